from __future__ import annotations

import pytest

from consilience.reading.decode import decode


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("The Café on the corner was flooded on Monday.", "cp1252"),
        ("“The river,” she said, “does not ask.” – Zoë Müller", "cp1252"),
        ("Le président français a été reçu à Genève, où il a rencontré le maire.", "cp1252"),
        ("Der Präsident sprach über die Überschwemmung in München und Köln.", "cp1252"),
        ("Президент посетил город и встретился с жителями после наводнения на реке.", "cp1251"),
    ],
)
def test_short_texts_in_old_encodings_come_out_right(text: str, encoding: str) -> None:
    found, notes = decode(text.encode(encoding))
    assert found == text
    assert notes
