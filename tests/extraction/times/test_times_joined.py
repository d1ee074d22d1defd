"""Clocks with their days and zones, lists and ranges of days, and what is earlier than a time of the text."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from consilience.extraction.times import Anchor, mentions, resolve
from consilience.model import Document, TimeMention

Read = Callable[..., Document]


def times(read_document: Read, text: str) -> list[TimeMention]:
    """Told on a Tuesday."""
    return resolve(mentions(read_document(text)), Anchor("2025-06-10"))


CLOCKS = [
    ("The shop was open between 9 a.m. and 5 p.m. on Saturday.", ["2025-06-07T09:00", "2025-06-07T17:00"]),
    ("The bridge was shut from 9am to 5pm on May 3.", ["2025-05-03T09:00", "2025-05-03T17:00"]),
    ("He called at 9 a.m., noon and 5 p.m. on Friday.", ["2025-06-06T09:00", "2025-06-06T12:00", "2025-06-06T17:00"]),
    ("It will be shut from 10 p.m. to midnight Thursday.", ["2025-06-12T22:00", "2025-06-12T24:00"]),
    ("Voters cast ballots from 7 a.m. until 8 p.m. yesterday.", ["2025-06-09T07:00", "2025-06-09T20:00"]),
    ("He woke at 9 a.m., and by 5 p.m. yesterday he was gone.", ["2025-06-09T09:00", "2025-06-09T17:00"]),
    ("At 9:30 pm on Thursday 3 April he left.", ["2025-04-03T21:30"]),
    ("At 9:30 pm on Thursday, 3rd April 2025 he left.", ["2025-04-03T21:30"]),
    ("At 5 p.m. on Friday, May 2nd, 2025, he left.", ["2025-05-02T17:00"]),
    ("The curfew ended at 24:00 on Friday.", ["2025-06-06T24:00"]),
    ("The log has 2025-06-09T25:00 in it.", ["2025-06-09"]),
    ("It ran 1000 GMT-1200 GMT on Friday.", ["2025-06-06T10:00", "2025-06-06T12:00"]),
]


@pytest.mark.parametrize(("text", "values"), CLOCKS)
def test_a_clock_has_the_day_named_with_it(read_document: Read, text: str, values: list[str]) -> None:
    assert [m.value for m in times(read_document, text)] == values


ZONES = [
    ("It began at 10:00 UTC+2 on May 3, 2025.", "+02:00"),
    ("It began at 10:00 UTC–05:30 on May 3, 2025.", "-05:30"),
    ("The log of 2025-06-09T10:00+02:00 is lost.", "+02:00"),
    ("The log of 2025-06-09T10:00Z is lost.", "+00:00"),
    ("It ended at 2400 GMT on Friday.", "+00:00"),
    ("It began at 1:00 a.m. Eastern time on March 9, 2025.", "-05:00"),
    ("It began at 4:00 a.m. Eastern time on March 9, 2025.", "-04:00"),
    ("It began at 12:30 a.m. ET on Nov. 2, 2025.", "-04:00"),
    ("It began at midnight Eastern time on Nov. 2, 2025.", "-05:00"),
    ("It began at 10:00 AEST on Friday.", "+10:00"),
    ("It began at 10:00 SAST on Friday.", "+02:00"),
    ("It began at 10:00 PKT on Friday.", "+05:00"),
    ("It began at 10:00 WIB on Friday.", "+07:00"),
]


@pytest.mark.parametrize(("text", "zone"), ZONES)
def test_a_zone_is_that_of_its_minute(read_document: Read, text: str, zone: str) -> None:
    assert [m.zone for m in times(read_document, text)] == [zone]


JOINED = [
    ("The fair ran Sept. 28-Oct. 3 in Orvel.", [("Sept. 28-Oct. 3", "2024-09-28/2024-10-03")]),
    (
        "He met her on May 12, 13 and 14 in Orvel.",
        [("May 12", "2025-05-12"), ("13", "2025-05-13"), ("14", "2025-05-14")],
    ),
    (
        "He met her on Sept. 12, 13, and 16, 2024, in Orvel.",
        [("Sept. 12", "2024-09-12"), ("13", "2024-09-13"), ("16, 2024", "2024-09-16")],
    ),
    ("He met her on Sept. 12 and 13.", [("Sept. 12", "2024-09-12"), ("13", "2024-09-13")]),
    (
        "The talks of the 12th, 13th and 14th of May failed.",
        [("12th", "2025-05-12"), ("13th", "2025-05-13"), ("14th of May", "2025-05-14")],
    ),
    (
        "They met on 12, 13 and 14 May 2021.",
        [("12", "2021-05-12"), ("13", "2021-05-13"), ("14 May 2021", "2021-05-14")],
    ),
    ("He scored 3, 4 and 5 in May.", [("May", "2025-05")]),
    ("On May 12, 13 and 14 people were hurt.", [("May 12", "2025-05-12")]),
    ("On May 12, 13 people were hurt and 14 died.", [("May 12", "2025-05-12")]),
    (
        "The camp ran from May 30 to June 2 last year.",
        [("May 30", "2024-05-30"), ("June 2 last year", "2024-06-02")],
    ),
]


@pytest.mark.parametrize(("text", "said"), JOINED)
def test_days_in_lists_and_ranges(read_document: Read, text: str, said: list[tuple[str, str]]) -> None:
    assert [(m.exact, m.value) for m in times(read_document, text)] == said


EARLIER = [
    ("He came in June 1999. Earlier that month he had left.", "1999-06-01", "1999-06-30"),
    ("He came in June 1999. Later that month he left.", "1999-06-01", "1999-06-30"),
    ("He came in 1999. Earlier that year he had left.", "1999-01-01", "1999-12-31"),
    ("He came on June 14, 1999. Earlier that month he had left.", "1999-06-01", "1999-06-14"),
    ("He came. Earlier this month he had left.", "2025-06-01", "2025-06-10"),
]


@pytest.mark.parametrize(("text", "first", "last"), EARLIER)
def test_earlier_than_a_stretch_within_it_leaves_all_of_it_open(
    read_document: Read, text: str, first: str, last: str
) -> None:
    found = times(read_document, text)[-1]
    assert (found.earliest, found.latest) == (first, last)


STORIES = [
    (
        "The war began on Feb. 24, 2022. On March 2, the port fell. In April, the siege ended.",
        ["2022-03-02", "2022-04"],
    ),
    ("On Sept. 11, 2001, the tower fell. In December, the fort fell. In January, it burnt.", ["2001-12", "2002-01"]),
    ("On 3 March 2011 the dam broke. On 5 March and 7 March the town was left.", ["2011-03-05", "2011-03-07"]),
    ("The bridge fell on 3 March 2011. From 5 March to 7 March it rained.", ["2011-03-05", "2011-03-07"]),
    ("In May 2015 the mine closed. On June 14–16 they met.", ["2015-06-14/2015-06-16"]),
    ("Smith was elected on Nov. 5, 2019. In March, the court will hear him.", ["2026-03"]),
    ("Smith was elected on Nov. 5, 2019. He was arrested in March.", ["2025-03"]),
    ("Smith, who was elected on Nov. 5, 2019, is ill. In March, he left.", ["2025-03"]),
    ("Smith was elected on Nov. 5, 2024. In March, he left.", ["2025-03"]),
    ("The law has applied since Nov. 5, 2019. In March, the court struck it down.", ["2025-03"]),
]


@pytest.mark.parametrize(("text", "values"), STORIES)
def test_a_story_of_a_bygone_year_goes_on_in_it(read_document: Read, text: str, values: list[str]) -> None:
    assert [m.value for m in times(read_document, text)][1:] == values
