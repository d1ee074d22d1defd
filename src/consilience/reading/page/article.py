"""The text of a page's article, with what each of its paragraphs is."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence

import msgspec
import trafilatura
from lxml.html import HtmlElement

from consilience.model import Block, BlockKind
from consilience.reading.dates import day_in_words
from consilience.reading.layout.lines import is_prose

_KINDS: dict[str, BlockKind] = {"head": "heading", "item": "list", "quote": "quote", "row": "list"}
Paragraph = tuple[BlockKind, str]
_SENTENCE = re.compile(r"[.!?…。！？।؟]")
_LONGER = 1.25
_FRAME = 8
_TAG = re.compile(r"<[^<>]{1,500}>")
_BREAK = re.compile(r"<(?:/p|br|/h\d|/li|/div)\b[^<>]{0,200}>", re.IGNORECASE)
_PLACEHOLDER = re.compile(r"\[#[^\[\]]{1,300}\]|\{\{[^{}]{1,300}\}\}")
_LINK = re.compile(r"\[([^\[\]]{1,300})\]\([^()\s]{1,2000}\)")
_DIRECTIVE = re.compile(r"(?:\+\+\+|:::|\{[:%]|\$\$)")


class Article(msgspec.Struct, frozen=True):
    """The text, its paragraphs parted by empty lines, and one block for each."""

    text: str
    blocks: tuple[Block, ...]


def article(tree: HtmlElement, stated: str | None, title: str | None) -> Article | None:
    """The article of a page, or None where it has none. `stated` is the text that the page gives among its data: it is
    taken where it is much longer than what was found on the page (parts may be loaded late or lie far apart)."""
    found = trafilatura.bare_extraction(tree, include_comments=False, with_metadata=False)
    body = getattr(found, "body", None)
    paragraphs = list(_paragraphs(body)) if body is not None else []
    if stated:
        paragraphs = _better(paragraphs, list(_of_text(stated)))
    if not any(is_prose(text) and _SENTENCE.search(text) for _, text in paragraphs):
        return None
    return joined(_without_title(paragraphs, title))


def _better(found: list[Paragraph], stated: list[Paragraph]) -> list[Paragraph]:
    """The paragraphs among the page's data where they say much more, or as much in more paragraphs than the one that
    was found; else those found on the page."""
    one, other = (sum(len(text) for _, text in some) for some in (found, stated))
    much_more = other > _LONGER * one
    return stated if much_more or (len(found) <= 1 < len(stated) and _LONGER * other > one) else found


def without_chrome(found: Article, read: Sequence[Block], people: Sequence[str]) -> Article:
    """The article without the paragraphs that are the page's and not the report's: `read` are the blocks that its
    lines tell, `people` its authors, whose names often stand with the day between standfirst and text."""
    chrome = [block for block in read if block.kind in ("furniture", "byline")]
    kept = [
        (block.kind, found.text[block.start : block.end])
        for number, block in enumerate(found.blocks)
        if not (number < _FRAME and _is_frame(found.text[block.start : block.end], people))
        and not any(one.start <= block.start and block.end <= one.end for one in chrome)
    ]
    return joined(kept)


def _is_frame(text: str, people: Sequence[str]) -> bool:
    """Whether a short line holds nothing but authors and days, and two other words at most."""
    if len(text) > 120 or is_prose(text):
        return False
    bare = text
    for name in people:
        bare = bare.replace(name, " ")
    named = bare != text
    days = [part for part in re.split(r"[•|·–—:,]", bare) if day_in_words(part)]
    for day in days:
        bare = bare.replace(day, " ")
    return (named or bool(days)) and len(re.findall(r"[^\W\d_]{2,}", bare)) <= 2


def _paragraphs(body: HtmlElement) -> Iterator[Paragraph]:
    """Kind and text of each paragraph, in order; what lies in a list or quotation takes its kind from that."""
    for child in body:
        if child.tag in ("list", "table") or (child.tag == "quote" and len(child)):
            inner = [one for one in child.iter("item", "row", "p", "head") if not _holds_paragraphs(one)]
            for one in inner or [child]:
                yield from _one(_KINDS.get(one.tag, _KINDS.get(child.tag, "list")), one)
        elif child.tag in ("p", "head", "quote", "ab", "code", "hi", "ref", "fw"):
            yield from _one(_KINDS.get(child.tag, "body"), child)
        if child.tail and child.tail.strip():
            yield "body", _spaced(child.tail)


def _holds_paragraphs(element: HtmlElement) -> bool:
    return any(one is not element for one in element.iter("item", "row", "p", "head"))


def _one(kind: BlockKind, element: HtmlElement) -> Iterator[Paragraph]:
    for part in "".join(_texts(element)).split("\n\n"):
        if text := _spaced(part):
            yield kind, text


def _texts(element: HtmlElement) -> Iterator[str]:
    """The text below an element; a line break ends a paragraph, cells are parted by bars."""
    if element.tag == "lb":
        yield "\n\n"
    if element.tag == "cell" and element.getprevious() is not None:
        yield " | "
    yield element.text or ""
    for child in element:
        yield from _texts(child)
        yield child.tail or ""


def _spaced(text: str) -> str:
    return " ".join(text.split())


def _of_text(stated: str) -> Iterator[Paragraph]:
    """Paragraphs of a text that a page states among its data, with mark-up and place-holders taken out."""
    bare = _PLACEHOLDER.sub(" ", _TAG.sub(" ", _BREAK.sub("\n", html.unescape(stated))))
    for line in bare.splitlines():
        text = _LINK.sub(r"\1", _spaced(line))
        if text.lstrip("#") and not _DIRECTIVE.match(text):
            yield ("heading" if text.startswith("#") else "body"), text.lstrip("# ")


def _without_title(paragraphs: list[Paragraph], title: str | None) -> list[Paragraph]:
    """The title stands in its own field; a page's first line that repeats it is left out."""
    first = re.findall(r"\w+", paragraphs[0][1].lower())
    return paragraphs[1:] if title and first == re.findall(r"\w+", title.lower()) else paragraphs


def joined(paragraphs: Sequence[Paragraph]) -> Article:
    parts, blocks, at = [], [], 0
    for kind, text in paragraphs:
        parts.append(text)
        blocks.append(Block(at, at + len(text), kind))
        at += len(text) + 2
    return Article("\n\n".join(parts), tuple(blocks))
