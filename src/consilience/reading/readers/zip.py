"""Zip archives: each file in them is read by its own reader."""

from __future__ import annotations

import stat
import struct
import sys
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import pairwise
from typing import BinaryIO, cast

from consilience.errors import Refused
from consilience.reading import limits
from consilience.reading.listing import encoding_of
from consilience.reading.members import Member, damaged, parts
from consilience.reading.registry import Item, Reader
from consilience.reading.source import Source

if sys.version_info >= (3, 14):
    import zipfile
else:
    from backports.zstd import zipfile  # that of Python 3.14: it reads Zstandard, and sees through more tricks

_DAMAGE = (
    zipfile.BadZipFile, NotImplementedError, RuntimeError, ValueError, OverflowError, LookupError, struct.error,
    MemoryError,
)  # fmt: skip
_MARKS = (b"PK\x03\x04", b"PK\x05\x06")
_UTF8, _LOCKED = 0x800, 0x1
_HEADER = 30
_DOCUMENTS = (b"[Content_Types].xml", b"_rels/", b"docProps/", b"word/document.xml", b"customXml/",
              b"mimetype")  # fmt: skip
"""With what those archives begin that are one document (Office Open XML, OpenDocument, EPUB)."""


def _read(source: Source) -> Iterator[Item]:
    with source.seekable() as file:
        with damaged(_DAMAGE):
            archive = zipfile.ZipFile(cast("BinaryIO", _Guarded(file)))
        infos = archive.infolist()
        _check(infos)
        yield from parts(source, partial(_members, archive, infos, _paths(infos)), _DAMAGE)


def _check(infos: Sequence[zipfile.ZipInfo]) -> None:
    """Raises Refused where the archive as a whole is none of reports."""
    if any(info.filename == "[Content_Types].xml" for info in infos):
        raise Refused("it is a document of an office program, and its name does not say of which")
    ordered = sorted(infos, key=lambda info: info.header_offset)
    if any(one.header_offset + _HEADER + one.compress_size > other.header_offset for one, other in pairwise(ordered)):
        raise Refused("it is an archive whose files lie over one another, made to fill a disk, so it was not opened")


def _paths(infos: Sequence[zipfile.ZipInfo]) -> list[str]:
    """The paths of all files. Where an archive does not say how their names are written, their bytes tell."""
    raw = [None if info.flag_bits & _UTF8 else info.orig_filename.encode("cp437", "replace") for info in infos]
    encoding = encoding_of(name for name in raw if name is not None)
    return [
        info.orig_filename if name is None else name.decode(encoding, "surrogateescape")
        for info, name in zip(infos, raw, strict=True)
    ]


def _members(archive: zipfile.ZipFile, infos: Sequence[zipfile.ZipInfo], paths: Sequence[str]) -> Iterator[Member]:
    for info, path in zip(infos, paths, strict=True):
        if not path.endswith(("/", "\\")):
            yield Member(path, partial(archive.open, info), _obstacle(info))


def _obstacle(info: zipfile.ZipInfo) -> str | None:
    if info.flag_bits & _LOCKED:
        return "it is locked with a password"
    if stat.S_ISLNK(info.external_attr >> 16):
        return "it is a link, not a file"
    if info.compress_type not in _KNOWN:
        return "it is packed in a way that is not understood; unpack the archive and read the folder"
    return None


_KNOWN = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA, zipfile.ZIP_ZSTANDARD)


class _Guarded:
    """A file of which never more than a table of contents may be is read at once."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.seek, self.tell, self.seekable = file.seek, file.tell, file.seekable

    def read(self, size: int = -1) -> bytes:
        """So many bytes. Raises Refused."""
        found = self._file.read(limits.DIRECTORY + 1 if size < 0 else size) if size <= limits.DIRECTORY else None
        if found is None or len(found) > limits.DIRECTORY:
            raise Refused("it is an archive with a table of contents that is too long")
        return found


def _looks_like(head: bytes) -> bool:
    return head.startswith(_MARKS) and not head[_HEADER:].startswith(_DOCUMENTS)


READER = Reader(
    name="zip archive",
    suffixes=(".zip",),
    read=_read,
    looks_like=_looks_like,
    about="a pile of any of these, with its folders, and archives in it too",
)
