"""What kind of thing a name is, within a story: what one report tells of it holds for the others.

The parser often takes an unknown name for a person here and for a place there. Where the words beside it tell in one
report ("the drug maker Solvo", "Norland's army") and no report tells otherwise, it is that throughout the story.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping

import msgspec

from consilience.extraction.actors.lexicon import look_up
from consilience.extraction.actors.states import adjectives_of
from consilience.extraction.knowledge.organisations import GROUP_WORDS, LEGAL_FORMS, ORGANISATION_WORDS, TRADES
from consilience.extraction.linking import spelled
from consilience.extraction.linking.told import Place
from consilience.extraction.spelling import words
from consilience.model import Entity
from consilience.model.actor import ActorType

_KINDS: dict[str, ActorType] = {"person": "person", "body": "organisation", "place": "place", "state": "state"}


def settled(placed: Mapping[Place, Entity], stories: Mapping[str, str]) -> dict[Place, Entity]:
    """The entities, each with the type that its story tells."""
    together: defaultdict[str, dict[Place, Entity]] = defaultdict(dict)
    for at, entity in placed.items():
        together[stories.get(at[0], f" {at[0]}")][at] = entity
    everywhere = {_key(e) for e in placed.values() if e.type == "state" and e.country is None}
    out = dict(placed)
    for story in together.values():
        out.update(_settled(story, everywhere))
    return out


def state_words(entities: Iterable[Entity]) -> dict[str, str]:
    """The words for the unknown states among these: their names and adjectives, to the key of the state."""
    found: dict[str, str] = {}
    for entity in entities:
        if entity.type == "state" and entity.country is None:
            name = bare_state(entity.name)
            found.update({form: " ".join(words(name)) for form in (name, *adjectives_of(name))})
    return found


def states_of(placed: Mapping[Place, Entity], stories: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """For each report the words for the unknown states of its story."""
    together: defaultdict[str, list[Entity]] = defaultdict(list)
    for at, entity in placed.items():
        if entity.type == "state" and entity.country is None:
            together[stories.get(at[0], f" {at[0]}")].append(entity)
    told = {story: state_words(entities) for story, entities in together.items()}
    reports = dict.fromkeys(at[0] for at in placed)
    return {r: told[story] for r in reports if (story := stories.get(r, f" {r}")) in told}


def spoken_of(placed: Mapping[Place, Entity], states: Mapping[str, Mapping[str, str]]) -> dict[str, frozenset[str]]:
    """For each report the unknown states that it speaks of, by name, by adjective or by their people."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for at, entity in placed.items():
        if forms := states.get(at[0]):
            said = (w for text in (entity.name, *entity.aliases, *entity.roles) for w in text.split())
            found[at[0]].update(forms[bare] for w in said if (bare := _OWNER.sub("", w)) in forms)
    return {report: frozenset(keys) for report, keys in found.items()}


_OWNER = re.compile(r"['’]s?$")


def homes(placed: Mapping[Place, Entity]) -> dict[str, frozenset[str]]:
    """For each report the states that it speaks of."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for at, entity in placed.items():
        if entity.type == "state":
            found[at[0]].add(entity.country or " ".join(words(bare_state(entity.name))))
        elif entity.country and entity.type == "place":
            found[at[0]].add(entity.country)
    return {report: frozenset(states) for report, states in found.items()}


def doubtful(placed: Mapping[Place, Entity], stories: Mapping[str, str]) -> Iterator[Place]:
    """Short names of places or bodies that no word beside them tells, where longer names of the story hold the same
    words ("Roe" beside "Ada Roe", "Roe County", "the University of Roe"): whom they mean stays open."""
    longer: defaultdict[str, dict[str, set[ActorType]]] = defaultdict(lambda: defaultdict(set))
    told: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for at, entity in placed.items():
        story = stories.get(at[0], f" {at[0]}")
        key = _key(entity)
        told[story, " ".join(key)].update(s for s in entity.signs if s in ("body", "place"))
        if len(key) > 1 and entity.name[:1].isupper():
            for part in _parts(key):
                longer[story][part].add(entity.type)
    for at, entity in placed.items():
        if entity.type not in ("place", "organisation") or _is_known(entity) or entity.within or _has_form(entity):
            continue
        story, name = stories.get(at[0], f" {at[0]}"), " ".join(_key(entity))
        others = longer[story].get(name, set())
        mixed = {"body", "place"} <= told[story, name]
        if not {"body", "place"} & set(entity.signs) and (mixed or others - {entity.type}):
            yield at


def _parts(key: tuple[str, ...]) -> Iterator[str]:
    """What a name of several words may be called for short: each run of its words that begins or ends it."""
    for size in range(1, min(len(key), _LONG)):
        yield " ".join(key[:size])
        yield " ".join(key[-size:])


_LONG = 4


def bare_state(name: str) -> str:
    """ "Norland" of "the Republic of Norland"."""
    first, of, rest = name.removeprefix("the ").removeprefix("The ").partition(" of ")
    return rest.removeprefix("the ") if of and first.split()[-1] in _REALMS and rest else name


_REALMS = frozenset("Republic Kingdom Federation Duchy Emirate Sultanate Principality Commonwealth Union State".split())


def _settled(story: Mapping[Place, Entity], everywhere: set[tuple[str, ...]]) -> Iterator[tuple[Place, Entity]]:
    states = set(_states(story.values()))
    signs: defaultdict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    for entity in story.values():
        if "club" not in entity.signs:
            signs[_key(entity)].update(s for s in entity.signs if s in _KINDS)
    people = [e for e in story.values() if e.type == "person" and e.name not in e.roles]
    full: defaultdict[str, set[spelled.Parsed]] = defaultdict(set)
    for parsed in (p for e in people if spelled.is_full(p := spelled.parse(e.name))):
        for key in (*spelled.family_keys(parsed), f"={parsed.words[0]}"):
            full[key].add(parsed)
    namesakes = {key: tuple(sorted(names)[:_CROWD]) for key, names in full.items()}
    bodies = {key for e in story.values() for key in _shortened(e)}
    for at, entity in story.items():
        known = everywhere if entity.type in ("place", "organisation") and _key(entity) in everywhere else states
        if (type_ := _type(entity, known, signs[_key(entity)], namesakes, bodies)) != entity.type:
            yield at, msgspec.structs.replace(entity, type=type_)


def _key(entity: Entity) -> tuple[str, ...]:
    return words(bare_state(entity.name))


def _shortened(entity: Entity) -> Iterator[tuple[str, ...]]:
    """What a body is called for short: its name without its legal form, and without the words for its trade."""
    key = _key(entity)
    if _has_form(entity):
        yield key[:-1]
    if entity.type == "organisation" or "body" in entity.signs:
        while len(key) > 1 and key[-1] in LEGAL_FORMS | ORGANISATION_WORDS | GROUP_WORDS | TRADES:
            key = key[:-1]
            yield key


def _has_form(entity: Entity) -> bool:
    return " " in entity.name and words(entity.name)[-1:] != () and words(entity.name)[-1] in LEGAL_FORMS


def _type(
    entity: Entity,
    states: set[tuple[str, ...]],
    signs: Counter[str],
    full: Mapping[str, tuple[spelled.Parsed, ...]],
    bodies: set[tuple[str, ...]],
) -> ActorType:
    """What an actor is: by its report, by the story's states and bodies, by the words beside its name elsewhere."""
    if _is_settled(entity):
        return entity.type
    key = _key(entity)
    if entity.type in ("place", "person") and len(key) > 1 and key in bodies:
        return "organisation"
    own = {_KINDS[s] for s in entity.signs if s in _KINDS}
    if key in states and own <= {"state", "place"}:
        return "state"
    if len(own) == 1:
        return own.pop()
    told = {_KINDS[s] for s in signs} - ({"person"} if "thing" in entity.signs else set())
    return _by_namesakes(entity, told, full, bodies)


def _is_settled(entity: Entity) -> bool:
    """Whether the report alone, or a table, tells what an actor is."""
    if entity.country is not None or entity.type in ("group", "state"):
        return True
    return not entity.name[:1].isupper() or _is_known(entity)


def _by_namesakes(
    entity: Entity,
    told: set[ActorType],
    full: Mapping[str, tuple[spelled.Parsed, ...]],
    bodies: set[tuple[str, ...]],
) -> ActorType:
    """The type that the story's persons and bodies of a like name tell; `told`: those that the words beside it tell."""
    key = _key(entity)
    parsed = spelled.parse(entity.name)
    namesakes = [p for key in sorted(spelled.family_keys(parsed)) for p in full.get(key, ())]
    worded = key[-1:] != () and key[-1] in LEGAL_FORMS | ORGANISATION_WORDS
    full_name = entity.type in ("organisation", "place") and spelled.is_full(parsed) and not entity.name.isupper()
    full_name = full_name and not worded
    if full_name and any(spelled.fit(parsed, other) for other in namesakes if other != parsed):
        return "person"
    if len(told) == 1:
        return told.pop()
    is_personal = bool(entity.gender or entity.age or entity.roles)
    if entity.type in ("place", "person") and key in bodies and not is_personal:
        return "organisation"
    if entity.type == "organisation" and not told and _is_given(parsed, full) and not entity.name.isupper():
        return "person"
    if told or entity.type == "person" or len(parsed.words) != 1 or entity.name.isupper():
        return entity.type
    is_surname = any(spelled.bears(other, parsed) == "spelling" for other in namesakes)
    return "person" if is_surname and not any(k[: len(key)] == key for k in bodies) else entity.type


_CROWD = 60
"""With how many of one family name, the first by spelling, a name is compared."""


def _is_given(parsed: spelled.Parsed, full: Mapping[str, tuple[spelled.Parsed, ...]]) -> bool:
    """Whether a lone word is the given name of a person of the story."""
    return len(parsed.words) == 1 and len(parsed.words[0]) >= _SHORTEST and f"={parsed.words[0]}" in full


_SHORTEST = 3


def _is_known(entity: Entity) -> bool:
    entry = look_up(entity.name)
    return entry is not None and entry.kind != "demonym"


def _states(entities: Iterable[Entity]) -> Iterator[tuple[str, ...]]:
    """The names of unknown states: told as such in a report, or by an office that bears their adjective."""
    found = list(entities)
    yield from (_key(e) for e in found if e.type == "state" and e.country is None)
    things = [e for e in found if e.country is None and e.type != "person" and e.name[:1].isupper()]
    names = {bare_state(e.name) for e in things if not _is_known(e)}
    forms = {form: name for name in sorted(names) if " " not in name for form in adjectives_of(name)}
    for entity in found:
        for said in (*entity.roles, entity.name):
            parts = said.replace("’s", "").replace("'s", "").split()
            for at, word in enumerate(parts):
                if (name := forms.get(word) or (word if word in names else None)) and _OFFICES.intersection(
                    w.lower() for w in parts[at + 1 : at + 4]
                ):
                    yield words(name)


_OFFICES = frozenset(
    "minister premier ambassador army navy government parliament embassy troops forces delegation soldiers".split()
)
"""What, behind the adjective of a name, tells that the name is a state's."""
