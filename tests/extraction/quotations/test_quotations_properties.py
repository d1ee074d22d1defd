"""What holds for any text."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from consilience.extraction import quotations
from consilience.extraction.parties import Parties
from consilience.model import Attribution, Document

WORDS = st.sampled_from(
    "Quill he said told that “ ” \" '' ' ’ ‘ « » , . : ; — \n \n\n asked the dam is safe according to as by who which "
    "claims denied expected Ito and saying ? ! ( ) was called a mistake \u200b é 日本 \U0001f600".split(" ")
)
TEXTS = st.one_of(
    st.text(max_size=80), st.lists(WORDS, max_size=40).map(" ".join), st.lists(WORDS, max_size=25).map("".join)
)
QUICK = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def check(document: Document, found: list[Attribution]) -> None:
    ids = [a.id for a in found]
    assert len(set(ids)) == len(ids)
    for a in found:
        for span in (a.span, *a.parts, *a.quoted, *([a.cue] if a.cue else [])):
            span.check(document.text)
        assert a.start == a.parts[0].start
        assert a.end == a.parts[-1].end
        assert all(x.end < y.start or x.end <= y.start for x, y in zip(a.parts, a.parts[1:], strict=False))
        assert all(any(p.start <= q.start and q.end <= p.end for p in a.parts) for q in a.quoted)
        assert a.source is None or document.text[a.source.start : a.source.end] == a.source.exact
        assert a.attribution is None or (a.attribution in ids and a.attribution != a.id)
    assert [(a.start, a.end) for a in found] == sorted((a.start, a.end) for a in found)


@QUICK
@given(text=TEXTS)
def test_spans_are_exact_and_nothing_is_raised(read_document: Callable[..., Document], text: str) -> None:
    document = read_document(text)
    found = quotations.mentions(document, Parties([], []))
    check(document, found)
    assert found == quotations.mentions(document, Parties([], []))


def test_long_hostile_text(read_document: Callable[..., Document]) -> None:
    for text in ("“" * 5_000, "\"'" * 5_000, "''' " * 3_000, "he said “a " * 1_000, "'a\n" * 3_000):
        document = read_document(text)
        check(document, quotations.mentions(document, Parties([], [])))
