"""Sentences as tokens with kinds: one pass of one regular expression, then numbers in words are joined.

The expression has no nested or open-ended repetition that could backtrack; the time is linear in the text."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from consilience.extraction.times.joining import join_holidays, join_numbers, join_zones
from consilience.extraction.times.lexeme import Lexeme
from consilience.extraction.times.lexicon import LEXICON

_PATTERN = re.compile(
    r"""
    (?P<quarternumber>\b[QH][1-4]\b|\b[1-4][QH]\b)
  | (?P<fiscalnumber>\bFY[ -]?(?:\d{4}|['’]?\d{2})\b)
  | (?P<era>\b(?:B\.C\.(?:E\.)?|A\.D\.))
  | (?P<oclock>\bo['’]clock\b)
  | (?P<word>[^\W\d_]{1,60})
  | (?P<poss>['’]s\b|(?<=s)['’](?!\w))
  | (?P<iso>\b[12]\d{3}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?(?!\w))
  | (?P<numeric>\b\d{1,2}(?:/\d{1,2}/|\.\d{1,2}\.|-\d{1,2}-)(?:\d{4}|\d{2})(?![\w/])(?!\.\d))
  | (?P<yearspan>\b[12]\d{3}[-–/](?:[12]\d{3}|\d{2})(?![\w/-])(?!\.\d))
  | (?P<ampm>\b\d{1,2}(?:[:.]\d{2})?[ \u00a0\u202f]?(?:[apAP]\.[ ]?[mM]\b\.?|[apAP][mM]\b))
  | (?P<clock>\b\d{1,2}:\d{2}(?::\d{2})?(?![\w:]))
  | (?P<decade>(?:\b[12]\d{2}0|['’‘`]?\b[2-9]0)['’]?s\b)
  | (?P<shortyear>(?<![\w'’‘])['’‘]\d{2}(?![\w'’]))
  | (?P<ordinal>\b\d{1,3}(?:st|nd|rd|th)\b)
  | (?P<fraction>\b\d{1,4}(?:\ [1-9]/[1-9]\b|\ ?[¼½¾⅓⅔](?!\w)))
  | (?P<slashed>\b\d{1,4}/\d{1,4}(?:/\d{1,4})*)
  | (?P<number>\d{1,20}(?:,\d{3}){0,6}(?:\.\d{1,20})?)
  | (?P<dash>[-–—‑−]{1,3})
  | (?P<other>\S)
    """,
    re.VERBOSE,
)


_MARKS = {",": "comma", ".": "dot", "(": "open", ")": "close", "'": "quote", "’": "quote", "‘": "quote", "$": "money"}


_MONEY = frozenset("$€£¥₹₽₩")


def lex(sentence: str) -> list[Lexeme]:
    """The tokens of a sentence in order; numbers in words ("two and a half") are one token."""
    return join_zones(join_holidays(join_numbers([_lexeme(match) for match in _PATTERN.finditer(sentence)])))


def _lexeme(match: re.Match[str]) -> Lexeme:
    group, text = match.lastgroup or "other", match.group()
    lower = text.lower()
    kind: str = group
    value: Any = None
    if group == "word":
        kind, value = LEXICON.get(lower, _PLAIN)
        if kind == "era" and not text.isupper():
            kind = "word"
    elif group == "number":
        kind, value = _number(text)
    elif group == "ordinal":
        kind, value = "ord", int(text[:-2])
    elif group == "fraction":
        kind, value = "card", _mixed(text)
    elif group == "other":
        kind = "money" if text in _MONEY else _MARKS.get(text, "other")
    return Lexeme(match.start(), match.end(), text, lower, kind, value)


_PLAIN = ("word", None)


def _mixed(text: str) -> float:
    if not text[-1].isdecimal():
        return int(text[:-1]) + unicodedata.numeric(text[-1])
    whole, _, part = text.partition(" ")
    return int(whole) + int(part[0]) / int(part[2])


def _number(text: str) -> tuple[str, float]:
    plain = text.replace(",", "")
    if plain != text or "." in text:
        return "num", float(plain) if "." in plain else int(plain)
    value = int(plain)
    if len(text) <= 2 and 1 <= value <= 31:
        return "day", value
    if len(text) == 4 and 1000 <= value <= 2199:
        return "year", value
    return "num", value
