"""Who is a party of an event: actors of the report, and people and bodies that only the sentence names."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from consilience.extraction.events import clauses
from consilience.extraction.knowledge.body_words import MADE
from consilience.extraction.knowledge.groups import BODIES, GOVERNMENT, PEOPLE, PERSON_NOUNS
from consilience.extraction.knowledge.person_words import PERSON_WORDS
from consilience.extraction.knowledge.titles import ROLES
from consilience.extraction.parties import Parties
from consilience.model import ActorMention, Participant, Sentence

_NAMES = frozenset({"PERSON", "NORP", "GPE", "ORG", "LOC", "FAC"})
_OWNERS = frozenset({"PERSON", "NORP", "GPE", "ORG"})
_MODIFIERS = frozenset({"amod", "compound", "poss", "nmod", "appos"})
_HOME = frozenset({"of", "in", "from", "at", "for", "near", "inside", "within", "loyal", "to"})
_MORE = frozenset(
    "recruit thousand hundred dozen wounded injured civilian party faction bomb king queen prince minority "
    "majority refugee tribe insurgency gunboat fisherman sailor workforce servant squatter volunteer federation "
    "affiliate league clan brotherhood consortium treasury artillery wing backer follower pilgrim mourner "
    "labourer laborer carabiniere gendarme militiaman clansman guardsman serviceman rifleman infantryman "
    "cameraman workman foreman fireman seaman crewman herder trafficker poacher worshipper worshiper holidaymaker "
    "commuter inhabitant captive deportee evacuee royalist elector frontrunner conscript reservist jailer jury "
    "criminal mobster shareholder borrower bondholder employer lifeguard cosmonaut enemy contingent battalion "
    "brigade regiment squad convoy coastguard councilor sheikh nephew niece cousin uncle aunt".split()
)
_THINGS = frozenset(
    "arm paper office magazine library museum theatre theater head chair host seller cook album".split()
)
"""Words for bodies and persons that stand for things as often."""
_PEOPLE = (PEOPLE | BODIES | GOVERNMENT | PERSON_NOUNS | _MORE | PERSON_WORDS | MADE | ROLES) - _THINGS
_STATES = frozenset({"state", "country", "nation"})
"""States that are only counted ("two other states"); one by itself is the actors' room to tell."""
_LOCATIVE = frozenset("in at near through outside inside around across off from along within".split())
_COUNTS = frozenset("hundred thousand dozen score million other rest".split())
_DEPTH = 3
WEAPONS = frozenset("bomb blast explosion mine landmine minefield grenade bombing gunfire shelling".split())
"""What kills by somebody's hand who is not named."""
ARMS = frozenset("missile rocket tank jet aircraft warplane helicopter warship gunship drone bomb artillery".split())
"""What fights but cannot be fought for: no recipients."""


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
            self._known[head] = None
            self._known[head] = self._find(head)
        return self._known[head]

    def is_somebody(self, head: int) -> bool:
        """Whether token `head` surely names people, a body or a state: a known actor or a plain noun for people, not a
        thing with a name or a noun made of two ("music player")."""
        party, token = self.party(head), self.sentence.parse.tokens[head]
        if party is None or party.entities or party.country is not None:
            return party is not None
        if token.lemma.lower() in ARMS:
            return False
        made = clauses.child(self.sentence.parse, head, "compound")
        return token.pos != "PROPN" and (made is None or self.is_party(made))

    def is_party(self, head: int) -> bool:
        """Whether token `head` names somebody."""
        return self.party(head) is not None

    def is_named(self, head: int) -> bool:
        """Whether token `head` is a name or a plain word, not part of something's name ("the Great War")."""
        token = self.sentence.parse.tokens[head]
        return self._parties.at(self.sentence, head) is not None or token.entity in _OWNERS or token.pos != "PROPN"

    def is_place(self, head: int) -> bool:
        """Whether the parser, or the report's own use of the name, makes it a place."""
        if self.sentence.parse.tokens[head].entity in ("GPE", "LOC", "FAC"):
            return True
        known = self._parties.at(self.sentence, head)
        return known is not None and any(self._parties.entities[n].type == "place" for n in known.entities)

    def is_only_where(self, head: int) -> bool:
        """Whether token `head` names a town or a landscape behind a preposition of place: where it happens, and nobody
        to whom it is done. States act and suffer as such."""
        parse = self.sentence.parse
        token = parse.tokens[head]
        prep = parse.tokens[token.head]
        if token.dep != "pobj" or prep.text.lower() not in _LOCATIVE or not self.is_place(head):
            return False
        if prep.text.lower() == "from" and parse.tokens[prep.head].pos == "NOUN":
            return False
        known = self._parties.at(self.sentence, head)
        return known is None or all(self._parties.entities[n].type != "state" for n in known.entities)

    def counted(self, head: int) -> Participant | None:
        """The people that a bare number stands for ("wounding four", "16 dead", "hundreds", "14 of them"), or None."""
        token = self.sentence.parse.tokens[head]
        if token.pos == "NUM" or token.lemma.lower() in _COUNTS or (token.text.lower() == "some"):
            return self._parties.of(self.sentence, head)
        return None

    def is_person(self, party: Participant) -> bool:
        """Whether a party is one known person."""
        return len(party.entities) == 1 and self._parties.entities[party.entities[0]].type == "person"

    def is_state(self, party: Participant) -> bool:
        """Whether a party is one known state."""
        return len(party.entities) == 1 and self._parties.entities[party.entities[0]].type == "state"

    def all_of(self, head: int) -> list[Participant]:
        """The parties headed by `head` and by all that is conjoined to it; "Norland and Estorian jets" are two."""
        found: list[Participant] = []
        for token in clauses.conjuncts(self.sentence.parse, head):
            several = self._shared(token)
            party = self.party(token)
            found += several or ([party] if party is not None else [])
        return found

    def named_in(self, head: int, prefer: tuple[str, ...]) -> list[Participant]:
        """The parties that a phrase names, else those it mentions ("Norland's decision", "recent Norland raids")."""
        found = self.all_of(head)
        if found or self.sentence.parse.tokens[head].pos == "PRON":
            return found
        inner = (self.all_of(token) for token in self.within(head, prefer))
        return next((some for some in inner if some and (some[0].entities or some[0].country)), [])

    def names_before(self, head: int) -> list[Participant]:
        """The parties named in a noun phrase before its head, in order ("the Moro-Lind talks")."""
        below = [token for token in self.sentence.parse.subtree(head) if token < head]
        known = [token for token in below if self._parties.at(self.sentence, token) is not None]
        return list(dict.fromkeys(party for token in known if (party := self.party(token)) is not None))

    def within(self, head: int, prefer: tuple[str, ...] = (), depth: int = _DEPTH) -> Iterator[int]:
        """Tokens of a noun phrase that may name a party it concerns: behind prepositions in the order of `prefer`, then
        whose it is, then what stands before it, then behind other prepositions; then the same within each of these."""
        parse = self.sentence.parse
        behind = list(clauses.preposition_objects(parse, head))
        heads = [noun for preposition in prefer for prep, noun in behind if prep == preposition]
        heads += [n for label in ("poss", "nmod", "amod", "compound") for n in clauses.children(parse, head, label)]
        heads += [noun for prep, noun in behind if prep not in prefer]
        heads += clauses.children(parse, head, "appos", "conj")
        yield from heads
        if depth:
            for below in heads:
                yield from self.within(below, prefer, depth - 1)

    def _find(self, head: int) -> Participant | None:
        token = self.sentence.parse.tokens[head]
        known = self._parties.at(self.sentence, head)
        if known is not None and known.form == "pronoun" and (name := self._name_of(head, known)) is not None:
            return self.party(name)
        if known is None and self._titles_a_name(head):
            return self.party(head + 1)
        name = clauses.child(self.sentence.parse, head, "appos")
        if known is None and name is not None and self._parties.at(self.sentence, name) is not None:
            return self.party(name)
        within = clauses.counted(self.sentence.parse, head)
        if known is None and within != head:
            return self.party(within) if self.sentence.parse.tokens[within].pos != "PRON" else self.counted(head)
        if known is None and token.pos == "PRON":
            return self._of_pronoun(head)
        if known is None and not self._is_somebody(head):
            return None
        party = self._parties.of(self.sentence, head)
        if party.country is None:
            country = self._home(head, _DEPTH)
            party = msgspec.structs.replace(party, country=country) if country else party
        return party

    def _name_of(self, head: int, known: ActorMention) -> int | None:
        """The token of the longest name of the same actor before a pronoun in its sentence, or None."""
        best: tuple[int, int] | None = None
        for before in range(head):
            other = self._parties.at(self.sentence, before)
            if other is not None and other.form != "pronoun" and other.entities == known.entities:
                best = max(best or (0, 0), (other.end - other.start, before))
        return best[1] if best else None

    def _of_pronoun(self, head: int) -> Participant | None:
        """The subject of the verb above, for a pronoun in what somebody says or does ("X said he would resign")."""
        parse = self.sentence.parse
        token = parse.tokens[head]
        if token.tag != "PRP" or token.dep not in ("nsubj", "nsubjpass") or token.text.lower() in ("i", "we", "you"):
            return None
        verb = parse.tokens[token.head]
        while verb.dep in ("conj", "xcomp", "aux") and verb.head != verb.index:
            verb = parse.tokens[verb.head]
        if verb.dep not in ("ccomp", "advcl", "pcomp") or verb.head == verb.index:
            return None
        above = clauses.subject(parse, verb.head)
        if above is None or above == head or parse.tokens[above].pos == "PRON":
            return None
        return self.party(above)

    def _titles_a_name(self, head: int) -> bool:
        """Whether the word is a title that the parser tore from the name behind it."""
        tokens = self.sentence.parse.tokens
        if head + 1 >= len(tokens) or tokens[head].pos not in ("PROPN", "NOUN"):
            return False
        mention = self._parties.at(self.sentence, head + 1)
        starts = self.sentence.start + tokens[head + 1].start
        return (
            mention is not None and mention.form == "name" and mention.start == starts and tokens[head + 1].head != head
        )

    def _is_somebody(self, head: int) -> bool:
        token = self.sentence.parse.tokens[head]
        if token.pos == "PROPN" and not (head == 0 and _singular(token.text) in _PEOPLE):
            return token.entity in _NAMES
        if token.text.lower() in _MORE:
            return True
        if token.lemma.lower() in _STATES:
            return clauses.child(self.sentence.parse, head, "nummod") is not None
        plain = token.pos == "NOUN" and (token.lemma.lower() in _PEOPLE or _singular(token.text) in _PEOPLE)
        return token.entity == "NORP" or plain or token.pos == "PROPN"

    def _shared(self, head: int) -> list[Participant]:
        """The states of a group that two of them share ("Norland and Estorian jets", "the leaders of
        Norland and Estoria"), or nothing."""
        parse = self.sentence.parse
        of = [noun for prep, noun in clauses.preposition_objects(parse, head) if prep == "of"]
        of = of if parse.tokens[head].tag == "NNS" else []
        for modifier in [*clauses.children(parse, head, "amod", "nmod"), *of]:
            several = clauses.conjuncts(parse, modifier)
            bare = self._parties.at(self.sentence, head) is None or modifier in of
            if len(several) > 1 and bare and self._is_somebody(head):
                known = [self._parties.of(self.sentence, m) for m in several if self._parties.at(self.sentence, m)]
                if len(known) == len(several):
                    return known
        return []

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
        below = parse.children[head]
        yield from (child for child in below if parse.tokens[child].dep in _MODIFIERS)
        for child in below:
            token = parse.tokens[child]
            if token.dep == "prep" and token.text.lower() in _HOME:
                yield from clauses.children(parse, child, "pobj")
            if token.dep in ("acl", "relcl") or (token.dep == "amod" and token.lemma == "loyal"):
                inside = clauses.preposition_objects(parse, child)
                yield from (noun for prep, noun in inside if prep in ("in", "from", "to"))


def _singular(word: str) -> str:
    """A plural as the tables have it, whatever the parser made of it ("Rebels" at the head of a sentence)."""
    plain = word.lower()
    return plain if plain in _PEOPLE else plain.removesuffix("s")
