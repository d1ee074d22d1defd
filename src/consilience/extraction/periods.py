"""The periods of figures and events: from the id of a time mention to its days."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import msgspec

from consilience.extraction.times import stretch as st
from consilience.model import Period, TimeMention


def settled(period: Period | None, times: Mapping[str, TimeMention], day: str | None) -> Period | None:
    """The period with its value and days; None where nothing can be said of it.

    `times` are the report's resolved time mentions by id; `day` (ISO 8601) is the day that the report speaks from."""
    if period is None:
        return None
    if period.apart is not None:
        return _apart(period, times, day)
    if period.time is None:
        return _between(period, day, day, day) if day is not None and period.basis == "as-of" else None
    time = times.get(period.time)
    if time is None or time.value is None:
        return None
    if time.value == "PRESENT_REF":
        return _between(period, day, day, day) if day is not None else None
    until = times.get(period.until or "")
    if until is not None and time.earliest and until.latest and time.earliest <= until.latest:
        return _between(period, f"{time.value}/{until.value}", time.earliest, until.latest)
    return _bounded(period, time, day) or _between(period, time.value, time.earliest, time.latest)


def _apart(period: Period, times: Mapping[str, TimeMention], day: str | None) -> Period | None:
    """The period that lies a length of time from another, or from the report's own day; of hours it may be the
    day before."""
    length = times.get(period.apart or "")
    base = times.get(period.time or "")
    first, last = (base.earliest, base.latest) if base is not None else (day, day)
    if length is None or not first or not last:
        return None
    moved = [_moved(end, length, period.apart_sign) for end in (first, last)]
    if length.expression.get("unit") in ("hour", "minute") and period.apart_sign < 0:
        moved[0] = _moved(first, length, period.apart_sign, hours=1)
    if moved[0] is None or moved[1] is None:
        return None
    return _between(period, moved[0] if moved[0] == moved[1] else f"{moved[0]}/{moved[1]}", moved[0], moved[1])


def _moved(day: str, length: TimeMention, sign: int, hours: int = 0) -> str | None:
    """The day that lies so far away; hours before it may lie on the day before."""
    if length.expression.get("unit") in ("hour", "minute", "second"):
        moved = st.shift(date.fromisoformat(day[:10]), "day", sign * hours) if hours else None
        return moved.isoformat() if moved is not None else day[:10]
    return _other_end(length, day, sign)


def _bounded(period: Period, time: TimeMention, day: str | None) -> Period | None:
    """The period that has the report's own day as its other end; None where it has not, or the day is not known."""
    if day is None or period.bound is None:
        return None
    if period.bound in ("within", "ahead"):
        other = _other_end(time, day, -1 if period.bound == "within" else 1)
        first, last = sorted((other, day)) if other else (None, None)
        return _between(period, f"{first}/{last}", first, last) if other else None
    if period.bound in ("since", "to-date") and time.earliest and time.earliest <= day:
        return _between(period, f"{time.value}/{day}", time.earliest, day)
    if period.bound == "until" and time.latest and time.latest > day:
        return _between(period, f"{day}/{time.value}", day, time.latest)
    return None


def _other_end(time: TimeMention, day: str, sign: int) -> str | None:
    """The day that lies the length of `time` before a day (`sign` -1), or after it."""
    unit, count = time.expression.get("unit"), time.expression.get("count")
    if not isinstance(unit, str) or not count or unit in ("hour", "minute", "second"):
        return None
    other = st.shift(date.fromisoformat(day[:10]), unit, sign * int(count))
    return other.isoformat() if other else None


def _between(period: Period, value: str | None, earliest: str | None, latest: str | None) -> Period:
    return msgspec.structs.replace(period, value=value, earliest=earliest, latest=latest)
