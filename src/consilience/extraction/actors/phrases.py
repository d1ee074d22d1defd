"""Noun phrases without a name that can stand for actors: "Norse troops", "the two leaders", "a senior official"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from consilience.extraction.actors.cast import Cast, Found
from consilience.extraction.actors.portraits import Named
from consilience.extraction.actors.titles import is_role, role_lemma
from consilience.extraction.knowledge.body_words import BODY_WORDS
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
from consilience.extraction.knowledge.person_words import PERSON_WORDS
from consilience.extraction.knowledge.relations import RELATIONAL
from consilience.extraction.knowledge.state_words import STATES_CALLED
from consilience.extraction.parties import noun_phrase
from consilience.model import Sentence, Token

Definite = Literal["the", "a", "both", "two", "own", "bare"]
_PERSONS = PERSON_WORDS | RELATIONAL
_HEADS = (
    NEWSPAPER_NOUNS | BODIES | COUNTRY_NOUNS | GOVERNMENT | PAIR_NOUNS | PEOPLE | PERSON_NOUNS | SIDE_NOUNS | BODY_WORDS
    | _PERSONS | frozenset(STATES_CALLED)
)  # fmt: skip
_PREFIXES = frozenset("ex co vice step half arch grand great sub under by fellow non".split())
NATIONAL = "national"
"""The lemma of "the Norse" where that is a person."""
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
    owner: int | None = None
    """The token of the noun or pronoun whose it is ("Roe's aide", "his aide")."""
    age: int | None = None
    """Of "the 43-year-old minister"."""


def phrases(sentence: Sentence, covered: Named, cast: Cast, titled: set[int]) -> Iterator[Phrase]:
    """The phrases of a sentence, left to right. `titled` are the tokens of roles beside names."""
    for token in sentence.parse.tokens:
        if token.index in titled:
            continue
        if (found := covered.get((sentence.index, token.index))) is not None:
            if is_national(sentence, found, cast):
                yield _national(sentence, token, found, cast)
            continue
        if is_aged(sentence.parse.tokens, token.index):
            yield _aged(sentence, token)
        if _is_hyphened(sentence.parse.tokens, token.index):
            continue
        heads = token.pos in ("NOUN", "PROPN", "NUM", "ADJ") and _lemma(token) in _HEADS or is_role(token)
        if heads and (phrase := _phrase(sentence, token, covered, cast)):
            yield phrase


def is_national(sentence: Sentence, found: Found, cast: Cast) -> bool:
    """Whether the adjective of a state stands for a person: "the Norwegian said", not "the Norwegian minister"."""
    tokens = sentence.parse.tokens
    if found.form != "description" or found.first == 0 or found.first != found.last:
        return False
    behind = tokens[found.last + 1] if found.last + 1 < len(tokens) else None
    joined = behind is not None and behind.text in ("and", "or", ",", "&") and _goes_on(tokens, behind.index + 1)
    free = behind is None or not (joined or behind.pos in ("NOUN", "PROPN", "ADJ", "NUM") or behind.text in "-–/")
    token = tokens[found.head]
    held = token.dep in ("amod", "compound", "nmod") and free is False
    single = _determiner_at(tokens, found.first) >= 0
    return (
        free
        and single
        and not held
        and not token.text.endswith(("s", "sh", "ch", "ese"))
        and (cast[found.numbers[0]].type == "state")
    )


def _goes_on(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether another adjective with its noun comes: "the Norwegian and Danish governments"."""
    return at + 1 < len(tokens) and tokens[at].text[0].isupper() and tokens[at + 1].pos in ("NOUN", "PROPN", "ADJ")


def _determiner_at(tokens: tuple[Token, ...], first: int) -> int:
    """The token of the article of "the Norwegian", "a 52-year-old Norwegian"; -1 without one."""
    at = first - 1
    while at > 0 and first - at < 7 and (tokens[at].pos in ("ADJ", "NUM") or tokens[at].text in ("-", "year", "old")):
        at -= 1
    return at if tokens[at].text.lower() in ("the", "a", "an") else -1


def _national(sentence: Sentence, token: Token, found: Found, cast: Cast) -> Phrase:
    tokens = sentence.parse.tokens
    first = _determiner_at(tokens, token.index)
    determiner = _DETERMINERS[tokens[first].text.lower()]
    return Phrase(
        sentence.index, first, token.index, token.index, NATIONAL, False, determiner, None,
        cast[found.numbers[0]].country, (), False, NATIONAL, age=_age(tokens[first : token.index]),
    )  # fmt: skip


def is_aged(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a token is the end of "the 43-year-old" that stands for a person, with no noun behind it."""
    if tokens[at].text != "old" or at < 5 or [t.text for t in tokens[at - 3 : at]] != ["-", "year", "-"]:
        return False
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    return (
        tokens[at - 4].text.isdigit()
        and tokens[at - 5].text.lower() in ("the", "a", "an")
        and (behind is None or behind.pos not in ("NOUN", "PROPN", "ADJ"))
    )


def _aged(sentence: Sentence, token: Token) -> Phrase:
    tokens = sentence.parse.tokens
    determiner = _DETERMINERS[tokens[token.index - 5].text.lower()]
    return Phrase(
        sentence.index, token.index - 5, token.index, token.index, "person", False, determiner, None, None, (), False,
        "person", age=int(tokens[token.index - 4].text),
    )  # fmt: skip


def _is_hyphened(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a token is part of a hyphened word ("people-to-people"), but for the end of "ex-deputy"."""
    if at + 1 < len(tokens) and tokens[at + 1].text == "-":
        return True
    return at > 0 and tokens[at - 1].text == "-" and not (at > 1 and tokens[at - 2].text.lower() in _PREFIXES)


def _lemma(token: Token) -> str:
    lower = token.text.lower()
    return lower if lower in _HEADS else token.lemma.lower()


def _phrase(sentence: Sentence, head: Token, covered: Named, cast: Cast) -> Phrase | None:
    tokens = sentence.parse.tokens
    owned = _owned_before_name(sentence, head.index, covered)
    unfit = (
        head.dep == "compound" or (head.dep in ("amod", "nmod") and head.pos == "ADJ") or _is_premodifier(tokens, head)
    )
    if unfit and owned is None:
        return None
    first = min(noun_phrase(sentence, head.index)[0], head.index) if owned is None else owned
    if tokens[first].text.lower() == "both" and not _is_plural(head) and first < head.index:
        first += 1
    before = tokens[first : head.index]
    owners = _named(sentence, first, head.index, covered)
    last, complement = _complement(sentence, head.index, covered)
    country = _country(owners, cast) or _country(complement, cast)
    return Phrase(
        sentence.index, first, last, head.index, _lemma(head), _is_plural(head), _definite(before),
        _count(before, head), country, owners, any(t.pos in ("ADJ", "NOUN") and t.text.islower() for t in before),
        _role(tokens, head), _owner(tokens, first, head.index), _age(before),
    )  # fmt: skip


def _role(tokens: tuple[Token, ...], head: Token) -> str | None:
    """The normal form of a head that is a person's role, or the noun itself where it says what a person is."""
    if is_role(head):
        return role_lemma(tokens, head.index)
    lemma = _lemma(head)
    return lemma if lemma in _PERSONS and lemma not in BODY_WORDS and not _is_plural(head) else None


def _owner(tokens: tuple[Token, ...], first: int, head: int) -> int | None:
    """The token of the possessor right before the words of a phrase: "his", "Roe" of "Roe's"."""
    if tokens[first].tag == "PRP$":
        return first
    return next((t.index - 1 for t in tokens[first + 1 : head] if t.tag == "POS"), None)


def _age(before: tuple[Token, ...]) -> int | None:
    words = [t.text for t in before]
    at = words.index("year") if "year" in words else 0
    return int(words[at - 2]) if at > 1 and words[at - 2].isdigit() and words[at - 1] == "-" else None


def _owned_before_name(sentence: Sentence, head: int, covered: Named) -> int | None:
    """The first token of "Roe's wife", "his wife" before a name ("Roe's wife Ada"); None where it stands otherwise."""
    tokens = sentence.parse.tokens
    behind = covered.get((sentence.index, head + 1))
    if behind is None or behind.form != "name":
        return None
    at = head - 1
    while at > 0 and head - at < 5 and tokens[at].pos in ("ADJ", "NOUN") and tokens[at].tag != "POS":
        at -= 1
    if at >= 0 and tokens[at].tag == "PRP$":
        return at
    if at < 1 or tokens[at].tag != "POS":
        return None
    owner = covered.get((sentence.index, at - 1))
    return owner.first if owner is not None else None


def _is_premodifier(tokens: tuple[Token, ...], head: Token) -> bool:
    after = tokens[head.index + 1] if head.index + 1 < len(tokens) else None
    return after is not None and after.pos in ("NOUN", "PROPN") and head.dep in ("compound", "nmod", "amod", "nummod")


def _is_plural(head: Token) -> bool:
    return head.tag in ("NNS", "NNPS") or head.text.lower() in (
        "police",
        "people",
        "military",
        "troops",
        "pair",
        "duo",
        "two",
    )


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
    if before and before[0].text.lower() == "both" or head.text.lower() in ("pair", "duo", "two"):
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
