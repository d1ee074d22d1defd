"""Days whose month is written in words, in the languages of the table of months."""

from __future__ import annotations

import re

from consilience.reading.dates.figures import YEARS, day
from consilience.reading.knowledge.months import MONTHS, WEEKDAYS

_MOST = 80
_WORD = re.compile(r"[^\W\d_]+\.?|\d+(?:st|nd|rd|th)?", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]+\.?")
_CLOCK = re.compile(
    r"\b\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\b)?(?![.\d])|\b\d{1,2}\s?[ap]\.?m\b|(?:GMT|UTC)?[+][\d:]{1,5}|"
    r"\b\d{4}\s?(?:GMT|UTC|hrs|IST)\b",
    re.IGNORECASE,
)
_AROUND = frozenset(
    """am pm a.m p.m a p m at on of the st nd rd th utc gmt z t est edt cst cdt mst mdt pst pdt bst cet cest ist wib
    msk eet eest jst kst hkt sgt aest aedt nzst nzdt wat cat eat sast et ct pt h hrs hours noon midnight de
    del um uhr à le il kl klo om saat ore alle las às в г о""".split()
)


def day_in_words(text: str) -> str | None:
    """The one day that a short text names with its month in words ("Thursday, 8 May 2025, 10:15"), or None."""
    year, month, number = _named(text)
    return day(year, month, number) if year and month and number else None


def month_and_day(text: str) -> tuple[int, int] | None:
    """The month and day that a short text names without a year ("May 8", "8. Mai"), or None."""
    year, month, number = _named(text)
    return (month, number) if month and number and not year else None


def only_words_of_dates(text: str) -> bool:
    """Whether every word is a month, a weekday, a zone or what else stands round a day."""
    words = (found.group().rstrip(".").lower() for found in _LETTERS.finditer(text))
    return all(word in MONTHS or word in WEEKDAYS or word in _AROUND for word in words)


def _named(text: str) -> tuple[int | None, int | None, int | None]:
    """Year, month and day that a short text names, the month in words; all None where it names anything twice."""
    day_ = month = year = None
    for word in _WORD.findall(_CLOCK.sub(" ", text[:_MOST])):
        number = int(digits) if (digits := word.rstrip("stndrhSTNDRH")).isdecimal() and len(digits) < 5 else None
        if number is None:
            month = month or MONTHS.get(word.rstrip(".").lower())
        elif number in YEARS and year is None:
            year = number
        elif 1 <= number <= 31 and day_ is None:
            day_ = number
        else:
            return None, None, None
    return year, month, day_
