"""The day each report speaks from: its own, else one that fits what its story's other reports say, else one that it
spells out near its beginning, else none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from consilience.extraction import times
from consilience.extraction.times import Anchor
from consilience.model import Extraction, TimeMention

_AROUND = 7
_LEAD = 8
_RELATIVE = frozenset({"published", "story"})


def fit(
    anchors: Mapping[str, Anchor], extractions: Iterable[Extraction], story_of: Mapping[str, str]
) -> dict[str, Anchor]:
    """The anchors with those mended that were taken from the story (basis `story`), and those found that were missing.

    A report without a day of publication that says "from Wednesday to Saturday" speaks from a day that makes these
    the days its story's other reports name: within a week of the day taken from the story, the anchor is moved to
    the nearest day that makes the most of its weekdays meet theirs. Where the story tells nothing, the latest full
    date of the report's first sentences serves (basis `text`)."""
    found = dict(anchors)
    own = {x.report: [m for m in x.mentions if isinstance(m, TimeMention)] for x in extractions}
    members: dict[str, list[str]] = {}
    for report in sorted(own):
        members.setdefault(story_of.get(report, report), []).append(report)
    for reports in members.values():
        _fit_story(reports, own, found)
    return found


def _fit_story(reports: Sequence[str], own: Mapping[str, list[TimeMention]], found: dict[str, Anchor]) -> None:
    named = _days_named(reports, own, found)
    for report in reports:
        anchor = found.get(report)
        if anchor is None:
            spelled = _spelled_out(own[report])
            if spelled:
                found[report] = Anchor(spelled, "text")
        elif anchor.basis == "story":
            found[report] = _moved(own[report], anchor, named)


def _days_named(
    reports: Sequence[str], own: Mapping[str, list[TimeMention]], anchors: Mapping[str, Anchor]
) -> Counter[str]:
    """How often the story names each day: days of publication, and days told with a number ("7 May"), which hang on
    the anchor by their year alone; weekdays count only where the report's own day is known."""
    counted: Counter[str] = Counter()
    for report in reports:
        anchor = anchors.get(report)
        sure = anchor is not None and anchor.basis != "story"
        if anchor is not None and sure:
            counted[anchor.day[:10]] += 1
        for mention in times.resolve(own[report], anchor):
            if sure or any(c.isdigit() for c in mention.exact):
                counted.update(_single_days(mention))
    return counted


def _single_days(mention: TimeMention) -> Iterator[str]:
    """The first and last day of an expression that tells days, at most a fortnight long."""
    if mention.type in ("DATE", "TIME") and mention.earliest and mention.latest:
        first, last = date.fromisoformat(mention.earliest[:10]), date.fromisoformat(mention.latest[:10])
        if (last - first).days <= 14:
            yield from {first.isoformat(), last.isoformat()}


def _moved(mentions: list[TimeMention], anchor: Anchor, named: Counter[str]) -> Anchor:
    """The anchor, moved where that makes more of the report's relative days meet the days named."""
    start = date.fromisoformat(anchor.day[:10])
    steps = sorted(range(-_AROUND, _AROUND + 1), key=lambda k: (abs(k), k))
    best, best_score = anchor, _meeting(mentions, anchor, named)
    for step in steps[1:]:
        other = Anchor((start + timedelta(days=step)).isoformat(), anchor.basis)
        score = _meeting(mentions, other, named)
        if score > best_score:
            best, best_score = other, score
    return best


def _meeting(mentions: list[TimeMention], anchor: Anchor, named: Counter[str]) -> int:
    """How many of the relative days that `anchor` gives are named by the story."""
    relative = [m for m in times.resolve(mentions, anchor) if m.basis in _RELATIVE and m.anchor == anchor.day]
    return sum(day in named for m in relative for day in _single_days(m))


def _spelled_out(mentions: Sequence[TimeMention]) -> str | None:
    """The latest day that the report's first sentences spell out in full; one to come only where there is no other."""
    explicit = [m for m in times.resolve(mentions, None) if m.sentence < _LEAD and m.basis == "explicit"]
    days = [(m.expression.get("tense") != "future", m.earliest) for m in explicit if m.earliest == m.latest]
    return max(((past, day) for past, day in days if day), default=(False, None))[1]
