"""JSON Lines: one report a line. A damaged line is set aside by itself."""

from __future__ import annotations

from collections.abc import Iterator

from consilience.errors import Refused
from consilience.reading import rows
from consilience.reading.readers.json import parse
from consilience.reading.registry import Item, Reader
from consilience.reading.source import Source, lines

_MARK = b"\xef\xbb\xbf"


def _read(source: Source) -> Iterator[Item]:
    yield from rows.each(_rows(source), source)


def _rows(source: Source) -> Iterator[tuple[int, object]]:
    for number, line in lines(source):
        if line is None:
            yield number, rows.refusal(source, number, "this line is too long to be a report")
        elif bare := line.removeprefix(_MARK).strip():
            yield number, _row(source, number, bare)


def _row(source: Source, number: int, line: bytes) -> object:
    try:
        return parse(line)
    except Refused as refused:
        return rows.refusal(source, number, refused.reason, refused.detail)


def _looks_like(head: bytes) -> bool:
    """Whether the first line is a whole object and a second one begins, or nothing follows it."""
    first, end, rest = head.removeprefix(_MARK).lstrip().partition(b"\n")
    first, rest = first.strip(), rest.lstrip()
    return first.startswith(b"{") and first.endswith(b"}") and bool(end) and rest[:1] in (b"{", b"")


READER = Reader(name="JSON Lines", suffixes=(".jsonl", ".ndjson", ".jsonlines"), read=_read, looks_like=_looks_like)
