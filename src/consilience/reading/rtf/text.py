"""From the bytes of an RTF file to its paragraphs."""

from __future__ import annotations

import re

import msgspec

from consilience.reading.markup import Paragraph
from consilience.reading.rtf import words
from consilience.reading.rtf.reader import Reader, spaced

_TOKEN = re.compile(
    rb"\\([A-Za-z]{1,32})(-?\d{1,10})? ?|\\'([0-9A-Fa-f]{2})|\\([^A-Za-z'])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\", re.DOTALL
)
_NUMBER, _FIGURE, _SYMBOL, _BRACE, _LETTERS = 2, 3, 4, 5, 6
"""The groups of a token."""
_WITHIN = re.compile(rb"[{}]|\\bin(\d{1,9}) ?|\\.", re.DOTALL)


class Rtf(msgspec.Struct, frozen=True):
    """The paragraphs of a document, its footnotes last, and the title that its properties state."""

    paragraphs: tuple[Paragraph, ...]
    title: str | None


def read(data: bytes) -> Rtf:
    """The paragraphs of an RTF file. What is hidden, was deleted or stands in headers, footers and comments is left
    out. A file that is cut off is read as far as it goes. Raises Refused where groups are nested beyond reason."""
    reader = Reader()
    at = 0
    while (token := _TOKEN.match(data, at)) is not None:
        at = token.end() + _take(reader, token)
        if reader.skip:
            at = _behind(data, at)
            reader.close()
    reader.end()
    return Rtf(tuple(reader.paragraphs()), next(iter(spaced("".join(reader.title))), None))


def _take(reader: Reader, token: re.Match[bytes]) -> int:
    """Gives a token to the reader; how many bytes behind it are a picture's."""
    kind = token.lastindex
    if kind == _LETTERS:
        reader.raw(token[_LETTERS])
    elif kind == _BRACE:
        reader.open() if token[_BRACE] == b"{" else reader.close()
    elif kind == _FIGURE:
        reader.raw(bytes.fromhex(token[_FIGURE].decode("ascii")))
    elif kind == _SYMBOL:
        _symbol(reader, token[_SYMBOL])
    elif kind is not None:
        return _word(reader, token[1].decode("ascii"), int(token[2]) if kind == _NUMBER else None)
    return 0


def _word(reader: Reader, name: str, number: int | None) -> int:
    if name == "bin":
        return max(0, number or 0)
    reader.word(name, number)
    return 0


def _symbol(reader: Reader, symbol: bytes) -> None:
    if symbol == b"*":
        reader.starred = True
    elif symbol in (b"\n", b"\r"):
        reader.word("par", None)
    else:
        reader.put(words.SYMBOLS.get(symbol, ""))


def _behind(data: bytes, at: int) -> int:
    """Where the group ends in which `at` lies, pictures in bytes passed over."""
    depth = 1
    while (found := _WITHIN.search(data, at)) is not None:
        at = found.end() + int(found[1] or 0)
        depth += (found[0] == b"{") - (found[0] == b"}")
        if depth == 0:
            return at
    return len(data)
