"""Time zones as they stand behind a clock."""

from __future__ import annotations

import re
from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

OFFSET = r"(?:GMT|UTC)?[+-]\d{2}:?\d{2}"
"""A zone in figures."""
_OFFSET = re.compile(r"(?:GMT|UTC)?([+-])(\d{2}):?(\d{2})", re.IGNORECASE)
_HOURS = {"UTC": 0, "GMT": 0, "UT": 0, "Z": 0, "WET": 0, "WEST": 1, "CET": 1, "CEST": 2, "EET": 2, "EEST": 3, "MSK": 3,
          "WAT": 1, "CAT": 2, "SAST": 2, "EAT": 3, "PKT": 5, "ICT": 7, "WIB": 7, "SGT": 8, "HKT": 8, "JST": 9, "KST": 9,
          "AEST": 10, "AEDT": 11, "NZST": 12, "NZDT": 13, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7,
          "MDT": -6, "PST": -8, "PDT": -7, "AKST": -9, "AKDT": -8, "HST": -10}  # fmt: skip
"""Hours east of Greenwich of zones that have one meaning (IST and BST have several), and of the North American ones, to
which the standard for letters gives one."""


def offset(zone: str | None) -> str:
    """A zone by its name or in figures as ISO 8601 writes it ("+02:00"); "" where it cannot be told, or is none: an
    offset of a day and more, or "-0000", by which letters say that they do not know."""
    if not zone:
        return ""
    if found := _OFFSET.fullmatch(zone):
        sign, hours, minutes = found.groups()
        known = int(hours) < 24 and int(minutes) < 60 and (sign, hours, minutes) != ("-", "00", "00")
        return f"{sign}{hours}:{minutes}" if known else ""
    hour = _HOURS.get(zone.upper())
    return "" if hour is None else f"{hour:+03d}:00"


PLACES = {
    "moscow": "Europe/Moscow", "beijing": "Asia/Shanghai", "london": "Europe/London", "paris": "Europe/Paris",
    "berlin": "Europe/Berlin", "brussels": "Europe/Brussels", "kiev": "Europe/Kyiv", "kyiv": "Europe/Kyiv",
    "tokyo": "Asia/Tokyo", "seoul": "Asia/Seoul", "delhi": "Asia/Kolkata", "washington": "America/New_York",
    "eastern": "America/New_York", "central": "America/Chicago", "mountain": "America/Denver",
    "pacific": "America/Los_Angeles",
}  # fmt: skip
"""Places and regions whose name stands before "time", with their names in the IANA time zone database."""

_CHANGING = {"ET": "eastern", "CT": "central", "MT": "mountain", "PT": "pacific"}
"""Zones that mean standard or summer time, as the day has it."""


def on_day(zone: str, moment: datetime) -> str:
    """A zone of `offset` or of PLACES as ISO 8601 writes it, as it was at a (local) moment; "" where it cannot be
    told."""
    place = PLACES.get(_CHANGING.get(zone.upper(), zone.lower()))
    if place is None:
        return offset(zone)
    try:
        told = moment.replace(tzinfo=ZoneInfo(place)).strftime("%z")
    except (ZoneInfoNotFoundError, OverflowError):
        return ""
    return f"{told[:3]}:{told[3:5]}"
