"""Words that are broken at the end of a line."""

from __future__ import annotations

import re
from collections.abc import Iterable

_SOFT = "\N{SOFT HYPHEN}"
_BROKEN = re.compile(r"([^\W\d_]+)[-\N{HYPHEN}]$")
_REST = re.compile(r"[^\W\d_]+")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_BOUND = frozenset(
    """tion tions sion sions ment ments ing ings ness nesses ity ities ance ances ence ences able ible ably ibly tional
    tive tives ture tures cial tial cian cians gious cious tious ernment ernments mental ally edly ingly fully lessly
    ship ships hood tating tated ating ated izing ized ising ised ization isation ered ering eral erals""".split()
)
"""Endings that are no words of English, so that what stands before them at a line's end was broken off."""


class Hyphens:
    """Knows the words of a document, and so which words were broken at the end of a line."""

    def __init__(self, texts: Iterable[str]) -> None:
        self.words: set[str] = set()
        for text in texts:
            self.words.update(word.lower() for word in _WORD.findall(text.replace(_SOFT, "")))

    def joined(self, text: str, more: str) -> str:
        """`text` and the line behind it. A hyphen at the end goes only where the word also stands unbroken in the
        document or goes on with an ending that is no word; else it stays, without a space behind it."""
        if text.endswith(_SOFT):
            return text[:-1] + more
        broken, rest = _BROKEN.search(text), _REST.match(more)
        if not broken or not rest:
            return f"{text} {more}"
        if not rest[0].islower():
            return text + more if rest[0][0].isupper() and broken[1][0].isupper() else f"{text} {more}"
        first, second = broken[1].lower(), rest[0].lower()
        whole = first + second
        surely = f"{first}-{second}" not in self.words and (whole in self.words or second in _BOUND)
        return (text[:-1] if surely else text) + more

    @staticmethod
    def without_soft(text: str) -> str:
        """`text` without soft hyphens, which only say where a word may be broken."""
        return text.replace(_SOFT, "")
