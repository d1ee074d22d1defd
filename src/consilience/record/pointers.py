"""Reports known by their address alone: kept once an address, and what they tell filled into the report that is read
from that address, whichever comes first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, func, select, update

from consilience.model import Pointer, Report, content_id
from consilience.record import addresses, schema
from consilience.record.codec import from_json, seal, to_json
from consilience.record.scripts import differing

_KEPT = 20
"""Of the places that point to one address, so many are kept: the first in their order."""
_FILLED = ("title", "outlet", "language")


class Pointed(msgspec.Struct, frozen=True, kw_only=True):
    """An address, and all places that point to it."""

    id: str
    uri: str
    title: str | None
    seen: tuple[Pointer, ...]

    def first(self, name: str) -> Any:
        """What the first place that knows the fact says, or None."""
        return next((value for p in self.seen if (value := getattr(p, name)) is not None), None)


def pointed(key: str, seen: Iterable[Pointer]) -> Pointed:
    """What these places say of one address; their order does not matter."""
    kept = tuple(sorted(set(seen), key=to_json)[:_KEPT])
    title = next((p.title for p in kept if p.title), None)
    return Pointed(id=content_id("p", key), uri=min(p.uri for p in kept), title=title, seen=kept)


def key_of(pointer: Pointer) -> str:
    """What all forms of its address have in common."""
    return addresses.key(pointer.uri) or pointer.uri


def keep(connection: Connection, found: Sequence[Pointer], run: int) -> set[str]:
    """Keep pointers; the keys of the addresses of which something new is known now."""
    by_key: defaultdict[str, list[Pointer]] = defaultdict(list)
    for pointer in found:
        by_key[key_of(pointer)].append(pointer)
    held = _held(connection, by_key)
    fresh = set()
    for key, some in sorted(by_key.items()):
        known = held.get(key)
        now = pointed(key, [*(known.seen if known else ()), *some])
        if now != known:
            _put(connection, key, now, known is not None, run)
            fresh.add(key)
    return fresh


def _put(connection: Connection, key: str, found: Pointed, known: bool, run: int) -> None:
    body = to_json(found)
    row = {
        "uri": found.uri,
        "title": found.title,
        "spelled": differing(found.title),
        "body": body,
        "seal": seal(found.id, body),
    }
    table = schema.pointers
    if known:
        connection.execute(update(table).where(table.c.id == found.id).values(**row))
    else:
        connection.execute(table.insert().values(id=found.id, key=key, run=run, **row))


def _held(connection: Connection, keys: Iterable[str]) -> dict[str, Pointed]:
    wanted = sorted(keys)
    found = {}
    for at in range(0, len(wanted), 500):
        query = select(schema.pointers.c.key, schema.pointers.c.body)
        for row in connection.execute(query.where(schema.pointers.c.key.in_(wanted[at : at + 500]))):
            found[row.key] = from_json(row.body, Pointed)
    return found


def of_text(connection: Connection, sha256: str) -> dict[str, Pointed]:
    """What points to the addresses that a text came under, by their keys."""
    p, a, r = schema.pointers, schema.addresses, schema.arrivals
    source = p.join(a, a.c.key == p.c.key).join(r, r.c.id == a.c.arrival)
    query = select(p.c.key, p.c.body).select_from(source).where(r.c.sha256 == sha256).distinct()
    return {row.key: from_json(row.body, Pointed) for row in connection.execute(query)}


def texts_at(connection: Connection, keys: Iterable[str]) -> set[str]:
    """The hashes of the texts that came under these addresses."""
    a, r = schema.addresses, schema.arrivals
    found: set[str] = set()
    for key in sorted(keys):
        query = select(r.c.sha256).select_from(a.join(r, r.c.id == a.c.arrival)).where(a.c.key == key)
        found.update(connection.execute(query).scalars())
    return found


def filled(report: Report, found: Mapping[str, Pointed]) -> Report:
    """The report with what it does not know itself from the pointers to its addresses."""
    for key in addresses.keys(report.uris):
        if key in found:
            report = _filled(report, found[key])
    return report


def _filled(report: Report, by: Pointed) -> Report:
    facts: dict[str, Any] = {n: v for n in _FILLED if getattr(report, n) is None and (v := by.first(n)) is not None}
    dated = next((p for p in by.seen if p.published), None)
    if report.published is None and dated is not None:
        facts |= {"published": dated.published, "published_basis": dated.published_basis}
    layers = {name: next(p.layer for p in by.seen if getattr(p, name)) for name in facts if name != "published_basis"}
    ids = {*report.source_ids, *(i for p in by.seen for i in p.source_ids)}
    return msgspec.structs.replace(
        report, **facts, bases={**report.bases, **layers}, source_ids=tuple(sorted(ids))
    )  # fmt: skip


def count_unread(connection: Connection) -> int:
    """How many reports are known by their address alone."""
    known = select(schema.addresses.c.key).where(schema.addresses.c.key == schema.pointers.c.key).exists()
    number: int = connection.execute(select(func.count()).select_from(schema.pointers).where(~known)).scalar_one()
    return number
