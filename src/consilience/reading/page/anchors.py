"""What an article's text lacks once it is taken out of its page: captions, corrections, the times of entries. Each is
placed by the paragraphs round it, which are found again on the page by how they begin."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lxml.html import HtmlElement

from consilience.reading.markup import Paragraph
from consilience.reading.page import live, marks

_ANCHORS = ("p", "h2", "h3", "h4", "li", "blockquote", "div")
_BEGINNING = 60
_LONGEST_CAPTION = 1_000
_LONGEST_CORRECTION = 1_500
_THIS = r"(?:article|story|report|post|piece|headline|column)"
_CHANGED = r"(?:amended|corrected|updated to (?:correct|clarify|reflect)|misstated|changed|edited)"
_LABELS = (
    "korrektur|berichtigung|richtigstellung|rectificatif|correction|corrección|rectificación|errata|errata corrige|"
    "correção|rettifica|rectificatie|correctie|rättelse|rettelse|sprostowanie|исправление|уточнение|düzeltme|更正|訂正|"
    "정정|تصحيح"
)
_CORRECTION = re.compile(
    r"[(\[*\s]{0,3}(?:"
    r"(?:editor['’]?s?['’]?s?\s)?(?:note|correction|clarification|corrections? (?:and|&) clarifications?)"
    r"(?:\s\([^()]{1,40}\)|,?\s\w{3,9}\.?\s\d{1,2}(?:,\s\d{4})?)?\s?[:—–]\s?\S"
    rf"|(?:this|(?:an earlier|a previous|the original) version of this) {_THIS}\b.{{0,40}}"
    rf"\b(?:was|has been|is)\s(?:\w{{2,12}}\s){{0,2}}{_CHANGED}"
    rf"|(?:an earlier|a previous) version of this {_THIS}\b"
    rf"|(?:{_LABELS})\s?(?:\([^()]{{1,40}}\)\s?)?[:：])",
    re.IGNORECASE,
)
_NO_CORRECTION = re.compile(r"(?:editor['’]?s?['’]?s?\s)?note\s?[:—–]", re.IGNORECASE)


def is_correction(text: str) -> bool:
    """Whether a paragraph corrects or clarifies the report that it stands in."""
    return len(text) <= _LONGEST_CORRECTION and _CORRECTION.match(text) is not None


def completed(tree: HtmlElement, found: Sequence[Paragraph]) -> list[Paragraph]:
    """The paragraphs with the captions and corrections that the page has besides, corrections known as such, pull
    quotes told from quotations, and the times of a live report's entries."""
    places = _Places(found)
    captions: dict[int, list[str]] = {}
    late: list[str] = []
    times = live.entries(tree)
    whens: dict[int, str] = {}
    for element in tree.iter(*_ANCHORS, "figcaption", "footer", "aside", "em", "i"):
        if element.tag == "figcaption":
            _caption(element, places, captions)
            continue
        if not (start := _start(element)):
            continue
        number = places.find(start) if element.tag in _ANCHORS else None
        if number is not None and times and (when := live.time_of(element, times)):
            whens.setdefault(number, when)
        elif number is None and (text := _correction(element, start)) and not places.holds(text):
            late += [text] if text not in late else []
    captions = {at: some for at, some in captions.items() if at < places.last}
    return list(_merged(_timed(found, whens), captions, late))


class _Places:
    """Where the paragraphs stand on the page; `at` is how many have been passed."""

    def __init__(self, found: Sequence[Paragraph]) -> None:
        self.first: dict[str, int] = {}
        for number, one in enumerate(found):
            self.first.setdefault(_key(one.text), number)
        self.whole = "\n".join(" ".join(one.text.split()) for one in found)
        self.at = self.last = 0

    def find(self, start: str) -> int | None:
        """The number of the paragraph that begins so, if it is one that was taken."""
        number = self.first.get(_key(start))
        if number is not None and number >= self.at - 3:
            self.at = self.last = number + 1
        return number

    def holds(self, text: str) -> bool:
        """Whether a text stands in the paragraphs already."""
        return text in self.whole


def _key(text: str) -> str:
    return "".join(text[: 2 * _BEGINNING].split())[:_BEGINNING]


def _start(element: HtmlElement) -> str:
    """How an element begins; "" for one that only holds others."""
    own = (element.text or "").strip()
    if len(own) > 2 * _BEGINNING or (element.tag == "div" and not own):
        return own
    parts, length = [], 0
    for text in element.itertext():
        parts.append(text)
        length += len(text)
        if length > 3 * _BEGINNING:
            break
    return "".join(parts).strip()


def _caption(element: HtmlElement, places: _Places, captions: dict[int, list[str]]) -> None:
    text = marks.words(element)
    if not text or not (3 < len(text) <= _LONGEST_CAPTION) or places.holds(text) or not marks.belongs(element):
        return
    some = captions.setdefault(places.at, [])
    if text not in some:
        some.append(text)


def _correction(element: HtmlElement, start: str) -> str | None:
    """The words of an element that corrects the report: the innermost that holds nothing else."""
    if _CORRECTION.match(" ".join(start[:160].split())) is None or any(
        one.tag in ("p", "div", "li") for one in element
    ):
        return None
    text = " ".join(element.text_content().split())
    return text if is_correction(text) and len(text) > 25 else None


def _timed(found: Sequence[Paragraph], whens: dict[int, str]) -> list[Paragraph]:
    """The paragraphs with the times of their entries, where at least three entries are told apart."""
    if len(set(whens.values())) < live.FEWEST:
        return list(found)
    return [one._replace(when=whens.get(number, one.when)) for number, one in enumerate(found)]


def _merged(found: list[Paragraph], captions: dict[int, list[str]], late: list[str]) -> Iterator[Paragraph]:
    said = " ".join(one.text for one in found if one.kind == "body").casefold()
    for number, one in enumerate(found):
        for text in captions.get(number, ()):
            yield Paragraph("caption", text)
        if is_correction(one.text) and not _NO_CORRECTION.match(one.text):
            yield one._replace(kind="correction")
        elif one.kind in ("quote", "pull-quote") and one.text.strip("“”\"'‘’„«» ").casefold() in said:
            yield one._replace(kind="pull-quote")
        else:
            yield one
    for text in late:
        yield Paragraph("correction", text)
