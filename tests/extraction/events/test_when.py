"""The day that belongs to an event."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from consilience.extraction import actors, events, times
from consilience.extraction.parties import Parties

ROWS = [
    ("Norway attacked Chile on Monday, officials said on Tuesday.", "attack", "Monday", "phrase"),
    ("Norway attacked Chile on Monday, officials said on Tuesday.", "say", "Tuesday", "phrase"),
    ("Talks between Norway and Chile will begin on 4 May 2021.", "meeting", "4 May 2021", "phrase"),
    ("Kenya's visit to Norway is scheduled for Friday.", "visit", "Friday", "phrase"),
    ("Egypt accused Libya of attacking a post last week.", "attack", "last week", "phrase"),
    ("Egypt accused Libya of attacking a post last week.", "accuse", None, "as-of"),
    ("On Sunday the minister went to Oslo to sign a treaty.", "sign", "Sunday", "sentence"),
    ("Norway has met Chile since 2013.", "meeting", None, "as-of"),
    ("Fear spread after two sailors were captured in Chile.", "arrest", None, None),
    ("Norway has helped Chile since the flood in May 2021.", "aid", None, "as-of"),
    ("Norway will attack Chile.", "attack", None, None),
    ("Norway had attacked Chile.", "attack", None, None),
    ("The Harbour Party won 84 of the seats in Sunday's election.", "win", "Sunday", "phrase"),
    ("Three people were killed in Wednesday's flood.", "die", "Wednesday", "phrase"),
    ("Norway and Chile signed an agreement on Wednesday that divides the catch.", "sign", "Wednesday", "phrase"),
    ("The two leaders had dinner on Tuesday with fishermen.", "dine", "Tuesday", "phrase"),
    ("Peru's first foreign visit as a republic in 2013 was to Norway.", "visit", "2013", "phrase"),
    ("It has been pivotal: Peru's first foreign visit as Chile's ally in 2013 was to Norway.", "visit", "2013", "phrase"),
    ("This recalls the quarrels of 2023, when Norway criticized Chile's stance.", "accuse", "2023", "phrase"),
    ("Norway will attend a feast commemorating the 80th anniversary of the Harbour War on Monday.", "war", None, None),
    ("Her arrival in Oslo on Friday is timed with the upcoming Harvest Day parade.", "ceremony", None, None),
    ("Norway will visit Chile in May, marking its first trip in 2024 and attending a feast.", "attend", "May", "sentence"),
    ("Norway previously indicated that it will pay.", "say", None, None),
    ("Recently, fishermen protested in Chile.", "protest", None, None),
    ("Norway and Chile have been negotiating with Peru.", "meeting", None, None),
    ("The visit comes as Norway continues its extensive military operations in Chile.", "attack", None, None),
]  # fmt: skip


@pytest.mark.parametrize("sentence, act, said, basis", ROWS)
def test_when(
    sentence: str, act: str, said: str | None, basis: str | None, read_document: Callable[..., object]
) -> None:
    document = read_document(sentence)
    found = times.mentions(document)  # type: ignore[arg-type]
    mentions = events.mentions(document, Parties(*actors.mentions(document)), found, [])  # type: ignore[arg-type]
    event = next(m for m in mentions if m.act == act)
    words = {time.id: time.exact for time in found}
    assert (event.when.basis if event.when else None) == basis
    assert words.get(event.when.time or "") == said if event.when else said is None


def test_a_range_in_two_expressions(read_document: Callable[..., object]) -> None:
    document = read_document("The minister will visit Norway from Monday to Thursday.")
    found = times.mentions(document)  # type: ignore[arg-type]
    (visit,) = events.mentions(document, Parties(*actors.mentions(document)), found, [])  # type: ignore[arg-type]
    words = {time.id: time.exact for time in found}
    assert visit.when is not None
    assert (words[visit.when.time or ""], words[visit.when.until or ""]) == ("Monday", "Thursday")
