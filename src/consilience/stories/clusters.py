"""From links to groups: average linkage that stops where two close groups are only loosely tied.

Method: agglomerative clustering by mean similarity (UPGMA; Sokal and Michener 1958) over sparse links, with one rule
more. A fixed threshold cannot serve both a loosely reported affair and two look-alike events that are each
reported closely. So two groups that each hold together on their own merge only where the tie between them comes near
their own cohesion; loose groups, and single reports, need only pass the threshold.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Sequence
from math import sqrt
from statistics import median_high, median_low

from consilience.stories.links import Link

JOIN = 0.11
"""Mean similarity from which two groups are one story."""
COHESION = 0.6
"""How near the tie must come to the groups' own mean similarity, where both groups have three reports or more."""
SETTLED = 3
MISSING = 0.03
"""Similarity assumed for a pair without a link: about the mean of what `links` leaves out."""


CLOSE = 0.4
"""Reports at least as alike as this tell one event, or two editions of it: then their days decide."""
APART = 240
"""Days between the presents of two groups from which closely alike reports tell of two events."""

Present = tuple[int, int] | None
"""First and last ordinal day of a report's own present."""


class _Group:
    """Reports merged so far: `inner` is the sum of similarities over its `pairs`; `near` holds, for each linked
    group, the sum of similarities above MISSING over the pairs between the two."""

    __slots__ = ("inner", "members", "near", "pairs", "presents", "size")

    def __init__(self, item: int, size: int, present: Present) -> None:
        self.presents = [present] if present else []
        self.members = [item]
        self.size = size
        self.pairs = size * (size - 1) // 2
        self.inner = float(self.pairs)
        self.near: dict[int, float] = {}

    @property
    def cohesion(self) -> float:
        """Mean similarity within."""
        return self.inner / self.pairs if self.pairs else 0.0

    def days_to(self, other: _Group) -> int:
        """Days between the presents of two groups, by the medians of what their reports tell; 0 where unknown."""
        if not self.presents or not other.presents:
            return 0
        (a, b), (c, d) = self._present(), other._present()
        return max(c - b, a - d, 0)

    def _present(self) -> tuple[int, int]:
        return median_high(p[0] for p in self.presents), median_low(p[1] for p in self.presents)


class _Clustering:
    def __init__(self, sizes: Sequence[int], presents: Sequence[Present], links: Iterable[Link]) -> None:
        self.groups = {i: _Group(i, size, presents[i]) for i, size in enumerate(sizes)}
        for i, j, score in links:
            excess = (score - MISSING) * sizes[i] * sizes[j]
            self.groups[i].near[j] = self.groups[j].near[i] = excess
        pairs = ((i, j) for i, group in self.groups.items() for j in group.near if i < j)
        self.heap = [(-score, i, j) for i, j in pairs if (score := self.mean(i, j)) >= JOIN]
        heapq.heapify(self.heap)

    def mean(self, i: int, j: int) -> float:
        """Mean similarity between two groups, rounded so that no decision hangs on the last digits."""
        a, b = self.groups[i], self.groups[j]
        return round(MISSING + a.near.get(j, 0.0) / (a.size * b.size), 6)

    def run(self) -> None:
        """Merge the closest groups that may merge, until none may."""
        while self.heap:
            score, i, j = heapq.heappop(self.heap)
            if i in self.groups and j in self.groups and self.mean(i, j) == -score and self.may_merge(i, j):
                self.merge(i, j)

    def may_merge(self, i: int, j: int) -> bool:
        """Whether the tie between two groups is close enough for what each of them is by itself."""
        a, b, tie = self.groups[i], self.groups[j], self.mean(i, j)
        if min(a.size, b.size) >= SETTLED and tie < round(COHESION * sqrt(a.cohesion * b.cohesion), 6):
            return False
        return max(tie, round(a.cohesion, 6), round(b.cohesion, 6)) < CLOSE or a.days_to(b) <= APART

    def merge(self, i: int, j: int) -> None:
        """Put group `j` into group `i`."""
        a, b = self.groups[i], self.groups.pop(j)
        a.inner += b.inner + a.near.pop(j, 0.0) + MISSING * a.size * b.size
        a.members += b.members
        a.presents += b.presents
        a.size += b.size
        a.pairs = a.size * (a.size - 1) // 2
        del b.near[i]
        for other, excess in b.near.items():
            a.near[other] = a.near.get(other, 0.0) + excess
            del self.groups[other].near[j]
        self._rank_anew(i, a)

    def _rank_anew(self, i: int, group: _Group) -> None:
        """Tell the neighbours of a grown group how near it is now."""
        groups, heap, size, push = self.groups, self.heap, group.size, heapq.heappush
        for other, excess in group.near.items():
            neighbour = groups[other]
            neighbour.near[i] = excess
            score = round(MISSING + excess / (size * neighbour.size), 6)
            if score >= JOIN:
                push(heap, (-score, i, other) if i < other else (-score, other, i))


def clusters(sizes: Sequence[int], presents: Sequence[Present], links: Iterable[Link]) -> list[list[int]]:
    """Groups of the items 0 … n-1, each sorted; item i stands for `sizes[i]` reports of the same terms.

    The outcome hangs on the links alone; ties go to the smaller numbers."""
    clustering = _Clustering(sizes, presents, links)
    clustering.run()
    return sorted(sorted(group.members) for group in clustering.groups.values())
