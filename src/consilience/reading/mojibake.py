"""Mojibake: text that was read in the wrong encoding and saved so ("cafÃ©" for "café"). ftfy tells and undoes it:
on web pages it is repaired, in texts and rows only told, for offsets made elsewhere have to hold."""

from __future__ import annotations

import re

from ftfy import fix_encoding
from ftfy.badness import badness

_LEAST = 2
_LEAD = re.compile("[\xc2-\xf4В-ф]")
"""What the first byte of a character in UTF-8 is read as; looking for it is quicker than asking ftfy."""
_LOOKED_AT = 50_000
_REPAIRED = "The page was saved with wrong characters (mojibake); they were repaired."
_TOLD = (
    "Some characters look wrong (mojibake: text read in the wrong encoding and saved so); they were left as they are."
)


def repaired(text: str) -> tuple[str, tuple[str, ...]]:
    """`text` with mojibake undone line by line, and a note that it was; unchanged where it shows hardly a sign."""
    if not _is_bad(text):
        return text, ()
    mended = "".join(line if line.isascii() else fix_encoding(line) for line in text.splitlines(keepends=True))
    return (mended, (_REPAIRED,)) if mended != text else (text, ())


def told(text: str) -> tuple[str, ...]:
    """A note where `text` seems to hold mojibake."""
    return (_TOLD,) if _is_bad(text[:_LOOKED_AT]) else ()


def _is_bad(text: str) -> bool:
    return not text.isascii() and _LEAD.search(text) is not None and badness(text) >= _LEAST
