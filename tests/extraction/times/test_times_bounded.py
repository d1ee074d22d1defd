"""Lengths with a first or last day, holidays, zones, and days that are told by what stands around them."""

from __future__ import annotations

import pytest

from consilience.extraction.times import find
from consilience.model import TimeMention

ANCHOR = "2025-06-10"
"""A Tuesday."""


def days(text: str, anchor: str = ANCHOR) -> list[tuple[str, str | None, str | None]]:
    return [(m.exact, m.earliest, m.latest) for m in find(text, anchor)]


def values(text: str, anchor: str = ANCHOR) -> list[str | None]:
    return [m.value for m in find(text, anchor)]


@pytest.mark.parametrize(
    ("text", "words", "first", "last"),
    [
        ("Sales fell in the year to March.", "the year", "2024-04-01", "2025-03-31"),
        ("Sales fell in the 12 months to May.", "the 12 months", "2024-06-01", "2025-05-31"),
        ("Net rose in the three months ended April 30.", "the three months", "2025-02-01", "2025-04-30"),
        ("Net rose in the quarter ended April 30.", "the quarter", "2025-02-01", "2025-04-30"),
        ("Its fourth quarter ended Jan. 31 was weak.", "fourth quarter", "2024-11-01", "2025-01-31"),
        ("Sales rose in the week to June 7.", "the week", "2025-06-01", "2025-06-07"),
        ("The bridge will close for two weeks from July 1.", "two weeks", "2025-07-01", "2025-07-14"),
        ("Trade has grown for the past 15 years.", "the past 15 years", "2010-06-10", "2025-06-10"),
        ("Jobs were lost in the four years ending in 2019.", "the four years", "2016-01-01", "2019-12-31"),
        ("Crowds gathered overnight.", "overnight", "2025-06-09", "2025-06-10"),
        ("Snow will fall overnight.", "overnight", "2025-06-10", "2025-06-11"),
        ("It had threatened to raise the tariff by October.", "October", "2025-10-01", "2025-10-31"),
        ("The budget for 2023-24 is Rs 500 crore.", "2023-24", "2023-04-01", "2024-03-31"),
        ("The plan for 2023-24 is bold.", "2023-24", "2023-01-01", "2024-12-31"),
    ],
)
def test_lengths_with_an_end(text: str, words: str, first: str, last: str) -> None:
    assert (words, first, last) in days(text)


def test_a_quarter_of_another_year_of_account_keeps_its_number_and_its_days() -> None:
    text = "Net for the second quarter ended Oct. 31 doubled from a year earlier. Costs fell in the quarter."
    found = find(text, "2024-11-20")
    assert [m.value for m in found] == ["2024-Q2", "2024-10-31", "2023-Q2", "2024-Q2"]
    assert [m.earliest for m in found] == ["2024-08-01", "2024-10-31", "2023-08-01", "2024-08-01"]


def test_a_year_before_a_length_is_as_long() -> None:
    text = "Profit was 4 million for the year to March 31, up from 3 million a year before."
    assert ("a year before", "2023-04-01", "2024-03-31") in days(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Shops were shut on Orthodox Easter.", "2025-04-20"),
        ("Crowds are expected for Diwali.", "2025-10-20"),
        ("He spoke on Election Day last year.", None),
        ("They met on Christmas Eve.", "2024-12-24"),
        ("They met over the Thanksgiving weekend.", "2024-W48-WE"),
        ("They met in Christmas week.", "2024-W52"),
        ("Doors opened at 8 o'clock on Thanksgiving night.", "2024-11-28T20:00"),
        ("Guards left before dawn on Friday.", "2025-06-06TMO"),
        ("It cooled this winter.", "2025-WI"),
    ],
)
def test_holidays_and_parts_of_days(text: str, value: str | None) -> None:
    assert value is None or values(text) == [value]


def test_this_winter_in_january_is_the_one_that_goes_on() -> None:
    assert values("It snowed twice this winter.", "2025-01-20") == ["2024-WI"]


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Talks begin at 10 a.m. Moscow time on Friday.", "+03:00"),
        ("Talks begin at 10:30 GMT on Friday.", "+00:00"),
        ("Talks began at 9 p.m. ET on Jan. 3.", "-05:00"),
        ("Talks began at 9 p.m. ET on June 3.", "-04:00"),
        ("Talks begin at 10 a.m. local time on Friday.", None),
    ],
)
def test_zones(text: str, zone: str | None) -> None:
    assert next(m.zone for m in find(text, ANCHOR) if m.type == "TIME") == zone


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The record was set on September 6.", "2024-09-06"),
        ("A hearing is set for Monday.", "2025-06-16"),
        ("The offer had been due to expire on Friday.", "2025-06-06"),
        ("Parliament moved the vote to December 15.", "2025-12-15"),
        ("They will meet on Thursday and Friday.", "2025-06-13"),
        ("Tuesday, the last day, was calm, but Thursday is the deadline.", "2025-06-12"),
        ("By Sunday night power was back.", "2025-06-08TNI"),
        ("They must leave by Friday.", "2025-06-13"),
        ("Shares have risen since September.", "2024-09"),
        ("Sales this year through May fell.", "2025-05"),
        ("We lost it in '94.", "1994"),
        ("Output jumped in the final quarter.", "2024-Q4"),
        ("Prices rose from the day before.", "2025-06-09"),
    ],
)
def test_the_last_time_of_a_sentence(text: str, value: str) -> None:
    assert values(text)[-1] == value


def test_the_end_of_the_year_is_the_reports_own_under_a_deadline() -> None:
    text = "The law was passed in January 2023. Another must be found before the end of the year."
    assert days(text)[-1] == ("the end of the year", "2025-09-01", "2025-12-31")


def test_a_clock_far_from_any_day_is_of_the_reports_day() -> None:
    text = "The war ended on January 4, 1992. Much was lost. Much was won. Many left. The envoy flew out at noon."
    assert values(text)[-1] == "2025-06-10T12:00"


def test_the_day_of_a_dateline_is_a_time() -> None:
    from consilience.extraction import times
    from consilience.extraction.text import document
    from consilience.model import Block

    text = "ORVEL, June 9 (NPA) - The envoys left on Monday."
    read = document(text, ANCHOR)
    blocks = (Block(0, 22, "dateline"), Block(22, len(text), "body"))
    with_blocks = type(read)(type(read.report)(**{**_fields(read.report), "blocks": blocks}), read.sentences)
    found: list[TimeMention] = times.mentions(with_blocks)
    assert [m.exact for m in found][0] == "June 9" and found[0].sentence == 0


def _fields(report: object) -> dict[str, object]:
    return {name: getattr(report, name) for name in report.__struct_fields__}  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Every few years the river floods.", [("Every few years", "PXY")]),
        ("They meet every second year.", [("every second year", "P2Y")]),
        ("Clerks work six days a week.", [("six days a week", "P1W")]),
        ("Clerks work 40 hours a week.", []),
        ("It was the last year before the war.", []),
    ],
)
def test_what_comes_again_and_what_is_the_last_of_all(text: str, read: list[tuple[str, str]]) -> None:
    assert [(m.exact, m.value) for m in find(text, ANCHOR)] == read


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("He died in July.", "2024-07-01"),
        ("She was arrested on July 20.", "2024-07-20"),
        ("The road will open in May.", "2026-05-01"),
        ("A decision is due Friday.", "2025-06-13"),
        ("Elections are due in November.", "2025-11-01"),
        ("The election is on Sunday.", "2025-06-15"),
        ("The firm set a dividend of 5 cents, payable Dec. 1.", "2025-12-01"),
        ("It was kept open until the case is heard in May.", "2026-05-01"),
        ("They invited the ministers to sign it on July 12.", "2025-07-12"),
        ("Today is the last day to register.", "2025-06-10"),
    ],
)
def test_the_verb_tells_which_way_a_day_lies(text: str, first: str) -> None:
    assert [m.earliest for m in find(text, ANCHOR)] == [first]


def test_halves_are_counted() -> None:
    assert values("They slept an hour and a half.") == ["PT1H30M"]
    assert values("The work took a year and a half.") == ["P1Y6M"]


@pytest.mark.parametrize("anchor", ["0001-01-01", "9999-12-31"])
def test_what_lies_outside_the_calendar_has_no_day(anchor: str) -> None:
    found = find("In '94 and '05 it fell. Overnight he will leave. They met last century.", anchor)
    assert all((m.earliest is None) == (m.latest is None) for m in found)
