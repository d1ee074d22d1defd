"""Exact alignment of two reports: the passages they share, word for word, small edits bridged."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from consilience.lineage.words import Words
from consilience.model import Passage

_SEED = 5
"""Words that must agree in a row before two places are compared."""
_BRIDGE = 6
"""Words that may differ between two shared runs of one passage."""
_SHORTEST = 8
"""Shared words from which a passage is worth showing."""
_PLACES = 4
"""Places of one seed that are tried."""


@dataclass(frozen=True, slots=True)
class Run:
    """`size` words that stand at word `here` of one report and at word `there` of another."""

    here: int
    there: int
    size: int


@dataclass(frozen=True, slots=True)
class Alignment:
    """What two reports share, seen from the first; `passages` are runs that edits separate, in text order."""

    passages: tuple[tuple[Run, ...], ...]

    @property
    def shared(self) -> int:
        """How many words of the first stand in the second."""
        return sum(run.size for runs in self.passages for run in runs)

    def own(self, here: Words) -> int:
        """How many of the shared words are the report's own: outside quotation marks."""
        return sum(not q for runs in self.passages for run in runs for q in here.quoted[run.here : run.here + run.size])

    def turned(self) -> Alignment:
        """The same alignment seen from the other report."""
        turned = [tuple(Run(run.there, run.here, run.size) for run in runs) for runs in self.passages]
        return Alignment(tuple(sorted(turned, key=lambda runs: runs[0].here)))

    def spans(self, here: Words, there: Words) -> tuple[Passage, ...]:
        """The passages as characters of both texts."""
        return tuple(
            Passage(
                here.starts[runs[0].here],
                here.ends[runs[-1].here + runs[-1].size - 1],
                there.starts[runs[0].there],
                there.ends[runs[-1].there + runs[-1].size - 1],
            )
            for runs in self.passages
        )


def align(here: Words, there: Words) -> Alignment:
    """The passages that two reports share; linear in their lengths."""
    runs = _runs(here.keys, there.keys)
    kept = [p for p in _bridged(runs) if sum(run.size for run in p) >= _SHORTEST]
    return Alignment(tuple(kept))


def _runs(here: Sequence[str], there: Sequence[str]) -> list[Run]:
    """Maximal equal runs, left to right in `here`, the longest at each place (the continuing one first)."""
    places: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for i in range(len(there) - _SEED + 1):
        found = places[tuple(there[i : i + _SEED])]
        if len(found) < _PLACES:
            found.append(i)
    runs: list[Run] = []
    at, expected = 0, 0
    while at <= len(here) - _SEED:
        seeds = places.get(tuple(here[at : at + _SEED]))
        if not seeds:
            at += 1
            continue
        size, _, there_at = max((_extent(here, there, at, i), -abs(i - expected), i) for i in seeds)
        runs.append(Run(at, there_at, size))
        at += size
        expected = there_at + size
    return runs


def _extent(here: Sequence[str], there: Sequence[str], i: int, j: int) -> int:
    size = _SEED
    while i + size < len(here) and j + size < len(there) and here[i + size] == there[j + size]:
        size += 1
    return size


def _bridged(runs: Sequence[Run]) -> list[tuple[Run, ...]]:
    """Runs that follow each other in both reports with a small edit between them, as one passage."""
    passages: list[tuple[Run, ...]] = []
    for run in runs:
        last = passages[-1][-1] if passages else None
        if last and run.here - last.here - last.size <= _BRIDGE and 0 <= run.there - last.there - last.size <= _BRIDGE:
            passages[-1] = (*passages[-1], run)
        else:
            passages.append((run,))
    return passages
