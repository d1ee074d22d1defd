"""Days as files, addresses and lines write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consilience.reading.dates import day_in_address, is_only_a_date, iso


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("2031-06-10", "2031-06-10"),
        ("2031-06-10T08:15:30.123+05:30", "2031-06-10T08:15:30+05:30"),
        ("2031-06-10 08:15:00", "2031-06-10T08:15:00"),
        ("20310610T081500Z", "2031-06-10T08:15:00Z"),
        ("Tue, 10 Jun 2031 08:15:00 +0000", "2031-06-10T08:15:00+00:00"),
        ("June 10, 2031", "2031-06-10"),
        ("10 June 2031", "2031-06-10"),
        ("Tuesday, June 10th, 2031 at 10.30am EDT", "2031-06-10"),
        ("10. Juni 2031", "2031-06-10"),
        ("10 juin 2031 à 10h15", "2031-06-10"),
        ("2031年6月10日", "2031-06-10"),
        ("10.6.2031", "2031-06-10"),
        ("25/06/2031", "2031-06-25"),
        ("06/25/2031", "2031-06-25"),
        ("06/10/2031", None),
        (1939282530, "2031-06-15T09:35:30Z"),
        (1939282530000, "2031-06-15T09:35:30Z"),
        ("June 2031", None),
        ("2031-13-10", None),
        ("yesterday", None),
        ("May 147.75 147.50 2000", None),
        (True, None),
        (None, None),
        ("", None),
    ],
)
def test_iso(stated: object, expected: str | None) -> None:
    assert iso(stated) == expected


@pytest.mark.parametrize(
    ("address", "day"),
    [
        ("https://x.org/2031/06/10/fog", "2031-06-10"),
        ("https://x.org/2031/jun/9/fog", "2031-06-09"),
        ("https://x.org/20310610/fog", "2031-06-10"),
        ("https://x.org/fog-2031-06-10.html", "2031-06-10"),
        ("https://x.org/news/20310610123456", None),
        ("https://x.org/2031/06/fog", None),
    ],
)
def test_a_day_in_an_address(address: str, day: str | None) -> None:
    assert day_in_address(address) == day


@pytest.mark.parametrize("line", ["10 June 2031", "Tuesday, June 10, 2031 8:15 am GMT", "2031-06-10", "2031年6月10日"])
def test_lines_that_are_only_a_date(line: str) -> None:
    assert is_only_a_date(line)


@pytest.mark.parametrize("line", ["On 10 June 2031 the harbour closed", "Votes of 10 June 2031", "June", "2031"])
def test_lines_that_are_more_or_less(line: str) -> None:
    assert not is_only_a_date(line)


@given(st.text() | st.integers() | st.floats())
def test_nothing_raises(stated: object) -> None:
    found = iso(stated)
    assert found is None or found[:4].isdigit()
