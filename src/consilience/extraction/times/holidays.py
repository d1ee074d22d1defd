"""Rules for named days of the calendar ("Christmas Eve", "Easter 2024")."""

from __future__ import annotations

from consilience.extraction.times.fields import calendar, edge, which
from consilience.extraction.times.phrases import Built, Grammar, Phrase

HOLIDAYS = Grammar()


@HOLIDAYS.rule("the? (POINTER)? holiday ((of|comma)? year | (last | this | next) unit)?")
def holiday(phrase: Phrase) -> Built | None:
    """Christmas; last Thanksgiving; Easter 2024; New Year's Eve."""
    return Built("DATE", calendar("day", **_fields(phrase)), _bare(phrase))


@HOLIDAYS.rule("the? (POINTER)? holiday UNIT")
def around_holiday(phrase: Phrase) -> Built | None:
    """Christmas week; the Thanksgiving weekend: the one the day lies in, or that follows or precedes it."""
    if phrase.unit() not in ("week", "weekend"):
        return None
    return Built("DATE", calendar(str(phrase.unit()), **_fields(phrase)))


@HOLIDAYS.rule("the? (early | late)? (POINTER)? holiday (early | late)? part", "the? part (of | on)? holiday")
def holiday_part(phrase: Phrase) -> Built | None:
    """Christmas morning; Thanksgiving night; the night of Halloween."""
    return Built("TIME", {"kind": "part", "part": phrase.value("part"), "of": calendar("day", **_fields(phrase))})


def _fields(phrase: Phrase) -> dict[str, object]:
    named = phrase.value("holiday")
    of_year = phrase.has("unit") and phrase.unit() == "year"
    fields = {"of_year": which(phrase)} if of_year else {"which": which(phrase)}
    return {"holiday": named, "year": phrase.value("year"), **fields, **edge(phrase)}


def _bare(phrase: Phrase) -> Phrase | None:
    """Without an article that is no part of the name and points to nothing ("the Easter holidays")."""
    return phrase.cut(1) if phrase.lexemes[0].kind == "the" and not which(phrase) else None
