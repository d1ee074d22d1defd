"""The reading order of a page: columns found by the white lines between them, from the left, band by band.

After the idea of cutting a page along its white space (Nagy, Seth and Viswanathan 1992, "A prototype document image
analysis system for technical journals"); what lies across a white line (a headline over its columns) parts the page
into bands, each with columns of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from statistics import median

import msgspec

from consilience.reading.pdf.fragments import Fragment

_STEP = 2.0
_FEWEST = 3
_CROSSING = 0.35
_COLUMN_WIDTH = 60.0
_COLUMN_WORDS = 14
_SAME_LINE = 0.45
_CELL = 1.6
_DEEPEST = 8
_HEADLINE = 1.3
_QUOTES = "\"“„«‘'»”"


class Line(msgspec.Struct, frozen=True):
    """A line of a column; `cells` are its parts where wide gaps stand between them."""

    left: float
    bottom: float
    right: float
    top: float
    bold: bool
    hyphen: bool
    cells: tuple[str, ...]

    @property
    def text(self) -> str:
        """All of its words."""
        return " ".join(self.cells)

    @property
    def size(self) -> float:
        """The height of its letters."""
        return self.top - self.bottom


def columns(fragments: Sequence[Fragment], depth: int = 0) -> Iterator[list[Line]]:
    """The columns in reading order, each with its lines from above; a list may be a headline over columns."""
    gutter = _gutter(fragments) if depth < _DEEPEST else None
    if gutter is None:
        if fragments:
            yield _lines(fragments)
        return
    across = _across(fragments, gutter)
    beside = [one for one in fragments if one not in across]
    bands, aside = _bands(across, beside)
    above = float("inf")
    for band in bands:
        below = max(one.top for one in band)
        yield from _beside(beside, gutter, above, below, depth)
        yield from columns(band, depth + 1)
        above = below
    yield from _beside(beside, gutter, above, float("-inf"), depth)
    for quote in aside:
        yield _lines(quote)


def _across(fragments: Sequence[Fragment], gutter: float) -> list[Fragment]:
    """What lies across a gutter, and the last lines of headlines that do, which may be short."""
    found = [one for one in fragments if one.left < gutter < one.right]
    usual = median(one.size for one in fragments)
    large = [one for one in found if one.size > _HEADLINE * usual]
    for one in sorted(fragments, key=lambda f: -f.bottom) if large else ():
        if one.size > _HEADLINE * usual and one not in found and any(_is_next(one, other) for other in large):
            found.append(one)
            large.append(one)
    return found


def _is_next(one: Fragment, other: Fragment) -> bool:
    """Whether a line of the same type follows closely below the other."""
    return abs(one.size - other.size) < 0.05 * other.size and 0 < other.bottom - one.bottom < 1.6 * other.size


def _beside(found: Sequence[Fragment], gutter: float, above: float, below: float, depth: int) -> Iterator[list[Line]]:
    band = [one for one in found if below < (one.top + one.bottom) / 2 <= above]
    yield from columns([one for one in band if one.right <= gutter], depth + 1)
    yield from columns([one for one in band if one.right > gutter], depth + 1)


def _bands(across: Sequence[Fragment], beside: Sequence[Fragment]) -> tuple[list[list[Fragment]], list[list[Fragment]]]:
    """What lies across the gutter, in groups from above: those that part the page, and the pull quotes set between
    lines that go on."""
    groups: list[list[Fragment]] = []
    for one in sorted(across, key=lambda f: -f.bottom):
        if groups and not any(one.top < other.bottom and other.top < groups[-1][-1].bottom for other in beside):
            groups[-1].append(one)
        else:
            groups.append([one])
    usual = median(one.size for one in beside) if beside else 0.0
    aside = [group for group in groups if _is_pull_quote(group, beside, usual)]
    return [group for group in groups if group not in aside], aside


def _is_pull_quote(group: Sequence[Fragment], beside: Sequence[Fragment], usual: float) -> bool:
    """Whether few larger lines that begin with a quotation mark stand amid columns."""
    top, bottom = max(one.top for one in group), min(one.bottom for one in group)
    amid = any(one.bottom > top for one in beside) and any(one.top < bottom for one in beside)
    return amid and len(group) <= 8 and group[0].text[:1] in _QUOTES and group[0].size > 1.1 * usual


def _gutter(fragments: Sequence[Fragment]) -> float | None:
    """Where the white line between two columns runs, or None where the fragments stand in one column."""
    if len(fragments) < 2 * _FEWEST:
        return None
    start = min(one.left for one in fragments)
    steps = min(int((max(one.right for one in fragments) - start) / _STEP) + 2, 5000)
    change = [0] * (steps + 1)
    for one in fragments:
        change[min(int((one.left - start) / _STEP), steps)] += 1
        change[min(int((one.right - start) / _STEP) + 1, steps)] -= 1
    crossing, level = [], 0
    for value in change:
        level += value
        crossing.append(level)
    best, found = 0.0, None
    for number in _valleys(crossing, _CROSSING * len(fragments)):
        x = start + (number + 0.5) * _STEP
        if (score := _score(fragments, x)) > best:
            best, found = score, x
    return found


def _valleys(crossing: Sequence[int], most: float) -> Iterator[int]:
    """The middle of each stretch that fewer fragments cross than its neighbours."""
    first = 1
    for number in range(1, len(crossing)):
        if crossing[number] != crossing[first]:
            if crossing[first] <= most and crossing[first] < crossing[first - 1] and crossing[first] < crossing[number]:
                yield (first + number - 1) // 2
            first = number


def _score(fragments: Sequence[Fragment], x: float) -> float:
    """How well a white line at `x` parts two columns of words: 0 where it does not."""
    left = [one for one in fragments if one.right <= x]
    right = [one for one in fragments if one.left >= x]
    if min(len(left), len(right)) < _FEWEST:
        return 0.0
    high = min(max(one.top for one in left), max(one.top for one in right))
    low = max(min(one.bottom for one in left), min(one.bottom for one in right))
    left = [one for one in left if one.bottom >= low - 1 and one.top <= high + 1]
    right = [one for one in right if one.bottom >= low - 1 and one.top <= high + 1]
    if min(len(left), len(right)) < _FEWEST or not _is_column(left) or not _is_column(right):
        return 0.0
    across = sum(one.left < x < one.right and low <= one.bottom <= high for one in fragments)
    return max(0.0, min(len(left), len(right)) - 0.5 * across)


def _is_column(side: Sequence[Fragment]) -> bool:
    wide = max(one.right for one in side) - min(one.left for one in side)
    return wide >= _COLUMN_WIDTH and median(len(one.text) for one in side) >= _COLUMN_WORDS


def _lines(fragments: Sequence[Fragment]) -> list[Line]:
    """The lines of one column: what stands at the same height is one, from the left."""
    rows: list[list[Fragment]] = []
    for one in sorted(fragments, key=lambda f: -f.bottom):
        if rows and rows[-1][0].bottom - one.bottom < _SAME_LINE * min(one.size, rows[-1][0].size):
            rows[-1].append(one)
        else:
            rows.append([one])
    return [_line(sorted(row, key=lambda f: f.left)) for row in rows]


def _line(row: Sequence[Fragment]) -> Line:
    cells, right = [row[0].text], row[0].right
    for one in row[1:]:
        if one.left - right > _CELL * one.size:
            cells.append(one.text)
        else:
            cells[-1] += ("" if one.left - right < 0.1 * one.size else " ") + one.text
        right = max(right, one.right)
    main = max(row, key=lambda f: len(f.text))
    return Line(row[0].left, main.bottom, right, main.top, all(f.bold for f in row), row[-1].hyphen, tuple(cells))
