"""Nouns that a hyphen makes one word."""

from __future__ import annotations

import pytest

from consilience.extraction.figures import find


@pytest.mark.parametrize(
    ("text", "words", "head"),
    [
        ("The firm made 12 pay-offs last year.", "pay-offs", "pay-off"),
        ("The bank named two vice-presidents.", "vice-presidents", "vice-president"),
        ("They paid six co-founders.", "co-founders", "co-founder"),
        ("They sold 12 oil-price swaps.", "oil-price swaps", "swap"),
    ],
)
def test_the_measure_is_the_whole_word(text: str, words: str, head: str) -> None:
    (figure,) = find(text)
    assert figure.measure is not None and (figure.measure.exact, figure.measure_head) == (words, head)
