"""Rules for weekdays, alone, with a part of the day, and again and again."""

from __future__ import annotations

from typing import Any

from consilience.extraction.knowledge.calendar import PARTS
from consilience.extraction.times.fields import calendar, edge, which
from consilience.extraction.times.measure import length
from consilience.extraction.times.phrases import Built, Grammar, Phrase

WEEKDAYS = Grammar()


@WEEKDAYS.rule("(?<= comma | and | or | to | dash) WEEKDAY part?")
def weekday_of_set(phrase: Phrase) -> Built | None:
    """(every Monday and) Thursday; (every Tuesday and) Thursday night: a day of the same set."""
    at = phrase.first - 1
    while at > 0 and phrase.sentence[at].kind in ("comma", "and", "or", "to", "dash", "weekday", "part"):
        at -= 1
    if phrase.sentence[at].kind != "every" or phrase.sentence[at + 1].kind != "weekday":
        return None
    part = phrase.value("part")
    value = f"XXXX-WXX-{phrase.value('weekday', 'abbrweekday')}" + (f"T{part}" if part else "")
    return Built("SET", {"kind": "set", "value": value})


@WEEKDAYS.rule("overnight (on | from | word)? WEEKDAY")
def overnight(phrase: Phrase) -> Built | None:
    """overnight on Saturday: that day's night; overnight into Sunday: the night before."""
    day, word = calendar("day", weekday=phrase.value("weekday", "abbrweekday")), phrase.all("word")
    if word and word[0].lower != "into":
        return None
    if word:
        day = {"kind": "after", "unit": "day", "by": "day", "count": -1, "of": day}
    return Built("TIME", {"kind": "part", "part": "NI", "of": day}) if _is_weekday(phrase) else None


@WEEKDAYS.rule(
    "(early | late | earlier | later)? (the | this)? (POINTER | that | same)? WEEKDAY",
    "earlier on WEEKDAY",
)
def weekday(phrase: Phrase) -> Built | None:
    """Friday; last Friday; late Monday; the previous Friday."""
    before = phrase.beside(-1)
    if not _is_weekday(phrase) or (before is not None and before.kind in ("ord", "second")):
        return None  # "the second Sunday of Lent"
    fields = edge(phrase)
    trimmed = phrase if len(phrase.lexemes) == 1 or which(phrase) or phrase.has("early", "late") else phrase.cut(1)
    if phrase.lexemes[0].kind == "the" and not which(phrase):
        trimmed = phrase.cut(1)
    if trimmed.lexemes[0].kind in ("earlier", "later"):
        trimmed = phrase.cut(1)
    named = phrase.value("weekday", "abbrweekday")
    return Built("DATE", calendar("day", weekday=named, which=which(phrase), **fields), trimmed)


@WEEKDAYS.rule("the WEEKDAY (before last | after next) (?! UNIT | units | MONTH | holiday | season | NUM)")
def second_next_weekday(phrase: Phrase) -> Built | None:
    """the Monday before last; the Friday after next: seven days behind the last or next."""
    ahead = phrase.has("after")
    of = calendar("day", weekday=phrase.value("weekday", "abbrweekday"), which="next" if ahead else "last")
    return Built("DATE", {"kind": "after", "unit": "day", "by": "week", "count": 1 if ahead else -1, "of": of})


@WEEKDAYS.rule("WEEKDAY (of | in)? (last | next | this | the following | the previous) UNIT")
def weekday_of_week(phrase: Phrase) -> Built | None:
    """Friday of last week; Tuesday next week."""
    if phrase.unit() != "week" or not _is_weekday(phrase.cut(stop=1)):
        return None
    named = phrase.value("weekday", "abbrweekday")
    return Built("DATE", calendar("day", weekday=named, of_week=which(phrase)))


_NAME_TAILS = frozenset("times telegraph mirror herald post express mail world business".split())


def _is_weekday(phrase: Phrase) -> bool:
    named, after = phrase.all("weekday", "abbrweekday")[0], phrase.beside(1)
    before = phrase.beside(-1)
    if named.kind == "abbrweekday":
        return named.text[0].isupper() and _weekday_context(named, before, after)
    if after is not None and after.lower in _NAME_TAILS and after.text[0].isupper() and named.text[0].isupper():
        return False
    return not (
        before is not None
        and before.lower in ("black", "bloody", "cyber", "super", "ruby")
        and before.text[0].isupper()
    )


def _weekday_context(named: Any, before: Any, after: Any) -> bool:
    """Whether "Sun" or "Sat." is a day: only where a clock, a preposition or a date stands by it."""
    if named.lower in ("mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri") and after is not None:
        return after.kind in ("dot", "comma", "day", "month", "abbrmonth", "ampm")
    return before is not None and before.kind == "ampm"


@WEEKDAYS.rule(
    "(early | late)? (this | POINTER | that | the)? WEEKDAY (early | late | mid)? dash? part",
    "the? part (of | on | comma)? WEEKDAY (comma? MONTH dot? day (comma? year)?)?",
)
def weekday_part(phrase: Phrase) -> Built | None:
    """Friday night; late Tuesday afternoon; the night of Friday, Oct. 23; dawn on Friday."""
    part = phrase.value("part")
    if phrase.all("part")[0].lower.endswith("s"):
        return None
    fields = {"weekday": phrase.value("weekday", "abbrweekday"), "which": which(phrase)}
    fields |= {"month": phrase.value("month", "abbrmonth"), "day": phrase.value("day"), "year": phrase.value("year")}
    trimmed = (
        phrase.cut(1)
        if phrase.lexemes[0].kind == "the" and not which(phrase) and phrase.lexemes[1].kind != "part"
        else None
    )
    return Built("TIME", {"kind": "part", "part": part, "of": calendar("day", **fields), **edge(phrase)}, trimmed)


@WEEKDAYS.rule(
    "MONTH dot? day (comma? year)? part",
    "(the? (early | late)?)? part (of | on) MONTH dot? day (comma? year)?",
    "the? part (of | on) day MONTH dot? year?",
)
def day_part(phrase: Phrase) -> Built | None:
    """May 8 evening."""
    fields = {"month": phrase.value("month", "abbrmonth"), "day": phrase.value("day"), "year": phrase.value("year")}
    return Built(
        "TIME", {"kind": "part", "part": phrase.value("part"), "of": calendar("day", **fields), **edge(phrase)}
    )


@WEEKDAYS.rule("every (other | ORD | card) (WEEKDAY | weekdays)")
def spaced_weekday(phrase: Phrase) -> Built | None:
    """every other Friday; every second Tuesday: once in so many weeks."""
    count = phrase.value("card", "ord") or 2
    return Built("SET", {"kind": "set", "value": length("week", count)}) if count <= _MOST_WEEKS else None


_MOST_WEEKS = 8


@WEEKDAYS.rule("every WEEKDAY part?", "weekdays part?", "(on | in)? weekdays", "WEEKDAY part", "WEEKDAY units")
def weekday_set(phrase: Phrase) -> Built | None:
    """every Monday; Tuesdays; Tuesday nights."""
    number = phrase.value("weekday", "abbrweekday", "weekdays")
    plural = phrase.has("weekdays", "every") or phrase.lexemes[-1].lower.endswith("s")
    if not plural or (phrase.has("units") and phrase.unit() != "night"):
        return None
    trimmed = phrase.cut(1) if phrase.lexemes[0].kind in ("on", "in") else None
    part = phrase.value("part") or ("NI" if phrase.has("units") else "")
    if part and part not in PARTS.values():
        part = ""
    return Built("SET", {"kind": "set", "value": f"XXXX-WXX-{number}" + (f"T{part}" if part else "")}, trimmed)
