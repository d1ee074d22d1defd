"""A day to resolve an undated report's weekdays against, taken from the other reports of its story."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from consilience.stories.features import Features


def anchor_days(members: Iterable[Features]) -> dict[str, tuple[str, str] | None]:
    """For each undated report of ONE story: (ISO day, reason in a sentence), or None where nothing tells.

    The day is the first publication day among the story's reports: a preview and a first account lie near it, and
    a weekday under "will" or "said" then resolves to the same date in all. A dated report whose day the undated
    report's own text rules out is passed over. Dated reports have no entry."""
    members = sorted(members, key=lambda f: f.report)
    dated = [f for f in members if f.published]
    return {f.report: _anchor(f, dated) for f in members if not f.published}


def _anchor(report: Features, dated: Sequence[Features]) -> tuple[str, str] | None:
    fitting = sorted((f.published, f.report, f) for f in dated if f.published and _fits(report, f.published))
    if not fitting:
        return None
    day, _, source = fitting[0]
    name = f"“{source.title}”" if source.title else "another report of the story"
    return day, f"Undated; taken to be of {day}, the day of {name}."


def _fits(report: Features, day: str) -> bool:
    if report.present is None:
        return True
    first, last = report.present
    return first <= day and (not last or day <= last)
