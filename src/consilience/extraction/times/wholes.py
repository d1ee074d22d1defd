"""The stretch that a part is said to be of: "of May 2024", "of the year", "of the 21st century"."""

from __future__ import annotations

from typing import Any

from consilience.extraction.times.fields import OF_THAT_YEAR, calendar, offset, which, year_shift
from consilience.extraction.times.months import is_month
from consilience.extraction.times.phrases import Phrase, compiled, encode

OF_WHOLE = "of (year | the? (last | this | next | current | previous | following | same | that)? UNIT)"

_BEHIND = [
    compiled(pattern)
    for pattern in (
        f"(of | in) MONTH dot? {OF_THAT_YEAR}",
        "(of | in) MONTH dot? (comma? year)?",
        "(of | in) the ORD dash? UNIT",
        f"in year | {OF_WHOLE} | in the? (last | this | next) UNIT",
    )
]
_FAR = 8
"""Within so many tokens the whole is named."""

_STEPS = {"last": -1, "previous": -1, "next": 1, "following": 1}
_UNITS = frozenset("day week weekend month quarter year decade century".split())


def whole_behind(phrase: Phrase) -> dict[str, Any] | None:
    """The stretch named behind a phrase, or None."""
    code = encode(phrase.sentence[phrase.stop : phrase.stop + _FAR])
    for pattern in _BEHIND:
        if match := pattern.match(code):
            return whole(Phrase(phrase.sentence, phrase.stop, phrase.stop + match.end()))
    return None


def whole(phrase: Phrase) -> dict[str, Any] | None:
    """The stretch that a phrase such as "of the month" names, or None."""
    if _goes_on(phrase):
        return None
    if phrase.has("month", "abbrmonth"):
        return _month(phrase)
    if phrase.has("year"):
        return calendar("year", year=phrase.value("year"))
    if phrase.has("ord", "second") and phrase.has("unit") and phrase.unit() == "century":
        return calendar("century", year=100 * (min(phrase.value("ord", "second"), 22) - 1))
    return None if phrase.has("ord") or phrase.unit() not in _UNITS else _pointed(phrase)


def _goes_on(phrase: Phrase) -> bool:
    """Whether the stretch only tells what something else is like: "of the week-long fair", "of this year's fair"."""
    after, last = phrase.beside(1), phrase.lexemes[-1]
    return after is not None and (after.kind in ("poss", "of") or (after.kind == "dash" and after.start == last.end))


def _month(phrase: Phrase) -> dict[str, Any] | None:
    shift = year_shift(phrase)
    if shift is None or not is_month(phrase):
        return None
    return calendar("month", month=phrase.value("month", "abbrmonth"), year=phrase.value("year"), **shift)


def _pointed(phrase: Phrase) -> dict[str, Any]:
    """Last month, this year; "the month" is that of which the text speaks."""
    said = which(phrase)
    plain = {"base": "text", "plain": True} if said is None else {}
    told = {"base": "text"} if said in ("previous", "following", "same") else {}
    return offset(phrase.unit(), _STEPS.get(said or "", 0), **plain, **told)
