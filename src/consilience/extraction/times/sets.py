"""Rules for times that come again and again."""

from __future__ import annotations

from consilience.extraction.knowledge.calendar import UNIT_LETTERS
from consilience.extraction.knowledge.holidays import FIXED
from consilience.extraction.times.fields import capital_name, valid
from consilience.extraction.times.measure import length
from consilience.extraction.times.phrases import Built, Grammar, Phrase

SETS = Grammar()


@SETS.rule("setword")
def set_word(phrase: Phrase) -> Built | None:
    """daily; annually."""
    if capital_name(phrase):
        return None
    return Built("SET", {"kind": "set", "value": phrase.value("setword")})


@SETS.rule("every MONTH", "every season")
def every_year(phrase: Phrase) -> Built | None:
    """each July; every summer."""
    month, season = phrase.value("month"), phrase.value("season")
    if month is None and season is None:
        return None
    return Built("SET", {"kind": "set", "value": f"XXXX-{month:02d}" if month else f"XXXX-{season}"})


@SETS.rule("every holiday", "every MONTH dot? (day | ORD)")
def every_date(phrase: Phrase) -> Built | None:
    """every Christmas; every May 1: on that date; a feast that moves comes once a year."""
    month, day = phrase.value("month", "abbrmonth"), phrase.value("day", "ord", "second")
    if phrase.has("holiday"):
        month, day = FIXED.get(phrase.value("holiday"), (None, None))
    if month and not valid(month, day):
        return None
    return Built("SET", {"kind": "set", "value": f"XXXX-{month:02d}-{day:02d}" if month else length("year", 1)})


@SETS.rule("every other? (NUM | few | several | couple | ORD)? of? (UNIT | units)", "every (part)", "per UNIT")
def every(phrase: Phrase) -> Built | None:
    """every day; each year; every two weeks; every other month."""
    if phrase.has("part"):
        return Built("SET", {"kind": "set", "value": f"XXXX-XX-XXT{phrase.value('part')}"})
    unit = phrase.unit()
    if phrase.has("per") or (unit == "second" and phrase.lexemes[-1].kind == "second"):
        return None
    count = phrase.value("card", "day", "num", "ord") or (2 if phrase.has("other", "second") else 1)
    if phrase.has("few", "several", "couple"):
        count = None
    value = length(unit, count) if unit != "weekend" else "XXXX-WXX-WE"
    return Built("SET", {"kind": "set", "value": value})


@SETS.rule("(times | NUM timesword) (a | every | per) UNIT", "NUM units (a | every | per) UNIT")
def rate(phrase: Phrase) -> Built | None:
    """once a week; three times a day; six days a week. Hours a week are how much, and not how often."""
    if phrase.has("units") and phrase.unit() in ("hour", "minute", "second"):
        return None
    named = phrase.all("unit", "second")[-1]
    unit = named.value if named.kind == "unit" else "second"
    return Built("SET", {"kind": "set", "value": length(unit, 1)}) if unit in UNIT_LETTERS else None
