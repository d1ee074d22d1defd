"""Where a report was written is a place, and nobody who acts."""

from __future__ import annotations

from typing import Any

import pytest

from consilience.extraction.actors.datelines import dateline


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("OSLO, Feb 17 (Wire) - Norway has acted.", 21),
        ("OSLO — Norway has acted.", 6),
        ("ÅLESUND, Norway: A ship has sunk.", 16),
        ("DURBAN. Dockers went back to work.", 7),
        ("London, March 3 (Wire) - Britain has acted.", 24),
        ("Lagos — The singer has left.", 7),
        ("Accra: A bridge has opened.", 6),
        ("Accra: we will not talk", 0),
        ("Moscow — and not Minsk — will decide.", 0),
        ("Norway has acted.", 0),
        ("", 0),
    ],
)
def test_the_length_of_a_dateline(text: str, length: int) -> None:
    assert dateline(text) == length


@pytest.mark.parametrize("town", ["LA PAZ, Nov 8 (Wire) -", "DAR ES SALAAM.", "OSLO —", "Oslo, 3 March —"])
def test_a_town_in_a_dateline_is_a_place(scene: Any, town: str) -> None:
    s = scene(f"{town} The striking dockers went back to work on Monday.")
    assert {e.type for e in s.entities} <= {"place", "group"}
