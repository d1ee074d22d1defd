"""Days and times as files, feeds, letters, addresses and lines write them, to ISO 8601.

One rule for all: what is ambiguous is None, what states no clock is a day alone, and a clock without a zone stays
without one. What differs from place to place is asked for by name: `iso` for a value that is a day (by itself, or with
what its column tells of the order of day and month), `day_in_words` and `month_and_day` for a line's words,
`day_in_address` for an address, `is_only_a_date` for a line that may be more."""

from __future__ import annotations

from consilience.reading.dates.columns import is_slashed, order
from consilience.reading.dates.figures import Order
from consilience.reading.dates.stated import day_alone, day_in_address, is_only_a_date, iso
from consilience.reading.dates.words import day_in_words, month_and_day

__all__ = [
    "Order",
    "day_alone",
    "day_in_address",
    "day_in_words",
    "is_only_a_date",
    "is_slashed",
    "iso",
    "month_and_day",
    "order",
]
