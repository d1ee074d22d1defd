"""Persons within one story: the surest links first, each helping the next.

Full names meet by their spelling, then by short forms and looser spellings, then those with initials join; bare
surnames follow, first with an office, then without; last come given names alone and offices without a name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

import msgspec

from consilience.extraction.knowledge.given_names import FEMALE, MALE
from consilience.extraction.linking import spelled
from consilience.extraction.linking.cluster import CROWD, Cluster, Index
from consilience.extraction.linking.offices import Office, fits
from consilience.extraction.linking.spelled import Fit
from consilience.extraction.linking.told import Person, Place


class StoryPeople:
    """The persons of one story, or of one report without one; `reasons` say why a bare name was taken for somebody."""

    def __init__(self, people: Iterable[Person]) -> None:
        self.reasons: dict[Place, str] = {}
        self._index = Index()
        self._clusters: list[Cluster] = []
        everybody = sorted(_paired(people), key=lambda p: (-len(p.parsed.words), p.entity.name, p.at))
        named = [p for p in everybody if p.is_named]
        full = [p for p in named if p.is_full]
        bare = [p for p in named if not p.is_full]
        for person in (p for p in full if not spelled.has_initial_only(p.parsed)):
            self._place(person, self._fitting(person, ("spelling",)))
        self._merge()
        for person in (p for p in full if spelled.has_initial_only(p.parsed)):
            self._place(person, self._fitting(person, ("spelling", "initials")))
        self._surnames([p for p in bare if p.offices])
        self._surnames([p for p in bare if not p.offices])
        self._unnamed([p for p in everybody if not p.is_named])

    @property
    def clusters(self) -> list[Cluster]:
        """The persons found."""
        return [c for c in self._clusters if c.people]

    def _start(self, person: Person) -> None:
        cluster = Cluster(person)
        self._clusters.append(cluster)
        self._index.put(cluster, person)

    def _join(self, cluster: Cluster, person: Person, reason: str | None = None) -> None:
        if reason:
            whom = cluster.fullest.entity.name
            self.reasons[person.at] = f"“{_called(person)}” is taken for {whom}: {reason}"
        cluster.add(person)
        self._index.put(cluster, person)

    def _place(self, person: Person, fitting: list[Cluster]) -> None:
        """Put a full name to the one cluster it fits; where it fits several, to the one of its offices and state."""
        if len(fitting) > 1:
            alike = [c for c in fitting if any(c.bears(o) for o in person.offices)]
            fitting = alike or [c for c in fitting if person.state and person.state in c.states] or fitting
        if len(fitting) == 1:
            self._join(fitting[0], person)
        else:
            self._start(person)

    def _fitting(self, person: Person, fits_: tuple[Fit, ...]) -> list[Cluster]:
        near = (c for c in self._index.of_family(person) if c.people and c.can_take(person))
        return [c for c in near if _fit([person], c) in fits_]

    def _merge(self) -> None:
        """Join clusters whose names are short forms or looser spellings of each other, where no third one is."""
        for kind in ("short", "loose"):
            for cluster in list(self._clusters):
                if (
                    cluster.people
                    and len(near := self._near(cluster, kind)) == 1
                    and self._near(near[0], kind) == [cluster]
                ):
                    self._absorb(near[0], cluster)

    def _near(self, cluster: Cluster, kind: str) -> list[Cluster]:
        near = {id(c): c for p in cluster.people for c in self._index.of_family(p) if c.people and c is not cluster}
        return [c for c in near.values() if _fit(cluster.people, c) == kind and c.can_be(cluster)]

    def _absorb(self, one: Cluster, other: Cluster) -> None:
        one.absorb(other)
        for person in other.people:
            self._index.put(one, person)
        other.people = []

    def _surnames(self, bare: Sequence[Person]) -> None:
        """Settle bare surnames against what is known so far, all alike, before any of them joins."""
        settled = [(p, self._meant(p)) for p in bare]
        for person, (cluster, reason) in settled:
            if cluster is not None and cluster.can_take(person):
                self._join(cluster, person, reason)
            else:
                self._place(person, [c for c in self._bare_like(person) if c.can_take(person)])

    def _is_open(self, person: Person) -> bool:
        """Whether two of the story have that family name, so that nothing tells who a bare surname is."""
        near = (c for c in self._index.of_family(person) if c.people and c.is_full)
        return sum(any(spelled.bears(name, person.parsed) for name in c.full) for c in near) > 1

    def _meant(self, person: Person) -> tuple[Cluster | None, str]:
        known = [c for c in self._index.of_family(person) if c.people and c.is_full]
        bearers = [c for c in known if any(spelled.bears(name, person.parsed) for name in c.full)]
        free = [c for c in bearers if c.can_take(person)]
        if any(c.is_doubled(person) for c in bearers) and not any(c.bears(o) for c in free for o in person.offices):
            return None, ""
        bearers = free
        if not bearers:
            return self._given(person)
        if person.offices:
            return _by_office(person, bearers)
        return _by_name(person, bearers)

    def _given(self, person: Person) -> tuple[Cluster | None, str]:
        """Who is called by a given name alone, where nobody of the story has it as a family name."""
        if len(person.parsed.words) != 1 or person.offices:
            return None, ""
        word = person.parsed.words[0]
        found = [c for c in self._index.of_given(word) if c.people and c.can_take(person)]
        found = [c for c in found if any(spelled.bears_given(name, word) for name in c.full)]
        return (found[0], "the only one of this story with that given name") if len(found) == 1 else (None, "")

    def _bare_like(self, person: Person) -> list[Cluster]:
        """Persons without a full name who are called by the same surname, and of whom nothing else is told."""
        near = (c for c in self._index.of_family(person) if c.people and not c.is_full and c.fullest.is_named)
        same = (c for c in near if spelled.same_family(_bare(c.fullest), _bare(person)) == "spelling")
        alike = [c for c in same if not c.is_rival(person.offices) and _agree(c, person)]
        if self._is_open(person):
            return [c for c in alike if any(c.bears(o) for o in person.offices)]
        return alike

    def _unnamed(self, people: Sequence[Person]) -> None:
        """Offices without a name join the one who has the office in the story."""
        holders: defaultdict[str, list[Cluster]] = defaultdict(list)
        for cluster in self.clusters:
            for head in {o.head for o in cluster.offices}:
                holders[head].append(cluster)
        for person in people:
            single = [o for o in person.offices if o.is_single and not o.former]
            near = {id(c): c for o in single for c in holders[o.head][:CROWD] if c.can_take(person) and _holds(c, o)}
            one = next(iter(near.values())) if len(near) == 1 else None
            if one is not None and person.state in (None, *one.states):
                self._join(one, person, "the only one of this story with that office")
            else:
                self._start(person)


def _paired(people: Iterable[Person]) -> list[Person]:
    """The persons, those marked who are called by two surnames that end a longer name of the story."""
    told = list(people)
    ends = {p.parsed.words[-2:] for p in told if p.is_named and len(p.parsed.words) > _PAIR}
    return [
        msgspec.structs.replace(p, is_pair=True)
        if len(p.parsed.words) == _PAIR and p.parsed.words in ends and p.parsed.words[0] not in _GIVEN
        else p
        for p in told
    ]


_PAIR = 2
_GIVEN = MALE | FEMALE


def _called(person: Person) -> str:
    name, role = person.entity.name, next((r for r in person.entity.roles if len(r) < _LONG), "")
    return name if not role or not person.is_named else f"{role} {name}"


_LONG = 40


def _bare(person: Person) -> str:
    return "".join(person.parsed.words)


def _fit(people: Sequence[Person], cluster: Cluster) -> Fit | None:
    """The best way in which the full names of both are one, where no two of them can be two."""
    names = dict.fromkeys(p.parsed for p in people if p.is_full)
    found = [spelled.fit(a, b) for a in names for b in cluster.full]
    sure = [f for f in _ORDER if f in found]
    return sure[0] if sure and None not in found else None


_ORDER: list[Fit] = ["spelling", "short", "initials", "loose"]


def _holds(cluster: Cluster, office: Office) -> bool:
    return any(not own.former and fits(own, office) for own in cluster.offices)


def _agree(cluster: Cluster, person: Person) -> bool:
    """Whether the offices of two bare surnames are the same, or one of them has none."""
    return not cluster.offices or not person.offices or any(cluster.bears(o) for o in person.offices)


def _by_office(person: Person, bearers: list[Cluster]) -> tuple[Cluster | None, str]:
    """Who is meant by an office and a surname: who has that office, else the one whose walk of life it can be."""
    if older := _by_age(person, bearers):
        return older, "the elder or the younger of this story's two of that name"
    same = [c for c in bearers if any(c.bears(o) for o in person.offices)]
    if len(same) == 1:
        return same[0], "the only one of this story with that office and name"
    if same:
        return _by_day(person, same)
    can = [c for c in bearers if not c.is_rival(person.offices) and not c.is_seated(person)]
    if len(bearers) > 1 and len(free := [c for c in can if not any(o.families for o in c.offices)]) == 1:
        return free[0], "all others of this story with that name have another office"
    kin = {f for o in person.offices for f in o.families}
    if len(can) == 1 and (len(bearers) == 1 or any(kin & o.families for o in can[0].offices)):
        return can[0], "the only one of this story with that name"
    return _by_day(person, can)


def _by_name(person: Person, bearers: list[Cluster]) -> tuple[Cluster | None, str]:
    """Who is meant by a surname alone."""
    if len(bearers) == 1:
        return bearers[0], "the only one of this story with that name"
    if older := _by_age(person, bearers):
        which = "elder" if "elder" in person.entity.signs else "younger"
        return older, f"the {which} of this story's two of that name"
    return _by_day(person, bearers)


def _by_age(person: Person, bearers: list[Cluster]) -> Cluster | None:
    """Whom "the elder Roe" means where the ages of two of that name are told."""
    signs = {"elder", "younger"} & set(person.entity.signs)
    suffix = {"elder": "sr", "younger": "jr"}.get(next(iter(signs), ""))
    named = [c for c in bearers if suffix and any(name.suffix == suffix for name in c.full)]
    if len(named) == 1 and len(signs) == 1:
        return named[0]
    if len(bearers) != 2 or len(signs) != 1 or not any(c.ages for c in bearers):
        return None
    known = max(max(c.ages, default=0) for c in bearers)
    if not all(c.ages for c in bearers) and _YOUNG < known < _OLD:
        return None
    other = 0 if known >= _OLD else _OLD
    ordered = sorted(bearers, key=lambda c: max(c.ages, default=other))
    return ordered[1] if signs == {"elder"} else ordered[0]


_YOUNG, _OLD = 36, 60
"""An age with which somebody is surely the younger, or the elder, of two generations."""


def _by_day(person: Person, bearers: list[Cluster]) -> tuple[Cluster | None, str]:
    """Whom a surname means where one of that name alone had been introduced by that day."""
    if not person.day or not all(c.introduced for c in bearers):
        return None, ""
    known = [c for c in bearers if (c.introduced or "") <= person.day[:10]]
    if len(known) != 1 or len(bearers) < 2:
        return None, ""
    return known[0], "the only one of that name whom this story had named by that day"
