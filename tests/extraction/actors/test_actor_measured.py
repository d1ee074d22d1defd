"""Descriptions as owners of figures: the name of whom a description means, and where a description ends."""

from __future__ import annotations

import pytest

from consilience.extraction import actors, figures


@pytest.mark.parametrize(
    ("text", "exact", "name"),
    [
        ("Chile has voted. The country has 340 prisons.", "340", "Chile"),
        ("Peru votes on Sunday. The nation has 90 parties.", "90", "Peru"),
        ("Shares in Harbour Foods fell after the group said it would cut 300 jobs.", "300", "Harbour Foods"),
    ],
)
def test_a_figure_is_owned_by_the_name_of_whom_a_description_means(text: str, exact: str, name: str) -> None:
    found = next(f for f in figures.find(text, "2024-03-12") if f.exact == exact)
    assert [o.exact for o in found.owners] == [name]


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("A jury convicted the baker of nine thefts.", "the baker"),
        ("Prosecutors accuse the mayor of fraud.", "the mayor"),
        ("Robbers stripped the jeweller of her rings.", "the jeweller"),
        ("The court met the mayor of Lund.", "the mayor of Lund"),
    ],
)
def test_what_a_verb_says_of_somebody_is_no_part_of_his_description(text: str, exact: str) -> None:
    assert exact in [m.exact for m in actors.find(text)[1]]
