"""Arithmetic of the calendar and the tables behind it."""

from __future__ import annotations

from datetime import date

import pytest

from consilience.extraction.knowledge import holidays
from consilience.extraction.times import stretch
from consilience.extraction.times.lexer import lex


@pytest.mark.parametrize("day", ["1818-03-22", "1943-04-25", "2000-04-23", "2024-03-31", "2025-04-20", "2038-04-25"])
def test_easter(day: str) -> None:
    assert holidays.easter(int(day[:4])).isoformat() == day


def test_every_holiday_has_a_day_in_every_year() -> None:
    for name in holidays.NAMES:
        assert all(holidays.holiday(name, year).year == year for year in (1583, 1999, 2024, 9998)), name
    assert holidays.holiday("thanksgiving", 2024) == date(2024, 11, 28)
    assert holidays.holiday("memorial day", 2025) == date(2025, 5, 26)


@pytest.mark.parametrize(
    ("unit", "value", "first", "last"),
    [
        ("week", "2025-W01", "2024-12-30", "2025-01-05"),
        ("weekend", "2025-W01-WE", "2025-01-04", "2025-01-05"),
        ("season", "2024-WI", "2024-12-01", "2025-02-28"),
        ("quarter", "2025-Q1", "2025-01-01", "2025-03-31"),
        ("decade", "202", "2020-01-01", "2029-12-31"),
    ],
)
def test_stretches(unit: str, value: str, first: str, last: str) -> None:
    found = stretch.around(unit, date(2025, 1, 2))
    assert found == stretch.Stretch(value, date.fromisoformat(first), date.fromisoformat(last))


def test_shifts_stay_within_the_calendar() -> None:
    assert stretch.shift(date(2024, 2, 29), "year", -1) == date(2023, 2, 28)
    assert stretch.shift(date(2024, 1, 31), "month", 1) == date(2024, 2, 29)
    assert stretch.shift(date(9999, 12, 31), "day", 1) is None
    assert stretch.around("week", date(9999, 12, 31)) is None


@pytest.mark.parametrize(
    ("words", "number"),
    [("twenty-five", 25), ("two thousand", 2000), ("two and a half", 2.5), ("2 1/2", 2.5), ("a hundred and ten", None)],
)
def test_numbers_in_words_are_one_token(words: str, number: float | None) -> None:
    found = [x.value for x in lex(words)]
    assert (found == [number]) is (number is not None)
