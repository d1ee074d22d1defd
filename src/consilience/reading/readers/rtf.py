"""RTF: one report a file, or the articles of an export."""

from __future__ import annotations

from collections.abc import Iterator

from consilience.errors import Refused
from consilience.reading import exports, limits
from consilience.reading import rtf as format_
from consilience.reading.paragraphs import Document, believable, one_report, with_title
from consilience.reading.registry import Item, Reader
from consilience.reading.source import Source

MARK = b"{\\rtf"


def _read(source: Source) -> Iterator[Item]:
    data = source.data(limits.RTF, "an RTF document").lstrip()
    if not data.startswith(MARK):
        raise Refused("it is not an RTF document, though its name says so")
    found = format_.read(data)
    document = Document(paragraphs=with_title(found.paragraphs), title=believable(found.title))
    many = exports.articles(document, source)
    yield from many if many is not None else [one_report(document, "it holds no words")]


def _looks_like(head: bytes) -> bool:
    return head.lstrip().startswith(MARK)


READER = Reader(
    name="RTF",
    suffixes=(".rtf",),
    read=_read,
    looks_like=_looks_like,
    about="one report, or the articles of an export",
)
