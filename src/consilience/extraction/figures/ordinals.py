"""Which ordinals carry news: those that count occasions ("a third day"), rank ("finished second", "the third-largest")
or stand for a noun just named ("his second to Norway"); "first" and "last" never do."""

from __future__ import annotations

import re

from consilience.extraction.figures import references as ref
from consilience.extraction.figures.quantity import Quantity
from consilience.extraction.figures.syntax import low, tokens_of, top
from consilience.model import Sentence, Token


def is_name(sentence: Sentence, q: Quantity) -> bool:
    """Whether an ordinal is part of a name, a period or a set phrase rather than the count of something."""
    after = _behind(sentence, q)
    if after is None:
        return False
    if after.text.lower() in ref.ORDINAL_NAMES or after.lemma.lower() in ref.ORDINAL_NAMES:
        return True
    if _SUPERLATIVE.match(sentence.text, q.end):
        return False
    if _COURT.match(sentence.text, q.end):
        return True
    capital = after.text[:1].isupper() and not after.text.isupper()
    mine = sentence.text[q.start : q.start + 1].isupper() and q.start > 0
    return capital and (mine or after.entity_iob == "I" or (after.pos == "PROPN" and after.dep != "compound"))


_COURT = re.compile(
    r"\s(?:U\.S\.\s)?(?:Circuit|District|Court|Judicial|Appellate|Infantry|Armou?red|Airborne)\b|\sin\scommand"
)


def _behind(sentence: Sentence, q: Quantity) -> Token | None:
    """The word behind an ordinal, a hyphen passed over."""
    tokens, within = sentence.parse.tokens, tokens_of(sentence, q)
    rest = [t for t in tokens[within[-1] + 1 : within[-1] + 3] if t.text != "-"] if within else []
    return rest[0] if rest else None


def carries_news(sentence: Sentence, q: Quantity) -> bool:
    """Whether an ordinal counts an occasion, ranks, or stands for what was just named."""
    text = sentence.text
    if q.value == 1 or (q.start < 2 and _LISTS.match(text)):
        return False
    if text[q.start : q.start + 2] in ("No", "Nu", "no", "nu"):
        return True
    before = text[max(0, q.start - 40) : q.start]
    if _SUPERLATIVE.match(text, q.end) or _ranks(text, q, before) or _ALSO.match(text, q.end):
        return True
    return _stands_alone(text, q, before) or _counts_a_noun(sentence, q)


_LISTS = re.compile(r"[“\"']?(?:second|third|fourth|fifth),", re.IGNORECASE)
_SUPERLATIVE = re.compile(
    r"[\s-](?:most|least|best|worst|[a-z]{3,12}est|to\slast|from\s(?:top|bottom|last)|last|top)\b(?!\s(?:interest|forest))",
    re.IGNORECASE,
)
_ALSO = re.compile(
    r"(?:-?\s(?:and|or|to)\s|-,\s)(?:third|fourth|fifth|sixth|seventh)-(?:most|[a-z]{3,12}est)\b", re.IGNORECASE
)
"""Ranks that share their superlative ("second- and third-largest")."""
_RANKED = re.compile(
    r"\b(?:rank(?:s|ed|ing)?|finish(?:es|ed|ing)?|came|comes|come|placed|seeded|stands?|lies|lying|regarded\sas|stayed|remained|"
    r"remains|(?:slip|drop|fell|fall|climb|rose|mov|slid|rocket|tumbl|jump|went|goes|sank)[a-z]{0,4}\s(?:up\s|down\s|back\s)?(?:to|into))\s"
    r"(?:only\s|just\s|a\s|an\s|joint\s|equal\s|tied\s|the\s|in\s|as\s|world\s|down\sin\s)*$",
    re.IGNORECASE,
)
_PLACE_ENDS = re.compile(
    r"\s(?:in|among|on|behind|out|of|with|from|overall|globally|worldwide|nationally|at|for|and|but|after|ahead|place|"
    r"spot|position)\b|\s?[.,;:)]|$"
)
_FAR = re.compile(r"\b(?:rank(?:s|ed)?|finish(?:es|ed)?|placed|seeded)\b")


_IS_PLACED = re.compile(r"\b(?:is|are|was|were|currently|lie|lies)\s$", re.IGNORECASE)
_PLACE_TOLD = re.compile(r"\s(?:in|with|behind|on|overall)\b|\s?[.,;]|$")


def _ranks(text: str, q: Quantity, before: str) -> bool:
    """Whether an ordinal is a place in an order ("ranked second in oil and fourth in gas", "slipped to third")."""
    if _PLACE_ENDS.match(text, q.end) is None or q.number.form != "ordinal":
        return False
    if _IS_PLACED.search(before) and _PLACE_TOLD.match(text, q.end):
        return True
    return _RANKED.search(before) is not None or _FAR.search(text, max(0, q.start - 90), q.start) is not None


_OWNED = re.compile(
    r"(?:\b(?:his|her|its|their|our|my|a|an)|['’]s|s['’])\s(?:[a-z]{3,12}ly\s)?$|\b(?:were|was|is|are)\sthe\s$|,\sthe\s$",
    re.IGNORECASE,
)
_ELLIPSIS = re.compile(
    r"\s(?:to|in|since|this|on|with|against|from|of|by|at|for|last|such|within|after)\b|\s?[.,;]|$", re.IGNORECASE
)


def _stands_alone(text: str, q: Quantity, before: str) -> bool:
    """Whether it stands for a noun named before ("a visit, his second to Norway")."""
    return _OWNED.search(before) is not None and _ELLIPSIS.match(text, q.end) is not None


_NO_COUNT = frozenset(
    "hour minute half quarter qtr century decade place floor grade person party hand degree world class thing point "
    "step storey page part option choice reason look thought nature opinion home generation grader".split()
)
_SPANS = frozenset({"day", "week", "month", "year"})
_DATED = re.compile(r"\s(?:of|in)\s(?:the\s)?(?:(?:next|last|each|every|this|that|same)\s|[A-Z0-9]|month|year)")
"""Behind a week or day: which one of a month or year it is, a date and no count."""


def _counts_a_noun(sentence: Sentence, q: Quantity) -> bool:
    """Whether it counts an occurrence of the noun behind it."""
    parse, within = sentence.parse, tokens_of(sentence, q)
    start = top(parse, within)
    if start is None:
        return False
    token, head = parse.tokens[start], parse.tokens[parse.tokens[start].head]
    if head.index <= within[-1] or head.pos not in ("NOUN", "PROPN") or low(head) in _NO_COUNT:
        return False
    if low(head) in _SPANS and _DATED.match(sentence.text, head.end):
        return False
    return token.dep in ("amod", "nummod", "compound", "nmod", "advmod", "npadvmod")
