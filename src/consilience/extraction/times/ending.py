"""Lengths that end or begin on a named day: the year to March, the quarter ended Sept. 30, a month from April 1."""

from __future__ import annotations

from typing import Any

from consilience.extraction.times import stretch as st
from consilience.extraction.times.narrative import Resolved


def ending(expression: dict[str, Any], found: Resolved, end: Resolved) -> Resolved:
    """The length or quarter `found` with the days that its last day tells; as it was where that day is not known.

    A quarter or year without a number of its own is the one of the calendar in which most of its days lie."""
    first = end.last and _first(expression, end)
    if first is None or end.last is None:
        return found
    value = found.value
    if expression["kind"] == "offset":
        middle = st.around(expression["unit"], first + (end.last - first) // 2)
        value = middle.value if middle else value
    elif expression["kind"] == "calendar" and "year" not in expression and value:
        value = f"{end.last.year:04d}{value[4:]}"
    return Resolved(value, first, end.last, end.anchor, end.basis)


def beginning(expression: dict[str, Any], found: Resolved, start: Resolved) -> Resolved:
    """The length `found` with the days that its first day tells; as it was where that day is not known."""
    count = expression.get("count")
    after = start.first and count and st.shift(start.first, expression["unit"], int(count))
    last = after and st.shift(after, "day", -1)
    if start.first is None or not last or last < start.first:
        return found
    return Resolved(found.value, start.first, last, start.anchor, start.basis)


def _first(expression: dict[str, Any], end: Resolved) -> Any:
    """The first day of so many units that end on the last day of `end`."""
    behind = end.last and st.shift(end.last, "day", 1)
    count = expression.get("count") if expression["kind"] == "duration" else 1
    return behind and count and st.shift(behind, expression["unit"], -int(count))
