"""A report's text as words that know where they stand and whether they are somebody else's, in quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

MOST_WORDS = 50_000
"""Longer reports are compared by their first 50,000 words."""
_WORD = re.compile(r"\w+(?:['’.]\w+)*")
_QUOTED = re.compile(
    r"“[^”“]{2,3000}(?:”|(?=“)|$)|\"[^\"\n]{2,3000}(?:\"|(?=\n)|$)|«[^»«]{2,3000}»|„[^“”„]{2,3000}[“”]"
)
"""Words in quotation marks; a quotation of several paragraphs opens anew in each and closes only in the last."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one report, in text order; all four lists are of the same length."""

    keys: list[str]
    """Lower-case, apostrophes straightened."""
    starts: list[int]
    ends: list[int]
    quoted: list[bool]

    def __len__(self) -> int:
        return len(self.keys)


def words(text: str, sentences: Sequence[tuple[int, int]]) -> Words:
    """The words of the sentences given as (start, end) in `text`; with no sentences, of the whole text."""
    found = Words([], [], [], [])
    for start, end in _stretches(sentences) if sentences else [(0, len(text))]:
        quotes = [match.span() for match in _QUOTED.finditer(text, start, end)]
        at = 0
        for match in _WORD.finditer(text, start, end):
            while at < len(quotes) and quotes[at][1] <= match.start():
                at += 1
            found.keys.append(match.group().lower().replace("’", "'"))
            found.starts.append(match.start())
            found.ends.append(match.end())
            found.quoted.append(at < len(quotes) and quotes[at][0] <= match.start())
            if len(found.keys) >= MOST_WORDS:
                return found
    return found


def _stretches(sentences: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Sentences joined where next to nothing stands between them, so that a quotation over several is seen whole."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(sentences):
        if joined and start - joined[-1][1] <= 3:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined
