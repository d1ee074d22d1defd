"""The year of a dateline that states none ("SELLA, May 8 (Reuters)"), where the rest of the file tells it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta

from consilience.reading.dates import day_in_address, day_in_words

_RIGHTS = re.compile(
    r"(?:©|\(c\)|copyright)\s?(?:copyright\s|\(c\)\s|©\s)?[^\n\d]{0,40}((?:19|20)\d\d)(?!\s?[-–]\s?\d)", re.IGNORECASE
)
_FULL = re.compile(
    r"\b(?:\d{1,2}\.?\s(?:de\s)?[^\W\d_]{3,10}\.?,?\s(?:de\s)?|[^\W\d_]{3,10}\.?\s\d{1,2},?\s)(?:19|20)\d\d\b"
)
_MONTH_IN_ADDRESS = re.compile(r"/((?:19|20)\d{2})/(0?[1-9]|1[0-2])(?=[/-])|/((?:19|20)\d{2})(?=/)")
_NEAR = timedelta(days=10)
_MOST = 200


def completed(month_and_day: tuple[int, int], text: str, addresses: Iterable[str], modified: str | None) -> str | None:
    """The whole day, ISO 8601, where one year alone comes from: the address, the line of rights, a day of change no
    earlier than it, another whole day in the text at most ten days away. None otherwise."""
    years = {year for address in addresses if (year := _in_address(address, month_and_day))}
    years = years or {int(found) for found in _RIGHTS.findall(text[-5_000:])[:_MOST]}
    days = [day for found in _full_days(text) if (day := day_in_words(found))]
    years = years or {year for day in days if (year := _beside(day, month_and_day, _NEAR))}
    if not years and modified:
        years = {year} if (year := _beside(modified[:10], month_and_day, timedelta(days=60))) else set()
    return _day(years.pop(), *month_and_day) if len(years) == 1 else None


def _full_days(text: str) -> list[str]:
    return [found.group() for found, _ in zip(_FULL.finditer(text[:100_000]), range(_MOST), strict=False)]


def _in_address(address: str, month_and_day: tuple[int, int]) -> int | None:
    """The year in an address, if its month is the dateline's or it names none."""
    if day := day_in_address(address):
        return _beside(day, month_and_day, _NEAR)
    found = _MONTH_IN_ADDRESS.search(address[:2_000])
    if found is None or (found[2] and int(found[2]) != month_and_day[0]):
        return None
    return int(found[1] or found[3])


def _beside(day: str, month_and_day: tuple[int, int], distance: timedelta) -> int | None:
    """The year in which the dateline's day lies at most `distance` from `day`."""
    near = date.fromisoformat(day)
    for year in (near.year - 1, near.year, near.year + 1):
        stated = _day(year, *month_and_day)
        if stated and abs(date.fromisoformat(stated) - near) <= distance:
            return year
    return None


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
