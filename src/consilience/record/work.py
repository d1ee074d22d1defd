"""What the per-report steps have done and have still to do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec
from sqlalchemy import Connection, Select, and_, func, or_, select
from sqlalchemy.dialects.sqlite import insert

from consilience.model import Report
from consilience.record import marks
from consilience.record.codec import from_bytes, from_json, seal_bytes
from consilience.record.schema import parts, reports, texts


class Done(msgspec.Struct, frozen=True):
    """What the steps made of one report: a body by the name of the step, or why there is none."""

    report: str
    inputs: str
    bodies: Mapping[str, bytes]
    failure: str | None = None


class Todo(msgspec.Struct, frozen=True):
    """A report whose steps are still to be done, with the mark of what they look at."""

    report: Report
    inputs: str


_LAST = "done"
"""The mark that all steps of a report are done; it holds their version."""


def pending(connection: Connection, version: str, after: str = "", limit: int = 64) -> list[Todo]:
    """The first `limit` reports behind `after`, in the order of their ids, that these steps have not yet done."""
    query = _open(select(reports.c.id, reports.c.body, reports.c.inputs, texts.c.text), version)
    query = query.where(reports.c.id > after).order_by(reports.c.id).limit(limit)
    return [Todo(read_report(row.body, row.text), row.inputs) for row in connection.execute(query)]


def count_pending(connection: Connection, version: str) -> int:
    """How many reports these steps have not yet done."""
    count: int = connection.execute(_open(select(func.count()), version)).scalar_one()
    return count


def _open(query: Select[Any], version: str) -> Select[Any]:
    mark = and_(parts.c.report == reports.c.id, parts.c.step == _LAST)
    source = reports.join(texts, texts.c.sha256 == reports.c.sha256).outerjoin(parts, mark)
    undone = or_(parts.c.report.is_(None), parts.c.version != version, parts.c.inputs != reports.c.inputs)
    return query.select_from(source).where(undone)


def keep(connection: Connection, done: list[Done], version: str) -> None:
    """Keep what the steps made of some reports; reports that went meanwhile are passed over."""
    there = set(connection.execute(select(reports.c.id).where(reports.c.id.in_([d.report for d in done]))).scalars())
    rows = []
    for item in done:
        if item.report in there:
            same = {"report": item.report, "version": version, "inputs": item.inputs, "failure": item.failure}
            rows += [
                {**same, "step": step, "body": body, "seal": seal_bytes(body)} for step, body in item.bodies.items()
            ]
            rows.append({**same, "step": _LAST, "body": None, "seal": None})
    if rows:
        put = insert(parts)
        fresh = {name: put.excluded[name] for name in ("version", "inputs", "body", "seal", "failure")}
        connection.execute(put.on_conflict_do_update(index_elements=["report", "step"], set_=fresh), rows)
        marks.changed(connection)


def each(connection: Connection, step: str, type_: Any) -> Iterator[Any]:
    """What a step made of each report, in the order of report ids."""
    query = select(parts.c.body).where(parts.c.step == step, parts.c.body.is_not(None)).order_by(parts.c.report)
    for body in connection.execute(query.execution_options(yield_per=100)).scalars():
        yield from_bytes(body, type_)


def by_report(connection: Connection, step: str, type_: Any) -> Iterator[tuple[str, Any]]:
    """What a step made of each report, by the report's id."""
    query = select(parts.c.report, parts.c.body).where(parts.c.step == step, parts.c.body.is_not(None))
    for row in connection.execute(query.order_by(parts.c.report).execution_options(yield_per=100)):
        yield row.report, from_bytes(row.body, type_)


def made_of(connection: Connection, report: str, step: str, type_: Any) -> Any | None:
    """What a step made of one report, or None."""
    query = select(parts.c.body).where(parts.c.report == report, parts.c.step == step, parts.c.body.is_not(None))
    body = connection.execute(query).scalar_one_or_none()
    return None if body is None else from_bytes(body, type_)


def other_languages(connection: Connection, known: Iterable[str | None]) -> dict[str, int]:
    """How many reports are in other languages than these, by language."""
    query = select(reports.c.language, func.count()).group_by(reports.c.language).order_by(reports.c.language)
    return {row[0]: row[1] for row in connection.execute(query) if row[0] not in set(known)}


def bare(connection: Connection) -> Iterator[Report]:
    """All reports without their texts, in the order of their ids."""
    query = select(reports.c.body).order_by(reports.c.id)
    for body in connection.execute(query.execution_options(yield_per=500)).scalars():
        yield from_json(body, Report)


def failures(connection: Connection) -> dict[str, str]:
    """The reports that could not be analysed, with the developer's detail."""
    query = select(parts.c.report, parts.c.failure).where(parts.c.step == _LAST, parts.c.failure.is_not(None))
    return {row.report: row.failure for row in connection.execute(query.order_by(parts.c.report))}


def read_report(body: str, text: str) -> Report:
    """A report from its stored body and text."""
    report: Report = from_json(body, Report)
    return msgspec.structs.replace(report, text=text)
