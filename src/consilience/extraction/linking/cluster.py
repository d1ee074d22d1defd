"""Persons of a story being put together: who is in, and whether one more can be."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

from consilience.extraction.linking import spelled
from consilience.extraction.linking.offices import Office, clash, fits, is_rival
from consilience.extraction.linking.spelled import Parsed
from consilience.extraction.linking.told import Person, Place
from consilience.extraction.spelling import person_key


class Cluster:
    """The entities that are taken for one person, and what they tell together."""

    def __init__(self, first: Person) -> None:
        self.people: list[Person] = []
        self.reports: set[str] = set()
        self.offices: dict[Office, None] = {}
        self.genders: set[str] = set()
        self.states: set[str] = set()
        self.ages: set[int] = set()
        self.full: dict[Parsed, str] = {}
        """The full names, taken apart and as written."""
        self.introduced: str | None = None
        """The first day on which a report gives the full name."""
        self.fullest = first
        """Who has the fullest name; the first of them in the order of reports."""
        self.add(first)

    def add(self, person: Person) -> None:
        """One more entity of this person."""
        entity = person.entity
        self.people.append(person)
        self.reports.add(person.at[0])
        self.offices.update(dict.fromkeys(person.offices))
        self.genders.update(filter(None, (entity.gender,)))
        self.states.update(filter(None, (person.state,)))
        self.ages.update(filter(None, (entity.age,)))
        self.fullest = min(self.fullest, person, key=_fullness)
        if person.is_full:
            self.full.setdefault(person.parsed, entity.name)
            days = (d for d in (self.introduced, person.day and person.day[:10]) if d)
            self.introduced = min(days, default=None)

    def absorb(self, other: Cluster) -> None:
        """All entities of another cluster."""
        for person in other.people:
            self.add(person)

    @property
    def is_full(self) -> bool:
        """Whether a full name is known."""
        return bool(self.full)

    @property
    def keys(self) -> set[str]:
        """What the spellings of the full names share."""
        return {person_key(name) for parsed, name in self.full.items() if not spelled.has_initial_only(parsed)}

    def can_take(self, person: Person) -> bool:
        """Whether nothing speaks against one more entity: a report that has both, another gender, state or age."""
        if person.at[0] in self.reports:
            return False
        if person.entity.gender and self.genders - {person.entity.gender}:
            return False
        if person.state and self.states and person.state not in self.states:
            return False
        return not (person.entity.age and self.ages and min(abs(person.entity.age - a) for a in self.ages) > _BIRTHDAY)

    def can_be(self, other: Cluster) -> bool:
        """Whether nothing speaks against two clusters being one."""
        return all(self.can_take(p) for p in other.people)

    def bears(self, office: Office) -> bool:
        """Whether an office that the person has can be this one."""
        return any(fits(own, office) for own in self.offices)

    def is_doubled(self, person: Person) -> bool:
        """Whether a report that has this person speaks of one more, of whom nothing tells that he is another."""
        return any(p.at[0] == person.at[0] and p.at != person.at and not _differ(p, person) for p in self.people)

    def is_seated(self, person: Person) -> bool:
        """Whether the person has another office at that time, which nobody has beside this one."""
        return any(clash(a, b) and _is_soon(p, person) for p in self.people for a in p.offices for b in person.offices)

    def is_rival(self, offices: Iterable[Office]) -> bool:
        """Whether all that is told of the person's walk of life speaks against these offices."""
        own = [o for o in self.offices if o.families]
        said = [o for o in offices if o.families]
        return bool(own and said) and all(is_rival(a, b) for a in own for b in said)


def _differ(a: Person, b: Person) -> bool:
    """Whether two of one report are told apart, by gender or by office."""
    gender = a.entity.gender and b.entity.gender and a.entity.gender != b.entity.gender
    return bool(gender) or bool(a.offices and b.offices and not any(fits(x, y) for x in a.offices for y in b.offices))


def _is_soon(a: Person, b: Person) -> bool:
    """Whether two reports are of the same weeks, as far as is known."""
    if not a.day or not b.day:
        return True
    return abs((date.fromisoformat(a.day[:10]) - date.fromisoformat(b.day[:10])).days) < _TERM


_TERM = 60
"""Within how many days nobody changes offices, for all we know."""


def _fullness(person: Person) -> tuple[int, int, str, Place]:
    return -len(person.parsed.words), -len(person.entity.name), person.entity.name, person.at


_BIRTHDAY = 1
"""How many years two reports may differ in an age."""
CROWD = 60
"""More bearers of one family name in a story than this are not compared with each other."""


class Index:
    """Clusters by what their names share."""

    def __init__(self) -> None:
        self._families: defaultdict[str, dict[int, Cluster]] = defaultdict(dict)
        self._given: defaultdict[str, dict[int, Cluster]] = defaultdict(dict)
        self._order: dict[int, int] = {}

    def put(self, cluster: Cluster, person: Person) -> None:
        """Let a cluster be found by the names of a person in it."""
        self._order.setdefault(id(cluster), len(self._order))
        for key in spelled.family_keys(person.parsed):
            self._families[key][id(cluster)] = cluster
        if person.is_full:
            for key in spelled.given_keys(person.parsed.words[0]):
                self._given[key][id(cluster)] = cluster

    def of_family(self, person: Person) -> list[Cluster]:
        """The clusters that may share a family name; none where they are a crowd."""
        return self._found(self._families, spelled.family_keys(person.parsed))

    def of_given(self, word: str) -> list[Cluster]:
        """The clusters one of whose names begins with that word or a form of it."""
        return self._found(self._given, spelled.given_keys(word))

    def _found(self, by_key: Mapping[str, Mapping[int, Cluster]], keys: Iterable[str]) -> list[Cluster]:
        """The clusters under any of the keys, in the order in which they came; none where they are a crowd, which is
        told before they are gathered, so that the cost of one name does not grow with the story."""
        groups = [by_key[key] for key in sorted(keys) if key in by_key]
        if any(len(group) > CROWD for group in groups):
            return []
        found = {i: c for group in groups for i, c in group.items()}
        return [found[i] for i in sorted(found, key=self._order.__getitem__)] if len(found) <= CROWD else []
