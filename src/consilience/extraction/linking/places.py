"""States, places and groups across the record: the key that the entities of one share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from consilience.extraction.linking.kinds import bare_state
from consilience.extraction.linking.told import Place
from consilience.extraction.linking.wording import bare, without_country
from consilience.extraction.spelling import words
from consilience.model import Entity

_COUNTED = frozenset(
    "two three four five six seven eight nine ten dozen dozens hundreds thousands several many some".split()
)


def keys(
    others: Mapping[Place, Entity],
    stories: Mapping[str, str],
    homes: Mapping[str, frozenset[str]],
    spoken: Mapping[str, frozenset[str]],
) -> dict[Place, str]:
    """The keys of states, places and groups. `homes` are the states that each report speaks of, `spoken` those of them
    that no table knows, by their people and adjectives as well."""
    found = {at: _key(at, e) for at, e in others.items()}
    found.update(_counties(found, others, stories))
    found.update(_capitals(found, others, stories, spoken))
    unknown = {at: e for at, e in others.items() if e.type == "place" and not e.country}
    found.update(_namesakes(unknown, stories, homes, _named(others)))
    return found


def _key(at: Place, entity: Entity) -> str:
    if entity.type == "state":
        return entity.country or " ".join(words(bare_state(entity.name)))
    if entity.type == "place":
        return " ".join((*words(entity.name), entity.country or ""))
    kept = without_country(entity.name)
    if entity.country and not any(w in _COUNTED or w[:1].isdigit() for w in kept):
        return " ".join((*kept, "of", entity.country))
    if entity.name[:1].isupper() and not kept[1:]:
        return " ".join(kept) or entity.name
    return f"{' '.join(kept)} in {at[0]}.{at[1]}"


def _capitals(
    found: Mapping[Place, str],
    others: Mapping[Place, Entity],
    stories: Mapping[str, str],
    spoken: Mapping[str, frozenset[str]],
) -> dict[Place, str]:
    """Unknown names that act like a state in one report and are a town in another of the story ("Strelsau denied it",
    "in Strelsau"): the one unknown state that all those reports speak of, whose capital it can be."""
    acting: defaultdict[tuple[str, str], list[Place]] = defaultdict(list)
    seats: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    towns: set[tuple[str, str]] = set()
    for at, entity in others.items():
        if (story := stories.get(at[0])) is None or entity.country or entity.type not in ("state", "place"):
            continue
        key = story, bare(entity.name)
        seats[key].add(at[0])
        if entity.type == "state":
            acting[key].append(at)
        if entity.type == "place" or "place" in entity.signs:
            towns.add(key)
    out = {}
    for key, places in acting.items():
        if key not in towns:
            continue
        shared = frozenset.intersection(*(spoken.get(report, frozenset()) for report in seats[key])) - {
            found[at] for at in places
        }
        if len(shared) == 1:
            out.update({at: next(iter(shared)) for at in places if "place" not in others[at].signs})
    return out


def _counties(
    found: Mapping[Place, str], others: Mapping[Place, Entity], stories: Mapping[str, str]
) -> dict[Place, str]:
    """A place called by the name of the one county or province of that name in its story, where no town has it."""
    parts: defaultdict[tuple[str, tuple[str, ...]], set[str]] = defaultdict(set)
    towns: set[tuple[str, tuple[str, ...]]] = set()
    for at, entity in others.items():
        if entity.type != "place" or (story := stories.get(at[0])) is None:
            continue
        said = words(entity.name)
        if said[1:] and said[-1] in _DIVISIONS:
            parts[story, said[:-1]].add(found[at])
        elif "place" not in entity.signs or entity.within:
            towns.add((story, said))
    out = {}
    for at, entity in others.items():
        key = stories.get(at[0], ""), words(entity.name)
        if entity.type == "place" and not entity.country and key not in towns and len(parts.get(key, ())) == 1:
            out[at] = next(iter(parts[key]))
    return out


_DIVISIONS = frozenset("county province parish district region department governorate oblast".split())


def _named(others: Mapping[Place, Entity]) -> dict[str, frozenset[str]]:
    """For each report the places that it names."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for at, entity in others.items():
        found[at[0]].add(" ".join(words(entity.name)))
    return {report: frozenset(names) for report, names in found.items()}


def _namesakes(
    unknown: Mapping[Place, Entity],
    stories: Mapping[str, str],
    homes: Mapping[str, frozenset[str]],
    named: Mapping[str, frozenset[str]],
) -> dict[Place, str]:
    """Places of one name that two reports of a story put into two regions are two ("Springfield, Illinois")."""
    together: defaultdict[tuple[str, tuple[str, ...]], list[Place]] = defaultdict(list)
    for at, entity in unknown.items():
        if story := stories.get(at[0]):
            together[story, words(entity.name)].append(at)
    found: dict[Place, str] = {}
    for (_, name), places in together.items():
        regions = {at: _region(unknown[at]) for at in places}
        if len({r for r in regions.values() if r}) > 1:
            for at in places:
                region = regions[at] or _by_home(at, regions, homes) or _by_name(at, regions, named)
                region = region or f"in {at[0]}.{at[1]}"
                found[at] = " ".join((*name, region))
    return found


def _by_name(at: Place, regions: Mapping[Place, str], named: Mapping[str, frozenset[str]]) -> str:
    """The one region of a namesake that this report speaks of."""
    near = {r for r in regions.values() if r and r in named.get(at[0], frozenset())}
    return near.pop() if len(near) == 1 else ""


def _region(entity: Entity) -> str:
    return " ".join(words(entity.within[0])) if entity.within else ""


def _by_home(at: Place, regions: Mapping[Place, str], homes: Mapping[str, frozenset[str]]) -> str:
    """The region of a namesake whose reports speak of the one state that this report speaks of alone."""
    own = homes.get(at[0], frozenset())
    if len(own) != 1:
        return ""
    near = {r for other, r in regions.items() if r and own <= homes.get(other[0], frozenset())}
    return near.pop() if len(near) == 1 else ""
