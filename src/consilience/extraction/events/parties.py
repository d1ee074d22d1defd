"""Who is a party of an event: actors of the report, and people and bodies that only the sentence names."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from consilience.extraction.events import clauses
from consilience.extraction.knowledge.groups import BODIES, GOVERNMENT, PEOPLE, PERSON_NOUNS
from consilience.extraction.parties import Parties
from consilience.model import Participant, Sentence

_NAMES = frozenset({"PERSON", "NORP", "GPE", "ORG", "LOC", "FAC"})
_MODIFIERS = frozenset({"amod", "compound", "poss", "nmod", "appos"})
_HOME = frozenset({"of", "in", "from", "at", "for", "near", "inside", "within", "loyal", "to"})
_CLAUSES = frozenset({"relcl", "advcl", "ccomp", "xcomp", "parataxis"})
_PEOPLE = PEOPLE | BODIES | GOVERNMENT | PERSON_NOUNS


class Cast:
    """The parties of one sentence, looked up by token."""

    def __init__(self, sentence: Sentence, parties: Parties) -> None:
        self.sentence = sentence
        self._parties = parties
        self._known: dict[int, Participant | None] = {}

    def party(self, head: int) -> Participant | None:
        """The party headed by token `head`, with its country where the report or its own words tell; None where
        the words name nobody."""
        if head not in self._known:
            self._known[head] = self._find(head)
        return self._known[head]

    def is_party(self, head: int) -> bool:
        """Whether token `head` names somebody."""
        return self.party(head) is not None

    def all_of(self, head: int) -> list[Participant]:
        """The parties headed by `head` and by all that is conjoined to it."""
        found = [self.party(h) for h in clauses.conjuncts(self.sentence.parse, head)]
        return [party for party in found if party is not None]

    def is_place(self, head: int) -> bool:
        """Whether the parser takes the name for a place."""
        return self.sentence.parse.tokens[head].entity in ("GPE", "LOC", "FAC")

    def _find(self, head: int) -> Participant | None:
        token = self.sentence.parse.tokens[head]
        known = self._parties.at(self.sentence, head)
        if known is None and not self._is_somebody(head):
            return None
        if token.pos == "PRON" and known is None:
            return None
        party = self._parties.of(self.sentence, head)
        if party.country is None:
            country = self._home(head, 2)
            party = msgspec.structs.replace(party, country=country) if country else party
        return party

    def _is_somebody(self, head: int) -> bool:
        token = self.sentence.parse.tokens[head]
        if token.pos == "PROPN":
            return token.entity in _NAMES or token.entity == ""
        return token.pos in ("NOUN", "ADJ") and (token.lemma.lower() in _PEOPLE or token.entity == "NORP")

    def _home(self, head: int, depth: int) -> str | None:
        """The country that the words around a noun give it ("Rwandan rebels", "rebels in Rwanda")."""
        for token in self._around(head):
            mention = self._parties.at(self.sentence, token)
            country = self._parties.country(mention.entities) if mention else None
            if country is None and depth:
                country = self._home(token, depth - 1)
            if country is not None:
                return country
        return None

    def _around(self, head: int) -> Iterator[int]:
        parse = self.sentence.parse
        for below in parse.children[head]:
            if parse.tokens[below].dep in _MODIFIERS:
                yield below
        for below in parse.children[head]:
            if parse.tokens[below].dep == "prep" and parse.tokens[below].text.lower() in _HOME:
                yield from clauses.children(parse, below, "pobj")
            if parse.tokens[below].dep in ("acl", "relcl"):
                yield from (
                    noun for prep, noun in clauses.preposition_objects(parse, below) if prep in ("in", "from", "to")
                )

    def within(self, head: int, prefer: tuple[str, ...] = ()) -> Iterator[int]:
        """Tokens of a noun phrase that may name a party it concerns: prepositions in the order of `prefer`, then
        whose it is, then what stands before it, then other prepositions; not its head, not its clauses."""
        parse = self.sentence.parse
        behind = list(clauses.preposition_objects(parse, head))
        for preposition in prefer:
            yield from (noun for prep, noun in behind if prep == preposition)
        for label in ("poss", "nmod", "amod", "compound"):
            yield from clauses.children(parse, head, label)
        yield from (noun for prep, noun in behind if prep not in prefer)
