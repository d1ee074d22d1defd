"""Quotation marks: which open, which close, and what stands between them.

Marks are paired within a paragraph, whose lines may be broken at a fixed width. A quotation that is still open at the
end of its paragraph goes on in the next one where that begins with an opening mark again, as newspapers do with
speeches of several paragraphs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

import msgspec

Family = Literal["double", "single"]
Role = Literal["open", "close", "either", "none"]

_MARK = re.compile(r"''(?!')|``|[\"“”„‟«»‘’‚‹›'＂「」『』]")
_LINE = re.compile(r"[^\n\r\u2028\u2029\x85]+")
_ELISION = re.compile(r"['’‘](?:em|til|tis|twas|cause|round|bout|n|\d\ds?)\b", re.IGNORECASE)
_SINGLE = frozenset("‘’‚‹›'")
_OPENS = frozenset(("“", "„", "‟", "«", "``", "‘", "‚", "‹", "「", "『"))
_CLOSES = frozenset(("”", "»", "›", "」", "』"))
_BEFORE_OPEN = frozenset("([{—–-/…:")
_SINGLE_REACH = 600
"""How far apart two single marks can stand: apostrophes look like closing ones."""
_NARROWEST, _WIDEST = 45, 100


class Quote(msgspec.Struct, frozen=True):
    """Words in quotation marks: one (start, end) for each paragraph, marks included."""

    parts: tuple[tuple[int, int], ...]
    family: Family
    closed: bool

    @property
    def start(self) -> int:
        """Where it opens."""
        return self.parts[0][0]

    @property
    def end(self) -> int:
        """Behind its closing mark."""
        return self.parts[-1][1]


def find(text: str) -> list[Quote]:
    """All outermost quotations of `text`, in order, never overlapping."""
    chains: list[list[Quote]] = []
    for start, end in _paragraphs(text):
        for quote in _in_paragraph(text, start, end):
            if chains and _goes_on(text, chains[-1][-1], quote, start):
                chains[-1].append(quote)
            else:
                chains.append([quote])
    return [Quote(tuple(p for q in chain for p in q.parts), chain[0].family, chain[-1].closed) for chain in chains]


def within(text: str, quote: Quote) -> Iterator[tuple[int, int]]:
    """The quotations in marks of the other kind within a quotation, marks included."""
    for start, end in quote.parts:
        mark = _MARK.match(text, start)
        width = len(mark.group()) if mark else 0
        inside = _in_paragraph(text, start + width, max(end - width, start + width))
        yield from ((a, b) for inner in inside if inner.family != quote.family and inner.closed for a, b in inner.parts)


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """The lines of the text, those joined that a fixed width has broken."""
    start, last = 0, 0
    for line in _LINE.finditer(text):
        if last and not _wrapped(text, last, line):
            yield start, last
            start = line.start()
        elif not last:
            start = line.start()
        last = line.end()
        width = len(line.group().rstrip())
        if not _NARROWEST <= width <= _WIDEST:
            yield start, last
            last = 0
    if last:
        yield start, last


def _wrapped(text: str, last: int, line: re.Match[str]) -> bool:
    """Whether `line` follows the one that ended at `last` with one line end, flush left and with no opening mark."""
    return (
        line.start() - last <= len("\r\n") and text[last : line.start()].count("\n") <= 1 and line.group()[0].isalnum()
    )


def _goes_on(text: str, last: Quote, quote: Quote, paragraph: int) -> bool:
    """Whether `quote`, at the head of its paragraph, continues the unclosed `last` of the paragraph before."""
    between = text[last.end : quote.start]
    return not last.closed and last.family == quote.family and last.end <= paragraph and not between.strip()


def _in_paragraph(text: str, start: int, end: int) -> Iterator[Quote]:
    opened: tuple[int, Family, str] | None = None
    barren = start
    for match in _MARK.finditer(text, start, end):
        mark, family = match.group(), _family(match.group())
        role = _role(text, match, start, end)
        if opened is None:
            if role in ("open", "either") and not _ELISION.match(text, match.start()):
                if family == "single" and not _closes_soon(text, match, max(barren, match.end()), end):
                    barren = min(end, match.end() + _SINGLE_REACH)
                    continue
                opened = (match.start(), family, mark)
        elif family == opened[1] and _meets(opened[2], mark):
            if role == "open":
                yield from _unclosed(text, opened[0], match.start(), family)
                opened = (match.start(), family, mark)
            elif role != "none":
                yield Quote(((opened[0], match.end()),), family, True)
                opened = None
    if opened is not None and opened[1] == "double":
        yield from _unclosed(text, opened[0], end, opened[1])


def _unclosed(text: str, start: int, end: int, family: Family) -> Iterator[Quote]:
    while end > start and text[end - 1].isspace():
        end -= 1
    if family == "double" and end - start > 2:
        yield Quote(((start, end),), family, False)


def _family(mark: str) -> Family:
    return "single" if mark in _SINGLE else "double"


def _meets(opening: str, mark: str) -> bool:
    """Whether `mark` is of the kind that answers `opening`: a curly mark does not end what a straight one began."""
    if opening in ('"', "＂", "''", "``", "'"):
        return mark in ('"', "＂", "''", "”", "'", "’")
    return mark not in ("''", "'") or opening == "‘"


def _role(text: str, match: re.Match[str], start: int, end: int) -> Role:
    before = text[match.start() - 1] if match.start() > start else " "
    after = text[match.end()] if match.end() < end else " "
    mark = match.group()
    if mark in ("'", "’") and before.isalnum() and after.isalnum():
        return "none"
    if mark in _OPENS:
        return "close" if mark == "“" and not before.isspace() and not after.isalnum() else "open"
    if mark in _CLOSES:
        return "open" if before.isspace() and after.isalnum() else "close"
    return _straight(before, after, apostrophe=mark == "’")


def _straight(before: str, after: str, *, apostrophe: bool) -> Role:
    opens = before.isspace() or before in _BEFORE_OPEN or before in "\"“‘'"
    if opens and not after.isspace():
        return "none" if apostrophe else "open" if before.isspace() else "either"
    if before.isspace() and after.isspace():
        return "either"
    return "close" if not after.isalnum() else "either"


def _closes_soon(text: str, opening: re.Match[str], start: int, end: int) -> bool:
    """Whether a closing single mark stands behind `start`, within reach of the opening one."""
    reach = min(end, opening.end() + _SINGLE_REACH)
    others = _MARK.finditer(text, start, reach)
    return any(_family(m.group()) == "single" and _role(text, m, opening.start(), end) == "close" for m in others)
