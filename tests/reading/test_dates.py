"""Days as files, addresses and lines write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consilience.reading.dates import Order, day_in_address, is_only_a_date, iso, order


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
    ("stated", "day"),
    [
        ("Thu, 08 May 2025 10:15:00 EST", "2025-05-08T10:15:00-05:00"),
        ("Friday, 8 May 2025 10:15 CEST", "2025-05-08T10:15:00+02:00"),
        ("08 May 25 10:15:00 GMT", "2025-05-08T10:15:00+00:00"),
        ("Thu, 08 May 2025 10:15:00 IST", "2025-05-08T10:15:00"),
        ("20250508T101500+0200", "2025-05-08T10:15:00+02:00"),
        ("Thu, 01 Jan 1970 00:00:00 GMT", None),
        ("Tue, 31 Feb 2025 10:00:00 GMT", None),
        ("Thursday, 08-May-25 10:15:00 GMT", "2025-05-08T10:15:00+00:00"),
        ("Thu May 08 2025 10:15:30 GMT+0200 (CEST)", "2025-05-08T10:15:30+02:00"),
        ("Thursday, May 8, 2025 10:15:00 PM", "2025-05-08"),
        ("8 May 2025 10:15 PM", "2025-05-08"),
        ("Thu, 8 May 2025", "2025-05-08"),
        ("8 May 2025, 10:15", "2025-05-08"),
        ("2025-05-08 10:15 PM", "2025-05-08T22:15"),
        ("5/18/2025 12:05 AM", "2025-05-18T00:05"),
        ("2025-05-08 10:15:00 CEST", "2025-05-08T10:15:00+02:00"),
        ("2025-05-08T10:15:00+9999", "2025-05-08T10:15:00"),
        ("Thu, 08 May 2025 10:15:00 +9999", "2025-05-08T10:15:00"),
    ],
)
def test_days_as_feeds_and_letters_write_them(stated: str, day: str | None) -> None:
    assert iso(stated) == day


@pytest.mark.parametrize(
    ("first", "stated", "day"),
    [
        ("day", "05/06/2025", "2025-06-05"),
        ("month", "05/06/2025 14:30", "2025-05-06T14:30"),
        ("day", "05/13/2025", "2025-05-13"),
        ("month", "05.06.2025", "2025-06-05"),
        ("month", "05-06-2025", "2025-05-06"),
        (None, "05-06-2025", None),
    ],
)
def test_a_column_tells_what_stands_first(first: Order | None, stated: str, day: str | None) -> None:
    assert iso(stated, first) == day


@pytest.mark.parametrize(
    ("column", "first"),
    [
        (["05/06/2025", "13/06/2025"], "day"),
        (["05/06/2025", "06/13/2025"], "month"),
        (["13/06/2025", "06/13/2025"], None),
        (["05/06/2025", "13.06.2025", None, 7], None),
    ],
)
def test_the_order_of_a_column(column: list[object], first: Order | None) -> None:
    assert order(column) == first


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
