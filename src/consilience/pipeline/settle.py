"""Settling: what only other reports can tell is filled in. Nothing is parsed again and no mention comes or goes;
a better anchor or a better actor table changes days and ids, not mentions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

import msgspec

from consilience.extraction import events
from consilience.extraction.periods import settled
from consilience.extraction.times import Anchor
from consilience.model import (
    ActorMention,
    Attribution,
    Entity,
    EventMention,
    Extraction,
    FigureMention,
    Mention,
    Participant,
    Period,
    TimeMention,
)
from consilience.pipeline.entries import Entry, anchor_at, resolve

_replace = msgspec.structs.replace
_P = TypeVar("_P", bound=Participant | None)


def settle(
    extraction: Extraction, anchor: Anchor | None, actors: Mapping[int, str], own: Sequence[Entry] = ()
) -> list[Mention]:
    """The report's mentions with days and actor ids.

    `anchor` is the day the report speaks from (None: unknown, days stay open); `own` are its entries with days of their
    own; `actors` gives the actor id of each entity number. Order is kept. A pure function of its arguments."""
    found = [m for m in extraction.mentions if isinstance(m, TimeMention)]
    resolved = {m.id: m for m in resolve(found, anchor, own)}
    settler = _Settler(resolved, anchor, own, extraction.entities, actors)
    return [settler.settle(m) for m in extraction.mentions]


class _Settler:
    def __init__(
        self,
        resolved: Mapping[str, TimeMention],
        anchor: Anchor | None,
        own: Sequence[Entry],
        entities: tuple[Entity, ...],
        actors: Mapping[int, str],
    ) -> None:
        self._times, self._anchor, self._own, self._entities, self._actors = resolved, anchor, own, entities, actors

    def settle(self, mention: Mention) -> Mention:
        """The mention with its days and ids."""
        if isinstance(mention, TimeMention):
            return self._times[mention.id]
        if isinstance(mention, FigureMention):
            owners = tuple(map(self._party, mention.owners))
            return _replace(mention, owners=owners, actors=_ids(owners), period=self._period(mention.period, mention))
        if isinstance(mention, Attribution):
            return _replace(mention, source=self._party(mention.source))
        if isinstance(mention, EventMention):
            anchor = anchor_at(mention.start, self._own, self._anchor)
            sure = anchor is not None and anchor.basis not in ("story", "text")
            return _replace(
                events.settled(mention, self._times, anchor.day if anchor else None, sure=sure),
                actors=tuple(map(self._party, mention.actors)),
                recipients=tuple(map(self._party, mention.recipients)),
                third=tuple(map(self._party, mention.third)),
                where=self._place(mention.where),
            )
        return self._actor(mention)

    def _actor(self, mention: ActorMention) -> ActorMention:
        ids = self._ids(mention.entities)
        return _replace(mention, actor=ids[0] if len(ids) == 1 else None, actors=ids)

    def _party(self, party: _P) -> _P:
        if party is None or not party.entities:
            return party
        ids = self._ids(party.entities)
        return _replace(party, actor=ids[0] if len(ids) == 1 else None, actors=ids)

    def _place(self, party: Participant | None) -> Participant | None:
        """Where it is: a person or an organisation in its stead is not known as a place."""
        if party is None or any(self._entities[n].type not in ("place", "state") for n in party.entities):
            return None if party is None else _replace(party, entities=(), country=None)
        return self._party(party)

    def _ids(self, numbers: Iterable[int]) -> tuple[str, ...]:
        """The actor ids of entities; a compound stands for its members."""
        found: dict[str, None] = {}
        for number in numbers:
            for member in self._entities[number].members or (number,):
                if member in self._actors:
                    found[self._actors[member]] = None
        return tuple(found)

    def _period(self, period: Period | None, mention: Mention) -> Period | None:
        anchor = anchor_at(mention.start, self._own, self._anchor)
        return settled(period, self._times, anchor.day if anchor else None)


def _ids(parties: Iterable[Participant]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(actor for party in parties for actor in party.actors))
