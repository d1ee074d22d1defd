"""What a report says of its actors: what they are called, how old they are, whose they are, whom they serve."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from consilience.extraction.knowledge.relations import INVERSE

LESSER = frozenset("deputy vice assistant associate acting".split())
"""Words that make a role another: a deputy leader is not "the leader"."""


class Told:
    """What was said of the actors of one report, by their numbers."""

    def __init__(self) -> None:
        self.nouns: defaultdict[int, set[str]] = defaultdict(set)
        """The nouns that were said of an actor ("a brewer", "the lawyer")."""
        self.deeds: defaultdict[int, set[str]] = defaultdict(set)
        """The nouns that what it did or suffered allows ("the buyer")."""
        self.leads: dict[int, str] = {}
        """Persons known as leaders of a state, by its code."""
        self.serves: dict[int, int] = {}
        """The body that a person's role is at."""
        self.waiting: dict[tuple[int, int], tuple[str, int]] = {}
        """For a token of a sentence that is still to be read: the noun, and who is that to it ("counsel for the …")."""
        self._related: dict[tuple[int, str], int] = {}
        self._of: defaultdict[int, list[tuple[str, int]]] = defaultdict(list)

    def call(self, number: int, noun: str, words: Iterable[str]) -> None:
        """Remember a noun that was said of an actor, but for one that the words before it make another."""
        if not LESSER.intersection(word.lower() for word in words):
            self.nouns[number].add(noun)

    def relate(self, owner: int, noun: str, number: int) -> None:
        """Remember that somebody is another's: "Orchard's barrister" (owner, noun, who that is)."""
        if owner != number:
            self._related[owner, noun] = number
            self._of[number].append((noun, owner))

    def merge(self, old: int, new: int) -> None:
        """Say of one what was said of the other."""
        self.nouns[new] |= self.nouns.pop(old, set())
        self.deeds[new] |= self.deeds.pop(old, set())
        if old in self.serves:
            self.serves.setdefault(new, self.serves.pop(old))
        for noun, owner in self._of.pop(old, ()):
            self.relate(owner, noun, new)

    def related(self, owner: int, noun: str) -> int | None:
        """Who is somebody's `noun`: as was said, or because he in turn is theirs; None where that is not known."""
        if (owner, noun) in self._related:
            return self._related[owner, noun]
        turned = {other for said, other in self._of[owner] if said in INVERSE.get(noun, ())}
        return turned.pop() if len(turned) == 1 else None
