"""From the pages of a PDF file to its paragraphs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

import msgspec

from consilience.model import BlockKind
from consilience.reading.markup import Paragraph
from consilience.reading.pdf.columns import Line, columns
from consilience.reading.pdf.fragments import Page
from consilience.reading.pdf.hyphens import Hyphens

_LARGER = 1.14
_TITLE = 1.3
_PITCH = 1.3
_INDENT = (0.5, 4.0)
_SHORT = 0.75
_VERY_SHORT = 0.55
_LONGEST_HEADING = 200
_ENDS = re.compile(r"[.!?…:;。！？][\"'”’»)\]]{0,3}$")
_ITEM = re.compile(r"(?:[•◦▪■●‣–\uf020-\uf0ff-]|\(?\d{1,2}[.)])\s+\S")
_MARK = re.compile(r"[•◦▪■●‣\uf020-\uf0ff]\s*")


class _Block(msgspec.Struct):
    """Lines that belong together, while they are gathered."""

    lines: list[Line]
    kind: BlockKind = "body"

    @property
    def text(self) -> str:
        """The words of its last line, which tell whether it ends there."""
        return self.lines[-1].text


def paragraphs(pages: Sequence[Page]) -> list[Paragraph]:
    """The paragraphs in reading order, over columns and pages; hyphens at line ends are undone where the word is
    surely one. Larger or bold lines by themselves are headings, the largest at the start the title."""
    usual = _usual_size(pages)
    blocks: list[_Block] = []
    hyphens = Hyphens(fragment.text for page in pages for fragment in page.fragments)
    for page in pages:
        for column in columns(page.fragments):
            found = list(_blocks(column, usual))
            if found and blocks and _goes_on(blocks[-1], found[0]):
                blocks[-1].lines += found.pop(0).lines
            blocks += found
    _name_title(blocks, usual)
    return [Paragraph(one.kind, text) for one in blocks if (text := _text(one, hyphens))]


def _usual_size(pages: Sequence[Page]) -> float:
    """The size in which most characters are set."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for one in page.fragments:
            sizes[round(one.size * 2) / 2] += len(one.text)
    return max(sizes, key=lambda size: (sizes[size], size)) if sizes else 0.0


def _blocks(column: Sequence[Line], usual: float) -> Iterator[_Block]:
    """The paragraphs of one column, by its gaps, indents and changes of type."""
    margin = Counter(round(line.left) for line in column).most_common(1)[0][0]
    edge = max(line.right for line in column)
    pitch = _pitch(column)
    block = _Block([])
    for line in column:
        if block.lines and _begins(block.lines[-1], line, margin, edge, pitch):
            yield _kinded(block, usual)
            block = _Block([])
        block.lines.append(line)
    yield _kinded(block, usual)


def _pitch(column: Sequence[Line]) -> float:
    """The usual distance from line to line."""
    gaps = Counter(round((a.bottom - b.bottom) * 2) / 2 for a, b in zip(column, column[1:], strict=False))
    usual = [gap for gap, _ in gaps.most_common(3) if 0 < gap < 3 * column[0].size]
    return min(usual, default=1.3 * column[0].size)


def _begins(before: Line, line: Line, margin: float, edge: float, pitch: float) -> bool:
    """Whether a line begins a new paragraph behind the line before it."""
    size = min(before.size, line.size)
    if abs(before.size - line.size) > 0.12 * size or (before.bold != line.bold and _is_whole(before)):
        return True
    if before.bottom - line.bottom > _PITCH * max(pitch, size) or len(before.cells) > 1 or len(line.cells) > 1:
        return True
    if _ITEM.match(line.text) and not before.hyphen:
        return True
    indent = line.left - margin
    if _INDENT[0] * size < indent < _INDENT[1] * size and abs(before.left - line.left) > 0.4 * size:
        return _ENDS.search(before.text) is not None or before.right < edge - size
    if line.text[:1].islower() and not _ENDS.search(before.text):
        return False
    filled = (before.right - margin) / max(edge - margin, size)
    return filled < _VERY_SHORT or (filled < _SHORT and _ENDS.search(before.text) is not None)


def _is_whole(line: Line) -> bool:
    return len(line.cells) == 1


def _kinded(block: _Block, usual: float) -> _Block:
    """The block with its kind: by its size, weight and first sign."""
    first = block.lines[0]
    length = sum(len(line.text) for line in block.lines)
    if len(first.cells) > 1:
        block.kind = "table"
    elif length <= _LONGEST_HEADING and (
        first.size > _LARGER * usual or (first.bold and not _ENDS.search(block.text) and len(block.lines) <= 3)
    ):
        block.kind = "pull-quote" if first.text[0] in '"“„«' and len(block.lines) > 1 else "heading"
    elif _ITEM.match(first.text):
        block.kind = "list"
    return block


def _goes_on(last: _Block, first: _Block) -> bool:
    """Whether a paragraph goes on in the next column or on the next page."""
    if last.kind not in ("body", "list") or first.kind != "body" or _ENDS.search(last.text):
        return False
    return last.lines[-1].hyphen or first.lines[0].text[:1].islower() or last.text.endswith("-")


def _name_title(blocks: Sequence[_Block], usual: float) -> None:
    """Marks the largest heading before the first two paragraphs of running text as the title."""
    bodies, before = 0, []
    for block in blocks[:30]:
        bodies += block.kind == "body" and sum(len(line.text) for line in block.lines) > 150
        if bodies >= 2:
            break
        if block.kind in ("heading", "pull-quote") and block.lines[0].size >= _TITLE * usual:
            before.append(block)
    if before:
        max(before, key=lambda block: block.lines[0].size).kind = "title"


def _text(block: _Block, hyphens: Hyphens) -> str:
    if block.kind == "table":
        return " | ".join(block.lines[0].cells)
    text = block.lines[0].text
    for line in block.lines[1:]:
        text = hyphens.joined(text, line.text)
    text = hyphens.without_soft(text)
    return " ".join((_MARK.sub("", text, count=1) if block.kind == "list" else text).split())
