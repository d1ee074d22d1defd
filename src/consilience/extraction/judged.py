"""What users judged of actors, obeyed: which actors are one whatever they are called, and which are not.

Linking gives each entity a natural key; here some of the keys become others. "Same" joins the two actors, whole, under
the smallest of their keys. "Not the same" keeps two actors apart. Where it is said of what linking takes for one actor,
that one is split: the other's report goes with the other, and so do those reports of the other's story that are not in
the first one's; all else stays with the first. The order of judgements makes no difference.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from consilience.model import Verdict, content_id

Place = tuple[str, int]
"""A report's id and the number of an entity in it."""
Key = tuple[str, str]
"""What the entities of one actor share, and its type."""

GONE = "neither the report it was made on nor the actor {} is in the record"
ONE_NOW = "the record takes both for one actor now, and the place that told them apart is no longer in it"
ONE_REPORT = "both stand in one report, and within one report an actor cannot be split"


def actor_id(key: Key) -> str:
    """The id of the actor with that key."""
    return content_id("a", key[1], key[0])


class Side(NamedTuple):
    """One side of a judgement: where it was made, and the id that the actor had without judgements."""

    place: Place | None
    id: str


class Judged(NamedTuple):
    """A judgement on two actors; `reason` is the sentence that the actors carry where it is obeyed."""

    id: str
    verdict: Verdict
    one: Side
    other: Side
    reason: str = ""


class Ruling(NamedTuple):
    """What becomes of the natural keys."""

    keys: Mapping[Place, Key]
    reasons: Mapping[Key, tuple[str, ...]]
    """The sentences of the judgements that made an actor what it is."""
    hindered: Mapping[str, str]
    """By id, the judgements that do not apply at present, each with the reason."""
    sides: Mapping[str, tuple[str | None, str | None]]
    """By id of a judgement, the actors that its two sides are now; None where there is none."""
    natural: Mapping[str, tuple[str | None, str | None]]
    """The same, as if nothing had been judged."""


def obey(keys: Mapping[Place, Key], judgements: Iterable[Judged], stories: Mapping[str, str]) -> Ruling:
    """The keys with the judgements obeyed. `stories` gives the story of each report that has one."""
    found = list(judgements)
    if not found:
        return Ruling(keys, {}, {}, {}, {})
    bench = Bench(keys, found, stories)
    bench.join()
    now = {at: bench.home(bench.moved.get(at, key)) for at, key in keys.items()}
    sides, natural = ({j.id: of(j) for j in found} for of in (bench.actors, bench.natural))
    return Ruling(now, bench.reasons(), bench.hindered, sides, natural)


class Case(NamedTuple):
    """A judgement both sides of which are there: the natural key of each, and the place where that is known."""

    judged: Judged
    keys: tuple[Key, Key]
    places: tuple[Place | None, Place | None]


class Bench:
    """Judgements, laid upon natural keys; actors that are to be split are split."""

    def __init__(self, keys: Mapping[Place, Key], judgements: Iterable[Judged], stories: Mapping[str, str]) -> None:
        self.keys, self.stories = keys, stories
        self.hindered: dict[str, str] = {}
        self.moved: dict[Place, Key] = {}
        self._parent: dict[Key, Key] = {}
        in_order = sorted(judgements, key=lambda j: j.id)
        cases = [case for j in in_order if (case := self._case(j)) is not None]
        self.sames = [c for c in cases if c.judged.verdict == "same"]
        self.apart = [c for c in cases if c.judged.verdict == "not-same"]
        self._split()

    def _case(self, judged: Judged) -> Case | None:
        found = [self.side(side) for side in (judged.one, judged.other)]
        lost = next((s.id for s, f in zip((judged.one, judged.other), found, strict=True) if f is None), None)
        if lost is not None:
            self.hindered[judged.id] = GONE.format(lost)
        (one, first), (other, second) = (f or (("", ""), None) for f in found)
        return Case(judged, (one, other), (first, second)) if lost is None else None

    def side(self, side: Side) -> tuple[Key, Place | None] | None:
        """The natural key of a side, by its place while that is there, else by its id; None where neither is."""
        if side.place is not None and side.place in self.keys:
            return self.keys[side.place], side.place
        key = self._by_id.get(side.id)
        return None if key is None else (key, None)

    @cached_property
    def _by_id(self) -> dict[str, Key]:
        return {actor_id(key): key for key in set(self.keys.values())}

    def unit(self, key: Key, place: Place | None) -> Key:
        """The key once actors are split; a side without a place is what is left of the first one."""
        return self.moved.get(place, key) if place is not None else key

    def units(self, case: Case) -> tuple[Key, Key]:
        """Those of the two sides."""
        return self.unit(case.keys[0], case.places[0]), self.unit(case.keys[1], case.places[1])

    def _split(self) -> None:
        """Make two of the actors that linking takes for one and a judgement for two."""
        todo = [c for c in self.apart if c.keys[0] == c.keys[1]]
        within = self._within({c.keys[0] for c in todo})
        for case in todo:
            one, other = case.places
            if one is None or other is None:
                self.hindered[case.judged.id] = ONE_NOW
            elif one[0] == other[0]:
                self.hindered[case.judged.id] = ONE_REPORT
            elif len(set(self.units(case))) == 1:
                self._part(case.keys[0], one, other, within[case.keys[0]])
        self.apart = [c for c in self.apart if c.judged.id not in self.hindered]

    def _within(self, wanted: set[Key]) -> dict[Key, list[Place]]:
        found: defaultdict[Key, list[Place]] = defaultdict(list)
        if wanted:
            for at, key in self.keys.items():
                if key in wanted:
                    found[key].append(at)
        return found

    def _part(self, key: Key, one: Place, other: Place, within: Iterable[Place]) -> None:
        """Let what belongs to the other go with it, out of the actor that both are in."""
        unit, story = self.unit(key, one), self.stories.get(other[0])
        stays = story is None or story == self.stories.get(one[0])
        apart = (f"{unit[0]} apart in {other[0]}.{other[1]}", key[1])  # a new one, also where it was split off before
        for at in within:
            near = at[0] == other[0] or (not stays and self.stories.get(at[0]) == story)
            if near and self.unit(key, at) == unit:
                self.moved[at] = apart

    def join(self) -> None:
        """Make one of the actors that judgements call the same; never of two that another one keeps apart."""
        for case in self.sames:
            one, other = sorted(map(self.home, self.units(case)))
            clash = next((c for c in self.apart if {*map(self.home, self.units(c))} == {one, other}), None)
            if one != other and clash is not None:
                self.hindered[case.judged.id] = f"it contradicts the judgement {clash.judged.id}"
            elif one != other:
                self._parent[other] = one

    def home(self, unit: Key) -> Key:
        """The key of the actor that a unit is part of."""
        while unit in self._parent:
            unit = self._parent[unit]
        return unit

    def reasons(self) -> dict[Key, tuple[str, ...]]:
        """What the actors have to say of judgements."""
        found: defaultdict[Key, dict[str, None]] = defaultdict(dict)
        for case in self._obeyed():
            for key in map(self.home, self.units(case)):
                found[key][case.judged.reason] = None
        return {key: tuple(sorted(reasons)) for key, reasons in found.items()}

    def _obeyed(self) -> Iterator[Case]:
        return (c for c in (*self.sames, *self.apart) if c.judged.id not in self.hindered)

    def actors(self, judged: Judged) -> tuple[str | None, str | None]:
        """The ids of the actors that the sides of a judgement are now."""
        found = (self.side(side) for side in (judged.one, judged.other))
        one, other = (None if f is None else actor_id(self.home(self.unit(*f))) for f in found)
        return one, other

    def natural(self, judged: Judged) -> tuple[str | None, str | None]:
        """The ids that they have without judgements."""
        found = (self.side(side) for side in (judged.one, judged.other))
        one, other = (None if f is None else actor_id(f[0]) for f in found)
        return one, other
