"""Rules for parts of years: quarters, halves and seasons."""

from __future__ import annotations

import re
from typing import Any

from consilience.extraction.times.fields import calendar, edge, fiscal_number, which
from consilience.extraction.times.phrases import Built, Grammar, Phrase

PERIODS = Grammar()


_OF_YEAR = (
    "(of? the? fiscal? UNIT? (year | fiscalnumber) (fiscal UNIT)? | of (the | that) fiscal? UNIT | "
    "of? the? (last | this | next | previous | following | same | current) fiscal? UNIT)"
)


_YEARS_OWN = "(the? (year | fiscal year | (last | this | next) unit) poss?)?"


def _of_year(phrase: Phrase) -> dict[str, Any]:
    """Which year a part of a year belongs to, from words such as "of 1989" or "last year's"."""
    if phrase.has("year", "fiscalnumber"):
        return {"year": phrase.value("year") or fiscal_number(phrase)}
    units = [i for i, x in enumerate(phrase.lexemes) if x.kind == "unit" and x.value == "year"]
    if not units:
        return {"which": which(phrase)}
    return {"of_year": which(phrase.cut(max(0, units[0] - 3), units[0] + 1)) or "this"}


@PERIODS.rule(
    f"{_YEARS_OWN} (the | a | this | POINTER)? fiscal? (ORD | final) dash? fiscal? UNIT {_OF_YEAR}?",
    "(the | a | this | POINTER) word ORD dash? UNIT",
)
def quarter(phrase: Phrase) -> Built | None:
    """the third quarter; third-quarter; this year's third quarter; the fiscal first quarter; 1989's second quarter."""
    units = {x.value for x in phrase.all("unit")}
    if "quarter" not in units or not units <= {"quarter", "year"}:
        return None
    number = 4 if phrase.has("final") else phrase.value("ord", "second")
    if number > 4:
        return None
    fiscal = True if phrase.has("fiscal") else None
    return Built("DATE", calendar("quarter", quarter=number, fiscal=fiscal, **_of_year(phrase)), _bare(phrase))


@PERIODS.rule("the? last fiscal? UNIT (of | in) (fiscal? year | (the | this | last | next) fiscal? UNIT)")
def last_quarter(phrase: Phrase) -> Built | None:
    """the last quarter of 2024; the last quarter of the year."""
    units = [x.value for x in phrase.all("unit")]
    if units[:1] != ["quarter"] or units[1:] not in ([], ["year"]):
        return None
    at = next(i for i, x in enumerate(phrase.lexemes) if x.kind in ("of", "in"))
    fiscal = True if phrase.has("fiscal") else None
    return Built("DATE", calendar("quarter", quarter=4, fiscal=fiscal, **_of_year(phrase.cut(at))))


def _bare(phrase: Phrase) -> Phrase:
    """Without the article that belongs to the noun behind: "a third-quarter loss"."""
    first, after = phrase.lexemes[0], phrase.beside(1)
    attributive = phrase.lexemes[-2].kind == "dash" and after is not None and after.kind == "word"
    return phrase.cut(1) if first.kind in ("the", "a") and attributive else phrase


@PERIODS.rule("year? quarternumber of? comma? (year | fiscalnumber)?")
def quarter_code(phrase: Phrase) -> Built | None:
    """Q3 2024; 3Q; H1."""
    code = phrase.all("quarternumber")[0].text
    number, letter = int(re.sub(r"\D", "", code)), re.sub(r"\d", "", code)
    if letter == "H" and number > 2:
        return None
    year = phrase.value("year") or fiscal_number(phrase)
    if letter == "Q":
        return Built("DATE", calendar("quarter", quarter=number, year=year))
    return Built("DATE", calendar("half", half=number, year=year)) if year else None


@PERIODS.rule(
    f"{_YEARS_OWN} the? (ORD | last | early) dash? half {_OF_YEAR}",
    "the? (ORD | last) half of MONTH (comma? year)?",
    "the (ORD | last) half of (the | this | last | next) UNIT",
)
def half(phrase: Phrase) -> Built | None:
    """the first half of 1990; the last half of the year; the second half of May."""
    number = 2 if phrase.has("last") and not phrase.has("ord") else phrase.value("ord", "second")
    if number not in (1, 2):
        return None
    if phrase.has("month", "abbrmonth"):
        fields = {"month": phrase.value("month", "abbrmonth"), "year": phrase.value("year")}
        return Built("DATE", calendar("month", part=number, **fields))
    at = next(i for i, x in enumerate(phrase.lexemes) if x.kind == "half")
    rest = phrase.cut(at + 1)
    if rest.unit() not in (None, "year"):
        return None
    year = phrase.value("year") or fiscal_number(phrase)
    fields = {"year": year} if year else {"of_year": which(rest) or "this"}
    return Built("DATE", calendar("half", half=number, fiscal=True if phrase.has("fiscal") else None, **fields))


@PERIODS.rule("ORD dash half (?= word)")
def half_of_results(phrase: Phrase) -> Built | None:
    """(a) first-half (profit): of the year that is reported on."""
    number = phrase.value("ord", "second")
    return Built("DATE", calendar("half", half=number)) if number in (1, 2) else None


@PERIODS.rule("(the? EDGE dash? | the? BOUND of the)? the? season of? yearspan")
def winter(phrase: Phrase) -> Built | None:
    """the winter of 2023-24."""
    if phrase.value("season") != "WI":
        return None
    first = int(phrase.all("yearspan")[0].text[:4])
    return Built("DATE", calendar("season", season="WI", year=first, **edge(phrase)))


@PERIODS.rule(
    "(the? EDGE dash? | the? BOUND of the?)? the? (POINTER | that)? past? season (of | comma)? year",
    "(the? EDGE dash? | the? BOUND of)? (the | POINTER | that) past? season (of the? (last | this | next) unit)?",
    "(?<= in | by | until | since | dash) season (of the? (last | this | next) unit)?",
    "(early | late | mid) dash? season",
    "(?<= at | by | since | until | before | from | to) the BOUND of season",
)
def season(phrase: Phrase) -> Built | None:
    """last fall; the summer of 1995; late spring; this past winter."""
    named, after = phrase.all("season")[0], phrase.beside(1)
    if named.text[0].isupper() and after is not None and after.text[0].isupper() and not phrase.has("year"):
        return None
    fields: dict[str, Any] = {"season": named.value, "year": phrase.value("year"), **edge(phrase)}
    fields |= {"of_year": which(phrase)} if phrase.has("unit") else {"which": which(phrase)}
    bare = fields["which"] is None if "which" in fields else False
    if bare and not fields["year"] and not _cued_season(phrase):
        return None
    if phrase.lexemes[0].kind == "past" and phrase.has("this"):
        fields["which"] = "last"
    return Built("DATE", calendar("season", **fields))


def _cued_season(phrase: Phrase) -> bool:
    before, after = phrase.beside(-1), phrase.beside(1)
    if phrase.all("season")[0].lower in ("spring", "fall") and after is not None and _falls(phrase, after.kind):
        return False
    if phrase.has("early", "late", "mid", "start", "end"):
        return True
    if phrase.all("season")[0].text[0].isupper():
        return False
    if before is None:
        return False
    return before.kind in _SEASON_CUES or before.lower in ("into", "throughout")


def _falls(phrase: Phrase, after: str) -> bool:
    """Whether "spring" or "fall" is a leap or a drop by what follows: "the fall of the house"; not "in the fall he"."""
    before = phrase.beside(-1)
    cued = phrase.has("early", "late", "mid") or (phrase.has("the") and before is not None and before.kind == "in")
    return after in ("to", "from", "of") or (after == "word" and not cued)


_SEASON_CUES = frozenset("in by until since before after every dash of over".split())
