"""The words of an entry: paragraphs of its mark-up, its tails, and whether any words are its own."""

from __future__ import annotations

import re

import msgspec

from consilience.model import BlockKind
from consilience.reading.feeds import tails
from consilience.reading.markup import fragment
from consilience.reading.markup.dialect import Element

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
    tree = fragment.tree(markup) if markup else None
    found = [(one.kind, one.text) for one in fragment.of_tree(tree)]
    if not found or not _has_own_words(found, tree, {_bare(title), _bare(outlet)}):
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


def _has_own_words(found: list[Paragraph], tree: Element, known: set[str]) -> bool:
    """Whether some paragraph says more than the title, an outlet's name and the words of links."""
    links = sum(1 for _ in tree.iter("a"))
    if sum(len(text) for _, text in found) > _LONG * links > 0 or links > _MOST_LINKS:
        return True
    linked = _linked(tree) if links else []
    for _, text in found:
        rest, _, _ = tails.parted(text)
        for words in linked:
            rest = rest.replace(words, " ", 1)
        if _bare(rest) not in known and _weight(rest) >= _LEAST_OWN:
            return True
    return False


def _linked(tree: Element) -> list[str]:
    """The words of links that are no sentences, and names beside them in small print (FONT), as text has them."""
    every = (" ".join("".join(one.itertext()).split()) for one in tree.iter("a", "font"))
    return sorted((words for words in every if words and not words.endswith(_SENTENCE_END)), key=len, reverse=True)


def _weight(text: str) -> int:
    """How many words; where words are not parted by spaces, a third of the letters."""
    dense = sum(c > "\u2e80" for c in text)
    return len(_WORD.findall(text)) + dense // 3


def _bare(text: str | None) -> str:
    return " ".join(_WORD.findall((text or "").lower()))
