"""Times told by distance: last week, two years ago, the following day, the past three years."""

from __future__ import annotations

from datetime import date
from typing import Any

from consilience.extraction.times import stretch as st
from consilience.extraction.times.narrative import Narrative, Resolved
from consilience.model.mention import TimeBasis

Fields = dict[str, Any]


def _base(expression: Fields, state: Narrative) -> tuple[date | None, TimeBasis]:
    """The day to count from and what it is."""
    told = expression.get("base") == "text" or (expression.get("definite") and expression.get("tense") == "past")
    day = _in_text(expression, state) if told else None
    return (state.anchor, state.basis) if day is None else (day, "text")


def _in_text(expression: Fields, state: Narrative) -> date | None:
    unit = expression["unit"]
    if unit == "quarter":
        return state.quarter()
    if unit in ("day", "night", "hour", "minute", "second"):
        return state.day()
    if expression.get("plain") and not (expression.get("edge") and _looks_back(expression, state)):
        return None
    if unit == "weekend" and unit in state.named:
        return state.named[unit]
    return state.last[1] if state.last else None


def _looks_back(expression: Fields, state: Narrative) -> bool:
    """Whether "the end of the year" is that of a bygone time of which the text speaks."""
    ahead = expression.get("cue") in ("by", "before", "until", "till") or expression.get("tense") in (
        "future",
        "present",
    )
    return not ahead and state.last is not None and (state.anchor is None or state.last[1] <= state.anchor)


def offset(expression: Fields, state: Narrative) -> Resolved:
    """So many units from the anchor or from another time of the text."""
    base, basis = _base(expression, state)
    unit, count = expression["unit"], expression.get("count")
    if unit == "period":
        return Resolved(None)
    if count is None:
        return _vague(expression, base, basis)
    if expression.get("plain") or unit == "weekend":
        count += _lag(expression, base, basis)
    if expression.get("measured"):
        return _measured(expression, base, basis, state)
    day = base and st.shift(base, unit, int(count))
    if not day or not base:
        return Resolved(_UNKNOWN.get(unit))
    found = st.around(unit, day)
    if found is None:
        return Resolved(_UNKNOWN.get(unit))
    first, last = _bounds(expression, _moved(found, unit, basis, state), _pinned(base, basis, found, state))
    return Resolved(found.value, first, last, base, basis)


def _moved(found: st.Stretch, unit: str, basis: TimeBasis, state: Narrative) -> st.Stretch:
    """A quarter told from one of the text has the days of that text's quarters, where they are not the calendar's."""
    if unit != "quarter" or basis != "text" or not state.fiscal:
        return found
    first = st.shift(found.first, "month", state.fiscal)
    after = first and st.shift(first, "quarter", 1)
    last = after and st.shift(after, "day", -1)
    return st.Stretch(found.value, first, last) if first and last else found


def _lag(expression: Fields, base: date | None, basis: TimeBasis) -> int:
    """-1 where the last one is meant: the quarter (that is over); over the weekend, this weekend (under the past)."""
    if basis == "text" or base is None or expression.get("edge") or expression.get("count") != 0:
        return 0
    if expression["unit"] == "quarter":
        return -1
    looks_ahead = expression.get("tense") in ("future", "present") or expression.get("cue") in (
        "ahead",
        "before",
        "until",
    )
    return -1 if expression["unit"] == "weekend" and base.isoweekday() < 6 and not looks_ahead else 0


_UNKNOWN = {"week": "XXXX-WXX", "month": "XXXX-XX", "year": "XXXX", "quarter": "XXXX-QX", "day": "XXXX-XX-XX"}


def _pinned(base: date, basis: TimeBasis, found: st.Stretch, state: Narrative) -> date | None:
    """The day within a stretch that is counted from; None where the text named no less than the whole stretch."""
    if not found.first <= base <= found.last:
        return None
    named = st.around(state.last[0], base) if basis == "text" and state.last else None
    whole = named is not None and named.first <= found.first and found.last <= named.last
    return None if whole and found.first < found.last else base


def _bounds(expression: Fields, found: st.Stretch, base: date | None) -> tuple[date, date]:
    edge = expression.get("edge", "")
    if edge == "earlier" and base:
        return found.first, base
    if edge == "later" and base:
        return base, found.last
    return st.trimmed(found, edge)


def _vague(expression: Fields, base: date | None, basis: TimeBasis) -> Resolved:
    """A few years ago: the past."""
    value = "PAST_REF" if expression.get("sign", 0) < 0 else "FUTURE_REF"
    return Resolved(value, None, None, base, basis if base else None)


def _measured(expression: Fields, base: date | None, basis: TimeBasis, state: Narrative) -> Resolved:
    """two years ago: the year; three days later: the day; a year earlier, where quarters are compared: the quarter."""
    unit, count = expression["unit"], float(expression["count"])
    quarter = state.quarter()
    if unit == "year" and count == -1 and quarter and state.last and state.last[0] in ("quarter", "day"):
        return year_earlier({"unit": "quarter"}, state)
    if base is None:
        return Resolved(None)
    if unit == "year" and count == -1 and state.length and state.length.first and basis == "text":
        return _length_earlier(state.length, base)
    if unit in ("hour", "minute", "second"):
        return Resolved(None, None, None, base, basis)
    whole = {"decade": ("year", 10), "century": ("year", 100)}.get(unit)
    if whole:
        unit, count = whole[0], count * whole[1]
    if count != int(count):
        unit, count = {"year": ("month", 12 * count), "week": ("day", 7 * count)}.get(unit, (unit, count))
    day = st.shift(base, unit, int(count)) if abs(count) < 1e6 else None
    if day is None:
        return Resolved(None)
    found = st.around(unit, day)
    if found is None:
        return Resolved(None)
    first, last = _spread(expression, found, base)
    return Resolved(found.value, first, last, base, basis)


def _length_earlier(length: Resolved, base: date) -> Resolved:
    """The same length a year before; its value is the year in which it ends."""
    first = length.first and st.shift(length.first, "year", -1)
    last = length.last and _year_before_end(length.last)
    if not first or not last:
        return Resolved(None)
    return Resolved(f"{last.year:04d}", first, last, base, "text")


def _spread(expression: Fields, found: st.Stretch, base: date) -> tuple[date, date]:
    """The days that a hedged distance allows: a tenth either way for "about", a fifth more for "over"."""
    hedge = expression.get("hedge")
    if hedge is None or expression["unit"] not in ("year", "decade", "month", "century"):
        return found.first, found.last
    far = abs((base - found.first).days)
    before = {"about": far // 10, "over": far // 5, "nearly": 0}[hedge]
    after = {"about": far // 10, "over": 0, "nearly": far // 10}[hedge]
    if expression.get("sign", -1) > 0:
        before, after = after, before
    return st.shift(found.first, "day", -before) or found.first, st.shift(found.last, "day", after) or found.last


def duration(expression: Fields, state: Narrative) -> Resolved:
    """A length; its days are known where it ends or begins on the anchor."""
    side, count, unit = expression.get("side"), expression.get("count"), expression["unit"]
    value, base = expression["value"], state.anchor
    if side not in ("past", "future") or count is None or base is None or unit in ("hour", "minute", "second"):
        return Resolved(value, None, None, None, "explicit")
    other = _end(base, unit, count if side == "future" else -count)
    if other is None:
        return Resolved(value, None, None, None, "explicit")
    return Resolved(value, min(base, other), max(base, other), base, state.basis)


def _end(base: date, unit: str, count: float) -> date | None:
    if abs(count) > 1e6:
        return None
    return st.shift(base, unit, int(count))


def _year_before_end(day: date) -> date | None:
    """A year before, the end of February staying the end of February."""
    behind = st.shift(day, "day", 1)
    before = behind and st.shift(behind, "year", -1)
    return before and st.shift(before, "day", -1)


def year_earlier(expression: Fields, state: Narrative) -> Resolved:
    """The year-earlier quarter: a year before the one the text speaks of; the 1988 period: the same part of 1988."""
    length = state.length
    if expression["unit"] == "period" and length is not None and "year" not in expression:
        first = length.first and st.shift(length.first, "year", -1)
        last = length.last and _year_before_end(length.last)
        return Resolved(length.value, first, last, length.anchor, "text" if first else "explicit")
    named = state.named.get(expression["unit"]) or state.quarter()
    base = named or state.anchor
    basis: TimeBasis = "text" if named else state.basis
    unit = "quarter" if expression["unit"] == "period" else expression["unit"]
    back = expression["year"] - base.year if base and "year" in expression else -1
    if named is None and "year" in expression:
        unit = "year"
    day = base and st.shift(base, "year", back)
    found = day and st.around(unit, day)
    if not found:
        return Resolved(None)
    found = _moved(found, unit, basis, state)
    return Resolved(found.value, found.first, found.last, base, basis)
