"""PDF with text: one report a file, or the articles of an export."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from consilience.errors import Refused
from consilience.reading import exports, limits
from consilience.reading.markup import Paragraph
from consilience.reading.paragraphs import Document, believable, one_report
from consilience.reading.pdf import Pdf, open_pdf, paragraphs
from consilience.reading.pdf.furniture import Edges, without_edges
from consilience.reading.registry import Item, Reader
from consilience.reading.source import Source

_SCANNED = "it holds only pictures of text (scanned); run OCR over it first (for example: ocrmypdf in.pdf out.pdf)"
_REBUILT = "The text was put together from the lines of a PDF."


def _read(source: Source) -> Iterator[Item]:
    found = open_pdf(source.data(limits.PDF, "a PDF"))
    if not any(any(c.isalnum() for c in one.text) for page in found.pages for one in page.fragments):
        raise Refused(_SCANNED)
    document = _document(found)
    many = exports.articles(document, source)
    yield from many if many is not None else [one_report(document, _SCANNED)]


def _document(found: Pdf) -> Document:
    edges = without_edges(found.pages)
    body = paragraphs(edges.pages)
    title = believable(found.title)
    return Document(
        paragraphs=[*body, *(Paragraph("furniture", line) for line in edges.lines)],
        title=believable(edges.title) or title,
        uri=edges.address,
        notes=tuple(chain([_REBUILT], found.notes, _printed(edges))),
    )


def _printed(edges: Edges) -> Iterator[str]:
    if edges.printed:
        yield f"A browser printed this page on {edges.printed}."


def _looks_like(head: bytes) -> bool:
    return b"%PDF-" in head[:1024]


def _certain(head: bytes) -> bool:
    return head.lstrip().startswith(b"%PDF-")


READER = Reader(
    name="PDF",
    suffixes=(".pdf",),
    read=_read,
    looks_like=_looks_like,
    certain=_certain,
    about="the text of a document or a printed page; scanned ones need OCR first",
    library="pypdfium2",
)
