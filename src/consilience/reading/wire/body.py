"""The body of an article in NITF (iptc.org/standards/nitf): its elements to paragraphs with their kinds."""

from __future__ import annotations

import html
import re

from consilience.model import BlockKind
from consilience.reading import markup, xml
from consilience.reading.markup import Dialect, senses, walk
from consilience.reading.markup.fragment import fragment
from consilience.reading.wire.facts import Paragraph
from consilience.reading.xml import Element

_CORRECTS = re.compile(r"correct|clarif|erratum|berichtigung|rectif", re.IGNORECASE)
_PULLED = re.compile(r"pull[\s_-]?quote", re.IGNORECASE)
_INDENTED = re.compile(r"\n(?=[ \t]{2,20}\S)")
_WRAPPED = 120
_FIRST_WORDS = 60
_EMPTY_LINE = re.compile(r"\n[ \t\r]{0,20}\n")


def paragraphs(element: Element, kind: BlockKind = "body") -> list[Paragraph]:
    """The paragraphs in an element, in order; `kind` is what text is that lies in no paragraph of its own."""
    return [(one.kind, one.text) for one in walk.paragraphs(element, _NITF, kind)]


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
    return [one for part in parts for one in _text(part)]


def _kind(element: Element, own: BlockKind | None, around: BlockKind) -> BlockKind:
    """A plain paragraph is what it stands in (a quotation, a correction); what holds paragraphs says what it is."""
    if own is not None:
        return around if own == "body" else own
    said = " ".join(element.get(name, "") for name in ("class", "noteclass", "type", "style"))
    name = xml.local(element)
    if _PULLED.search(said):
        return "pull-quote"
    if name in ("bq", "blockquote"):
        return "quote"
    if name == "note":
        return "correction" if _CORRECTS.search(f"{said} {_beginning(element)}") else "furniture"
    return "correction" if "correction" in said else around


def _beginning(element: Element) -> str:
    """The first words in an element."""
    parts, length = [], 0
    for text in element.itertext():
        parts.append(text)
        length += len(text.strip())
        if length > _FIRST_WORDS:
            break
    return " ".join("".join(parts).split())[:_FIRST_WORDS]


def _media(media: Element) -> list[markup.Paragraph]:
    """A picture's caption, with who took it."""
    producer = next((xml.words(one) for one in xml.every(media, "media-producer")), "")
    texts = [" ".join(text for _, text in paragraphs(one)) for one in xml.every(media, "media-caption")]
    signed = f" ({producer})" if producer else ""
    return [markup.Paragraph("caption", text if producer in text else text + signed) for text in texts if text]


_NITF = Dialect(
    senses={
        **senses("block", "block ul ol dl table nitf-table tbody thead tfoot bq blockquote note body.head body.content "
                 "body.end div section hedline abstract figure"),
        **senses("block", {
            "body": "p", "heading": "hl1 hl2 h1 h2 h3 h4", "list": "li dt dd",
            "caption": "caption media-caption nitf-table-summary", "byline": "byline", "dateline": "dateline",
            "furniture": "credit copyrite distributor tagline", "references": "fn bibliography datasource",
        }),
        **senses("stanzas", {"body": "pre"}),
        **senses("row", "tr"),
        **senses("cell", "td th"),
        **senses("line", "br"),
        **senses("apart", "media"),
        **senses("silent", "media-reference media-metadata media-object media-producer nitf-table-metadata nitf-col "
                 "col colgroup hr script style"),
    },
    kind=_kind,
    apart=_media,
    names=True,
)  # fmt: skip


def _text(text: str) -> list[Paragraph]:
    bare = " ".join(text.split())
    return [("body", bare)] if any(map(str.isalnum, bare)) else []
