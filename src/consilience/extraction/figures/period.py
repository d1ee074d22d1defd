"""The period a figure belongs to: which of the report's times, and how closely they are tied."""

from __future__ import annotations

import re
from collections.abc import Sequence

from consilience.extraction.figures import vocabulary as words
from consilience.extraction.figures.bounds import bound
from consilience.extraction.figures.clauses import is_perfect
from consilience.extraction.figures.eligible import compared, is_period
from consilience.extraction.figures.hold import Hold, hold
from consilience.extraction.figures.lengths import goes_on_for
from consilience.extraction.figures.properties import is_property
from consilience.extraction.figures.quantity import Quantity
from consilience.extraction.figures.syntax import low, tokens_of, top, verb_above
from consilience.extraction.figures.ties import Tie, tie
from consilience.model import Period, Sentence, TimeMention

_SPAN_OF_TIME = re.compile(r"\b(?:past|last|first|next|since|previous|coming|recent|final)\b", re.IGNORECASE)
_HOURS = re.compile(r"\bthe\s(?:early|small|late|first)\shours\sof\s$", re.IGNORECASE)
_JOINED = re.compile(r"\s?(?:to|through|until|till|and|[-–—])\s(?:the\s)?", re.IGNORECASE)
_AWAY = re.compile(
    r"(?:\s\([^)]{1,30}\))?\s(?:off|from|(?:north|south)(?:-?(?:east|west))?|east|west|to\sthe\s(?:north|south|east|west)|away|outside|inland|offshore)\b",
    re.IGNORECASE,
)
"""Behind a length: how far something lies from a place."""
_UP_TO = re.compile(r"\b(?:to|within)\s(?:(?:about|around|some|just|nearly)\s)?$", re.IGNORECASE)
"""Before a length that something came to ("sank to 30 metres below the road")."""
_BEHIND = 25
"""A base is of a time that stands no further behind it than so many characters."""
_COMPARED_TO = re.compile(
    r"\b(?:compared\s(?:with|to)|against|versus|vs\.?|(?<!more\s)(?<!less\s)(?<!fewer\s)(?<!other\s)(?<!rather\s)than)\s(?:[a-z$€£]{1,14}\s?){0,4}$",
    re.IGNORECASE,
)
"""Before an amount that another is held against: it has the time right behind it ("compared with a bid of 4.25 two
weeks ago")."""
_NEAR = 70
AS_OF = Period(time=None, basis="as-of")


def period(
    sentence: Sentence, q: Quantity, times: Sequence[TimeMention], earlier: Sequence[TimeMention], base: bool
) -> Period:
    """The period of a figure, from the times of its sentence, else the last of those `earlier` in its paragraph; the
    report's own day where the text ties it to none."""
    here = top(sentence.parse, tokens_of(sentence, q))
    if q.sort == "age" or here is None or _is_away(sentence, q):
        return AS_OF
    own = next((t for t in times if _covers(sentence, q, t)), None)
    if own is not None and q.sort == "duration" and (length := _of_length(sentence, here, own)) is not None:
        return length
    usable = [t for t in times if t is not own and is_period(sentence, q, t)]
    if base or _COMPARED_TO.search(sentence.text, max(0, q.start - _NEAR), q.start):
        beside = _of_base(sentence, q, usable)
        if base or beside is not AS_OF:
            return beside
    place = hold(sentence.parse, here)
    found = _nearest(sentence, q, place, usable)
    if found is not None:
        return _told(sentence, q, times, *found)
    before = _in_paragraph(sentence, q, place, usable, earlier)
    return _whole_range(before, earlier) if before else AS_OF


def _is_away(sentence: Sentence, q: Quantity) -> bool:
    """Whether a length only tells where something lies, and not how far something came."""
    came = _UP_TO.search(sentence.text, max(0, q.start - 16), q.start)
    return q.unit == "m" and _AWAY.match(sentence.text, q.end) is not None and not came


def _of_length(sentence: Sentence, here: int, own: TimeMention) -> Period | None:
    """The period of a length of time that is itself a stretch ("the past 15 years", "has risen for 10 years")."""
    if _SPAN_OF_TIME.search(own.exact) or {"until", "start"} & own.expression.keys():
        return Period(time=own.id, basis="phrase")
    if goes_on_for(sentence, here, own, ("for", "over", "in")):
        return Period(time=own.id, basis="phrase", bound="within")
    return None


def _covers(sentence: Sentence, q: Quantity, time: TimeMention) -> bool:
    return time.start < sentence.start + q.end and sentence.start + q.start < time.end


def _nearest(
    sentence: Sentence, q: Quantity, place: Hold, usable: Sequence[TimeMention]
) -> tuple[TimeMention, Tie] | None:
    """The time that is tied most closely, the nearest of several; what tells a property is tied by a noun alone."""
    property_ = _is_property(sentence, q, place)
    ranked: list[tuple[Tie, float, int, TimeMention]] = []
    for time in usable:
        there = top(sentence.parse, sentence.tokens_within(time.start, time.end))
        if there is None or compared(sentence, time):
            continue
        when = hold(sentence.parse, there)
        if q.sort == "multiple" and time.start > sentence.start + q.end and _is_below(sentence, when, place):
            continue
        found = tie(sentence.parse, place, when, _cue(sentence, time))
        if found is not None and not (property_ and found is not Tie.NOUN):
            ranked.append((found, _apart(sentence, q, time), time.start, time))
    best = min(ranked, default=None, key=lambda r: r[:3])
    return (best[3], best[0]) if best else None


def _is_below(sentence: Sentence, when: Hold, place: Hold) -> bool:
    """Whether a time stands in what a multiple is set against ("four times what it cost in May")."""
    return place.verb != place.path[0] and place.path[0] in sentence.parse.ancestors(when.path[0])


def _is_property(sentence: Sentence, q: Quantity, place: Hold) -> bool:
    amount = q.sort in ("money", "percent", "physical") or not q.number.whole
    return q.sort != "score" and is_property(sentence.parse, place, amount, q.sort == "duration")


def _cue(sentence: Sentence, time: TimeMention) -> str | None:
    """The preposition before a time, in small letters, or None."""
    hours = _HOURS.search(sentence.text, 0, time.start - sentence.start)
    before = sentence.tokens_within(sentence.start, sentence.start + hours.start() if hours else time.start)
    token = sentence.parse.tokens[before[-1]] if before else None
    own = sentence.text[time.end - sentence.start :].startswith(("'s", "’s"))
    return token.text.lower() if token is not None and token.pos in ("ADP", "SCONJ") and not own else None


def _told(sentence: Sentence, q: Quantity, times: Sequence[TimeMention], time: TimeMention, found: Tie) -> Period:
    time = next((t for t in times if t.end < time.start and _is_joined(sentence, t, time)), time)
    until = next((t for t in times if t.start > time.end and _is_joined(sentence, time, t)), None)
    return Period(
        time=time.id,
        basis="sentence" if found is Tie.JOINED else "phrase",
        until=until.id if until else None,
        bound=bound(sentence, q, time),
    )


def _is_joined(sentence: Sentence, first: TimeMention, second: TimeMention) -> bool:
    """Whether two times tell one stretch: "from May 7 to May 10", "January and February"."""
    alike = first.expression.get("unit") == second.expression.get("unit") and second.type == first.type == "DATE"
    between = sentence.text[first.end - sentence.start : second.start - sentence.start]
    return alike and _JOINED.fullmatch(between) is not None


def _of_base(sentence: Sentence, q: Quantity, usable: Sequence[TimeMention]) -> Period:
    """A base is of the time right behind it ("from 5 percent in May", "from 30 a year earlier"), else of none told."""
    for time in usable:
        gap = time.start - sentence.start - q.end
        if 0 <= gap <= _BEHIND and not re.search(r"[,;:]|\band\b", sentence.text[q.end : q.end + gap]):
            return Period(time=time.id, basis="phrase")
    return AS_OF


def _in_paragraph(
    sentence: Sentence, q: Quantity, place: Hold, usable: Sequence[TimeMention], earlier: Sequence[TimeMention]
) -> TimeMention | None:
    """The last day or stretch that the paragraph told before, where the figure goes on about it."""
    if q.sort in _OWN_DAY or _is_property(sentence, q, place) or _is_present(sentence, q):
        return None
    if usable and any(_when_said(sentence, t) for t in usable):
        return None
    return next(
        (t for t in reversed(earlier) if t.type in ("DATE", "TIME") and t.expression.get("kind") != "reference"), None
    )


def _whole_range(time: TimeMention, earlier: Sequence[TimeMention]) -> Period:
    """Of the end of a stretch ("from June to December") the stretch."""
    at = [t.id for t in earlier].index(time.id)
    start = earlier[at - 1] if at and time.expression.get("range") == "end" else None
    if start is None or start.expression.get("range") != "start":
        return Period(time=time.id, basis="paragraph")
    return Period(time=start.id, basis="paragraph", until=time.id)


_OWN_DAY = frozenset({"ordinal", "age", "times", "duration"})
"""Sorts that a date of an earlier sentence says nothing about."""


def _is_present(sentence: Sentence, q: Quantity) -> bool:
    """Whether the figure is told in the present ("eleven are missing"): it holds on the report's own day."""
    parse = sentence.parse
    at = top(parse, tokens_of(sentence, q))
    verb = verb_above(parse, at) if at is not None else None
    if verb is None:
        return False
    helpers = [parse.tokens[c] for c in parse.children[verb] if parse.tokens[c].dep in ("aux", "auxpass")]
    if parse.tokens[verb].tag == "VBG" and not helpers:  # "…, highlighting the ties of the two leaders"
        above = verb_above(parse, parse.tokens[verb].head)
        return above is not None and above != verb and parse.tokens[above].tag in ("VBZ", "VBP")
    now = any(t.tag in ("VBZ", "VBP") and low(t) == "be" for t in helpers) or is_perfect(parse, verb)
    return parse.tokens[verb].tag in ("VBZ", "VBP") or (now and parse.tokens[verb].tag in ("VBG", "VBN", "VBD"))


def _apart(sentence: Sentence, q: Quantity, time: TimeMention) -> float:
    gap = max(time.start - sentence.start - q.end, q.start - (time.end - sentence.start), 0)
    return min(gap, 400) / 20


def _when_said(sentence: Sentence, time: TimeMention) -> bool:
    """Whether a time says when it was said."""
    parse = sentence.parse
    there = top(parse, sentence.tokens_within(time.start, time.end))
    return there is not None and any(low(parse.tokens[i]) in words.SAYING for i in parse.ancestors(there))
