"""One token of a sentence."""

from __future__ import annotations

from typing import Any, NamedTuple


class Lexeme(NamedTuple):
    """One token: its place in the sentence, its text and small letters, its kind and value."""

    start: int
    end: int
    text: str
    lower: str
    kind: str
    value: Any
