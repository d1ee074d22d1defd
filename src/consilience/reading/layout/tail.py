"""The tail of a report: references, credits, rights, buttons and invitations behind its last running text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from consilience.reading.layout import captions, chrome, credits, wire
from consilience.reading.layout.facts import Layout
from consilience.reading.layout.lines import Line, ends_a_sentence, goes_on, is_prose, is_wrapped

_MOST_LINES = 40
_REFERENCES = re.compile(
    r"(?:references?|reference\(s\)|sources?|source\(s\)|further reading|bibliography|works cited|external links|"
    r"sources and references|footnotes|end ?notes|original (?:article|source|link))\s?:?",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"(?:related|more|other|latest|recommended|similar|popular|recent|top)\s(?:articles?|stories|news|posts?|content|"
    r"reading|headlines|videos|topics|links|coverage|reads)(?:\s.{1,40})?:?|"
    r"you (?:may|might) also (?:like|be interested in).{0,30}|read (?:next|more|also).{0,20}|"
    r"most (?:read|popular|viewed|shared).{0,20}|more (?:from|on|in|about)\s.{2,60}|see also:?|trending(?: now)?|"
    r"editor['’]?s['’]? picks?|don['’]t miss|what to read next|recommended for you|comments",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"https?://|www\.|\.(?:com|org|net|info|co\.uk|gov)\b", re.IGNORECASE)


def read_tail(text: str, found: Sequence[Line], first: int, layout: Layout) -> int:
    """Reads the tail into `layout`; the number of the line at which it begins, never before `first`."""
    last = _from_a_heading(text, found, first, layout)
    wrapped = is_wrapped(found)
    while last > first and len(found) - last < _MOST_LINES:
        if _within_a_sentence(found, last - 1, wrapped) or not _line(text, found[last - 1], layout):
            break
        last -= 1
    return last


def _within_a_sentence(found: Sequence[Line], number: int, wrapped: bool) -> bool:
    """Whether the line is the end of a sentence that the line before it began."""
    if number == 0 or not found[number].joined:
        return False
    signs = credits.is_signature(found[number].text) or wire.is_furniture(found[number].text)
    return goes_on(found, number) or (wrapped and not signs and not ends_a_sentence(found[number - 1].text))


def _from_a_heading(text: str, found: Sequence[Line], first: int, layout: Layout) -> int:
    """Reads a list of references, or of other stories, under a heading of its own; the number of its first line."""
    start = max(first, len(found) - _MOST_LINES)
    for number in range(start, len(found)):
        line, below = found[number], found[number + 1 :]
        refers = bool(below) and _REFERENCES.fullmatch(line.text) is not None
        leads_away = number > first and _ELSEWHERE.fullmatch(line.text) is not None
        if not (refers or leads_away) or line.text[0].islower() or goes_on(found, number) or not _is_list(below):
            continue
        if refers:
            _references(text, found[number:], layout)
        else:
            layout.add(line.start, found[-1].end, "furniture")
        return number
    return len(found)


def _is_list(found: Sequence[Line]) -> bool:
    """Whether no line is running text, addresses aside."""
    return all(not is_prose(line.text) or _ADDRESS.search(line.text) for line in found)


def _references(text: str, found: Sequence[Line], layout: Layout) -> None:
    for line in found[1:]:
        if chrome.is_furniture(line.text):
            continue
        layout.credits += credits.reference(text, line.start, line.end)
    layout.add(found[0].start, found[-1].end, "references")


def _line(text: str, line: Line, layout: Layout) -> bool:
    """Whether `line` belongs to the tail; if so it is read."""
    named = credits.on_line(text, line.start, line.end)
    if named is not None:
        layout.credits += named
        layout.name(credits.reporters(line.text))
        layout.add(line.start, line.end, "references" if named else "furniture")
        return True
    if chrome.is_paywall(line.text):
        layout.cut_at = line.start
    if chrome.is_furniture(line.text) or chrome.is_section(line.text) or wire.is_furniture(line.text):
        layout.outlet = layout.outlet or chrome.owner(line.text)
        layout.credits += credits.rights(text, line.start, line.end) if chrome.is_rights(line.text) else []
        layout.add(line.start, line.end, "furniture")
        return True
    if days := chrome.days(line.text):
        layout.published = layout.published or next((day.day for day in days if day.kind == "published"), None)
        layout.add(line.start, line.end, "furniture")
        return True
    blocks = captions.find(text, line.start, line.end, None)
    layout.blocks += blocks
    return bool(blocks)
