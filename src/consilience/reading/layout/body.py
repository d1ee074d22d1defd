"""The body of a report: paragraphs, sub-headings, lists, quotes, captions, and page furniture between them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from consilience.model import Block, BlockKind
from consilience.reading.layout import captions, chrome, credits
from consilience.reading.layout.facts import Layout
from consilience.reading.layout.head import Kinds, read_dateline
from consilience.reading.layout.lines import Line, ends_a_sentence, goes_on, is_prose, is_wrapped, runs_on

_ITEM = re.compile(r"(?:[-*•·‣◦▪■●–]|&bull;)\s+(?=\S)")
_MARKED_HEADING = re.compile(r"#{1,6}\s+(?=\S)")
_MARKED_QUOTE = re.compile(r"(?:>\s?){1,4}(?=\S)")
_HEADING_WORDS = 14
_HEADING_LENGTH = 100


def read_body(text: str, found: Sequence[Line], layout: Layout, kinds: Kinds | None = None) -> None:
    """Reads the lines of the body into `layout`; `kinds` is what the file states of lines, by their offset."""
    wrapped = kinds is None and is_wrapped(found)
    for number, line in enumerate(found):
        start = read_dateline(text, line, layout) if number == 0 else line.start
        if start < line.end:
            _line(text, found, number, start, wrapped, layout, kinds)


def _line(
    text: str, found: Sequence[Line], number: int, start: int, wrapped: bool, layout: Layout, kinds: Kinds | None
) -> None:
    line = found[number]
    if _apart(text, line, start, wrapped, layout):
        return
    if kinds and (kind := kinds.get(line.start, "body")) != "body":
        layout.add(start, line.end, kind)
        return
    for pattern, kind in _MARKS:
        if mark := pattern.match(text, start, line.end):
            layout.add(mark.end(), line.end, kind)
            return
    if kinds is None and _is_heading(found, number, wrapped) and start == line.start:
        layout.add(start, line.end, "heading")
        return
    stop = line.end
    if number >= len(found) - 2 and (named := credits.in_sentences(text, start, line.end)):
        layout.credits += named[1]
        stop = named[0]
    _paragraph(layout, line, start, stop)
    if stop < line.end:
        layout.add(stop, line.end, "references")


_MARKS: tuple[tuple[re.Pattern[str], BlockKind], ...] = (
    (_MARKED_HEADING, "heading"),
    (_MARKED_QUOTE, "quote"),
    (_ITEM, "list"),
)


def _apart(text: str, line: Line, start: int, wrapped: bool, layout: Layout) -> bool:
    """Whether a line between paragraphs is no part of the report's words: furniture, a credit, a caption."""
    if wrapped and not line.alone:
        return False
    if chrome.is_furniture(line.text):
        layout.add(start, line.end, "furniture")
        return True
    named = credits.on_line(text, start, line.end)
    if named is not None:
        layout.credits += named
        layout.add(start, line.end, "references" if named else "furniture")
        return True
    blocks = captions.find(text, start, line.end, layout.title)
    layout.blocks += blocks
    return bool(blocks)


def _paragraph(layout: Layout, line: Line, start: int, stop: int) -> None:
    """Adds a line of a paragraph, to the block before it where no empty line stands between."""
    last = layout.blocks[-1] if layout.blocks else None
    if last is not None and line.joined and last.kind in ("body", "list") and last.end < start:
        goes_on = last.kind == "body" or line.text[0].islower()
        if goes_on:
            layout.blocks[-1] = Block(last.start, stop, last.kind)
            return
    layout.add(start, stop, "body")


def _is_heading(found: Sequence[Line], number: int, wrapped: bool) -> bool:
    """Whether a line is a sub-heading: short, without final punctuation, between paragraphs."""
    line = found[number]
    if len(line.text) > _HEADING_LENGTH or len(line.text.split()) > _HEADING_WORDS or number + 1 >= len(found):
        return False
    if (wrapped and not line.alone) or runs_on(found, number) or goes_on(found, number):
        return False
    if _is_closed(line.text) or line.text[0].islower() or not _has_words(line.text):
        return False
    before, after = found[number - 1] if number else None, found[number + 1]
    closed = before is None or not line.joined or ends_a_sentence(before.text) or _ITEM.match(before.text) is not None
    return closed and (is_prose(after.text) or (not after.joined and len(after.text) > len(line.text)))


def _is_closed(line: str) -> bool:
    """Whether a line ends as a sentence or a clause does; a sub-heading may be a question."""
    return line[-1] in ":;," or (ends_a_sentence(line) and (line[-1] not in "?？" or len(line.split()) > 9))


def _has_words(line: str) -> bool:
    return sum(c.isalpha() for c in line) * 2 > len(line)
