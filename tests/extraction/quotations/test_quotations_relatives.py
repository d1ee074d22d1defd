"""Cues in relative clauses, courts that hear, deeds denied, numbers put on things, nouns of saying."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = tuple[str | None, str | None, str]
Short = Callable[[str], list[Said]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The council published a plan, which the miners described as hollow.",
         ("the miners", "described", "which | as hollow")),
        ("The repair, which engineers put at nine million crowns, is late.",
         ("engineers", "put", "which | at nine million crowns")),
        ("Quill said the dam was safe, a claim that Ito dismissed as a fairy tale.",
         ("Ito", "dismissed", "a claim | as a fairy tale")),
        ("The miners made an accusation Norland denies.", ("Norland", "denies", "an accusation")),
        ("The council ordered a review, which the mayor said she supported.",
         ("the mayor", "said", "which | she supported")),
        ("Guards arrested sailors who, the harbour master claimed, had cut the ropes.",
         ("the harbour master", "claimed", "who | had cut the ropes")),
        ("Engineers put the damage at nine million crowns.", ("Engineers", "put", "the damage at nine million crowns")),
        ("Ito denied taking the ledger.", ("Ito", "denied", "taking the ledger")),
        ("Ito confessed to burning the ledger.", ("Ito", "confessed", "burning the ledger")),
        ("The court heard that Ito had burned the ledger.", (None, "heard", "that Ito had burned the ledger")),
        ("Ito had burned the ledger, Lorne Crown Court heard on Friday.",
         (None, "heard", "Ito had burned the ledger")),
        ("In the view of the harbour master, the quay is lost.",
         ("the harbour master", "In the view of", "the quay is lost")),
        ("In the words of Mara Quill, the quay is \"a sieve\".",
         ("Mara Quill", "In the words of", "the quay is \"a sieve\"")),
        ("Bankers in Lorne forecast that the harbour would lose money.",
         ("Bankers in Lorne", "forecast", "that the harbour would lose money")),
        ("The miners want the tunnels closed.", ("The miners", "want", "the tunnels closed")),
        ("Quill left the room, warning that trade with Lorne would shrink.",
         ("Quill", "warning", "that trade with Lorne would shrink")),
        ("Quill replied from the harbour town that her island had two boats.",
         ("Quill", "replied", "that her island had two boats")),
        ("Miners rejected council assurances that the shaft was dry.",
         ("council", "assurances", "that the shaft was dry")),
        ("Grain prices rose on hopes of a truce.", (None, "hopes", "a truce")),
        ("Her argument is that the shaft is dry.", ("Her", "argument", "that the shaft is dry")),
    ],
)  # fmt: skip
def test_found(text: str, expected: Said, said: Short) -> None:
    assert expected in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "Rules agreed in Lorne will cost jobs.",
        "The house, where the family once lived, burned down.",
        "The claim form is on the table.",
    ],
)
def test_nobody_speaks(text: str, said: Short) -> None:
    assert said(text) == []
