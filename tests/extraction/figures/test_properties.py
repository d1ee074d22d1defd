"""What must hold for any text: exact spans, ordered intervals, the same answer twice, no exception, linear time."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from consilience.extraction.figures import mentions
from consilience.extraction.figures.find import read
from consilience.extraction.figures.patterns import plain
from consilience.extraction.figures.quantity import Quantity
from consilience.extraction.parties import Parties
from consilience.model import Document

Read = Callable[..., Document]

PIECES = st.sampled_from(
    "1 12 3.5 1,200 40 2024 $ € US$ £ bn m million billion % percent - – to between and from over about nearly at least dozens of "
    "two twenty hundred a half third 11th year-old years km tonnes °C / : . , ( ) Xi trade rose fell killed people USD 1/2 ½ e9 "
    "0 000 ½½ 999999999999999999 \u00a0 \u200b \x00 ٣ ² 𝟙 \u202e times fold won 2-1 p.m. #".split(" ")
)
TEXTS = st.one_of(
    st.text(max_size=200), st.lists(PIECES, max_size=25).map(" ".join), st.lists(PIECES, max_size=15).map("".join)
)


def quantities(text: str) -> list[Quantity]:
    return read(text)


def ordered(low: float | None, value: float | None, high: float | None) -> bool:
    known = [v for v in (low, value, high) if v is not None]
    return all(map(math.isfinite, known)) and known == sorted(known)


@given(TEXTS)
@settings(max_examples=600, deadline=None)
def test_quantities_of_any_text(text: str) -> None:
    found = quantities(text)
    assert found == quantities(text)
    assert all(0 <= q.start < q.end <= len(text) for q in found)
    assert all(a.end <= b.start for a, b in zip(found, found[1:], strict=False))
    assert all(ordered(q.low, q.value, q.high) for q in found)


@given(TEXTS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_figures_of_any_text(read_document: Read, text: str) -> None:
    document = read_document(text)
    found = mentions(document, [], Parties([], []))
    assert found == mentions(document, [], Parties([], []))
    for mention in found:
        mention.span.check(text)
        assert ordered(mention.low, mention.value, mention.high)
        for span in (mention.measure, *mention.owners):
            assert span is None or text[span.start : span.end] == span.exact
    assert len({mention.id for mention in found}) == len(found)


@pytest.mark.parametrize(
    "text",
    [
        "tens-of-thousands of ships",
        "an all-time high of 5 ships",
        "a record-high 5 ships",
        "two mıllion ships",
        "5 thou\u017fand ships",
        "a 5-wee\u212a-old ship",
        "about\u00a05 \u212ag or\u00a0so",
        "İn exce\u017f\u017f of 5 ships",
        "at\u2003least half\u00a0a\u00a0million",
    ],
)
def test_letters_that_match_others_without_regard_to_case(read_document: Read, text: str) -> None:
    """A pattern without regard to case also matches four letters that are in no table."""
    assert len(quantities(text)) <= 1
    found = mentions(read_document(text), [], Parties([], []))
    assert all(text[m.start : m.end] == m.exact for m in found)


def test_only_those_four_letters_are_set_aside() -> None:
    letters = "".join(map(chr, range(0x20, 0x2200)))
    changed = [a for a, b in zip(letters, plain(letters), strict=True) if a != b]
    assert changed == ["\u0130", "\u0131", "\u017f", "\u212a"]
