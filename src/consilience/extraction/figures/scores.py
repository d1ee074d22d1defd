"""Scores and votes: two numbers against each other ("2-1", "52 votes to 48", "112 for three")."""

from __future__ import annotations

import re
from dataclasses import replace

from consilience.extraction.figures.quantity import Quantity

_CONTEST = re.compile(
    r"\b(?:w[io]n(?:s|ning)?|beat(?:en|s|ing)?|los[et]\w*|loss|losses|defeat\w*|dr[ae]wn?|lead\w*|led|victor\w+|vot\w+|rul\w+|score\w*|scoring|tied?|"
    r"final|decision|split|goals?|aggregate|sets?|match\w*|upset|rout\w*|downed|edged|record|series|half-?time|game|thrash\w*|down|trail\w*|ahead)\b",
    re.IGNORECASE,
)
_VOTES_TO = re.compile(r"\s(?:votes?|points|games|sets|goals|seats)\s(?:to|against)\s", re.IGNORECASE)
_VOTING = re.compile(
    r"\b(?:vot(?:e[sd]?|ing)|ballots?|passed|approved|rejected|ruled|ruling|carried|majority|resolution|bill|motion|"
    r"amendment|senate|house|parliament|court|jury|panel|committee)\b",
    re.IGNORECASE,
)
_CRICKET = re.compile(
    r"\b(?:wickets?|innings|overs?|declar\w+|batt\w+|batsm[ae]n|stumps|resum\w+|bowl\w*|test|run|runs|chas\w+|crease|"
    r"cricket|lunch|tea|close)\b",
    re.IGNORECASE,
)
_FOR = re.compile(r"\sfor\s", re.IGNORECASE)
_MOST_WICKETS = 9


def result(text: str, first: Quantity, second: Quantity) -> Quantity | None:
    """A result such as "2-1": both bare whole numbers, in a sentence of contests or votes, or falling."""
    if not all(_is_bare(q) and q.number.form == "digits" for q in (first, second)):
        return _in_words(text, first, second)
    if first.value is None or second.value is None:
        return None
    near = text[max(0, first.start - 80) : second.end + 60]
    falling = first.value > second.value and second.end - first.start <= 7
    if (_CONTEST.search(near) is None and not falling) or re.match(r"[-\s]year", text[second.end :]):
        return None
    return _of(first, second)


def _in_words(text: str, first: Quantity, second: Quantity) -> Quantity | None:
    """A vote of which a side is told in a word ("13 to two")."""
    near = text[max(0, first.start - 80) : second.end + 60]
    told = _is_bare(first) and _is_bare(second) and re.search(r"\bvot(?:e[sd]?|ing)\b", near, re.IGNORECASE)
    return _of(first, second) if told else None


def by_vote(text: str, first: Quantity, second: Quantity) -> Quantity | None:
    """Votes that are named between the two sides ("214 votes to 187", "by 13 votes to two"), or told of by the
    sentence ("voted by 48 to 52")."""
    if not (_is_bare(first) and _is_bare(second)):
        return None
    if _VOTES_TO.fullmatch(text, first.end, second.start):
        return _of(first, second)
    plain = text[first.end : second.start].lower() == " to " and text[max(0, first.start - 4) : first.start] in _BY
    near = text[max(0, first.start - 80) : second.end + 40]
    behind = re.match(r"\s(?:percent|per\scent|years?|days?|months?)\b|%", text[second.end :])
    return _of(first, second) if plain and _VOTING.search(near) and not behind and _voted(near) else None


_BY = (" by ", "ted ", "of a ")


def _voted(near: str) -> bool:
    return re.search(r"\bvot(?:e[sd]?|ing)\b|\bmajority\b", near, re.IGNORECASE) is not None


def innings(text: str, first: Quantity, second: Quantity) -> Quantity | None:
    """Runs for wickets ("112 for three"), where the sentence is of cricket."""
    if not (_is_bare(first) and _is_bare(second)) or first.number.form != "digits" or second.value is None:
        return None
    if not _FOR.fullmatch(text, first.end, second.start) or second.value > _MOST_WICKETS:
        return None
    rest = text[max(0, first.start - 150) : first.start] + " " + text[second.end : second.end + 150]
    counted = re.match(r"\s(?:[a-z]+s|people|men)\b(?<!\bwickets)(?<!\bas)", text[second.end : second.end + 14])
    return _of(first, second) if _CRICKET.search(rest) and not counted else None


def _is_bare(q: Quantity) -> bool:
    return q.sort == "count" and q.number.whole and q.number.form in ("digits", "words") and (q.value or 0) < 1000


def _of(first: Quantity, second: Quantity) -> Quantity:
    return replace(
        second, start=first.start, sort="score", value=None, low=None, high=None, hedge_start=first.hedge_start,
        modifier=first.modifier, sides=(first.value or 0.0, second.value or 0.0),
    )  # fmt: skip
