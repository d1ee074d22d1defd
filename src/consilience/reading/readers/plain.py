"""Plain text: one report a file, or the articles of an export."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from consilience.errors import Refused
from consilience.reading import exports, limits, rows
from consilience.reading.decode import decode
from consilience.reading.raw import Raw
from consilience.reading.readers import markdown
from consilience.reading.registry import Item, Reader, never
from consilience.reading.source import Source


def _read(source: Source) -> Iterator[Item]:
    text, notes = decode(source.data(limits.TEXT, "one text"), declared=source.charset)
    many = exports.in_text(text, source)
    if many is not None:
        yield from many
        return
    yield stated(text, notes)


def stated(text: str, notes: tuple[str, ...]) -> Raw:
    """A text as it is, with what the fields between two lines of hyphens at its start state of it."""
    fields, _ = markdown.parted(text) if text.startswith("---") else ({}, text)
    if not fields:
        return Raw(text=text, notes=notes)
    known = rows.raw({name: value for name, value in fields.items() if not rows.is_text_field(name)} | {"text": text})
    return msgspec.structs.replace(known, notes=(*known.notes, *notes))


def _is_text(head: bytes) -> bool:
    if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<?xml"):
        return False
    try:
        decode(head[: head.rfind(b"\n") + 1] or head)
    except Refused:
        return False
    return True


_ABOUT = "one report, with its title, outlet, day and byline as its first and last lines have them"
READER = Reader(
    name="text",
    suffixes=(".txt", ".text"),
    read=_read,
    looks_like=_is_text,
    certain=never,
    about=_ABOUT,
)
