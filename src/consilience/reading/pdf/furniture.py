"""What stands at the edges of pages and is no part of the report: running heads, page numbers, a browser's marks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import msgspec

from consilience.reading.pdf.fragments import Fragment, Page

_EDGE = 0.11
_PAGE = re.compile(
    r"[-–—\s]{0,4}(?:(?:page|seite|p\.|página|pagina|стр\.)\s?)?\d{1,4}(?:\s?(?:/|of|von|de|sur|di|из)\s?\d{1,4})?[-–—\s]{0,4}",
    re.IGNORECASE,
)
_PRINTED = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? +\d{1,2}[:.]\d{2}(?: ?[AaPp][Mm])?")
_ADDRESS = re.compile(r"(?:https?|file)://[^\s…]{4,2000}…?")
_WEB = re.compile(r"https?://[^\s…]{4,2000}")
_DIGITS = re.compile(r"\d+")
_SAME_LINE = 3.0
_LONG = 8


class Edges(msgspec.Struct, frozen=True):
    """The pages without their edges; each distinct line of these; and what a browser wrote there, or None."""

    pages: tuple[Page, ...]
    lines: tuple[str, ...]
    address: str | None
    title: str | None
    printed: str | None


def without_edges(pages: Sequence[Page]) -> Edges:
    """Parts the running heads and feet from the rest: what repeats at the edges of pages, page numbers, and what a
    browser writes around a page that it prints (title, day, address)."""
    repeated = _repeated(pages)
    kept, around = [], []
    lines: dict[str, None] = {}
    for page in pages:
        edge = _edge(page)
        marks = _browser_marks(edge)
        gone = [one for one in edge if one in marks or _key(one.text) in repeated or _PAGE.fullmatch(one.text)]
        kept.append(msgspec.structs.replace(page, fragments=tuple(f for f in page.fragments if f not in gone)))
        lines |= {one.text: None for one in gone if not _PAGE.fullmatch(one.text)}
        around += marks
    return Edges(tuple(kept), tuple(lines), *_of_browser(around))


def _edge(page: Page) -> list[Fragment]:
    low, high = _EDGE * page.height, (1 - _EDGE) * page.height
    return [one for one in page.fragments if one.top < low or one.bottom > high]


def _key(text: str) -> str:
    return _DIGITS.sub("#", text.lower())


def _repeated(pages: Sequence[Page]) -> frozenset[str]:
    """The lines, whatever their figures, at the edges of more than half of the pages; in a long document, where the
    heads of left and right pages differ, of a third of them."""
    counts = Counter(key for page in pages for key in {_key(one.text) for one in _edge(page)})
    least = max(2, len(pages) // 3 if len(pages) >= _LONG else len(pages) // 2 + 1)
    return frozenset(key for key, count in counts.items() if count >= least)


def _browser_marks(edge: Sequence[Fragment]) -> list[Fragment]:
    """The lines that a browser writes around a printed page: its day and time above or below, its address opposite."""
    day = next((one for one in edge if _PRINTED.fullmatch(one.text)), None)
    place = next((one for one in edge if _ADDRESS.match(one.text)), None)
    if day is None or place is None:
        return []
    heights = (day.bottom, place.bottom)
    return [one for one in edge if any(abs(one.bottom - height) < _SAME_LINE for height in heights)]


def _of_browser(marks: Sequence[Fragment]) -> tuple[str | None, str | None, str | None]:
    address = next((one.text for one in marks if _WEB.fullmatch(one.text)), None)
    printed = next((one.text for one in marks if _PRINTED.fullmatch(one.text)), None)
    others = [one.text for one in marks if not (_ADDRESS.match(one.text) or _PRINTED.fullmatch(one.text))]
    title = next((text for text in others if not _PAGE.fullmatch(text)), None)
    return address, title, printed
