"""The records of a table of text, one by one; what is damaged is set aside and the rest kept.

Python's csv reads them, strictly first. Where it finds a quotation mark where none may stand, or a cell that never
ends, the record is read again as leniently as csv can; where even that swallows whole rows that follow, the first line
alone is given up and reading goes on with the next."""

from __future__ import annotations

import csv
import io
from collections import deque
from collections.abc import Iterator

from consilience.reading import limits

_LOOK_AHEAD = 4_000
"""How many lines one cell may run over. The longest reports have some hundred."""
_AGAIN = 400_000
"""How many lines are read again at most, so that a file of nothing but quotation marks ends."""


def records(text: io.TextIOWrapper, delimiter: str, columns: int) -> Iterator[tuple[int, list[str] | str]]:
    """The records as (1-based number, cells); in place of the cells "damaged" or "too long". What follows a damaged
    record and is no whole one belongs to it."""
    lines = _Lines(text)
    number, damaged = 0, False
    while (cells := _next(lines, delimiter, columns)) is not None:
        if damaged and len(cells) != columns:
            continue
        damaged = isinstance(cells, str)
        if cells:
            number += 1
            yield number, cells


class _Lines:
    """The lines of a file, of which those of the record at hand can be read again."""

    def __init__(self, text: io.TextIOWrapper) -> None:
        self._text = text
        self._waiting: deque[str] = deque()
        self.taken: list[str] = []
        """The lines of the record at hand."""
        self._again = 0
        self._size = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._waiting.popleft() if self._waiting else self._text.readline(limits.LINE)
        if not line or len(self.taken) >= _LOOK_AHEAD or self._size > limits.LINE:
            if line:
                self._waiting.appendleft(line)
            raise StopIteration
        self.taken.append(line)
        self._size += len(line)
        return line

    def done(self, count: int) -> list[str]:
        """The first lines taken are done with; the others will come again. The lines that were done."""
        rest, done = self.taken[count:], self.taken[:count]
        self._waiting.extendleft(reversed(rest))
        self._again += len(rest)
        self.taken, self._size = [], 0
        return done

    @property
    def is_worn_out(self) -> bool:
        """Whether too much was read again already."""
        return self._again > _AGAIN


def _next(lines: _Lines, delimiter: str, columns: int) -> list[str] | str | None:
    """The cells of the next record, [] for an empty line, a word where it is damaged; None at the end."""
    try:
        cells = next(csv.reader(lines, delimiter=delimiter, strict=True), None)
    except csv.Error:
        return _leniently(lines, delimiter, columns)
    if cells is None:
        return None
    if len(lines.taken) > 1 and len(cells) != columns and _swallowed(lines.taken[1:], delimiter, columns):
        return _leniently(lines, delimiter, columns)
    lines.done(len(lines.taken))
    return cells


def _leniently(lines: _Lines, delimiter: str, columns: int) -> list[str] | str:
    """The damaged record that begins at the first line taken, if it can be read at all."""
    taken = lines.taken
    if len(taken[0]) >= limits.LINE:
        return _dropped(lines, len(taken))
    for count in dict.fromkeys((1, len(taken))):
        cells = _one(taken[:count], delimiter)
        if cells and len(cells) == columns and not _swallowed(taken[1:count], delimiter, columns):
            lines.done(count)
            return cells
    return _dropped(lines, 1)


def _dropped(lines: _Lines, count: int) -> str:
    done = lines.done(count if not lines.is_worn_out else len(lines.taken))
    return "too long" if len(done[0]) >= limits.LINE else "damaged"


def _one(taken: list[str], delimiter: str) -> list[str] | None:
    """The cells of the lines where they are one record and it ends with them, read leniently."""
    reader = csv.reader(iter(taken), delimiter=delimiter)
    try:
        cells = next(reader, None)
    except csv.Error:
        return None
    ends = cells is not None and reader.line_num == len(taken) and not cells[-1].endswith(("\n", "\r"))
    return cells if ends else None


def _swallowed(later: list[str], delimiter: str, columns: int) -> bool:
    """Whether one of the later lines of a record is a whole row by itself."""
    if columns < 2:
        return False
    for line in later:
        try:
            cells = next(csv.reader([line], delimiter=delimiter, strict=True), [])
        except csv.Error:
            continue
        if len(cells) == columns:
            return True
    return False
