"""Which quantities are figures: durations that measure, ordinals that carry news, counts that are no mere reference."""

from __future__ import annotations

import re
from collections.abc import Sequence

from consilience.extraction.figures import vocabulary as words
from consilience.extraction.figures.quantity import Quantity
from consilience.extraction.figures.syntax import low, tokens_of, top
from consilience.extraction.knowledge.numbers import FRACTION_PARTS
from consilience.model import Sentence, TimeMention

_LOCATES_BEFORE = re.compile(
    r"\b(?:in|within|after|next|last|first|every|before|until|till|by|since|during|over|final|coming|each|previous|past|following|later|ago|another|this|through|throughout|"
    r"these|those|same)\s(?:(?:the|a|an|about|around|some|just|only|his|her|their|its|our|my|next|last|past|first|nearly|almost|more\sthan|over|at\sleast|less\sthan|final|coming|"
    r"previous|or|following)\s){0,4}$",
    re.IGNORECASE,
)
_FOR_THE_PAST = re.compile(r"\b(?:for|spent|spend|spends|lasted|lasts|last)\s(?:\w+\s){0,4}$", re.IGNORECASE)
_LOCATES_AFTER = re.compile(
    r"\s?(?:ago|earlier|later|before|after|from\snow|hence|into|early|late|time|back|away|prior|to\sgo|since|out|on,)\b",
    re.IGNORECASE,
)
_MEASURES_AFTER = re.compile(
    r"\s?(?:of|in\s(?:prison|jail|office|power|custody|detention|exile|captivity)|behind\sbars|long|imprisonment|['’]?\s?probation|['’]\s\w+)\b",
    re.IGNORECASE,
)
_DEFINITE = re.compile(r"\b(?:the|these|those|both|his|her|its|their|our|all|any|other)\s$", re.IGNORECASE)
_ONE = re.compile(r"one\b", re.IGNORECASE)


_OF_SOMETHING = re.compile(r"\sof\s(?!(?:the|this|that|next|last|each)\b|[0-9])")


def accepted(sentence: Sentence, q: Quantity, times: Sequence[TimeMention]) -> bool:
    """Whether a quantity is a figure of the report."""
    if q.sort == "duration":
        return _measures(sentence, q)
    if q.sort == "ordinal":
        return _ordinal(sentence, q)
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


def _measures(sentence: Sentence, q: Quantity) -> bool:
    """A duration measures what it qualifies ("a four-day visit", "50 years of ties", "for the past 15 years")."""
    text, start = sentence.text, q.hedge_start if q.hedge_start is not None else q.start
    before = text[max(0, start - 60) : start]
    if _over_a_time(sentence, q):
        return False
    if q.number.form == "vague" and q.unit in ("h", "d", "wk", "mo", "s"):
        return _MEASURES_AFTER.match(text, q.end) is not None
    if _LOCATES_AFTER.match(text, q.end):
        return False
    if "-" in text[q.number.end : q.end] or _OF_SOMETHING.match(text, q.end):
        return True
    if re.search(r"\bfor\s(?:\w+\s){0,4}$", before):
        return not re.search(r"\b(?:next|coming|following|first|final|second)\s(?:\w+\s)?$", before)
    return _LOCATES_BEFORE.search(before) is None


_RANKED = re.compile(r"\b(?:rank(?:s|ed|ing)?|finish(?:es|ed)?|came|comes|placed)\b")


def _ranks(sentence: Sentence, q: Quantity, head: str) -> bool:
    """Whether an ordinal is a place in an order ("ranked second in oil and fourth in gas")."""
    near, far = (_RANKED.search(sentence.text, max(0, q.start - n), q.start) for n in (30, 90))
    follows = re.match(r"\s(?:in|among|on|behind)\b|[.,]", sentence.text[q.end :]) is not None
    return (near is not None and head in ("rank", "finish", "come", "place")) or (far is not None and follows)


def _over_a_time(sentence: Sentence, q: Quantity) -> bool:
    """Whether "over" means "in the course of" ("$1 billion over three years")."""
    within = tokens_of(sentence, q)
    before = sentence.parse.tokens[within[0] - 1] if within and within[0] else None
    return before is not None and before.text.lower() == "over" and before.dep == "prep"


def _ordinal(sentence: Sentence, q: Quantity) -> bool:
    """An ordinal carries news where it counts occurrences of a noun, or ranks; "first" only before acts."""
    parse = sentence.parse
    within = tokens_of(sentence, q)
    start = top(parse, within)
    if start is None:
        return False
    token = parse.tokens[start]
    head = parse.tokens[token.head]
    if _ranks(sentence, q, low(head)):
        return True
    if head.index <= within[-1] or head.pos not in ("NOUN", "PROPN") or low(head) in _NO_COUNT:
        return False
    pointing = sentence.text[max(0, q.start - 4) : q.start].lower() == "the "
    if q.value == 1:
        return low(head) in _FIRSTS and not pointing
    if q.value == 2 and pointing:
        return False
    return token.dep in ("amod", "nummod", "compound", "nmod", "advmod", "npadvmod")


_NO_COUNT = frozenset(
    "time day year month week hour minute half quarter qtr century decade place floor grade person party hand degree "
    "world class line thing point phase stage step story storey page part option choice reason look thought nature "
    "opinion home generation".split()
)
_FIRSTS = frozenset(
    "visit trip tour meeting summit talk term title goal win victory defeat election launch flight test case death "
    "conviction match championship marriage strike attack ascent landing mission patrol drill exercise call "
    "journey".split()
)


def _written(sentence: Sentence, q: Quantity) -> bool:
    """Number words: "one" and "the two …" often only point at what is known."""
    text, parse = sentence.text, sentence.parse
    word = text[q.number.start : q.number.end]
    before = text[max(0, q.start - 8) : q.start]
    small = (q.value or 0) <= 9
    if _ONE.fullmatch(word):
        return _counted_one(sentence, q)
    if small and _DEFINITE.search(before):
        return False
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
    verb = parse.tokens[noun.head]
    if low(verb) in words.TOLLS or any(low(parse.tokens[c]) in words.TOLLS for c in parse.children[noun.index]):
        return True
    siblings = (
        [noun.head, *parse.children[noun.index]]
        if noun.dep == "conj" or any(parse.tokens[c].dep == "conj" for c in parse.children[noun.index])
        else []
    )
    return any(parse.tokens[c].dep == "nummod" for s in siblings for c in parse.children[s])
