"""What users judged, kept for good: which objects are the same, and which are not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec
from sqlalchemy import Connection, delete, select, update

from consilience.model import About, Footing, Judgement, content_id
from consilience.record import schema
from consilience.record.codec import from_json, seal, to_json

_TABLE = schema.judgements


class Outcome(msgspec.Struct, frozen=True):
    """What joining made of a judgement: the objects that its two sides are now, and why it does not apply, if so."""

    one: str | None
    other: str | None
    hindrance: str | None


def judgement_id(about: About, one: Footing, other: Footing) -> str:
    """The id of a judgement: from the places of its two sides, whichever is named first. What the objects are called
    may change as the record grows, and plays no part."""
    return content_id("j", about, *sorted(to_json((side.report, side.start, side.end)) for side in (one, other)))


def every(connection: Connection, about: About | None = None) -> list[Judgement]:
    """All judgements, or those on one kind of object, in the order in which they were made."""
    query = select(_TABLE.c.body).order_by(_TABLE.c.number)
    query = query.where(_TABLE.c.about == about) if about else query
    return [from_json(body, Judgement) for body in connection.execute(query).scalars()]


def get(connection: Connection, key: str) -> Judgement | None:
    """The judgement of that id, or None."""
    body = connection.execute(select(_TABLE.c.body).where(_TABLE.c.id == key)).scalar_one_or_none()
    return from_json(body, Judgement) if body else None


def outcome(connection: Connection, key: str) -> Outcome:
    """What joining made of the judgement of that id; nothing where there is none."""
    row = connection.execute(select(_TABLE).where(_TABLE.c.id == key)).one_or_none()
    return Outcome(row.one, row.other, row.hindrance) if row else Outcome(None, None, None)


def keep(connection: Connection, found: Judgement) -> None:
    """Keep a new judgement."""
    body = to_json(found)
    row = {"id": found.id, "about": found.about, "verdict": found.verdict, "body": body, "seal": seal(found.id, body)}
    connection.execute(_TABLE.insert().values(**row, hindrance=_WAITING))


_WAITING = "reports have not been joined since it was made; read again"


def drop(connection: Connection, keys: Iterable[str]) -> None:
    """Take judgements back."""
    connection.execute(delete(_TABLE).where(_TABLE.c.id.in_(sorted(keys))))


def note(connection: Connection, outcomes: Mapping[str, Outcome]) -> None:
    """Note what joining made of each judgement."""
    for key, found in outcomes.items():
        connection.execute(update(_TABLE).where(_TABLE.c.id == key).values(**msgspec.structs.asdict(found)))


def rename(connection: Connection, natural: Mapping[str, tuple[str | None, str | None]]) -> None:
    """Keep the ids that the two sides of judgements have without judgements, where those have changed."""
    for found in every(connection):
        one, other = natural.get(found.id, (None, None))
        sides = {"one": _called(found.one, one), "other": _called(found.other, other)}
        _rewrite(connection, found, msgspec.structs.replace(found, **sides))


def _called(footing: Footing, key: str | None) -> Footing:
    return msgspec.structs.replace(footing, id=key or footing.id)


def _rewrite(connection: Connection, old: Judgement, new: Judgement) -> None:
    if new != old:
        body = to_json(new)
        row = update(_TABLE).where(_TABLE.c.id == new.id)
        connection.execute(row.values(body=body, seal=seal(new.id, body)))


def leave(connection: Connection, report: str) -> None:
    """Clear the places and words that judgements have from a report which is about to be forgotten."""
    for found in every(connection):
        sides = {name: _without(connection, getattr(found, name), report) for name in ("one", "other")}
        _rewrite(connection, found, msgspec.structs.replace(found, **sides))


def _without(connection: Connection, footing: Footing, report: str) -> Footing:
    return Footing(id=footing.id) if report_of(connection, footing) == report else footing


def report_of(connection: Connection, footing: Footing) -> str | None:
    """The report that a side stands on, as it is called now; None where it is not in the record."""
    c = schema.reports.c
    query = select(c.id).where((c.id == footing.report) | (c.sha256 == footing.sha256))
    found = set(connection.execute(query).scalars())
    return footing.report if footing.report in found else min(found, default=None)
