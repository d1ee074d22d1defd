"""The names we know beforehand, found in a sentence by the longest match."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from consilience.extraction.knowledge.countries import COUNTRIES
from consilience.extraction.knowledge.organisations import ORGANISATIONS
from consilience.extraction.knowledge.places import PLACES
from consilience.model import Sentence, Token
from consilience.model.actor import ActorType

EntryKind = Literal["state", "demonym", "capital", "seat", "place", "organisation"]
_LONGEST = 9
_FIRST_WORD = re.compile(r"[^\s\-]+")


class Entry(NamedTuple):
    """What a known name means: `key` names the state (or the organisation, by its first name)."""

    kind: EntryKind
    key: str
    country: str | None
    type: ActorType


class Match(NamedTuple):
    """A known name in a sentence: its first and last token and what it means."""

    first: int
    last: int
    entry: Entry


def _entries() -> Iterator[tuple[str, Entry]]:
    """Every known name; where two share one, the last wins: states before towns, towns before organisations."""
    for organisation in ORGANISATIONS:
        for name in organisation.names:
            yield name, Entry("organisation", organisation.names[0], organisation.country, organisation.type)
    for name, code in PLACES.items():
        yield name, Entry("place", name, code, "place")
    for kind in ("capital", "seat", "demonym", "state"):
        yield from _state_names(kind)


def _state_names(kind: EntryKind) -> Iterator[tuple[str, Entry]]:
    for c in COUNTRIES.values():
        words = {"capital": c.capitals, "seat": c.seats, "demonym": c.demonyms, "state": c.names}[kind]
        for name in words:
            yield name, Entry(kind, c.key, c.code, "place" if kind in ("capital", "seat") else "state")
            if kind == "demonym" and not name.endswith(("s", "ese", "ish", "ch", "ss")):
                yield name + "s", Entry(kind, c.key, c.code, "state")


LEXICON: dict[str, Entry] = dict(_entries())
_FIRST_WORDS = frozenset(m.group() for name in LEXICON if (m := _FIRST_WORD.match(name)))
_BY_LOWER = {name.upper(): name for name in LEXICON if len(name) > 3}


def plain(text: str) -> str:
    """`text` as the lexicon writes it: one space between words, straight apostrophes."""
    return " ".join(text.replace("’", "'").split())


def look_up(text: str) -> Entry | None:
    """What a name means, or None; names in capitals are found too."""
    name = plain(text)
    if found := LEXICON.get(name):
        return found
    return LEXICON[_BY_LOWER[name]] if name.isupper() and name in _BY_LOWER else None


def matches(sentence: Sentence) -> Iterator[Match]:
    """The known names of a sentence, left to right, the longest at each place."""
    tokens = sentence.parse.tokens
    at = 0
    while at < len(tokens):
        found = _longest(sentence, tokens, at) if _may_begin(tokens[at].text) else None
        if found:
            yield found
        at = found.last + 1 if found else at + 1


def _may_begin(word: str) -> bool:
    return word in _FIRST_WORDS or (len(word) > 3 and word.isupper())


def _longest(sentence: Sentence, tokens: tuple[Token, ...], at: int) -> Match | None:
    for last in range(min(at + _LONGEST, len(tokens)) - 1, at - 1, -1):
        text = sentence.text[tokens[at].start : tokens[last].end]
        if len(text) <= 70 and (entry := look_up(text)):
            return Match(at, last, entry)
    return None
