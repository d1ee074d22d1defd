"""Documents as a row of paragraphs, whatever file they came in, and the one report that most of them are."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from consilience.errors import Refused
from consilience.model import Layer
from consilience.reading import layout
from consilience.reading.layout.lines import words
from consilience.reading.markup import Paragraph, joined
from consilience.reading.raw import Raw

_HEAD = 10
_RUNNING = 150
_LONGEST = 250
_NO_TITLE = re.compile(
    r"^(?:microsoft |untitled|unbenannt|sans titre|document\d*$|print\b|layout \d|slide \d|page \d|powerpoint)|"
    r"\.(?:docx?|docm|rtf|odt|pdf|indd|qxp?d?|pages|txt|html?|tex|dvi|eps|cdr|ai)$",
    re.IGNORECASE,
)


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """A file as its reader understood it, before it is known to be one report or an export of many."""

    paragraphs: Sequence[Paragraph]
    title: str | None = None
    """What the file's own properties say, where it can be believed."""
    uri: str | None = None
    notes: tuple[str, ...] = ()


def one_report(document: Document, empty: str) -> Raw:
    """The report that a document is. Its title is what is marked as such, else the first line of its head that repeats
    the file's properties, else what the lines tell, else the properties alone. Raises Refused, with `empty` as the
    reason, where it holds no words."""
    if not any(c.isalnum() for one in document.paragraphs for c in one.text):
        raise Refused(empty)
    found = joined(document.paragraphs)
    title, layer = _title(document, found.text)
    plain = all(one.kind == "body" for one in document.paragraphs)
    return Raw(
        text=found.text,
        uri=document.uri,
        title=title,
        layer="field of the file",
        bases={"title": layer} if title else {},
        blocks=None if plain else found.blocks,
        notes=document.notes,
    )


def _title(document: Document, text: str) -> tuple[str | None, Layer]:
    marked = next((one.text for one in document.paragraphs if one.kind == "title"), None)
    if marked:
        return marked, "mark-up"
    stated = document.title
    if stated and any(words(one.text) == words(stated) for one in document.paragraphs[:_HEAD]):
        return stated, "field of the file"
    told = layout.read(text, None, None).title
    return (told, "line of the text") if told else (stated, "field of the file")


def believable(title: str | None) -> str | None:
    """A title out of a file's properties, or None where it is the name of a file or a program's own words."""
    bare = " ".join((title or "").split())
    usable = len(bare.split()) >= 3 and len(bare) <= _LONGEST and not _NO_TITLE.search(bare)
    return bare if usable and bare.isprintable() else None


def with_title(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """The paragraphs, of which the heading before the first running text is the title where none is marked as such."""
    found = list(paragraphs)
    if not any(one.kind == "title" for one in found):
        for number, one in enumerate(found):
            if len(one.text) > _RUNNING and one.kind != "heading":
                break
            if one.kind == "heading" and len(one.text.split()) > 2:
                found[number] = one._replace(kind="title")
                break
    return found
