"""Days and times as feeds and agencies write them, to ISO 8601: what `dates.iso` reads, and the forms of RFC 822 that
are not quite right (a wrong weekday, a named zone, two digits for the year)."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from email.utils import parsedate_tz

from consilience.reading.dates import iso

_MAIL = re.compile(
    r"(?:[^\W\d_]{2,10}\.?,?\s{1,3})?\d{1,2}\s[A-Za-z]{3,9}\.?,?\s(\d{2}|\d{4})\s\d{1,2}:\d{2}(?::\d{2})?"
    r"(?:\s{0,2}(?P<zone>\S{1,12}))?"
)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})?\s?(Z|[+-]\d{2}:?\d{2})?")
_ZONES = {"CET": 1, "CEST": 2, "EET": 2, "EEST": 3, "MSK": 3, "WET": 0, "WEST": 1, "JST": 9, "KST": 9, "SGT": 8,
          "HKT": 8, "AEST": 10, "AEDT": 11, "NZST": 12, "NZDT": 13, "PKT": 5, "ICT": 7, "WIB": 7, "AKST": -9,
          "AKDT": -8, "HST": -10, "WAT": 1, "CAT": 2, "EAT": 3, "SAST": 2, "UTC": 0, "GMT": 0, "Z": 0}  # fmt: skip
"""Hours east of Greenwich of zones that have one meaning (IST and BST have several)."""
_RFC_822 = ("UT", "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT")
_OFFSET = re.compile(r"[+-]\d{4}")
_NEVER = "1970-01-01T00:00"
"""What programs write for "no day"."""


def moment(stated: str | None) -> str | None:
    """`stated` as an ISO 8601 day, or day and time; None where it cannot be told."""
    bare = " ".join((stated or "").split())[:80]
    if found := _COMPACT.match(bare):
        year, month, day, hour, minute, second, zone = found.groups()
        bare = f"{year}-{month}-{day}T{hour}:{minute}:{second or '00'}{zone or ''}"
    told = _mail(bare) or iso(bare)
    return None if told is None or told.startswith(_NEVER) else told


def _mail(text: str) -> str | None:
    form = _MAIL.match(text)
    parts = parsedate_tz(text) if form else None
    if form is None or parts is None or form.group(1).startswith("00"):
        return None
    try:
        day = datetime(*parts[:6])
    except (ValueError, OverflowError):
        return None
    zone = (form.group("zone") or "").upper()
    if zone in _ZONES:
        return _within_reason(day, _ZONES[zone] * 3600)
    known = zone in _RFC_822 or (_OFFSET.fullmatch(zone) and zone != "-0000")
    return _within_reason(day, parts[9] or 0) if known else day.isoformat()


def _within_reason(day: datetime, seconds: int) -> str:
    """With its zone, where that is one: offsets beyond a day are not."""
    if abs(seconds) >= 86_400:
        return day.isoformat()
    return day.replace(tzinfo=timezone(timedelta(seconds=seconds))).isoformat()
