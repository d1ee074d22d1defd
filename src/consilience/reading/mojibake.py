"""Mojibake: text that was read in the wrong encoding and saved so ("cafÃ©" for "café"). ftfy tells and undoes it:
on web pages it is repaired, in texts and rows only told, for offsets made elsewhere have to hold."""

from __future__ import annotations

import re
from collections.abc import Iterator

_LEAST = 2
_LEAD = re.compile("[\xc2-\xf4В-ф]")
"""What the first byte of a character in UTF-8 is read as; looking for it is quicker than asking ftfy."""
_LOOKED_AT = 50_000
_MARKED = "[\x80-\u0385\u0490\u0491\u2010-\u27ff\uf8ff\ufb01\ufb02\ufffd]"
_ODD = re.compile(rf"[\x80-\x9fŒœÂÃ]|{_MARKED}[^\x00-\x7f]|[^\x00-\x7f]{_MARKED}|вЂ|ГўВЂВ")
"""Without one of these near by, ftfy sees nothing wrong: an accented letter among plain ones is not, nor are letters of
Cyrillic and Greek, Arabic or Chinese among themselves."""
_NEAR = 6
_REPAIRED = "The page was saved with wrong characters (mojibake); they were repaired."
_TOLD = (
    "Some characters look wrong (mojibake: text read in the wrong encoding and saved so); they were left as they are."
)


def repaired(text: str) -> tuple[str, tuple[str, ...]]:
    """`text` with mojibake undone line by line, and a note that it was; unchanged where it shows hardly a sign."""
    if not _is_bad(text):
        return text, ()
    from ftfy import fix_encoding

    mended = "".join(line if line.isascii() else fix_encoding(line) for line in text.splitlines(keepends=True))
    return (mended, (_REPAIRED,)) if mended != text else (text, ())


def told(text: str) -> tuple[str, ...]:
    """A note where `text` seems to hold mojibake."""
    return (_TOLD,) if _is_bad(text[:_LOOKED_AT]) else ()


def _is_bad(text: str) -> bool:
    if text.isascii() or not _LEAD.search(text):
        return False
    from ftfy.badness import badness

    found = 0
    for start, end in _doubtful(text):
        found += badness(text[start:end])
        if found >= _LEAST:
            return True
    return False


def _doubtful(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of a text in which ftfy may find something; it takes long, and looks at six characters at once."""
    start, end = 0, -1
    for odd in _ODD.finditer(text):
        if odd.start() - _NEAR > end:
            if end >= 0:
                yield start, end
            start = max(0, odd.start() - _NEAR)
        end = odd.end() + _NEAR
    if end >= 0:
        yield start, end
