"""From bytes to a letter and its head, in bounded time.

Python's older policy (compat32) parses without judging the fields: the newer one takes time that grows with the square
of a field's length and raises errors of its own on damaged ones. Layout: RFC 5322, RFC 2047."""

from __future__ import annotations

import re
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header
from email.message import Message
from email.utils import parseaddr

from consilience.errors import Refused
from consilience.reading import limits
from consilience.reading.dates import iso
from consilience.reading.decode import decode

_LONGEST_FIELD = 2_000
_FIRST_MAIL = "1980"
_PARAMETERS = re.compile(
    rb"(?:\A|[\r\n])content-(?:type|disposition):([^\r\n]*(?:(?:\r\n?|\n)[ \t][^\r\n]*)*)", re.IGNORECASE
)
_MOST_PARAMETERS = 100
"""The standard parser's time grows with the length of a field times its semicolons; real ones have some ten."""


def parse(data: bytes) -> Message:
    """The letter that `data` is. Raises Refused where it is built to take time or memory without end."""
    head = min((at for at in (data.find(b"\n\n"), data.find(b"\r\n\r\n")) if at >= 0), default=len(data))
    if head > limits.LETTER_HEAD:
        raise Refused("its head is larger than that of any letter")
    if any(found[1].count(b";") > _MOST_PARAMETERS for found in _PARAMETERS.finditer(data)):
        raise Refused("it says more of one of its parts than any letter does")
    multiparts = data.lower().count(b"content-type: multipart")
    if multiparts > limits.LETTER_PARTS or multiparts * data.count(b"\n") > limits.LETTER_WORK:
        raise Refused("it has too many parts in one another to be a letter")
    try:
        return message_from_bytes(data)
    except (RecursionError, ValueError, LookupError, TypeError, AttributeError) as error:
        raise Refused("it is damaged and cannot be read as a letter", repr(error)[:300]) from error


def field(letter: Message, name: str) -> str | None:
    """A field of the head as text on one line, None where it is missing or empty."""
    stored = _stored(letter, name)
    return (_words(stored) or None) if stored else None


def content(part: Message) -> bytes:
    """The bytes of a part without parts, as they were before they were packed for the way."""
    try:
        data = part.get_payload(decode=True)
    except (ValueError, LookupError):  # packed in a way that no program knows
        return b""
    return data if isinstance(data, bytes) else b""


def sender(letter: Message) -> tuple[str | None, str | None]:
    """The name and the address that a letter is from."""
    stored = _stored(letter, "from") or _stored(letter, "sender") or ""
    try:
        name, address = parseaddr(stored)
    except RecursionError:  # brackets in brackets without end
        return None, None
    return _words(name).strip("'\" ") or None, address or None


def day(stated: str | None) -> str | None:
    """The day and time of a Date field as ISO 8601, or None; before there was mail, a clock was wrong."""
    found = iso(stated)
    return found if found and found >= _FIRST_MAIL else None


def _stored(letter: Message, name: str) -> str | None:
    """A field as it is stored; bytes that are no ASCII are decoded."""
    value = next((str(value) for key, value in letter.raw_items() if key.lower() == name), None)
    if value is None:
        return None
    bare = value[:_LONGEST_FIELD].encode("utf-8", "surrogateescape")
    return " ".join(_decoded(bare, None).split())


def _words(stored: str) -> str:
    """A field with its encoded words (RFC 2047) read."""
    try:
        pieces = decode_header(stored)
    except (ValueError, LookupError, MessageError):
        return stored
    texts = (piece if isinstance(piece, str) else _decoded(piece, charset) for piece, charset in pieces)
    return " ".join("".join(texts).split())


def _decoded(data: bytes, charset: str | None) -> str:
    try:
        return decode(data, declared=charset)[0]
    except Refused:
        return data.decode("latin-1")
