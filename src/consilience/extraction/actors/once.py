"""What is asked of one stretch of a sentence again and again is worked out once."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from consilience.model import Sentence

T = TypeVar("T")
_MANY = 512
"""Sentences whose answers are kept; a report rarely has more."""


def once(work: Callable[[Sentence, int, int], T]) -> Callable[[Sentence, int, int], T]:
    """The same function of a sentence and its tokens `first`–`last`, which remembers its answers.

    The sentence itself is kept with them, so that its identity stays its own."""
    kept: dict[int, tuple[Sentence, dict[tuple[int, int], T]]] = {}

    @wraps(work)
    def known(sentence: Sentence, first: int, last: int) -> T:
        held = kept.get(id(sentence))
        if held is None:
            if len(kept) >= _MANY:
                kept.clear()
            held = kept[id(sentence)] = (sentence, {})
        answers = held[1]
        if (first, last) not in answers:
            answers[first, last] = work(sentence, first, last)
        return answers[first, last]

    return known
