"""A day to resolve an undated report's weekdays against, taken from the other reports of its story."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from consilience.extraction.knowledge.calendar import WEEKDAYS
from consilience.stories.ahead import Ahead
from consilience.stories.features import Features

_NEAR = timedelta(days=10)
"""What a preview looks ahead to lies at most so far from the first dated report of its story."""
_EVE = timedelta(days=1)

Anchored = tuple[str, str]
"""ISO day and the reason for it in a sentence."""


def anchor_days(members: Iterable[Features]) -> dict[str, Anchored | None]:
    """For each undated report of ONE story: (ISO day, reason in a sentence), or None where nothing tells.

    The day is the first publication day among the story's reports that the undated report's own text does not rule
    out: a first account lies near it, and "on Thursday" resolves to the same date in all. A preview is taken to be of
    the eve of what it looks ahead to, where the story's reports tell when that was: "from Wednesday to Saturday" and
    another's "May 7–10" are one. Dated reports have no entry."""
    ordered = sorted(members, key=lambda f: f.report)
    dated = sorted((f for f in ordered if f.published), key=lambda f: (f.published or "", f.report))
    return {f.report: _anchor(f, ordered, dated) for f in ordered if not f.published}


def _anchor(report: Features, members: Sequence[Features], dated: Sequence[Features]) -> Anchored | None:
    source = next((f for f in dated if f.published and _fits(report, f.published)), None)
    if source is None or source.published is None:
        return None
    eve = _eve(report, members, date.fromisoformat(source.published))
    if eve:
        return eve
    return source.published, f"Undated; taken to be of {source.published}, the day of {_name(source)}."


def _fits(report: Features, day: str) -> bool:
    if report.present is None:
        return True
    first, last = report.present
    return first <= day and (not last or day <= last)


def _eve(report: Features, members: Sequence[Features], day: date) -> Anchored | None:
    """The day before what the report looks ahead to."""
    for sight in report.ahead:
        for start, words in _starts(sight, members, day):
            if abs(start - day) <= _NEAR:
                eve = (start - _EVE).isoformat()
                return eve, f"Undated; it looks ahead to {words}; taken to be of the eve, {eve}."
    return None


def _starts(sight: Ahead, members: Sequence[Features], day: date) -> Iterator[tuple[date, str]]:
    """When what is looked ahead to begins, the likeliest first: weekdays are looked up among the story's days."""
    if sight.stay:
        if found := sight.stay.near(day):
            yield found[0], found[0].isoformat()
        return
    stays = {found: f for f in members for stay in f.stays if (found := stay.near(day))}
    for start, end in sorted(stays, key=lambda s: (s[0] == s[1], abs(s[0] - day), s)):
        if start.weekday() == sight.first and sight.last in (None, end.weekday()):
            name = list(WEEKDAYS)[start.weekday()].capitalize()
            yield start, f"{name}, which is {start.isoformat()} by {_name(stays[start, end])}"


def _name(report: Features) -> str:
    return f"“{report.title}”" if report.title else "another report of the story"
