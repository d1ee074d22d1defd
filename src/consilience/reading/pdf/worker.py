"""Reads PDF files in a process of its own, so that a file which crashes, blocks or floods the library ends only that.

Started as a script by `client`: it reads requests (length, MessagePack) from standard input and answers on standard
output with one message a page and one at the end. It imports nothing of the package, so that it starts quickly."""

from __future__ import annotations

import ctypes
import math
import re
import struct
import sys
from collections.abc import Iterator
from typing import Any, BinaryIO

import msgspec
import pypdfium2
from pypdfium2 import raw

_MEMORY = 3_000_000_000
_GAP = 0.8
_BOLD = 600
_HYPHENS = "\x02\ufffe"
"""What the library gives for a hyphen at the end of a line."""
_LINE = re.compile("[^\r\n\x02\ufffe]+[\x02\ufffe]?")
_WORD = re.compile("[^ \t\xa0\x00]+")
_MOST_ON_A_PAGE = 300_000
_TURNED = 0.02
_READ_AS = str.maketrans(
    {"\x02": "-", "\ufffe": "-",
     "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "\u00a0": " ", "\x00": ""}
)  # fmt: skip


def main() -> None:
    """Answers requests until standard input is closed."""
    _bound_memory()
    while (request := _receive(sys.stdin.buffer)) is not None:
        path, data, pages = msgspec.msgpack.decode(request)
        for message in _answers(path or data, pages):
            _send(sys.stdout.buffer, message)


def _bound_memory() -> None:
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (ImportError, ValueError, OSError):
        pass  # not on this system: the time is still bounded


def _receive(stream: BinaryIO) -> bytes | None:
    head = stream.read(8)
    return stream.read(struct.unpack("<Q", head)[0]) if len(head) == 8 else None


def _send(stream: BinaryIO, message: list[Any]) -> None:
    data = msgspec.msgpack.encode(message)
    stream.write(struct.pack("<Q", len(data)))
    stream.write(data)
    stream.flush()


def _answers(content: str | bytes, most: int) -> Iterator[list[Any]]:
    """["page", width, height, fragments, turned] for each page, then ["end", count, title, reason, detail]."""
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower() or "security" in str(error).lower()
        yield ["end", 0, "", "locked" if locked else "damaged", str(error)[:300]]
        return
    try:
        count = len(document)
        for number in range(min(count, most)):
            yield ["page", *_page(document, number)]
        yield ["end", count, _title(document), "", ""]
    finally:
        document.close()


def _title(document: pypdfium2.PdfDocument) -> str:
    try:
        return str(document.get_metadata_value("Title"))[:1000]
    except (UnicodeError, ValueError, pypdfium2.PdfiumError):
        return ""


def _page(document: pypdfium2.PdfDocument, number: int) -> tuple[float, float, list[Any], int]:
    try:
        page = document[number]
        words = page.get_textpage()
    except pypdfium2.PdfiumError:
        return 0.0, 0.0, [], -1
    try:
        found, turned = _fragments(words.raw, _Turn(page))
        return page.get_width(), page.get_height(), found, turned
    finally:
        words.close()
        page.close()


class _Turn:
    """From a page's own places to those on the page as it is shown."""

    def __init__(self, page: pypdfium2.PdfPage) -> None:
        self.angle = page.get_rotation()
        left, bottom, right, top = page.get_cropbox()
        self.left, self.bottom, self.width, self.height = left, bottom, right - left, top - bottom

    def box(self, left: float, bottom: float, right: float, top: float) -> tuple[float, float, float, float]:
        """A box as it stands on the page as shown: left, bottom, right, top in points."""
        left, right, bottom, top = left - self.left, right - self.left, bottom - self.bottom, top - self.bottom
        if self.angle == 90:
            return bottom, self.width - right, top, self.width - left
        if self.angle == 180:
            return self.width - right, self.height - top, self.width - left, self.height - bottom
        if self.angle == 270:
            return self.height - top, left, self.height - bottom, right
        return left, bottom, right, top

    def is_upright(self, angle: float) -> bool:
        """Whether letters turned by `angle` (radians, counter-clockwise) stand upright on the page as shown."""
        off = (angle - math.radians(self.angle)) % (2 * math.pi)
        return min(off, 2 * math.pi - off) < _TURNED * 5


def _fragments(text: Any, turn: _Turn) -> tuple[list[Any], int]:
    """The fragments of a page, and how many lines were left out because they are turned."""
    count = min(raw.FPDFText_CountChars(text), _MOST_ON_A_PAGE)
    letters = _letters(text, count)
    found, turned = [], 0
    for line in _LINE.finditer(letters):
        bold = raw.FPDFText_GetFontWeight(text, line.start()) >= _BOLD
        hyphen = letters[line.end() - 1] in _HYPHENS
        for start, end, box, words in _pieces(text, letters, line, turn):
            if turn.is_upright(raw.FPDFText_GetCharAngle(text, start)):
                found.append([*box, bold, hyphen and end == line.end(), words])
            else:
                turned += 1
    return found, turned


def _letters(text: Any, count: int) -> str:
    """The characters, each at its number (halves of UTF-16 are two), all at once where the library gives them so."""
    buffer = (ctypes.c_ushort * (count + 1))()
    if raw.FPDFText_GetText(text, 0, count, buffer) == count + 1:
        found = bytes(buffer)[: 2 * count].decode("utf-16-le", "surrogatepass")
        return found if len(found) == count else "".join(map(chr, buffer[:count]))
    codes = (raw.FPDFText_GetUnicode(text, number) for number in range(count))
    return "".join(chr(code) if code < 0x110000 else "\ufffd" for code in codes)


def _pieces(
    text: Any, letters: str, line: re.Match[str], turn: _Turn
) -> Iterator[tuple[int, int, tuple[float, ...], str]]:
    """The stretches of a line without a wide gap: first character, the one behind the last, box and words of each. The
    height is that of the longest word, since a raised figure is no taller type."""
    box: list[float] = []
    words: list[tuple[int, int]] = []
    for word in _WORD.finditer(letters, *line.span()):
        start, end = word.span()
        left, bottom, right, top = turn.box(*_box(text, start, end - 1))
        size = max(top - bottom, 1.0)
        if box and (not -size < left - box[2] < _GAP * size or abs(bottom - box[1]) > size):
            yield _piece(text, letters, words, box, turn)
            box, words = [], []
        box = [min(box[0], left), box[1], max(box[2], right), box[3]] if box else [left, bottom, right, top]
        words.append((start, end))
    if words:
        yield _piece(text, letters, words, box, turn)


def _piece(
    text: Any, letters: str, words: list[tuple[int, int]], box: list[float], turn: _Turn
) -> tuple[int, int, tuple[float, ...], str]:
    longest = max(words, key=lambda word: word[1] - word[0])[0]
    string = _string(" ".join(letters[start:end] for start, end in words))
    return words[0][0], words[-1][1], _set_on_line(text, longest, box, turn), string


_POINT, _MATRIX = (ctypes.c_double(), ctypes.c_double()), raw.FS_MATRIX()


def _set_on_line(text: Any, number: int, box: list[float], turn: _Turn) -> tuple[float, float, float, float]:
    """The box from the line on which the letters stand to their type's height above it: what the library gives as a
    letter's own height depends on the letter in some files. On turned pages that has to do."""
    left, bottom, right, top = box
    if turn.angle == 0:
        raw.FPDFText_GetCharOrigin(text, number, *map(ctypes.byref, _POINT))
        raw.FPDFText_GetMatrix(text, number, ctypes.byref(_MATRIX))
        size = raw.FPDFText_GetFontSize(text, number) * math.hypot(_MATRIX.c, _MATRIX.d)
        if 1 <= size <= 1000:
            bottom = _POINT[1].value - turn.bottom
            top = bottom + size
    return left, bottom, right, max(top, bottom + 1)


_FIRST, _LAST = raw.FS_RECTF(), raw.FS_RECTF()


def _box(text: Any, first: int, last: int) -> tuple[float, float, float, float]:
    raw.FPDFText_GetLooseCharBox(text, first, ctypes.byref(_FIRST))
    raw.FPDFText_GetLooseCharBox(text, last, ctypes.byref(_LAST))
    return (
        min(_FIRST.left, _LAST.left), min(_FIRST.bottom, _LAST.bottom),
        max(_FIRST.right, _LAST.right), max(_FIRST.top, _LAST.top),
    )  # fmt: skip


def _string(letters: str) -> str:
    """The words, ligatures as their letters; UTF-16 halves are put together."""
    if not letters.isascii():
        letters = letters.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return letters.translate(_READ_AS)


if __name__ == "__main__":
    main()
