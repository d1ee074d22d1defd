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
    if len(phrase.lexemes) > 1 and phrase.lexemes[0].kind in _MONTH_CUES:
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


@MONTHS.rule(f"the? (ORD | last) UNIT (of | in) MONTH dot? {COMMA_YEAR}")
def part_of_month(phrase: Phrase) -> Built | None:
    """the first week of March; the last day of May 2024."""
    unit, number = phrase.unit(), 0 if phrase.has("last") else phrase.value("ord", "second")
    if unit not in ("day", "week") or number > (31 if unit == "day" else 5) or not phrase.has("month", "abbrmonth"):
        return None
    fields = {"month": phrase.value("month", "abbrmonth"), "year": phrase.value("year")}
    return Built("DATE", calendar("month", nth=number, nth_unit=unit, **fields))
