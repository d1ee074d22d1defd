"""The period a figure belongs to: which of the report's times, and how closely they are tied."""

from __future__ import annotations

import re
from collections.abc import Sequence

from consilience.extraction.figures import vocabulary as words
from consilience.extraction.figures.quantity import Quantity
from consilience.extraction.figures.syntax import low, tokens_of, top, verb_above
from consilience.extraction.figures.ties import Hold, Tie, hold, is_perfect, is_property, tie
from consilience.model import Period, Sentence, TimeMention
from consilience.model.mention import PeriodBound

_COMPARED = re.compile(
    r"\b(?:from|than|compared\s(?:with|to)|versus|vs\.?|against|over|on)\s(?:(?:the|a|that)\s)?(?:(?:same|year-ago|year-earlier|previous|prior|corresponding)\s(?:\w+\s)?(?:of\s|in\s)?)?(?:(?:\S{1,14}\s)?(?:in|at)\s(?:the\s)?)?$",
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
_SPAN_OF_TIME = re.compile(r"\b(?:past|last|first|next|since|previous|coming|recent|final)\b", re.IGNORECASE)
_SINCE = re.compile(r"\bsince\s(?:\w{1,8}\s){0,2}$", re.IGNORECASE)
_EXTREME = 50
"""So many characters before "since" a superlative may stand ("the highest level since 2009")."""
_BOUND = re.compile(
    r"\b(?P<word>since|by|until|till|through|so\sfar)\s(?:early\s|late\s|mid-?\s?|the\s(?:(?:end|start)\sof\s)?)?$",
    re.IGNORECASE,
)
_TO = re.compile(
    r"\b(?:to|of|at)\s(?:(?:a|about|around|some|just|only|nearly|at\sleast|more\sthan)\s)?$", re.IGNORECASE
)
"""Before a level that is reached on a day: "by 2030" is its day, not a time over which it holds."""
_SO_FAR = re.compile(r"\s(?:so\sfar|to\sdate)\b", re.IGNORECASE)
_HOURS = re.compile(r"\bthe\s(?:early|small|late|first)\shours\sof\s$", re.IGNORECASE)
_NOW = frozenset({"now", "currently", "at present"})
_JOINED = re.compile(r"\s?(?:to|through|until|till|and|[-–—])\s(?:the\s)?", re.IGNORECASE)
_AWAY = re.compile(
    r"(?:\s\([^)]{1,30}\))?\s(?:off|from|(?:north|south)(?:-?(?:east|west))?|east|west|to\sthe\s(?:north|south|east|west)|away|outside|inland|offshore)\b",
    re.IGNORECASE,
)
"""Behind a length: how far something lies from a place."""
_BEHIND = 25
"""A base is of a time that stands no further behind it than so many characters."""
AS_OF = Period(time=None, basis="as-of")


def period(
    sentence: Sentence, q: Quantity, times: Sequence[TimeMention], earlier: Sequence[TimeMention], base: bool
) -> Period:
    """The period of a figure, from the times of its sentence, else the last of those `earlier` in its paragraph; the
    report's own day where the text ties it to none."""
    if q.sort == "age" or (q.unit == "m" and _AWAY.match(sentence.text, q.end)):
        return AS_OF
    own = next((t for t in times if _covers(sentence, q, t)), None)
    here = top(sentence.parse, tokens_of(sentence, q))
    if own is not None and q.sort == "duration":
        if _SPAN_OF_TIME.search(own.exact) or {"until", "start"} & own.expression.keys():
            return Period(time=own.id, basis="phrase")
        if here is not None and _goes_on_for(sentence, here, own):
            return Period(time=own.id, basis="phrase", bound="within")
    usable = [t for t in times if t is not own and _is_period(sentence, q, t)]
    if here is None:
        return AS_OF
    place = hold(sentence.parse, here)
    if base:
        return _of_base(sentence, q, usable)
    found = _nearest(sentence, q, place, usable)
    if found is not None:
        return _told(sentence, q, times, *found)
    before = _in_paragraph(sentence, q, place, usable, earlier)
    return Period(time=before.id, basis="paragraph") if before else AS_OF


def _is_ahead(sentence: Sentence, time: TimeMention) -> bool:
    """Whether a length begins with the report ("plans to buy 58 engines within six years")."""
    days = time.expression.get("unit") not in ("hour", "minute", "second") and bool(time.expression.get("count"))
    return days and sentence.text[: time.start - sentence.start].lower().endswith("within ")


def _is_going_on(sentence: Sentence, q: Quantity, time: TimeMention) -> bool:
    here = top(sentence.parse, tokens_of(sentence, q))
    days = time.expression.get("unit") not in ("hour", "minute", "second") and bool(time.expression.get("count"))
    return days and here is not None and _goes_on_for(sentence, here, time)


def _goes_on_for(sentence: Sentence, here: int, time: TimeMention) -> bool:
    """Whether a length ends with the report ("have been stranded for 13 days")."""
    verb = hold(sentence.parse, here).verb
    there = top(sentence.parse, sentence.tokens_within(time.start, time.end))
    when = hold(sentence.parse, there) if there is not None else None
    if verb is None or when is None or when.verb != verb or len(when.path) != 2:
        return False
    return sentence.parse.tokens[when.path[1]].text.lower() == "for" and is_perfect(sentence.parse, verb)


def _covers(sentence: Sentence, q: Quantity, time: TimeMention) -> bool:
    return time.start < sentence.start + q.end and sentence.start + q.start < time.end


def _is_period(sentence: Sentence, q: Quantity, time: TimeMention) -> bool:
    """Whether a time can be a period: no set and no vague reference; a length only where it says which one."""
    at = time.start - sentence.start
    if time.type == "SET" or time.expression.get("bounds") or _of_extreme(sentence, at):
        return False
    if time.expression.get("kind") == "reference":
        return time.exact.lower() in _NOW and not re.search(r"\b(?:has|have|had)\s$", sentence.text[:at])
    known = {"until", "start", "of"} & time.expression.keys() or time.expression.get("side") in ("past", "future")
    if time.type != "DURATION" or known:
        return True
    return _is_span(sentence, q, time) or _is_going_on(sentence, q, time) or _is_ahead(sentence, time)


def _of_extreme(sentence: Sentence, at: int) -> bool:
    """Whether the time at `at` only says since when nothing was like it ("the highest since 2009")."""
    since = _SINCE.search(sentence.text, max(0, at - 30), at)
    if since is None:
        return False
    near = [t for t in sentence.parse.tokens if since.start() - _EXTREME <= t.start < since.start()]
    near = [t for t in near if not (t.index and sentence.parse.tokens[t.index - 1].text.lower() == "at")]
    told = {"first", "last"} | ({"only"} if "the only" in sentence.text[: since.start()] else set())
    return any(t.tag in ("JJS", "RBS") or t.text.lower() in told for t in near)


def _is_span(sentence: Sentence, q: Quantity, time: TimeMention) -> bool:
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


def _nearest(
    sentence: Sentence, q: Quantity, place: Hold, usable: Sequence[TimeMention]
) -> tuple[TimeMention, Tie] | None:
    """The time that is tied most closely, the nearest of several; what tells a property is tied by a noun alone."""
    property_ = _is_property(sentence, q, place)
    ranked: list[tuple[Tie, float, int, TimeMention]] = []
    for time in usable:
        there = top(sentence.parse, sentence.tokens_within(time.start, time.end))
        if there is None or _compared(sentence, time):
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
        bound=_bound(sentence, q, time) or _to_date(sentence, q, time),
    )


def _to_date(sentence: Sentence, q: Quantity, time: TimeMention) -> PeriodBound | None:
    """Whether a stretch that goes on is told of up to the report's day ("has gained 15 percent this year")."""
    here = top(sentence.parse, tokens_of(sentence, q))
    verb = hold(sentence.parse, here).verb if here is not None else None
    going_on = time.exact.lower().startswith("this ") and time.expression.get("kind") == "offset"
    return "to-date" if going_on and verb is not None and is_perfect(sentence.parse, verb) else None


def _is_joined(sentence: Sentence, first: TimeMention, second: TimeMention) -> bool:
    """Whether two times tell one stretch: "from May 7 to May 10", "January and February"."""
    alike = first.expression.get("unit") == second.expression.get("unit") and second.type == first.type == "DATE"
    between = sentence.text[first.end - sentence.start : second.start - sentence.start]
    return alike and _JOINED.fullmatch(between) is not None


def _bound(sentence: Sentence, q: Quantity, time: TimeMention) -> PeriodBound | None:
    """Whether the time only begins or ends the period ("since 2013", "by the end of next year")."""
    if time.type == "DURATION":
        if _is_span(sentence, q, time) or _is_going_on(sentence, q, time):
            return "within"
        return "ahead" if _is_ahead(sentence, time) else None
    at = time.start - sentence.start
    word = _BOUND.search(sentence.text, max(0, at - 24), at)
    if word is None:
        return "to-date" if _SO_FAR.match(sentence.text, time.end - sentence.start) else None
    if word.group("word").lower() in ("since", "so far"):
        return "since" if word.group("word").lower() == "since" else "to-date"
    return None if word.group("word").lower() == "by" and _is_aim(sentence, q) else "until"


def _is_aim(sentence: Sentence, q: Quantity) -> bool:
    """Whether a figure is what is to be reached on a day, and not what is done up to then: "fall to 5 percent by May",
    "hit 100 million by 2030", "$300 billion a year by 2035"."""
    start = q.hedge_start if q.hedge_start is not None else q.start
    here = top(sentence.parse, tokens_of(sentence, q))
    verb = hold(sentence.parse, here).verb if here is not None else None
    reached = verb is not None and low(sentence.parse.tokens[verb]) in words.BE
    return (
        bool(q.per)
        or q.sort == "multiple"
        or reached
        or _TO.search(sentence.text, max(0, start - 24), start) is not None
    )


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
    now = any(t.tag in ("VBZ", "VBP") and low(t) == "be" for t in helpers) or is_perfect(parse, verb)
    return parse.tokens[verb].tag in ("VBZ", "VBP") or (now and parse.tokens[verb].tag in ("VBG", "VBN", "VBD"))


def _apart(sentence: Sentence, q: Quantity, time: TimeMention) -> float:
    gap = max(time.start - sentence.start - q.end, q.start - (time.end - sentence.start), 0)
    return min(gap, 400) / 20


def _compared(sentence: Sentence, time: TimeMention) -> bool:
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


def _when_said(sentence: Sentence, time: TimeMention) -> bool:
    """Whether a time says when it was said."""
    parse = sentence.parse
    there = top(parse, sentence.tokens_within(time.start, time.end))
    return there is not None and any(low(parse.tokens[i]) in words.SAYING for i in parse.ancestors(there))
