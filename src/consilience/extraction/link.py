"""Actors across reports: which entities of many reports are one.

Each entity gets a key (`linking`); entities with one key are one actor. What users judged (`judged`) goes over that.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from consilience.extraction.judged import Judged, Key, Ruling, actor_id, obey
from consilience.extraction.linking import kinds, organisations, people, places
from consilience.extraction.linking.told import Person, Place
from consilience.extraction.spelling import same_name
from consilience.model import Actor, Entity

__all__ = ["Linked", "ReportEntities", "link", "linked", "natural_keys", "same_name"]


class ReportEntities(NamedTuple):
    """The entities of one report, and the day it speaks from, where that is known."""

    report: str
    entities: tuple[Entity, ...]
    day: str | None = None


class Linked(NamedTuple):
    """The actors of all reports, sorted by id; the actor of each entity; and what came of the judgements."""

    actors: list[Actor]
    ids: dict[Place, str]
    ruling: Ruling


def link(
    reports: Sequence[ReportEntities],
    stories: Mapping[str, str] | None = None,
    judgements: Iterable[Judged] = (),
) -> tuple[list[Actor], dict[Place, str]]:
    """The actors of all reports, sorted by id, and the actor of each entity, by report id and entity number.

    `stories` gives the story of each report that has one; within a story a bare surname may find its full name.
    `judgements` are obeyed, whatever the reports tell."""
    found = linked(reports, stories, judgements)
    return found.actors, found.ids


def linked(
    reports: Sequence[ReportEntities],
    stories: Mapping[str, str] | None = None,
    judgements: Iterable[Judged] = (),
) -> Linked:
    """What `link` yields, with what came of the judgements."""
    placed, natural, told = _natural(reports, stories)
    ruling = obey(natural, judgements, stories or {})
    ids = {at: actor_id(key) for at, key in ruling.keys.items()}
    reasons: defaultdict[str, set[str]] = defaultdict(set)
    for key, sentences in ruling.reasons.items():
        reasons[actor_id(key)].update(sentences)
    for at, sentence in told.items():
        reasons[ids[at]].add(sentence)
    return Linked(_actors(placed, ids, reasons), ids, ruling)


def natural_keys(
    reports: Sequence[ReportEntities], stories: Mapping[str, str] | None = None
) -> tuple[dict[Place, Entity], dict[Place, Key]]:
    """All entities, and the key of each as the reports alone tell it."""
    return _natural(reports, stories)[:2]


def _natural(
    reports: Sequence[ReportEntities], stories: Mapping[str, str] | None
) -> tuple[dict[Place, Entity], dict[Place, Key], dict[Place, str]]:
    """All entities, their natural keys, and why a short name was taken for somebody."""
    near = stories or {}
    found = {(r.report, e.number): e for r in sorted(reports, key=lambda r: r.report) for e in r.entities}
    placed = kinds.settled(found, near)
    states, homes = kinds.states_of(placed, near), kinds.homes(placed)
    days = {r.report: r.day for r in reports}
    persons = [Person(at, e, days[at[0]], states.get(at[0], {})) for at, e in placed.items() if e.type == "person"]
    keys, reasons = people.keys(persons, near)
    bodies = {at: e for at, e in placed.items() if e.type == "organisation"}
    body_keys, body_reasons = organisations.keys(bodies, near, homes, states)
    others = {at: e for at, e in placed.items() if e.type in ("state", "place", "group")}
    keys |= body_keys | places.keys(others, near, homes, kinds.spoken_of(placed, states))
    keys |= {at: f"{placed[at].name} in {at[0]}.{at[1]}" for at in kinds.doubtful(placed, near)}
    return placed, {at: (keys[at], e.type) for at, e in placed.items()}, reasons | body_reasons


def _actors(
    placed: Mapping[Place, Entity], ids: Mapping[Place, str], reasons: Mapping[str, Iterable[str]]
) -> list[Actor]:
    together: defaultdict[str, list[Entity]] = defaultdict(list)
    for at, entity in placed.items():
        together[ids[at]].append(entity)
    return [_actor(actor, together[actor], tuple(sorted(reasons.get(actor, ())))) for actor in sorted(together)]


def _actor(actor: str, entities: Sequence[Entity], reasons: tuple[str, ...]) -> Actor:
    names = Counter([e.name for e in entities if e.name not in e.roles] or [e.name for e in entities])
    fullest = max(len(name.split()) for name in names)
    name = min((n for n in names if len(n.split()) == fullest), key=lambda n: (-names[n], n))
    types = Counter(e.type for e in entities)
    countries = Counter(e.country for e in entities if e.country)
    aliases = {alias for e in entities for alias in e.aliases} | {name}
    return Actor(
        id=actor, name=name, type=min(types, key=lambda t: (-types[t], t)), aliases=tuple(sorted(aliases)),
        country=min(countries, key=lambda c: (-countries[c], c), default=None),
        wikidata=min((e.wikidata for e in entities if e.wikidata), default=None), reasons=reasons,
    )  # fmt: skip
