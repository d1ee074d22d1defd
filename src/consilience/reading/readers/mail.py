"""Letters: one file each (EML, and EMLX of Apple's Mail)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from consilience.errors import Refused
from consilience.reading import limits
from consilience.reading.letters.parse import parse
from consilience.reading.letters.read import letter
from consilience.reading.registry import Item, Reader
from consilience.reading.source import Source

_FIELD = re.compile(
    rb"^(from|date|subject|message-id|received|return-path|delivered-to|mime-version|to|reply-to|x-[a-z-]{2,40}|"
    rb"content-type|dkim-signature|envelope-to|sender|list-id):[ \t]",
    re.IGNORECASE | re.MULTILINE,
)
_ANY_FIELD = re.compile(rb"[!-9;-~]{2,60}:[ \t\r\n]")
_LENGTH = re.compile(rb"\d{1,12}\s{0,40}\r?\n")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How every file of Microsoft's older programs begins; its name tells which."""
_LEAST = 3
_SURE = frozenset((b"message-id", b"received", b"return-path", b"mime-version", b"delivered-to", b"dkim-signature"))


def _read(source: Source) -> Iterator[Item]:
    data = source.data(limits.LETTER, "one letter")
    if source.suffix == ".emlx" and (length := _LENGTH.match(data)):
        data = data[length.end() : length.end() + int(length.group())]
    yield from letter(parse(data), source)


def looks_like(head: bytes) -> bool:
    """Whether a file begins with the head of a letter."""
    fields = head.lstrip()[:4_000].partition(b"\n\n")[0].partition(b"\r\n\r\n")[0]
    if _ANY_FIELD.match(fields) is None:
        return False
    found = {one.lower() for one in _FIELD.findall(fields)}
    return len(found) >= _LEAST and bool(found & _SURE) and b"from" in found


def _refuse_msg(source: Source) -> Iterator[Item]:
    raise Refused("it is a letter in Outlook's own format; open it in a mail program and save it as EML or as text")


READER = Reader(
    name="letter (EML)",
    suffixes=(".eml", ".emlx"),
    read=_read,
    looks_like=looks_like,
    about="a letter with its attachments; of a forwarded one, the letter that was first sent",
)
MSG = Reader(
    name="letter (MSG)",
    suffixes=(".msg",),
    read=_refuse_msg,
    looks_like=lambda head: head.startswith(_OLE),
    about="nothing yet; it is told what to make of it first",
)
