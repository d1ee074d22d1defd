"""The words of an entry: paragraphs of its mark-up, its tails, and whether any words are its own."""

from __future__ import annotations

import re

import msgspec
from lxml import etree, html

from consilience.model import BlockKind
from consilience.reading.feeds import tails
from consilience.reading.markup.fragment import fragment

Paragraph = tuple[BlockKind, str]
_FRAME = 3
_LEAST_OWN = 4
_LONG = 300
"""More characters than this for each link are no list of links."""
_MOST_LINKS = 200
_SENTENCE_END = (".", "!", "?", "…", "”", '"', "»", "。", "！", "？", "।", "؟")
_WORD = re.compile(r"\w+")


class Told(msgspec.Struct, frozen=True):
    """What a stretch of mark-up tells: its paragraphs with their kinds, and whether it says that it was cut."""

    paragraphs: tuple[Paragraph, ...] = ()
    cut: bool = False

    @property
    def length(self) -> int:
        """How many characters, furniture left out."""
        return sum(len(text) for kind, text in self.paragraphs if kind != "furniture")


def told(markup: str | None, title: str | None, outlet: str | None) -> Told | None:
    """What mark-up tells; None where it has no words of its own: only the title again, links, pictures, buttons."""
    article = fragment(markup) if markup else None
    if article is None or markup is None:
        return None
    found: list[Paragraph] = [(one.kind, article.text[one.start : one.end]) for one in article.blocks]
    if not _has_own_words(found, markup, {_bare(title), _bare(outlet)}):
        return None
    parted = [_parted(kind, text) for kind, text in found[-_FRAME:]]
    last = [one for paragraphs, _ in parted for one in paragraphs]
    return Told((*_without_title(found[:-_FRAME], last, title), *last), any(cut for _, cut in parted))


def _without_title(first: list[Paragraph], last: list[Paragraph], title: str | None) -> list[Paragraph]:
    """What stands before the last paragraphs, without a first one that repeats the title."""
    some = first or last
    if title and len(first) + len(last) > 1 and some and _bare(some[0][1]) == _bare(title):
        del some[0]
    return first


def _parted(kind: BlockKind, text: str) -> tuple[list[Paragraph], bool]:
    if tails.is_button(text):
        return [("furniture", text)], False
    rest, found, cut = tails.parted(text)
    return ([(kind, rest)] if rest else []) + [("furniture", tail) for tail in found], cut


def _has_own_words(found: list[Paragraph], markup: str, known: set[str]) -> bool:
    """Whether some paragraph says more than the title, an outlet's name and the words of links."""
    links = markup.lower().count("<a")
    if sum(len(text) for _, text in found) > _LONG * links > 0 or links > _MOST_LINKS:
        return True
    linked = _linked(markup) if links else []
    for _, text in found:
        rest, _, _ = tails.parted(text)
        for words in linked:
            rest = rest.replace(words, " ", 1)
        if _bare(rest) not in known and _weight(rest) >= _LEAST_OWN:
            return True
    return False


def _linked(markup: str) -> list[str]:
    """The words of links that are no sentences, and names beside them in small print (FONT), as text has them."""
    try:
        tree = html.fragment_fromstring(markup, create_parent="div")
    except (etree.ParserError, ValueError):
        return []
    every = (" ".join(one.text_content().split()) for one in tree.iter("a", "font"))
    return sorted((words for words in every if words and not words.endswith(_SENTENCE_END)), key=len, reverse=True)


def _weight(text: str) -> int:
    """How many words; where words are not parted by spaces, a third of the letters."""
    dense = sum(c > "\u2e80" for c in text)
    return len(_WORD.findall(text)) + dense // 3


def _bare(text: str | None) -> str:
    return " ".join(_WORD.findall((text or "").lower()))
