"""What one report brings to the search for its story: weighted terms, days and a headline.

A term is a lower-case name or lemma. Its prominence grows with its count (1 + ln n; the headline and the first three
sentences count more); names count a quarter more, since two reports on one event share its people and places
before they share its verbs. The hundred terms that matter most in the light of news at large (`commonness`) are kept.
Nothing here looks at other reports.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from math import log
from typing import Literal

import msgspec

from consilience.model import Document, Extraction, Sentence, Token
from consilience.stories.ahead import Ahead, Stay, ahead, stays
from consilience.stories.commonness import COMMON, EVERYWHERE
from consilience.stories.days import days_named, iso_day, present

Kind = Literal["name", "noun", "verb", "adjective", "number", "other"]

_KINDS: dict[str, Kind] = {
    "PROPN": "name",
    "NOUN": "noun",
    "VERB": "verb",
    "ADJ": "adjective",
    "NUM": "number",
    "ADV": "other",
}
_NAMED = frozenset({"PERSON", "GPE", "ORG", "NORP", "LOC", "FAC", "EVENT", "PRODUCT", "WORK_OF_ART"})
_SHARE: dict[Kind, float] = {
    "name": 0.004, "noun": 0.02, "verb": 0.05, "adjective": 0.04, "number": 0.005, "other": 0.1,
}  # fmt: skip
"""Assumed share of news reports that hold a word of this kind which stands in neither list of `commonness`."""
_SHARE_EVERYWHERE, _SHARE_COMMON = 0.6, 0.2
_NAME_FACTOR = 1.25
_LEAD_SENTENCES, _LEAD_COUNT, _TITLE_COUNT = 3, 2.0, 4.0
_MOST_SENTENCES, _MOST_TERMS, _MOST_STAYS, _LONGEST_TERM = 200, 100, 40, 40
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")


class Term(msgspec.Struct, frozen=True, array_like=True):
    """A term, how prominent it is in the report (from 1, rounded to 4 digits), and how the report writes it."""

    key: str
    prominence: float
    kind: Kind
    shown: str


class Features(msgspec.Struct, frozen=True, kw_only=True):
    """What the stories need of one report; small enough to be stored beside it."""

    report: str
    title: str | None
    lead: str
    published: str | None
    """ISO 8601 day, None where unknown."""
    terms: tuple[Term, ...]
    """Those that matter most first."""
    days: tuple[str, ...] = ()
    """Calendar days the text spells out in full, sorted."""
    present: tuple[str, str] | None = None
    """The first and last day between which the report's own present must lie ("" is open), where anything tells."""
    ahead: tuple[Ahead, ...] = ()
    """What its first sentences look ahead to."""
    stays: tuple[Stay, ...] = ()
    """Calendar days and stretches of days named, with or without a year; at most 40."""


def features(document: Document, extraction: Extraction | None = None) -> Features:
    """The features of one report; `extraction` adds the fuller names of its actors where it is given."""
    report = document.report
    body = [s for s in document.sentences[:_MOST_SENTENCES] if s.block != "title"]
    title = report.title or next((s.text for s in document.sentences if s.block == "title"), None)
    counted = _counts(body, title or "")
    published = iso_day(report.published)
    return Features(
        report=report.id,
        title=title,
        lead=body[0].text[:300] if body else "",
        published=published,
        terms=_foremost(counted),
        days=days_named(s.text for s in body),
        present=present(published, (s.text for s in body)),
        ahead=ahead(s.text for s in body),
        stays=stays(s.text for s in body)[:_MOST_STAYS],
    )


class _Count:
    """How often a term occurs, as what, and in which spelling."""

    __slots__ = ("kinds", "n", "shown")

    def __init__(self) -> None:
        self.n = 0.0
        self.kinds: Counter[Kind] = Counter()
        self.shown: Counter[str] = Counter()


def _counts(body: Iterable[Sentence], title: str) -> dict[str, _Count]:
    counts: dict[str, _Count] = {}
    for place, sentence in enumerate(body):
        for key, kind, token in _terms(sentence):
            count = counts.setdefault(key, _Count())
            count.n += _LEAD_COUNT if place < _LEAD_SENTENCES else 1.0
            count.kinds[kind] += 1
            count.shown[token.text] += 1
    for match in _WORD.finditer(title[:500]):
        key = match.group().lower()
        if key in counts:
            counts[key].n += _TITLE_COUNT
    return counts


def _terms(sentence: Sentence) -> Iterator[tuple[str, Kind, Token]]:
    for token in sentence.parse.tokens:
        kind = _KINDS.get(token.pos)
        if token.entity in _NAMED and token.text[:1].isupper():
            kind = "name"
        if kind is None:
            continue
        key = (token.text if kind == "name" else token.lemma).lower().strip("'’`.-–")
        if 2 <= len(key) <= _LONGEST_TERM:
            yield key, kind, token


def share_of_news(term: Term) -> float:
    """The share of news reports at large that the term is thought to stand in."""
    if term.key in EVERYWHERE:
        return _SHARE_EVERYWHERE
    return _SHARE_COMMON if term.key in COMMON else _SHARE[term.kind]


def _foremost(counts: dict[str, _Count]) -> tuple[Term, ...]:
    found = []
    for key, count in counts.items():
        kind = min(count.kinds, key=lambda k: (-count.kinds[k], k))
        shown = min(count.shown, key=lambda s: (-count.shown[s], s))
        prominence = (1 + log(count.n)) * (_NAME_FACTOR if kind == "name" else 1.0)
        found.append(Term(key, round(prominence, 4), kind, shown))
    found.sort(key=lambda t: (round(t.prominence * log(share_of_news(t)), 4), t.key))
    return tuple(found[:_MOST_TERMS])
