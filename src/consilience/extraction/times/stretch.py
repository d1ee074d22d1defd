"""Arithmetic of the calendar: stretches of days with their TIMEX3 values."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

from consilience.extraction.knowledge.calendar import SEASON_MONTHS

_YEARS = {"year": 1, "decade": 10, "century": 100, "millennium": 1000}
_MONTHS = {"month": 1, "quarter": 3, "season": 3, "half": 6}
_DAYS = {"day": 1, "night": 1, "week": 7, "weekend": 7, "fortnight": 14}


class Stretch(NamedTuple):
    """A run of days, both ends included, with its TIMEX3 value."""

    value: str
    first: date
    last: date


def shift(day: date, unit: str, count: int) -> date | None:
    """The day so many units later (earlier where negative); the end of the month where the day does not exist.
    None outside the years 1 to 9999."""
    try:
        if unit in _DAYS:
            return day + timedelta(days=count * _DAYS[unit])
        months = count * (_MONTHS.get(unit) or 12 * _YEARS[unit])
        year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
        return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
    except (OverflowError, ValueError):
        return None


def around(unit: str, day: date) -> Stretch | None:
    """The stretch of that unit in which a day lies; None where it leaves the years 1 to 9999, or no stretch has
    that unit (hours)."""
    try:
        return _AROUND[unit](day) if unit in _AROUND else None
    except (OverflowError, ValueError):
        return None


def _day(day: date) -> Stretch:
    return Stretch(day.isoformat(), day, day)


def _week(day: date) -> Stretch:
    year, week, weekday = day.isocalendar()
    return _safe(f"{year:04d}-W{week:02d}", day - timedelta(days=weekday - 1), 6)


def _weekend(day: date) -> Stretch:
    year, week, weekday = day.isocalendar()
    return _safe(f"{year:04d}-W{week:02d}-WE", day + timedelta(days=6 - weekday), 1)


def _safe(value: str, first: date, days: int) -> Stretch:
    return Stretch(value, first, first + timedelta(days=days))


def _month(day: date) -> Stretch:
    return Stretch(day.isoformat()[:7], *_months(day.year, day.month, 1))


def _quarter(day: date) -> Stretch:
    number = (day.month + 2) // 3
    return Stretch(f"{day.year:04d}-Q{number}", *_months(day.year, 3 * number - 2, 3))


def _half(day: date) -> Stretch:
    number = (day.month + 5) // 6
    return Stretch(f"{day.year:04d}-H{number}", *_months(day.year, 6 * number - 5, 6))


def _season(day: date) -> Stretch:
    """Winter belongs to the year in which it begins."""
    year = day.year - (day.month < 3)
    code = {4: "WI", 1: "SP", 2: "SU", 3: "FA"}[day.month // 3 or 4]
    return Stretch(f"{year:04d}-{code}", *_months(year, SEASON_MONTHS[code], 3))


def _year(day: date) -> Stretch:
    return Stretch(f"{day.year:04d}", date(day.year, 1, 1), date(day.year, 12, 31))


def _decade(day: date) -> Stretch:
    first = day.year - day.year % 10
    return Stretch(f"{day.year:04d}"[:3], date(max(first, 1), 1, 1), date(first + 9, 12, 31))


def _century(day: date) -> Stretch:
    first = day.year - day.year % 100
    return Stretch(f"{day.year:04d}"[:2], date(max(first, 1), 1, 1), date(first + 99, 12, 31))


def _months(year: int, month: int, count: int) -> tuple[date, date]:
    last_year, last = divmod(year * 12 + month - 1 + count - 1, 12)
    return date(year, month, 1), date(last_year, last + 1, monthrange(last_year, last + 1)[1])


_AROUND = {
    "day": _day, "night": _day, "week": _week, "weekend": _weekend, "month": _month, "quarter": _quarter,
    "half": _half, "season": _season, "year": _year, "decade": _decade, "century": _century, "fortnight": _week,
}  # fmt: skip


def trimmed(stretch: Stretch, edge: str) -> tuple[date, date]:
    """The days of the early, mid or late part (or the start or end) of a stretch.

    Of a year: months 1–4, 5–8, 9–12; of a month: days 1–10, 11–20, the rest; of anything else: thirds."""
    first, last = stretch.first, stretch.last
    part = {"early": 0, "start": 0, "mid": 1, "late": 2, "end": 2}.get(edge)
    if part is None or first == last:
        return first, last
    days = (last - first).days + 1
    if days == 2 and part == 1:
        return first, last
    if 365 <= days <= 366:
        return _months(first.year, 1 + 4 * part, 4)
    if 28 <= days <= 31:
        return first + timedelta(days=10 * part), last if part == 2 else first + timedelta(days=10 * part + 9)
    if days > 3000:
        years = round(days / 365.2425)
        cuts = [date(first.year + -(-years * i // 3), 1, 1) for i in range(3)]
        return cuts[part], last if part == 2 else cuts[part + 1] - timedelta(days=1)
    if days == 7:
        from_day, to_day = _OF_WEEK[part]
        return first + timedelta(days=from_day), first + timedelta(days=to_day)
    third = days / 3
    end = last if part == 2 else first + timedelta(days=max(round(third * (part + 1)) - 1, 0))
    return first + timedelta(days=round(third * part)), end


_OF_WEEK = ((0, 2), (1, 4), (3, 6))
"""Early, mid and late in a week that begins on Monday, generously: they overlap."""
