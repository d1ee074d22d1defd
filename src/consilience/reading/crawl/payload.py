"""What was sent with a page: how it was packed, how its characters are written, and what it is."""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Callable
from email.message import Message
from typing import BinaryIO

from fastwarc.stream_io import BrotliReader, ChunkedReader, GzipReader, WarcReader, ZstdReader

from consilience.reading import limits
from consilience.reading.crawl.records import Record

_OPENERS = {"gzip": GzipReader, "x-gzip": GzipReader, "br": BrotliReader, "zstd": ZstdReader}
_MOST_LAYERS = 3
_PIECE = 1_000_000
_PAGE = re.compile(rb"\s{0,1000}(?:<!--.{0,2000}?-->\s{0,1000}){0,3}<(?:!doctype\s{1,20}html|html[\s>])", re.I | re.S)
_FEED = re.compile(rb"<(?:rss|feed|rdf:RDF|NewsML|newsItem|newsMessage|nitf)[\s>]")
_SAYS_UTF8 = frozenset(("utf-8", "utf8"))
_SAYS_NOTHING = frozenset(("iso-8859-1", "latin-1", "latin1", "us-ascii"))
"""What servers say by default of pages whose encoding they do not know."""
_SUFFIXES = {
    "application/pdf": ".pdf", "application/rss+xml": ".rss", "application/atom+xml": ".atom", "text/csv": ".csv",
    "text/plain": ".txt", "text/markdown": ".md", "application/rtf": ".rtf", "text/rtf": ".rtf",
    "message/rfc822": ".eml", "application/zip": ".zip", "application/feed+json": ".json",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
}  # fmt: skip
_DATA = re.compile(rb'"(?:articleBody|headline|body|text|content|content_html|content_text|maintext)"\s{0,9}:')


def body(record: Record) -> tuple[bytes, str | None]:
    """The payload as its author wrote it, and the charset that was stated with it. What is not packed as its headers
    say is taken as it is: crawlers often unpack what they store and keep the headers."""
    data = record.payload
    if "chunked" in record.http.get("transfer-encoding", "").lower():
        data = _read(ChunkedReader, data)
    layers = [layer.strip() for layer in record.http.get("content-encoding", "").lower().split(",")]
    for layer in reversed(layers[:_MOST_LAYERS]):
        if layer in _OPENERS:
            data = _read(_OPENERS[layer], data)
        elif layer == "deflate":
            data = _inflated(data)
    return data, content_type(record)[1]


def _read(opener: Callable[[BinaryIO], WarcReader], data: bytes) -> bytes:
    """What `data` expands to, up to the limit; where it is damaged, what comes before."""
    done, left = [], limits.RECORD + 1
    try:
        reader = opener(io.BytesIO(data))
        while left and (some := reader.read(min(left, _PIECE))):
            done.append(some)
            left -= len(some)
    except OSError:
        pass
    return b"".join(done) or data


def _inflated(data: bytes) -> bytes:
    """Deflate as sent: with or without the zlib header (RFC 9110, 8.4.1.2)."""
    for window in (zlib.MAX_WBITS, -zlib.MAX_WBITS):
        try:
            return zlib.decompressobj(window).decompress(data, limits.RECORD + 1)
        except zlib.error:
            continue
    return data


def content_type(record: Record) -> tuple[str, str | None]:
    """The media type and the charset that the answer states, in lower case; for a resource those of the record."""
    stated = (
        record.http.get("content-type", "") if record.status is not None else record.headers.get("content-type", "")
    )
    message = Message()
    message["content-type"] = stated[:300].replace("\n", " ").replace("\r", " ") or "application/octet-stream"
    charset = message.get_param("charset")
    return message.get_content_type(), charset.strip().lower() if isinstance(charset, str) else None


def charset_for(stated: str | None, declared: str | None) -> str | None:
    """The encoding to read a page by: what the server stated, unless it only states its default and the page
    itself `declared` another."""
    if stated in _SAYS_UTF8 or (stated in _SAYS_NOTHING and declared):
        return declared
    return stated


def kind(record: Record, address: str, data: bytes) -> str:
    """What a payload is: "page", the suffix of the reader it goes to (".pdf"), or, where it is for no reader,
    "machines", "empty" or "other"."""
    media = content_type(record)[0]
    if not data.strip():
        return "empty"
    if data.startswith(b"%PDF-"):
        return ".pdf"
    if media in ("text/html", "application/xhtml+xml") or _PAGE.match(data[:5_000]):
        return "page"
    if _for_machines(address):
        return "machines"
    if media in _SUFFIXES:
        return _SUFFIXES[media]
    if "xml" in media or data.lstrip()[:5] == b"<?xml":
        return ".xml" if _FEED.search(data[:5_000]) else "machines"
    if "json" in media:
        return ".json" if _DATA.search(data) else "machines"
    return "other"


def _for_machines(address: str) -> bool:
    """Whether an address is one of the files that tell machines about a site."""
    last = address.split("?")[0].rsplit("/", 1)[-1].lower()
    return last in _MACHINE_FILES or last.startswith("sitemap")


def is_media(media: str) -> bool:
    """Whether a media type is one of pictures, sounds, styles and scripts, which hold no reports."""
    return media.split("/")[0] in ("image", "video", "audio", "font") or any(word in media for word in _MEDIA_WORDS)


_MACHINE_FILES = frozenset(("robots.txt", "ads.txt", "app-ads.txt", "security.txt", "humans.txt"))
_MEDIA_WORDS = ("javascript", "css", "font", "ecmascript", "wasm", "mpegurl")
