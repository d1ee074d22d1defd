"""Where a report says it was written: "TBILISI, Feb 17 (Wire) -", "Lagos —", "DURBAN." are places, and nobody acts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from consilience.extraction.actors.names import Name
from consilience.model import Document, Sentence

_CAPITAL, _WORD = "A-ZÀ-ÖØ-ÞĀŁŞİŚŽŠČ", "\\w.'’-"
_TOWN = rf"[{_CAPITAL}][{_CAPITAL}.'’\- ]{{2,30}}(?:/[{_CAPITAL}][{_CAPITAL}.'’\- ]{{1,30}}){{0,3}}"
_MIXED = rf"[{_CAPITAL}][{_WORD}]{{1,20}}(?: [{_WORD}]{{1,20}}){{0,3}}"
_LAND = rf"(?:, [{_CAPITAL}][{_WORD}]{{1,20}}(?: [{_WORD}]{{1,20}}){{0,2}})?"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?"
_DAY = rf"(?:{_MONTH} [0-9]{{1,2}}|[0-9]{{1,2}} {_MONTH})"
_WIRE = r"\([^()\n]{1,40}\)"
_DASH = r" ?(?:--|[-–—])(?=\s)"
_DATELINE = re.compile(
    rf"{_TOWN}(?:,[^():—–\n]{{1,40}})?(?: ?{_WIRE})?(?:{_DASH}|:(?=\s))"  # TBILISI, Feb 17 (Wire) -
    rf"|{_TOWN}\.(?=\s+[A-Z][a-z]|\s*$)"  # DURBAN. Thousands …
    rf"|{_MIXED}{_LAND},? (?:{_DAY},? ?)?{_WIRE}{_DASH}"  # London, March 3 (Reuters) -
    rf"|{_MIXED}{_LAND}, {_DAY}{_DASH}"  # London, 3 March —
    rf"|{_MIXED}{_LAND} (?:—|--)(?= [{_CAPITAL}])"  # Lagos — The singer
)
_COLON = re.compile(rf"{_MIXED}:(?= [{_CAPITAL}])")


def dateline(text: str) -> int:
    """The length of the dateline that a sentence begins with, 0 where there is none.

    A town with small letters before a colon ("Abu Dhabi: A firm has …") is one only in a whole sentence: in a headline
    it speaks."""
    if not text[:1].isupper():
        return 0
    found = _DATELINE.match(text) or (_COLON.match(text) if text[-1:] in '.”"' else None)
    return found.end() if found else 0


def placed(document: Document, names: Iterable[Name]) -> Iterator[Name]:
    """The names, those in front of a dateline as places, whatever they were taken for."""
    ends: dict[int, int] = {}
    for name in names:
        sentence = document.sentences[name.sentence]
        if name.type == "known" or sentence.parse.tokens[name.first].start > _FAR:
            yield name
            continue
        if name.sentence not in ends:
            ends[name.sentence] = _towns(sentence)
        inside = sentence.parse.tokens[name.last].end <= ends[name.sentence]
        yield name._replace(type="place") if inside and name.type in ("person", "organisation") else name


_FAR = 60


def _towns(sentence: Sentence) -> int:
    """The length of the dateline without the wire in parentheses; 0 where it has neither a town in capitals nor a wire
    nor a day ("Roe — The poet of …"): that may be anybody."""
    head = sentence.text[: dateline(sentence.text)]
    sure = "(" in head or any(c.isdigit() for c in head) or head.split(",")[0].isupper()
    return len(head.partition("(")[0]) if sure else 0
