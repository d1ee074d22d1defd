"""Occasions and ordinals: what makes two tellings of one event sure ("the Victory Day parade", "his 11th trip")."""

from __future__ import annotations

import re

from consilience.extraction.events import clauses
from consilience.extraction.events.trigger import Trigger
from consilience.extraction.parties import noun_phrase
from consilience.model import Parse, Sentence

_OCCASIONS = frozenset(
    "parade summit anniversary celebration ceremony conference congress festival forum game olympics cup "
    "championship expo exhibition fair assembly festivity jubilee commemoration election referendum funeral wedding "
    "coronation inauguration day birthday session convention show award".split()
)
_COINCIDES = frozenset("coincide mark attend commemorate celebrate observe".split())
_JOINED = frozenset("at during for on of with in to".split())
_ORDINALS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(), 1)
} | {"maiden": 1, "inaugural": 1}  # fmt: skip
_FIGURES = re.compile(r"(\d{1,4})(?:st|nd|rd|th)\Z")
_LEFT_OUT = frozenset("the a an this that its his her their our of and".split())


def ordinal(parse: Parse, noun: int | None) -> int | None:
    """11 for "his 11th trip", 1 for "her maiden flight"; None where the noun carries no ordinal."""
    if noun is None:
        return None
    for below in clauses.children(parse, noun, "amod", "nummod", "compound", "advmod"):
        word = parse.tokens[below].text.lower()
        match = _FIGURES.match(word)
        if match or word in _ORDINALS:
            return int(match.group(1)) if match else _ORDINALS[word]
    return None


def occasion(sentence: Sentence, trigger: Trigger) -> str | None:
    """The normalised name of the occasion that an event is, belongs to or coincides with, or None."""
    parse = sentence.parse
    heads = [h for h in (trigger.noun, trigger.verb, trigger.clause) if h is not None]
    for head in dict.fromkeys(heads):
        if parse.tokens[head].pos in ("NOUN", "PROPN") and (name := _name(sentence, head)):
            return name
    beside = [v for h in heads for v in clauses.children(parse, h, "advcl", "xcomp", "conj", "acl")]
    heads += [v for v in beside if parse.tokens[v].lemma.lower() in _COINCIDES]
    for head in dict.fromkeys(heads):
        behind = [noun for prep, noun in clauses.preposition_objects(parse, head) if prep in _JOINED]
        for noun in [*clauses.children(parse, head, "dobj"), *behind]:
            if name := _name(sentence, noun):
                return name
    return None


def _name(sentence: Sentence, noun: int) -> str | None:
    """A named occasion: an occasion noun with a name or an ordinal before it."""
    parse = sentence.parse
    if parse.tokens[noun].lemma.lower() not in _OCCASIONS:
        return None
    words = [parse.tokens[i] for i in noun_phrase(sentence, noun) if i <= noun]
    kept = [t for t in words if t.pos in ("PROPN", "NOUN", "NUM") or _FIGURES.match(t.text.lower()) or t.index == noun]
    kept = [t for t in kept if t.text.lower() not in _LEFT_OUT and t.dep != "poss"]
    named = any(t.pos == "PROPN" or _FIGURES.match(t.text.lower()) for t in kept)
    return " ".join(t.text.lower() for t in kept) if named and len(kept) > 1 else None
