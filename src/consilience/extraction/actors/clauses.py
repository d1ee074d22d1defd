"""Clauses around a pronoun: their subjects, and quotation marks."""

from __future__ import annotations

from consilience.extraction.actors.cast import Found
from consilience.model import Parse, Sentence, Token

SUBJECTS = ("nsubj", "nsubjpass")


def clause_subject(sentence: Sentence, token: Token) -> int | None:
    """The token of the nearest subject above a pronoun that stands before it."""
    parse = sentence.parse
    for above in parse.ancestors(token.index):
        for child in parse.children[above]:
            if parse.tokens[child].dep in SUBJECTS and child < token.index:
                return child
    return None


def is_subject(sentence: Sentence, found: Found) -> bool:
    return sentence.parse.tokens[bearer(sentence.parse, found.head)].dep in SUBJECTS


def is_main_subject(sentence: Sentence, found: Found) -> bool:
    """Whether a mention is the subject of a sentence, or the speaker of what it quotes."""
    token = sentence.parse.tokens[bearer(sentence.parse, found.head)]
    head = sentence.parse.tokens[token.head]
    leads = head.dep in ("ROOT", "parataxis") or head.lemma.lower() in SPEECH
    return leads and token.dep in SUBJECTS


def bearer(parse: Parse, at: int) -> int:
    """The noun that a name in apposition says the name of: "negotiator" of "Its negotiator, Ada Roe, left"."""
    for _ in range(3):
        token = parse.tokens[at]
        if token.dep != "appos" or parse.tokens[token.head].pos not in ("NOUN", "PROPN") or token.head > at:
            return at
        at = token.head
    return at


SPEECH = frozenset("say tell add ask state note warn announce claim insist argue declare report explain".split())
