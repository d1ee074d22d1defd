"""Arithmetic of the calendar and the tables behind it."""

from __future__ import annotations

from datetime import date

import pytest

from consilience.extraction.knowledge import holidays
from consilience.extraction.times import stretch
from consilience.extraction.times.lexer import lex


def test_every_holiday_has_a_day_and_is_told_from_one_place() -> None:
    for name in holidays.NAMES:
        assert all((found := holidays.days(name, year)) and found[0].year == year for year in (2015, 2024)), name
    tables = (holidays.FIXED, holidays.EASTER, holidays.MOVED, holidays.AFTER_THANKSGIVING)
    assert sum(map(len, tables)) + 2 == len(holidays.NAMES)


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("thanksgiving", "2024-11-28", "2024-11-28"),
        ("memorial day", "2025-05-26", "2025-05-26"),
        ("easter", "2025-04-20", "2025-04-20"),
        ("orthodox easter", "2024-05-05", "2024-05-05"),
        ("election day", "2016-11-08", "2016-11-08"),
        ("black friday", "2023-11-24", "2023-11-24"),
        ("lunar new year", "2025-01-29", "2025-01-29"),
        ("eid al-fitr", "2025-03-30", "2025-03-31"),
    ],
)
def test_days_of_holidays(name: str, first: str, last: str) -> None:
    assert holidays.days(name, int(first[:4])) == (date.fromisoformat(first), date.fromisoformat(last))


def test_a_holiday_of_a_year_that_is_not_known_has_no_day() -> None:
    assert holidays.days("diwali", 1900) is None
    assert holidays.days("easter", 1500) is None


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
