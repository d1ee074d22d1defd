"""The files in an archive, handed on one at a time, each kept only until the next is asked for."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import IO

import msgspec

from consilience.errors import Refused
from consilience.model import Refusal
from consilience.reading import limits
from consilience.reading.listing import Listing, address, within
from consilience.reading.source import SHEET, Source, plain_reasons


class Member(msgspec.Struct, frozen=True):
    """One file in an archive: the path it has there, how it is opened, and why it is not (None where it is)."""

    path: str
    open: Callable[[], AbstractContextManager[IO[bytes]]]
    obstacle: str | None = None


Damage = tuple[type[BaseException], ...]


def parts(source: Source, members: Callable[[], Iterator[Member]], damage: Damage) -> Iterator[Source | Refusal]:
    """Each member that is not left out as a part of `source`, or why it cannot be one. `members` gives all of them,
    twice the same; `damage` is what the library raises where the archive is damaged. Raises Refused, also after what
    could be had of a damaged one."""
    listing = _survey(source, _safely(members, damage), damage)
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(folder) / "part"
        for member in _safely(members, damage):
            found = _part(source, member, listing, damage, kept)
            if found is not None:
                yield found
            if kept.exists():
                kept.unlink()


def _survey(source: Source, members: Iterator[Member], damage: Damage) -> Listing:
    """What is in the archive; what the user says of it there in a `reports.csv` is noted in `source`."""
    names = []
    with suppress(Refused):  # what comes before the damage is read, and the damage told then
        for member in members:
            names.append(member.path)
            if member.path.endswith(SHEET) and not member.obstacle and len(source.sheets) < limits.SHEETS:
                with suppress(Refused), damaged(damage), member.open() as stream:
                    source.sheets[within(member.path)] = stream.read(limits.IN_MEMORY)
    return Listing(names)


def _safely(members: Callable[[], Iterator[Member]], damage: Damage) -> Iterator[Member]:
    """The members, not too many. Raises Refused alone."""
    with damaged(damage):
        for number, member in enumerate(members()):
            if number >= limits.MEMBERS:
                raise Refused(f"it is an archive of too many files; the first {limits.MEMBERS:,} were read")
            yield member


def _part(source: Source, member: Member, listing: Listing, damage: Damage, kept: Path) -> Source | Refusal | None:
    name = address(member.path.replace("\\", "/"))
    try:
        path = within(member.path)
        if listing.is_left_out(path):
            return None
        name = address(path)
        if member.obstacle:
            raise Refused(member.obstacle)
        with damaged(damage), member.open() as stream:
            return source.part(name, _content(source, stream, kept))
    except Refused as refused:
        source.allowance().spend(0)  # where all of it is spent, nothing more is opened
        return Refusal(f"{source.name}/{name}", refused.reason, refused.detail)


def _content(source: Source, stream: IO[bytes], kept: Path) -> Path | bytes:
    """The bytes of a member: in memory, or where they are many in the file `kept`. Raises Refused."""
    first = stream.read(limits.IN_MEMORY)
    source.allowance().spend(len(first))
    if len(first) < limits.IN_MEMORY:
        return first
    with kept.open("wb") as file:
        file.write(first)
        while piece := stream.read(limits.IN_MEMORY):
            source.allowance().spend(len(piece))
            file.write(piece)
    return kept


@contextmanager
def damaged(damage: Damage) -> Iterator[None]:
    """Turns what a library raises where an archive is damaged into Refused."""
    with plain_reasons():
        try:
            yield
        except damage as error:
            raise Refused("it is an archive that is damaged or cut off", repr(error)[:300]) from error
