"""The two states that a bilateral measure is between, where its own clause does not name them."""

from __future__ import annotations

from collections.abc import Sequence

from consilience.extraction.parties import Parties
from consilience.model import Participant, Sentence

_BACK = 12
"""Sentences looked back over: about the length of a short report's body."""


def pair_before(sentences: Sequence[Sentence], index: int, parties: Parties) -> tuple[Participant, ...]:
    """The two states named in the nearest sentence, from `index` backwards, that names exactly two; else nothing."""
    for sentence in reversed(sentences[max(0, index - _BACK) : index + 1]):
        states = _states(sentence, parties)
        if len(states) == 2:
            return states
        if len(states) > 2:
            return ()
    return ()


def _states(sentence: Sentence, parties: Parties) -> tuple[Participant, ...]:
    """The states that a sentence names by name, each once, in text order."""
    found: dict[tuple[int, ...], Participant] = {}
    for token in sentence.parse.tokens:
        if token.pos not in ("PROPN", "ADJ", "NOUN"):
            continue
        mention = parties.at(sentence, token.index)
        if mention is None or mention.form != "name" or len(mention.entities) != 1:
            continue
        number = mention.entities[0]
        if number < len(parties.entities) and parties.entities[number].type == "state":
            found.setdefault(mention.entities, parties.of(sentence, token.index))
    return tuple(found.values())
