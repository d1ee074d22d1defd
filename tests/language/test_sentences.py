from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consilience.language import split


def sentences(text: str) -> list[str]:
    return [text[a:b] for a, b in split(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He came. She left.", ["He came.", "She left."]),
        ("Gov. Hale met Sen. Marsh on Feb. 3. Then he left.", ["Gov. Hale met Sen. Marsh on Feb. 3.", "Then he left."]),
        ("The U.S. envoy spoke. It rained.", ["The U.S. envoy spoke.", "It rained."]),
        ("It fell in the U.S. The law stands.", ["It fell in the U.S.", "The law stands."]),
        ("Trade rose 1.9 percent. Exports fell.", ["Trade rose 1.9 percent.", "Exports fell."]),
        ("“Go,” he said. “Now.” She left.", ["“Go,” he said.", "“Now.”", "She left."]),
        ("It ran Sept. 28-Oct. 3. Then it shut.", ["It ran Sept. 28-Oct. 3.", "Then it shut."]),
        ("He met his heir—Mr. Hale. All left.", ["He met his heir—Mr. Hale.", "All left."]),
        ("He asked: why? Nobody knew!", ["He asked: why?", "Nobody knew!"]),
        ("J. R. Hale spoke. All left.", ["J. R. Hale spoke.", "All left."]),
        ("A headline without a stop\n\nThe first sentence.", ["A headline without a stop", "The first sentence."]),
        (
            "Showers continued throughout the week in\nthe valley, easing the drought since early\nJanuary. The rest is dry.",
            [
                "Showers continued throughout the week in\nthe valley, easing the drought since early\nJanuary.",
                "The rest is dry.",
            ],
        ),
        (
            "Strengthening an Old Alliance: Upcoming Visit to Fortify Relations of Varland\nIn a significant move, she came.",
            [
                "Strengthening an Old Alliance: Upcoming Visit to Fortify Relations of Varland",
                "In a significant move, she came.",
            ],
        ),
        ("", []),
        (" \n\t ", []),
    ],
)
def test_boundaries(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@given(st.text(max_size=400))
def test_every_character_that_is_not_blank_lies_in_exactly_one_sentence(text: str) -> None:
    covered = [False] * len(text)
    last = 0
    for start, end in split(text):
        assert last <= start < end <= len(text)
        assert not text[start].isspace() and not text[end - 1].isspace()
        covered[start:end] = [True] * (end - start)
        last = end
    assert all(c or text[i].isspace() for i, c in enumerate(covered))


def test_a_text_without_any_stop_is_cut_at_a_space() -> None:
    text = "word " * 5_000
    found = sentences(text)
    assert all(len(s) <= 2_000 for s in found)
    assert " ".join(found).split() == text.split()


def test_only_the_stretch_asked_for_is_split() -> None:
    text = "One. Two. Three."
    assert [text[a:b] for a, b in split(text, 5, 9)] == ["Two."]


@pytest.mark.parametrize(
    "text",
    [
        "The larger Harbour Savings Banks\nInc said its profit had doubled.",
        "The profit was told to owners of the\nNorland Mill by letter.",
    ],
)
def test_a_name_that_is_wrapped_is_one_sentence(text: str) -> None:
    assert list(split(text)) == [(0, len(text))]
