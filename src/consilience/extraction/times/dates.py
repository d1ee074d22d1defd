"""Rules for days of the calendar, and ranges of them."""

from __future__ import annotations

import re
from typing import Any

from consilience.extraction.times.fields import (
    COMMA_YEAR,
    OF_THAT_YEAR,
    ON_WEEKDAY,
    calendar,
    capital,
    valid,
    year_shift,
)
from consilience.extraction.times.lexeme import Lexeme
from consilience.extraction.times.months import is_month
from consilience.extraction.times.phrases import Built, Grammar, Phrase

DATES = Grammar()


@DATES.rule("iso")
def iso(phrase: Phrase) -> Built | None:
    """2025-05-08, with or without a time of day."""
    text = phrase.lexemes[0].text
    year, month, day = int(text[:4]), int(text[5:7]), int(text[8:10])
    if not valid(month, day, year):
        return None
    on = calendar("day", year=year, month=month, day=day)
    clock = re.match(r"(\d\d):(\d\d)(?::\d\d)?(.*)", text[11:])
    if not clock or not ("00:00" <= text[11:16] <= "24:00" and clock[2] < "60"):
        return Built("DATE", on)
    zone = {"zone": clock[3]} if clock[3] else {}
    return Built("TIME", {"kind": "clock", "hour": int(clock[1]), "minute": int(clock[2]), **zone, "day": on})


@DATES.rule("numeric")
def numeric(phrase: Phrase) -> Built | None:
    """05/08/2025 and 8.5.2025: with dots the day stands first; with strokes either may, where both can."""
    first, second, tail = (int(x) for x in re.split(r"[/.-]", phrase.lexemes[0].text))
    short = len(re.split(r"[/.-]", phrase.lexemes[0].text)[2]) == 2
    dotted = "." in phrase.lexemes[0].text
    if short and "/" not in phrase.lexemes[0].text:
        return None
    year = tail if not short else tail + (2000 if tail < 50 else 1900)
    found = [
        (m, d) for m, d in ([(second, first)] if dotted else [(first, second), (second, first)]) if valid(m, d, year)
    ]
    if not found or not 1000 <= year <= 2199:
        return None
    month, day = found[0]
    either = [list(x) for x in dict.fromkeys(found)]
    return Built("DATE", calendar("day", year=year, month=month, day=day, either=either if len(either) > 1 else None))


@DATES.rule(
    f"{ON_WEEKDAY} (EDGE | last | this | next)? MONTH dot? the? (day | ORD) {COMMA_YEAR} (?! units)",
    "this? coming WEEKDAY comma? MONTH dot? the? (day | ORD)",
    f"{ON_WEEKDAY} MONTH dot? the? (day | ORD) {OF_THAT_YEAR}",
    f"{ON_WEEKDAY} the? (day | ORD) dash? of? MONTH dot? {COMMA_YEAR}",
    f"{ON_WEEKDAY} the? (day | ORD) of? MONTH dot? {OF_THAT_YEAR}",
)
def month_day(phrase: Phrase) -> Built | None:
    """May 8; Sept. 11, 2001; Friday, 9 May 2025; the 11th of May; June 5 of last year. A date that no calendar has
    (February 29, 2023) is one too, of no days."""
    month, day, year = phrase.value("month", "abbrmonth"), phrase.value("day", "ord", "second"), phrase.value("year")
    if not is_month(phrase) or not (valid(month, day) or (year is not None and valid(_LONG, day))):
        return None
    shift = year_shift(phrase)
    if shift is None:
        return None
    if not shift and phrase.lexemes[0].kind in ("last", "this", "next"):
        shift = {"which": "last" if phrase.has("last") else None}
    weekday = phrase.value("weekday", "abbrweekday")
    return Built("DATE", calendar("day", year=year, month=month, day=day, weekday=weekday, **shift))


_LONG = 1
"""A month that has every day that any month has."""


@DATES.rule(f"the UNIT of MONTH dot? (day | ord) {COMMA_YEAR}")
def week_of(phrase: Phrase) -> Built | None:
    """the week of March 6."""
    month, day, year = phrase.value("month", "abbrmonth"), phrase.value("day", "ord"), phrase.value("year")
    if phrase.unit() != "week" or not valid(month, day, year):
        return None
    return Built("DATE", calendar("week", year=year, month=month, day=day))


@DATES.rule(
    f"{ON_WEEKDAY} MONTH dot? (day | ord) RANGE (day | ord) {COMMA_YEAR} (?! units | UNIT | MONTH)",
    f"{ON_WEEKDAY} (day | ord) RANGE (day | ord) of? MONTH dot? {COMMA_YEAR}",
)
def day_range(phrase: Phrase) -> Built | None:
    """May 7–10, 2025; 7 to 10 May."""
    month, year = phrase.value("month", "abbrmonth"), phrase.value("year")
    first, last = (x.value for x in phrase.all("day", "ord"))
    if not (is_month(phrase) and first < last and valid(month, first) and valid(month, last)):
        return None
    start = calendar("day", year=year, month=month, day=first)
    return Built("DATE", {**start, "end": calendar("day", year=year, month=month, day=last)})


_LISTED = 40
"""Tokens in which the month and all the days of a list stand."""
_NO_COUNT = "(?! UNIT | units | MONTH | word | money | dash | num)"


@DATES.rule("(day | ord) (?= (comma the? (day | ord)){0,9} comma? (and | or) the? (day | ord) of? MONTH)")
def day_before(phrase: Phrase) -> Built | None:
    """14 (and 16 March), the 12th, (13th and 14th of May): a day of the month named behind the last."""
    behind = phrase.sentence[phrase.first : phrase.stop + _LISTED]
    at = next(i for i, x in enumerate(behind) if x.kind in ("month", "abbrmonth"))
    days = [x.value for x in behind[:at] if x.kind in ("day", "ord")]
    if not capital(behind[at]) or days != sorted(set(days)) or not valid(behind[at].value, days[-1]):
        return None
    return Built("DATE", calendar("day", month=behind[at].value, day=days[0]))


@DATES.rule(
    f"(?<= day | ord) comma? (and | or) (day | ord) (comma? year)? {_NO_COUNT}",
    f"(?<= day | ord) comma (day | ord) (?= (comma (day | ord)){{0,9}} comma? (and | or) (day | ord) {_NO_COUNT})",
)
def next_day(phrase: Phrase) -> Built | None:
    """(April 24) and 25, (May 12), 13 (and 14): days of the month named last."""
    named, days = _listed(phrase)
    days.append(phrase.value("day", "ord"))
    if named is None or not capital(named) or not valid(named.value, days[-1]) or days != sorted(set(days)):
        return None
    start = 2 if phrase.lexemes[1].kind in ("and", "or") else 1
    fields = {"month": named.value, "day": days[-1], "year": phrase.value("year")}
    return Built("DATE", calendar("day", **fields), phrase.cut(start))


def _listed(phrase: Phrase) -> tuple[Lexeme | None, list[Any]]:
    """The month whose days are listed before a phrase, and those days; None where no month opens the list."""
    days: list[Any] = []
    for lexeme in reversed(phrase.sentence[max(0, phrase.first - _LISTED) : phrase.first]):
        if lexeme.kind in ("month", "abbrmonth"):
            return lexeme, days[::-1]
        if lexeme.kind in ("day", "ord"):
            days.append(lexeme.value)
        elif lexeme.kind not in ("comma", "dot"):
            break
    return None, days


@DATES.rule(
    f"MONTH dot? day {COMMA_YEAR} dash MONTH dot? day {COMMA_YEAR}",
    f"day MONTH dot? {COMMA_YEAR} dash day MONTH dot? {COMMA_YEAR}",
)
def date_range(phrase: Phrase) -> Built | None:
    """April 28–May 3, 2025."""
    months, days, years = phrase.all("month", "abbrmonth"), phrase.all("day"), phrase.all("year")
    last_year = years[-1].value if years else None
    first_year = years[0].value if years else None
    if first_year is not None and len(years) == 1 and months[0].value > months[1].value:
        first_year -= 1
    if not all(valid(m.value, d.value) for m, d in zip(months, days, strict=True)):
        return None
    start = calendar("day", year=first_year, month=months[0].value, day=days[0].value)
    return Built("DATE", {**start, "end": calendar("day", year=last_year, month=months[1].value, day=days[1].value)})
