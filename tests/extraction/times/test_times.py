"""What times are found in a sentence, and which days they mean."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from consilience.extraction.times import Anchor, find, mentions, resolve
from consilience.model import Document, TimeMention

ANCHOR = "2025-06-10"
"""A Tuesday."""

Read = Callable[..., Document]


def times(read_document: Read, text: str, anchor: str | None = ANCHOR) -> list[TimeMention]:
    return resolve(mentions(read_document(text)), Anchor(anchor) if anchor else None)


def said(read_document: Read, text: str, anchor: str | None = ANCHOR) -> list[tuple[str, str, str | None]]:
    return [(m.exact, m.type, m.value) for m in times(read_document, text, anchor)]


EXPLICIT = [
    ("The pact of May 8, 2021 holds.", "May 8, 2021", "2021-05-08", "2021-05-08", "2021-05-08"),
    ("It opened on the 11th of May 2021.", "the 11th of May 2021", "2021-05-11", "2021-05-11", "2021-05-11"),
    ("It opened on March second, 2021.", "March second, 2021", "2021-03-02", "2021-03-02", "2021-03-02"),
    ("It opened on 8 May 2021 in Zelmark.", "8 May 2021", "2021-05-08", "2021-05-08", "2021-05-08"),
    ("It ran from Sept. 11, 2001 on.", "Sept. 11, 2001", "2001-09-11", "2001-09-11", "2001-09-11"),
    ("The log of 2021-05-08 is lost.", "2021-05-08", "2021-05-08", "2021-05-08", "2021-05-08"),
    ("Signed on 8.5.2021 in Orvel.", "8.5.2021", "2021-05-08", "2021-05-08", "2021-05-08"),
    ("Signed on 05/08/2021 in Orvel.", "05/08/2021", "2021-XX-XX", "2021-05-08", "2021-08-05"),
    ("Signed on 05/18/2021 in Orvel.", "05/18/2021", "2021-05-18", "2021-05-18", "2021-05-18"),
    ("The talks of May 7–10, 2021 failed.", "May 7–10, 2021", "2021-05-07/2021-05-10", "2021-05-07", "2021-05-10"),
    (
        "The fair runs April 28–May 3, 2021.",
        "April 28–May 3, 2021",
        "2021-04-28/2021-05-03",
        "2021-04-28",
        "2021-05-03",
    ),
    ("The plan for 2019-21 failed.", "2019-21", "2019/2021", "2019-01-01", "2021-12-31"),
    ("War broke out in early 2022.", "early 2022", "2022", "2022-01-01", "2022-04-30"),
    ("War broke out in mid-2022.", "mid-2022", "2022", "2022-05-01", "2022-08-31"),
    ("War broke out in late May 2022.", "late May 2022", "2022-05", "2022-05-21", "2022-05-31"),
    ("War broke out in mid-May 2022.", "mid-May 2022", "2022-05", "2022-05-11", "2022-05-20"),
    ("Profit rose in the third quarter of 2024.", "the third quarter of 2024", "2024-Q3", "2024-07-01", "2024-09-30"),
    ("Profit rose in Q3 2024.", "Q3 2024", "2024-Q3", "2024-07-01", "2024-09-30"),
    ("Output fell in the first half of 2024.", "the first half of 2024", "2024-H1", "2024-01-01", "2024-06-30"),
    ("They met in the summer of 1995.", "the summer of 1995", "1995-SU", "1995-06-01", "1995-08-31"),
    ("They met in the winter of 2023-24.", "the winter of 2023-24", "2023-WI", "2023-12-01", "2024-02-29"),
    ("They met in the 1980s.", "the 1980s", "198", "1980-01-01", "1989-12-31"),
    ("They met in the early 1990s.", "the early 1990s", "199", "1990-01-01", "1993-12-31"),
    ("It was built in the 19th century.", "the 19th century", "18", "1800-01-01", "1899-12-31"),
    ("Easter 2024 was cold.", "Easter 2024", "2024-03-31", "2024-03-31", "2024-03-31"),
    (
        "It closed in the first week of March 2021.",
        "the first week of March 2021",
        "2021-W09",
        "2021-03-01",
        "2021-03-07",
    ),
    ("It closed on the last day of May 2021.", "the last day of May 2021", "2021-05-31", "2021-05-31", "2021-05-31"),
    ("It closed at end-2024.", "end-2024", "2024", "2024-09-01", "2024-12-31"),
    ("It closed in fiscal 2024.", "fiscal 2024", "2024", "2024-01-01", "2024-12-31"),
    ("It was nineteen ninety-four.", "nineteen ninety-four", "1994", "1994-01-01", "1994-12-31"),
    ("It fell in 500 B.C. to the Orvel.", "500 B.C.", "BC0500", None, None),
]


@pytest.mark.parametrize(("text", "exact", "value", "earliest", "latest"), EXPLICIT)
def test_explicit_dates_need_no_anchor(
    read_document: Read, text: str, exact: str, value: str, earliest: str | None, latest: str | None
) -> None:
    for anchor in (None, ANCHOR):
        found = times(read_document, text, anchor)
        assert [(m.exact, m.value, m.earliest, m.latest) for m in found] == [(exact, value, earliest, latest)]
        assert (found[0].basis, found[0].anchor) == ("explicit", None)


RELATIVE = [
    ("Ana Orvel arrived on Tuesday.", "Tuesday", "2025-06-10"),
    ("Ana Orvel arrived on Friday.", "Friday", "2025-06-06"),
    ("Ana Orvel will arrive on Friday.", "Friday", "2025-06-13"),
    ("The fair opens on Friday.", "Friday", "2025-06-13"),
    ("She left last Friday.", "last Friday", "2025-06-06"),
    ("She left yesterday.", "yesterday", "2025-06-09"),
    ("She left the day before yesterday.", "the day before yesterday", "2025-06-08"),
    ("She leaves tomorrow.", "tomorrow", "2025-06-11"),
    ("She left last week.", "last week", "2025-W23"),
    ("She leaves next month.", "next month", "2025-07"),
    ("She left last year.", "last year", "2024"),
    ("She left two years ago.", "two years ago", "2023"),
    ("She left ten days ago.", "ten days ago", "2025-05-31"),
    ("She left a decade ago.", "a decade ago", "2015"),
    ("She left on May 3.", "May 3", "2025-05-03"),
    ("She left on Nov. 3.", "Nov. 3", "2024-11-03"),
    ("She will leave on Nov. 3.", "Nov. 3", "2025-11-03"),
    ("She left in December.", "December", "2024-12"),
    ("She will leave in December.", "December", "2025-12"),
    ("She left in March last year.", "March last year", "2024-03"),
    ("She left on Tuesday last week.", "Tuesday last week", "2025-06-03"),
    ("She will leave on Friday of next week.", "Friday of next week", "2025-06-20"),
    ("The vote is scheduled for December.", "December", "2025-12"),
    ("She left this past Monday.", "this past Monday", "2025-06-09"),
    ("It reopened over the weekend.", "the weekend", "2025-W23-WE"),
    ("It is in the works for the week of July 7.", "the week of July 7", "2025-W28"),
    ("She left nearly a quarter-century ago.", "nearly a quarter-century ago", "2000"),
    ("The MARCH 3 PARADE pleased ORVEL.", "MARCH 3", "2025-03-03"),
    ("She left last November.", "last November", "2024-11"),
    ("She left last fall.", "last fall", "2024-FA"),
    ("She will leave next summer.", "next summer", "2026-SU"),
    ("The deadline was extended until Friday.", "Friday", "2025-06-13"),
    ("She left late last week.", "late last week", "2025-W23"),
    ("She will come on Christmas Eve.", "Christmas Eve", "2025-12-24"),
    ("She came last Thanksgiving.", "last Thanksgiving", "2024-11-28"),
    ("She said it in the third quarter.", "the third quarter", "2024-Q3"),
]


@pytest.mark.parametrize(("text", "exact", "value"), RELATIVE)
def test_relative_to_publication(read_document: Read, text: str, exact: str, value: str) -> None:
    (found,) = times(read_document, text)
    assert (found.exact, found.type, found.value) == (exact, "DATE", value)
    assert (found.basis, found.anchor) == ("published", ANCHOR)
    assert found.earliest is not None and found.latest is not None


CLOCKS = [
    ("It began at 8 p.m. Monday.", "8 p.m. Monday", "2025-06-09T20:00"),
    ("It began at noon on Monday.", "noon on Monday", "2025-06-09T12:00"),
    ("It began at 0926 GMT today.", "0926 GMT today", "2025-06-10T09:26"),
    ("It began on Monday night.", "Monday night", "2025-06-09TNI"),
    ("It began this morning.", "this morning", "2025-06-10TMO"),
    ("It began last night.", "last night", "2025-06-09TNI"),
    ("It begins tonight.", "tonight", "2025-06-10TNI"),
]


@pytest.mark.parametrize(("text", "exact", "value"), CLOCKS)
def test_times_of_day(read_document: Read, text: str, exact: str, value: str) -> None:
    assert said(read_document, text) == [(exact, "TIME", value)]


def test_a_clock_takes_the_day_named_beside_it(read_document: Read) -> None:
    found = said(read_document, "The blast at 10:35 a.m. (0735 GMT) on Monday woke the town.")
    assert [value for _, _, value in found if value and "T" in value] == ["2025-06-09T10:35", "2025-06-09T07:35"]


LENGTHS = [
    ("a four-day visit", "four-day", "P4D"),
    ("It lasted two and a half years.", "two and a half years", "P2Y6M"),
    ("It lasted several weeks.", "several weeks", "PXW"),
    ("It lasted nearly an hour.", "nearly an hour", "PT1H"),
    ("It lasted two decades.", "two decades", "P20Y"),
    ("It lasted almost a hundred years.", "almost a hundred years", "P100Y"),
    ("It lasted half a century.", "half a century", "P50Y"),
    ("They talk in recent weeks.", "recent weeks", "PXW"),
    ("It takes two to three weeks.", "two to three weeks", "P2W"),
    ("She spoke a few days later.", "a few days", "PXD"),
    ("It is a weeklong feud.", "weeklong", "P1W"),
    ("They fought for months.", "months", "PXM"),
]


@pytest.mark.parametrize(("text", "exact", "value"), LENGTHS)
def test_lengths(read_document: Read, text: str, exact: str, value: str) -> None:
    assert said(read_document, text) == [(exact, "DURATION", value)]


def test_a_length_that_ends_today_has_its_start(read_document: Read) -> None:
    (found,) = times(read_document, "Zelmark has led the league for the past 15 years.")
    assert (found.exact, found.value, found.earliest, found.latest) == (
        "the past 15 years", "P15Y", "2010-06-10", "2025-06-10",
    )  # fmt: skip


def test_the_first_months_of_a_year_are_its_first_days(read_document: Read) -> None:
    found = times(
        read_document, "Trade grew in the first two months of this year, more than in the same period last year."
    )
    assert [(m.value, m.earliest, m.latest) for m in found if m.type == "DURATION"] == [
        ("P2M", "2025-01-01", "2025-02-28"),
        ("P2M", "2024-01-01", "2024-02-29"),
    ]


SETS = [
    ("They meet every Monday.", "every Monday", "XXXX-WXX-1"),
    ("They meet daily in Orvel.", "daily", "P1D"),
    ("They meet every two weeks.", "every two weeks", "P2W"),
    ("They meet each July.", "each July", "XXXX-07"),
    ("They meet on Tuesday nights.", "Tuesday nights", "XXXX-WXX-2TNI"),
    ("They meet once a week.", "once a week", "P1W"),
]


@pytest.mark.parametrize(("text", "exact", "value"), SETS)
def test_sets(read_document: Read, text: str, exact: str, value: str) -> None:
    assert said(read_document, text) == [(exact, "SET", value)]


def test_references(read_document: Read) -> None:
    assert said(read_document, "Now they rest; recently they fought; soon they will talk.") == [
        ("Now", "DATE", "PRESENT_REF"),
        ("recently", "DATE", "PAST_REF"),
        ("soon", "DATE", "FUTURE_REF"),
    ]


NO_TIMES = [
    "He may rest.",
    "The march began slowly.",
    "The second man sat in the sun.",
    "Prices fall and spring back.",
    "Ana May met Sun Wei.",
    "A 45-year-old man, 50 years old, spoke.",
    "At the age of 45 years he spoke.",
    "The Sunday Times said so.",
    "They won 2-1 and lost 3-2.",
    "Open 24/7 since the attacks of 9/11.",
    "About 1,500 men and 2000 people left.",
    "It costs $2 a year and adds 700 seats a week.",
    "The 80th anniversary of the 11th trip came.",
    "It flew Boeing 747 jets.",
    "He watched 60 Minutes.",
    "Three-quarters of them left.",
    "Flight 1549 cost Rs 2000.",
    "He lost the Six Day War.",
    "The Winter Games pleased him.",
    "At the end of the day he won.",
]


@pytest.mark.parametrize("text", NO_TIMES)
def test_no_time_here(read_document: Read, text: str) -> None:
    assert said(read_document, text) == []


def test_without_an_anchor_only_what_is_said(read_document: Read) -> None:
    found = times(read_document, "She will visit from May 7–10, not on Thursday or next week.", None)
    assert [(m.value, m.earliest, m.basis) for m in found] == [
        ("XXXX-05-07/XXXX-05-10", None, None),
        ("XXXX-WXX-4", None, None),
        ("XXXX-WXX", None, None),
    ]


def test_a_report_without_an_anchor_speaks_of_the_time_of_its_whole_dates(read_document: Read) -> None:
    found = times(read_document, "The fair opened on March 3, 2014. It closed on March 5.", None)
    assert [(m.value, m.basis, m.anchor) for m in found] == [
        ("2014-03-03", "explicit", None),
        ("2014-03-05", "text", "2014-03-03"),
    ]


def test_times_told_from_the_narrative(read_document: Read) -> None:
    text = "She arrived on May 3. The following day she spoke. Two days earlier he had left."
    found = times(read_document, text)
    assert [(m.value, m.basis, m.anchor) for m in found] == [
        ("2025-05-03", "published", ANCHOR),
        ("2025-05-04", "text", "2025-05-03"),
        ("2025-05-02", "text", "2025-05-04"),
    ]


def test_a_scene_of_long_ago_keeps_its_year(read_document: Read) -> None:
    found = times(read_document, "In 1944, the plan was ready. On June 6, troops landed.")
    assert [(m.value, m.basis) for m in found] == [("1944", "explicit"), ("1944-06-06", "text")]


def test_the_end_of_a_range_follows_its_start(read_document: Read) -> None:
    found = times(read_document, "She will visit Zelmark from Saturday to Wednesday.")
    assert [m.value for m in found] == ["2025-06-14", "2025-06-18"]
    assert [m.expression["range"] for m in found] == ["start", "end"]


def test_dates_joined_to_a_year_share_it(read_document: Read) -> None:
    found = times(read_document, "It lasted from Dec. 30 to Jan. 2, 2014.")
    assert [(m.value, m.basis) for m in found] == [("2013-12-30", "explicit"), ("2014-01-02", "explicit")]


def test_a_comparison_with_a_year_before_means_the_same_quarter(read_document: Read) -> None:
    found = times(read_document, "Profit in the first quarter rose to $2 million from $1 million a year earlier.")
    assert [m.value for m in found] == ["2025-Q1", "2024-Q1"]


def test_a_story_anchor_is_named_as_the_basis(read_document: Read) -> None:
    (found,) = resolve(mentions(read_document("She arrived on Friday.")), Anchor("2025-06-10", "story"))
    assert (found.basis, found.anchor, found.value) == ("story", "2025-06-10", "2025-06-06")


@pytest.mark.parametrize(("given", "basis"), [("user", "published"), ("metadata", "published"), ("text", "text")])
def test_the_basis_of_an_anchor(read_document: Read, given: str, basis: str) -> None:
    (found,) = resolve(mentions(read_document("She arrived on Friday.")), Anchor("2025-06-10", given))
    assert (found.basis, found.anchor) == (basis, "2025-06-10")


def test_a_better_anchor_changes_days_and_nothing_else(read_document: Read) -> None:
    found = mentions(read_document("She arrived on Friday and left in May."))
    once = resolve(found, Anchor("2025-06-10"))
    again = resolve(once, Anchor("2024-06-10"))
    assert again == resolve(found, Anchor("2024-06-10"))
    assert [m.id for m in again] == [m.id for m in found]


def test_a_full_stop_belongs_to_an_abbreviation_only(read_document: Read) -> None:
    assert [m.exact for m in times(read_document, "She left in February. He left in Feb. 2024.")] == [
        "February",
        "Feb. 2024",
    ]


def test_these_times_are_a_reference(read_document: Read) -> None:
    assert said(read_document, "She fears today\u2019s world, and these days few travel as in the past.") == [
        ("today", "DATE", "PRESENT_REF"),
        ("these days", "DATE", "PRESENT_REF"),
        ("the past", "DATE", "PAST_REF"),
    ]


def test_today_before_what_is_going_on_is_no_day(read_document: Read) -> None:
    text = "Today, as the world changes, many towns are calling for calm. Today, the court ruled against Norland."
    assert [m.value for m in times(read_document, text)] == ["PRESENT_REF", "2025-06-10"]


def test_until_looks_back_under_had(read_document: Read) -> None:
    (found,) = times(read_document, "Until Friday, the guards had not seen her.")
    assert found.value == "2025-06-06"


def test_times_of_a_text_without_a_report() -> None:
    (found,) = find("She arrived on Friday.", "2025-06-10")
    assert (found.exact, found.start, found.value) == ("Friday", 15, "2025-06-06")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Voters in Norland elect a new parliament on Sunday.", "2025-06-15"),
        ("The summit opens on Monday.", "2025-06-16"),
        ("Voters in Solmark elect a new parliament on Sunday, and the Progress Party will win.", "2025-06-15"),
        ("Solmark votes on Sunday, Marsh ahead in polls", "2025-06-15"),
        ("The flood kills 18 on Monday", "2025-06-09"),
        ("Voters elected a new parliament on Sunday.", "2025-06-08"),
        ("The minister says on Sunday he wept.", "2025-06-08"),
    ],
)
def test_the_present_in_prose_announces(read_document: Read, text: str, value: str) -> None:
    (found,) = times(read_document, text)
    assert found.value == value


def test_the_same_period_is_that_of_the_text(read_document: Read) -> None:
    text = "Exports rose in the first 2 months of this year against the same period last year."
    first, _, same = times(read_document, text)
    assert (first.earliest, first.latest) == ("2025-01-01", "2025-02-28")
    assert (same.earliest, same.latest) == ("2024-01-01", "2024-02-29")
