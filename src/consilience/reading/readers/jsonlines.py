"""JSON Lines: one report a line, or an answer of a service that holds several. A damaged line is set aside alone."""

from __future__ import annotations

import codecs
import io
import re
from collections.abc import Iterator

from consilience.errors import Refused
from consilience.reading import limits, rows
from consilience.reading.readers.value import parse
from consilience.reading.registry import Item, Reader
from consilience.reading.source import Source, lines

_MARK = codecs.BOM_UTF8
_OBJECT = re.compile(rb"(?:\xef\xbb\xbf)?\s{0,1000}\{[ \t]{0,100}[\"}]")
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def _read(source: Source) -> Iterator[Item]:
    yield from rows.each(_rows(source), source)


def _rows(source: Source) -> Iterator[tuple[int, object]]:
    """The rows by the numbers of their lines; where a line holds several, those behind it count on."""
    last = 0
    for number, line in _lines(source):
        if line is None:
            last = max(number, last + 1)
            yield last, rows.refusal(source, number, "this line is too long to be a report")
        elif bare := line.removeprefix(_MARK).strip(b" \t\r\n\x1e,"):
            for row in _in_line(source, number, bare):
                last = max(number, last + 1)
                yield last, row


def _in_line(source: Source, number: int, line: bytes) -> list[object]:
    try:
        value = parse(line)
    except Refused as refused:
        return [rows.refusal(source, number, refused.reason, refused.detail)]
    found = rows.found(value) if isinstance(value, dict) and "text" not in value else None
    return found or [value]


def _lines(source: Source) -> Iterator[tuple[int, bytes | None]]:
    if not source.head().startswith(_WIDE):
        yield from lines(source)
        return
    with source.open() as stream, io.TextIOWrapper(stream, "utf-16", errors="replace", newline="\n") as text:
        number = 0
        while line := text.readline(limits.LINE):
            number += 1
            yield number, None if len(line) == limits.LINE else line.encode("utf-8", "surrogatepass")


def is_sure(head: bytes) -> bool:
    """Whether the first line is a whole object and a second one begins."""
    first, end, rest = head.removeprefix(_MARK).lstrip().partition(b"\n")
    first, rest = first.strip(), rest.lstrip()
    return bool(end) and first.startswith(b"{") and first.endswith(b"}") and rest[:2] in (b'{"', b"{}")


def _looks_like(head: bytes) -> bool:
    """Whether the first line is a whole object and a second one begins, or nothing follows it."""
    first, end, rest = head.removeprefix(_MARK).lstrip().partition(b"\n")
    first, rest = first.strip(), rest.lstrip()
    return first.startswith(b"{") and first.endswith(b"}") and bool(end) and rest[:1] in (b"{", b"")


def _certain(head: bytes) -> bool:
    return _OBJECT.match(head) is not None


READER = Reader(
    name="JSON Lines",
    suffixes=(".jsonl", ".ndjson", ".jsonlines"),
    read=_read,
    looks_like=_looks_like,
    certain=_certain,
    about="one report a line, in the names that news tools use",
    library="msgspec",
)
