"""Clauses around a pronoun: their subjects, and quotation marks."""

from __future__ import annotations

from consilience.extraction.actors.cast import Found
from consilience.extraction.actors.discourse import Memory, within_quotes
from consilience.model import Sentence, Token


def quoted(sentence: Sentence, token: Token, memory: Memory) -> bool:
    """Whether a token stands in quotation marks."""
    return within_quotes(sentence.text[: token.start], memory.quoted[sentence.index])


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
    token = sentence.parse.tokens[found.head]
    head = sentence.parse.tokens[token.head]
    return token.dep in ("nsubj", "nsubjpass") and head.dep in ("ROOT", "conj", "ccomp")
