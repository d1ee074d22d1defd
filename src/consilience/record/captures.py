"""Whether two texts at one address are the same report read twice: by another tool, from a feed, an archive or the
page, with or without its title, captions and credits."""

from __future__ import annotations

import re

from consilience.lineage.difference import Change, difference
from consilience.model import BlockKind, Report

_BESIDE: frozenset[BlockKind] = frozenset(
    {"title", "heading", "caption", "byline", "dateline", "furniture", "pull-quote", "references"}
)
"""What stands around the words of a report; tools keep it or leave it out."""
_WORDS = re.compile(r"\w+")
_SENTENCE = re.compile(r"[.!?…。！？][\"'”’»)\]]*\s*$")
_CUT = 1.3
"""How many times longer a text must be than its own beginning for that to be a cut."""
_TELLING = 20
"""Words from which a beginning tells that a text was cut, and is no short report of its own."""


def same(one: Report, other: Report) -> bool:
    """Whether both hold the same words, but for what stands around a report's own."""
    return all(_beside(change, one, other) for change in difference(one.text, other.text))


def _beside(change: Change, old: Report, new: Report) -> bool:
    """Whether a change is only something beside the report's words, that one of the two has."""
    if change.kind == "added":
        return _is_beside(new, change.start, change.end, old)
    return change.kind == "dropped" and _is_beside(old, change.from_start, change.from_end, new)


def _is_beside(report: Report, start: int, end: int, other: Report) -> bool:
    words = _key(report.text[start:end])
    known = (report.title, other.title, report.dateline, other.dateline, report.outlet, other.outlet)
    if any(words == _key(fact) for fact in known if fact):
        return True
    if any(b.kind in _BESIDE and b.start <= start and end <= b.end for b in report.blocks):
        return True
    return all(_is_label(report.text, *span) for span in _lines(report.text, start, end))


def _lines(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The lines that some words touch, as they stand in the text."""
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    behind = len(text) if last < 0 else last
    if _WORDS.search(text, first, start) or _WORDS.search(text, end, behind):
        return [(start, end), (first, behind)]
    found, at = [], first
    for line in text[first:behind].split("\n"):
        found.append((at, at + len(line)))
        at += len(line) + 1
    return found


def _is_label(text: str, start: int, end: int) -> bool:
    """Whether a line is no sentence and tells no number: "Photo: Ada Moss", "Read more"."""
    line = text[start:end].strip()
    return not _SENTENCE.search(line) and not any(c.isdigit() for c in line) and len(line) < 120


def holds(whole: Report, part: Report) -> bool:
    """Whether all words of a summary or a beginning stand in the whole, in their order."""
    return all(change.kind == "added" for change in difference(part.text, whole.text))


def is_cut(short: Report, long: Report) -> bool:
    """Whether one text is the beginning of the other: what a feed or a paywall left of it."""
    one, other = _key(short.text), _key(long.text)
    at = _offset(one, other)
    return len(one) >= _TELLING and len(other) > _CUT * len(one) and other[at : at + len(one)] == one


def _offset(one: list[str], other: list[str]) -> int:
    """Where the short text's beginning is found near that of the long one, behind a title or a credit."""
    for at in range(min(40, len(other))):
        if other[at : at + 8] == one[:8]:
            return at
    return 0


def _key(text: str) -> list[str]:
    return _WORDS.findall(text[:400_000].casefold())
