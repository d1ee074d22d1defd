"""Denied stretches, merged."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from consilience.extraction.events.denials import Denials
from consilience.model import Attribution, Span

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
