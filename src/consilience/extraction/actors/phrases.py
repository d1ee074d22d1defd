"""Noun phrases without a name that can stand for actors: "Norse troops", "the two leaders", "a senior official"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from consilience.extraction.actors.cast import Cast
from consilience.extraction.actors.portraits import Named
from consilience.extraction.actors.titles import is_role, role_lemma
from consilience.extraction.knowledge.groups import (
    BODIES,
    COUNTRY_NOUNS,
    GOVERNMENT,
    PAIR_NOUNS,
    PEOPLE,
    PERSON_NOUNS,
    SIDE_NOUNS,
)
from consilience.extraction.knowledge.organisations import NEWSPAPER_NOUNS
from consilience.extraction.parties import noun_phrase
from consilience.model import Sentence, Token

Definite = Literal["the", "a", "both", "two", "own", "bare"]
_HEADS = NEWSPAPER_NOUNS | BODIES | COUNTRY_NOUNS | GOVERNMENT | PAIR_NOUNS | PEOPLE | PERSON_NOUNS | SIDE_NOUNS
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "2": 2, "3": 3, "4": 4}
_DETERMINERS: dict[str, Definite] = {
    "the": "the", "these": "the", "this": "the", "that": "the", "those": "the", "both": "both",
    "a": "a", "an": "a", "some": "a", "one": "a", "another": "a", "any": "a",
}  # fmt: skip


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


def phrases(sentence: Sentence, covered: Named, cast: Cast, titled: set[int]) -> Iterator[Phrase]:
    """The phrases of a sentence, left to right. `titled` are the tokens of roles beside names."""
    for token in sentence.parse.tokens:
        if (
            token.index in titled
            or (sentence.index, token.index) in covered
            or _is_hyphened(sentence.parse.tokens, token.index)
        ):
            continue
        heads = token.pos in ("NOUN", "PROPN", "NUM", "ADJ") and _lemma(token) in _HEADS or is_role(token)
        if heads and (phrase := _phrase(sentence, token, covered, cast)):
            yield phrase


def _is_hyphened(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a token is part of a hyphened word ("people-to-people")."""
    return any(tokens[i].text == "-" for i in (at - 1, at + 1) if 0 <= i < len(tokens))


def _lemma(token: Token) -> str:
    lower = token.text.lower()
    return lower if lower in _HEADS else token.lemma.lower()


def _phrase(sentence: Sentence, head: Token, covered: Named, cast: Cast) -> Phrase | None:
    tokens = sentence.parse.tokens
    if head.dep == "compound" or (head.dep in ("amod", "nmod") and head.pos == "ADJ") or _is_premodifier(tokens, head):
        return None
    inside = noun_phrase(sentence, head.index)
    first = min(inside[0], head.index)
    before = tokens[first : head.index]
    owners = _named(sentence, first, head.index, covered)
    last, complement = _complement(sentence, head.index, covered)
    country = _country(owners, cast) or _country(complement, cast)
    return Phrase(
        sentence.index, first, last, head.index, _lemma(head), _is_plural(head), _definite(before),
        _count(before, head), country, owners, any(t.pos in ("ADJ", "NOUN") and t.text.islower() for t in before),
        role_lemma(tokens, head.index) if is_role(head) else None,
    )  # fmt: skip


def _is_premodifier(tokens: tuple[Token, ...], head: Token) -> bool:
    after = tokens[head.index + 1] if head.index + 1 < len(tokens) else None
    return after is not None and after.pos in ("NOUN", "PROPN") and head.dep in ("compound", "nmod", "amod", "nummod")


def _is_plural(head: Token) -> bool:
    return head.tag in ("NNS", "NNPS") or head.text.lower() in ("police", "people", "military", "troops", "pair", "duo")


def _definite(before: tuple[Token, ...]) -> Definite:
    if not before:
        return "bare"
    if before[0].tag == "PRP$":
        return "own"
    if any(t.tag == "POS" for t in before):
        return "the"
    found = _DETERMINERS.get(before[0].text.lower())
    return found or ("two" if before[0].text.lower() in _NUMBERS else "bare")


def _count(before: tuple[Token, ...], head: Token) -> int | None:
    if before and before[0].text.lower() == "both" or head.text.lower() in ("pair", "duo"):
        return 2
    return next((_NUMBERS[t.text.lower()] for t in (*before, head) if t.text.lower() in _NUMBERS), None)


def _named(sentence: Sentence, first: int, end: int, covered: Named) -> tuple[int, ...]:
    tokens = sentence.parse.tokens
    found = [covered[sentence.index, i] for i in range(first, end) if (sentence.index, i) in covered]
    found = [
        f
        for f in found
        if not (f.first and tokens[f.first - 1].text in "-–" and f.numbers) and not _is_ethnic(tokens, f.first)
    ]
    return tuple(dict.fromkeys(n for f in found for n in f.numbers))


def _is_ethnic(tokens: tuple[Token, ...], at: int) -> bool:
    return at > 0 and tokens[at - 1].text.lower() == "ethnic"


def _complement(sentence: Sentence, head: int, covered: Named) -> tuple[int, tuple[int, ...]]:
    """The last token of the phrase with its "of", "in", "from" or "to", and the actors named there whose it is."""
    tokens = sentence.parse.tokens
    prep = head + 1
    if prep + 1 >= len(tokens) or tokens[prep].text not in ("of", "in", "from", "to") or tokens[prep].head != head:
        return head, ()
    end = prep
    while end + 1 < len(tokens) and end - prep < 8 and _inside_complement(tokens, end + 1):
        end += 1
    while end > prep and tokens[end].pos not in ("NOUN", "PROPN"):
        end -= 1
    if end == prep:
        return head, ()
    named = (
        ()
        if tokens[prep].text == "to" and is_role(tokens[head]) and _is_posted(tokens[head])
        else _named(sentence, prep + 1, end + 1, covered)
    )
    return (end if tokens[prep].text in ("of", "to") else head), named


def _inside_complement(tokens: tuple[Token, ...], at: int) -> bool:
    return (
        tokens[at].pos in ("DET", "ADJ", "NOUN", "PROPN", "NUM")
        or tokens[at].tag in ("POS", "PRP$")
        or tokens[at].text == "-"
    )


def _is_posted(token: Token) -> bool:
    """Whether "to" names where somebody is sent, not whom he serves: an ambassador to Norse lands is no Norse."""
    return token.text.lower() in ("ambassador", "envoy", "representative", "delegate", "emissary")


def _country(numbers: tuple[int, ...], cast: Cast) -> str | None:
    found = {cast[n].country for n in numbers} - {None}
    return found.pop() if len(found) == 1 else None
