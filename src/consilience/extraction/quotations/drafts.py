"""Drafts: attributions on their way, before ids and speakers are given."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from consilience.model import Parse, Sentence

Piece = tuple[int, int]
"""(start, end) in the report's text."""
Content = Iterable[int]
"""Indices of the tokens of one sentence that hold what is said."""
Frame = Callable[[Parse, int, str], Content]
"""A rule: from a parse, the index of a cue and its lemma to the content, empty where the rule does not fit."""


@dataclass(slots=True)
class Draft:
    """Content, the cue, and the head of the phrase that names the source."""

    frame: str
    """Which rule found it ("direct", "clause", "according" …)."""
    pieces: list[Piece]
    sentence: Sentence
    """The sentence the cue stands in."""
    cue: Piece
    verb: int
    """Index of the cue's head in `sentence`."""
    source: int | None
    """Index of the source's head in `sentence`."""
    antecedent: int | None = None
    """Where the source is a relative pronoun: the head of what it stands for."""
