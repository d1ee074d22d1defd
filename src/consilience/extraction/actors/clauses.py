"""Clauses around a pronoun: their subjects, and quotation marks."""

from __future__ import annotations

from consilience.extraction.actors.cast import Found
from consilience.model import Sentence, Token


def clause_subject(sentence: Sentence, token: Token) -> int | None:
    """The token of the nearest subject above a pronoun that stands before it."""
    parse = sentence.parse
    for above in parse.ancestors(token.index):
        for child in parse.children[above]:
            if parse.tokens[child].dep in ("nsubj", "nsubjpass") and child < token.index:
                return child
    return None


def is_subject(sentence: Sentence, found: Found) -> bool:
    return sentence.parse.tokens[found.head].dep in ("nsubj", "nsubjpass")


def is_main_subject(sentence: Sentence, found: Found) -> bool:
    """Whether a mention is the subject of a sentence, or the speaker of what it quotes."""
    token = sentence.parse.tokens[found.head]
    head = sentence.parse.tokens[token.head]
    leads = head.dep in ("ROOT", "parataxis") or head.lemma.lower() in SPEECH
    return leads and token.dep in ("nsubj", "nsubjpass")


SPEECH = frozenset("say tell add ask state note warn announce claim insist argue declare report explain".split())
