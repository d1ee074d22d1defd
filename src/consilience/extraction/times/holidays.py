"""Rule for named days of the calendar ("Christmas Eve", "Easter 2024")."""

from __future__ import annotations

from consilience.extraction.times.fields import calendar, edge, which
from consilience.extraction.times.phrases import Built, Grammar, Phrase

HOLIDAYS = Grammar()


@HOLIDAYS.rule("(POINTER)? holiday ((of|comma)? year | (last | this | next) unit)?")
def holiday(phrase: Phrase) -> Built | None:
    """Christmas; last Thanksgiving; Easter 2024; New Year's Eve."""
    named = phrase.value("holiday")
    fields = {"of_year": which(phrase)} if phrase.has("unit") else {"which": which(phrase)}
    return Built("DATE", calendar("day", holiday=named, year=phrase.value("year"), **fields, **edge(phrase)))
