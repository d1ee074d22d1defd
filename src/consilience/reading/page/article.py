"""The text of a page's article, with what each of its paragraphs is."""

from __future__ import annotations

import re

import trafilatura
from lxml.html import HtmlElement

from consilience.reading.layout.lines import is_prose
from consilience.reading.markup import Article, Dialect, Paragraph, joined, senses
from consilience.reading.markup.walk import paragraphs
from consilience.reading.page.anchors import completed
from consilience.reading.page.subheadings import with_headings
from consilience.reading.page.teasers import without_teasers

_TEI = Dialect(
    {
        **senses("block", {"body": "p ab fw", "heading": "head", "list": "item", "quote": "quote"}),
        **senses("block", "lb list table div body graphic"),
        **senses("lines", {"body": "code"}),
        **senses("row", "row"),
        **senses("cell", "cell"),
        **senses("silent", "figure"),
    },
    longest_cell=300,
)
"""What trafilatura's elements mean, which are like those of the Text Encoding Initiative."""
_SENTENCE = re.compile(r"[.!?…。！？।؟။።]")
_LONGER = 1.25
_HEAD = 3
_LONGEST_TITLE = 500


def article(tree: HtmlElement, stated: list[Paragraph], title: str | None) -> Article | None:
    """The article of a page, or None where it has none. `stated` is the text that the page gives among its data: it is
    taken where it is much longer than what was found on the page (parts may be loaded late or lie far apart)."""
    _lighten(tree)
    found = trafilatura.bare_extraction(tree, include_comments=False, with_metadata=False)
    body = getattr(found, "body", None)
    shown = [] if body is None else paragraphs(body, _TEI)
    chosen = _better(shown, stated) if stated else shown
    if not _tells(chosen):
        return None
    own = without_teasers(tree, _without_title(chosen, title))
    return joined(completed(tree, with_headings(tree, own or chosen)))


def _tells(some: list[Paragraph]) -> bool:
    """Whether there is a sentence among paragraphs."""
    return any(is_prose(one.text) and _SENTENCE.search(one.text) for one in some)


def _lighten(tree: HtmlElement) -> None:
    """Takes out what no words stand in, before the tree is copied many times; data for machines stay."""
    programs = [one for one in tree.iter("script") if "json" not in (one.get("type") or "")]
    for one in (*programs, *tree.iter("style", "svg", "template")):
        if one.getparent() is not None:
            one.drop_tree()


def _better(shown: list[Paragraph], stated: list[Paragraph]) -> list[Paragraph]:
    """The paragraphs among the page's data where they say much more, or as much in more paragraphs than the one that
    was found; else those found on the page."""
    one, other = (sum(len(paragraph.text) for paragraph in some) for some in (shown, stated))
    much_more = other > _LONGER * one
    return stated if much_more or (len(shown) <= 1 < len(stated) and _LONGER * other > one) else shown


def _without_title(found: list[Paragraph], title: str | None) -> list[Paragraph]:
    """The title stands in its own field; one of a page's first lines that repeats it is left out."""
    wanted = re.findall(r"\w+", title.lower()) if title else []
    for number, one in enumerate(found[:_HEAD]):
        if wanted and wanted == re.findall(r"\w+", one.text[:_LONGEST_TITLE].lower()) and len(found) > 1:
            return found[:number] + found[number + 1 :]
    return found
