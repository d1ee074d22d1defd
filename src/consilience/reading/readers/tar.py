"""Tar archives: each file in them is read by its own reader, in one pass from the front."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from typing import IO, BinaryIO, cast

from consilience.errors import Refused
from consilience.reading import limits
from consilience.reading.members import Member, parts
from consilience.reading.registry import Item, Reader
from consilience.reading.source import Source

if sys.version_info >= (3, 13):
    import tarfile
else:
    from backports.zstd import tarfile  # that of Python 3.14: it can forget the files that were read

_DAMAGE = (tarfile.TarError, ValueError, OverflowError, RecursionError, LookupError, TypeError, MemoryError)
_MARK, _AT = b"ustar", 257


def _read(source: Source) -> Iterator[Item]:
    yield from parts(source, partial(_members, source), _DAMAGE)


def _members(source: Source) -> Iterator[Member]:
    with source.open() as stream:
        metered = _Metered(stream)
        archive = tarfile.open(fileobj=cast("BinaryIO", metered), mode="r|", errors="surrogateescape")
        archive.stream = True  # it keeps no list of the files that were read
        while (info := archive.next()) is not None:
            metered.left = limits.TAR_HEADER + max(0, info.size)
            if not info.isdir():
                yield Member(info.name, partial(_open, archive, info), _obstacle(info))


def _obstacle(info: tarfile.TarInfo) -> str | None:
    if info.issym() or info.islnk():
        return "it is a link to another file, not a file"
    if not info.isreg() or info.issparse():
        return "it is not an ordinary file"
    return None


def _open(archive: tarfile.TarFile, info: tarfile.TarInfo) -> closing[IO[bytes]]:
    stream = archive.extractfile(info)
    if stream is None:
        raise Refused("it is not an ordinary file")
    return closing(stream)


class _Metered:
    """A stream that ends where what stands before a file's content goes on without end."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.left = limits.TAR_HEADER

    def read(self, size: int) -> bytes:
        """The next bytes. Raises Refused."""
        found = self._stream.read(size)
        self.left -= len(found)
        if self.left < 0:
            raise Refused("it is an archive that is damaged: it describes a file without end")
        return found


def _looks_like(head: bytes) -> bool:
    return head[_AT : _AT + len(_MARK)] == _MARK


READER = Reader(
    name="tar archive",
    suffixes=(".tar",),
    read=_read,
    looks_like=_looks_like,
    about="a pile of any of these; also .tar.gz, .tgz, .tar.zst, .tar.xz and .tar.bz2",
)
