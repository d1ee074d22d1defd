"""What a whole column tells of its days: which of day and month stands first."""

from __future__ import annotations

from collections.abc import Iterable

from consilience.reading.dates import figures
from consilience.reading.dates.figures import Order


def order(values: Iterable[object]) -> Order | None:
    """What stands first in the days of one column: told by those that can be read one way only; None where none
    can, or they disagree."""
    told = {figures.first_of(value.strip()) for value in values if isinstance(value, str)} - {None}
    return told.pop() if len(told) == 1 else None


def is_slashed(value: object) -> bool:
    """Whether it is a day in figures whose first may be day or month."""
    return isinstance(value, str) and figures.is_slashed(value.strip())
