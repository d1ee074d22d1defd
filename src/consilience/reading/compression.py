"""What is compressed (gzip, Zstandard, bzip2, xz), told by its first bytes and expanded within bounds."""

from __future__ import annotations

import bz2
import io
import lzma
import sys
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import BinaryIO, Protocol, cast

import msgspec

from consilience.errors import Refused
from consilience.reading import limits

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

_PIECE = 65_536
_BUFFER = 262_144
_LONGEST_MARK = 10
_BOMB = "it is a compressed file that expands beyond all reason, so it was not opened further"
_DAMAGED = "it is a compressed file that is damaged or cut off"
_HUNGRY = "it is a compressed file that takes more memory to expand than is allowed"


class Allowance:
    """How many bytes one file, with all that is packed in it at any depth, may still expand to."""

    def __init__(self, packed: int) -> None:
        self.left = min(limits.EXPANDED, max(limits.RATIO_FREE, packed * limits.RATIO))

    def spend(self, count: int) -> None:
        """So many bytes were expanded. Raises Refused where they were more than all reason."""
        self.left -= count
        if self.left < 0:
            raise Refused(_BOMB)


class Meter:
    """How far one compressed file was expanded: what is read once more costs its allowance nothing."""

    def __init__(self, allowance: Allowance) -> None:
        self._allowance = allowance
        self._most = 0

    def reached(self, position: int) -> None:
        """It was expanded to there. Raises Refused."""
        if position > self._most:
            self._allowance.spend(position - self._most)
            self._most = position


class _Machine(Protocol):
    """What expands one stream; bz2, lzma and zstd have it so."""

    @property
    def eof(self) -> bool:
        """Whether the stream has ended."""

    @property
    def needs_input(self) -> bool:
        """Whether it has nothing more to give without more input."""

    @property
    def unused_data(self) -> bytes:
        """What stands behind the stream's end."""

    def decompress(self, data: bytes, max_length: int) -> bytes:
        """What `data`, and what was left of earlier data, expands to: at most `max_length` bytes."""


class _Gzip:
    """zlib's machine with the names of the others."""

    def __init__(self) -> None:
        self._inner = zlib.decompressobj(wbits=31)

    @property
    def eof(self) -> bool:
        return self._inner.eof

    @property
    def needs_input(self) -> bool:
        return not self._inner.unconsumed_tail

    @property
    def unused_data(self) -> bytes:
        return self._inner.unused_data

    def decompress(self, data: bytes, max_length: int) -> bytes:
        return self._inner.decompress(self._inner.unconsumed_tail + data, max_length)


class Packing(msgspec.Struct, frozen=True):
    """A way of compressing a file."""

    name: str
    suffixes: tuple[str, ...]
    marks: tuple[bytes, ...]
    """How such a file can begin."""
    machine: Callable[[], _Machine]


def _zstd() -> _Machine:
    return zstd.ZstdDecompressor(options={zstd.DecompressionParameter.window_log_max: limits.WINDOW.bit_length() - 1})


def _xz() -> _Machine:
    return cast("_Machine", lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=limits.WINDOW))


_SKIPPED = tuple(bytes([0x50 + number]) + b"\x2a\x4d\x18" for number in range(16))
"""How frames begin that hold no content of a Zstandard file (RFC 8878, 3.1.2)."""
_BZIP2 = tuple(b"BZh%d" % level + block for level in range(1, 10) for block in (b"1AY&SY", b"\x17rE8P\x90"))
PACKINGS = (
    Packing("gzip", (".gz", ".gzip"), (b"\x1f\x8b\x08",), _Gzip),
    Packing("Zstandard", (".zst", ".zstd"), (b"\x28\xb5\x2f\xfd", *_SKIPPED), _zstd),
    Packing("bzip2", (".bz2", ".bz"), _BZIP2, bz2.BZ2Decompressor),
    Packing("xz", (".xz",), (b"\xfd7zXZ\x00",), _xz),
)
_MARKS = tuple(mark for packing in PACKINGS for mark in packing.marks)
SUFFIXES = frozenset(suffix for packing in PACKINGS for suffix in packing.suffixes)
SHORT = {".tgz": ".tar", ".taz": ".tar", ".tbz": ".tar", ".tbz2": ".tar", ".txz": ".tar", ".tzst": ".tar"}
"""Endings that stand for two."""


def packing(start: bytes) -> Packing | None:
    """How a file that begins so is compressed, or None where it is not."""
    if not start.startswith(_MARKS):
        return None
    return next(one for one in PACKINGS if start.startswith(one.marks))


def expanded(file: io.BufferedReader, meter: Callable[[], Meter]) -> io.BufferedReader:
    """`file`, or where it is compressed what it holds; what was compressed several times is expanded several times."""
    for _ in range(limits.DEPTH_OF_PACKING):
        found = packing(file.peek(_LONGEST_MARK)[:_LONGEST_MARK])
        if found is None:
            break
        file = io.BufferedReader(_Expanding(file, found, meter()), _BUFFER)
    return file


class _Expanding(io.RawIOBase):
    """What a compressed file holds, all its streams one after the other."""

    def __init__(self, file: BinaryIO, packing: Packing, meter: Meter) -> None:
        self._file, self._packing, self._meter = file, packing, meter
        self._machine = packing.machine()
        self._waiting = b""
        self._position = 0

    def readable(self) -> bool:
        """True: it is read from."""
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        """Fills `buffer` with what comes next. Raises Refused beyond the allowance, EOFError where it is cut off."""
        some = b""
        while not some:
            if self._machine.eof and not self._next_stream():
                return 0
            some = self._machine.decompress(self._input(), min(len(buffer), _PIECE))
        self._position += len(some)
        self._meter.reached(self._position)
        buffer[: len(some)] = some
        return len(some)

    def _input(self) -> bytes:
        if not self._machine.needs_input or self._machine.eof:
            return b""
        data, self._waiting = self._waiting or self._file.read(_PIECE), b""
        if not data:
            raise EOFError("the compressed stream has no end")
        return data

    def _next_stream(self) -> bool:
        """Whether another stream follows. What stands behind the last one and is none is padding."""
        rest = self._machine.unused_data
        while len(rest := rest.lstrip(b"\x00")) < _LONGEST_MARK and (more := self._file.read(_PIECE)):
            rest += more
        if not rest.startswith(self._packing.marks):
            return False
        self._machine, self._waiting = self._packing.machine(), rest
        return True


@contextmanager
def plain_reasons() -> Iterator[None]:
    """Turns what the machines raise into Refused."""
    try:
        yield
    except (EOFError, zlib.error, lzma.LZMAError, zstd.ZstdError) as error:
        reason = _HUNGRY if "memory" in str(error).lower() else _DAMAGED
        raise Refused(reason, repr(error)) from error
    except OSError as error:
        if error.errno is not None:  # bzip2's machine raises one without a number; the disk's have one
            raise
        raise Refused(_DAMAGED, repr(error)) from error
