"""What a field, a line or an address states, in whatever form, as an ISO 8601 day, or day and time."""

from __future__ import annotations

import math
import re
from datetime import datetime

from consilience.reading.dates.figures import Order, day, in_figures, is_east_asian, since_1970
from consilience.reading.dates.mail import of_mail
from consilience.reading.dates.words import day_in_words, only_words_of_dates
from consilience.reading.knowledge.months import MONTHS

_MOST = 80
_DIGIT = re.compile(r"\d")
_NEVER = "1970-01-01T00:00"
"""What programs write for "no day"."""
_IN_ADDRESS = (
    re.compile(r"/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?!\d)"),
    re.compile(r"/((?:19|20)\d{2})/(\d{1,2})/(\d{1,2})(?=/)"),
    re.compile(r"/((?:19|20)\d{2})/([a-z]{3})/(\d{1,2})(?=/)", re.IGNORECASE),
    re.compile(r"[/_-]((?:19|20)\d{2})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?!\d)"),
)


def iso(value: object, order: Order | None = None) -> str | None:
    """`value` (a day of Python's, a text, or how long since 1970) as an ISO 8601 day, or day and time; None where it
    cannot be told for certain: "05/08/2025" may be May or August, unless `order` says which stands first."""
    if isinstance(value, str):
        return _of_text(value, order)
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, (int, float)):
        return _of_number(value)
    return _of_text(value.isoformat(timespec="seconds") if isinstance(value, datetime) else str(value), order)


def _of_text(value: str, order: Order | None) -> str | None:
    text = value.strip()
    if len(text) > _MOST or not _DIGIT.search(text):
        return None
    text = " ".join(text.split())
    found = in_figures(text, order) or of_mail(text) or day_in_words(text)
    return None if found is not None and found.startswith(_NEVER) else found


def _of_number(value: float) -> str | None:
    if not math.isfinite(value) or not 0 < value < 1e20:
        return None
    return in_figures(str(int(value))) or since_1970(value)


def day_alone(found: str | None) -> str | None:
    """A day without the midnight that programs write behind a day that has no clock."""
    return found[:10] if found and found[10:] in ("T00:00:00", "T00:00") else found


def day_in_address(address: str) -> str | None:
    """The day that an address holds ("/2025/05/08/"), or None."""
    for pattern in _IN_ADDRESS:
        if (found := pattern.search(address[:2000])) is not None:
            year, month, number = found.groups()
            return day(int(year), int(month) if month.isdigit() else MONTHS.get(month.lower(), 0), int(number))
    return None


def is_only_a_date(text: str) -> bool:
    """Whether nothing but one day (with its weekday, time and zone) stands in `text`."""
    if len(text) > _MOST or not _DIGIT.search(text):
        return False
    return (only_words_of_dates(text) or is_east_asian(text)) and iso(text) is not None
