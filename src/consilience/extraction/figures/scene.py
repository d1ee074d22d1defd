"""The scene of a quantity: its sentence, its parties, and which words are part of an amount."""

from __future__ import annotations

from dataclasses import dataclass, field

from consilience.extraction.figures.quantity import Quantity
from consilience.extraction.figures.syntax import NOUNS, low
from consilience.extraction.parties import Parties
from consilience.model import Parse, Sentence, Token


@dataclass(frozen=True, slots=True)
class Scene:
    """One quantity in its sentence. `own` are the tokens it covers, `taken` those of all quantities there."""

    sentence: Sentence
    parties: Parties
    q: Quantity
    own: tuple[int, ...]
    taken: frozenset[int]

    @property
    def parse(self) -> Parse:
        """The parse of the sentence."""
        return self.sentence.parse

    def token(self, index: int) -> Token:
        """The token at an index."""
        return self.sentence.parse.tokens[index]

    def lemma(self, index: int) -> str:
        """The lemma of a token, in lower case."""
        return low(self.sentence.parse.tokens[index])

    def is_noun(self, index: int) -> bool:
        """Whether a token is a noun that is no part of an amount."""
        return self.token(index).pos in NOUNS and index not in self.taken


@dataclass(slots=True)
class Site:
    """Where a quantity's measure stands: its head token (None where nothing says it) and what was passed on the way."""

    head: int | None
    act: bool = False
    """Whether the head is a verb whose doing is counted or summed ("met 40 times", "paid $3m")."""
    changed: str | None = None
    """The noun or verb of change on the way ("increase", "rise")."""
    noun: bool = False
    """Whether it is a noun ("a rise of 5 percent") and no verb."""
    clause: int | None = None
    """The verb of the clause in which the amount stands."""
    owner: int | None = None
    """Who has it, where the amount stands for another of its kind ("Norland's 5 tonnes and Sudria's 3 tonnes")."""
    passed: list[int] = field(default_factory=list)
    """The tokens on the way up, the amount's own first."""
