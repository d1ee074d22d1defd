"""The records of a WARC file, one at a time; damaged stretches are passed over.

Layout: ISO 28500 (WARC 1.0 and 1.1). FastWARC parses; what it stops at (a damaged member, garbage, a record that lies
about its length) is left behind by looking for the next place where a record begins."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Generator, Iterator
from typing import BinaryIO

import msgspec
from fastwarc.warc import ArchiveIterator, WarcRecord

from consilience.reading import limits

_GZIP, _ZSTD, _LZ4 = b"\x1f\x8b\x08", b"\x28\xb5\x2f\xfd", b"\x04\x22\x4d\x18"
_BEGINNING = re.compile(rb"(?<=\n)WARC/[01]\.\d{1,2}\r?\n(?=[A-Za-z-]{1,40}:)")
_STEP = 8_000_000
_OVERLAP = 100


class Record(msgspec.Struct, kw_only=True):
    """One record. `headers` and `http` are named in lower case; `status` is None where it holds no HTTP answer."""

    number: int
    """1-based place among the file's records."""
    kind: str
    position: int
    """Where it begins in the file as it is stored."""
    headers: dict[str, str]
    http: dict[str, str]
    status: int | None
    payload: bytes = b""
    """What follows the headers, as it was sent; empty where it was not asked for."""
    whole: bool = True
    """Whether as many bytes are there as its headers say."""


class Gap(msgspec.Struct, frozen=True):
    """A stretch that cannot be read. `last` says that nothing comes after it."""

    last: bool
    detail: str


def records(
    stream: BinaryIO, wanted: Callable[[Record], int], spend: Callable[[int], None], start: int = 0
) -> Iterator[Record | Gap]:
    """The records from the byte `start` of a stream as it is stored, and the gaps between them. `wanted` tells how many
    bytes of a record's payload are needed; `spend` is told what was expanded, and raises Refused where that is beyond
    reason."""
    walker = _Walker(stream, wanted, spend)
    at = start
    for _ in range(limits.GAPS):
        after = yield from walker.stretch(at)
        if after is None:
            return
        at = after
    yield Gap(last=True, detail="too many gaps")


class _Walker:
    """Goes through a file from gap to gap."""

    def __init__(self, stream: BinaryIO, wanted: Callable[[Record], int], spend: Callable[[int], None]) -> None:
        self._stream, self._wanted, self._spend = stream, wanted, spend
        stream.seek(0)
        first = stream.read(100)
        self._magic = next((magic for magic in (_GZIP, _ZSTD, _LZ4) if first.startswith(magic)), b"")
        self._quirks = b"\n" in first and b"\r\n" not in first and not self._magic
        self._number = 0
        self._last = 0

    def stretch(self, at: int) -> Generator[Record | Gap, None, int | None]:
        """The records from `at` to the next gap; returns where to go on. Each is held back until the one after it
        proves its length."""
        self._stream.seek(at)
        self._last = at
        held: Record | None = None
        detail = ""
        try:
            for found in ArchiveIterator(self._stream, quirks_mode=self._quirks):
                if held:
                    yield held
                held = self._record(found)
        except OSError as error:
            detail = repr(error)[:200]
        if not detail and (held is None or held.whole):
            yield from [held] if held else []
            return None
        after = _next(self._stream, self._last + 1, self._magic)
        if held and (after is not None or held.whole):
            yield _cut_back(held)
        yield Gap(last=after is None, detail=detail or "fewer bytes than its length says")
        return after

    def _record(self, found: WarcRecord) -> Record:
        self._number += 1
        self._last = found.stream_pos
        headers = _lower(found.headers.to_dict())
        made = Record(
            number=self._number,
            kind=headers.get("warc-type", "").lower(),
            position=found.stream_pos,
            headers=headers,
            http=_lower(found.http_headers.to_dict()) if found.is_http_parsed else {},
            status=found.http_headers.status_code if found.is_http_parsed else None,
        )
        length = found.content_length
        most = self._wanted(made)
        made.payload = found.reader.read(min(most + 1, length)) if most and length else b""
        made.whole = len(made.payload) + self._passed_over(found, length - len(made.payload)) >= length
        return made

    def _passed_over(self, found: WarcRecord, length: int) -> int:
        """Goes to the end of a record step by step, so that one that expands without end is left in time."""
        done = 0
        while done < length and (step := found.consume(min(_STEP, length - done))):
            done += step
            if self._magic:
                self._spend(step)
        return done


def _lower(headers: dict[str, str]) -> dict[str, str]:
    return {name.lower(): value.strip() for name, value in headers.items()}


def _cut_back(record: Record) -> Record:
    """A record whose length proved wrong, without the records that it swallowed."""
    swallowed = _BEGINNING.search(record.payload)
    if swallowed:
        record.payload = record.payload[: swallowed.start()].removesuffix(b"\r\n\r\n")
        record.whole = True
    return record


def _next(stream: BinaryIO, start: int, magic: bytes) -> int | None:
    """Where the next record begins from `start` on, or None."""
    pattern = re.compile(re.escape(magic)) if magic else _BEGINNING
    stream.seek(max(0, start - 1))
    at, piece = max(0, start - 1), b""
    while more := stream.read(1_000_000):
        piece += more
        for found in pattern.finditer(piece):
            if at + found.start() >= start and (magic != _GZIP or _opens(stream, at + found.start())):
                return at + found.start()
        stream.seek(at + len(piece))
        at, piece = at + max(0, len(piece) - _OVERLAP), piece[-_OVERLAP:]
    return None


def _opens(stream: BinaryIO, at: int) -> bool:
    """Whether a gzip member with a record begins there."""
    stream.seek(at)
    try:
        return zlib.decompressobj(31).decompress(stream.read(4_096), 8).startswith(b"WARC/")
    except zlib.error:
        return False
