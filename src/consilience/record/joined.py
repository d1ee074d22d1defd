"""What joining reports yields: written whole, read back as the model's objects."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

import msgspec
from sqlalchemy import Connection, Select, Table, delete, select
from sqlalchemy.dialects.sqlite import insert

from consilience.model import Actor, Claim, Derivation, EventMention, Mention, Report, Story, content_id
from consilience.record import appearances, names, schema
from consilience.record.codec import from_json, seal, to_json
from consilience.record.work import read_report

_MANY = 500


class Placement(msgspec.Struct, frozen=True, kw_only=True):
    """Where a report stands among the others. `anchor` is the day it has from its story, where it states none itself;
    `settled` marks what its mentions were settled with."""

    report: str
    story: str | None = None
    version_of: str | None = None
    anchor: str | None = None
    settled: str | None = None


def reports(connection: Connection) -> Iterator[Report]:
    """All reports with their texts, in the order of their ids."""
    source = schema.reports.join(schema.texts, schema.texts.c.sha256 == schema.reports.c.sha256)
    query = select(schema.reports.c.body, schema.texts.c.text).select_from(source).order_by(schema.reports.c.id)
    for row in connection.execute(query.execution_options(yield_per=_MANY)):
        yield read_report(row.body, row.text)


def replacing(connection: Connection, run: int) -> list[Report]:
    """The reports that came with a run, replaced another and are not replaced themselves, in the order of their ids."""
    reports, places, texts = schema.reports, schema.placements, schema.texts
    source = reports.join(places, places.c.report == reports.c.id).join(texts, texts.c.sha256 == reports.c.sha256)
    gone = select(places.c.version_of).where(places.c.version_of.is_not(None))
    query = select(reports.c.body, texts.c.text).select_from(source).order_by(reports.c.id)
    query = query.where(reports.c.run == run, places.c.version_of.is_not(None), reports.c.id.not_in(gone))
    return [read_report(row.body, row.text) for row in connection.execute(query)]


def replaced(connection: Connection) -> set[str]:
    """The ids of the reports that another one replaces."""
    column = schema.placements.c.version_of
    return set(connection.execute(select(column).where(column.is_not(None))).scalars())


def ids(connection: Connection) -> list[str]:
    """The ids of all reports, sorted."""
    return list(connection.execute(select(schema.reports.c.id).order_by(schema.reports.c.id)).scalars())


def placements(connection: Connection) -> dict[str, Placement]:
    """Where each report stood when reports were last joined."""
    found = connection.execute(select(schema.placements))
    return {row.report: Placement(**row._mapping) for row in found}


def mentions(connection: Connection, report: str | None = None) -> Iterator[Mention]:
    """All settled mentions, or those of one report: by report, place and kind."""
    table = schema.mentions
    query = select(table.c.body).order_by(table.c.report, table.c.start, table.c.end, table.c.kind, table.c.id)
    return _bodies(connection, query.where(table.c.report == report) if report else query, Mention)


def some_mentions(connection: Connection, ids: Sequence[str]) -> Iterator[Mention]:
    """The settled mentions of these ids."""
    return _some(connection, schema.mentions, ids, Mention)


def some_actors(connection: Connection, ids: Sequence[str]) -> Iterator[Actor]:
    """The actors of these ids."""
    return _some(connection, schema.actors, ids, Actor)


def heads(connection: Connection, ids: Sequence[str]) -> Iterator[Report]:
    """The reports of these ids, without their texts."""
    return _some(connection, schema.reports, ids, Report)


def _some(connection: Connection, table: Table, ids: Sequence[str], type_: Any) -> Iterator[Any]:
    for at in range(0, len(ids), _MANY):
        yield from _bodies(connection, select(table.c.body).where(table.c.id.in_(ids[at : at + _MANY])), type_)


def events(connection: Connection) -> Iterator[EventMention]:
    """All settled mentions of events, by report and place."""
    table = schema.mentions
    query = select(table.c.body).where(table.c.kind == "event")
    return _bodies(connection, query.order_by(table.c.report, table.c.start, table.c.end, table.c.id), EventMention)


def actors_and_events(connection: Connection) -> Iterator[Mention]:
    """All settled mentions of actors and events, by report and place."""
    table = schema.mentions
    query = select(table.c.body).where(table.c.kind.in_(("actor", "event")))
    return _bodies(connection, query.order_by(table.c.report, table.c.start, table.c.end, table.c.id), Mention)


def actors(connection: Connection) -> Iterator[Actor]:
    """All actors, in the order of their ids."""
    return _joined(connection, schema.actors, Actor)


def stories(connection: Connection) -> Iterator[Story]:
    """All stories, in the order of their ids."""
    return _joined(connection, schema.stories, Story)


def derivations(connection: Connection) -> Iterator[Derivation]:
    """All derivations, in the order in which they were kept: that of `derivation_order`."""
    return _joined(connection, schema.derivations, Derivation)


def claims(connection: Connection, kind: str | None = None) -> Iterator[Claim]:
    """All claims, or those of one kind, in the order of their ids."""
    table = schema.claims
    query = select(table.c.body).order_by(table.c.id)
    return _bodies(connection, query.where(table.c.kind == kind) if kind else query, Claim)


def _joined(connection: Connection, table: Table, type_: Any) -> Iterator[Any]:
    return _bodies(connection, select(table.c.body).order_by(table.c.id), type_)


def _bodies(connection: Connection, query: Select[Any], type_: Any) -> Iterator[Any]:
    for body in connection.execute(query.execution_options(yield_per=_MANY)).scalars():
        yield from_json(body, type_)


def keep_placements(connection: Connection, found: Iterable[Placement]) -> None:
    """Keep where each report stands, instead of what was kept before."""
    connection.execute(delete(schema.placements))
    _insert(connection, schema.placements, (msgspec.to_builtins(p) for p in found))


def keep_mentions(connection: Connection, report: str, found: Sequence[Mention]) -> None:
    """Keep a report's settled mentions and who appears in them, instead of those kept before."""
    connection.execute(delete(schema.mentions).where(schema.mentions.c.report == report))
    _insert(connection, schema.mentions, map(_mention, found))
    _insert(connection, schema.appearances, appearances.rows(found))


def _mention(mention: Mention) -> dict[str, Any]:
    body = to_json(mention)
    kind = mention.__struct_config__.tag
    return {
        "id": mention.id, "report": mention.report, "kind": kind, "start": mention.start, "end": mention.end,
        "body": body, "seal": seal(mention.id, body),
    }  # fmt: skip


def keep_actors(connection: Connection, found: Iterable[Actor]) -> None:
    """Keep these actors and what they are called, instead of those kept before."""
    actors = list(found)
    _replace(connection, schema.actors, ((a.id, a, {"name": a.name}) for a in actors))
    connection.execute(delete(schema.names))
    called = ((name, a.id) for a in actors for name in names.keys((a.name, *a.aliases)))
    _insert(connection, schema.names, ({"name": name, "actor": actor} for name, actor in called))


def keep_stories(connection: Connection, found: Iterable[Story]) -> None:
    """Keep these stories, instead of those kept before."""
    _replace(connection, schema.stories, ((s.id, s, {}) for s in found))


def keep_derivations(connection: Connection, found: Iterable[Derivation]) -> None:
    """Keep these derivations, instead of those kept before."""
    _replace(connection, schema.derivations, ((_derivation_id(d), d, {"report": d.report}) for d in found))


def _derivation_id(derivation: Derivation) -> str:
    """Report first, so that the order of ids is an order by report."""
    d = derivation
    return f"{d.report}.{content_id('d', d.report, d.origin, d.upstream, d.relation)}"


def keep_claims(connection: Connection, found: Sequence[Claim], run: int) -> None:
    """Keep these claims, instead of those kept before, and note which are new or have another status."""
    table = schema.claims
    before = {row.id: row.status for row in connection.execute(select(table.c.id, table.c.status))}
    _replace(connection, table, ((c.id, c, {"kind": c.kind, "status": c.status}) for c in found))
    changes = ({"run": run, "claim": c.id, "status": c.status} for c in found if before.get(c.id) != c.status)
    _insert(connection, schema.claim_changes, changes)


def _replace(connection: Connection, table: Table, found: Iterable[tuple[str, Any, dict[str, str]]]) -> None:
    connection.execute(delete(table))
    rows = ((key, to_json(item), more) for key, item, more in found)
    _insert(connection, table, ({"id": key, "body": body, "seal": seal(key, body), **more} for key, body, more in rows))


def _insert(connection: Connection, table: Table, rows: Iterable[dict[str, Any]]) -> None:
    source = iter(rows)
    while some := list(islice(source, _MANY)):
        connection.execute(insert(table), some)
