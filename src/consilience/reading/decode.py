"""From bytes to text: the byte order mark first, then what is declared, then UTF-8, then a guess that is flagged."""

from __future__ import annotations

import codecs
import re
from typing import BinaryIO

from charset_normalizer import from_bytes

from consilience.errors import Refused

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_UNKNOWN = "it is not text, or is written in an encoding that cannot be told"
_SAMPLE = 100_000
_DECLARED = re.compile(rb"""(?:charset|encoding)\s{0,3}=\s{0,3}["']?\s{0,3}([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE)
_CONTROLS = frozenset(range(32)) - {9, 10, 11, 12, 13, 27}
_WESTERN = frozenset(
    "ÀÂÄÁÃÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÖÕØŒÙÚÛÜàâäáãåæçèéêëìíîïñòóôöõøœùúûüÿß"  # letters of the Western European languages
    "‘’‚“”„‹›«»–—…•€£§°©®™\u00a0¡¿·"
)
_MISTAKEN = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252"}
"""What pages declare and what browsers read it as (WHATWG Encoding Standard, "Names and labels")."""


def decode(data: bytes, *, declared: str | None = None) -> tuple[str, tuple[str, ...]]:
    """The text of `data` without its byte order mark, and notes on what had to be guessed.

    Line ends stay as they are. Raises Refused where the bytes are no text or their encoding cannot be told."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _exactly(data[len(mark) :], encoding), ()
    try:
        return _no_nulls(data.decode("utf-8")), ()
    except UnicodeDecodeError:
        pass
    if declared and (text := _as_declared(data, declared)) is not None:
        return text, ()
    return _guessed(data)


def declared_charset(data: bytes) -> str | None:
    """The encoding that a page declares in its first 2,048 bytes, or None."""
    found = _DECLARED.search(data[:2048])
    return found.group(1).decode("ascii").lower() if found else None


def _exactly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise Refused("its characters are damaged: it says how they are written and is not so", repr(error)) from error


def _no_nulls(text: str) -> str:
    if "\x00" in text:
        raise Refused("it is not text")
    return text


def _as_declared(data: bytes, declared: str) -> str | None:
    try:
        text = data.decode(_MISTAKEN.get(declared, declared))
    except (LookupError, UnicodeError, ValueError):
        return None
    return text if isinstance(text, str) and "\x00" not in text else None


def _guessed(data: bytes) -> tuple[str, tuple[str, ...]]:
    sample = data[:_SAMPLE]
    if sum(byte in _CONTROLS for byte in sample) > len(sample) // 100:
        raise Refused("it is not text")
    encoding = _guess(sample)
    text = _as_declared(data, encoding)
    if text is None:
        raise Refused(_UNKNOWN)
    return text, (f"The encoding was not stated; it was read as {encoding}.",)


def _guess(sample: bytes, error: UnicodeDecodeError | None = None) -> str:
    if _looks_western(sample):
        return "cp1252"
    best = from_bytes(sample).best()
    if best is None:
        raise Refused(_UNKNOWN, repr(error)[:200])
    return best.encoding


def _looks_western(sample: bytes) -> bool:
    """Whether all that is not ASCII reads, as Windows' Western European, as that region's letters and marks, and is
    little beside the plain letters. A statistical guess needs more text than most reports have."""
    high = [byte for byte in sample if byte > 127]
    plain = sum(65 <= byte <= 90 or 97 <= byte <= 122 for byte in sample)
    try:
        return bool(high) and 4 * len(high) <= plain and all(c in _WESTERN for c in bytes(set(high)).decode("cp1252"))
    except UnicodeDecodeError:
        return False


def encoding_of(stream: BinaryIO) -> str:
    """The encoding of a long stream that ends up at its end, in flat memory. Raises Refused."""
    first = stream.read(_SAMPLE)
    for mark, encoding in _MARKS:
        if first.startswith(mark):
            return {"utf-8": "utf-8-sig"}.get(encoding, encoding[:6])
    decoder, piece = codecs.getincrementaldecoder("utf-8")(), first
    try:
        while piece:
            decoder.decode(piece)
            piece = stream.read(1_000_000)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError as error:
        sample = first if any(byte > 127 for byte in first) else piece
        return _guess(sample, error)
    return "utf-8"
