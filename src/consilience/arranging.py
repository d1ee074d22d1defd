"""From a record to what its views are made from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from sqlalchemy import Connection

from consilience.lineage import name_of
from consilience.lineage.difference import difference
from consilience.model import ActorMention, Attribution, Claim, EventMention, Mention, Report, Story
from consilience.record import appearances, bearers, captures, joined, lookup, runs, work
from consilience.record.runs import RunSummary
from consilience.views.coded import CodedReport, Known
from consilience.views.difference import sentence
from consilience.views.digest import Changes, DigestReport, DigestSource
from consilience.views.timeline import TimelineSource
from consilience.views.who import WhoReport, WhoSource


def timeline_source(connection: Connection) -> TimelineSource:
    """What a timeline is made from: the events, their claims, actors and sentences."""
    wanted: dict[str, list[EventMention]] = {}
    for event in joined.events(connection):
        wanted.setdefault(event.report, []).append(event)
    return TimelineSource(
        events=[event for events in wanted.values() for event in events],
        claims=list(joined.claims(connection, "event")),
        actors={actor.id: actor for actor in joined.actors(connection)},
        sentences=dict(_sentences(connection, wanted)),
        stories={p.report: p.story for p in joined.placements(connection).values() if p.story},
    )


def _sentences(connection: Connection, wanted: Mapping[str, Sequence[EventMention]]) -> Iterator[tuple[str, str]]:
    """The words of each event's sentence, by the mention's id."""
    bounds = dict(work.by_report(connection, "sentences", tuple[tuple[int, int], ...]))
    for report in joined.reports(connection):
        for event in wanted.get(report.id, ()):
            start, end = bounds[report.id][event.sentence]
            yield event.id, report.text[start:end]


def coded_reports(connection: Connection) -> Iterator[CodedReport]:
    """The events of each report that no newer version replaces, in the order of their ids."""
    gone = joined.replaced(connection)
    bounds = work.by_report(connection, "sentences", tuple[tuple[int, int], ...])
    known = groupby(joined.actors_and_events(connection), key=lambda m: m.report)
    found = ((report, list(some)) for report, some in known)
    at = next(found, None)
    cuts = dict[str, tuple[tuple[int, int], ...]]()
    for report in joined.reports(connection):
        if at is None or at[0] != report.id:
            continue
        mentions, at = at[1], next(found, None)
        if report.id in gone:
            continue
        while report.id not in cuts:
            cuts = dict([next(bounds)])
        yield _coded(report, mentions, cuts[report.id])


def _coded(report: Report, mentions: Sequence[Mention], cuts: tuple[tuple[int, int], ...]) -> CodedReport:
    events = [m for m in mentions if isinstance(m, EventMention)]
    roles: defaultdict[str, list[str]] = defaultdict(list)
    for m in mentions:
        if isinstance(m, ActorMention) and m.actor is not None and m.role is not None:
            roles[m.actor].append(m.role.exact)
    sentences = {e.id: report.text[slice(*cuts[e.sentence])] for e in events}
    return CodedReport(report=report, events=events, sentences=sentences, roles=roles)


def coded_known(connection: Connection, coder: str) -> Known:
    """What the whole record knows of actors and of the claims that events belong to. `coder` names the program."""
    claims = {m.mention: c for c in joined.claims(connection, "event") for v in c.values for m in v.mentions}
    return Known(actors={a.id: a for a in joined.actors(connection)}, claims=claims, coder=coder)


def digest_source(connection: Connection, summary: RunSummary, name: str) -> DigestSource:
    """What the digest of a run is made from. `name` is what the record is called."""
    stories = list(joined.stories(connection))
    changes = _changes(connection, summary.run)
    changed = {*changes.corroborated, *changes.disputed, *changes.replaced}
    shown = ("corroborated", "undetermined", "disputed")
    claims = [c for c in joined.claims(connection) if c.status in shown or c.id in changed]
    return DigestSource(
        record=name,
        read=summary.new,
        inputs=summary.inputs,
        known=summary.known,
        refusals=summary.refusals,
        unread_languages=summary.unanalysed,
        unread_paragraphs=summary.unread_paragraphs,
        with_unread_paragraphs=summary.with_unread_paragraphs,
        summaries=summary.summaries,
        stubs=summary.stubs,
        reports=_named(connection, stories, claims),
        stories=stories,
        claims=claims,
        changes=changes,
        unread=summary.unread,
        pointed=summary.pointed,
        versions=list(_versions(connection, summary.run)),
    )


def _versions(connection: Connection, run: int) -> Iterator[str]:
    """What the versions that came with a run have otherwise than those they replaced; the same words read again, and
    the whole in place of a summary, are no news."""
    for report in joined.replacing(connection, run):
        older = lookup.replaced_by(connection, report)
        if older is not None and older.extent == report.extent and not captures.same(older, report):
            yield sentence(
                report.outlet or name_of(report), difference(older.text, report.text), older.text, report.text
            )


def _named(connection: Connection, stories: Iterable[Story], claims: Iterable[Claim]) -> dict[str, DigestReport]:
    in_claims = {mention.report for claim in claims for value in claim.values for mention in value.mentions}
    wanted = in_claims.union(*(story.reports for story in stories))
    found = (report for report in joined.reports(connection) if report.id in wanted)
    return {r.id: DigestReport(r.outlet or name_of(r), r.text if r.id in in_claims else "") for r in found}


def _changes(connection: Connection, run: int) -> Changes:
    """What a run changed in the claims."""
    changed = runs.changed_claims(connection, run)
    before = runs.claims_before(connection, run)
    by_status: defaultdict[str, list[str]] = defaultdict(list)
    for claim, status in changed.items():
        by_status[status].append(claim)
    return Changes(
        first=not before,
        new=tuple(claim for claim in changed if claim not in before),
        corroborated=tuple(by_status["corroborated"]),
        disputed=tuple(by_status["disputed"]),
        replaced=tuple(by_status["superseded"]),
    )


def who_source(connection: Connection, name: str) -> WhoSource:
    """What a page on an actor is made from. `name` is its id, a name or alias, or the id of a mention of it. Raises
    InputError where several are meant, NotFound where there is none."""
    key = bearers.bearer(connection, name).actor
    (actor,) = joined.some_actors(connection, [key])
    parts = {part: appearances.mentions(connection, key, part) for part in ("named", "speaks", "acts", "receives")}
    every = [m for some in parts.values() for m in some]
    return WhoSource(
        actor=actor,
        named=[m for m in parts["named"] if isinstance(m, ActorMention)],
        speaks=[m for m in parts["speaks"] if isinstance(m, Attribution)],
        acts=[m for m in parts["acts"] if isinstance(m, EventMention)],
        receives=[m for m in parts["receives"] if isinstance(m, EventMention)],
        within=_within(connection, [m for m in every if not isinstance(m, ActorMention) or bearers.role_of(m)]),
        reports=dict(_reports(connection, appearances.reports(connection, key))),
    )


def _within(connection: Connection, found: Sequence[Mention]) -> dict[str, Attribution]:
    """The attributions that mentions stand in, and those that these stand in, by their ids."""
    known: dict[str, Attribution] = {}
    wanted = {m.attribution for m in found if m.attribution}
    while wanted:
        fresh = [m for m in joined.some_mentions(connection, sorted(wanted)) if isinstance(m, Attribution)]
        known.update((m.id, m) for m in fresh)
        wanted = {m.attribution for m in fresh if m.attribution} - known.keys()
    return known


def _reports(connection: Connection, keys: Sequence[str]) -> Iterator[tuple[str, WhoReport]]:
    """What reports are called, and their days: their own, else those that their stories give them."""
    days = {key: place.anchor for key, place in joined.placements(connection).items()}
    for report in joined.heads(connection, keys):
        yield report.id, WhoReport(name_of(report), report.published_day or (days.get(report.id) or "")[:10] or None)
