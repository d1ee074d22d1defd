"""The readers, and which one a file gets: by what its name ends with and by how it begins.

A plug-in adds one by an entry point of the group `consilience.readers` that names a `Reader`."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Callable, Iterator
from functools import lru_cache
from importlib.metadata import entry_points

import msgspec

from consilience.errors import Refused
from consilience.model import Pointer, Refusal
from consilience.reading import foreign, limits
from consilience.reading.raw import Raw
from consilience.reading.source import Source


def never(head: bytes) -> bool:
    """No file can be told by its beginning."""
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
    looks_like: Callable[[bytes], bool] = never
    """Whether a file whose first 4,096 bytes are these is of this kind."""
    certain: Callable[[bytes], bool] | None = None
    """Whether it can be of no other kind, so that a name that says otherwise is wrong; `looks_like` where None."""
    about: str = ""
    """What it reads, in a sentence for a list of formats."""
    library: str | None = None
    """The package that does most of the work, as it is named where packages are installed from; None: Python's own."""
    extra: str | None = None
    """The optional part of this program that brings the library, where it does not come by itself."""

    def is_certain(self, head: bytes) -> bool:
        """Whether a file that begins so is of this kind, whatever it is called."""
        return (self.certain or self.looks_like)(head)

    def accepts(self, head: bytes) -> bool:
        """Whether a file whose name says that it is of this kind can be: a reader without `looks_like` cannot tell."""
        return self.looks_like is never or self.looks_like(head)


@lru_cache(maxsize=1)
def readers() -> tuple[Reader, ...]:
    """All readers: plug-ins first, by name, then ours from the most to the least particular."""
    from consilience.reading.readers import BUILT_IN

    found = sorted(entry_points(group="consilience.readers"), key=lambda point: point.name)
    plugged = [reader for point in found if isinstance(reader := point.load(), Reader)]
    return (*plugged, *BUILT_IN)


def reader_for(source: Source) -> Reader:
    """The reader for a source. Raises Refused where there is none.

    What the name and the beginning agree on holds; then a beginning that only one kind can have, against the name;
    then the name; then a beginning that may be of a kind."""
    head = source.head()
    if len(head) < limits.HEAD and not head.removeprefix(BOM_UTF8).strip():
        raise Refused("it is empty")
    named = [reader for reader in readers() if source.suffix in reader.suffixes]
    if not named and (kind := foreign.document(source.suffix)):
        raise Refused(f"it is {kind}")
    sure = _agreed(named, head) or _certain(head)
    if sure is None and (kind := foreign.kind(head) or (None if named else foreign.work_of_programs(source.suffix))):
        raise Refused(f"it is {kind}")
    chosen = sure or _named(named, head) or _likely(head)
    if chosen is None:
        kind = f"files of the kind {source.suffix} are" if source.suffix else "files of this kind are"
        raise Refused(f"{kind} not understood; save it as text (.txt), a web page or Word (.docx)")
    return chosen


def _agreed(named: list[Reader], head: bytes) -> Reader | None:
    return next((reader for reader in named if reader.is_certain(head)), None)


def _certain(head: bytes) -> Reader | None:
    return next((reader for reader in readers() if reader.is_certain(head)), None)


def _named(named: list[Reader], head: bytes) -> Reader | None:
    """The first that accepts what it sees; where none does, the last and least particular, which then says why not."""
    return next((reader for reader in named if reader.accepts(head)), named[-1] if named else None)


def _likely(head: bytes) -> Reader | None:
    return next((reader for reader in readers() if reader.looks_like(head)), None)
