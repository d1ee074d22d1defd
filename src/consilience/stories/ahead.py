"""What a report looks ahead to in its first sentences: the one thing that tells the day of an undated preview."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

import msgspec

from consilience.extraction.knowledge.calendar import WEEKDAYS
from consilience.stories.days import MONTH, MONTHS

_LEAD = 3
_AHEAD = re.compile(
    r"\b(?:will|is set to|are set to|is due|are due|is to|are to|scheduled|upcoming|plans? to|expected|next)\b", re.I
)
_WEEKDAY = "(" + "|".join(WEEKDAYS) + r")\b"
_TO = r" ?(?:to|through|until|till|and|[-–—]) ?"
_WEEKDAY_RANGE = re.compile(rf"\b{_WEEKDAY}(?:{_TO}{_WEEKDAY})?", re.I)
_MONTH_DAYS = re.compile(rf"\b{MONTH} (\d{{1,2}})\b(?:{_TO}(\d{{1,2}})\b)?(?:,? ((?:19|20)\d\d)\b)?", re.I)
_DAYS_MONTH = re.compile(rf"\b(\d{{1,2}})(?:{_TO}(\d{{1,2}}))? (?:of )?{MONTH}(?:,? ((?:19|20)\d\d)\b)?", re.I)


class Stay(msgspec.Struct, frozen=True, array_like=True):
    """A day of the calendar, or a stretch of days in one month; `year` is None where the text leaves it out."""

    month: int
    first: int
    last: int
    year: int | None

    def near(self, day: date) -> tuple[date, date] | None:
        """Its first and last day in its own year, else in the year that puts it nearest to `day`."""
        years = [self.year] if self.year else [day.year - 1, day.year, day.year + 1]
        found = []
        for year in years:
            try:
                found.append((date(year, self.month, self.first), date(year, self.month, self.last)))
            except ValueError:
                continue
        return min(found, key=lambda stay: abs(stay[0] - day), default=None)


class Ahead(msgspec.Struct, frozen=True, array_like=True):
    """What is looked ahead to: weekdays (0 is Monday), or a stay."""

    first: int | None = None
    last: int | None = None
    stay: Stay | None = None


def ahead(sentences: Iterable[str]) -> tuple[Ahead, ...]:
    """What the first sentences look ahead to, in text order."""
    found: list[Ahead] = []
    for text in [*sentences][:_LEAD]:
        if _AHEAD.search(text):
            found += [Ahead(stay=stay) for stay in _stays(text)]
            found += [Ahead(first=_weekday(m[1]), last=_weekday(m[2])) for m in _WEEKDAY_RANGE.finditer(text)]
    return tuple(dict.fromkeys(found))


def stays(sentences: Iterable[str]) -> tuple[Stay, ...]:
    """All calendar days and stretches of days that are named, the year aside."""
    return tuple(dict.fromkeys(stay for text in sentences for stay in _stays(text)))


def _stays(text: str) -> Iterator[Stay]:
    for pattern, month, first in ((_MONTH_DAYS, 1, 2), (_DAYS_MONTH, 3, 1)):
        for m in pattern.finditer(text):
            start, end = int(m[first]), int(m[first + 1] or m[first])
            if 1 <= start <= end <= 31:
                yield Stay(MONTHS[m[month].lower()], start, end, int(m[4]) if m[4] else None)


def _weekday(name: str | None) -> int | None:
    return WEEKDAYS[name.lower()] - 1 if name else None
