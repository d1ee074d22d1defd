"""Rules for months, and what tells a month from a word or a name."""

from __future__ import annotations

from typing import Any

from consilience.extraction.times.fields import (
    COMMA_YEAR,
    EDGE_OF,
    OF_THAT_YEAR,
    calendar,
    capital,
    edge,
    which,
    year_shift,
)
from consilience.extraction.times.phrases import Built, Grammar, Phrase

MONTHS = Grammar()


@MONTHS.rule(f"MONTH dot? dash MONTH dot? {COMMA_YEAR}")
def month_range(phrase: Phrase) -> Built | None:
    """January–March 2025."""
    first, last = (x.value for x in phrase.all("month", "abbrmonth"))
    year = phrase.value("year")
    if first >= last or not all(map(capital, phrase.all("month", "abbrmonth"))):
        return None
    return Built("DATE", {**calendar("month", year=year, month=first), "end": calendar("month", year=year, month=last)})


@MONTHS.rule(
    f"{EDGE_OF} MONTH dot? (comma | of)? year",
    f"{EDGE_OF} MONTH dot? {OF_THAT_YEAR}",
    f"{EDGE_OF} (POINTER | that) past? MONTH dot?",
    f"{EDGE_OF} MONTH dot?",
)
def month(phrase: Phrase) -> Built | None:
    """May 2025; late last March; mid-November; June of last year."""
    if not is_month(phrase):
        return None
    shift = year_shift(phrase)
    if shift is None:
        return None
    trimmed = phrase.cut(1) if phrase.lexemes[0].kind == "the" and phrase.has("dash") else phrase
    fields: dict[str, Any] = {"year": phrase.value("year"), **edge(phrase), **(shift or {"which": which(phrase)})}
    return Built("DATE", calendar("month", month=phrase.value("month", "abbrmonth"), **fields), trimmed)


_MONTH_CUES = frozenset(
    "in of by since until from to last next this past early late mid before after during between previous following "
    "through start end coming for".split()
)


_WORDS = frozenset({"may", "march", "august"})


def is_month(phrase: Phrase) -> bool:
    """Whether the month's name is one: "may" and "march" are other words too, "April" and "Jan" names."""
    named = phrase.all("month", "abbrmonth")[0]
    if named.text.isupper() and len(named.text) > 3 and named.lower in _WORDS and not phrase.has("day", "ord", "year"):
        return False
    if phrase.has("day", "ord", "second", "year") and (capital(named) or named.lower not in _WORDS):
        return True
    if named.kind == "abbrmonth":
        return capital(named) and (phrase.has("dot", "year") or named.lower == "sept") and _cued(phrase)
    if named.lower not in _WORDS:
        return True
    return capital(named) and _cued(phrase)


def _cued(phrase: Phrase) -> bool:
    """Whether what stands before or behind makes a bare month's name a month."""
    before, after = phrase.beside(-1), phrase.beside(1)
    if any(x.kind in _MONTH_CUES for x in phrase.lexemes):
        return True
    if before is not None and (before.kind in _MONTH_CUES or before.lower in ("during", "within")):
        return True
    if before is not None and before.kind in ("and", "or", "comma", "dash", "quote", "open"):
        return any(x.kind == "month" and x.lower not in _WORDS for x in phrase.sentence)
    if after is not None and after.kind in ("and", "or") and (next_to := phrase.beside(2)) and next_to.kind == "month":
        return True
    if after is not None and after.kind == "word" and after.text[0].islower() and before is not None:
        return before.kind in ("the", "a", "poss") or before.lower in ("its", "their", "his", "her", "our")
    return after is not None and after.kind == "poss"


@MONTHS.rule(
    f"the? (ORD | last | final) (UNIT | WEEKDAY) (of | in) MONTH dot? {COMMA_YEAR}",
    f"the? (ORD | last | final) (UNIT | WEEKDAY) (of | in) MONTH dot? {OF_THAT_YEAR}",
)
def part_of_month(phrase: Phrase) -> Built | None:
    """the first week of March; the last day of May 2024; the third Thursday of November."""
    at = next(i for i, x in enumerate(phrase.lexemes) if x.kind in ("of", "in"))
    head, rest = phrase.cut(stop=at), phrase.cut(at)
    weekday, shift = head.value("weekday", "abbrweekday"), year_shift(rest)
    unit = "weekday" if weekday else head.unit() or ""
    number = head.value("ord") or (0 if head.has("last", "final") else 2)
    if number > _MOST.get(unit, -1) or shift is None or not is_month(rest):
        return None
    fields = {"month": rest.value("month", "abbrmonth"), "year": rest.value("year"), "nth_weekday": weekday, **shift}
    return Built("DATE", calendar("day" if weekday else unit, nth=number, nth_unit=unit, **fields))


_MOST = {"day": 31, "week": 5, "weekday": 5, "weekend": 5}
"""How many of each a month may have."""
