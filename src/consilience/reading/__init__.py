"""Anything that holds news reports → reports, or the plain reason why not."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

from consilience.errors import Refused
from consilience.model import Pointer, Refusal, Report
from consilience.reading import build, limits, user
from consilience.reading.raw import Raw
from consilience.reading.registry import Item, Reader, reader_for, readers
from consilience.reading.source import Source
from consilience.reading.walk import sources

__all__ = ["Item", "Raw", "Reader", "Source", "read", "readers"]


def read(
    paths: str | os.PathLike[str] | Iterable[str | os.PathLike[str]],
    *,
    outlet: str | None = None,
    published: str | None = None,
) -> Iterator[Report | Pointer | Refusal]:
    """Every report under `paths` (files, folders, globs, "-" for standard input), one at a time, in a fixed order.

    A report of which only the address is there comes as a Pointer; what cannot be read as a Refusal with its reason,
    and the others go on. `outlet` and `published` (a day) are what the user says of all of them. Raises InputError
    where `published` is no day."""
    said = user.options(outlet, published)
    several = [paths] if isinstance(paths, (str, os.PathLike)) else paths
    return _reports(several, said)


def _reports(paths: Iterable[str | os.PathLike[str]], said: user.Correction) -> Iterator[Report | Pointer | Refusal]:
    for source in sources(paths):
        if isinstance(source, Refusal):
            yield source
        else:
            yield from _read(source, said)


def _read(source: Source, said: user.Correction) -> Iterator[Report | Pointer | Refusal]:
    if source.depth > limits.DEPTH_OF_PARTS:
        yield Refusal(source.name, "it lies too deep: archives in archives are opened only so far")
        return
    try:
        if user.is_sheet(source):
            yield from user.doubts(source)
        else:
            yield from _items(source, said)
    except Refused as refused:
        yield Refusal(source.name, refused.reason, refused.detail)


def _items(source: Source, said: user.Correction) -> Iterator[Report | Pointer | Refusal]:
    """What the reader of a source finds in it. Raises Refused, also after what came before."""
    count = 0
    sheet = user.sheet(source)
    for item in reader_for(source).read(source):
        count += 1
        if isinstance(item, Source):
            yield from _read(item, said)
        elif isinstance(item, Raw):
            yield _report(item, source, sheet.correction(item.row, said))
        else:
            yield item
    if not count:
        yield Refusal(source.name, "it holds no reports")


def _report(item: Raw, source: Source, correction: user.Correction) -> Report | Refusal:
    try:
        return build.report(item, source, correction)
    except Refused as refused:
        name = source.name if item.row is None else f"{source.name}#{item.row}"
        return Refusal(name, refused.reason, refused.detail)
