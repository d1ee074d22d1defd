"""Which pairs of reports are worth aligning: those whose signatures meet. Never all pairs.

A hash that stands in three or more otherwise different reports of one outlet is boilerplate (a share line, a standing
background paragraph) and brings nobody together. A hash of very many reports ties each of them to the earliest
few only, and each report keeps its closest few: so the pairs grow in step with the reports.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

import msgspec

_FULL = 40
"""Up to so many reports of one hash are all paired; of more, each with the earliest _FEW."""
_FEW = 4
_CLOSEST = 12
"""Pairs kept for each report, the closest first."""
_LEAST_SHARED = 2
_BOILERPLATE, _BOILERPLATE_UNKNOWN = 3, 8
"""Otherwise different reports that make a shared hash boilerplate: of one outlet, and of unknown outlets."""
_DIFFERENT = 0.5


class Signed(msgspec.Struct, frozen=True):
    """A report for the index: its id, outlet (None counts as one), a key that puts the earliest first, its hashes."""

    report: str
    outlet: str | None
    order: tuple[str, str]
    hashes: tuple[int, ...]


def pairs(reports: Sequence[Signed]) -> list[tuple[str, str]]:
    """Pairs (a, b), a ordered before b, that share enough to be aligned; sorted."""
    ordered = sorted(reports, key=lambda r: r.order)
    holders: defaultdict[int, list[int]] = defaultdict(list)
    for i, report in enumerate(ordered):
        for number in report.hashes:
            holders[number].append(i)
    shared = _shared(ordered, {n: at for n, at in holders.items() if len(at) > 1})
    return sorted({(ordered[i].report, ordered[j].report) for i, j in _closest(shared)})


def _shared(reports: Sequence[Signed], holders: Mapping[int, list[int]]) -> Counter[tuple[int, int]]:
    """How many hashes each pair (i < j) shares, boilerplate apart."""
    shared: Counter[tuple[int, int]] = Counter()
    different = _Different(reports)
    for at in holders.values():
        if not different.boilerplate(at):
            shared.update(_ties(at))
    return shared


def _ties(at: Sequence[int]) -> Iterator[tuple[int, int]]:
    for place, j in enumerate(at):
        for i in at[: place if len(at) <= _FULL else min(place, _FEW)]:
            yield i, j


def _closest(shared: Mapping[tuple[int, int], int]) -> Iterator[tuple[int, int]]:
    """The pairs that are among the closest of the later report; ties go to the earlier partner."""
    partners: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for (i, j), n in shared.items():
        if n >= _LEAST_SHARED:
            partners[j].append((-n, i))
    for j, found in partners.items():
        for _, i in sorted(found)[:_CLOSEST]:
            yield i, j


class _Different:
    """Remembers which reports of one outlet are otherwise different."""

    def __init__(self, reports: Sequence[Signed]) -> None:
        self.reports = reports
        self.known: dict[tuple[int, ...], bool] = {}

    def boilerplate(self, at: Sequence[int]) -> bool:
        """Whether one outlet has the hash in three reports that share little else."""
        if len(at) < _BOILERPLATE:
            return False
        of_outlet: defaultdict[str | None, list[int]] = defaultdict(list)
        for i in at:
            outlet = self.reports[i].outlet
            found = of_outlet[outlet]
            if len(found) < (_BOILERPLATE if outlet else _BOILERPLATE_UNKNOWN):
                found.append(i)
                full = len(found) == (_BOILERPLATE if outlet else _BOILERPLATE_UNKNOWN)
                if full and self._different(tuple(found)):
                    return True
        return False

    def _different(self, some: tuple[int, ...]) -> bool:
        if some not in self.known:
            sets = [set(self.reports[i].hashes) for i in some]
            self.known[some] = all(
                len(a & b) < _DIFFERENT * min(len(a), len(b)) for n, a in enumerate(sets) for b in sets[n + 1 :]
            )
        return self.known[some]
