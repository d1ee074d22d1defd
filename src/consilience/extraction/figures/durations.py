"""Which durations are figures: those that measure what was done or is ("a four-day visit", "over the next five
years"), and no distance in time ("three days later", "for the first time in two years")."""

from __future__ import annotations

import re
from dataclasses import replace

from consilience.extraction.figures.quantity import Quantity, measured
from consilience.extraction.figures.syntax import tokens_of, verb_above
from consilience.model import Sentence

_AWAY = re.compile(
    r"\s?(?:ago|earlier|later|before|after|to\snow|from(?!\s(?:home|work))|hence|back|away|prior|to\sgo|since|out|"
    r"ahead\sof|short\sof|into|off\b(?!\swork))\b|\son,",
    re.IGNORECASE,
)
"""Behind a distance in time, from a day or to it."""
_REACHING = re.compile(
    r"\b(?:within|after|every|before|until|till|since|each|later|ago)\s(?:(?:about|around|some|just|only|nearly|"
    r"almost|more\sthan|at\sleast|less\sthan|the|his|her|its|their|a|an|another|next|last|past)\s){0,3}$",
    re.IGNORECASE,
)
"""Before a distance in time, or before how often."""
_IN = re.compile(
    r"\bin\s(?:(?:about|around|some|just|only|nearly|almost|more\sthan|over|at\sleast|less\sthan|under|as\smany\sas|"
    r"well\sover)\s){0,2}$",
    re.IGNORECASE,
)
_NAMED_SPAN = re.compile(
    r"\b(?:the|his|her|its|their|our|my|these|those|another)\s(?:past|last|first|next|final|coming|previous|following|preceding|"
    r"intervening|opening)?\s?(?:(?:more\sthan|about|almost|nearly|some|or|few)\s){0,2}$",
    re.IGNORECASE,
)
_SAME_TIME = re.compile(r"\b(?:this|that|last|next|same|previous|past)\s$", re.IGNORECASE)
_FOR = re.compile(
    r"\b(?:for|spent|spends?|lasted|lasts?|took|takes?|taken|during|over|throughout)\s(?:\w+\s){0,4}$", re.IGNORECASE
)
_EXTREME = re.compile(
    r"\b(?:first|last|only|most|least|worst|best|lowest|highest|second|third|fourth|fifth|sixth|seventh|eighth|ninth|"
    r"tenth|[0-9]{1,3}(?:st|nd|rd|th)|never|not|no|[a-z]{2,12}(?:[^aeir]|g|k)est)\b",
    re.IGNORECASE,
)
"""What happened "for the first time in", was the lowest or the third "in" so long, or has not been."""
_MEASURES_AFTER = re.compile(
    r"\s?(?:of|in\s(?:prison|jail|office|power|custody|detention|exile|captivity)|behind\sbars|long|imprisonment|"
    r"probation|['’]\s\w+)\b",
    re.IGNORECASE,
)
_OF_SOMETHING = re.compile(r"\sof\s(?!(?:the|this|that|next|last|each)\b|[0-9])")
_JOINED = re.compile(r"-(?:ago|earlier|later)\b", re.IGNORECASE)


def measures(sentence: Sentence, q: Quantity) -> bool:
    """A duration measures what it qualifies ("a four-day visit", "50 years of ties", "for the past 15 years")."""
    text, start = sentence.text, q.hedge_start if q.hedge_start is not None else q.start
    before = text[max(0, start - 60) : start]
    if q.number.form == "vague" and q.unit in ("h", "d", "wk", "mo", "s"):
        return _MEASURES_AFTER.match(text, q.end) is not None
    if _IN.search(before):
        return _takes(sentence, q, text[max(0, start - 300) : start])
    if _FOR.search(before) and not _REACHING.search(before) and not re.match(r"\s(?:ago|earlier)\b", text[q.end :]):
        return not _SAME_TIME.search(before) or _NAMED_SPAN.search(before) is not None
    if _AWAY.match(text, q.end):
        return _gains(text, q)
    if "-" in text[q.number.end : q.end]:
        return not _JOINED.match(text, q.end)
    if _OF_SOMETHING.match(text, q.end) or _NAMED_SPAN.search(before):
        return not _REACHING.search(before) or _OF_SOMETHING.match(text, q.end) is not None
    return not _REACHING.search(before) and not _SAME_TIME.search(before)


def _gains(text: str, q: Quantity) -> bool:
    """Whether seconds and minutes part two in a race ("41 seconds ahead of Lund", "ten minutes late")."""
    return q.unit == "s" and re.match(r"\s(?:ahead|late|behind|short)\b", text[q.end :]) is not None


def _takes(sentence: Sentence, q: Quantity, before: str) -> bool:
    """Whether "in" so long says how long it took ("shot in 19 days"), not since when or until when."""
    clause = re.split(r"[;:—]|,\s(?:and|but|which|while)\s", before)[-1]
    near = clause[-30:] if q.unit == "s" else clause[-120:]
    if _EXTREME.search(near):
        return False
    within = tokens_of(sentence, q)
    verb = verb_above(sentence.parse, within[0]) if within else None
    if verb is None:
        return False
    helpers = {sentence.parse.tokens[c].text.lower() for c in sentence.parse.children[verb]}
    tags = ("VBD", "VBN", "VBG", "VBZ", "VBP", "VB") if q.unit == "s" else ("VBD", "VBN", "VBG")
    done = sentence.parse.tokens[verb].tag in tags
    return done and not helpers & {"will", "would", "could", "may", "might", "should", "is", "are", "be"}


def over_a_time(sentence: Sentence, q: Quantity) -> Quantity:
    """The duration without the hedge of an "over" that means "in the course of" ("$1 billion over three years")."""
    if q.sort != "duration" or q.modifier != "over" or q.value is None:
        return q
    within = tokens_of(sentence, q)
    before = sentence.parse.tokens[within[0] - 1] if within and within[0] else None
    if before is None or before.text.lower() != "over" or before.dep != "prep":
        return q
    plain = measured(q.number, q.sort, q.end, q.measured, q.start)
    return replace(plain, hedge_start=q.hedge_start)
