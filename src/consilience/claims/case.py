"""What claims are made from, and one claim in the making."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

import msgspec

from consilience.model import Actor, Derivation, Mention, Origins


class ReportFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What claims need to know of a report."""

    id: str
    name: str
    """What to call it in a sentence: its outlet, title or address."""
    text: str
    sentences: tuple[tuple[int, int], ...]
    story: str | None = None
    outlet: str | None = None
    day: str | None = None
    """The day of publication, or the day taken from the story, or None."""
    entries: tuple[tuple[int, int, str], ...] = ()
    """Stretches of the text (start, end) that have a day of their own."""
    corrections: tuple[tuple[int, int], ...] = ()
    """Paragraphs of the text that correct what the report said before."""
    withdrawn: bool = False
    """Whether a newer version of it is in the record."""

    def day_at(self, place: int) -> str | None:
        """The day that a place in the text speaks for."""
        return next((day for start, end, day in self.entries if start <= place < end), self.day)


class Carrier(msgspec.Struct, frozen=True, kw_only=True):
    """A mention as the bearer of a value, for counting origins."""

    mention: str
    report: str
    start: int
    end: int
    source: str | None = None
    """Who the report gives it to: an actor's id, or the common nouns of a description; None where the report itself
    asserts it."""
    named: bool = True
    """False where the source is unnamed ("two officials")."""


class OriginCounter(Protocol):
    """Counts independent origins."""

    def count(self, carriers: Sequence[Carrier]) -> tuple[Origins, tuple[str, ...]]:
        """The origins behind these carriers, low and high, with reasons in plain sentences."""
        ...


class Case(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that claims are computed from."""

    reports: Mapping[str, ReportFacts]
    mentions: Mapping[str, Sequence[Mention]]
    """Settled mentions by report id, in text order."""
    actors: Mapping[str, Actor]
    derivations: Sequence[Derivation]
    origins: OriginCounter

    def sentence(self, report: str, index: int) -> str:
        """The text of a report's sentence, or "" where there is none of that index."""
        facts = self.reports[report]
        if not 0 <= index < len(facts.sentences):
            return ""
        start, end = facts.sentences[index]
        return facts.text[start:end]
