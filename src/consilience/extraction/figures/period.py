"""The period a figure belongs to: which of the report's times, and how closely they are tied."""

from __future__ import annotations

import re
from collections.abc import Sequence

from consilience.extraction.figures import vocabulary as words
from consilience.extraction.figures.quantity import Quantity
from consilience.extraction.figures.syntax import CLAUSES, low, tokens_of, top, verb_above
from consilience.model import Parse, Period, Sentence, TimeMention

_COMPARED = re.compile(
    r"\b(?:from|than|compared\s(?:with|to)|versus|vs\.?|against|over|on)\s(?:(?:the|a|that)\s)?(?:(?:same|year-ago|year-earlier|previous|prior|corresponding)\s(?:\w+\s)?(?:of\s|in\s)?)?(?:\S{1,14}\s(?:in|at)\s(?:the\s)?)?$",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"\byear-ago|\byear-earlier|\byear\s(?:earlier|before|ago)|\bsame\s(?:period|quarter|month|time)|\bcorresponding|\bprior\s",
    re.IGNORECASE,
)
"""Times that are only named to compare with them."""
_GOES_ON = re.compile(r"\s(?:to|until|through|onwards?|till)\b")
_SPAN_OF_TIME = re.compile(r"\b(?:past|last|first|next|since|previous|coming|recent|final)\b", re.IGNORECASE)
_EXTREME_SINCE = re.compile(
    r"\b(?:\w{2,12}est|most|least|worst|best|first|last|only)\b[^.;:]{0,50}\bsince\s(?:\w{1,8}\s){0,2}$", re.IGNORECASE
)
"""Before a time that only says since when nothing was like it ("the highest since 2009")."""
_SINCE = re.compile(r"\bsince\s(?:early\s|late\s|mid-?\s?)?$", re.IGNORECASE)
"""Before a time from which on a count runs: its period does not end there ("since 2013 they have met 40 times")."""
AS_OF = Period(time=None, basis="as-of")


def period(
    sentence: Sentence, q: Quantity, times: Sequence[TimeMention], earlier: Sequence[TimeMention], base: bool
) -> Period:
    """The period of a figure, from the times of its sentence, else the last of those `earlier` in its paragraph."""
    start, end = sentence.start + q.start, sentence.start + q.end
    own = next((t for t in times if t.start < end and start < t.end), None)
    if own is not None and q.sort == "duration" and _SPAN_OF_TIME.search(own.exact):
        return Period(time=own.id, basis="phrase")
    usable = [t for t in times if not (t.start < end and start < t.end) and _is_period(sentence, t)]
    ranked = sorted((_rank(sentence, q, t, base), t.start, t.id, t) for t in usable)
    if ranked and ranked[0][0] < (_CLAUSE if q.sort == "age" else _TOO_FAR):
        rank, _, _, time = ranked[0]
        return Period(time=time.id, basis="phrase" if rank < _CLAUSE else "sentence")
    if usable and any(_when_said(sentence, t) for t in usable):
        return AS_OF
    before = [] if q.sort in _OWN_DAY or _is_present(sentence, q) else [t for t in earlier if t.type == "DATE"]
    return Period(time=before[-1].id, basis="paragraph") if before else AS_OF


_OWN_DAY = frozenset({"ordinal", "age", "times", "duration", "score"})
"""Sorts that a date of an earlier sentence says nothing about."""


def _is_present(sentence: Sentence, q: Quantity) -> bool:
    """Whether the figure is told in the present ("eleven are missing"): it holds on the report's own day."""
    parse = sentence.parse
    at = top(parse, tokens_of(sentence, q))
    verb = verb_above(parse, at) if at is not None else None
    if verb is None:
        return False
    helpers = [parse.tokens[c] for c in parse.children[verb] if parse.tokens[c].dep in ("aux", "auxpass")]
    now = any(t.tag in ("VBZ", "VBP") and low(t) == "be" for t in helpers)
    return parse.tokens[verb].tag in ("VBZ", "VBP") or (now and parse.tokens[verb].tag in ("VBG", "VBN"))


_CLAUSE = 100.0
_TOO_FAR = 1000.0


def _is_period(sentence: Sentence, time: TimeMention) -> bool:
    """Whether a time can be a period: no set; a duration only where it says which one."""
    at = time.start - sentence.start
    if time.type == "SET" or _EXTREME_SINCE.search(sentence.text, max(0, at - 80), at):
        return False
    if _SINCE.search(sentence.text, max(0, at - 16), at):
        return False
    if time.type != "DURATION":
        return True
    before = sentence.text[max(0, at - 12) : at]
    behind = sentence.text[time.end - sentence.start : time.end - sentence.start + 8]
    return _SPAN_OF_TIME.search(before + time.exact) is not None or behind.startswith((" ended", " ending", " to "))


def _rank(sentence: Sentence, q: Quantity, time: TimeMention, base: bool) -> float:
    """How far a time is from a figure: steps in the parse, 100 for each clause between, more for what cannot be."""
    parse = sentence.parse
    here, there = top(parse, tokens_of(sentence, q)), top(parse, sentence.tokens_within(time.start, time.end))
    if here is None or there is None:
        return _TOO_FAR
    a, b = [here, *parse.ancestors(here)], [there, *parse.ancestors(there)]
    common = next((x for x in a if x in b), None)
    if common is None:
        return _CLAUSE * 2 + _apart(sentence, q, time)
    up, down = a[: a.index(common)], b[: b.index(common)]
    score = len(up) + len(down) + _apart(sentence, q, time)
    score += _CLAUSE * _clauses(parse, up) + 3 * _CLAUSE * _clauses(parse, down)
    if any(parse.tokens[i].dep in ("relcl", "acl", "pcomp", "ccomp") for i in down):
        score += _TOO_FAR
    score += _comparison(sentence, q, time, base)
    if low(parse.tokens[common]) in words.SAYING and _clauses(parse, up):
        score += _TOO_FAR
    return score


def _comparison(sentence: Sentence, q: Quantity, time: TimeMention, base: bool) -> float:
    """A base belongs to the time that is compared to or that follows it; all else never to what is compared to."""
    compared = _compared(sentence, time)
    if not base:
        return _TOO_FAR if compared else 0.0
    behind = 0 <= time.start - sentence.start - q.end < 40
    return -20.0 if behind else 0.0 if compared else 30.0


def _apart(sentence: Sentence, q: Quantity, time: TimeMention) -> float:
    gap = max(time.start - sentence.start - q.end, q.start - (time.end - sentence.start), 0)
    return min(gap, 400) / 20


def _clauses(parse: Parse, path: Sequence[int]) -> int:
    """How many clauses are left on the way up from a token."""
    count = 0
    for index in path:
        token = parse.tokens[index]
        if token.dep in CLAUSES and token.dep != "xcomp" or (token.dep == "conj" and token.pos in ("VERB", "AUX")):
            count += 1
    return count


def _compared(sentence: Sentence, time: TimeMention) -> bool:
    """Whether the time is what is compared to ("from 2023", "than a year earlier"), not when the figure was so."""
    at = time.start - sentence.start
    behind = sentence.text[time.end - sentence.start : time.end - sentence.start + 12]
    if _EARLIER.search(time.exact):
        return True
    match = _COMPARED.search(sentence.text[max(0, at - 60) : at])
    if match is not None and match.group().lower().startswith(("over", "on")):
        return "earlier" in time.exact.lower() or "same" in time.exact.lower() or "year-on" in time.exact.lower()
    return match is not None and not _GOES_ON.match(behind)


def _when_said(sentence: Sentence, time: TimeMention) -> bool:
    """Whether a time says when it was said."""
    parse = sentence.parse
    there = top(parse, sentence.tokens_within(time.start, time.end))
    return there is not None and any(low(parse.tokens[i]) in words.SAYING for i in parse.ancestors(there))
