"""Persons who are called like a state or a town, in reports that speak of both."""

from __future__ import annotations

import pytest

from consilience.extraction import actors


def _meant(text: str, word: str) -> list[str]:
    """The types of those whom each mention of exactly that word means, in text order."""
    entities, mentions = actors.find(text)
    return [entities[m.entities[0]].type for m in mentions if m.exact == word]


@pytest.mark.parametrize(
    ("text", "word", "types"),
    [
        (
            "Michael Jordan was given the medal on Monday. Jordan said he was honoured. "
            "Jordan's foreign ministry said the kingdom would send a delegation.",
            "Jordan",
            ["person", "state"],
        ),
        ("Michael Jordan met the king. Jordan and Egypt signed a treaty.", "Jordan", ["state"]),
        ("Michael Jordan met the king. Jordan said it would help.", "Jordan", ["state"]),
        ("Michael Jordan retired. Jordan said it was an honour to play.", "Jordan", ["person"]),
        ("Michael Jordan retired. Jordan's lawyer said nothing. Fans thanked Jordan.", "Jordan", ["person", "person"]),
        ("Israel Katz said the army would stay. Israel bombed Lebanon on Monday.", "Israel", ["state"]),
        ("Israel Katz left. Katz told reporters that Israel had no choice.", "Israel", ["state"]),
        ("Chad Smith, 40, was arrested in Ohio. Police said Chad had stolen a car.", "Chad", ["person"]),
        ("Jack London wrote a book. London's mayor said it was great.", "London", ["place"]),
        ("Kenya Moore flew home. Moore said she was moved. Kenya thanked her.", "Kenya", ["state"]),
        ("Chad Brown sang. Chad has closed its border with Sudan.", "Chad", ["state"]),
        ("Chad Brown sang. Chad later told fans he was sorry.", "Chad", ["person"]),
    ],
)
def test_a_person_called_like_a_state_is_told_from_it(text: str, word: str, types: list[str]) -> None:
    assert _meant(text, word) == types


@pytest.mark.parametrize(
    ("said", "speaker"),
    [
        ("it was a tough year", "person"),
        ("it would be an honour", "person"),
        ("it would cut jobs", "organisation"),
        ("it was investigating", "organisation"),
        ("it was aware of the fault", "organisation"),
    ],
)
def test_whose_it_stands_for_nothing_is_no_body(said: str, speaker: str) -> None:
    entities, _ = actors.find(f"Tilda Marrosa's firm lost money. Marrosa said {said}.")
    assert [e.type for e in entities if "Marrosa" in e.aliases][-1] == speaker
