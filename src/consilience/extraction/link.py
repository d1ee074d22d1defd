"""Actors across reports: which entities of many reports are one.

Each entity gets a key from what its own report tells (type, name, country); entities with one key are one actor. What
a report calls by a bare surname or by a role is joined to a full name only within the same story, and only where one
alone fits; else it stays by itself. So the work is linear, and the order of reports does not matter.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import msgspec

from consilience.extraction.actors.lexicon import look_up
from consilience.extraction.judged import Judged, Key, Ruling, actor_id, obey
from consilience.extraction.knowledge.organisations import ORGANISATION_WORDS
from consilience.extraction.spelling import middle, person_key, same_name, words
from consilience.model import Actor, Entity

__all__ = ["Linked", "ReportEntities", "link", "linked", "natural_keys", "same_name"]

_WORD = re.compile(r"\s+")
_LOOSE = frozenset("the a an of and for in on to new foreign national federal state supreme central main".split())
_COUNTED = frozenset(
    "two three four five six seven eight nine ten dozen dozens hundreds thousands several many some".split()
)
_Place = tuple[str, int]
"""A report's id and the number of an entity in it."""


class ReportEntities(NamedTuple):
    """The entities of one report."""

    report: str
    entities: tuple[Entity, ...]


class Linked(NamedTuple):
    """The actors of all reports, sorted by id; the actor of each entity; and what came of the judgements."""

    actors: list[Actor]
    ids: dict[_Place, str]
    ruling: Ruling


def link(
    reports: Sequence[ReportEntities],
    stories: Mapping[str, str] | None = None,
    judgements: Iterable[Judged] = (),
) -> tuple[list[Actor], dict[_Place, str]]:
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
    placed, natural = natural_keys(reports, stories)
    ruling = obey(natural, judgements, stories or {})
    ids = {at: actor_id(key) for at, key in ruling.keys.items()}
    reasons = {actor_id(key): told for key, told in ruling.reasons.items()}
    return Linked(_actors(placed, ids, reasons), ids, ruling)


def natural_keys(
    reports: Sequence[ReportEntities], stories: Mapping[str, str] | None = None
) -> tuple[dict[_Place, Entity], dict[_Place, Key]]:
    """All entities, and the key of each as the reports alone tell it."""
    placed = _states_throughout(
        {(r.report, e.number): e for r in sorted(reports, key=lambda r: r.report) for e in r.entities}
    )
    keys: dict[_Place, str] = {}
    persons = {at: e for at, e in placed.items() if e.type == "person"}
    keys.update(_persons(persons, stories or {}))
    keys.update(_bodies({at: e for at, e in placed.items() if e.type == "organisation"}))
    keys.update({at: _other(at, e) for at, e in placed.items() if e.type in ("state", "place", "group")})
    return placed, {at: (keys[at], placed[at].type) for at in placed}


def _states_throughout(placed: Mapping[_Place, Entity]) -> dict[_Place, Entity]:
    """The entities, those of unknown places made states where another report tells that the name is a state's."""
    states = {words(e.name) for e in placed.values() if e.type == "state" and e.country is None}
    return {
        at: msgspec.structs.replace(e, type="state")
        if e.type in ("place", "organisation") and e.country is None and words(e.name) in states
        else e
        for at, e in placed.items()
    }


def _actors(
    placed: Mapping[_Place, Entity], ids: Mapping[_Place, str], reasons: Mapping[str, tuple[str, ...]]
) -> list[Actor]:
    together: defaultdict[str, list[Entity]] = defaultdict(list)
    for at, entity in placed.items():
        together[ids[at]].append(entity)
    return [_actor(actor, together[actor], reasons.get(actor, ())) for actor in sorted(together)]


def _actor(actor: str, entities: Sequence[Entity], reasons: tuple[str, ...]) -> Actor:
    names = Counter(e.name for e in entities)
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


def _persons(persons: Mapping[_Place, Entity], stories: Mapping[str, str]) -> dict[_Place, str]:
    """Full names meet by their spelling; bare surnames by the one full name of their story; the rest stay apart."""
    full = {at: e for at, e in persons.items() if _is_full(e)}
    keys = _full_names(full, stories)
    surnames = _surnames(full, keys, stories)
    for at, entity in persons.items():
        if at not in keys:
            story = stories.get(at[0])
            own = surnames.get((story, person_key(entity.name)), set()) if story and _is_name(entity) else set()
            keys[at] = next(iter(own)) if len(own) == 1 else f"{person_key(entity.name)} in {at[0]}.{at[1]}"
    return keys


def _is_name(entity: Entity) -> bool:
    """Whether an entity is called by a name, and not by a description alone."""
    return all(w[:1].isupper() or w in ("von", "van", "der", "de", "bin", "al") for w in entity.name.split()) and (
        entity.name not in entity.roles
    )


def _is_full(entity: Entity) -> bool:
    return len(words(entity.name)) > 1 and _is_name(entity)


def _full_names(full: Mapping[_Place, Entity], stories: Mapping[str, str]) -> dict[_Place, str]:
    """Keys of full names; namesakes with other middle initials or other countries are kept apart."""
    spelled: defaultdict[str, list[_Place]] = defaultdict(list)
    for at, entity in full.items():
        spelled[person_key(entity.name)].append(at)
    keys: dict[_Place, str] = {}
    for key, places in spelled.items():
        marks = {at: _first_letter(middle(full[at].name)) for at in places}
        states = {at: full[at].country or "" for at in places}
        marked, stated = _settled(places, marks, stories), _settled(places, states, stories)
        keys.update({at: " ".join(filter(None, (key, marked[at], stated[at]))) for at in places})
    return keys


def _first_letter(initials: str) -> str:
    return initials[:1]


def _settled(places: Iterable[_Place], marks: Mapping[_Place, str], stories: Mapping[str, str]) -> dict[_Place, str]:
    """What tells namesakes apart: "" where none or one mark is known; a report without a mark takes its story's,
    or stays by itself where two are possible."""
    known = {m for m in marks.values() if m}
    if len(known) < 2:
        return dict.fromkeys(marks, "")
    by_story: defaultdict[str, set[str]] = defaultdict(set)
    for at, mark in marks.items():
        if mark and at[0] in stories:
            by_story[stories[at[0]]].add(mark)
    out = {}
    for at in places:
        near = by_story.get(stories.get(at[0], ""), set())
        out[at] = marks[at] or (next(iter(near)) if len(near) == 1 else f"in {at[0]}")
    return out


def _surnames(
    full: Mapping[_Place, Entity], keys: Mapping[_Place, str], stories: Mapping[str, str]
) -> dict[tuple[str | None, str], set[str]]:
    """Within each story, by the spelling of a first or last word, the keys of the persons who have it."""
    found: defaultdict[tuple[str | None, str], set[str]] = defaultdict(set)
    for at, entity in full.items():
        if story := stories.get(at[0]):
            parts = entity.name.split()
            for short in {*entity.aliases, parts[-1]} - {entity.name}:
                found[story, person_key(short)].add(keys[at])
    return found


def _bodies(bodies: Mapping[_Place, Entity]) -> dict[_Place, str]:
    """Organisations meet by name, with the country where the name says little, or by an explained acronym."""
    explained: defaultdict[str, set[str]] = defaultdict(set)
    for at, entity in bodies.items():
        for alias in entity.aliases:
            if _is_acronym(alias) and not _is_acronym(entity.name):
                explained[_bare(alias)].add(_body(at, entity))
    out = {}
    for at, entity in bodies.items():
        full = explained.get(_bare(entity.name), set()) if _is_acronym(entity.name) else set()
        out[at] = next(iter(full)) if len(full) == 1 else _body(at, entity)
    return out


def _is_acronym(name: str) -> bool:
    bare = name.replace(".", "").replace("-", "")
    return bare.isupper() and " " not in bare and len(bare) > 1


def _bare(name: str) -> str:
    return "".join(words(name))


def _body(at: _Place, entity: Entity) -> str:
    """The key of an organisation: its table name, else its name without the words for its country."""
    if (entry := look_up(entity.name)) and entry.kind == "organisation":
        return " ".join(words(entry.key))
    return _named_by_country(at, entity)


def _named_by_country(at: _Place, entity: Entity) -> str:
    kept = _without_country(entity.name)
    telling = [w for w in kept if w not in ORGANISATION_WORDS and w not in _LOOSE]
    if telling and entity.name[:1].isupper() and entity.type == "organisation" and _is_titled(entity.name):
        return " ".join(kept)
    return (
        " ".join((*kept, "of", entity.country)) if entity.country and kept else f"{' '.join(kept)} in {at[0]}.{at[1]}"
    )


def _is_titled(name: str) -> bool:
    return all(w[:1].isupper() or not w[:1].isalpha() or w in _LOOSE for w in name.split())


def _without_country(name: str) -> tuple[str, ...]:
    """The words of a name without those that only say which state it is of ("Israeli", "Israel's", "the")."""
    parts = [re.sub(r"['’]s?$", "", w) for w in _WORD.split(name)]
    kept = [
        p
        for p in parts
        if p.lower() not in ("the", "a", "an") and not ((e := look_up(p)) and e.kind in ("state", "demonym"))
    ]
    return words(" ".join(kept))


def _other(at: _Place, entity: Entity) -> str:
    """The key of a state, a place or a group."""
    if entity.type == "state":
        return entity.country or " ".join(words(entity.name))
    if entity.type == "place":
        return " ".join((*words(entity.name), entity.country or ""))
    kept = _without_country(entity.name)
    if entity.country and not any(w in _COUNTED or w[:1].isdigit() for w in kept):
        return " ".join((*kept, "of", entity.country))
    if entity.name[:1].isupper() and not kept[1:]:
        return " ".join(kept) or entity.name
    return f"{' '.join(kept)} in {at[0]}.{at[1]}"
