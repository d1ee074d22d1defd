"""The measures of the quality gate, on examples whose figures can be told by hand."""

from __future__ import annotations

from collections.abc import Hashable, Mapping

import pytest

from consilience.model import Participant
from tests.quality.coreference.scoring import b_cubed, muc, unmarked
from tests.quality.events.scoring import _agreeing
from tests.quality.names.scoring import place


def _clusters(*groups: str) -> Mapping[Hashable, Hashable]:
    return {member: number for number, group in enumerate(groups) for member in group}


@pytest.mark.parametrize(
    ("one", "other", "links", "mentions"),
    [
        (("abcd",), ("ab", "cd"), (2, 3), 2.0),
        (("ab", "cd"), ("abcd",), (2, 2), 4.0),
        (("abcde", "fg", "hijkl"), ("abcde", "fghijkl"), (9, 9), 12.0),
        (("abcde", "fghijkl"), ("abcde", "fg", "hijkl"), (9, 10), 5 + 2 * 2 / 7 + 5 * 5 / 7),
        (("abc",), (), (0, 2), 0.0),
    ],
)
def test_links_and_mentions(
    one: tuple[str, ...], other: tuple[str, ...], links: tuple[int, int], mentions: float
) -> None:
    assert muc(_clusters(*one), _clusters(*other)) == links
    assert b_cubed(_clusters(*one), _clusters(*other)) == pytest.approx(mentions)


def test_marks_come_off() -> None:
    text, found = unmarked("[roe|[nor|Norland]'s *head of the [nor|Union]] left [roe ito|the two leaders].")
    assert text == "Norland's head of the Union left the two leaders."
    assert [(text[m.start : m.end], text[m.head :].split()[0], sorted(m.actors)) for m in found] == [
        ("Norland", "Norland's", ["nor"]),
        ("Norland's head of the Union", "head", ["roe"]),
        ("Union", "Union", ["nor"]),
        ("the two leaders", "leaders.", ["ito", "roe"]),
    ]


def test_only_whole_words_are_counted() -> None:
    assert place("The other man said he would", "he", 1) == (19, 21)


@pytest.mark.parametrize(
    ("wanted", "got", "right"),
    [
        ([["Ada Roe", "she"]], ["Ada Roe"], 1),
        ([["Ada Roe", "she"]], ["she"], 1),
        ([["Norland's minister"]], ["Norland"], 0),
        ([["Norland's minister"]], ["Norland's minister"], 1),
        ([["Norland"], ["Estoria"]], ["Norland", "Norland"], 1),
    ],
)
def test_a_party_is_right_by_the_last_word_of_its_names(wanted: list[list[str]], got: list[str], right: int) -> None:
    text = "Norland's minister Ada Roe said she met Estoria."
    ours = [Participant(start=text.index(g), end=text.index(g) + len(g), exact=g) for g in got]
    assert _agreeing(text, wanted, ours) == right
