"""The own days of a report's entries (of a live blog, a running column): what is told there is told from these."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from consilience.extraction import times
from consilience.extraction.times import Anchor
from consilience.model import Report, TimeMention

ENTRY = "entry"
"""The basis of an anchor that an entry states; what hangs on it is dated as from a day of publication."""


_NONE = timedelta(0)


class Entry(NamedTuple):
    """A stretch of a report's text that has a day of its own."""

    start: int
    end: int
    day: str


def entries(report: Report) -> tuple[Entry, ...]:
    """The stretches with a day of their own, in text order; blocks that follow each other with the same day are one."""
    found: list[Entry] = []
    for block in report.blocks:
        day = _day(block.when, report.published)
        if day is None:
            continue
        if found and found[-1].day == day and not _between(report, found[-1].end, block.start):
            found[-1] = found[-1]._replace(end=block.end)
        else:
            found.append(Entry(block.start, block.end, day))
    return tuple(found)


def _day(when: str | None, published: str | None) -> str | None:
    """The day of an entry where it was written: pages give its hour in UTC as often as in their own time, which the
    report's hour of publication tells."""
    moment, told = _moment(when), _moment(published)
    if moment is None:
        return None
    place = told.tzinfo if told else None
    try:
        return (moment.astimezone(place) if place and moment.utcoffset() == _NONE else moment).date().isoformat()
    except OverflowError:
        return None


def _moment(told: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(told or "")
    except ValueError:
        return None


def _between(report: Report, start: int, end: int) -> bool:
    """Whether a block without a day of its own lies between two places."""
    return any(start <= b.start and b.end <= end and not b.when for b in report.blocks)


def anchor_at(place: int, own: Sequence[Entry], anchor: Anchor | None) -> Anchor | None:
    """What a place in the text is told from: its entry's day, else the report's."""
    day = next((e.day for e in own if e.start <= place < e.end), None)
    return Anchor(day, ENTRY) if day else anchor


def resolve(mentions: Iterable[TimeMention], anchor: Anchor | None, own: Sequence[Entry]) -> list[TimeMention]:
    """The mentions of a report with their days; each entry by itself, and what stands outside of them."""
    if not own:
        return times.resolve(mentions, anchor)
    shares: dict[Anchor | None, list[TimeMention]] = {}
    every = list(mentions)
    for mention in every:
        shares.setdefault(anchor_at(mention.start, own, anchor), []).append(mention)
    found = {m.id: m for at, some in shares.items() for m in times.resolve(some, at)}
    return [found[m.id] for m in every]
