"""A source: one file whose bytes a reader can have, never more than the limits allow."""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePath
from typing import BinaryIO, cast

from consilience.errors import Refused
from consilience.reading import limits

_GZIP = b"\x1f\x8b"
_CUT = 65_536


class Source:
    """One input: a file on this disk, or the bytes of a part of one (a file in an archive, a letter's attachment).

    `uri` is its address in the record (None for standard input); a part's is its whole's, "/" and its own name.
    `suffix` is what its name ends with, in lower case and without ".gz" and the like (".jsonl" for "a.JSONL.gz"),
    or "". `depth` counts the wholes it lies in. `address`, `charset` and `retrieved` are what the whole says of a part:
    the web address it was fetched from, how its characters are written, and when it was fetched (ISO 8601)."""

    address: str | None = None
    charset: str | None = None
    retrieved: str | None = None

    def __init__(self, content: Path | bytes, uri: str | None, *, depth: int = 0) -> None:
        self.content = content
        self.uri = uri
        self.depth = depth
        self.name = uri or "standard input"
        """What it is called where it has to be set aside."""
        suffixes = [s.lower() for s in PurePath(uri or "").suffixes[-2:]]
        if suffixes and suffixes[-1] == ".gz":
            suffixes.pop()
        self.suffix = suffixes[-1] if suffixes else ""

    def part(self, name: str, content: Path | bytes, *, suffix: str | None = None) -> Source:
        """A part of it, to be read in its turn; `suffix` is what it is where its name does not tell. A reader that
        puts parts in files of its own removes each when it is asked for the next."""
        made = Source(content, f"{self.name}/{name}", depth=self.depth + 1)
        made.suffix = made.suffix if suffix is None else suffix
        return made

    def head(self) -> bytes:
        """The first 4,096 bytes, decompressed. Raises Refused."""
        with self.open() as stream:
            return stream.read(limits.HEAD)

    def data(self, limit: int, what: str) -> bytes:
        """All bytes. Raises Refused where there are more than `limit`; `what` says what it is ("a web page")."""
        with self.open() as stream:
            found = stream.read(limit + 1)
        if len(found) > limit:
            raise Refused(f"it is too large for {what}: more than {limit // 1_000_000} million bytes")
        return found

    @contextmanager
    def open(self) -> Iterator[BinaryIO]:
        """The bytes as a stream, decompressed. Raises Refused, also while they are read."""
        with _plain_reasons(), self._file() as file:
            if file.peek(2)[:2] != _GZIP:
                yield file
            else:
                yield cast("BinaryIO", io.BufferedReader(_Expanding(file, self.size())))

    def _file(self) -> io.BufferedReader:
        if isinstance(self.content, bytes):
            return io.BufferedReader(cast("io.RawIOBase", io.BytesIO(self.content)))
        return self.content.open("rb")

    def size(self) -> int:
        """How many bytes it has as it is stored. Raises OSError."""
        return len(self.content) if isinstance(self.content, bytes) else self.content.stat().st_size


class _Expanding(io.RawIOBase):
    """What a gzip file holds, refused as soon as it grows beyond all reason."""

    def __init__(self, file: BinaryIO, packed: int) -> None:
        self._gzip = gzip.GzipFile(fileobj=file)
        self._most = min(limits.EXPANDED, max(limits.RATIO_FREE, packed * limits.RATIO))
        self._read = 0

    def readable(self) -> bool:
        """True: it is read from."""
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        """Fills `buffer` with what comes next. Raises Refused beyond the limit."""
        some = self._gzip.read(min(len(buffer), _CUT))
        self._read += len(some)
        if self._read > self._most:
            raise Refused("it is a compressed file that expands beyond all reason, so it was not opened further")
        buffer[: len(some)] = some
        return len(some)


@contextmanager
def _plain_reasons() -> Iterator[None]:
    """Turns the system's errors into Refused, with a reason that a reporter understands."""
    try:
        yield
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        raise Refused("it is a compressed file that is damaged or cut off", repr(error)) from error
    except FileNotFoundError as error:
        raise Refused("there is no such file", repr(error)) from error
    except PermissionError as error:
        raise Refused("you do not have permission to read it", repr(error)) from error
    except OSError as error:
        raise Refused("it could not be read from the disk", repr(error)) from error


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
