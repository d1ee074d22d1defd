"""The development sample: how many of its figures are found, and what is found of each."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest
from tests.extraction.figures import cases

from consilience.extraction.figures import mentions
from consilience.extraction.parties import Parties
from consilience.model import Document, FigureMention

Read = Callable[..., Document]


@pytest.fixture(scope="module")
def found(read_document: Read) -> dict[str, list[FigureMention]]:
    """Each sentence of the sample, read alone, with its figures."""
    return {text: mentions(read_document(text), [], Parties([], [])) for text, _ in cases.ALL}


def same_value(mention: FigureMention, value: float | None) -> bool:
    if mention.value is None or value is None:
        return mention.value is value
    return math.isclose(mention.value, value, rel_tol=1e-6)


@pytest.mark.parametrize(("text", "expected"), cases.ALL, ids=[text[:40] for text, _ in cases.ALL])
def test_figures_of_a_sentence(found: dict[str, list[FigureMention]], text: str, expected: list[cases.Figure]) -> None:
    mentions = found[text]
    assert [m.exact for m in mentions] == [exact for exact, *_ in expected]
    for mention, (_, value, unit, modifier, head) in zip(mentions, expected, strict=True):
        assert same_value(mention, value), mention
        assert (mention.unit, mention.modifier, mention.measure_head) == (unit, modifier, head)
