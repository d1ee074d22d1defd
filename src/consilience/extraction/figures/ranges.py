"""Numbers that are one figure together ("between 5 and 7 million", "one in five"), and units that they share."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from consilience.extraction.figures.compounds import compound
from consilience.extraction.figures.numbers import Number
from consilience.extraction.figures.quantity import Quantity, measured
from consilience.extraction.figures.scores import by_vote, innings, result

_DASH = re.compile(r"\s?[-–—−]\s?(?:[$€£]|US\$)?$|\s?[-–—−]\s?$")
_JOINED = re.compile(r"\s(?P<word>to|or|and)\s(?:an?\s)?$", re.IGNORECASE)
_BETWEEN = re.compile(r"\bbetween\s(?:[a-z]+\s)?$", re.IGNORECASE)
_FROM = re.compile(r"\b(?P<word>from|by)\s(?:[a-z]+\s){0,2}$", re.IGNORECASE)
_MOVES = re.compile(
    r"\b(?:rose|rise[sn]?|rising|fell|falls?|fallen|falling|grew|grow[sn]?|growing|increas\w+|decreas\w+|climb\w*|jump\w*|drop\w*|declin\w+|"
    r"up|down|cut|cuts|cutting|rais\w+|lower\w*|reduc\w+|mov\w+|went|gone|expand\w*|double[ds]?|slip\w*|plung\w*|"
    r"surg\w+|soar\w*|shr[aiu]nk\w*|widen\w*|narrow\w*|slow\w*|eased?|chang\w+|bring\w*|brought|swell\w*|advanc\w+|gain\w*|"
    r"firm(?:ed|s|ing)|los(?:t|es?|ing)|add(?:ed|s|ing)|shed(?:s|ding)?|tumbl\w+|edg(?:ed|es|ing)|dip(?:ped|s|ping)|s[ai]nk\w*|"
    r"slid(?:es?|ing)?|weaken\w*|strengthen\w*|retreat\w*|rall(?:y|ied|ies)|recover\w*|improv\w+|(?:tick|inch|mark)ed)\b",
    re.IGNORECASE,
)


def joined(text: str, quantities: Sequence[Quantity]) -> list[Quantity]:
    """The quantities with those that form a range or a score made one, and units lent to those that lack them."""
    kept: list[Quantity] = []
    for found in quantities:
        if kept and found.start < kept[-1].end:
            continue  # one sign between two numbers ("5 USD 10") belongs to the first
        pair = (compound(text, kept[-1], found) or _pair(text, kept[-1], found)) if kept else None
        if pair is not None:
            kept[-1] = pair
            continue
        if kept and _borrows_ahead(text, kept[-1], found):
            kept[-1] = _in_unit_of(kept[-1], found)
        elif (lender := _lender(text, kept, found)) is not None:
            found = _in_unit_of(found, lender)
        kept.append(found)
    return kept


_LIST = re.compile(
    r"(?:\s(?:to|and|or|vs\.?|versus|from|against)\s|,\s)(?:(?:about|nearly|over|some|almost|an?|just)\s)?$",
    re.IGNORECASE,
)
_NOTHING_BEHIND = re.compile(
    r"\s?(?:[,.;:)]|$|(?:in|from|a year|last|the (?:previous|same|year|prior)|at|for|on|this|and|compared|after|"
    r"before|by|or|vs|to|earlier|respectively|now|previously|currently)\b)",
    re.IGNORECASE,
)


def _borrows_ahead(text: str, first: Quantity, second: Quantity) -> bool:
    """Whether `first` is short for the unit that only `second` has ("from 6.0 to 6.5 pct")."""
    if (
        first.sort != "count"
        or second.unit == "1"
        or first.number.form != "digits"
        or second.sort in ("duration", "age")
    ):
        return False
    between = text[first.end : second.start] if second.start - first.end < 16 else ""
    if _LIST.fullmatch(between) is None:
        return False
    word = between.strip().lower()
    return not first.number.whole or word == "to" or (word == "or" or (word == "," and second.sort == "percent"))


def _lender(text: str, kept: Sequence[Quantity], found: Quantity) -> Quantity | None:
    """The amount before `found` that lends it its unit: bare numbers between them, which may be of a date, and
    percentages where `found` is in millions, are passed over."""
    for first in reversed(kept[-4:]):
        if _borrows_back(text, first, found):
            return first
        bare = first.sort == "count" and first.number.whole
        if not bare and not (first.sort == "percent" and found.number.scale > 1):
            return None
    return None


def _borrows_back(text: str, first: Quantity, second: Quantity) -> bool:
    """Whether `second` is short for the unit of `first` ("38.26 billion crowns from 30.11 billion")."""
    if second.sort != "count" or second.number.form != "digits":
        return False
    if first.sort == "percent" and (second.number.scale > 1 or _is_other_level(text, first, second)):
        return False
    if first.sort not in ("money", "physical", "percent") or second.start - first.end > _FAR:
        return False
    if _OF_WHICH.search(text, first.end, second.start) and not second.number.whole and first.sort == "money":
        return _NOTHING_BEHIND.match(text, second.end) is not None or _WILL_BE.match(text, second.end) is not None
    between = text[first.end : second.start]
    if second.number.whole and not _FROM_BEFORE.fullmatch(between) and not _is_level(text, first, between):
        return False
    return _NOTHING_BEHIND.match(text, second.end) is not None and _IN_MONEY.match(text, second.end) is None


def _is_other_level(text: str, first: Quantity, second: Quantity) -> bool:
    """Whether a number behind a percentage is what that led to, in a unit of its own ("fell 1.2 percent to 3,456.7"),
    or is none of the text's percentages ("p<0.001")."""
    led = re.match(r",?\s(?:to|at)\s", text[first.end : first.end + 6]) is not None
    source = re.search(r"\bfrom\s(?:\w{1,12}\s){0,2}$", text[max(0, first.start - 30) : first.start]) is not None
    return (led and not source) or text[second.start - 1 : second.start] in ("<", ">", "=")


def _is_level(text: str, change: Quantity, between: str) -> bool:
    """Whether an amount is where a change led ("rose 2p to 742")."""
    moved = _MOVES.search(text, max(0, change.start - 30), change.start)
    return moved is not None and re.fullmatch(r"\s(?:to|at)\s", between) is not None and change.sort == "money"


_FAR = 120
_OF_WHICH = re.compile(r"\bof\s(?:which|this|that)\s(?:(?:about|some|only|just|nearly|over)\s){0,2}$", re.IGNORECASE)
_WILL_BE = re.compile(r"\s(?:is|are|was|were|will|would|had|has)\b")
"""Part of the amount before ("200 billion euros, of which 30 billion is to come")."""
_FROM_BEFORE = re.compile(
    r"(?:\s(?!(?:and|while|as|but)\s)[^\s,.;]{1,15}){0,4}?,?\s(?:up\s|down\s)?from\s(?:(?:about|below|above|under|over|nearly|around|just|a|the|"
    r"only|some|almost)\s){0,3}",
    re.IGNORECASE,
)
"""From an amount to what it was before ("to 87 yen from below 85")."""
_IN_MONEY = re.compile(
    r"\s(?:to|against|per|versus)\s(?:the\s|an?\s)?(?:US\s|U\.S\.\s)?(?:dollar|euro|pound|greenback|yen|sterling|ounce|\$)",
    re.IGNORECASE,
)
"""Behind a rate of exchange, which has no unit of its own."""


def _in_unit_of(found: Quantity, other: Quantity) -> Quantity:
    value, number = _like(found, other), found.number
    share = other.number.scale if number.scale == 1.0 and number.whole else 1.0
    if value is None or number.value is None:
        return found
    scaled = replace(number, value=number.value * share, low=number.low * share, high=number.high * share)
    again = measured(scaled, other.sort, found.end, other.measured, found.start)
    again = replace(again, modifier=found.modifier, hedge_start=found.hedge_start)
    if found.modifier is None:
        return again
    factor = other.measured.factor * share
    low, high = (None if end is None else float(f"{end * factor:.12g}") for end in (found.low, found.high))
    return replace(again, low=low, high=high, low_open=found.low_open, high_open=found.high_open)


_ALONE = frozenset({"multiple", "times", "share"})
"""Sorts that make a range with their own kind alone."""


def _pair(text: str, first: Quantity, second: Quantity) -> Quantity | None:
    if first.value is None or second.value is None or "ordinal" in (first.sort, second.sort) or first.sort == "score":
        return None
    if first.sort in _ALONE and second.sort != first.sort:
        return None
    units = {first.unit, second.unit} - {"1"}
    if first.modifier == "between" or len(units) > 1 or second.start - first.end > 12:
        return None
    if second.unit == "1" and first.sort not in ("money", "count"):
        return None
    between = text[first.end : second.start]
    if _OUT_OF.fullmatch(between):
        return _ratio(text, first, second, few="of" in between.lower())
    if (told := by_vote(text, first, second) or innings(text, first, second)) is not None:
        return told
    if between.lower() == "-to-":
        return result(text, first, second)
    if _DASH.fullmatch(between):
        return result(text, first, second) or _range(first, second)
    word = _JOINED.fullmatch(between)
    if word is None:
        return None
    if word.group("word").lower() == "to" and (first.number.value or 0) > (second.number.value or 0):
        return result(text, first, second)
    return _range(first, second) if _is_range(text, first, second, word.group("word").lower()) else None


_OUT_OF = re.compile(r"\s(?:of|in|out\sof)(?:\severy)?\s", re.IGNORECASE)
_ROUND_WHOLES = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000})


def _ratio(text: str, first: Quantity, second: Quantity, few: bool) -> Quantity | None:
    """A share told as so many of a round number ("eight of 10", "one in three", "1 in 2,000"); "one of two" may just
    be one."""
    if first.sort != "count" or second.sort != "count" or first.value is None or second.value is None:
        return None
    alone = first.value == 1 and not few and not _YEAR.fullmatch(text, second.start, second.end)
    if second.value not in _ROUND_WHOLES and not alone:
        return None
    if not first.number.whole or first.value >= second.value or (few and second.value < 5):
        return None
    value = first.value / second.value
    return replace(second, start=first.start, sort="share", value=value, low=value, high=value,
                   modifier=first.modifier, hedge_start=first.hedge_start)  # fmt: skip


_YEAR = re.compile(r"(?:19|20)[0-9]{2}")


_CERTAIN = re.compile(r"\b(?:the|its|their|his|her|a|an|of|at|within|with)\s$", re.IGNORECASE)
"""Before a range that is one thing: "faster than the 1 to 2 per cent", "a cut of 5 to 10 percent"."""


def _is_range(text: str, first: Quantity, second: Quantity, word: str) -> bool:
    start = first.hedge_start if first.hedge_start is not None else first.start
    before = text[max(0, start - 30) : start]
    if word == "and":
        return _BETWEEN.search(before) is not None
    if word == "or":
        return first.from_words and second.from_words
    source = _FROM.search(before)
    if _CERTAIN.search(before) and not source:
        return True
    moved = _MOVES.search(text, max(0, start - 120), start)
    near = _MOVES.search(before) is not None and first.sort == second.sort == "count"
    if source and source.group("word").lower() == "by" and first.unit == "1" != second.unit:
        return True
    bare = first.sort == "money" and second.unit == "1" and second.number.scale == 1.0  # "rose 2p to 742"
    return not (moved and (near or source or bare or first.unit == second.unit != "1"))


def _range(first: Quantity, second: Quantity) -> Quantity | None:
    low = _like(first, second)
    if low is None or second.value is None or low >= second.value:
        return None
    unit = first if second.unit == "1" != first.unit else second
    return replace(
        second, start=first.start, value=None, low=low, high=second.value, modifier="between",
        hedge_start=first.hedge_start, unit=unit.unit, sort=unit.sort, measured=unit.measured,
    )  # fmt: skip


def _like(first: Quantity, second: Quantity) -> float | None:
    """The value of the first number in the unit and scale of the second where it has none of its own."""
    number = first.number
    if number.value is None or second.number.value is None:
        return None
    share = second.number.scale
    if number.scale == 1.0 < share and number.value * share < second.number.value:
        number = Number(number.start, number.end, number.form, number.value * share, number.low * share,
                        number.high * share, number.digits, False, share)  # fmt: skip
    unit = second.measured if first.unit == "1" else first.measured
    return measured(number, second.sort, number.end, unit).value
