"""Days that are written in figures alone: ISO 8601 and what is near it, days with the year last, runs of digits,
seconds since 1970."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Literal

from consilience import zones

Order = Literal["day", "month"]
"""What stands first in "05/06/2031"."""

YEARS = range(1700, 2200)
"""Years that a report may be of; numbers beyond are no years."""
_BEHIND = (
    r"(?:[T ,]{1,2}(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?:\s?([ap])\.?m\b\.?)?"
    rf"\s?({zones.OFFSET}|[A-Z]{{1,4}}\b)?)?"
)
"""A clock and a zone behind a day."""
_YEAR_FIRST = re.compile(rf"(\d{{4}})([/.-])(\d{{1,2}})\2(\d{{1,2}})(?!\d){_BEHIND}", re.IGNORECASE)
_YEAR_LAST = re.compile(rf"(\d{{1,2}})([/.-])(\d{{1,2}})\2(\d{{4}})(?!\d){_BEHIND}", re.IGNORECASE)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?\s?(Z|[+-]\d{2}:?\d{2})?)?")
_EAST_ASIAN = re.compile(r"(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]")
_SINCE_1970 = re.compile(r"(\d{10}|\d{13}|\d{16}|\d{19})(?:\.\d{1,9})?", re.ASCII)
_UNITS = {10: 1, 13: 1_000, 16: 1_000_000, 19: 1_000_000_000}
"""How many make a second, by how many digits a number since 1970 has: seconds to nanoseconds."""
_SURELY_MILLISECONDS = 1e11


def day(year: int, month: int, day_: int) -> str | None:
    """That day as ISO 8601, or None where there is none."""
    try:
        return datetime(year, month, day_).strftime("%Y-%m-%d") if year in YEARS else None
    except ValueError:
        return None


def in_figures(text: str, order: Order | None = None) -> str | None:
    """The day, or day and time, with which a text in figures begins. With the year last, dots are always day before
    month; else `order` decides where both readings are days."""
    if found := _YEAR_FIRST.match(text):
        year, _, month, day_, *clock = found.groups()
        return _stamp(day(int(year), int(month), int(day_)), *clock)
    if found := _YEAR_LAST.match(text):
        one, mark, two, year, *clock = found.groups()
        return _stamp(_year_last(int(one), int(two), int(year), "day" if mark == "." else order), *clock)
    return _run_of_digits(text) or _east_asian(text)


def is_slashed(text: str) -> bool:
    """Whether it begins with a day in figures whose first may be day or month."""
    found = _YEAR_LAST.match(text)
    return found is not None and found[2] != "."


def first_of(text: str) -> Order | None:
    """What stands first in a day in figures that can be read one way only; None for any other text."""
    found = _YEAR_LAST.match(text)
    if found is None or found[2] == ".":
        return None
    one, two = int(found[1]), int(found[3])
    return "day" if one > 12 >= two else "month" if two > 12 >= one else None


def is_east_asian(text: str) -> bool:
    """Whether it is a day as China, Japan and Korea write it, and nothing else."""
    return _EAST_ASIAN.fullmatch(text) is not None


def since_1970(value: float) -> str | None:
    """Seconds, or milliseconds, since 1970 as a day and time; None where that is far from any report."""
    seconds = value / 1000 if abs(value) >= _SURELY_MILLISECONDS else value
    if not 1e8 <= seconds < 7e9:
        return None
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _year_last(one: int, two: int, year: int, order: Order | None) -> str | None:
    if one > 12 or one == two or (order == "day" and two <= 12):
        return day(year, two, one)
    return day(year, one, two) if two > 12 or order == "month" else None


def _run_of_digits(text: str) -> str | None:
    if found := _SINCE_1970.fullmatch(text):
        return since_1970(int(found[1]) / _UNITS[len(found[1])])
    if found := _COMPACT.fullmatch(text):
        year, month, day_, hour, minute, second, zone = found.groups()
        return _stamp(day(int(year), int(month), int(day_)), hour, minute, second, None, zone)
    return None


def _east_asian(text: str) -> str | None:
    found = _EAST_ASIAN.match(text)
    return day(*map(int, found.groups())) if found else None


def _stamp(
    day_: str | None, hour: str | None, minute: str | None, second: str | None, half: str | None, zone: str | None
) -> str | None:
    """The day with its clock, where that is one; `half` is the first letter of a.m. or p.m."""
    if day_ is None or hour is None or minute is None or int(hour) > 23 or int(minute) > 59:
        return day_
    hours = int(hour) % 12 + 12 * (half in "pP") if half and 1 <= int(hour) <= 12 else int(hour)
    time = f"{hours:02d}:{minute}" + (f":{second}" if second and int(second) < 60 else "")
    universal = zone is not None and zone.upper() in ("Z", "UTC", "GMT")
    return f"{day_}T{time}{'Z' if universal else zones.offset(zone)}"
