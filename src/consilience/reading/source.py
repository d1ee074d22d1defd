"""A source: one file whose bytes a reader can have, never more than the limits allow."""

from __future__ import annotations

import errno
import io
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, BinaryIO, cast

from consilience.errors import Refused
from consilience.reading import compression, limits
from consilience.reading.compression import Allowance, Meter

_PIECE = 1_000_000
SHEET = "reports.csv"
"""The name of the table in which a user says more of the files beside it."""


class Source:
    """One input: a file on this disk, or the bytes of a part of one (a file in an archive, a letter's attachment).

    `uri` is its address in the record (None for standard input); a part's is its whole's, "/" and its own name.
    `suffix` is what its name ends with, in lower case and without ".gz" and the like (".jsonl" for "a.JSONL.gz"),
    or "". `depth` counts the wholes it lies in. `address`, `charset` and `retrieved` are what the whole says of a part:
    the web address it was fetched from, how its characters are written, and when it was fetched (ISO 8601)."""

    address: str | None = None
    charset: str | None = None
    retrieved: str | None = None
    is_copy = False
    """Whether its file is only a copy, made while it is read, of what lies elsewhere."""

    def __init__(self, content: Path | bytes, uri: str | None, *, whole: Source | None = None) -> None:
        self.content = content
        self.uri = uri
        self.whole = whole
        """What it is a part of."""
        self.depth: int = whole.depth + 1 if whole else 0
        self.name = uri or "standard input"
        """What it is called where it has to be set aside."""
        self.suffix = ending(uri or "")
        self.sheets: dict[str, bytes] = {}
        """The user's own tables in it, by their paths, where it is an archive."""
        self._allowance: Allowance | None = whole.allowance() if whole else None
        self._meter: Meter | None = None
        self._head: bytes | None = None

    def part(self, name: str, content: Path | bytes, *, suffix: str | None = None) -> Source:
        """A part of it, to be read in its turn; `suffix` is what it is where its name does not tell. A reader that
        puts parts in files of its own removes each when it is asked for the next."""
        made = Source(content, f"{self.name}/{name}", whole=self)
        made.suffix = made.suffix if suffix is None else suffix
        return made

    def allowance(self) -> Allowance:
        """How much it and its parts may still expand to, together. Raises Refused."""
        if self._allowance is None:
            self._allowance = Allowance(self.size())
        return self._allowance

    def head(self) -> bytes:
        """The first 4,096 bytes, decompressed; fewer where it is damaged behind them. Raises Refused."""
        if self._head is None:
            plain = self._plain()
            self._head = self._read_head() if plain is None else plain[: limits.HEAD]
        return self._head

    def _read_head(self) -> bytes:
        found = b""
        try:
            with self.open() as stream:
                while len(found) < limits.HEAD and (some := cast("io.BufferedReader", stream).read1(limits.HEAD)):
                    found += some
        except Refused:
            if not found:
                raise
        return found[: limits.HEAD]

    def data(self, limit: int, what: str) -> bytes:
        """All bytes. Raises Refused where there are more than `limit`; `what` says what it is ("a web page")."""
        found = self._plain()
        if found is None:
            with self.open() as stream:
                found = stream.read(limit + 1)
        if len(found) > limit:
            raise Refused(f"it is too large for {what}: more than {limit // 1_000_000} million bytes")
        return found

    def _plain(self) -> bytes | None:
        """Its bytes where they are at hand and not compressed."""
        found = self.content
        return found if isinstance(found, bytes) and compression.packing(found) is None else None

    @contextmanager
    def open(self) -> Iterator[BinaryIO]:
        """The bytes as a stream, decompressed. Raises Refused, also while they are read."""
        with plain_reasons(), self._file() as file:
            yield cast("BinaryIO", compression.expanded(file, self._metered))

    @contextmanager
    def seekable(self) -> Iterator[BinaryIO]:
        """The bytes as a stream in which one can go back; what is compressed is expanded to the disk first."""
        with self.open() as stream:
            if stream.seekable():
                yield stream
                return
            with tempfile.TemporaryFile() as kept:
                shutil.copyfileobj(stream, kept)
                kept.seek(0)
                yield cast("BinaryIO", kept)

    def _file(self) -> io.BufferedReader:
        if isinstance(self.content, bytes):
            return io.BufferedReader(cast("io.RawIOBase", io.BytesIO(self.content)))
        return self.content.open("rb")

    def _metered(self) -> Meter:
        if self._meter is None:
            self._meter = Meter(self.allowance())
        return self._meter

    def size(self) -> int:
        """How many bytes it has as it is stored. Raises Refused."""
        with plain_reasons():
            return len(self.content) if isinstance(self.content, bytes) else self.content.stat().st_size


def ending(name: str) -> str:
    """What a name ends with, in lower case and without what tells of compression: ".jsonl" for "a.JSONL.gz", ".tar"
    for "a.tgz"."""
    stem = name.rpartition("/")[2].lower()
    while (mark := stem.rfind(".")) > 0:
        found = stem[mark:]
        if found not in compression.SUFFIXES:
            return compression.SHORT.get(found, found)
        stem = stem[:mark]
    return ""


@contextmanager
def plain_reasons() -> Iterator[None]:
    """Turns the system's errors into Refused, with a reason that a reporter understands."""
    try:
        with compression.plain_reasons():
            yield
    except FileNotFoundError as error:
        raise Refused("there is no such file", repr(error)) from error
    except PermissionError as error:
        raise Refused("you do not have permission to read it", repr(error)) from error
    except OSError as error:
        full = error.errno == errno.ENOSPC
        reason = "there is no room on the disk to unpack it" if full else "it could not be read from the disk"
        raise Refused(reason, repr(error)) from error


def copy(stream: IO[bytes], kept: Path) -> None:
    """Puts what a stream holds in the file `kept`. Raises Refused, also where it has no end."""
    size = 0
    with plain_reasons(), kept.open("wb") as file:
        while piece := stream.read(_PIECE):
            size += len(piece)
            if size > limits.EXPANDED:
                raise Refused("it has no end, or is larger than anything that is read")
            file.write(piece)


def lines(source: Source) -> Iterator[tuple[int, bytes | None]]:
    """The lines of a source as (1-based number, bytes without the line end); None for one that is too long."""
    with source.open() as stream:
        number, too_long = 0, False
        while piece := stream.readline(limits.LINE):
            complete = piece.endswith(b"\n") or len(piece) < limits.LINE
            if complete:
                number += 1
                yield number, None if too_long else piece.rstrip(b"\r\n")
            too_long = not complete
