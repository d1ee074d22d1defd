"""What is told only to say that it did not happen: "had they attacked", "would have attacked", "almost attacked",
"it is not true that they attacked", "reports that they attacked are false"."""

from __future__ import annotations

from collections.abc import Iterable

from consilience.extraction.events import clauses
from consilience.model import EventStatus, Parse

_ALMOST = frozenset({"almost", "nearly"})
_INVERTED = frozenset({"had", "were", "should"})
_TRUE = frozenset({"true", "correct", "right"})
_FALSE = frozenset("false untrue wrong incorrect baseless unfounded fabricated".split())


def find(parse: Parse, verb: int) -> tuple[EventStatus, int] | None:
    """The status of a verb told so, and the word that decides it; None for others."""
    return _condition(parse, verb) or _almost(parse, verb) or _untrue(parse, verb)


def _condition(parse: Parse, verb: int) -> tuple[EventStatus, int] | None:
    aux = clauses.auxiliary_tokens(parse, verb)
    words = [parse.tokens[a].text.lower() for a in aux]
    if "would" in words and ({"have", "’ve", "'ve"} & set(words)):
        return "possible", aux[words.index("would")]
    subject = clauses.child(parse, verb, *clauses.SUBJECTS)
    inverted = subject is not None and parse.tokens[verb].dep == "advcl" and bool(words) and words[0] in _INVERTED
    return ("possible", aux[0]) if inverted and subject is not None and aux[0] < subject else None


def _almost(parse: Parse, verb: int) -> tuple[EventStatus, int] | None:
    before = verb - 1
    almost = before in clauses.children(parse, verb, "advmod") and parse.tokens[before].text.lower() in _ALMOST
    return ("denied", before) if almost else None


def _untrue(parse: Parse, verb: int) -> tuple[EventStatus, int] | None:
    """Of a clause that a word for truth or falsehood speaks of, directly or by "reports that"."""
    token = parse.tokens[verb]
    above = parse.tokens[token.head]
    if token.dep == "acl" and clauses.child(parse, verb, "mark") is not None and above.dep in clauses.SUBJECTS:
        above = parse.tokens[above.head]
    elif token.dep not in ("ccomp", "csubj"):
        return None
    adjectives: Iterable[int] = (
        [above.index]
        if above.pos == "ADJ"
        else clauses.children(parse, above.index, "acomp")
        if above.lemma == "be"
        else []
    )
    for word in adjectives:
        no = clauses.negation(parse, above.index) or clauses.negation(parse, word)
        if parse.tokens[word].text.lower() in (_TRUE if no is not None else _FALSE):
            return "denied", no if no is not None else word
    return None
