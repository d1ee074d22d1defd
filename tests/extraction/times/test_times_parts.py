"""Parts of stretches, seasons, sets of days, and days told by two steps."""

from __future__ import annotations

import pytest

from consilience.extraction.times import find

ANCHOR = "2025-06-10"
"""A Tuesday."""

DAYS = [
    ("They met on the first Monday of May.", "the first Monday of May", "2025-05-05", "2025-05-05"),
    (
        "It fell on the third Thursday of November 2024.",
        "the third Thursday of November 2024",
        "2024-11-21",
        "2024-11-21",
    ),
    ("They will meet on the last Friday in June.", "the last Friday in June", "2025-06-27", "2025-06-27"),
    ("They will meet on the first weekend of July.", "the first weekend of July", "2025-07-05", "2025-07-06"),
    ("Rain fell in the first two weeks of May 2024.", "the first two weeks", "2024-05-01", "2024-05-14"),
    ("Sales fell in the last three months of 2024.", "the last three months", "2024-10-01", "2024-12-31"),
    ("It rained in the last two weeks of May.", "the last two weeks", "2025-05-18", "2025-05-31"),
    ("Trade grew in the first five days of this month.", "the first five days", "2025-06-01", "2025-06-05"),
    (
        "Towns grew in the first quarter of the 20th century.",
        "the first quarter of the 20th century",
        "1900-01-01",
        "1924-12-31",
    ),
    (
        "Rail grew in the second half of the 19th century.",
        "the second half of the 19th century",
        "1850-01-01",
        "1899-12-31",
    ),
    ("Wages fell in the first half of the 1980s.", "the first half of the 1980s", "1980-01-01", "1984-12-31"),
    (
        "It was built in the first decade of the 21st century.",
        "the first decade of the 21st century",
        "2000-01-01",
        "2009-12-31",
    ),
    ("Profit rose in the last quarter of 2024.", "the last quarter of 2024", "2024-10-01", "2024-12-31"),
    ("Sales will rise in the last quarter of the year.", "the last quarter of the year", "2025-10-01", "2025-12-31"),
    ("They must pay by the last day of the month.", "the last day of the month", "2025-06-30", "2025-06-30"),
    ("It opens in the first week of next month.", "the first week of next month", "2025-07-01", "2025-07-07"),
    ("A week from Thursday they will vote.", "A week from Thursday", "2025-06-19", "2025-06-19"),
    ("Over the next decade prices will rise.", "the next decade", "2025-06-10", "2035-06-10"),
    ("It burned overnight on Saturday.", "overnight on Saturday", "2025-06-07", "2025-06-07"),
    ("By the end of the decade it will close.", "the end of the decade", "2027-01-01", "2029-12-31"),
    ("At the end of March prices rose.", "the end of March", "2025-03-21", "2025-03-31"),
    ("At the beginning of August prices will rise.", "the beginning of August", "2025-08-01", "2025-08-10"),
    ("Work began at the end of May.", "the end of May", "2025-05-21", "2025-05-31"),
    ("It rained overnight into Wednesday.", "overnight into Wednesday", "2025-06-03", "2025-06-03"),
    ("They met in the middle of last weekend.", "the middle of last weekend", "2025-06-07", "2025-06-08"),
    ("At the start of summer they left.", "the start of summer", "2025-06-01", "2025-07-01"),
    ("He left the Monday before last.", "the Monday before last", "2025-06-02", "2025-06-02"),
    (
        "It rose in the first quarter of this century.",
        "the first quarter of this century",
        "2000-01-01",
        "2024-12-31",
    ),
    ("It fell in the 2023-24 fiscal year.", "the 2023-24 fiscal year", "2023-01-01", "2024-12-31"),
    ("It began in early spring.", "early spring", "2025-03-01", "2025-03-31"),
]


@pytest.mark.parametrize(("text", "exact", "first", "last"), DAYS)
def test_the_days_of_a_part(text: str, exact: str, first: str, last: str) -> None:
    found = find(text, ANCHOR)
    assert (found[0].exact, found[0].earliest, found[0].latest) == (exact, first, last)


VALUES = [
    ("The board meets on the first Monday of each month.", [("the first Monday of each month", "P1M")]),
    ("They meet every Monday and Thursday.", [("every Monday", "XXXX-WXX-1"), ("Thursday", "XXXX-WXX-4")]),
    (
        "Every Tuesday and Thursday night they sing.",
        [("Every Tuesday", "XXXX-WXX-2"), ("Thursday night", "XXXX-WXX-4TNI")],
    ),
    ("It rose in the first quarter of FY2022.", [("the first quarter of FY2022", "2022-Q1")]),
    ("From the 16th to the 18th century it stood.", [("the 16th", "15"), ("the 18th century", "17")]),
    ("On the second day of the week-long fair he sang.", [("week-long", "P1W")]),
    ("Sales fell in the first half of the 2024 fiscal year.", [("the first half of the 2024 fiscal year", "2024-H1")]),
    ("He won on the second Sunday of the tournament.", []),
    ("It beats once a second.", [("once a second", "PT1S")]),
    ("They meet every second Tuesday.", [("every second Tuesday", "P2W")]),
    ("They meet every other Friday.", [("every other Friday", "P2W")]),
    ("They meet every Christmas.", [("every Christmas", "XXXX-12-25")]),
    ("Sales grew in Q1 FY2022.", [("Q1 FY2022", "2022-Q1")]),
    ("The 2024 fiscal year was bad.", [("The 2024 fiscal year", "2024")]),
    ("In spring of last year he left.", [("spring of last year", "2024-SP")]),
    ("In the spring he left.", [("the spring", "2025-SP")]),
    ("In the fall voters will decide.", [("the fall", "2025-FA")]),
    ("They met the week before last.", [("the week before last", "2025-W22")]),
    ("They will meet the week after next.", [("the week after next", "2025-W26")]),
    ("They left the night before last.", [("the night before last", "2025-06-08TNI")]),
    ("It lasted 2½ years.", [("2½ years", "P2Y6M")]),
    ("It was a two-and-a-half-year war.", [("two-and-a-half-year", "P2Y6M")]),
    ("In 1066 he won.", [("1066", "1066")]),
    ("The 18th and 19th centuries were wet.", [("The 18th", "17"), ("19th centuries", "18")]),
    ("They marched on St Patrick's Day.", [("St Patrick's Day", "2025-03-17")]),
    ("It was caused by the fall of the house.", []),
    ("In 1050 cases it failed.", []),
]


@pytest.mark.parametrize(("text", "read"), VALUES)
def test_the_values_of_parts_and_sets(text: str, read: list[tuple[str, str]]) -> None:
    assert [(m.exact, m.value) for m in find(text, ANCHOR)] == read


def test_last_winter_in_february_is_the_one_before() -> None:
    assert [m.value for m in find("It snowed last winter.", "2025-02-10")] == ["2023-WI"]


def test_a_part_without_an_anchor_has_no_day() -> None:
    found = find("They meet on the first Monday of May and on the last day of the month.", None)
    assert [(m.value, m.earliest) for m in found] == [("XXXX-05", None), (None, None)]
