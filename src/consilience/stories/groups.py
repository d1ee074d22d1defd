"""From the features of reports to stories: a pure function of the set, whatever the order of arrival."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

import msgspec

from consilience.model import content_id
from consilience.stories.clusters import Present, clusters
from consilience.stories.explain import reasons, title
from consilience.stories.features import Features
from consilience.stories.links import links
from consilience.stories.weights import Weights, weigh


class StoryGroup(msgspec.Struct, frozen=True, kw_only=True):
    """Reports that tell of one real-world event; `reports` are sorted ids."""

    id: str
    title: str
    earliest: str | None
    """First publication day known among its reports."""
    latest: str | None
    reports: tuple[str, ...]
    reasons: tuple[str, ...] = ()


def group(features: Iterable[Features]) -> list[StoryGroup]:
    """The stories of these reports, in order of their first day and their id; every report is in exactly one.

    The id of a story comes from its founder, the report published first (of the undated, the smallest id): a report
    that joins later leaves it as it is."""
    ordered = sorted({f.report: f for f in features}.values(), key=lambda f: f.report)
    alike = _alike(ordered)
    first = [members[0] for members in alike]
    weights = weigh(first)
    found = clusters([len(m) for m in alike], [_present(f) for f in first], links(weights))
    by_report = {f.report: w for some, w in zip(alike, weights, strict=True) for f in some}
    stories = [_story([member for item in items for member in alike[item]], by_report) for items in found]
    return sorted(stories, key=lambda s: (s.earliest or "9999", s.id))


def _alike(reports: Sequence[Features]) -> list[list[Features]]:
    """Reports of the very same terms, together: a thousand reprints cost no more than one."""
    same: defaultdict[object, list[Features]] = defaultdict(list)
    for report in reports:
        same[report.terms or report.report].append(report)
    return list(same.values())


def _present(report: Features) -> Present:
    if report.present is None:
        return None
    first, last = report.present
    return date.fromisoformat(first).toordinal(), date.fromisoformat(last).toordinal() if last else date.max.toordinal()


def _story(members: list[Features], weights: Mapping[str, Weights]) -> StoryGroup:
    members.sort(key=lambda f: f.report)
    founder = min(members, key=lambda f: (f.published or "9999", f.report))
    days = sorted(f.published for f in members if f.published)
    return StoryGroup(
        id=content_id("s", founder.report),
        title=title(members, weights),
        earliest=days[0] if days else None,
        latest=days[-1] if days else None,
        reports=tuple(f.report for f in members),
        reasons=reasons(members, weights),
    )
