"""Publication days as files, addresses and lines write them, to ISO 8601. What is ambiguous is None."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from consilience.reading.knowledge.months import MONTHS, WEEKDAYS

_YEARS = range(1700, 2200)
_MOST = 80
_ISO = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})"
    r"(?:[T ,]{1,2}(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?",
    re.IGNORECASE,
)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z)?)?")
_NUMERIC = re.compile(r"(\d{1,2})([/.])(\d{1,2})\2(\d{4})\b")
_YEAR_FIRST = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b")
_EAST_ASIAN = re.compile(r"(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]")
_MAIL = re.compile(r"[A-Za-z]{3}, \d{1,2} [A-Za-z]{3} \d{4} \d\d:\d\d")
_WORD = re.compile(r"[^\W\d_]+\.?|\d+(?:st|nd|rd|th)?", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]+\.?")
_DIGIT = re.compile(r"\d")
_CLOCK = re.compile(
    r"\b\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\b)?(?![.\d])|\b\d{1,2}\s?[ap]\.?m\b|(?:GMT|UTC)?[+][\d:]{1,5}|"
    r"\b\d{4}\s?(?:GMT|UTC|hrs|IST)\b",
    re.IGNORECASE,
)
_IN_ADDRESS = (
    re.compile(r"/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?!\d)"),
    re.compile(r"/((?:19|20)\d{2})/(\d{1,2})/(\d{1,2})(?=/)"),
    re.compile(r"/((?:19|20)\d{2})/([a-z]{3})/(\d{1,2})(?=/)", re.IGNORECASE),
    re.compile(r"[/_-]((?:19|20)\d{2})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?!\d)"),
)


def iso(value: object) -> str | None:
    """`value` (text, or seconds or milliseconds since 1970) as an ISO 8601 day, or day and time; None where it cannot
    be told for certain ("05/08/2025" may be May or August)."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, (int, float)):
        return _epoch(float(value))
    text = str(value).strip()
    if len(text) > _MOST or not _DIGIT.search(text):
        return None
    return _from_iso(text) or _from_compact(text) or _from_mail(text) or day_in_words(text) or _from_numbers(text)


def day_in_address(address: str) -> str | None:
    """The day that an address holds ("/2025/05/08/"), or None."""
    for pattern in _IN_ADDRESS:
        if (found := pattern.search(address[:2000])) is not None:
            year, month, day = found.groups()
            return _day(int(year), int(month) if month.isdigit() else MONTHS.get(month.lower(), 0), int(day))
    return None


def day_in_words(text: str) -> str | None:
    """The one day that a short text names with its month in words ("Thursday, 8 May 2025, 10:15"), or None."""
    year, month, day = _named(text)
    return _day(year, month, day) if year and month and day else None


def month_and_day(text: str) -> tuple[int, int] | None:
    """The month and day that a short text names without a year ("May 8", "8. Mai"), or None."""
    year, month, day = _named(text)
    return (month, day) if month and day and not year else None


def _named(text: str) -> tuple[int | None, int | None, int | None]:
    """Year, month and day that a short text names, the month in words; all None where it names anything twice."""
    day = month = year = None
    for word in _WORD.findall(_CLOCK.sub(" ", text[:_MOST])):
        number = int(digits) if (digits := word.rstrip("stndrhSTNDRH")).isdecimal() and len(digits) < 5 else None
        if number is None:
            month = month or MONTHS.get(word.rstrip(".").lower())
        elif number in _YEARS and year is None:
            year = number
        elif 1 <= number <= 31 and day is None:
            day = number
        else:
            return None, None, None
    return year, month, day


def is_only_a_date(text: str) -> bool:
    """Whether nothing but one day (with its weekday, time and zone) stands in `text`."""
    if len(text) > _MOST or not _DIGIT.search(text):
        return False
    words = (found.group().rstrip(".").lower() for found in _LETTERS.finditer(text))
    around = all(word in MONTHS or word in WEEKDAYS or word in _AROUND for word in words)
    return (around or _EAST_ASIAN.fullmatch(text) is not None) and iso(text) is not None


_AROUND = frozenset(
    """am pm a.m p.m a p m at on of the st nd rd th utc gmt z t est edt cst cdt mst mdt pst pdt bst cet cest ist wib
    msk eet eest jst kst hkt sgt aest aedt nzst nzdt wat cat eat sast et ct pt h hrs hours noon midnight de
    del um uhr à le il kl klo om saat ore alle las às в г о""".split()
)


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return datetime(year, month, day).strftime("%Y-%m-%d") if year in _YEARS else None
    except ValueError:
        return None


def _from_iso(text: str) -> str | None:
    found = _ISO.match(text)
    return _stamp(*found.groups()) if found else None


def _from_compact(text: str) -> str | None:
    if text.isascii() and text.isdecimal() and len(text) in (10, 13):
        return _epoch(float(text))
    found = _COMPACT.fullmatch(text)
    return _stamp(*found.groups()) if found else None


def _stamp(
    year: str, month: str, day: str, hour: str | None, minute: str | None, second: str | None, zone: str | None
) -> str | None:
    date = _day(int(year), int(month), int(day))
    if date is None or hour is None or minute is None or int(hour) > 23 or int(minute) > 59:
        return date
    time = f"{int(hour):02d}:{minute}" + (f":{second}" if second and int(second) < 60 else "")
    return f"{date}T{time}{_zone(zone)}"


def _zone(zone: str | None) -> str:
    if zone is None:
        return ""
    if zone.upper() in ("Z", "UTC", "GMT"):
        return "Z"
    return zone if ":" in zone else f"{zone[:3]}:{zone[3:]}"


def _from_mail(text: str) -> str | None:
    if not _MAIL.match(text):
        return None
    try:
        return parsedate_to_datetime(text).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _from_numbers(text: str) -> str | None:
    """Days in figures alone, where only one reading is a day; dots are always day before month."""
    for pattern in (_EAST_ASIAN, _YEAR_FIRST):
        if found := pattern.match(text):
            year, month, day = map(int, found.groups())
            return _day(year, month, day)
    found = _NUMERIC.match(text)
    if found is None:
        return None
    first, mark, second, year = int(found[1]), found[2], int(found[3]), int(found[4])
    if mark == "." or first > 12 or first == second:
        return _day(year, second, first)
    return _day(year, first, second) if second > 12 else None


def _epoch(value: float) -> str | None:
    seconds = value / 1000 if abs(value) >= 1e11 else value
    if not 1e8 <= seconds < 7e9:
        return None
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
