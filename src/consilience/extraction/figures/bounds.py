"""Periods of which a time is only one end, the report's own day being the other."""

from __future__ import annotations

import re

from consilience.extraction.figures import vocabulary as words
from consilience.extraction.figures.clauses import is_perfect
from consilience.extraction.figures.hold import hold
from consilience.extraction.figures.lengths import is_ahead, is_going_on, is_span
from consilience.extraction.figures.quantity import Quantity
from consilience.extraction.figures.syntax import low, tokens_of, top
from consilience.model import Sentence, TimeMention
from consilience.model.mention import PeriodBound

_BOUND = re.compile(
    r"\b(?P<word>since|by|until|till|through|so\sfar)\s(?:early\s|late\s|mid-?\s?|the\s(?:(?:end|start)\sof\s)?)?$",
    re.IGNORECASE,
)
_TO = re.compile(
    r"\b(?:to|of|at)\s(?:(?:a|about|around|some|just|only|nearly|at\sleast|more\sthan)\s)?$", re.IGNORECASE
)
"""Before a level that is reached on a day: "by 2030" is its day, not a time over which it holds."""
_SO_FAR = re.compile(r"\s(?:so\sfar|to\sdate)\b", re.IGNORECASE)


def bound(sentence: Sentence, q: Quantity, time: TimeMention) -> PeriodBound | None:
    """Whether the time only begins or ends the period ("since 2013", "by the end of next year")."""
    if time.type == "DURATION" and {"until", "start"} & time.expression.keys():
        return None
    if time.type == "DURATION":
        if is_span(sentence, q, time) or is_going_on(sentence, q, time):
            return "within"
        return "ahead" if is_ahead(sentence, time) else None
    at = time.start - sentence.start
    word = _BOUND.search(sentence.text, max(0, at - 24), at)
    if word is None:
        so_far = _SO_FAR.match(sentence.text, time.end - sentence.start)
        return "to-date" if so_far else _to_date(sentence, q, time)
    if word.group("word").lower() in ("since", "so far"):
        return "since" if word.group("word").lower() == "since" else "to-date"
    return None if word.group("word").lower() == "by" and _is_aim(sentence, q) else "until"


def _is_aim(sentence: Sentence, q: Quantity) -> bool:
    """Whether a figure is what is to be reached on a day, and not what is done up to then: "fall to 5 percent by May",
    "hit 100 million by 2030", "$300 billion a year by 2035"."""
    start = q.hedge_start if q.hedge_start is not None else q.start
    here = top(sentence.parse, tokens_of(sentence, q))
    verb = hold(sentence.parse, here).verb if here is not None else None
    reached = verb is not None and low(sentence.parse.tokens[verb]) in words.LEVELS
    return (
        bool(q.per)
        or q.sort == "multiple"
        or reached
        or _TO.search(sentence.text, max(0, start - 24), start) is not None
    )


def _to_date(sentence: Sentence, q: Quantity, time: TimeMention) -> PeriodBound | None:
    """Whether a stretch that goes on is told of up to the report's day ("has gained 15 percent this year", "passed 80
    million this year", "down 18 percent this year")."""
    here = top(sentence.parse, tokens_of(sentence, q))
    verb = hold(sentence.parse, here).verb if here is not None else None
    going_on = time.exact.lower().startswith("this ") and time.expression.get("kind") == "offset"
    if not going_on:
        return None
    if _UP.search(sentence.text, max(0, q.start - 8), q.start):
        return "to-date"
    done = verb is not None and (is_perfect(sentence.parse, verb) or _is_past(sentence, q, verb))
    return "to-date" if done else None


_UP = re.compile(r"\b(?:up|down)\s$", re.IGNORECASE)


def _is_past(sentence: Sentence, q: Quantity, verb: int) -> bool:
    return q.sort not in ("ordinal", "times") and sentence.parse.tokens[verb].tag == "VBD"
