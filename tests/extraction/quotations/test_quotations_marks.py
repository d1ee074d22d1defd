"""Pairing of quotation marks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consilience.extraction.quotations import marks

MARKS = "\"'“”„‟«»‘’‚‹›`＂「」『』"


def quoted(text: str) -> list[str]:
    return [" / ".join(text[a:b] for a, b in quote.parts) for quote in marks.find(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('She said, "We go."', ['"We go."']),
        ("She said, “We go.”", ["“We go.”"]),
        ("She said, «We go.»", ["«We go.»"]),
        ("She said, „We go.“", ["„We go.“"]),
        ("She said, ''We go.''", ["''We go.''"]),
        ("She said, ``We go.''", ["``We go.''"]),
        ("She said, ‘We go.’", ["‘We go.’"]),
        ("She called it 'a mistake,' and left.", ["'a mistake,'"]),
        ("One “a” and “b c” there", ["“a”", "“b c”"]),
    ],
)
def test_every_kind_of_mark(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "It's the mayors' duty, isn't it?",
        "In the '90s they didn't care for rock 'n' roll",
        "The Halls’ house isn’t the Itos’ house",
        "a 6' man and a 5' door",
    ],
)
def test_apostrophes_are_no_marks(text: str) -> None:
    assert quoted(text) == []


def test_apostrophes_within_single_marks() -> None:
    assert quoted("He said 'we don't know that' and left.") == ["'we don't know that'"]


def test_an_elision_hides_no_quotation() -> None:
    assert quoted("Get 'em here, 'fresh and cold,' they cried.") == ["'fresh and cold,'"]


def test_inner_marks_belong_to_the_outer() -> None:
    assert quoted("“She told me ‘no’ twice,” he said.") == ["“She told me ‘no’ twice,”"]
    assert quoted("''I like the word 'old,''' he said.") == ["''I like the word 'old,'''"]


def test_an_open_quotation_goes_on_in_the_next_paragraph() -> None:
    text = "“We begin.\n\n“We go on.\n\n“We end,” she said."
    assert quoted(text) == ["“We begin. / “We go on. / “We end,”"]


def test_a_closed_quotation_does_not_go_on() -> None:
    assert quoted("“We begin.”\n\n“We go on.”") == ["“We begin.”", "“We go on.”"]


@given(st.text(alphabet=st.sampled_from(MARKS + " ab.,\n"), max_size=120))
def test_parts_are_ordered_and_apart(text: str) -> None:
    parts = [part for quote in marks.find(text) for part in quote.parts]
    assert parts == sorted(parts)
    assert all(0 <= a < b <= len(text) for a, b in parts)
    assert all(first[1] <= second[0] for first, second in zip(parts, parts[1:], strict=False))


def test_a_quotation_runs_over_broken_lines() -> None:
    text = 'The council met in the old hall by the harbour, and "we found the\ndam to be safe in every way," said Mara Quill, its chair.'
    assert quoted(text) == ['"we found the\ndam to be safe in every way,"']
