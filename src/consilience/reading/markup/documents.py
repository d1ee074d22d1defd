"""Mark-up of documents (a converted DOCX, the pages of a news database); nothing is chosen."""

from __future__ import annotations

import re
from collections.abc import Sequence

from consilience.model import BlockKind
from consilience.reading.markup import fragment
from consilience.reading.markup.dialect import Dialect, Element, senses
from consilience.reading.markup.joining import Paragraph
from consilience.reading.markup.walk import paragraphs as walked

_NOTE = re.compile(r"(?:foot|end)note-\d{1,6}$")
_NOTE_MARK = re.compile(r"#(?:foot|end)note-")
_CONTENTS = re.compile(r"#_?toc", re.IGNORECASE)
_AUTOMATIC = re.compile(r"automatically generated|automatisch generiert|générée automatiquement", re.IGNORECASE)
_MARKED: dict[str, BlockKind] = {"title": "title", "caption": "caption"}
_STICKY: tuple[BlockKind, ...] = ("references", "quote")


def paragraphs(tree: Element) -> list[Paragraph]:
    """The paragraphs below an element, in order, with their first links; a table of contents is furniture."""
    return [
        one._replace(
            kind="furniture" if one.kind == "body" and one.link and _CONTENTS.match(one.link) else one.kind,
            text=one.text.replace("\N{SOFT HYPHEN}", ""),
        )
        for one in walked(tree, _DOCUMENT)
    ]


def _kind(element: Element, own: BlockKind | None, around: BlockKind) -> BlockKind:
    if (marked := _MARKED.get(element.get("class"))) is not None:
        return marked
    if element.get("id") == "hd":  # what Factiva calls its headlines
        return "heading"
    if _NOTE.search(element.get("id") or ""):
        return "references"
    return around if own is None or own == "body" or around in _STICKY else own


def _apart(element: Element) -> Sequence[Paragraph] | None:
    """What a picture's author says that it shows is its caption; the mark of a footnote says nothing."""
    if element.tag == "a":
        return () if _NOTE_MARK.match(element.get("href") or "") else None
    shown = " ".join((element.get("alt") or "").split())
    said = len(shown.split()) > 2 and "://" not in shown and not _AUTOMATIC.search(shown)
    return (Paragraph("caption", shown),) if said else ()


_DOCUMENT = Dialect(
    senses={
        **fragment.SENSES,
        **senses("block", "form title aside dd dt"),
        **senses("stanzas", {"body": "pre"}),
        **senses("line", "br"),
        **senses("link", "a"),
        **senses("apart", "img"),
        **senses("silent", "head input button"),
    },
    kind=_kind,
    apart=_apart,
    names=True,
)
