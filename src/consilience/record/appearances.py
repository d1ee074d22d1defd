"""Which actors appear in which mentions, and as what: so that all that concerns one actor is found at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import singledispatch
from typing import Any, Literal

from sqlalchemy import Connection, select

from consilience.model import ActorMention, Attribution, EventMention, FigureMention, Mention, Participant
from consilience.record import schema
from consilience.record.codec import from_json

Part = Literal["named", "speaks", "acts", "receives", "owns", "place"]
Appearance = tuple[str, Part]
"""An actor's id, and its part in a mention."""


def of(mention: Mention) -> list[Appearance]:
    """The actors of a settled mention with their parts, each once; a compound gives all of its actors."""
    return sorted(set(_of(mention)))


@singledispatch
def _of(mention: Mention) -> Iterable[Appearance]:
    return ()


@_of.register
def _(mention: ActorMention) -> Iterable[Appearance]:
    return ((actor, "named") for actor in mention.actors)


@_of.register
def _(mention: Attribution) -> Iterable[Appearance]:
    return _parties([mention.source], "speaks")


@_of.register
def _(mention: FigureMention) -> Iterable[Appearance]:
    return _parties(mention.owners, "owns")


@_of.register
def _(mention: EventMention) -> Iterable[Appearance]:
    yield from _parties(mention.actors, "acts")
    yield from _parties(mention.recipients, "receives")
    yield from _parties([mention.where], "place")


def _parties(parties: Sequence[Participant | None], part: Part) -> Iterator[Appearance]:
    return ((actor, part) for party in parties if party is not None for actor in party.actors)


def rows(mentions: Iterable[Mention]) -> Iterator[dict[str, Any]]:
    """The rows of the table for these mentions."""
    for mention in mentions:
        for actor, part in of(mention):
            yield {"mention": mention.id, "actor": actor, "part": part, "report": mention.report}


def held(connection: Connection) -> Iterator[tuple[str, str, str, str]]:
    """All rows of the table, by mention."""
    c = schema.appearances.c
    query = select(c.mention, c.actor, c.part, c.report).order_by(c.mention, c.actor, c.part)
    for row in connection.execute(query.execution_options(yield_per=2000)):
        yield row.mention, row.actor, row.part, row.report


def mentions(connection: Connection, actor: str, part: Part) -> list[Mention]:
    """The mentions in which an actor has that part, by report and place."""
    a, m = schema.appearances.c, schema.mentions.c
    query = select(m.body).join_from(schema.appearances, schema.mentions, m.id == a.mention)
    query = query.where(a.actor == actor, a.part == part).order_by(m.report, m.start, m.end, m.id)
    return [from_json(body, Mention) for body in connection.execute(query).scalars()]


def reports(connection: Connection, actor: str) -> list[str]:
    """The ids of all reports in which an actor appears, sorted."""
    c = schema.appearances.c
    return list(connection.execute(select(c.report).where(c.actor == actor).distinct().order_by(c.report)).scalars())
