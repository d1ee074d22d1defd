"""Figures to slots: what is measured, whose it is, for which period."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from consilience.claims import intervals, scene
from consilience.claims.case import Case, ReportFacts
from consilience.claims.knowledge import COUNTERS, GENERIC_HEADS, GROWING, NEUTRAL_TERMS, PRECISE
from consilience.claims.slots import Fit, Slot
from consilience.model import FigureMention, Period

_SAME_SCENE = 0.34
_WEEKS = 28.0


class FigureMember(msgspec.Struct, frozen=True):
    """A figure, the report it stands in and what alignment asks of it."""

    figure: FigureMention
    report: ReportFacts
    interval: intervals.Interval
    terms: frozenset[str]
    owners: frozenset[str]
    words: frozenset[str]
    open_period: bool = False
    """Whether the period is only where the count begins ("since 2013")."""

    @property
    def id(self) -> str:
        return self.figure.id

    @property
    def mention(self) -> FigureMention:
        return self.figure

    @property
    def sentence(self) -> str:
        """The sentence it stands in."""
        start, end = self.report.sentences[self.figure.sentence]
        return self.report.text[start:end]

    @property
    def dated(self) -> bool:
        """Whether the period is said of this figure itself, and not only taken from what stands around it."""
        period = self.figure.period
        if period is None or period.earliest is None or self.open_period:
            return False
        return period.basis == "phrase" or (period.basis == "sentence" and self.figure.role != "ordinal")


def members(case: Case) -> Iterator[FigureMember]:
    """Every figure of the record as a member, reports and figures in order."""
    for report in sorted(case.mentions):
        for mention in case.mentions[report]:
            if isinstance(mention, FigureMention) and _bounded(mention):
                yield FigureMember(
                    mention,
                    case.reports[report],
                    intervals.of_figure(mention),
                    frozenset(mention.measure_terms) - NEUTRAL_TERMS,
                    frozenset(mention.actors),
                    scene.words(case.sentence(report, mention.sentence)),
                    mention.period is not None and mention.period.bound == "since",
                )


def _bounded(figure: FigureMention) -> bool:
    return figure.value is not None or figure.low is not None or figure.high is not None


def telling(member: FigureMember) -> tuple[bool, bool, bool, str, int]:
    """The most telling first: with a period of its own, with owners, unhedged; then by content."""
    f = member.figure
    return not member.dated, not member.owners, f.modifier is not None, member.report.id, f.start


def fit(slot: Slot[FigureMember], member: FigureMember) -> Fit | None:
    """How well a figure of the same story, unit and measure fits the slot."""
    best, apart, vouched = _APART, False, (member.figure.measure_head or "") in GROWING
    for other in slot.tried:
        found = _meet(other, member)
        if found is None:
            return None
        agree = other.interval.meets(member.interval)
        apart = apart or not agree
        vouched = vouched or (found is not _APART and not (agree and _is_hedged(other, member)))
        best = max(best, found)
    return best if best is not _APART and (vouched or not apart) else None


def _is_hedged(a: FigureMember, b: FigureMember) -> bool:
    """Whether either admits so many numbers that agreeing with it says little ("hundreds", "over 40")."""
    return not {a.figure.modifier, b.figure.modifier} <= {None, "exactly", "record"}


_APART = Fit(-1, "")
"""These two say nothing of each other; another member of the slot must vouch."""


def _meet(a: FigureMember, b: FigureMember) -> Fit | None:
    """How two figures meet: None where they exclude each other's slot."""
    agree = a.interval.meets(b.interval) and not _both_vague(a.figure, b.figure)
    if not owners_meet(a, b, agree) or not _terms_meet(a, b, agree):
        return None
    periods = periods_meet(a, b, agree)
    if not periods:
        return None
    if a.report.id == b.report.id and not agree and not _updates(a, b):
        return None
    if agree:
        return _agreement(a, b)
    return _rivalry(a, b)


def _both_vague(a: FigureMention, b: FigureMention) -> bool:
    """Whether both are hedged and named so far apart that their overlap says nothing ("hundreds", "up to 10,000")."""
    if a.modifier in PRECISE or b.modifier in PRECISE or not a.value or not b.value:
        return False
    return max(a.value, b.value) > 2 * min(a.value, b.value)


def _agreement(a: FigureMember, b: FigureMember) -> Fit:
    close = scene.likeness(a.words, b.words)
    vague = not a.figure.measure_head or a.figure.measure_head in GENERIC_HEADS
    if vague and (a.interval != b.interval or close < _SAME_SCENE):
        return _APART
    return Fit(2 + (a.owners == b.owners) + (a.terms == b.terms), f"same measure, {_why(a, b)}, values that agree")


def _rivalry(a: FigureMember, b: FigureMember) -> Fit | None:
    """Two values that exclude each other share a slot only where the slot is surely the same."""
    head = a.figure.measure_head
    if not head or head in GENERIC_HEADS or a.figure.measure is None or b.figure.measure is None:
        return None
    if a.terms != b.terms or a.owners != b.owners:
        return None
    if scene.likeness(a.words, b.words) < _SAME_SCENE and not (a.owners and a.dated and b.dated):
        return _APART
    return Fit(1, f"same measure, {_why(a, b)}, values that exclude each other")


def _why(a: FigureMember, b: FigureMember) -> str:
    parts = ["same owners" if a.owners and a.owners == b.owners else "owners that do not differ"]
    parts.append("same period" if a.dated and b.dated else "periods that do not differ")
    return ", ".join(parts)


def owners_meet(a: FigureMember, b: FigureMember, agree: bool) -> bool:
    """Whether both can be of the same owners; where the values agree, one may name fewer or none."""
    if a.owners == b.owners:
        return True
    return agree and (not a.owners or not b.owners or a.owners <= b.owners or b.owners <= a.owners)


def _terms_meet(a: FigureMember, b: FigureMember, agree: bool) -> bool:
    if a.terms == b.terms or not agree:
        return a.terms == b.terms
    same_ordinal = a.figure.role == "ordinal" and bool(a.terms & b.terms)
    return same_ordinal or a.terms <= b.terms or b.terms <= a.terms


def periods_meet(a: FigureMember, b: FigureMember, agree: bool) -> bool:
    """Periods meet when equal at the coarser of the two precisions; a period only taken from around a figure
    never sets two values against each other, unless what is counted grows (a toll, a count to date)."""
    head = a.figure.measure_head or ""
    if a.dated and b.dated:
        return _near(a, b) if head in GROWING else _one_holds(a.figure.period, b.figure.period)
    if head in GROWING and not _of_its_weeks(a, b):
        return False
    if agree:
        return True
    if head in GROWING or head in COUNTERS:
        return True
    return not a.dated and not b.dated and a.report.day == b.report.day


def _near(a: FigureMember, b: FigureMember) -> bool:
    """Whether two counts that grow are of the same weeks: the one day may be the event's, the other the count's."""
    one, two = intervals.of_days(a.figure.period), intervals.of_days(b.figure.period)
    return one is None or two is None or one == two or (_short(one) and _short(two) and _gap(one, two) <= _WEEKS)


def _of_its_weeks(a: FigureMember, b: FigureMember) -> bool:
    """Whether a count that is told without a time can be one that is told with it: it is of its report's own weeks."""
    told, bare = (a, b) if a.dated else (b, a)
    period, day = intervals.of_days(told.figure.period), intervals.between(bare.report.day, bare.report.day)
    if a.dated == b.dated or period is None or day is None:
        return True
    return _short(period) and _gap(period, day) <= _WEEKS


def _short(days: intervals.Interval) -> bool:
    """Whether it is no more than two months. A longer one ("8,600 last year") is counted over and of no one event."""
    return days.high - days.low <= 62


def _gap(one: intervals.Interval, two: intervals.Interval) -> float:
    return max(one.low - two.high, two.low - one.high)


def _one_holds(a: Period | None, b: Period | None) -> bool:
    one, two = intervals.of_days(a), intervals.of_days(b)
    if one is None or two is None:
        return True
    return (one.low <= two.low and two.high <= one.high) or (two.low <= one.low and one.high <= two.high)


def _updates(a: FigureMember, b: FigureMember) -> bool:
    """Whether one report gives the later value and the earlier one it replaces."""
    return stale(a) or stale(b)


def stale(member: FigureMember) -> bool:
    """Whether the report itself says that this value was replaced ("earlier reports put the toll at 32")."""
    start, _ = member.report.sentences[member.figure.sentence]
    return scene.replaced(member.report.text[start : member.figure.start])
