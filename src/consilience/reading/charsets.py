"""Which encoding bytes are written in, where nothing or something wrong is said of it: chardet's statistics, and what
letters and marks stand side by side once the bytes are read so."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

import chardet
import msgspec

SAMPLE = 100_000
"""How many bytes are looked at."""
_LEAST = 0.03
"""Below this confidence nothing was told: random bytes come out so."""
_SURE = 0.12
_TIE = 0.95
_WESTERN_TIE = 0.85
_DECLARED_ENOUGH = 0.75
_FEW = 12
_NEVER = frozenset(
    """hp-roman8 cp437 iso8859-3 iso8859-4 iso8859-10 iso8859-13 iso8859-14 iso8859-16 maclatin2 maciceland cp862 cp856
    cp869 ptcp154 kz1048 koi8-t cp1125 macgreek""".split()
)
"""Encodings that hardly any report is in and that short texts are mistaken for."""
_WESTERN = frozenset(
    "ÀÂÄÁÃÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÖÕØŒÙÚÛÜàâäáãåæçèéêëìíîïñòóôöõøœùúûüÿß"  # letters of the Western European languages
    "‘’‚“”„‹›«»–—…•€£§°©®™\u00a0¡¿·"
)
_ODD = re.compile(
    r"(?<=[^\W\d_])(?:[^\w\s!-~’´–—·\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0e31-\u0e4e]|[\x80-\x9f])(?=[^\W\d_])|"
    r"[\x80-\x9f]|(?<=[а-яё])[А-ЯЁ]|(?<=[a-z])[\u0370-\u06ff]|[\u0370-\u06ff](?=[a-z])|"
    r"(?<=[a-z])[\u3041-\uffef](?=[a-z])"
)
"""What hardly stands within a word: a sign that is not ASCII (those of mark-up are), an unassigned place of the code
table, a capital behind a small letter, a letter of another script."""


class Guess(msgspec.Struct, frozen=True):
    """An encoding and how sure it is: whether the text is long enough, and no other encoding is nearly as likely."""

    encoding: str
    sure: bool


def guess(data: bytes) -> Guess | None:
    """The encoding of `data`, judged by its first 100,000 bytes, or None where it cannot be told."""
    sample = data[:SAMPLE]
    found = list(_ranked(sample))
    if not found or found[0][1] < _LEAST:
        return None
    best = found[0][1]
    if looks_western(sample) and any(name == "cp1252" and rank >= _WESTERN_TIE * best for name, rank in found):
        return Guess("cp1252", sure=True)
    near = [(_oddity(sample, name), name.startswith("mac"), -rank, name) for name, rank in found if rank >= _TIE * best]
    chosen = min(near)[3]
    rivals = {_text(sample, name) for odd, mac, _, name in near if (odd, mac) == min(near)[:2]}
    return Guess(chosen, sure=best >= _SURE and len(rivals) == 1)


def fits(data: bytes, declared: str) -> bool:
    """Whether `data`, which can be decoded as `declared`, reads well so, and hardly better in another encoding."""
    sample = data[:SAMPLE]
    found = dict(reversed(list(_ranked(sample))))
    best = max(found.values(), default=0.0)
    name = codecs.lookup(declared).name
    if best < _LEAST or found.get(name, 0.0) >= _DECLARED_ENOUGH * best:
        other = guess(sample)
        return other is None or _oddity(sample, name) <= _oddity(sample, other.encoding)
    few = sum(byte > 127 for byte in sample) < _FEW
    return (few or (name == "cp1252" and looks_western(sample))) and not _oddity(sample, name)


def looks_western(sample: bytes) -> bool:
    """Whether all that is not ASCII reads, as Windows' Western European, as that region's letters and marks, and is
    little beside the plain letters."""
    high = [byte for byte in sample if byte > 127]
    plain = sum(65 <= byte <= 90 or 97 <= byte <= 122 for byte in sample)
    try:
        return bool(high) and 4 * len(high) <= plain and all(c in _WESTERN for c in bytes(set(high)).decode("cp1252"))
    except UnicodeDecodeError:
        return False


def _ranked(sample: bytes) -> Iterator[tuple[str, float]]:
    """Python's names of the encodings that `sample` can be decoded in, the likeliest first, each with chardet's
    confidence."""
    for one in chardet.detect_all(sample, ignore_threshold=True):
        encoding = one["encoding"]
        if encoding is None or encoding.lower() in _NEVER:
            continue
        try:
            name = codecs.lookup(encoding).name
        except LookupError:
            continue
        if _text(sample, name) is not None:
            yield name, round(one["confidence"], 6)


def _oddity(sample: bytes, encoding: str) -> int:
    return len(_ODD.findall(_text(sample, encoding) or ""))


def _text(sample: bytes, encoding: str) -> str | None:
    """`sample` decoded; its end may cut a character. None where it is not in that encoding."""
    try:
        return codecs.getincrementaldecoder(encoding)().decode(sample)
    except (LookupError, UnicodeError):
        return None
