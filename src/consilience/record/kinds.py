"""Where the rows of each kind stand in the record, in their fixed order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, Row, Select, func, select, tuple_

from consilience.model import Actor, Claim, Derivation, Judgement, Mention, Report, Story
from consilience.record import publish, schema
from consilience.record.codec import from_json
from consilience.record.pointers import Pointed
from consilience.record.rows import Kind, RefusalRow
from consilience.record.work import read_report

_MANY = 500


class Shelf(msgspec.Struct, frozen=True):
    """The rows of one kind: how they are selected, what orders them, and how a stored row becomes a public one."""

    query: Select[Any]
    order: tuple[ColumnElement[Any], ...]
    read: Callable[[Row[Any]], Any]
    key: ColumnElement[str]
    """The column of their ids."""

    def count(self, connection: Connection) -> int:
        """How many there are."""
        number: int = connection.execute(select(func.count()).select_from(self.query.subquery())).scalar_one()
        return number

    def all(self, connection: Connection) -> Iterator[Any]:
        """All of them, in order."""
        query = self.query.order_by(*self.order).execution_options(yield_per=_MANY)
        return map(self.read, connection.execute(query))

    def at(self, connection: Connection, first: int, count: int) -> list[Any]:
        """`count` of them, from number `first`, in order."""
        query = self.query.order_by(*self.order).offset(first).limit(count)
        return [self.read(row) for row in connection.execute(query)]

    def after(self, connection: Connection, last: Sequence[Any] | None) -> tuple[list[Any], Sequence[Any] | None]:
        """The next 500 behind the place `last` (None: the beginning), and the place where they end (None: the end)."""
        query = self.query.add_columns(*self.order).order_by(*self.order).limit(_MANY)
        if last is not None:
            query = query.where(tuple_(*self.order) > tuple_(*last))
        found = connection.execute(query).all()
        place = found[-1][-len(self.order) :] if len(found) == _MANY else None
        return [self.read(row) for row in found], place

    def get(self, connection: Connection, key: str) -> Any | None:
        """The one with that id, or None."""
        row = connection.execute(self.query.where(self.key == key)).first()
        return self.read(row) if row else None


def _reports() -> Shelf:
    reports, places = schema.reports, schema.placements
    source = reports.join(schema.texts, schema.texts.c.sha256 == reports.c.sha256)
    source = source.outerjoin(places, places.c.report == reports.c.id)
    columns = (reports.c.body, schema.texts.c.text, places.c.story, places.c.version_of, places.c.anchor)
    return Shelf(select(*columns).select_from(source), (reports.c.id,), _report, reports.c.id)


def _report(row: Row[Any]) -> Any:
    report: Report = read_report(row.body, row.text)
    return publish.report_row(report, row.story, row.version_of, row.anchor)


def _mentions() -> Shelf:
    c = schema.mentions.c
    order = (c.report, c.start, c.end, c.kind, c.id)
    return Shelf(select(c.body), order, lambda row: publish.mention_row(from_json(row.body, Mention)), c.id)


def _derivations() -> Shelf:
    c = schema.derivations.c
    return Shelf(select(c.body), (c.id,), lambda row: publish.derivation_row(from_json(row.body, Derivation)), c.id)


def _pointers() -> Shelf:
    p, a, r = schema.pointers, schema.addresses, schema.arrivals
    at = select(func.group_concat(r.c.report.distinct())).select_from(a.join(r, r.c.id == a.c.arrival))
    columns = (p.c.body, at.where(a.c.key == p.c.key).scalar_subquery().label("reports"))
    return Shelf(select(*columns), (p.c.id,), _pointer, p.c.id)


def _pointer(row: Row[Any]) -> Any:
    return publish.pointer_row(
        from_json(row.body, Pointed), tuple(sorted(row.reports.split(","))) if row.reports else ()
    )


def _refusals() -> Shelf:
    c = schema.refusals.c
    columns = (c.uri, c.reason, c.detail)
    return Shelf(select(*columns).distinct(), columns, _refusal, c.uri)


def _refusal(row: Row[Any]) -> RefusalRow:
    return RefusalRow(uri=row.uri, reason=row.reason, detail=row.detail)


def _judgements() -> Shelf:
    j, a = schema.judgements.c, schema.actors.c
    called = {side: select(a.name).where(a.id == j[side]).scalar_subquery() for side in ("one", "other")}
    named = (names.label(f"{side}_name") for side, names in called.items())
    return Shelf(select(j.body, j.one, j.other, j.hindrance, *named), (j.id,), _judgement, j.id)


def _judgement(row: Row[Any]) -> Any:
    sides = ((row.one, row.one_name), (row.other, row.other_name))
    return publish.judgement_row(from_json(row.body, Judgement), sides, row.hindrance)


def _plain(table: Any, type_: Any) -> Shelf:
    return Shelf(select(table.c.body), (table.c.id,), lambda row: from_json(row.body, type_), table.c.id)


SHELVES: dict[Kind, Shelf] = {
    "reports": _reports(),
    "mentions": _mentions(),
    "actors": _plain(schema.actors, Actor),
    "stories": _plain(schema.stories, Story),
    "derivations": _derivations(),
    "claims": _plain(schema.claims, Claim),
    "pointers": _pointers(),
    "refusals": _refusals(),
    "judgements": _judgements(),
}
"""All kinds but the timeline, which is arranged from the others."""
