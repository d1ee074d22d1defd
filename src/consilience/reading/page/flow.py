"""From a tree of mark-up to paragraphs with their kinds, in one pass and without recursion."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from lxml import etree
from lxml.html import HtmlElement

from consilience.model import BlockKind


class Paragraph(NamedTuple):
    """A paragraph: what it is, its words, and the own time of the entry that it belongs to."""

    kind: BlockKind
    text: str
    when: str | None = None


class Grammar(NamedTuple):
    """What the elements of a kind of mark-up mean."""

    kinds: Mapping[str, BlockKind]
    """Elements that begin a paragraph of a kind of their own; one of the kind "body" takes the kind round it."""
    breaks: frozenset[str]
    """Elements that end a paragraph and begin another of the same kind."""
    rows: frozenset[str]
    cells: frozenset[str]
    verbatim: frozenset[str]
    """Elements whose line ends part paragraphs."""
    silent: frozenset[str]
    """Elements whose words are none of the text's."""


_LONGEST_CELL = 300
_BAR = " | "


def paragraphs(root: HtmlElement, grammar: Grammar, kind: BlockKind = "body") -> list[Paragraph]:
    """The paragraphs below `root`, those without a letter or figure left out. A row of a table is one paragraph, its
    cells parted by bars, unless the table only arranges text: then its cells are read as if they stood alone."""
    reading = _Reading(grammar, kind)
    silent = 0
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        quiet = not isinstance(element.tag, str) or element.tag in grammar.silent
        if event == "start" and not silent and not quiet:
            reading.start(element)
        elif event == "end" and not silent and not quiet:
            reading.end(element)
        silent += (1 if event == "start" else -1 if event == "end" else 0) if quiet else 0
        if event != "start" and not silent and element is not root:
            reading.words.append(element.tail or "")
    reading.flush()
    return reading.found


class _Reading:
    """The state while a tree is read."""

    def __init__(self, grammar: Grammar, kind: BlockKind) -> None:
        self.grammar, self.kinds = grammar, [kind]
        self.words: list[str] = []
        self.found: list[Paragraph] = []
        self.row: HtmlElement | None = None

    def start(self, element: HtmlElement) -> None:
        tag, grammar = element.tag, self.grammar
        if self.row is not None:
            self.words.append(_BAR if tag in grammar.cells and element.getprevious() is not None else " ")
        elif tag in grammar.rows and (cells := _data_cells(element, grammar)):
            self._begin("table" if cells > 1 else self.kinds[-1])
            self.row = element
        elif tag in grammar.kinds:
            own = grammar.kinds[tag]
            self._begin(self.kinds[-1] if own == "body" else own)
        elif tag in grammar.breaks or tag in grammar.rows or tag in grammar.cells:
            self.flush()
        self.words.append(_lines(element.text) if tag in grammar.verbatim else element.text or "")

    def end(self, element: HtmlElement) -> None:
        grammar = self.grammar
        if self.row is not None and element is not self.row:
            return
        ended_row, self.row = self.row is not None, None
        if ended_row or element.tag in grammar.kinds:
            self.flush()
            self.kinds.pop()
        elif element.tag in grammar.breaks or element.tag in grammar.rows or element.tag in grammar.cells:
            self.flush()

    def _begin(self, kind: BlockKind) -> None:
        self.flush()
        self.kinds.append(kind)

    def flush(self) -> None:
        """Ends the paragraph that is being read."""
        for part in "".join(self.words).split("\x1e"):
            text = " ".join(part.split()).strip("|").strip()
            if any(map(str.isalnum, text)):
                self.found.append(Paragraph(self.kinds[-1], text))
        self.words = []


def _data_cells(row: HtmlElement, grammar: Grammar) -> int:
    """How many cells a row of data has; 0 where it only arranges text (long cells, tables and paragraphs within)."""
    cells = [one for one in row if one.tag in grammar.cells]
    for cell in cells:
        inner = next((one for one in cell.iter(*grammar.rows, *grammar.kinds) if one is not cell), None)
        blocks = inner is not None and (inner.tag in grammar.rows or len(cell) > 1 or len(cells) == 1)
        if blocks or sum(len(text) for text in cell.itertext()) > _LONGEST_CELL:
            return 0
    return len(cells)


def _lines(text: str | None) -> str:
    return "\x1e".join((text or "").replace("\x1e", " ").splitlines())
