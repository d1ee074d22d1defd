"""Ages that carry no unit: "aged 12", "at the age of 16", "Peter Kaisen, 76,"."""

from __future__ import annotations

import re
from dataclasses import replace

from consilience.extraction.figures.patterns import AGES, GROUP_OF_AGE
from consilience.extraction.figures.quantity import Quantity
from consilience.extraction.figures.syntax import child, tokens_of, top
from consilience.model import Sentence

_BEFORE = re.compile(
    r"\b(?:aged?|ages)\s(?:of\s|between\s|from\s)?(?:(?:about|over|under|at\sleast|just|only)\s)?$|\b(?:older|younger|people|children|those|anyone|women|men)\s(?:than|over|under)\s$|"
    r"\b(?:man|woman|boy|girl|people|child|lady|gentleman|teenager|pensioner|victim|widow)\sof\s(?:just\s|only\s|about\s)?$|"
    r",\s(?:now|then)\s$|\b(?:left\sschool|married|retired?|dropped\sout|orphaned|wed|widowed)\s(?:\w{1,12}\s){0,2}at\s$|"
    r"\bturn(?:s|ed|ing)?\s$|\b(?:dead|die[sd]?|dying)\sat\s$|\b(?:he|she|who|I)(?:\s(?:is|was)|['’]s)\s(?:(?:just|only|about|now)\s)?$",
    re.IGNORECASE,
)
_AGED = re.compile(
    r"\b(?:aged|ages)\s(?:between\s|from\s)?(?:(?:about|over|under|at\sleast|just|only)\s)?$", re.IGNORECASE
)
_OF_AGE = re.compile(r"\s(?:years?|months?)\sof\sage\b")
_GOES_ON = re.compile(
    r"\s(?:was|were|is|are|has|had|have|who|whose|with|from|and|or|to|when|at|years|as|in|last|on|this)\b"
)
_CLOSED = re.compile(r"\s?(?:[,.;:)]|$)")


def is_age(sentence: Sentence, q: Quantity) -> Quantity:
    """The quantity, made an age in years where it is one."""
    text = sentence.text
    if q.sort == "duration" and _is_lived(text, q):
        return replace(q, sort="age")
    before = text[max(0, q.start - 30) : q.start]
    if q.sort != "count" or not (q.number.whole or q.modifier == "between"):
        return q
    if _AGED.search(before):
        return replace(q, sort="age", unit="a")
    if (q.value or q.high or 0) > 120:
        return q
    if GROUP_OF_AGE.search(before) and AGES.match(text, q.number.end):
        return replace(q, sort="age", unit="a")
    if q.modifier in ("under", "over") and _GROUP.search(before) and not _counts(sentence, q):
        return replace(q, sort="age", unit="a")
    if q.per or not (_CLOSED.match(text, q.end) or _GOES_ON.match(text, q.end)):
        return q
    young = q.modifier == "under" and _OF_SOME.search(before) and (q.value or 0) <= _OF_AGE_AT
    if young or _died_at(text, q) or _BEFORE.search(before):
        return replace(q, sort="age", unit="a")
    if _behind_person(sentence, q) or _is_of_person(sentence, q):
        return replace(q, sort="age", unit="a")
    return q


def _is_lived(text: str, q: Quantity) -> bool:
    """Whether a length is how old somebody is, and not how late or far off ("he was 10 minutes late")."""
    if _OF_AGE.match(text, q.end):
        return True
    told = _BEFORE.search(text[max(0, q.start - 30) : q.start]) is not None
    return told and q.unit in ("a", "mo") and _OFF.match(text, q.end) is None


_OFF = re.compile(
    r"\s(?:late|early|behind|ahead|younger|older|senior|junior|pregnant|from|into|short|away|off|too|in\s(?:prison|jail|"
    r"office|power)|sober|clean|apart|out|past)\b",
    re.IGNORECASE,
)
_OF_SOME = re.compile(
    r"\b(?:them|whom|victims|dead|killed|patients|population|injured|wounded|were|are)\s(?:under|below)\s$",
    re.IGNORECASE,
)
_OF_AGE_AT = 25
_DIED = re.compile(r"\b(?:died|dies|dead)\b[^;]{0,120},?\sat\s$", re.IGNORECASE)
_END = re.compile(r"\s?(?:[.;]|$)")


def _died_at(text: str, q: Quantity) -> bool:
    """Whether it ends a clause that tells of a death ("died at her home in Lund, at 91")."""
    before = text[max(0, q.start - 160) : q.start]
    return q.number.form == "digits" and _END.match(text, q.end) is not None and _DIED.search(before) is not None


def _is_of_person(sentence: Sentence, q: Quantity) -> bool:
    """Whether a person "is" the number ("the oldest, David Rae, was 63")."""
    parse, within = sentence.parse, tokens_of(sentence, q)
    start = top(parse, within)
    if start is None or q.number.form != "digits" or parse.tokens[start].dep not in ("attr", "acomp"):
        return False
    who = child(parse, parse.tokens[start].head, "nsubj")
    if who is None:
        return False
    return any(parse.tokens[i].entity == "PERSON" for i in (who, *parse.children[who]))


_GROUP = re.compile(
    r"\b(?:people|those|children|adults|voters|men|women|anyone|everyone|citizens|players|aged)\s(?:aged\s)?"
    r"(?:under|over|older\sthan|younger\sthan)\s$",
    re.IGNORECASE,
)


def _counts(sentence: Sentence, q: Quantity) -> bool:
    """Whether a noun that it counts stands behind the number."""
    within = tokens_of(sentence, q)
    return bool(within) and sentence.parse.tokens[within[-1]].head > within[-1]


_PERSON = re.compile(
    r"boy|girl|man|woman|child|teenager|mother|father|son|daughter|brother|sister|wife|husband|student|teacher|driver|"
    r"pensioner|widow|widower|suspect|victim|[a-z]{2,14}(?:man|woman|eer|ist|ician|founder|owner|dealer|farmer|worker|"
    r"officer|writer|singer|player|actor|actress|nurse|doctor|lawyer|builder|keeper|trader|rider|climber)"
)
"""Nouns of persons, which an age follows between commas ("The mountaineer, 78, …")."""


def _behind_person(sentence: Sentence, q: Quantity) -> bool:
    """Whether it stands between commas (or in brackets) behind a person's name."""
    text = sentence.text
    open_mark = text[q.start - 2 : q.start] == ", " or text[q.start - 1 : q.start] == "("
    if not open_mark or not _CLOSED.match(text, q.end) or q.number.form != "digits" or not 1 <= (q.value or 0) <= 115:
        return False
    within = tokens_of(sentence, q)
    at = within[0] - 2 if within else -1
    if at < 0:
        return False
    token = sentence.parse.tokens[at]
    if token.entity == "PERSON" or (token.pos == "NOUN" and _PERSON.fullmatch(token.text.lower())):
        return True
    return token.pos == "PROPN" and token.entity in ("", "ORG", "NORP") and 16 <= (q.value or 0) <= 99
