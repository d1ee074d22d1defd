"""Denied stretches, merged."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consilience.extraction import events, quotations, times
from consilience.extraction.events.denials import Denials
from consilience.extraction.parties import Parties
from consilience.model import Attribution, Document, Span

SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 20)), max_size=8)


def attribution(start: int, end: int, polarity: str) -> Attribution:
    part = Span(start, end, "x" * (end - start))
    return Attribution(
        id=f"{start}-{end}", report="r", start=start, end=end, exact=part.exact, sentence=0, form="indirect",
        parts=(part,), polarity=polarity,  # type: ignore[arg-type]
    )  # fmt: skip


@given(SPANS, SPANS)
def test_exactly_the_denied_characters_are_held(denied: list[tuple[int, int]], asserted: list[tuple[int, int]]) -> None:
    found = Denials(
        [attribution(a, a + n, "denies") for a, n in denied] + [attribution(a, a + n, "asserts") for a, n in asserted]
    )
    covered = {i for a, n in denied for i in range(a, a + n)}
    for i in range(90):
        assert found.hold(i, i + 1) == (i in covered)


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("The ministry denied that the visit had hurt the town.", {"visit": "occurred"}),
        ("The ministry denied that an attack took place.", {"attack": "denied"}),
        ("The ministry denied that the bridge collapsed.", {"crash": "denied"}),
    ],
)
def test_only_the_main_point_is_denied(
    text: str, statuses: dict[str, str], read_document: Callable[..., Document]
) -> None:
    document, parties = read_document(text), Parties([], [])
    found = events.mentions(document, parties, times.mentions(document), quotations.mentions(document, parties))
    assert {m.act: m.status for m in found if m.act in statuses} == statuses
