"""Hedges and rounding as intervals."""

from __future__ import annotations

import pytest

from consilience.extraction.figures.find import read
from consilience.extraction.figures.quantity import Quantity


def only(text: str) -> Quantity:
    found = read(text)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("43 ships", 43, 43),
        ("about 40 ships", 36, 44),
        ("over 40 ships", 40, 60),
        ("nearly 250 ships", 237, 250),
        ("dozens of ships", 24, 99),
        ("at least 12 ships", 12, None),
        ("up to 12 ships", None, 12),
        ("fewer than 12 ships", None, 12),
        ("$244.8 billion", 244.75e9, 244.85e9),
        ("1.9 %", 1.85, 1.95),
        ("26 percent", 25.5, 26.5),
        ("5,000 ships", 4750, 5250),
        ("1,234 ships", 1234, 1234),
        ("between 5 and 7 million ships", 5e6, 7e6),
        ("just over 600 ships", 600, 660),
        ("more than 123 ships", 123, 135.3),
        ("dozens or more ships", 24, None),
        ("3 tons of ore", 3 * 907.18474 - 453.59237, 3 * 1016.0469088 + 508.0234544),
    ],
)
def test_interval(text: str, low: float | None, high: float | None) -> None:
    found = only(text)
    assert (found.low, found.high) == (pytest.approx(low), pytest.approx(high))


def test_open_ends() -> None:
    assert only("over 40 ships").low_open and not only("over 40 ships").high_open
    assert only("nearly 250 ships").high_open and only("fewer than 12 ships").high_open


@pytest.mark.parametrize("text", ["$5-7 million", "$5 to $7 million", "5-7 million dollars", "5 to 7 million USD"])
def test_a_range_of_money_in_any_order(text: str) -> None:
    found = only(text)
    assert (found.value, found.low, found.high, found.unit, found.modifier) == (None, 5e6, 7e6, "USD", "between")


def test_one_sign_between_two_numbers_belongs_to_one() -> None:
    for text in ("0€ 0", "5 USD 10", "3$ 4"):
        found = read(text)
        assert all(a.end <= b.start for a, b in zip(found, found[1:], strict=False))
