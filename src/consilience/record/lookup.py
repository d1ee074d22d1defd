"""Finding a report by whatever a user has of it: its id, an address in any form, or the name of its file."""

from __future__ import annotations

from sqlalchemy import Connection, func, or_, select

from consilience.errors import NotFound
from consilience.model import Report
from consilience.record import addresses, captures, schema
from consilience.record.show import report_of

_MOST = 1_000


def report(connection: Connection, name: str) -> Report:
    """The report of that id, address or file name; of several versions the one that stands. Raises NotFound."""
    found = report_of(connection, name)
    if found is None:
        keys = _at(connection, name) or _of_file(connection, name)
        newest = _standing(connection, keys)
        found = report_of(connection, newest) if newest else None
    if found is None:
        raise NotFound(f"the record holds no report with the id, address or file name {name!r}")
    return found


def replaced_by(connection: Connection, newer: Report) -> Report | None:
    """The report that a report replaced: of several readings of the same words, none; None where it replaced none."""
    places = schema.placements.c
    last, seen = newer, {newer.id}
    while True:
        query = select(places.version_of).where(places.report == last.id)
        key = connection.execute(query).scalar_one_or_none()
        older = report_of(connection, key) if key and key not in seen else None
        if older is None:
            return last if last is not newer else None
        if not captures.same(older, newer):
            return older
        last = older
        seen.add(older.id)


def versions_of(connection: Connection, report: str) -> tuple[str | None, list[str]]:
    """The id of the report that this one replaces, and of those that replace it."""
    places = schema.placements.c
    older = connection.execute(select(places.version_of).where(places.report == report)).scalar_one_or_none()
    newer = select(places.report).where(places.version_of == report).order_by(places.report)
    return older, list(connection.execute(newer).scalars())


def _at(connection: Connection, address: str) -> list[str]:
    key = addresses.key(address)
    a, r = schema.addresses, schema.arrivals
    query = select(r.c.report).distinct()
    if key is not None:
        return list(connection.execute(query.join_from(r, a, a.c.arrival == r.c.id).where(a.c.key == key)).scalars())
    return list(connection.execute(query.where(r.c.uri == address)).scalars())


def _of_file(connection: Connection, name: str) -> list[str]:
    """The reports of files with that name in whatever folder."""
    uri, ending = schema.arrivals.c.uri, name.removeprefix("./").rsplit("/", 1)[-1]
    tail = func.substr(uri, -len(ending) - 1) == f"/{ending}"
    query = select(schema.arrivals.c.report).where(or_(uri == ending, tail)).distinct().limit(_MOST)
    return list(connection.execute(query).scalars()) if ending else []


def _standing(connection: Connection, keys: list[str]) -> str | None:
    """Of several reports one that no other replaces, the last by day."""
    places, reports = schema.placements.c, schema.reports.c
    gone = set(connection.execute(select(places.version_of).where(places.version_of.in_(keys))).scalars())
    day = func.json_extract(reports.body, "$.published")
    query = select(reports.id).where(reports.id.in_(keys)).order_by(day.desc(), reports.id)
    ordered = list(connection.execute(query).scalars())
    return next((key for key in ordered if key not in gone), ordered[0] if ordered else None)
