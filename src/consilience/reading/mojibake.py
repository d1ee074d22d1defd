"""Mojibake: UTF-8 that was read as Windows-1252 and saved so ("cafÃ©" for "café"). Repaired on web pages only."""

from __future__ import annotations

import re

_SECOND = "\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
_SUSPECT = re.compile(f"[\xc2-\xf4][{_SECOND}]{{1,3}}")
_LEAST = 3
_NOTE = "The page was saved with wrong characters (mojibake); they were repaired."


def repaired(text: str) -> tuple[str, tuple[str, ...]]:
    """`text` with mojibake undone, and a note that it was; unchanged where there are fewer than three signs of it."""
    count = 0

    def mend(found: re.Match[str]) -> str:
        nonlocal count
        try:
            mended = _bytes(found.group()).decode("utf-8")
        except (UnicodeEncodeError, UnicodeDecodeError):
            return found.group()
        count += 1
        return mended

    mended = _SUSPECT.sub(mend, text)
    return (mended, (_NOTE,)) if count >= _LEAST else (text, ())


def _bytes(run: str) -> bytes:
    """The bytes that were misread; Windows-1252 leaves five of them as they are."""
    return b"".join(c.encode("latin-1") if ord(c) < 256 else c.encode("cp1252") for c in run)
