"""The body of a report: paragraphs, sub-headings, lists, quotes, captions, and page furniture between them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from consilience.model import Block, BlockKind
from consilience.reading import byline
from consilience.reading.layout import captions, chrome, corrections, credits, repeats, tables, wire
from consilience.reading.layout.facts import Layout
from consilience.reading.layout.head import Kinds, read_dateline
from consilience.reading.layout.lines import Line, ends_a_sentence, goes_on, is_prose, is_wrapped, runs_on

_ITEM = re.compile(r"(?:[-*•·‣◦▪■●–]|&bull;)\s+(?=\S)")
_MARKED_HEADING = re.compile(r"#{1,6}\s+(?=\S)")
_MARKED_QUOTE = re.compile(r"(?:>\s?){1,4}(?=\S)")
_NUMBER = re.compile(r"\(?(\d{1,2})[.)]\s+(?=\S)")
_HEADING_WORDS = 14
_HEADING_LENGTH = 100


def read_body(text: str, found: Sequence[Line], layout: Layout, kinds: Kinds | None = None) -> None:
    """Reads the lines of the body into `layout`; `kinds` is what the file states of lines, by their offset."""
    body = _Body(text, found, layout, kinds)
    for number in range(len(found)):
        body.take(number)


class _Body:
    """The state while the lines of the body are read."""

    def __init__(self, text: str, found: Sequence[Line], layout: Layout, kinds: Kinds | None) -> None:
        self.text, self.found, self.layout, self.kinds = text, found, layout, kinds
        self.wrapped = kinds is None and is_wrapped(found)
        self.rows = tables.rows(found) if kinds is None else {}
        self.pull_quotes = repeats.pull_quotes(found)
        self.entries = {entry.start: entry for entry in layout.entries}
        self.correcting = False

    def take(self, number: int) -> None:
        """Reads one line: what opens it (a time, a dateline), then what it is."""
        line = self.found[number]
        start = self._opening(number, line)
        if start >= line.end:
            return
        if not (self._row(number, line) or self._correction(number, line, start) or self._apart(line, start)):
            self._words(number, line, start)

    def _opening(self, number: int, line: Line) -> int:
        """Where the words of a line begin, behind the time of an entry or a dateline."""
        if entry := self.entries.get(line.start):
            self.layout.add(line.start, entry.mark_end, "furniture")
            return self._writer(entry.mark_end, line)
        return read_dateline(self.text, line, self.layout) if number == 0 else line.start

    def _writer(self, start: int, line: Line) -> int:
        """Reads the name of who wrote an entry, behind its time; where the words behind it begin."""
        name = self.text[start : line.end]
        if not byline.looks_like_name(name):
            return start
        self.layout.name(byline.names(name))
        self.layout.add(start, line.end, "byline")
        return line.end

    def _row(self, number: int, line: Line) -> bool:
        if number in self.rows:
            self.layout.add(line.start, line.end, "table" if self.rows[number] else "furniture")
        return number in self.rows

    def _correction(self, number: int, line: Line, start: int) -> bool:
        """A paragraph that owns up to an error, over all its lines."""
        begins = not (self.wrapped and line.joined) and start == line.start
        goes_on = self.correcting and self.wrapped and line.joined
        column = begins and corrections.in_column(self.found, number)
        self.correcting = goes_on or column or (begins and corrections.is_correction(self.found, number, titled=True))
        if goes_on:
            self.layout.extend(line.end)
        elif self.correcting:
            self.layout.add(start, line.end, "correction")
        return self.correcting

    def _apart(self, line: Line, start: int) -> bool:
        """Whether a line between paragraphs is no part of the report's words: furniture, a credit, a caption."""
        layout, text = self.layout, self.text
        if self.wrapped and not line.alone:
            return False
        if chrome.is_paywall(line.text):
            layout.cut_at = line.start if layout.cut_at is None else layout.cut_at
        if chrome.is_furniture(line.text) or wire.is_furniture(line.text):
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

    def _words(self, number: int, line: Line, start: int) -> None:
        """A line of the report's own words, by its mark, its looks, or the file's word."""
        kind, behind = self._kind(number, line, start)
        if any(map(str.isalnum, self.text[start:behind])):
            self.layout.add(start, behind, "furniture")
        start = behind
        if kind != "body":
            self.layout.add(start, line.end, kind)
            return
        stop = line.end
        if number >= len(self.found) - 2 and (named := credits.in_sentences(self.text, start, line.end)):
            self.layout.credits += named[1]
            stop = named[0]
        _paragraph(self.layout, line, start, stop)
        if stop < line.end:
            self.layout.add(stop, line.end, "references")

    def _kind(self, number: int, line: Line, start: int) -> tuple[BlockKind, int]:
        """What a line of words is, and where these begin behind its mark."""
        if number in self.pull_quotes:
            return "pull-quote", start
        if self.kinds and (kind := self.kinds.get(line.start, "body")) != "body":
            return kind, start
        for pattern, kind in _MARKS:
            if mark := pattern.match(self.text, start, line.end):
                return kind, mark.end()
        if self.kinds is None and (width := _numbered(self.found, number)):
            return "list", start + width
        if self.kinds is None and start == line.start and self._is_heading(number):
            return "heading", start
        return "body", start

    def _is_heading(self, number: int) -> bool:
        opens = number > 0 and self.found[number - 1].start in self.entries
        return _is_heading(self.found, number, self.wrapped, opens=opens)


_MARKS: tuple[tuple[re.Pattern[str], BlockKind], ...] = (
    (_MARKED_HEADING, "heading"),
    (_MARKED_QUOTE, "quote"),
    (_ITEM, "list"),
)


def _paragraph(layout: Layout, line: Line, start: int, stop: int) -> None:
    """Adds a line of a paragraph, to the block before it where no empty line stands between."""
    last = layout.blocks[-1] if layout.blocks else None
    if last is not None and line.joined and last.kind in ("body", "list") and last.end < start:
        goes_on = last.kind == "body" or line.text[0].islower()
        if goes_on:
            layout.blocks[-1] = Block(last.start, stop, last.kind)
            return
    layout.add(start, stop, "body")


def _is_heading(found: Sequence[Line], number: int, wrapped: bool, *, opens: bool) -> bool:
    """Whether a line is a sub-heading: short, without final punctuation, between paragraphs or where an entry opens."""
    line = found[number]
    if len(line.text) > _HEADING_LENGTH or len(line.text.split()) > _HEADING_WORDS or number + 1 >= len(found):
        return False
    if (wrapped and not line.alone) or runs_on(found, number) or goes_on(found, number):
        return False
    if _is_closed(line.text) or line.text[0].islower() or not _has_words(line.text):
        return False
    if corrections.is_heading(line.text):
        return True
    before, after = found[number - 1] if number else None, found[number + 1]
    closed = (
        opens
        or before is None
        or not line.joined
        or ends_a_sentence(before.text)
        or _ITEM.match(before.text) is not None
    )
    return closed and (is_prose(after.text) or (not after.joined and len(after.text) > len(line.text)))


def _numbered(found: Sequence[Line], number: int) -> int:
    """How many characters the number of an item takes, if the line before or behind has the number before or behind."""
    own = _NUMBER.match(found[number].text)
    if own is None:
        return 0
    beside = [found[other].text for other in (number - 1, number + 1) if 0 <= other < len(found)]
    in_a_row = any(mark and abs(int(mark[1]) - int(own[1])) == 1 for mark in map(_NUMBER.match, beside))
    return own.end() if in_a_row else 0


def _is_closed(line: str) -> bool:
    """Whether a line ends as a sentence or a clause does; a sub-heading may be a question."""
    return line[-1] in ":;," or (ends_a_sentence(line) and (line[-1] not in "?？" or len(line.split()) > 9))


def _has_words(line: str) -> bool:
    return sum(c.isalpha() for c in line) * 2 > len(line)
