"""Descriptions by what somebody did, by region, by whose they are; pronouns by who is left over."""

from __future__ import annotations

from typing import Any

import pytest


def _who(s: Any, words: str, nth: int = 0) -> list[str]:
    found = [m for m in s.mentions if m.exact == words]
    return [s.entities[n].name for n in found[nth].entities] if len(found) > nth else []


@pytest.mark.parametrize(
    ("text", "words", "names"),
    [
        ("Norbank is to buy Sudbank for $2m. The buyer will cut 40 jobs.", "The buyer", ["Norbank"]),
        ("Norbank has agreed to sell its ships to Sudbank. The seller is glad.", "The seller", ["Norbank"]),
        ("Norbank has agreed to sell its ships to Sudbank. The buyer is glad.", "The buyer", ["Sudbank"]),
        ("Tom Dahl was sent to prison for theft. The defendant wept.", "The defendant", ["Tom Dahl"]),
        ("Tonga will vote. Newspapers in the tiny Pacific kingdom cheered.", "the tiny Pacific kingdom", ["Tonga"]),
        ("Bolivia and Chile made peace. The landlocked nation is glad.", "The landlocked nation", ["Bolivia"]),
        ("Kenya and Egypt made peace. The East African country is glad.", "The East African country", ["Kenya"]),
        ("Kenya made peace. The neighbouring country is glad.", "The neighbouring country", []),
        ("‘My client is free,’ said Tom Dahl's lawyer, Ada Roe.", "My client", ["Tom Dahl"]),
        ("‘My client is free,’ said Ada Roe, a lawyer.", "My client", ["My client"]),
        ("Ada Roe met Tom Dahl. The king wished both of them well.", "both", ["Ada Roe", "Tom Dahl"]),
        ("The board of Norbank dismissed its chairman on Monday.", "its", ["Norbank"]),
        ("Russia has asked for a loan. Moscow was alarmed.", "Moscow", ["Russia"]),
    ],
)
def test_who_is_meant(scene: Any, text: str, words: str, names: list[str]) -> None:
    assert _who(scene(text), words) == names


@pytest.mark.parametrize(
    ("text", "words", "names"),
    [
        # the only woman, whoever was spoken of since
        (
            "Minister Ada Roe met John Dahl on Monday. John Dahl was tired. John Dahl left at noon; she stayed.",
            "she",
            ["Ada Roe"],
        ),
        # the subject of a clause that "but" joins speaks last
        (
            "Minister Quill asked for troops, but Minister John Dahl ruled it out. He offered talks.",
            "He",
            ["John Dahl"],
        ),
        ("It chose a Costa Rican, Maria Roe, the first woman in the post. She thanked Tom Dahl.", "She", ["Maria Roe"]),
    ],
)
def test_he_and_she_are_who_is_left_over(scene: Any, text: str, words: str, names: list[str]) -> None:
    assert _who(scene(text), words) == names


def test_the_father_of_somebody_is_no_role_of_his(scene: Any) -> None:
    s = scene("Tom Dahl, whose father died in June, left the firm.")
    assert s.mention("Tom Dahl").role is None
