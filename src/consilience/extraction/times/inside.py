"""Parts of a stretch of days: its third Monday, its last week, its second half, its first two months."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from consilience.extraction.times import stretch as st
from consilience.extraction.times.narrative import Resolved

Fields = dict[str, Any]

_PARTS = {"half": 2, "quarter": 4}


def nth_of(expression: Fields, whole: Resolved) -> Resolved:
    """The part that an expression names of a stretch; nothing where the stretch is not known or has no such part."""
    inside = whole.first and whole.last and nth(expression, st.Stretch(whole.value or "", whole.first, whole.last))
    if not inside:
        return Resolved(None, None, None, whole.anchor, whole.basis)
    return whole._replace(value=inside.value, first=inside.first, last=inside.last)


def nth(expression: Fields, whole: st.Stretch) -> st.Stretch | None:
    """The so-many-eth weekday, day, week (seven days), month … of a stretch; number 0 is the last."""
    unit, number = expression["nth_unit"], expression["nth"]
    if unit in _PARTS and (whole.last - whole.first).days + 1 not in (365, 366):
        return _share(number or _PARTS[unit], _PARTS[unit], whole)
    if unit in ("weekday", "weekend"):
        return _weekday(number, expression.get("nth_weekday", 6), unit, whole)
    if unit in ("day", "week"):
        return _days(number, unit, whole)
    day = st.shift(whole.first, unit, number - 1) if number else whole.last
    found = day and st.around(unit, day)
    return found if found and whole.first <= found.first and found.last <= whole.last else None


def _weekday(number: int, weekday: int, unit: str, whole: st.Stretch) -> st.Stretch | None:
    """The so-many-eth Monday, or weekend (which is its Saturday's) of a stretch."""
    if number:
        steps = (weekday - whole.first.isoweekday()) % 7 + 7 * (number - 1)
        day = whole.first + timedelta(days=steps)
    else:
        day = whole.last - timedelta(days=(whole.last.isoweekday() - weekday) % 7)
    if not whole.first <= day <= whole.last:
        return None
    return st.around("weekend" if unit == "weekend" else "day", day)


def _days(number: int, unit: str, whole: st.Stretch) -> st.Stretch | None:
    """The so-many-eth day or seven days, cut at the end of the stretch."""
    size = 7 if unit == "week" else 1
    first = whole.first + timedelta(days=size * (number - 1)) if number else whole.last - timedelta(days=size - 1)
    if not whole.first <= first <= whole.last:
        return None
    last = min(first + timedelta(days=size - 1), whole.last)
    named = st.around(unit, first + (last - first) // 2)
    return named and st.Stretch(named.value, first, last)


def _share(number: int, of: int, whole: st.Stretch) -> st.Stretch | None:
    """A half or quarter of any stretch but a year, in whole years where it has them; its value is that of the whole."""
    if not 1 <= number <= of:
        return None
    cuts = [_cut(whole, number - 1, of), _cut(whole, number, of)]
    return st.Stretch(whole.value, cuts[0], cuts[1] - timedelta(days=1)) if cuts[0] < cuts[1] else None


def _cut(whole: st.Stretch, part: int, of: int) -> date:
    """The day with which the part behind the first `part` of `of` parts begins."""
    years = whole.last.year - whole.first.year + 1
    if years > 1 and part < of:
        return date(whole.first.year + years * part // of, 1, 1)
    days = (whole.last - whole.first).days + 1
    return whole.first + timedelta(days=days * part // of)


def some_of(expression: Fields, whole: Resolved) -> Resolved:
    """So many units at the beginning of a stretch, or ("last") at its end: the first two months of this year."""
    count, unit = int(expression["count"] or 0), expression["unit"]
    if whole.first is None or whole.last is None or not count:
        return Resolved(expression["value"], None, None, None, "explicit")
    behind = st.shift(whole.last, "day", 1)
    if expression.get("last"):
        first, last = behind and st.shift(behind, unit, -count), whole.last
    else:
        after = st.shift(whole.first, unit, count)
        first, last = whole.first, (after and st.shift(after, "day", -1)) or whole.last
    if not first or not whole.first <= first <= last <= whole.last:
        return Resolved(expression["value"], None, None, None, "explicit")
    return whole._replace(value=expression["value"], first=first, last=last)
