"""Rows of tables: what is data, and what only arranges text."""

from __future__ import annotations

from collections.abc import Sequence

from consilience.reading.markup.dialect import Dialect, Element
from consilience.reading.markup.joining import Paragraph

_BAR = " | "


class Row:
    """A row while it is read: where its paragraphs begin among all, and what its cells hold."""

    def __init__(self, begin: int) -> None:
        self.begin = begin
        self.cells: list[tuple[int, int]] = []
        self.blocks = 0
        self.holds_rows = self.holds_many = self.is_data = False
        self._open: Element | None = None
        self._from = 0

    def open(self, cell: Element, at: int) -> None:
        """Begins a cell; one in another is a part of it."""
        if self._open is None:
            self._open, self._from, self.blocks = cell, at, 0

    def close(self, cell: Element, at: int) -> None:
        """Ends a cell."""
        if cell is self._open:
            self.cells.append((self._from, at))
            self.holds_many = self.holds_many or self.blocks > 1
            self._open = None

    def paragraphs(self, found: Sequence[Paragraph], dialect: Dialect) -> list[Paragraph]:
        """What the row comes to: one paragraph, its cells parted by bars, where each cell is one at most; in some
        dialects the name before the first of many paragraphs; else the paragraphs of its cells as if they stood
        alone, as does a lone cell, which is only a frame."""
        inside = found[self.begin :]
        cells = [found[start:end] for start, end in self.cells]
        filled = [cell for cell in cells if cell]
        if len(filled) > 1 and sum(map(len, filled)) == len(inside):
            texts = [" ".join(one.text for one in cell) for cell in cells]
            if not (self.holds_many or self.holds_rows or _too_long(texts, dialect)):
                return self._data(texts, inside[0].link)
            if dialect.names and len(filled) == 2 and len(filled[0]) == 1:
                return self._data([filled[0][0].text, filled[1][0].text], None) + list(filled[1][1:])
        return [one for one in inside if has_words(one.text)]

    def _data(self, texts: Sequence[str], link: str | None) -> list[Paragraph]:
        self.is_data = True
        text = " ".join(_BAR.join(texts).split()).strip("| ")
        return [Paragraph("table", text, None, link)] if has_words(text) else []


def _too_long(texts: Sequence[str], dialect: Dialect) -> bool:
    return dialect.longest_cell is not None and max(map(len, texts)) > dialect.longest_cell


def has_words(text: str) -> bool:
    """Whether there is a letter or a figure in it."""
    return text[:1].isalnum() or any(map(str.isalnum, text))
