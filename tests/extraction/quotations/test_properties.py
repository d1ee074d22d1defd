"""What must hold for any plain text: exact spans, an order, the same answer twice, no exception, linear time."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from consilience.extraction import quotations
from consilience.extraction.parties import Parties
from consilience.model import Attribution, Document

PIECES = st.sampled_from(
    "Ada Quill she who which what he they Norland police two officials the report said told denied urged promised called "
    "put at as asked whether that to leave the dam is safe , . : ; — – - “ ” ‘ ’ « » „ \" ' '' `` ( ) \n \n\n according to in the "
    "view of a claim hopes of said in a statement on Friday while but nor and adding citing Minister : 'no' heard court 9 % "
    "\u200b \x00 é 日本 \U0001f600 \u2028".split(" ")
)
TEXTS = st.one_of(
    st.text(max_size=120), st.lists(PIECES, max_size=45).map(" ".join), st.lists(PIECES, max_size=25).map("".join)
)
QUICK = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def check(text: str, found: list[Attribution]) -> None:
    """Whether all that is claimed stands in the text, in order, under ids of its own."""
    ids = [a.id for a in found]
    assert len(set(ids)) == len(ids)
    assert [(a.start, a.end) for a in found] == sorted((a.start, a.end) for a in found)
    for one in found:
        for span in (one.span, *one.parts, *one.quoted, *([one.cue] if one.cue else [])):
            span.check(text)
        assert (one.start, one.end) == (one.parts[0].start, one.parts[-1].end)
        assert one.source is None or text[one.source.start : one.source.end] == one.source.exact != ""
        assert one.attribution is None or (one.attribution in ids and one.attribution != one.id)
        assert (one.form == "indirect") == (not one.quoted)


@QUICK
@given(text=TEXTS)
def test_any_text(text: str) -> None:
    found = quotations.find(text)
    check(text, found)
    assert found == quotations.find(text)


@pytest.mark.parametrize(
    "text",
    [
        "“She said ‘no’ and ‘yes’,” said said said “.",
        "said: “a” said: “b” said: “c”",
        ": : : — — police",
        "Police: police: police",
        "The report, which, which, which said said",
        "He said he said he said he said he said he said.",
        "in the view of in the words of in her view",
        "''''''",
        "“‘“‘“‘ said",
        "a claim a claim a claim that that that that is said",
    ],
)
def test_odd_texts(text: str) -> None:
    check(text, quotations.find(text))


@pytest.mark.parametrize(
    "unit",
    [
        "Quill said the dam, which miners put at nine crowns, was safe, a claim that Ito denied, and left. ",
        "“She asked, ‘Is it safe?’ and left,” Quill said. ",
        "Police: the dam is safe: police\n\n",
        "Quill had one answer: “No.” ",
    ],
)
def test_twice_the_text_takes_about_twice_the_time(read_document: Callable[..., Document], unit: str) -> None:
    def seconds(times: int) -> float:
        document = read_document(unit * times)
        started = time.perf_counter()
        quotations.mentions(document, Parties([], []))
        return time.perf_counter() - started

    seconds(20)
    assert min(seconds(160) for _ in range(3)) < 5 * min(seconds(80) for _ in range(3)) + 0.05
