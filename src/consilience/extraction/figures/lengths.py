"""Lengths of time that stand for a period: those that end or begin with the report, or with a day that is named."""

from __future__ import annotations

import re

from consilience.extraction.figures.clauses import is_perfect
from consilience.extraction.figures.hold import hold
from consilience.extraction.figures.quantity import Quantity
from consilience.extraction.figures.syntax import tokens_of, top
from consilience.model import Sentence, TimeMention


def is_ahead(sentence: Sentence, time: TimeMention) -> bool:
    """Whether a length begins with the report ("plans to buy 58 engines within six years")."""
    days = time.expression.get("unit") not in ("hour", "minute", "second") and bool(time.expression.get("count"))
    return days and sentence.text[: time.start - sentence.start].lower().endswith("within ")


def is_going_on(sentence: Sentence, q: Quantity, time: TimeMention) -> bool:
    here = top(sentence.parse, tokens_of(sentence, q))
    days = time.expression.get("unit") not in ("hour", "minute", "second") and bool(time.expression.get("count"))
    return days and here is not None and goes_on_for(sentence, here, time)


def goes_on_for(sentence: Sentence, here: int, time: TimeMention, cues: tuple[str, ...] = ("for",)) -> bool:
    """Whether a length behind one of the `cues` ends with the report ("have been stranded for 13 days")."""
    verb = hold(sentence.parse, here).verb
    there = top(sentence.parse, sentence.tokens_within(time.start, time.end))
    when = hold(sentence.parse, there) if there is not None else None
    if verb is None or when is None or when.verb != verb or len(when.path) != 2:
        return False
    cue = sentence.parse.tokens[when.path[1]].text.lower()
    return cue in cues and is_perfect(sentence.parse, verb)


def is_span(sentence: Sentence, q: Quantity, time: TimeMention) -> bool:
    """Whether a length behind "in" is the time over which occasions are counted or something has changed ("the third
    strike in two weeks", "doubled in 10 years")."""
    before = sentence.text[: time.start - sentence.start]
    ahead = re.search(r"\b(?:will|would|may|might|could|to)\b", before) is not None
    told = q.sort in ("ordinal", "times") or (q.sort in ("percent", "multiple") and not ahead)
    days = time.expression.get("unit") not in ("hour", "minute", "second")
    return (
        told
        and days
        and bool(time.expression.get("count"))
        and re.search(r"\bin\s(?:(?:as\smany|less\sthan|just|the)\s)?$", before) is not None
    )
