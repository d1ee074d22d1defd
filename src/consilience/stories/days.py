"""Days that a text spells out, read without any anchor: all that telling stories apart needs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from consilience.extraction.knowledge import calendar

MONTHS = {**calendar.MONTHS, **calendar.MONTH_ABBREVIATIONS}
MONTH = "(" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"
_YEAR = r"((?:19|20)\d\d)\b"
_MONTH_DAY = re.compile(MONTH + r" (\d{1,2})(?:st|nd|rd|th)?(?: ?[-–] ?\d{1,2})?,? " + _YEAR, re.I)
_DAY_MONTH = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)? (?:of )?" + MONTH + r",? " + _YEAR, re.I)
_MONTH_YEAR = re.compile(r"\b" + MONTH + r",? (?:of )?" + _YEAR, re.I)
_ISO = re.compile(r"((?:19|20)\d\d)-(\d\d)-(\d\d)")
_IN_YEAR = re.compile(r"\b(?:in|since|during|of|early|late|mid) " + _YEAR, re.I)
_AHEAD = re.compile(
    r"\b(?:will|would|by|until|goal|target|plans?|planned|expected|scheduled|due|aims?|next|upcoming)\b", re.I
)

_STORY_RUNS = timedelta(days=45)
"""A report of one story is seldom published further than this from the others."""
_LOOKS_AHEAD, _LOOKS_BACK = timedelta(days=90), timedelta(days=365)
"""The latest day a report spells out lies at most so far in its future, and at most so far in its past."""


def iso_day(text: str | None) -> str | None:
    """The ISO 8601 day that `text` begins with, or None where it begins with none."""
    match = _ISO.match(text or "")
    day = _day(match[1], match[2], match[3]) if match else None
    return day.isoformat() if day else None


def days_named(sentences: Iterable[str]) -> tuple[str, ...]:
    """The days named with day, month and year, as sorted ISO 8601 days."""
    return tuple(sorted({day.isoformat() for text in sentences for day in _days(text)}))


def present(published: str | None, sentences: Iterable[str]) -> tuple[str, str] | None:
    """The first and last day between which a report's own present must lie, "" where that end is open; None where
    nothing tells.

    Known from its publication day. Else it lies not before what the text speaks of as past, and not long after the
    latest day that it spells out in full, unless it also speaks of something later: then that day was history."""
    if published:
        day = date.fromisoformat(published)
        return (day - _STORY_RUNS).isoformat(), (day + _STORY_RUNS).isoformat()
    texts = list(sentences)
    latest = max((day for text in texts for day in _days(text)), default=date.min)
    passed = max((day for text in texts for day in _passed(text)), default=date.min)
    first = max(latest - _LOOKS_AHEAD, passed) if latest > date.min else passed
    if first == date.min:
        return None
    return first.isoformat(), (latest + _LOOKS_BACK).isoformat() if latest >= passed else ""


def _passed(text: str) -> Iterator[date]:
    """The first days of months and years that a sentence speaks of without looking ahead."""
    for match in _MONTH_YEAR.finditer(text):
        if not _AHEAD.search(text, 0, match.start()) and (month := _day(match[2], match[1], "1")):
            yield month
    for match in _IN_YEAR.finditer(text):
        if not _AHEAD.search(text, 0, match.start()):
            yield date(int(match[1]), 1, 1)


def _days(text: str) -> Iterator[date]:
    for pattern, year, month, day in ((_MONTH_DAY, 3, 1, 2), (_DAY_MONTH, 3, 2, 1), (_ISO, 1, 2, 3)):
        for match in pattern.finditer(text):
            if found := _day(match[year], match[month], match[day]):
                yield found


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), MONTHS.get(month.lower()) or int(month), int(day))
    except ValueError:
        return None
