"""Which times can be the period of a figure: not those that come again and again, that are only compared with, or that
only say since when nothing was like it."""

from __future__ import annotations

import re

from consilience.extraction.figures.lengths import is_ahead, is_going_on, is_span
from consilience.extraction.figures.quantity import Quantity
from consilience.model import Sentence, TimeMention

_COMPARED = re.compile(
    r"\b(?:from|than|compared\s(?:with|to)|versus|vs\.?|against|over|on)\s(?:(?:the|a|that)\s)?(?:(?:same|year-ago|year-earlier|previous|prior|corresponding)\s(?:\w+\s)?(?:of\s|in\s)?)?(?:(?:(?-i:[^A-Z\s])\S{0,13}\s)?(?:in|at)\s(?:the\s)?)?$",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"\byear-ago|\byear-earlier|\byear\s(?:earlier|before|ago)|\bsame\s(?:period|quarter|month|time)|\bcorresponding|\bprior\s",
    re.IGNORECASE,
)
"""Times that are only named to compare with them."""
_COMPARED_AMOUNT = re.compile(
    r"\b(?:from|(?<!more\s)(?<!less\s)(?<!fewer\s)(?<!other\s)(?<!rather\s)than|against|versus|compared\s(?:with|to))\s(?=[^,;:]{0,40}[0-9])(?![^,;:]{0,40}\sto\s)(?:[^,;:]|,(?=[0-9])){1,40}$",
    re.IGNORECASE,
)
"""Before the time of an amount that is compared to ("from 14,000 tonnes a week ago")."""
_ON = re.compile(r"\bon\s(?:the\s)?$", re.IGNORECASE)
"""Before a year, quarter or month that is compared to ("up 12 percent on 2004"): what happens is on days alone."""
_LONG = frozenset({"month", "quarter", "half", "year", "decade"})
_GOES_ON = re.compile(r"\s(?:to|until|through|onwards?|till)\b")
_SINCE = re.compile(r"\bsince\s(?:\w{1,8}\s){0,2}$", re.IGNORECASE)
_EXTREME = 50
"""So many characters before "since" a superlative may stand ("the highest level since 2009")."""
_NOW = frozenset({"now", "currently", "at present"})


def is_period(sentence: Sentence, q: Quantity, time: TimeMention) -> bool:
    """Whether a time can be a period: no set and no vague reference; a length only where it says which one."""
    at = time.start - sentence.start
    if time.type == "SET" or time.expression.get("bounds") or _of_extreme(sentence, at) or _ends_there(sentence, at):
        return False
    if time.expression.get("kind") == "reference":
        return time.exact.lower() in _NOW and not re.search(r"\b(?:has|have|had)\s$", sentence.text[:at])
    known = {"until", "start", "of"} & time.expression.keys() or time.expression.get("side") in ("past", "future")
    if time.type != "DURATION" or known:
        return True
    return is_span(sentence, q, time) or is_going_on(sentence, q, time) or is_ahead(sentence, time)


def _ends_there(sentence: Sentence, at: int) -> bool:
    """Whether the time at `at` says when something falls due ("100 million of notes, due 1992")."""
    return _DUE.search(sentence.text, max(0, at - 30), at) is not None


_DUE = re.compile(
    r"(?:(?<!\bis\s)(?<!\bare\s)(?<!\bwas\s)(?<!\bwere\s)\bdue|\bmatur(?:es?|ing)|\bexpir(?:es?|ed|ing))\s(?:(?:on|in|by|at)\s)?$",
    re.IGNORECASE,
)


def _of_extreme(sentence: Sentence, at: int) -> bool:
    """Whether the time at `at` only says since when nothing was like it ("the highest since 2009")."""
    since = _SINCE.search(sentence.text, max(0, at - 30), at)
    if since is None:
        return False
    near = [t for t in sentence.parse.tokens if since.start() - _EXTREME <= t.start < since.start()]
    near = [t for t in near if not (t.index and sentence.parse.tokens[t.index - 1].text.lower() == "at")]
    told = {"first", "last"} | ({"only"} if "the only" in sentence.text[: since.start()] else set())
    return any(t.tag in ("JJS", "RBS") or t.text.lower() in told for t in near)


def compared(sentence: Sentence, time: TimeMention) -> bool:
    """Whether the time is what is compared to ("from 2023", "than a year earlier"), not when the figure was so."""
    at = time.start - sentence.start
    behind = sentence.text[time.end - sentence.start : time.end - sentence.start + 12]
    if _EARLIER.search(time.exact):
        return True
    if _COMPARED_AMOUNT.search(sentence.text, max(0, at - 60), at):
        return True
    if time.expression.get("unit") in _LONG and _ON.search(sentence.text, max(0, at - 10), at):
        return True
    match = _COMPARED.search(sentence.text[max(0, at - 60) : at])
    if match is not None and match.group().lower().startswith(("over", "on")):
        return "earlier" in time.exact.lower() or "same" in time.exact.lower() or "year-on" in time.exact.lower()
    return match is not None and not _GOES_ON.match(behind)
