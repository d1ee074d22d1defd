"""A noun phrase without a name, as it is handed about."""

from __future__ import annotations

from typing import Literal, NamedTuple

Definite = Literal["the", "a", "both", "two", "own", "bare"]
DETERMINERS: dict[str, Definite] = {
    "the": "the", "these": "the", "this": "the", "that": "the", "those": "the", "both": "both",
    "a": "a", "an": "a", "some": "a", "one": "a", "another": "a", "any": "a",
}  # fmt: skip
NATIONAL = "national"
"""The lemma of "the Norse" where that is a person."""


class Phrase(NamedTuple):
    """A noun phrase: its tokens, its head and the lemma of it, how it is determined, whose it is."""

    sentence: int
    first: int
    last: int
    head: int
    lemma: str
    plural: bool
    definite: Definite
    number: int | None
    country: str | None
    owners: tuple[int, ...]
    """Actors named within the phrase ("Hamas militants")."""
    modified: bool
    """Whether a lower-case word narrows it ("senior", "opposition")."""
    role: str | None
    """The normal form of the head as a role."""
    owner: int | None = None
    """The token of the noun or pronoun whose it is ("Roe's aide", "his aide")."""
    age: int | None = None
    """Of "the 43-year-old minister"."""
