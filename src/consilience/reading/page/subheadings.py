"""Headings within an article that were lost on the way from the page: trafilatura, which gathers the paragraphs of a
page made of many small parts (the entries of a live report), leaves their headings behind."""

from __future__ import annotations

from collections.abc import Sequence

from lxml.html import HtmlElement

from consilience.reading.markup import Paragraph
from consilience.reading.page import marks

_LEVELS = ("h2", "h3", "h4")
_LONGEST = 200
_BEGINNING = 60
_MOST = 2_000


def with_headings(tree: HtmlElement, found: Sequence[Paragraph]) -> list[Paragraph]:
    """The paragraphs, each with the heading that stands right before it on the page. The first is left as it is: above
    it stand title and section."""
    places = {_key(one.text): number for number, one in reversed(list(enumerate(found))) if one.kind != "heading"}
    said = {_key(one.text) for one in found}
    lost: dict[int, str] = {}
    for number, heading in enumerate(tree.iter(*_LEVELS)):
        if number > _MOST:
            break
        place = places.get(_key(_next_words(heading)), 0)
        text = marks.words(heading) if place else None
        if text and len(text) <= _LONGEST and _key(text) not in said and marks.belongs(heading):
            lost.setdefault(place, text)
    return [
        one
        for number, paragraph in enumerate(found)
        for one in (*([Paragraph("heading", lost[number])] if number in lost else []), paragraph)
    ]


def _next_words(heading: HtmlElement) -> str:
    """The words of the paragraph that stands right behind a heading; "" where none does."""
    behind = heading.getnext()
    if behind is not None and behind.tag == "time":
        behind = behind.getnext()
    return " ".join(behind.itertext()) if behind is not None and behind.tag in ("p", "blockquote") else ""


def _key(text: str) -> str:
    return "".join(text[: 3 * _BEGINNING].split())[:_BEGINNING]
