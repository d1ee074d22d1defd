"""From words to who is meant: the parties that a phrase of a sentence names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

import msgspec

from consilience.model import ActorMention, Entity, Parse, Participant, Sentence, Span

_OUTSIDE_A_NAME = frozenset({"acl", "relcl", "appos", "advcl", "cc", "conj", "punct", "parataxis", "ccomp"})

_THEMES = frozenset("about after amid at on over to".split())

_PARTNERS = frozenset("associates bros brothers co company daughters partners son sons".split())
_BACK = 12
"""Sentences looked back over for the name that a pronoun stands for."""


class Parties:
    """Looks up who is meant by a phrase, from a report's entities and actor mentions."""

    def __init__(self, entities: Sequence[Entity], mentions: Iterable[ActorMention]) -> None:
        self.entities = tuple(entities)
        self._by_sentence: defaultdict[int, list[ActorMention]] = defaultdict(list)
        for mention in mentions:
            self._by_sentence[mention.sentence].append(mention)

    def at(self, sentence: Sentence, head: int) -> ActorMention | None:
        """The longest actor mention that token `head` is the head of, else the one whose role it heads ("the plan's
        architect" of "the plan's architect, Ada Roe"), else the shortest that covers it, or None."""
        offset = sentence.start + sentence.parse.tokens[head].start
        here = self._by_sentence.get(sentence.index, ())
        covering = [m for m in here if m.start <= offset < m.end and not _is_owner_in(sentence, m, head)]
        if headed := [m for m in covering if _is_headed(sentence, m, head)]:
            return max(headed, key=_length)
        if covering:
            return min(covering, key=_length)
        roles = [
            m for m in here if m.role and m.role.start <= offset < m.role.end and _is_headed(sentence, m.role, head)
        ]
        return min(roles, key=_length, default=None)

    def of(self, sentence: Sentence, head: int) -> Participant:
        """The party headed by token `head`: the mention that covers it, else its bare noun phrase, unresolved."""
        mention = self.at(sentence, head)
        if mention is not None:
            return self._participant(mention)
        phrase = noun_phrase(sentence, head, themes=False)
        span = sentence.span(phrase[0], phrase[-1])
        return Participant(start=span.start, end=span.end, exact=span.exact)

    def all_of(self, sentence: Sentence, head: int) -> tuple[Participant, ...]:
        """The parties headed by token `head` and by all that is conjoined to it ("Xi and Putin" are two)."""
        heads, todo = [head], [head]
        while todo:
            for child in sentence.parse.children[todo.pop()]:
                if sentence.parse.tokens[child].dep == "conj" and not _ends_name(sentence.parse, child):
                    heads.append(child)
                    todo.append(child)
        found = dict.fromkeys(_with_partners(sentence, h, self.of(sentence, h)) for h in sorted(heads))
        return tuple(found)

    def named(self, sentence: Sentence, pronoun: Participant) -> Participant | None:
        """The nearest name of those a pronoun means, else their description: in its sentence or in those before."""
        if not pronoun.entities:
            return None
        for index in range(sentence.index, max(sentence.index - _BACK, -1), -1):
            here = self._by_sentence.get(index, ())
            same = [m for m in here if m.form != "pronoun" and m.entities == pronoun.entities]
            if same:
                best = max(same, key=lambda m: (m.end <= pronoun.start, m.form == "name", m.end, m.start))
                return self._participant(best)
        return None

    def name_of(self, sentence: Sentence, described: Participant) -> Participant | None:
        """The nearest name of the one whom a description means ("the country"), in its sentence or in those before;
        None where he is called by no name."""
        for index in range(sentence.index, max(sentence.index - _BACK, -1), -1):
            here = self._by_sentence.get(index, ()) if described.entities else ()
            if names := [m for m in here if m.form == "name" and m.entities == described.entities]:
                return self._participant(max(names, key=lambda m: (m.end <= described.start, m.end, m.start)))
        return None

    def told_in(self, index: int, kinds: frozenset[str]) -> Participant | None:
        """The first party named in a sentence, where it is of one of these kinds."""
        first = min((m for m in self._by_sentence.get(index, ()) if m.form == "name"), key=_place, default=None)
        if first is None or len(first.entities) != 1 or first.entities[0] >= len(self.entities):
            return None
        return self._participant(first) if self.entities[first.entities[0]].type in kinds else None

    def last(self, sentence: Sentence, before: int, kind: str) -> Participant | None:
        """The last party of a kind named before a character, in its sentence or in the one before that."""
        near = (m for i in (sentence.index, sentence.index - 1) for m in self._by_sentence.get(i, ()))
        named = (m for m in near if m.form == "name" and m.end <= before and len(m.entities) == 1)
        alike = (m for m in named if m.entities[0] < len(self.entities) and self.entities[m.entities[0]].type == kind)
        found = max(alike, key=_place, default=None)
        return None if found is None else self._participant(found)

    def is_named(self, mention: ActorMention) -> bool:
        """Whether a mention means one whom the report calls by a name."""
        return any(n < len(self.entities) and self.entities[n].name[:1].isupper() for n in mention.entities)

    def country(self, entities: Iterable[int]) -> str | None:
        """The one country that all these entities belong to, or None."""
        countries = {self.entities[number].country for number in entities}
        return countries.pop() if len(countries) == 1 else None

    def _participant(self, mention: ActorMention) -> Participant:
        return Participant(
            start=mention.start, end=mention.end, exact=mention.exact,
            entities=mention.entities, country=self.country(mention.entities),
        )  # fmt: skip


def _with_partners(sentence: Sentence, head: int, firm: Participant) -> Participant:
    """The firm with the "and Co" that ends its name."""
    parse = sentence.parse
    tails = (c for c in parse.children[head] if parse.tokens[c].dep == "conj" and _ends_name(parse, c))
    tail = next(tails, None)
    end = firm.end if tail is None else sentence.start + parse.tokens[max(parse.subtree(tail))].end
    between = sentence.text[firm.end - sentence.start : end - sentence.start]
    if tail is None or end <= firm.end or not between.replace("&", "and").lower().lstrip().startswith("and "):
        return firm
    exact = sentence.text[firm.start - sentence.start : end - sentence.start]
    return msgspec.structs.replace(firm, end=end, exact=exact)


def _ends_name(parse: Parse, index: int) -> bool:
    """Whether a word behind "and" ends a firm's name: "Hall and Co Ltd", "Hall and Sons"."""
    token = parse.tokens[min(parse.subtree(index))]
    return token.pos == "PROPN" and token.text.rstrip(".").lower() in _PARTNERS


def _is_owner_in(sentence: Sentence, mention: ActorMention, head: int) -> bool:
    """Whether a token is only whose a description is: "the bill" of "the bill's architect" is nobody."""
    return mention.form == "description" and sentence.parse.tokens[head].dep == "poss"


def _place(mention: ActorMention) -> tuple[int, int, str]:
    return mention.start, mention.end, mention.id


def _length(mention: ActorMention) -> tuple[int, str]:
    return mention.end - mention.start, mention.id


def _is_headed(sentence: Sentence, mention: ActorMention | Span, head: int) -> bool:
    """Whether the words of a mention or a role hang on token `head`: what that hangs on lies outside them."""
    tokens = sentence.parse.tokens
    above = tokens[tokens[head].head]
    at = sentence.start + above.start
    return above.index == head or not mention.start <= at < mention.end


def noun_phrase(sentence: Sentence, head: int, *, themes: bool = True) -> tuple[int, ...]:
    """The tokens of the noun phrase headed by `head`, without clauses, appositions and conjuncts: one unbroken run.

    Unless `themes`, without what somebody called by name speaks on either."""
    parse = sentence.parse
    found, todo = {head}, [head]
    while todo:
        at = todo.pop()
        for child in parse.children[at]:
            if not themes and _is_theme(parse, at, child):
                continue
            if parse.tokens[child].dep not in _OUTSIDE_A_NAME or parse.tokens[child].text in ("-", "–"):
                found.add(child)
                todo.append(child)
    first = last = head
    while first - 1 in found:
        first -= 1
    while last + 1 in found:
        last += 1
    return tuple(range(first, last + 1))


def _is_theme(parse: Parse, head: int, child: int) -> bool:
    """Whether it tells what somebody called by name speaks on or to: "Hall on tolls: …"."""
    token = parse.tokens[child]
    return parse.tokens[head].pos == "PROPN" and token.dep == "prep" and token.text.lower() in _THEMES
