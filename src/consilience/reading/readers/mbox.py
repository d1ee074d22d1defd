"""Mailboxes: many letters in one file (mbox), read one at a time. Python's own reader needs all places of letters
beforehand and a file on the disk; this one reads a stream."""

from __future__ import annotations

import re
from collections.abc import Iterator

from consilience.errors import Refused
from consilience.model import Refusal
from consilience.reading import limits
from consilience.reading.letters.parse import parse
from consilience.reading.letters.read import letter
from consilience.reading.registry import Item, Reader
from consilience.reading.source import Source

_FROM = re.compile(rb"From [^\r\n]{0,200}\d{1,2}:\d\d(?::\d\d)?[^\r\n]{0,40}\d{4}[^\r\n]{0,40}\r?\n?")
_QUOTED_FROM = re.compile(rb">{1,20}From ")
_TOO_LARGE = f"this letter is too large: more than {limits.LETTER // 1_000_000} million bytes"


def _read(source: Source) -> Iterator[Item]:
    for number, data in enumerate(letters(source), 1):
        try:
            if data is None:
                raise Refused(_TOO_LARGE)
            yield from letter(parse(data), source, number)
        except Refused as refused:
            yield Refusal(f"{source.name}#{number}", refused.reason, refused.detail)


def letters(source: Source) -> Iterator[bytes | None]:
    """The letters of a mailbox, one at a time; None for one that is too large."""
    with source.open() as stream:
        lines: list[bytes] = []
        size, begun, blank = 0, False, True
        while line := stream.readline(limits.LETTER_LINE):
            if blank and line.startswith(b"From ") and _FROM.fullmatch(line):
                if begun:
                    yield b"".join(lines) if size <= limits.LETTER else None
                lines, size, begun = [], 0, True
            elif begun:
                size += len(line)
                if size <= limits.LETTER:
                    lines.append(line[1:] if _QUOTED_FROM.match(line) else line)
                else:
                    lines.clear()
            blank = not line.strip(b"\r\n")
        if begun:
            yield b"".join(lines) if size <= limits.LETTER else None


def _looks_like(head: bytes) -> bool:
    return head.startswith(b"From ") and _FROM.match(head) is not None


READER = Reader(
    name="mailbox (mbox)",
    suffixes=(".mbox", ".mbx"),
    read=_read,
    looks_like=_looks_like,
    about="letters one after the other, each with its attachments",
)
