"""Where a place is said to lie, and when the name of a state is that of a province or a city instead."""

from __future__ import annotations

from typing import NamedTuple

from consilience.extraction.actors.signs import ends_in_place, word_at
from consilience.model import Sentence, Token


class Division(NamedTuple):
    """What a state's name is said to be instead: a province, a city, whatever has a governor or a mayor."""

    noun: str
    adjective: str | None = None


def division(sentence: Sentence, first: int, last: int) -> Division | None:
    """ "The Belgian province of Luxembourg", "the governor of Luxembourg", "Luxembourg, a city"; None where the name is
    not told to be one of a part of a state."""
    tokens = sentence.parse.tokens
    before, noun = word_at(tokens, first - 1), word_at(tokens, first - 2)
    if before == "of" and (noun in _DIVISIONS or noun in ("governor", "mayor")):
        banker = noun == "governor" and word_at(tokens, first - 3) == "bank"
        adjective = tokens[first - 3].text if first > 2 and noun in _DIVISIONS else None
        return None if banker else Division(noun, adjective)
    ahead, behind = word_at(tokens, last + 1), word_at(tokens, last + 2)
    if ahead in ("province", "governor") and tokens[last + 1].dep != "ROOT":
        return Division(ahead)
    if ahead == "," and behind in ("a", "the") and word_at(tokens, last + 3) == "city":
        return Division("city")
    return None


_DIVISIONS = frozenset("province region county district city town canton department prefecture oblast".split())


def beside(sentence: Sentence, last: int) -> str | None:
    """The region right behind a place and a comma, where no list goes on: "Paris, Texas," not "Paris, Texas and"."""
    tokens = sentence.parse.tokens
    if word_at(tokens, last + 1) != "," or last + 2 >= len(tokens) or tokens[last + 2].pos != "PROPN":
        return None
    if (found := region(sentence, last)) is None:
        return None
    behind = last + 2 + len(found.split())
    goes_on = behind + 1 < len(tokens) and (
        tokens[behind + 1].text.lower() == "and" or tokens[behind + 1].pos == "PROPN"
    )
    listed = word_at(tokens, behind) == "," and goes_on
    return None if listed or word_at(tokens, behind) == "and" else found


def opening(sentence: Sentence, first: int) -> str | None:
    """The region that a sentence begins with, for a town named later in it: "In Roe Province, the mayor of Dahl"."""
    tokens = sentence.parse.tokens
    if first < _FAR or word_at(tokens, 0) != "in" or word_at(tokens, first - 2) not in ("mayor", "town", "village"):
        return None
    end = next((t.index for t in tokens[1:8] if t.text == ","), 0)
    named = end > 1 and all(t.pos in ("PROPN", "ADP") for t in tokens[1:end])
    return sentence.text[tokens[1].start : tokens[end - 1].end] if named and end < first else None


_FAR = 4


def region(sentence: Sentence, last: int) -> str | None:
    """Where the place whose name ends at token `last` is said to lie: "Roe Ferry, Illinois,", "Roe Ferry, in the Beni
    lowlands", "Roe Ferry, a settlement in the Beni region"."""
    tokens = sentence.parse.tokens
    at = last + 1
    if word_at(tokens, at) == "," and word_at(tokens, at + 1) in ("a", "an", "the"):
        inward = (t.index for t in tokens[at + 1 : at + 8] if t.text in ("in", "of"))
        at = next(inward, len(tokens)) if ends_in_place(tokens, at + 2) else len(tokens)
    elif word_at(tokens, at) == "," and word_at(tokens, at + 1) == "in":
        at += 1
    elif word_at(tokens, at) not in (",", "in"):
        return None
    first = at + 1 + (word_at(tokens, at + 1) == "the")
    end = first
    while end < len(tokens) and tokens[end].pos in ("PROPN", "ADJ") and tokens[end].text[:1].isupper():
        end += 1
    closed = end >= len(tokens) or tokens[at].text != "," or tokens[end].text in (",", ".", ")", ";")
    named = first < end and tokens[first].entity != "DATE" and not _is_person(tokens, first, end)
    worded = named and closed and end - first < _REGION
    return sentence.text[tokens[first].start : tokens[end - 1].end] if worded else None


def _is_person(tokens: tuple[Token, ...], first: int, end: int) -> bool:
    """Whether capitals behind a comma are a person's: "the mayor of Roe, Ada Dahl"."""
    return end - first > 1 and tokens[first].entity == "PERSON"


_REGION = 4
