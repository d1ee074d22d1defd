"""Rules for parts of a stretch that is named behind them: the last day of the month, the first week of 2024."""

from __future__ import annotations

from typing import Any

from consilience.extraction.knowledge.calendar import UNIT_LETTERS
from consilience.extraction.times.fields import calendar
from consilience.extraction.times.measure import length
from consilience.extraction.times.phrases import Built, Grammar, Phrase
from consilience.extraction.times.wholes import OF_WHOLE, whole

WITHIN = Grammar()

_SMALLER = {
    "day": "week weekend month quarter year", "weekday": "month quarter year", "week": "month quarter year",
    "weekend": "month quarter year", "month": "quarter year", "quarter": "decade century",
    "half": "week month decade century", "year": "decade century", "decade": "century",
}  # fmt: skip
"""Of which stretches a part may be told; quarters and halves of years have rules of their own."""


def within(number: int, unit: str, of: dict[str, Any], weekday: int | None = None) -> dict[str, Any]:
    """An expression for the so-many-eth (0: the last) unit, or weekday, of another stretch."""
    named = {"weekday": "day", "half": of["unit"], "quarter": of["unit"]}.get(unit, unit)
    fields = {} if weekday is None else {"nth_weekday": weekday}
    return {"kind": "within", "unit": named, "nth": number, "nth_unit": unit, "of": of, **fields}


@WITHIN.rule(
    f"the? (ORD | last | final) (WEEKDAY | UNIT) {OF_WHOLE}",
    "the? (ORD | last | final) UNIT of the ORD dash? UNIT",
    f"the (ORD | last) half {OF_WHOLE}",
)
def part_of_whole(phrase: Phrase) -> Built | None:
    """the last day of the month; the first Monday of the year; the first decade of the 21st century."""
    at = next(i for i, x in enumerate(phrase.lexemes) if x.kind == "of")
    head, of = phrase.cut(stop=at), whole(phrase.cut(at))
    weekday = head.value("weekday", "abbrweekday")
    unit = "weekday" if weekday else "half" if head.has("half") else head.unit() or ""
    number = head.value("ord") or (0 if head.has("last", "final") else 2)
    if of is None or of["unit"] not in _SMALLER.get(unit, "").split() or number > 366:
        return None
    return Built("DATE", within(number, unit, of, weekday))


@WITHIN.rule("the? (ORD | last) (WEEKDAY | UNIT) (of | in) every UNIT", "every (ORD | last) WEEKDAY of the UNIT")
def part_of_each(phrase: Phrase) -> Built | None:
    """the first Monday of each month: as often as the stretch comes."""
    unit = phrase.all("unit", "second")[-1].value
    return Built("SET", {"kind": "set", "value": length(unit, 1)}) if unit in UNIT_LETTERS else None


@WITHIN.rule("(a | NUM) (UNIT | units) from (WEEKDAY | tomorrow | yesterday)")
def from_day(phrase: Phrase) -> Built | None:
    """a week from Thursday: that day. "For a week from Thursday" is a length."""
    before, unit, count = phrase.beside(-1), phrase.unit(), phrase.value("card", "day", "num")
    if unit not in ("day", "week", "month", "year") or (before is not None and before.kind in ("for", "over", "in")):
        return None
    weekday = phrase.value("weekday", "abbrweekday")
    of = calendar("day", weekday=weekday) if weekday else {"kind": "offset", "unit": "day"}
    of |= {} if weekday else {"count": 1 if phrase.has("tomorrow") else -1}
    return Built("DATE", {"kind": "after", "unit": "day", "by": unit, "count": min(int(count or 1), 10_000), "of": of})
