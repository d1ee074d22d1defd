"""What a new judgement does to the earlier ones: which it takes the place of, and which it contradicts."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from consilience.extraction.judged import Bench, Judged, Key, Place


def replaced(
    new: Judged, earlier: Sequence[Judged], keys: Mapping[Place, Key], stories: Mapping[str, str]
) -> tuple[str, ...]:
    """The ids of the earlier judgements that say the opposite of the very same pair of actors, or stand on the same
    places. What says the same of other places of theirs stays: the record may tell more actors apart as it grows."""
    bench = Bench(keys, earlier, stories)
    sides = [bench.side(side) for side in (new.one, new.other)]
    units = {bench.unit(*found) for found in sides if found is not None}
    places = {found[1] for found in sides if found is not None}
    found = {new.id} & {j.id for j in earlier}
    for case in (*bench.sames, *bench.apart):
        is_opposite = case.judged.verdict != new.verdict and len(units) == 2
        if set(bench.units(case)) == units and (is_opposite or set(case.places) == places):
            found.add(case.judged.id)
    return tuple(sorted(found))


def contradicted(
    new: Judged,
    earlier: Sequence[Judged],
    keys: Mapping[Place, Key],
    stories: Mapping[str, str],
    gone: Collection[str] = (),
) -> tuple[str, ...]:
    """The ids of the earlier judgements that cannot stand beside the new one: with "A is B" and "B is C" in the record,
    both where it says that A is not C; and those that contradict each other only since it splits an actor or takes
    the place of a judgement that did (`gone` are the ids of those it replaces). None where it fits."""
    before = dict(_clashes(Bench(keys, earlier, stories)))
    kept = [j for j in earlier if j.id not in gone]
    for apart, way in _clashes(Bench(keys, [*kept, new], stories)):
        if new.id in (*way, apart) or apart not in before:
            return tuple(sorted({*way, apart} - {new.id}))
    return ()


def _clashes(bench: Bench) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The judgements that two are not the same, each with those by which they are."""
    links: defaultdict[Key, list[tuple[Key, str]]] = defaultdict(list)
    for case in bench.sames:
        one, other = bench.units(case)
        links[one].append((other, case.judged.id))
        links[other].append((one, case.judged.id))
    for case in bench.apart:
        way = _way(links, *bench.units(case))
        if way is not None:
            yield case.judged.id, way


def _way(links: Mapping[Key, Iterable[tuple[Key, str]]], start: Key, end: Key) -> tuple[str, ...] | None:
    """The judgements that lead from one actor to another, the fewest; None where none do."""
    ways: dict[Key, tuple[str, ...]] = {start: ()}
    todo = deque([start])
    while todo and end not in ways:
        here = todo.popleft()
        for there, judgement in links.get(here, ()):
            if there not in ways:
                ways[there] = (*ways[here], judgement)
                todo.append(there)
    return ways.get(end)
