"""Drafts: attributions on their way, before ids and speakers are given."""

from __future__ import annotations

from dataclasses import dataclass

from consilience.model import Polarity, Sentence

Piece = tuple[int, int]


@dataclass(slots=True)
class Draft:
    """Content (pieces of the report's text), the cue, and the head of the phrase that names the source."""

    frame: str
    """Which rule found it ("direct", "clause", "object", "according" …)."""
    pieces: list[Piece]
    sentence: Sentence
    cue: Piece
    source: int | None
    """Index of the source's head in `sentence`."""
    verb: int | None = None
    """Index of the cue's head in `sentence`."""
    polarity: Polarity = "asserts"
    antecedent: int | None = None
    """Where the source is a relative pronoun: the head of what it stands for."""
