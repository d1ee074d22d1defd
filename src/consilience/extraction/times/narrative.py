"""Where the text stands in time while its mentions are resolved one after another."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from consilience.model.mention import TimeBasis


class Resolved(NamedTuple):
    """A value, its days as far as known, and what it was resolved against."""

    value: str | None
    first: date | None = None
    last: date | None = None
    anchor: date | None = None
    basis: TimeBasis | None = None
    zone: str | None = None
    """Of a clock: its distance from Greenwich as ISO 8601 writes it."""


_NEARBY = 2
_BYGONE = 2
"""Years before the anchor's from which on a year is a bygone one: dates of last year are told beside those of this."""
_OPEN_ENDED = frozenset({"since", "until", "from", "before", "after"})
"""Before a date that is not when something was done."""
_ONE_TIME = 366
"""Days within which the whole dates of a report speak of one time."""


class Narrative:
    """The anchor, and the times the text has named so far, by unit."""

    def __init__(self, anchor: date | None, basis: TimeBasis, dated: Sequence[date] = ()) -> None:
        self.anchor = anchor
        self.basis: TimeBasis = basis
        self.named: dict[str, date] = {}
        """The first day of the last stretch of each unit that was named."""
        self.last: tuple[str, date] | None = None
        """The unit and first day of the last stretch that was named."""
        self.length: Resolved | None = None
        """The last counted part of a year ("the first nine months"), until a quarter is named."""
        self.start: Resolved | None = None
        """The first end of a range, while its second is resolved."""

        self.fiscal = 0
        """How many months the quarters that the text numbers lie from those of the calendar."""
        self.dated = frozenset(dated)
        """The whole dates of the report (year, month and day)."""
        self.first_dated = dated[0] if dated and (max(dated) - min(dated)).days <= _ONE_TIME else None
        """The first of them, where all lie within a year; else None."""
        self.scene: tuple[int, int] | None = None
        """(year, sentence) where a sentence last opened with a year ("In 1944, …")."""
        self.story: tuple[date, int] | None = None
        """(day, sentence) of the last date of a bygone year under the past, from which a story may go on."""
        self.told = 0
        """The sentence in which a day was named last."""
        self.sentence = 0
        """The sentence of the mention that is being resolved."""

    def whole_date(self) -> date | None:
        """A whole date of a report that has no anchor, where all its whole dates lie within a year; else None."""
        day = self.named.get("day")
        return day if self.first_dated and day in self.dated else self.first_dated

    def scene_year(self) -> int | None:
        """The bygone year that this sentence or the one before it opened with, or None."""
        if self.scene is None or self.anchor is None or self.sentence - self.scene[1] > 1:
            return None
        return self.scene[0] if self.scene[0] <= self.anchor.year - _BYGONE else None

    def going_on(self, expression: dict[str, Any]) -> date | None:
        """The bygone day that the story has come to, where a date without a year opens the sentence behind under the
        past ("The war began on Feb. 24, 2022. On March 2, …"); else None."""
        if self.story is None or not expression.get("leads") or expression.get("tense") != "past":
            return None
        return self.story[0] if self.sentence - self.story[1] <= 1 else None

    def _tells(self, expression: dict[str, Any], found: Resolved) -> bool:
        """Whether a date is one of a bygone year, from which a story may go on."""
        if not expression.get("tells", expression.get("leads")) or expression.get("cue") in _OPEN_ENDED:
            return False
        if expression.get("tense") != "past" or "loose" in expression or found.first is None or self.anchor is None:
            return False
        return found.basis in ("explicit", "text") and found.first.year <= self.anchor.year - _BYGONE

    def remember(self, expression: dict[str, Any], found: Resolved) -> None:
        """Keep what later mentions may be told from."""
        if expression.get("opens"):
            self.scene = (expression["year"], self.sentence)
        if found.first and self._tells(expression, found):
            self.story = (found.first, self.sentence)
        if expression.get("first") or (expression["kind"] == "duration" and "until" in expression):
            self.length = found
        unit, first = _unit(expression), found.first
        if unit is None or first is None or _passing(expression):
            return
        if unit == "quarter":
            self.length = None
            first = self._numbered(expression, found, first)
        self.named[unit] = first
        self.last = (unit, first)
        if unit == "day":
            self.told = self.sentence

    def _numbered(self, expression: dict[str, Any], found: Resolved, first: date) -> date:
        """The first day of the calendar's quarter whose number a quarter bears ("fourth quarter ended Sept. 30")."""
        if "quarter" not in expression or not found.value or not found.value[:4].isdigit():
            return first
        bearing = date(max(int(found.value[:4]), 1), 3 * int(expression["quarter"]) - 2, 1)
        self.fiscal = 12 * (first.year - bearing.year) + first.month - bearing.month
        return bearing

    def day(self) -> date | None:
        """The last day that the text named, or None."""
        return self.named.get("day")

    def day_nearby(self) -> bool:
        """Whether a day was named in this sentence or the two before."""
        return "day" in self.named and self.sentence - self.told <= _NEARBY

    def quarter(self) -> date | None:
        """The quarter that the text compares with others, or None."""
        return self.named.get("quarter")


def _passing(expression: dict[str, Any]) -> bool:
    """Whether a time is only held against another ("a year earlier"), so that the text does not move there."""
    if expression["kind"] == "year_earlier":
        return True
    return bool(expression.get("measured")) and expression["unit"] == "year"


def _unit(expression: dict[str, Any]) -> str | None:
    """The unit of the stretch that an expression names; None for lengths, sets and references."""
    kind = expression["kind"]
    if kind in ("part", "clock"):
        return "day"
    if kind in ("calendar", "offset", "year_earlier", "within", "after"):
        return str(expression["unit"])
    return None
