"""Plain text and Markdown: one report a file."""

from __future__ import annotations

from collections.abc import Iterator

from consilience.errors import Refused
from consilience.model import Refusal
from consilience.reading import limits
from consilience.reading.decode import decode
from consilience.reading.raw import Raw
from consilience.reading.registry import Reader
from consilience.reading.source import Source


def _read(source: Source) -> Iterator[Raw | Refusal]:
    text, notes = decode(source.data(limits.TEXT, "one text"))
    yield Raw(text=text, notes=notes)


def _is_text(head: bytes) -> bool:
    try:
        decode(head[: head.rfind(b"\n") + 1] or head)
    except Refused:
        return False
    return True


READER = Reader(name="text", suffixes=(".txt", ".text"), read=_read, looks_like=_is_text)
MARKDOWN = Reader(name="Markdown", suffixes=(".md", ".markdown"), read=_read)
