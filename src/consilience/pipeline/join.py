"""The joining steps: stories, days and actors across reports, lineage, claims. All in one transaction: the record
holds either what was joined before or all of what is joined now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

import msgspec
from sqlalchemy import Connection

from consilience import claims, lineage, stories
from consilience.extraction.link import linked
from consilience.extraction.times import Anchor
from consilience.lineage import Citation, LineageInput, Signature
from consilience.lineage.origins import Context
from consilience.model import Actor, Derivation, Extraction, Mention, Report, Story, content_id
from consilience.pipeline import rulings
from consilience.pipeline.anchors import fit
from consilience.pipeline.entries import Entry, entries
from consilience.pipeline.origins import Counter
from consilience.pipeline.progress import Progress
from consilience.pipeline.settle import settle
from consilience.record import Record, inventory, joined, marks, versions, work
from consilience.record.codec import to_json
from consilience.record.joined import Placement
from consilience.stories import Features, StoryGroup

VERSION = "6"
"""Changes whenever joining would make something else of the same parts."""

_Bounds = tuple[tuple[int, int], ...]


def join(record: Record, run: int, progress: Progress) -> None:
    """Join all reports, if anything changed since they were last joined."""
    with record.reading() as connection:
        if marks.is_joined(connection, VERSION):
            return
    with record.writing() as connection:
        if not marks.is_joined(connection, VERSION):
            _Join(connection, progress).run(run)
            inventory.take(connection)
            marks.joined(connection, VERSION)


class _Join:
    """One joining of a whole record."""

    def __init__(self, connection: Connection, progress: Progress) -> None:
        self.connection = connection
        self.progress = progress
        found = versions.versions(connection)
        self.replaced, self.reread = found.replaced, found.doubles
        self.withdrawn = frozenset(self.replaced.values())

    def run(self, run: int) -> None:
        """All steps, each written when it is done."""
        self.progress.stage("Finding stories", None)
        anchors = self.anchors
        self.progress.stage("Settling days and actors", None)
        actors, numbers = self.link()
        joined.keep_actors(self.connection, actors.values())
        settled = self.settle(anchors, numbers)
        joined.keep_placements(self.connection, self.placements(settled))
        self.progress.stage("Finding who copied whom", None)
        inputs = self.lineage_inputs()
        derivations = lineage.derive(inputs, self.story)
        joined.keep_derivations(self.connection, derivations)
        counter = Counter(Context(inputs, derivations), actors)
        joined.keep_stories(self.connection, (_story(group, counter) for group in self.groups))
        self.progress.stage("Comparing what they say", None)
        joined.keep_claims(self.connection, claims.build(self.case(inputs, derivations, actors, counter)), run)

    @cached_property
    def features(self) -> list[Features]:
        """The features of every report that has them, by id."""
        return list(work.each(self.connection, "features", Features))

    @cached_property
    def groups(self) -> list[StoryGroup]:
        """The stories."""
        return stories.group(self.features)

    @cached_property
    def story(self) -> dict[str, str]:
        """The story of each report that has one."""
        return {report: group.id for group in self.groups for report in group.reports}

    @cached_property
    def reports(self) -> dict[str, Report]:
        """Every report by id, with the one that it replaces."""
        found = joined.reports(self.connection)
        return {r.id: msgspec.structs.replace(r, version_of=self.replaced.get(r.id)) for r in found}

    @cached_property
    def anchors(self) -> dict[str, Anchor]:
        """The day each report speaks from: its own, else one taken from its story or its text."""
        by_report = {f.report: f for f in self.features}
        found = {f.report: Anchor(f.published, "published") for f in self.features if f.published}
        for group in self.groups:
            days = stories.anchor_days(by_report[report] for report in group.reports)
            found.update({report: Anchor(day[0], "story") for report, day in days.items() if day})
        return fit(found, work.each(self.connection, "times", Extraction), self.story)

    def link(self) -> tuple[dict[str, Actor], dict[str, dict[int, str]]]:
        """The actors across reports, by id, and for each report the actor of each of its own numbers."""
        found = linked(rulings.entities(self.connection), self.story, rulings.judged(self.connection))
        rulings.note(self.connection, found.ruling)
        numbers: dict[str, dict[int, str]] = {}
        for (report, number), actor in found.ids.items():
            numbers.setdefault(report, {})[number] = actor
        return {actor.id: actor for actor in found.actors}, numbers

    def settle(self, anchors: Mapping[str, Anchor], actors: Mapping[str, Mapping[int, str]]) -> dict[str, str]:
        """Settle the mentions of the reports whose days or actors have changed; what each was settled with."""
        before = joined.placements(self.connection)
        found = {}
        for extraction in work.each(self.connection, "extraction", Extraction):
            report = extraction.report
            anchor, mine, own = anchors.get(report), actors.get(report, {}), entries(self.reports[report])
            found[report] = _mark(extraction, anchor, mine, own)
            if report not in before or before[report].settled != found[report]:
                joined.keep_mentions(self.connection, report, settle(extraction, anchor, mine, own))
        return found

    def placements(self, settled: Mapping[str, str]) -> list[Placement]:
        """Where each report stands."""
        return [
            Placement(
                report=report,
                story=self.story.get(report),
                version_of=self.replaced.get(report),
                anchor=self.from_story(report),
                settled=settled.get(report),
            )
            for report in self.reports
        ]

    def from_story(self, report: str) -> str | None:
        """The day that a report without one of its own has from its story."""
        anchor = self.anchors.get(report)
        return anchor.day if anchor is not None and anchor.basis == "story" else None

    def lineage_inputs(self) -> list[LineageInput]:
        """What lineage needs of every report that was analysed."""
        bounds = dict(work.by_report(self.connection, "sentences", _Bounds))
        citations = dict(work.by_report(self.connection, "citations", tuple[Citation, ...]))
        signatures = work.by_report(self.connection, "signature", Signature)
        return [
            LineageInput(
                report=self.reports[key],
                sentences=bounds[key],
                signature=signature,
                citations=citations[key],
                reread=key in self.reread,
            )  # fmt: skip
            for key, signature in signatures
        ]

    def case(
        self,
        inputs: Sequence[LineageInput],
        derivations: Sequence[Derivation],
        actors: Mapping[str, Actor],
        counter: Counter,
    ) -> claims.Case:
        """What claims are computed from."""
        mentions: dict[str, list[Mention]] = {i.report.id: [] for i in inputs}
        for mention in joined.mentions(self.connection):
            if mention.report not in self.reread:  # its words are those of the report that stands for it
                mentions[mention.report].append(mention)
        return claims.Case(
            reports={i.report.id: self.facts(i) for i in inputs},
            mentions=mentions,
            actors=actors,
            derivations=derivations,
            origins=counter,
        )

    def facts(self, report: LineageInput) -> claims.ReportFacts:
        """What claims need to know of a report."""
        anchor = self.anchors.get(report.report.id)
        return claims.ReportFacts(
            id=report.report.id,
            name=lineage.name_of(report.report),
            text=report.report.text,
            sentences=report.sentences,
            story=self.story.get(report.report.id),
            outlet=report.report.outlet,
            day=anchor.day if anchor else None,
            entries=entries(report.report),
            corrections=tuple((b.start, b.end) for b in report.report.blocks if b.kind == "correction"),
            withdrawn=report.report.id in self.withdrawn,
        )


def _story(group: StoryGroup, counter: Counter) -> Story:
    origins, reasons = counter.of_reports(group.reports)
    return Story(
        id=group.id, title=group.title, earliest=group.earliest, latest=group.latest, reports=group.reports,
        origins=origins, reasons=(*group.reasons, *reasons),
    )  # fmt: skip


def _mark(extraction: Extraction, anchor: Anchor | None, actors: Mapping[int, str], own: Sequence[Entry]) -> str:
    """What stands for all that settling depends on."""
    day = f"{anchor.day} {anchor.basis}" if anchor else None
    numbers = (f"{n} {a}" for n, a in sorted(actors.items()))
    return content_id("settled", VERSION, to_json(extraction), day, to_json(own), *numbers)
