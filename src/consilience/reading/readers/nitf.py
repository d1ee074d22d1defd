"""NITF: one report a file."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from consilience.errors import Refused
from consilience.reading import limits, xml
from consilience.reading.registry import Item, Reader
from consilience.reading.source import Source
from consilience.reading.wire import nitf, raw


def _read(source: Source) -> Iterator[Item]:
    text, notes = xml.text_of(source.data(limits.XML, "one NITF article"))
    root = xml.tree(text)
    if xml.local(root) != "nitf":
        raise Refused(f"it is XML, but not NITF: its first element is “{xml.local(root)[:60]}”")
    found = raw(nitf.facts(root))
    if found is None:
        raise Refused("it is NITF without text")
    yield msgspec.structs.replace(found, notes=(*notes, *found.notes))


def _looks_like(head: bytes) -> bool:
    return xml.root_name(head) == "nitf"


READER = Reader(
    name="NITF",
    suffixes=(".xml", ".nitf", ".ntf"),
    read=_read,
    looks_like=_looks_like,
    about="one report, as agencies and archives hand it on",
    library="lxml",
)
