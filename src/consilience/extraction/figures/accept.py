"""Which quantities are figures: durations that measure, ordinals that carry news, counts that are no mere reference."""

from __future__ import annotations

import re
from collections.abc import Sequence

from consilience.extraction.figures import vocabulary as words
from consilience.extraction.figures.durations import measures
from consilience.extraction.figures.multiples import multiplies
from consilience.extraction.figures.ordinals import carries_news
from consilience.extraction.figures.quantity import Quantity
from consilience.extraction.figures.syntax import low, tokens_of, top
from consilience.extraction.knowledge.numbers import FRACTION_PARTS
from consilience.model import Sentence, TimeMention

_ONE = re.compile(r"one\b", re.IGNORECASE)


def accepted(sentence: Sentence, q: Quantity, times: Sequence[TimeMention]) -> bool:
    """Whether a quantity is a figure of the report."""
    if q.sort == "duration":
        return measures(sentence, q)
    if q.sort == "ordinal":
        return carries_news(sentence, q)
    if q.sort == "multiple" and q.number.form == "fold":
        return multiplies(sentence, q)
    if q.sort == "count" and q.number.form == "words" and q.modifier != "between":
        return _written(sentence, q)
    if q.sort == "count" and q.number.form == "digits" and _is_a_name(sentence, q):
        return False
    if q.sort == "share":
        return q.number.form == "fraction" or " " in sentence.text[q.start : q.end]
    return not (q.sort == "count" and sentence.text.strip(" .()[]-•*") == sentence.text[q.start : q.end])


def _is_a_name(sentence: Sentence, q: Quantity) -> bool:
    """Whether a bare number with "the" before it and nothing counted behind it names a thing ("the 486 is slow")."""
    parse = sentence.parse
    start = top(parse, tokens_of(sentence, q))
    if start is None or not q.number.whole or sentence.text[max(0, q.start - 4) : q.start].lower() != "the ":
        return False
    follows = re.match(r"\s(?:is|was|has|had|will|can|would|and|or|,)\b|\s?[.,;]", sentence.text[q.end :])
    return (
        follows is not None
        and parse.tokens[start].head < start
        or (follows is not None and parse.tokens[start].dep in ("nsubj", "nsubjpass"))
    )


def _written(sentence: Sentence, q: Quantity) -> bool:
    """Number words: "one" and "the two …" often only point at what is known."""
    text, parse = sentence.text, sentence.parse
    word = text[q.number.start : q.number.end]
    small = (q.value or 0) <= 9
    if _ONE.fullmatch(word):
        return _counted_one(sentence, q)
    within = tokens_of(sentence, q)
    start = top(parse, within)
    if start is None:
        return False
    token = parse.tokens[start]
    if q.value == 0 and token.dep != "nummod":
        return False
    return not small or token.dep in _COUNTING


_COUNTING = frozenset(
    "nummod conj pobj dobj nsubj nsubjpass amod compound appos quantmod nmod npadvmod attr ROOT".split()
)


_ONLY = re.compile(r"\b(?:only|just|at\sleast)\s$", re.IGNORECASE)


def _counted_one(sentence: Sentence, q: Quantity) -> bool:
    """ "One" counts where it stands beside other counts or tells a toll; elsewhere it is an article."""
    parse = sentence.parse
    start = top(parse, tokens_of(sentence, q))
    if start is None or parse.tokens[start].dep not in ("nummod", "nsubj", "nsubjpass", "dobj"):
        return False
    token = parse.tokens[start]
    noun = parse.tokens[token.head] if token.dep == "nummod" else token
    if noun.lemma.lower() in FRACTION_PARTS:
        return False
    if q.modifier is not None and noun.index != token.index:
        return True
    if _ONLY.search(sentence.text[max(0, q.start - 12) : q.start]) and re.match(r"\sof\b", sentence.text[q.end :]):
        return True
    verb = parse.tokens[noun.head]
    if low(verb) in words.TOLLS or any(low(parse.tokens[c]) in words.TOLLS for c in parse.children[noun.index]):
        return True
    siblings = (
        [noun.head, *parse.children[noun.index]]
        if noun.dep == "conj" or any(parse.tokens[c].dep == "conj" for c in parse.children[noun.index])
        else []
    )
    return any(parse.tokens[c].dep == "nummod" for s in siblings for c in parse.children[s])
