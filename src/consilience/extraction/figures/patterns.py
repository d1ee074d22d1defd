"""The patterns of written numbers. None can backtrack without bound: every repetition is limited or unambiguous."""

from __future__ import annotations

import re
from collections.abc import Iterable

from consilience.extraction.knowledge.numbers import (
    CARDINALS,
    FOLD,
    FRACTION_PARTS,
    FRACTION_SIGNS,
    MULTIPLYING,
    OCCASIONS,
    ORDINALS,
    SCALES,
    VAGUE,
)


def any_of(words: Iterable[str]) -> str:
    """An alternation of words, the longest first, for use within a pattern; a space also matches a hyphen."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", r"[\s-]") for word in ordered)


_TRAPS = dict.fromkeys((0x130, 0x131, 0x17F, 0x212A), "?")


def plain(text: str) -> str:
    """The text, of the same length, without the four letters that patterns take for i, s and k when they disregard
    case, so that whatever a pattern matched can be looked up in its table."""
    return text.translate(_TRAPS)


_SPELLED = any_of("hundred thousand million billion trillion dozen".split())
_CARDINAL = f"{any_of(CARDINALS)}|{_SPELLED}"
_SIGNS = "".join(FRACTION_SIGNS)
_A = r"an?[ -]"
_AND = r"(?:(?:(?<=hundred[ ])|(?<=thousand[ ])|(?<=million[ ]))and[ -])?"

GROUPED = (
    r"[0-9]{1,3}(?:,[0-9]{2,3}){1,9}(?![0-9])"  # 1,234,567 and the Indian 1,23,456
    r"|[0-9]{1,3}(?:[\u00a0\u202f\u2009][0-9]{3}){1,6}(?![0-9])"  # with narrow spaces
    r"|[1-9][0-9]{0,2}(?: [0-9]{3}){0,3} 000(?![0-9])"  # 10 000 with plain ones
    r"|[0-9]{1,18}(?![0-9])"
)
DIGITS = re.compile(
    rf"(?P<whole>{GROUPED})?(?P<decimals>\.[0-9]{{1,9}}(?![0-9]))?"
    rf"(?P<part>(?<=[0-9])[ -]?(?:[1-9][0-9]?/(?:2|3|4|5|8|16|32|64)(?![0-9/])|[{_SIGNS}]))?"
)
START = re.compile(rf"[0-9{_SIGNS}]|(?<![^\s($€£])\.(?=[0-9])")
DIGIT = re.compile(rf"[0-9{_SIGNS}]")
SCALE = re.compile(rf"(?:[\s-]{{0,2}}(?:{any_of(SCALES)})(?![A-Za-z])\.?(?!\w)){{1,2}}", re.IGNORECASE)
GLUED = re.compile(r"[A-Za-zµμ%°²³¢]{1,6}")
ORDINAL_SUFFIX = re.compile(r"(?:st|nd|rd|th)(?![A-Za-z0-9])", re.IGNORECASE)
LETTERS_BEFORE = re.compile(r"[A-Za-z.$/č]{1,5}$")

GROUP_OF_AGE = re.compile(r"\b(?:over|under)-$", re.IGNORECASE)
AGES = re.compile(r"s(?![A-Za-z])")
"""Around the number of a group by age: "over-65s", "under-fives"."""

_HALVED = rf"(?P<half>half[ -](?:{_A})?|{_A}half[ -]|{_A}quarter[ -](?:of[ -])?(?:{_A})?)(?P<halved>{_SPELLED})"
_LOOSE = rf"(?P<loose>several|an?[ ](?:few|couple)(?:[ ]of)?)[ -](?P<looseof>{_SPELLED})"
_AND_HALF = rf"(?P<andhalf>{any_of([*CARDINALS, 'a'])})[ -]and[ -]a[ -]half(?P<andscale>[ -](?:{_SPELLED}))?"
_RUN = rf"(?:{_A}(?={_SPELLED}))?(?P<run>(?:{_CARDINAL})(?:[ -]{{1,2}}{_AND}(?:{_CARDINAL})){{0,16}})"
WORDS = re.compile(
    rf"(?<![\w-])(?:{_HALVED}|{_LOOSE}|{_AND_HALF}|(?P<vague>{any_of(VAGUE)})|{_RUN})(?![A-Za-z])", re.IGNORECASE
)
FRACTION = re.compile(
    rf"(?<![\w-])(?:(?P<top>{any_of([*CARDINALS, 'a', 'an'])})[\s-])?(?P<bottom>{any_of(FRACTION_PARTS)})(?![A-Za-z])",
    re.IGNORECASE,
)
_TENS = any_of(word for word, value in CARDINALS.items() if 20 <= value < 100)
ORDINAL = re.compile(rf"(?<![\w-])(?:(?P<tens>{_TENS})-)?(?P<last>{any_of(ORDINALS)})(?![A-Za-z])", re.IGNORECASE)
MANIFOLD = re.compile(rf"(?<![\w-])(?P<word>{any_of([*FOLD, *OCCASIONS, *MULTIPLYING])})(?![\w-])", re.IGNORECASE)
NUMBERED = re.compile(
    r"\b(?:ranked|seeded|rated|world|(?:climb|rose|ris|fell|fall|drop|slip|jump|up|down)[a-z]{0,4}\sto)(?:['’]s)?\s"
    r"(?P<all>(?:No\.?|[Nn]umber)\s(?P<value>[0-9]{1,4}))(?![\w-])"
    r"|\b(?P<all2>No\.?\s(?P<value2>[0-9]{1,4}))(?=[\s-](?:seeds?|seeded|ranked|spot|slot|ranking|song|hit|single|team|"
    r"player|pick|position)\b)"
)
"""A place in an order, told by number ("ranked No. 3", "slipped to No. 12")."""

_LENGTHS = any_of(
    "tall high deep wide long away above below from race sprint hurdles freestyle individual medley breaststroke "
    "backstroke butterfly relay off at in to final and under of dash the mark".split()
)
METRES = re.compile(rf"m(?:[ -](?:{_LENGTHS})\b|[.,;)]|$)")
"""An "m" on the digits with a word of length behind it: metres, not millions."""
