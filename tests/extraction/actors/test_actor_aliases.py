"""Two names of one, and what was learnt beside them of states, coaches and "with him"."""

from __future__ import annotations

from typing import Any

import pytest


def _who(s: Any, words: str, nth: int = 0) -> list[str]:
    found = [m for m in s.mentions if m.exact == words]
    return [s.entities[n].name for n in found[nth].entities] if len(found) > nth else []


@pytest.mark.parametrize(
    ("text", "words", "names"),
    [
        (
            "Police held Peter Salami, known as Kenny Blade, on Monday. Kenny Blade wept.",
            "Kenny Blade",
            ["Peter Salami"],
        ),
        ("Femi Roe, popularly called Big Fem, wept on Monday.", "Big Fem", ["Femi Roe"]),
        ("Police held Peter Salami, as Kenny Blade told them.", "Kenny Blade", ["Kenny Blade"]),
        ("Norway coach Otto Brandt left. The German apologised.", "The German", ["Otto Brandt"]),
        ("Jon Roe, a surgeon who treated Tom Dahl and broke with him, has left.", "him", ["Tom Dahl"]),
        (
            "President Ada Roe of Peru met a Spanish envoy from Spain. Roe has governed the country for years.",
            "the country",
            ["Peru"],
        ),
    ],
)
def test_who_is_meant(scene: Any, text: str, words: str, names: list[str]) -> None:
    assert _who(scene(text), words) == names
