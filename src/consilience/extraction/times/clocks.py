"""Rules for times of the day."""

from __future__ import annotations

import re
from typing import Any

from consilience.extraction.times.fields import calendar, offset
from consilience.extraction.times.phrases import Built, Grammar, Phrase

CLOCKS = Grammar()

_DATE = "MONTH dot? (day | ord) (comma? year)? | (day | ord) MONTH dot? year?"
_DAY = (
    f"(comma? (on | of)? (WEEKDAY (comma? ({_DATE}))? | {_DATE} | "
    "today | yesterday | tomorrow | tonight | holiday part? | (this | that) part))?"
)


@CLOCKS.rule(
    f"HEDGE? (ampm | clock | NUM oclock | noon) ((local | zoneplace) timeword)? zone? {_DAY}",
    f"(num | year) zone {_DAY}",
    "(card | day) in the part",
)
def clock(phrase: Phrase) -> Built | None:
    """8 p.m. Tuesday; 15:30 local time; 0926 GMT; noon Saturday; 3 o'clock this morning."""
    told = _told(phrase)
    if told is None:
        return None
    hour, minute = told
    bare = phrase.kind("clock") and not phrase.has("zone", "local", "about", "nearly")
    before = phrase.beside(-1)
    if bare and not _clock_like(phrase, before):
        return None
    day, weak = _day(phrase)
    part = phrase.value("part")
    if phrase.has("in") and part:
        if before is None or before.kind != "at":
            return None
        day, weak = offset("day", 0, base="text"), True
    if part and not phrase.has("ampm", "clock", "noon", "num", "year"):
        hour = _by_part(hour, part)
    expression: dict[str, Any] = {"kind": "clock", "hour": hour, "minute": minute, "day": day}
    if zone := phrase.value("zone", "zoneplace"):
        expression["zone"] = zone
    if weak:
        expression["weak"] = True
    return Built("TIME", expression)


def _by_part(hour: int, part: str) -> int:
    """The hour of 24 that an hour of 12 is in a part of the day: eight in the evening, two at night."""
    later = part in ("AF", "EV") or (part == "NI" and hour >= _NIGHTFALL)
    return hour + 12 if later and hour < 12 else hour


_NIGHTFALL = 6


def _told(phrase: Phrase) -> tuple[int, int] | None:
    """Hour and minute; None where the digits are no time."""
    named = phrase.all("ampm", "clock", "noon", "card", "day", "num", "year")[0]
    if named.kind == "noon":
        return (24, 0) if named.lower == "midnight" else (12, 0)
    if named.kind in ("card", "day"):
        return (int(named.value), 0) if 0 < named.value <= 12 else None
    digits = re.findall(r"\d+", named.text)
    if named.kind in ("num", "year"):
        if len(named.text) != 4 or not named.text.isdigit():
            return None
        digits = [named.text[:2], named.text[2:]]
    hour, minute = int(digits[0]), int(digits[1]) if len(digits) > 1 else 0
    if named.kind == "ampm":
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if "p" in named.lower else 0)
    return (hour, minute) if (hour < 24 and minute < 60) or (hour, minute) == (24, 0) else None


_CLOCK_CUES = frozenset("at by from until to about nearly since before after between and dash in".split())


def _clock_like(phrase: Phrase, before: Any) -> bool:
    """Whether bare digits with a colon are a time: "at 15:30", and no score or verse."""
    return phrase.stop - phrase.first > 1 or (before is not None and before.kind in _CLOCK_CUES)


def _day(phrase: Phrase) -> tuple[dict[str, Any], bool]:
    """The day that stands by the clock; where none does, the day the text speaks of."""
    for kind, count in (("today", 0), ("tonight", 0), ("yesterday", -1), ("tomorrow", 1), ("this", 0)):
        if phrase.has(kind):
            return offset("day", count), False
    weekday = phrase.value("weekday", "abbrweekday")
    month = phrase.value("month", "abbrmonth")
    if month:
        at = next(i for i, x in enumerate(phrase.lexemes) if x.kind in ("month", "abbrmonth"))
        rest = phrase.cut(max(0, at - 1))
        day, year = rest.value("day", "ord"), rest.value("year")
        return calendar("day", month=month, day=day, year=year, weekday=weekday), False
    if phrase.has("holiday"):
        return calendar("day", holiday=phrase.value("holiday")), False
    if weekday:
        return calendar("day", weekday=weekday), False
    return offset("day", 0, base="text"), True
