"""What holds for whole reports built of dates, ranges and years, at any anchor: no error, exact spans, ordered days."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from consilience.extraction.text import document
from consilience.extraction.times import Anchor, mentions, resolve
from consilience.model import Document

_ANCHORS = (None, "0001-01-01", "9999-12-31", "2024-02-29", "2025-06-10")
_MONTHS = st.sampled_from(["January", "February", "Feb.", "April", "Sept.", "Oct.", "December", "Dec."])
_DAYS = st.sampled_from(["1", "2", "28", "29", "30", "31", "2nd", "31st"])
_YEARS = st.sampled_from(["1000", "1900", "1999", "2023", "2024", "2199", "last year", "this year", "next year"])
_MORE = st.sampled_from(
    "Monday|the year|five days|the first two months of 2023|9 a.m.|24:00|10:00 UTC+2|0:30 a.m. ET|noon on Friday|"
    "2023-02-29|2024-02-29T25:61|2024-02-29T10:00+02:00|31/02/2023|05/08/2199|A.D. 79|500 B.C.|the quarter ended|"
    "earlier that month|later that year|the following day|a year earlier|the last day of February|2023-24|Easter|"
    "the 1990s|the 19th century|fiscal 2024|9999 years ago|the winter of 1999|the next 9,000 years|'99".split("|")
)
_JOINTS = st.sampled_from(
    [
        "from ",
        " to ",
        " and ",
        " – ",
        "-",
        ", ",
        " or ",
        " until ",
        " ",
        ". ",
        ". In ",
        " on ",
        ". He left on ",
        "between ",
    ]
)
_DATES = st.one_of(
    st.tuples(_MONTHS, _DAYS).map(" ".join),
    st.tuples(_DAYS, _MONTHS).map(" ".join),
    st.tuples(_MONTHS, _DAYS, _YEARS).map(lambda x: f"{x[0]} {x[1]}, {x[2]}"),
    st.tuples(_DAYS, _MONTHS, _YEARS).map(" ".join),
    st.tuples(_MONTHS, _YEARS).map(" ".join),
)
_TEXTS = st.lists(st.one_of(_DATES, _JOINTS, _JOINTS, _DAYS, _YEARS, _MORE), max_size=14).map(
    lambda parts: "He left on " + "".join(parts) + "."
)


@settings(max_examples=250, deadline=None)
@given(_TEXTS)
def test_any_report(text: str) -> None:
    said = mentions(document(text, None))
    assert all(a.end <= b.start for a, b in zip(said, said[1:], strict=False))
    for day in _ANCHORS:
        found = resolve(said, Anchor(day) if day else None)
        assert found == resolve(found, Anchor(day) if day else None)
        assert all(text[m.start : m.end] == m.exact for m in found)
        assert all((m.earliest is None) == (m.latest is None) for m in found)
        assert all(m.earliest <= m.latest for m in found if m.earliest and m.latest)


def test_a_day_that_its_year_does_not_have(read_document: Callable[..., Document]) -> None:
    for text in (
        "The camp ran from February 29 to March 3, 2023.",
        "It opened on February 28 and 29, 2023.",
        "It opened on 29 February – 3 March 2023.",
        "It opened on February 29, 2023.",
        "It opened on 30 February 2023.",
        "It opened on Feb. 27–29, 2023.",
    ):
        for day in _ANCHORS:
            found = resolve(mentions(read_document(text)), Anchor(day) if day else None)
            assert {m.earliest for m in found} <= {None, "2023-02-28", "2023-03-03"}, (text, day)
            assert not {"February", "2023", "Feb. 27"} & {m.exact for m in found}
