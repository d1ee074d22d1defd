"""What somebody denies: stretches of a report that its attributions tell as not so."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from consilience.model import Attribution


class Denials:
    """The denied stretches of one report, merged, so that a look-up is quick however many there are."""

    def __init__(self, attributions: Iterable[Attribution]) -> None:
        merged: list[tuple[int, int]] = []
        for start, end in sorted((p.start, p.end) for a in attributions if a.polarity == "denies" for p in a.parts):
            if merged and start <= merged[-1][1]:
                merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
            else:
                merged.append((start, end))
        self._starts = [start for start, _ in merged]
        self._ends = [end for _, end in merged]

    def hold(self, start: int, end: int) -> bool:
        """Whether the characters from `start` to `end` stand in what is denied."""
        at = bisect_right(self._starts, start) - 1
        return at >= 0 and end <= self._ends[at]
