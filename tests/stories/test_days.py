from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consilience.stories.ahead import Ahead, Stay, ahead, stays
from consilience.stories.days import days_named, iso_day, present


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("It began on March 20, 2029.", ("2029-03-20",)),
        ("on 8 May 2031 and the 9th of June, 2031", ("2031-05-08", "2031-06-09")),
        ("Sept. 3, 2031", ("2031-09-03",)),
        ("2031-02-30 is no day, 2031-02-28 is", ("2031-02-28",)),
        ("May 8 without a year", ()),
        ("He may 8,000 times in 2031", ()),
    ],
)
def test_days_spelled_out(text: str, days: tuple[str, ...]) -> None:
    assert days_named([text]) == days


def test_a_day_that_is_no_day_is_unknown() -> None:
    assert iso_day("Thursday, 2031") is None
    assert iso_day(None) is None
    assert iso_day("2031-05-08T10:00:00Z") == "2031-05-08"


def test_the_present_lies_about_the_publication_day() -> None:
    first, last = present("2031-05-08", ["On March 3, 1990 it was so."]) or ("", "")
    assert first < "2031-05-08" < last


def test_history_is_not_the_present() -> None:
    assert present(None, ["The tower burned on March 3, 1990.", "In 2030 it was rebuilt."]) == ("2030-01-01", "")


def test_years_ahead_tell_nothing() -> None:
    assert present(None, ["They will open it by 2040."]) is None


@given(st.text(), st.text())
def test_any_text_is_read_without_trouble(a: str, b: str) -> None:
    days_named([a, b])
    present(None, [a, b])
    iso_day(a)


@given(st.text())
def test_looking_ahead_reads_any_text(text: str) -> None:
    ahead([text])
    for stay in stays([text]):
        stay.near(date(2031, 5, 8))


def test_stays() -> None:
    assert stays(["from May 7–10, then 3 to 5 June 2031"]) == (Stay(5, 7, 10, None), Stay(6, 3, 5, 2031))
    assert ahead(["She will come from Wednesday to Saturday."]) == (Ahead(first=2, last=5),)
    assert ahead(["She came on Wednesday."]) == ()
