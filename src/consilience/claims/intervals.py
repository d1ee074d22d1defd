"""Values as intervals: which numbers agree, and which exclude each other."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date

import msgspec

from consilience.model import FigureMention, Period


class Interval(msgspec.Struct, frozen=True, order=True):
    """The numbers a report's words admit, from `low` to `high`; an open end is itself excluded."""

    low: float
    high: float
    low_open: bool = False
    high_open: bool = False

    def meets(self, other: Interval) -> bool:
        """Whether some number lies in both."""
        low, high = max(self.low, other.low), min(self.high, other.high)
        if low != high:
            return low < high
        return self._holds(low) and other._holds(low)

    def _holds(self, number: float) -> bool:
        above = number > self.low or (number == self.low and not self.low_open)
        return above and (number < self.high or (number == self.high and not self.high_open))


def of_figure(figure: FigureMention) -> Interval:
    """What the figure admits; an unknown end is open to infinity."""
    low = -math.inf if figure.low is None else figure.low
    high = math.inf if figure.high is None else figure.high
    return Interval(low, high, figure.low_open, figure.high_open)


def of_days(period: Period | None) -> Interval | None:
    """The days of a period as an interval of day numbers, or None where they are not known."""
    return None if period is None else between(period.earliest, period.latest)


def between(earliest: str | None, latest: str | None) -> Interval | None:
    """The days from `earliest` to `latest`; where only one is known that day, where none is, None."""
    first, last = _number(earliest or latest), _number(latest or earliest)
    return None if first is None or last is None else Interval(min(first, last), max(first, last))


def _number(day: str | None) -> float | None:
    try:
        return float(date.fromisoformat((day or "")[:10]).toordinal())
    except ValueError:
        return None


def groups(precise: Sequence[Interval], hedged: Sequence[Interval]) -> list[list[Interval]]:
    """Groups of values that agree; two groups exclude each other.

    Overlap is not transitive ("over 40" admits 43 and 55, which exclude each other), so the precise values are
    grouped first, those that overlap together; a hedged value joins every group that it meets, and stands alone
    only where it meets none. Order does not matter."""
    chains = _chains(sorted(set(precise)))
    found = [list(chain) for chain in chains]
    alone = []
    for value in sorted(set(hedged)):
        homes = [i for i, group in enumerate(chains) if any(value.meets(member) for member in group)]
        for home in homes:
            found[home].append(value)
        if not homes:
            alone.append(value)
    return found + _chains(alone)


def _chains(ordered: Sequence[Interval]) -> list[list[Interval]]:
    found: list[list[Interval]] = []
    for value in ordered:
        if found and any(value.meets(member) for member in found[-1]):
            found[-1].append(value)
        else:
            found.append([value])
    return found
