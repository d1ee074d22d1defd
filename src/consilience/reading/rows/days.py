"""Days as rows write them: text, numbers, objects of databases; and what a whole column tells of its days."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from typing import Literal

from consilience.reading.dates import iso

Order = Literal["day", "month"]
"""What stands first in "05/06/2031"."""

_SLASHED = re.compile(r"(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?!\d)(.{0,40})", re.DOTALL)
_WHOLE = re.compile(r"(\d{10,19})\.0{1,6}")
_IN_SECONDS = {16: 1e6, 19: 1e9}
"""Microseconds and nanoseconds since 1970, by how many digits they have."""
_KEYS = ("$date", "$numberLong", "iso", "value", "date", "$", "@value")


def day(value: object, order: Order | None = None) -> str | None:
    """`value` as an ISO 8601 day, or day and time; None where it cannot be told. `order` is what the column tells.
    Midnight without a zone is how programs write a day alone."""
    found = _day(value, order)
    return found[:10] if found and found[10:] in ("T00:00:00", "T00:00") else found


def _day(value: object, order: Order | None) -> str | None:
    if isinstance(value, datetime):
        return iso(value.isoformat(timespec="seconds"))
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        inner = next((value[key] for key in _KEYS if value.get(key) is not None), None)
        return _day(inner, order) if not isinstance(inner, dict) else _day(inner.get("$numberLong"), order)
    if isinstance(value, bool) or value is None or isinstance(value, (list, tuple)):
        return None
    if isinstance(value, float) and (value != value or abs(value) > 1e20):
        return None
    text = _digits(str(int(value))) if isinstance(value, (int, float)) else _digits(str(value).strip())
    return _slashed(text, order) or iso(text)


def _digits(text: str) -> str:
    """Seconds since 1970 where a number stands for anything finer, or is written with a point."""
    if found := _WHOLE.fullmatch(text):
        text = found[1]
    finer = _IN_SECONDS.get(len(text)) if text.isascii() and text.isdecimal() else None
    return str(int(int(text) / finer)) if finer else text


def _slashed(text: str, order: Order | None) -> str | None:
    """A day in figures, by what the column tells, where the figures alone do not."""
    found = _SLASHED.match(text)
    if found is None or order is None:
        return None
    one, two = int(found[1]), int(found[3])
    month, day_ = (two, one) if order == "day" else (one, two)
    return iso(f"{found[4]}-{month:02d}-{day_:02d}{found[5]}")


def order(values: Iterable[object]) -> Order | None:
    """What stands first in the days of one column: told by those that can be read one way only; None where none
    can, or they disagree."""
    found: set[Order] = set()
    for value in values:
        if isinstance(value, str) and (match := _SLASHED.match(value.strip())):
            one, two = int(match[1]), int(match[3])
            if one > 12 >= two:
                found.add("day")
            elif two > 12 >= one:
                found.add("month")
    return found.pop() if len(found) == 1 else None


def is_slashed(value: object) -> bool:
    """Whether it is a day in figures whose first may be day or month."""
    return isinstance(value, str) and _SLASHED.match(value.strip()) is not None
