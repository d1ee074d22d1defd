"""What is asked twice is worked out once."""

from __future__ import annotations

from collections.abc import Callable

from consilience.extraction.actors.once import once
from consilience.model import Document, Sentence


def test_each_answer_is_worked_out_once_for_each_sentence(read_document: Callable[..., Document]) -> None:
    asked: list[tuple[int, int, int]] = []

    @once
    def length(sentence: Sentence, first: int, last: int) -> int:
        asked.append((sentence.index, first, last))
        return last - first + len(sentence.text)

    one, two = read_document("Ada Roe wept. Tom Dahl left early.").sentences
    assert [length(s, 0, 1) for s in (one, two, one, two)] == [14, 21, 14, 21]
    assert asked == [(0, 0, 1), (1, 0, 1)]
    assert length(one, 0, 2) == 15
