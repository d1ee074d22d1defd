"""What somebody may be called after what was done by or to him: whoever was charged is "the defendant"."""

from __future__ import annotations

from collections.abc import Iterator

from consilience.extraction.actors.cast import Found
from consilience.extraction.actors.discourse import Memory
from consilience.extraction.knowledge.deed_words import BEHIND, DOERS, DONE_TO
from consilience.model import Parse, Sentence, Token

_LEADING = frozenset(
    """agree aim announce be begin decide due expect get go have hope intend offer plan prepare promise propose seek set
    start try want will""".split()
)
"""Verbs behind which an infinitive tells what their subject does or means to do: "is to buy", "agreed to sell"."""
_JAILS = frozenset("prison jail custody".split())


def learn_deeds(sentence: Sentence, found: Found, memory: Memory) -> None:
    """Remember the nouns that the verb of a mention allows for its actor."""
    if len(found.numbers) != 1:
        return
    nouns = frozenset[str]().union(*_allowed(sentence.parse, sentence.parse.tokens[found.head]))
    if nouns:
        memory.cast.told.deeds[found.numbers[0]] |= nouns


def _allowed(parse: Parse, token: Token) -> Iterator[frozenset[str]]:
    """What a mention can be called, by the verb that it is subject, object or complement of."""
    tokens = parse.tokens
    verb = tokens[token.head]
    if token.dep == "pobj":
        prep, verb = verb, tokens[verb.head]
        if prep.text.lower() == "by":
            yield DOERS.get(verb.lemma.lower(), frozenset())
        yield BEHIND.get((verb.lemma.lower(), prep.text.lower()), frozenset())
    elif token.dep == "nsubj":
        yield from (DOERS.get(v.lemma.lower(), frozenset()) for v in _done(parse, verb))
    elif token.dep in ("nsubjpass", "dobj"):
        jailed = verb.lemma.lower() in ("send", "take", "remand") and _goes_to_jail(parse, verb)
        yield DONE_TO.get("jail" if jailed else verb.lemma.lower(), frozenset())


def _done(parse: Parse, verb: Token) -> Iterator[Token]:
    """A verb, and the infinitives it leads to."""
    for _ in range(3):
        yield verb
        if verb.lemma.lower() not in _LEADING:
            return
        below = (parse.tokens[c] for c in parse.children[verb.index])
        ahead = next((t for t in below if t.dep in ("xcomp", "ccomp") and t.tag == "VB"), None)
        if ahead is None or any(parse.tokens[c].dep == "nsubjpass" for c in parse.children[ahead.index]):
            return
        verb = ahead


def _goes_to_jail(parse: Parse, verb: Token) -> bool:
    """Whether somebody is sent "to prison"."""
    preps = (c for c in parse.children[verb.index] if parse.tokens[c].dep == "prep")
    return any(parse.tokens[n].lemma.lower() in _JAILS for p in preps for n in parse.children[p])
