"""Web pages saved as one file (MHTML, RFC 2557): the page is its first part, its pictures and frames are the others."""

from __future__ import annotations

from collections.abc import Iterator
from email.message import Message

import msgspec

from consilience.errors import Refused
from consilience.reading import limits
from consilience.reading.letters.parse import content, day, field, parse
from consilience.reading.raw import Raw
from consilience.reading.readers.html import page
from consilience.reading.registry import Item, Reader
from consilience.reading.source import Source

_PAGES = ("text/html", "application/xhtml+xml")
_MOST_FRAMES = 5
_IN_FRAME = "Its words stand in a frame of the page."


def _read(source: Source) -> Iterator[Item]:
    whole = parse(source.data(limits.LETTER, "a saved page"))
    pages = [part for part in whole.walk() if part.get_content_type() in _PAGES]
    if not pages:
        raise Refused("no web page is in this file")
    main = next((part for part in pages if _is_start(part, whole)), pages[0])
    address = _address(main, whole)
    found = _first_article(main, [one for one in pages if one is not main], address)
    yield msgspec.structs.replace(found, retrieved=day(field(whole, "date")))


def _first_article(main: Message, others: list[Message], address: str | None) -> Raw:
    """The report of the page, or of the largest frame that has one. Raises Refused."""
    try:
        return _page(main, address)
    except Refused as refused:
        for frame in sorted(others, key=lambda one: -len(content(one)))[:_MOST_FRAMES]:
            try:
                found = _page(frame, address)
            except Refused:
                continue
            return msgspec.structs.replace(found, notes=(*found.notes, _IN_FRAME))
        raise refused from None


def _page(part: Message, address: str | None) -> Raw:
    data = content(part)
    if len(data) > limits.PAGE:
        raise Refused(f"it is too large for a web page: more than {limits.PAGE // 1_000_000} million bytes")
    charset = part.get_param("charset")
    return page(data, address=address, charset=charset.strip().lower() if isinstance(charset, str) else None)


def _is_start(part: Message, whole: Message) -> bool:
    """Whether the whole names this part as the one to begin with."""
    start = whole.get_param("start")
    return isinstance(start, str) and start.strip("<> ") == (field(part, "content-id") or "").strip("<> ")


def _address(main: Message, whole: Message) -> str | None:
    stated = (
        field(main, "content-location"),
        field(whole, "snapshot-content-location"),
        field(whole, "content-location"),
    )
    return next((one for one in stated if one and one.startswith(("http://", "https://"))), None)


def looks_like(head: bytes) -> bool:
    """Whether a file begins as browsers save pages, and not as a letter that was sent."""
    start = head[:2_000].lower()
    if b"multipart/related" not in start or b"mime-version:" not in start:
        return False
    saved = b"snapshot-content-location:" in start or b"from: <saved by" in start or b'from: "saved by' in start
    unsent = b"\nmessage-id:" not in start and b"\nreceived:" not in start and b"\nto:" not in start
    return saved or (unsent and b"content-location:" in start)


READER = Reader(
    name="saved web page (MHTML)",
    suffixes=(".mhtml", ".mht"),
    read=_read,
    looks_like=looks_like,
    about="a page that a browser saved as one file, with its address",
)
