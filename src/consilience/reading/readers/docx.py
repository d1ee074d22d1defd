"""Word documents (DOCX, DOCM): one report a file, or the articles of an export. Mammoth turns them into mark-up:
what was inserted as a tracked change is kept, what was deleted and what was commented is left out."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterator
from xml.parsers.expat import ExpatError
from zipfile import BadZipFile, ZipFile

from lxml import etree, html

from consilience.errors import Refused
from consilience.reading import exports, limits, markup
from consilience.reading.paragraphs import Document, believable, one_report, with_title
from consilience.reading.readers import html as html_pages
from consilience.reading.readers import rtf
from consilience.reading.registry import Item, Reader
from consilience.reading.source import Source
from consilience.reading.word.slim import slim

_DAMAGED = "it is a damaged or cut off Word document"
_OLD = "it is in Word's old format (.doc); open it and save it as .docx"
_OPEN = "it is in the OpenDocument format; open it and save it as .docx"
_OTHER = (".odt", ".ott", ".fodt")
_HEAD = 4_000
_LOCKED = "it is locked with a password; save a copy without the password and read that"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_BODY = "word/document.xml"
_TITLE = ".//{http://purl.org/dc/elements/1.1/}title"
_STYLES = """
p[style-name='Title'] => p.title:fresh
p[style-name='Subtitle'] => h2:fresh
p[style-name='Quote'] => blockquote:fresh
p[style-name='Intense Quote'] => blockquote:fresh
p[style-name='Block Text'] => blockquote:fresh
p[style-name='caption'] => p.caption:fresh
"""
_OF_DAMAGE = (
    BadZipFile, ExpatError, etree.LxmlError, struct.error, zlib.error, ArithmeticError, AssertionError, AttributeError,
    EOFError, LookupError, NotImplementedError, OSError, RecursionError, RuntimeError, TypeError, ValueError,
)  # fmt: skip
"""What the libraries raise on damaged files; they promise nothing."""


def _read(source: Source) -> Iterator[Item]:
    data = source.data(limits.DOCX, "a Word document")
    if data.startswith(rtf.MARK):
        yield from rtf.READER.read(source)
        return
    if source.suffix in _OTHER and b"<office:document" in data[:_HEAD]:
        raise Refused(_OPEN)
    if data.lstrip()[:1] == b"<":  # pages that were given the name of a document
        yield from html_pages.READER.read(source)
        return
    if source.suffix in _OTHER:
        raise Refused(_OPEN)
    if data.startswith(_OLE):
        raise Refused(_LOCKED if _ENCRYPTED in data else _OLD)
    document = _document(data)
    many = exports.articles(document, source)
    yield from many if many is not None else [one_report(document, "it holds no words")]


def _document(data: bytes) -> Document:
    import mammoth

    try:
        with ZipFile(io.BytesIO(data)) as archive:
            _check(archive)
            title = _stated_title(archive)
            slimmed = slim(archive)
        found = mammoth.convert_to_html(
            slimmed, style_map=_STYLES, convert_image=mammoth.images.img_element(lambda image: {})
        )
        body = markup.paragraphs(html.fragment_fromstring(found.value, create_parent="div"))
    except _OF_DAMAGE as error:
        raise Refused(_DAMAGED, repr(error)[:300]) from error
    return Document(paragraphs=with_title(body), title=believable(title))


def _check(archive: ZipFile) -> None:
    """Raises Refused where it is no Word document, or its parts expand beyond reason."""
    sizes = {part.filename: part.file_size for part in archive.infolist() if part.filename.endswith((".xml", ".rels"))}
    if not any(name.startswith("word/") for name in sizes):
        raise Refused("it is not a Word document, though its name says so" if sizes else _DAMAGED)
    if sum(sizes.values()) > limits.DOCX_TEXT:
        raise Refused(f"it is too large for a Word document: more than {limits.DOCX_TEXT // 1_000_000} million bytes")


def _stated_title(archive: ZipFile) -> str | None:
    if "docProps/core.xml" not in archive.namelist():
        return None
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, recover=True)
    tree = etree.fromstring(archive.read("docProps/core.xml"), parser)
    return tree.findtext(_TITLE) if tree is not None else None


def _looks_like(head: bytes) -> bool:
    if head.startswith(b"PK\x03\x04"):
        return b"word/" in head or b"[Content_Types]" in head or b"vnd.oasis.opendocument.text" in head[:200]
    return head.startswith(_OLE)


READER = Reader(
    name="Word document",
    suffixes=(".docx", ".docm", ".dotx", ".doc", *_OTHER),
    read=_read,
    looks_like=_looks_like,
    about="one report, or the articles of an export; the old .doc has to be saved as .docx first",
    library="mammoth",
)
