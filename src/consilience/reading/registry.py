"""The readers, by what a file's name ends with or, where that says nothing, by how the file begins.

A plug-in adds one by an entry point of the group `consilience.readers` that names a `Reader`."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Callable, Iterator
from functools import lru_cache
from importlib.metadata import entry_points

import msgspec

from consilience.errors import Refused
from consilience.model import Pointer, Refusal
from consilience.reading import limits
from consilience.reading.raw import Raw
from consilience.reading.source import Source


def _never(head: bytes) -> bool:
    return False


Item = Raw | Pointer | Refusal | Source
"""What a reader yields: a report, the address of one, what it set aside, or a part to be read by its own reader."""


class Reader(msgspec.Struct, frozen=True, kw_only=True):
    """How one kind of file is read. `read` yields what the file holds, in order; it raises Refused where the whole
    file cannot be read and yields a Refusal for a part that cannot."""

    name: str
    suffixes: tuple[str, ...]
    """With the dot, in lower case, without ".gz"."""
    read: Callable[[Source], Iterator[Item]]
    looks_like: Callable[[bytes], bool] = _never
    """Whether a file whose first 4,096 bytes are these is of this kind."""


@lru_cache(maxsize=1)
def readers() -> tuple[Reader, ...]:
    """All readers: plug-ins first, by name, then ours from the most to the least particular."""
    from consilience.reading.readers import BUILT_IN

    found = sorted(entry_points(group="consilience.readers"), key=lambda point: point.name)
    plugged = [reader for point in found if isinstance(reader := point.load(), Reader)]
    return (*plugged, *BUILT_IN)


def reader_for(source: Source) -> Reader:
    """The reader for a source. Raises Refused where there is none."""
    head = source.head()
    if len(head) < limits.HEAD and not head.removeprefix(BOM_UTF8).strip():
        raise Refused("it is empty")
    for reader in readers():
        if source.suffix in reader.suffixes:
            return reader
    for reader in readers():
        if reader.looks_like(head):
            return reader
    kind = f"files of the kind {source.suffix} are" if source.suffix else "files of this kind are"
    raise Refused(f"{kind} not understood")
