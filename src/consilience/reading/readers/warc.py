"""Archives of the web: WARC files with the pages of a crawl, and WET files with their texts.

A page's address is the one it was fetched from; the day it was fetched is kept apart from the day of publication.
What holds no report is counted, not listed."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

import msgspec

from consilience.errors import Refused
from consilience.model import Refusal
from consilience.reading import limits, tongue
from consilience.reading.crawl import payload
from consilience.reading.crawl.listing import is_listing
from consilience.reading.crawl.records import Record, records
from consilience.reading.crawl.tally import Tally
from consilience.reading.dates import iso
from consilience.reading.decode import declared_charset, decode
from consilience.reading.raw import Raw
from consilience.reading.readers.html import page
from consilience.reading.registry import Item, Reader
from consilience.reading.source import Source, plain_reasons

_MEDIA = "pictures, sounds, styles and scripts hold no reports"
_LISTING = "front pages, sections and lists are no reports"
_NO_REPORT = {
    "machines": "files for programs (settings, data, maps of a site) hold no reports",
    "other": "files of kinds in which no text is looked for",
    "empty": "pages are empty",
}
_PARTED = "records that go on in another record are not put together"
_GAP = "damaged stretches were passed over"
_UNCHANGED = "pages were fetched again and had not changed"
_ELSEWHERE = "pages are only said to be the same as others, which are not to be found in this archive"
_CUT = "it is damaged or cut off from here on and the rest is lost; what came before was read"
_FROM_TEXT = "The archive took this text from a web page with all its menus."
_TRUNCATED = "The archive holds only the beginning of this page."
_STORED = (b"WARC/", b"\x1f\x8b", b"\x28\xb5\x2f\xfd", b"\x04\x22\x4d\x18", b"\x5d\x2a\x4d\x18")
"""How files begin that are read as they are stored, member by member: plain, gzip, Zstandard, LZ4."""


def _read(source: Source) -> Iterator[Item]:
    with _stream(source) as stream:
        yield from _Archive(source, stream).items()


@contextmanager
def _stream(source: Source) -> Iterator[BinaryIO]:
    """The file as it is stored where its members can be told apart, so that a damaged one is not the end of it."""
    with plain_reasons():
        stored = io.BytesIO(source.content) if isinstance(source.content, bytes) else source.content.open("rb")
        with stored:
            first = stored.read(5)
            if first.startswith(_STORED):
                yield stored
                return
    with source.seekable() as stream:
        yield stream


class _Archive:
    """One archive as it is read: what it holds, and what was set aside."""

    def __init__(self, source: Source, stream: BinaryIO) -> None:
        self._source, self._stream = source, stream
        self._tally = Tally()
        self._pages: dict[str, tuple[str, int]] = {}
        """The address and place of the pages so far, by the digest of their bytes."""
        self._repeats: list[tuple[str, str, int, str | None]] = []

    def items(self) -> Iterator[Item]:
        """Everything in the archive, in order; what was counted comes last."""
        for found in records(self._stream, _wanted, self._source.allowance().spend):
            if isinstance(found, Record):
                yield from self._record(found)
            elif found.last:
                yield Refusal(self._source.name, _CUT, found.detail)
            else:
                self._tally.add(_GAP, found.detail)
        yield from self._repeated()
        yield from self._tally.refusals(self._source.name)

    def _record(self, record: Record) -> Iterator[Item]:
        address = _address(record)
        if record.kind == "continuation":
            self._tally.add(_PARTED, address)
        elif not address.startswith(("http://", "https://", "ftp://", "file://")):
            return  # the archive's own book-keeping
        elif record.kind == "revisit":
            self._again(record, address)
        elif record.kind in ("response", "resource", "conversion"):
            if record.status not in (None, 200):
                self._tally.add(f"pages were not given by their site: status {record.status}", address)
            else:
                yield from self._content(record, address)

    def _content(self, record: Record, address: str) -> Iterator[Item]:
        """The report that a record holds, or the part that another reader reads."""
        if payload.is_media(payload.content_type(record)[0]):
            self._tally.add(_MEDIA, address)
            return
        data, charset = payload.body(record)
        kind = payload.kind(record, address, data)
        if kind.startswith(".") and not (kind == ".txt" and record.kind == "conversion"):
            yield self._part(record, address, data, kind, charset)
        elif kind in _NO_REPORT:
            self._tally.add(_NO_REPORT[kind], address)
        elif kind == "page" and is_listing(address, data):
            self._tally.add(_LISTING, address)
        else:
            yield from self._report(record, address, data, charset)

    def _report(self, record: Record, address: str, data: bytes, charset: str | None) -> Iterator[Raw]:
        try:
            yield (_text if record.kind == "conversion" else _page)(record, address, data, charset)
        except Refused as refused:
            self._tally.add(f"pages were set aside: {refused.reason}", address)
            return
        if len(self._pages) < limits.PAGES_REMEMBERED and (digest := record.headers.get("warc-payload-digest")):
            self._pages.setdefault(digest, (address, record.position))

    def _again(self, record: Record, address: str) -> None:
        """Keeps a record that says "the same as that one" until all pages are known."""
        if len(self._repeats) < limits.PAGES_REMEMBERED:
            digest = record.headers.get("warc-payload-digest", "")
            self._repeats.append((digest, address, record.number, _fetched(record)))
        else:
            self._tally.add(_ELSEWHERE, address)

    def _repeated(self) -> Iterator[Item]:
        """The pages that stand under another address too; one that was fetched again unchanged is only counted."""
        for digest, address, number, fetched in self._repeats:
            first, position = self._pages.get(digest, ("", 0))
            if first == address:
                self._tally.add(_UNCHANGED, address)
            elif first and (original := self._at(position)) is not None:
                for again in self._report(original, address, *payload.body(original)):
                    yield msgspec.structs.replace(again, row=number, retrieved=fetched)
            else:
                self._tally.add(_ELSEWHERE, address)

    def _at(self, position: int) -> Record | None:
        found = next(records(self._stream, _wanted, self._source.allowance().spend, position), None)
        return found if isinstance(found, Record) and found.payload else None

    def _part(self, record: Record, address: str, data: bytes, suffix: str, charset: str | None) -> Source:
        made = self._source.part(address, data, suffix=suffix)
        made.address, made.charset, made.retrieved = address, charset, _fetched(record)
        return made


def _wanted(record: Record) -> int:
    """How many bytes of a record's payload are needed."""
    if record.kind not in ("response", "resource", "conversion") or record.status not in (None, 200):
        return 0
    return 0 if payload.is_media(payload.content_type(record)[0]) else limits.RECORD


def _address(record: Record) -> str:
    return record.headers.get("warc-target-uri", "").strip("<>")


def _fetched(record: Record) -> str | None:
    return iso(record.headers.get("warc-date"))


def _page(record: Record, address: str, data: bytes, charset: str | None) -> Raw:
    """The report of a page. Raises Refused."""
    if len(data) > limits.PAGE:
        raise Refused(f"it is too large for a web page: more than {limits.PAGE // 1_000_000} million bytes")
    found = page(data, address=address, charset=payload.charset_for(charset, declared_charset(data)))
    return _placed(found, record)


def _text(record: Record, address: str, data: bytes, charset: str | None) -> Raw:
    """The text that an archive took from a page (a conversion record of a WET file). Raises Refused."""
    text, notes = decode(data, declared=charset)
    stated = record.headers.get("warc-identified-content-language", "").split(",")[0]
    found = Raw(text=text, uri=address, language=tongue.code(stated), layer="WARC header", notes=(*notes, _FROM_TEXT))
    return _placed(found, record)


def _placed(found: Raw, record: Record) -> Raw:
    truncated = "warc-truncated" in record.headers or not record.whole
    notes = (*found.notes, _TRUNCATED) if truncated else found.notes
    fetched = found.retrieved or _fetched(record)  # a page of another archive tells when that one fetched it
    return msgspec.structs.replace(found, row=record.number, retrieved=fetched, notes=notes)


def _looks_like(head: bytes) -> bool:
    return head.startswith((b"WARC/1.", b"WARC/0."))


def _refuse_wat(source: Source) -> Iterator[Item]:
    raise Refused("it is a WAT file, which holds data about web pages but not their words; the WARC or WET file does")


def _refuse_arc(source: Source) -> Iterator[Item]:
    raise Refused("it is an ARC file, the old form of WARC; the program warcio makes a WARC of it: warcio recompress")


_OTHER = "nothing yet; it is told what to make of it first"
READER = Reader(
    name="web archive (WARC, WET)",
    suffixes=(".warc", ".wet"),
    read=_read,
    looks_like=_looks_like,
    about="the pages of a crawl, with their addresses and the days they were fetched; front pages are left out",
    library="fastwarc",
)
WAT = Reader(name="WAT", suffixes=(".wat",), read=_refuse_wat, looks_like=_looks_like, about=_OTHER)
ARC = Reader(
    name="ARC",
    suffixes=(".arc",),
    read=_refuse_arc,
    looks_like=lambda head: head.startswith(b"filedesc://"),
    about=_OTHER,
)
