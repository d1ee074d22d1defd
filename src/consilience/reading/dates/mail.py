"""Days and times as letters and feeds write them (RFC 822 and its successors) and as scripts do, also where they are
not quite right: a wrong weekday, a zone by its name, two digits for the year."""

from __future__ import annotations

import re
from datetime import datetime
from email.utils import parsedate_tz

from consilience import zones
from consilience.reading.dates.figures import YEARS

_MAIL = re.compile(
    r"(?:[^\W\d_]{2,10}\.?,?\s)?(?:\d{1,2}[\s-][A-Za-z]{3,9}|[A-Za-z]{3,9}\.?\s\d{1,2})\.?,?[\s-](?!00)(?:\d{2}|\d{4})\s"
    r"\d{1,2}:\d{2}(?::\d{2})?(?!:?\d|\s?[AaPp]\.?[Mm]\b)(?:\s?(?P<zone>[A-Za-z0-9+:-]{1,12}))?"
)
_SCRIPT = re.compile(
    r"[A-Z][a-z]{2} (?P<month>[A-Z][a-z]{2}) (?P<day>\d{1,2}) (?P<year>\d{4}) (?P<clock>\d\d:\d\d:\d\d)"
    r"(?: (?P<zone>(?:GMT|UTC)(?:[+-]\d{4})?))?"
)
"""As JavaScript writes a Date ("Thu May 08 2025 10:15:30 GMT+0200 (CEST)")."""


def of_mail(text: str) -> str | None:
    """The day and time with which `text` begins, or None. A clock with "a.m." or "p.m." is no letter's."""
    if script := _SCRIPT.match(text):
        text = f"{script['day']} {script['month']} {script['year']} {script['clock']} {script['zone'] or ''}"
    form = _MAIL.match(text)
    parts = parsedate_tz(text) if form else None
    if form is None or parts is None or parts[0] not in YEARS:
        return None
    try:
        day = datetime(*parts[:6])
    except ValueError:
        return None
    return f"{day.isoformat()}{zones.offset(form['zone'])}"
