"""From bytes to text: the byte order mark first, then UTF-8, then what is declared if it reads well so, then a guess
that is flagged. Nothing is decoded into characters that are not there: what cannot be told is set aside."""

from __future__ import annotations

import codecs
import re
import unicodedata
from typing import BinaryIO

from consilience.errors import Refused
from consilience.reading.charsets import SAMPLE, fits, guess

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDE = ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")
_UNKNOWN = "the encoding of its characters cannot be told"
_DECLARED = re.compile(rb"""(?:charset|encoding)\s{0,3}=\s{0,3}["']?\s{0,3}([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE)
_CONTROLS = bytes(set(range(32)) - {9, 10, 11, 12, 13, 27})
_SWITCH = re.compile(rb"\x1b(?:\$[@B]|\([BJI]|\$\(D|\$\)C)")
_MIXED = 4
_MEANT: dict[str, str] = {
    **dict.fromkeys("iso-8859-1 latin-1 latin1 us-ascii ascii iso8859-1 iso-8859-15".split(), "cp1252"),
    **dict.fromkeys("iso-8859-9 latin5 iso8859-9".split(), "cp1254"),
    **dict.fromkeys("iso-8859-11 tis-620 tis620 windows-874".split(), "cp874"),
    **dict.fromkeys("gb2312 gbk gb_2312-80 x-gbk cp936".split(), "gb18030"),
    **dict.fromkeys("euc-kr ks_c_5601-1987 korean ksc5601 windows-949".split(), "cp949"),
    **dict.fromkeys("shift_jis shift-jis sjis x-sjis ms_kanji windows-31j".split(), "cp932"),
    **dict.fromkeys("big5 big5-hkscs cn-big5 x-x-big5".split(), "big5hkscs"),
    "x-mac-cyrillic": "mac_cyrillic", "x-cp1251": "cp1251", "x-cp1252": "cp1252", "dos-866": "cp866",
}  # fmt: skip
"""What is declared and what browsers read it as (WHATWG Encoding Standard, "Names and labels")."""


def decode(data: bytes, *, declared: str | None = None) -> tuple[str, tuple[str, ...]]:
    """The text of `data` without its byte order mark, and notes on what had to be guessed.

    Line ends stay as they are. Raises Refused where the bytes are no text or their encoding cannot be told."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _exactly(data[len(mark) :], encoding)
    if _SWITCH.search(data, 0, SAMPLE):
        return _guessed(data, declared)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _older(data, declared)
    return (text, ()) if _is_texty(data) else _wide(data)


def declared_charset(data: bytes) -> str | None:
    """The encoding that a page declares in its first 2,048 bytes, or None."""
    found = _DECLARED.search(data[:2048])
    return found.group(1).decode("ascii").lower() if found else None


def _exactly(data: bytes, encoding: str) -> tuple[str, tuple[str, ...]]:
    """What a byte order mark promises. A last character that is cut off is left out and told."""
    width = {"8": 1, "1": 2, "3": 4}[encoding[4]]
    cut = len(data) % width
    try:
        text = data[: len(data) - cut].decode(encoding)
    except UnicodeDecodeError as error:
        raise Refused("its characters are damaged: it says how they are written and is not so", repr(error)) from error
    return text, ("The last character is cut off; it was left out.",) if cut else ()


def _older(data: bytes, declared: str | None) -> tuple[str, tuple[str, ...]]:
    """Bytes that are no UTF-8 throughout."""
    if not _is_texty(data):
        return _wide(data)
    if (mixed := _mixed(data)) is not None:
        return mixed
    if declared and (text := _as(data, _python(declared))) is not None and fits(data, _python(declared)):
        return text, ()
    return _guessed(data, declared)


def _python(declared: str) -> str:
    return _MEANT.get(declared.strip().lower(), declared.strip().lower())


def _as(data: bytes, encoding: str) -> str | None:
    try:
        text = data.decode(encoding)
    except (LookupError, UnicodeError, ValueError):
        return None
    return text if isinstance(text, str) and "\x00" not in text else None


def _guessed(data: bytes, declared: str | None) -> tuple[str, tuple[str, ...]]:
    found = guess(data)
    text = _as(data, found.encoding) if found else None
    if found is None or text is None:
        return _wide(data)
    stated = f"It is said to be in {declared} but is not" if declared else "The encoding was not stated"
    doubt = "" if found.sure else "; another is nearly as likely, and some letters may be wrong"
    return text, (f"{stated}; it was read as {found.encoding}{doubt}.",)


def _mixed(data: bytes) -> tuple[str, tuple[str, ...]] | None:
    """UTF-8 with a few stray bytes of Windows' Western European, as pasting and joining files makes it. None where
    the strays are more than a fifth of what is not ASCII."""
    rough = data.decode("utf-8", "replace")
    strays = rough.count("\ufffd") - data.count(b"\xef\xbf\xbd")
    others = sum(c > "\x7f" for c in rough) - strays
    if others < _MIXED * strays:
        return None
    note = f"It is UTF-8 with {strays} stray bytes in another encoding; they were read as Windows-1252."
    return data.decode("utf-8", _STRAY), (note,)


def _stray(error: UnicodeError) -> tuple[str, int]:
    """What stands for bytes that are no UTF-8: a character cut off at the end cannot be told."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    if error.reason == "unexpected end of data":
        return "\N{REPLACEMENT CHARACTER}", error.end
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


_STRAY = "consilience-stray"
codecs.register_error(_STRAY, _stray)


def _wide(data: bytes) -> tuple[str, tuple[str, ...]]:
    """Two or four bytes a character without a byte order mark, told by what comes out. Raises Refused."""
    found = [
        (*rank, encoding) for encoding in _WIDE if (text := _as(data, encoding)) and (rank := _rank(text[:_LOOKED_AT]))
    ]
    if not found:
        raise Refused(_UNKNOWN if _is_texty(data) else "it is not text")
    encoding = min(found)[2]
    return data.decode(encoding), (f"The encoding was not stated; it was read as {encoding}.",)


def _rank(text: str) -> tuple[int, float] | None:
    """How much `text` is like one: in how few scripts it is, and how little of it is neither
    ASCII nor a stop. None where it holds what no text does."""
    if any(unicodedata.category(c) in _NO_TEXT and c not in "\t\n\r" for c in text):
        return None
    scripts = {_script(c) for c in text if c.isalpha()}
    plain = sum(" " <= c <= "~" or c in _STOPS for c in text)
    written = sum(c.isalpha() for c in text) + plain >= _WRITTEN * len(text)
    return (len(scripts), -plain / len(text)) if written and 0 < len(scripts) <= _MOST_SCRIPTS else None


def _script(letter: str) -> str:
    name = unicodedata.name(letter, "?").split()[0]
    return "CJK" if name in ("HIRAGANA", "KATAKANA", "BOPOMOFO", "HALFWIDTH", "FULLWIDTH") else name


_NO_TEXT = frozenset({"Cc", "Cn", "Co", "Cs"})
_STOPS = frozenset("\n、。，")
_MOST_SCRIPTS = 4
_WRITTEN = 0.6
_LOOKED_AT = 2_000


def _is_texty(data: bytes) -> bool:
    sample = data[:SAMPLE]
    return len(sample) - len(sample.translate(None, _CONTROLS)) <= len(sample) // 100


def encoding_of(stream: BinaryIO) -> str:
    """The encoding of a long stream that ends up at its end, in flat memory. Raises Refused."""
    first = stream.read(SAMPLE)
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
        if (found := guess(sample)) is None:
            raise Refused(_UNKNOWN, repr(error)[:200]) from error
        return found.encoding
    return "utf-8"
