"""Persons across the record: the key that the entities of one person share."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from consilience.extraction.linking import spelled
from consilience.extraction.linking.cluster import Cluster
from consilience.extraction.linking.story import StoryPeople
from consilience.extraction.linking.told import Person, Place
from consilience.extraction.spelling import middle, person_key

_WEEKS = 45
"""Within how many days an office and a surname mean the same person where no story tells."""


def keys(people: Iterable[Person], stories: Mapping[str, str]) -> tuple[dict[Place, str], dict[Place, str]]:
    """The key of each person, and why a bare name was taken for somebody, where it was."""
    told: defaultdict[str, list[Person]] = defaultdict(list)
    for person in people:
        told[stories.get(person.at[0], f" {person.at[0]}")].append(person)
    settled = [StoryPeople(told[story]) for story in sorted(told)]
    clusters = [s.clusters for s in settled]
    found = _full(clusters)
    reasons = {at: reason for s in settled for at, reason in s.reasons.items()}
    for cluster in (c for story in clusters for c in story if id(c) not in found):
        found[id(cluster)] = _local(cluster)
    met, why = _met_by_office([c for story in clusters for c in story], found)
    found.update(met)
    return {p.at: found[id(c)] for story in clusters for c in story for p in c.people}, reasons | why


def _local(cluster: Cluster) -> str:
    """The key of somebody whom no other story can tell."""
    first = min(p.at for p in cluster.people)
    return f"{person_key(cluster.fullest.entity.name)} in {first[0]}.{first[1]}"


def _full(stories: Sequence[Sequence[Cluster]]) -> dict[int, str]:
    """The keys of those with a full name; namesakes with other middle initials, states or genders are kept apart."""
    groups: defaultdict[str, list[tuple[int, Cluster]]] = defaultdict(list)
    homes = _homes(stories)
    for number, clusters in enumerate(stories):
        for cluster in clusters:
            if cluster.keys:
                groups[homes[_main(cluster)]].append((number, cluster))
    found: dict[int, str] = {}
    for key, members in groups.items():
        marks = [_told_apart([c for _, c in members], mark) for mark in (_middle, _state, _gender)]
        taken: set[tuple[int, str]] = set()
        for at, (number, cluster) in enumerate(members):
            own = " ".join(filter(None, (key, *(m[at] for m in marks))))
            found[id(cluster)] = own if (number, own) not in taken else f"{own} and {_local(cluster)}"
            taken.add((number, own))
    return found


def _main(cluster: Cluster) -> str:
    uses = Counter(
        person_key(p.entity.name) for p in cluster.people if p.is_full and not spelled.has_initial_only(p.parsed)
    )
    return min(uses, key=lambda k: (-uses[k], k))


def _homes(stories: Sequence[Sequence[Cluster]]) -> dict[str, str]:
    """Each spelling's key to the smallest key that somebody bears as well ("Bill Roe" and "William Roe" of one story),
    save where another story has both as two."""
    pairs = {(a, b) for clusters in stories for c in clusters for a in c.keys for b in c.keys if a < b}
    partners: defaultdict[str, set[str]] = defaultdict(set)
    for a, b in pairs:
        partners[a].add(b)
    apart: set[tuple[str, str]] = set()
    for clusters in stories:
        here = {k: id(c) for c in clusters for k in c.keys}
        apart.update((a, b) for a in here for b in partners.get(a, ()) if b in here and here[a] != here[b])
    homes = {k: k for clusters in stories for c in clusters for k in c.keys}
    for a, b in sorted(pairs - apart):
        one, other = sorted((_home(homes, a), _home(homes, b)))
        homes[other] = one
    return {k: _home(homes, k) for k in homes}


def _home(homes: Mapping[str, str], key: str) -> str:
    while homes[key] != key:
        key = homes[key]
    return key


def _middle(cluster: Cluster) -> str:
    return max((middle(name)[:1] for name in cluster.full.values()), default="")


def _state(cluster: Cluster) -> str:
    return next(iter(cluster.states)) if len(cluster.states) == 1 else ""


def _gender(cluster: Cluster) -> str:
    return next(iter(cluster.genders)) if len(cluster.genders) == 1 else ""


def _told_apart(clusters: Sequence[Cluster], mark: object) -> list[str]:
    """What tells namesakes apart: "" for all where none or one mark is known; whoever has none stays alone where two
    are possible."""
    marks = [mark(c) for c in clusters]  # type: ignore[operator]
    if len({m for m in marks if m}) < 2:
        return ["" for _ in clusters]
    return [m or f"in {min(p.at for p in c.people)[0]}" for m, c in zip(marks, clusters, strict=True)]


def _met_by_office(clusters: Sequence[Cluster], keys_: Mapping[int, str]) -> tuple[dict[int, str], dict[Place, str]]:
    """Bare surnames told by an office of a state: "Norse Foreign Minister Roe" within weeks of Ada Roe, who has it."""
    holders: defaultdict[tuple[str, str, str], list[Cluster]] = defaultdict(list)
    for cluster in clusters:
        if cluster.is_full:
            for key in _posts(cluster):
                holders[key].append(cluster)
    found, why = {}, {}
    for cluster in clusters:
        if cluster.is_full or not cluster.fullest.is_named:
            continue
        near = [c for key in sorted(_posts(cluster)) for c in holders[key][:_CROWD] if _is_near(c, cluster)]
        if len({keys_[id(c)] for c in near}) == 1:
            found[id(cluster)] = keys_[id(near[0])]
            reason = "the only one with that name, office and state in those weeks"
            for person in cluster.people:
                why[person.at] = f"“{person.entity.name}” is taken for {near[0].fullest.entity.name}: {reason}"
    return found, why


_CROWD = 200


def _posts(cluster: Cluster) -> set[tuple[str, str, str]]:
    states = cluster.states
    if len(states) != 1:
        return set()
    families = {k for p in cluster.people for k in spelled.family_keys(p.parsed)}
    offices = {f"{o.head} {' '.join(sorted(o.portfolio))}" for o in cluster.offices if o.is_single and not o.former}
    return {(family, office, state) for family in families for office in offices for state in states}


def _is_near(full: Cluster, bare: Cluster) -> bool:
    said = bare.fullest.parsed
    bears = any(p.is_full and spelled.bears(p.parsed, said) == "spelling" for p in full.people)
    days = [(a, b) for p in full.people for q in bare.people if (a := _day(p)) and (b := _day(q))]
    return bears and full.can_be(bare) and any(abs((a - b).days) <= _WEEKS for a, b in days)


def _day(person: Person) -> date | None:
    try:
        return date.fromisoformat((person.day or "")[:10])
    except ValueError:
        return None
