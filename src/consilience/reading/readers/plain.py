"""Plain text and Markdown: one report a file, or the articles of an export."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from consilience.errors import Refused
from consilience.reading import exports, limits, rows
from consilience.reading.decode import decode
from consilience.reading.raw import Raw
from consilience.reading.registry import Item, Reader, never
from consilience.reading.source import Source


def _read(source: Source) -> Iterator[Item]:
    text, notes = decode(source.data(limits.TEXT, "one text"), declared=source.charset)
    many = exports.in_text(text, source)
    if many is not None:
        yield from many
        return
    stated = front_matter(text)
    if not any(name in stated for name in _ENOUGH):
        yield Raw(text=text, notes=notes)
        return
    known = rows.raw({name: value for name, value in stated.items() if not rows.is_text_field(name)} | {"text": text})
    yield msgspec.structs.replace(known, notes=(*known.notes, *notes))


def front_matter(text: str) -> dict[str, str]:
    """The fields between two lines of three hyphens at the start of a text ("title: …"), or {}."""
    head = _FRONT_MATTER.match(text[:_LONGEST_FRONT_MATTER])
    lines = head.group(1).splitlines() if head else []
    pairs = (line.split(":", 1) for line in lines if ":" in line and not line[0].isspace())
    return {name.strip().lower(): value.strip().strip("\"'[]") for name, value in pairs if value.strip()}


_FRONT_MATTER = re.compile(r"---[ \t]{0,20}\r?\n(.*?)\r?\n(?:---|\.\.\.)[ \t]{0,20}\r?\n", re.DOTALL)
_LONGEST_FRONT_MATTER = 10_000
_ENOUGH = ("title", "date", "author", "authors", "published", "source", "url")


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
MARKDOWN = Reader(
    name="Markdown",
    suffixes=(".md", ".markdown"),
    read=_read,
    about="one report, with the fields between two lines of hyphens at its start",
)
