"""The body of an article in NITF (iptc.org/standards/nitf): its elements to paragraphs with their kinds."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from consilience.model import BlockKind
from consilience.reading import xml
from consilience.reading.page.fragment import fragment
from consilience.reading.wire.facts import Paragraph
from consilience.reading.xml import Element

_KINDS: dict[str, BlockKind] = {
    "p": "body", "hl1": "heading", "hl2": "heading", "h1": "heading", "h2": "heading", "h3": "heading",
    "h4": "heading", "li": "list", "dt": "list", "dd": "list", "tr": "table", "caption": "caption",
    "media-caption": "caption", "credit": "furniture", "byline": "byline", "dateline": "dateline",
    "copyrite": "furniture", "distributor": "furniture", "fn": "references", "bibliography": "references",
    "tagline": "furniture", "datasource": "references", "nitf-table-summary": "caption",
}  # fmt: skip
_SILENT = frozenset(
    ("media-reference", "media-metadata", "media-object", "nitf-table-metadata", "hr", "nitf-col", "col", "colgroup",
     "script", "style", "media-producer", "frac-num", "frac-sep")
)  # fmt: skip
_CORRECTS = re.compile(r"correct|clarif|erratum|berichtigung|rectif", re.IGNORECASE)
_PULLED = re.compile(r"pull[\s_-]?quote", re.IGNORECASE)
_INDENTED = re.compile(r"\n(?=[ \t]{2,20}\S)")
_WRAPPED = 120
_EMPTY_LINE = re.compile(r"\n[ \t\r]{0,20}\n")


def paragraphs(element: Element, kind: BlockKind = "body") -> Iterator[Paragraph]:
    """The paragraphs in an element, in order; `kind` is what text is that lies in no paragraph of its own."""
    loose = [element.text or ""]
    for child in element:
        name = xml.local(child)
        if name in _SILENT:
            pass
        elif name in _KINDS or name in _HOLDS:
            yield from _text(kind, loose)
            loose = []
            yield from _one(child, name, kind)
        else:
            loose.append("".join(child.itertext()))
        loose.append(child.tail or "")
    yield from _text(kind, loose)


_HOLDS = frozenset(
    ("block", "ul", "ol", "dl", "table", "nitf-table", "tbody", "thead", "tfoot", "media", "bq", "blockquote", "note",
     "pre", "body.head", "body.content", "body.end", "div", "section", "hedline", "abstract", "figure")
)  # fmt: skip


def of_text(text: str) -> list[Paragraph]:
    """The paragraphs of a text that is HTML, or plain as teleprinters had it."""
    return of_markup(text) if "<p" in text.lower() or "<br" in text.lower() else of_plain(html.unescape(text))


def of_markup(found: str) -> list[Paragraph]:
    """The paragraphs of HTML."""
    article = fragment(found) if found.strip() else None
    return [] if article is None else [(one.kind, article.text[one.start : one.end]) for one in article.blocks]


def of_plain(text: str) -> list[Paragraph]:
    """The paragraphs of plain text: parted by empty lines, by lines that are indented, or else by every line that is
    not wrapped."""
    text = text.replace("\r\n", "\n").strip("\n")
    parts = _EMPTY_LINE.split(text) if _EMPTY_LINE.search(text) else _INDENTED.split(text)
    if len(parts) == 1 and max(map(len, text.splitlines()), default=0) > _WRAPPED:
        parts = text.splitlines()
    return [one for part in parts for one in _text("body", [part])]


def _one(child: Element, name: str, kind: BlockKind) -> Iterator[Paragraph]:
    if name == "tr":
        yield from _text("table", [" | ".join(filter(None, map(xml.words, child)))])
    elif name == "media":
        yield from _media(child)
    elif name == "pre":
        for part in _EMPTY_LINE.split("".join(child.itertext())):
            yield from _text(kind, [part])
    elif name in _KINDS:
        yield from _paragraph(child, _inherited(_KINDS[name], kind))
    else:
        yield from paragraphs(child, _inner(child, name, kind))


def _inherited(own: BlockKind, outer: BlockKind) -> BlockKind:
    """A plain paragraph is what it stands in: a quotation, a correction."""
    return outer if own == "body" else own


def _inner(child: Element, name: str, kind: BlockKind) -> BlockKind:
    """What the text in an element is that holds paragraphs."""
    said = f"{child.get('class', '')} {child.get('noteclass', '')} {child.get('type', '')} {child.get('style', '')}"
    if _PULLED.search(said):
        return "pull-quote"
    if name in ("bq", "blockquote"):
        return "quote"
    if name == "note":
        return "correction" if _CORRECTS.search(f"{said} {xml.words(child)[:60]}") else "furniture"
    return "correction" if "correction" in said else kind


def _paragraph(element: Element, kind: BlockKind) -> Iterator[Paragraph]:
    """A paragraph; where lists, tables or paragraphs lie in it, these too, each by itself."""
    if any(xml.local(one) in _HOLDS or xml.local(one) in ("p", "li") for one in element):
        yield from paragraphs(element, kind)
    else:
        yield from _text(kind, element.itertext())


def _media(media: Element) -> Iterator[Paragraph]:
    """A picture's caption, with who took it."""
    producer = next((xml.words(one) for one in xml.every(media, "media-producer")), "")
    for caption in xml.every(media, "media-caption"):
        found = [text for _, text in paragraphs(caption)]
        text = " ".join(found)
        if text:
            yield "caption", f"{text} ({producer})" if producer and producer not in text else text


def _text(kind: BlockKind, words: Iterator[str] | list[str]) -> Iterator[Paragraph]:
    text = " ".join("".join(words).split())
    if any(c.isalnum() for c in text):
        yield kind, text
