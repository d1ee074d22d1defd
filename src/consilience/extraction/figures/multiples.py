"""Verbs that say a multiple in one word: "doubled", "halve"; told from rooms, games and turns of phrase."""

from __future__ import annotations

import re

from consilience.extraction.figures.quantity import Quantity
from consilience.extraction.figures.syntax import tokens_of
from consilience.extraction.knowledge.numbers import MULTIPLYING
from consilience.model import Sentence

_NO_MORE = re.compile(r"\s(?:up|down|over|back|as|for)\b(?!\s(?:many|much|large|big))", re.IGNORECASE)
"""Behind the verb, where nothing grows ("doubled down", "doubles as a café")."""
_AS_MUCH = re.compile(
    r"\s(?:the|that|those|what|its|their|his|her|last|this|a|normal|current|as\s(?:many|much|large|big))\b",
    re.IGNORECASE,
)
"""Behind "double" that is no verb: twice as much as something ("double the size", "triple last year's")."""


_TO_DO = re.compile(
    r"\b(?:to|will|would|could|may|might|can|must|should|shall|than|not)\s(?:more\sthan\s)?$", re.IGNORECASE
)


def multiplies(sentence: Sentence, q: Quantity) -> bool:
    """Whether the word says that something became, or is, so many times as much."""
    word = sentence.text[q.number.start : q.number.end].lower()
    within = tokens_of(sentence, q)
    if word not in MULTIPLYING or not within:
        return word not in MULTIPLYING
    if _NO_MORE.match(sentence.text, q.end) or sentence.text[q.end : q.end + 1] == "-":
        return False
    token = sentence.parse.tokens[within[-1]]
    if token.pos == "VERB":
        before = sentence.parse.tokens[within[0] - 1] if within[0] else None
        article = before is not None and before.pos == "DET" and token.dep in ("amod", "compound")
        return not article and token.dep != "amod"
    if word.endswith("e") and _TO_DO.search(sentence.text[max(0, q.start - 20) : q.start]):
        return True
    if word.endswith("ing"):
        return re.match(r"\s(?:of|in)\b", sentence.text[q.end :]) is not None
    return word.endswith("e") and _AS_MUCH.match(sentence.text, q.end) is not None
