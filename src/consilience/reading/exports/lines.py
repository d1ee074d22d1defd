"""Plain text to paragraphs: lines of a fixed width are put together, empty lines part paragraphs."""

from __future__ import annotations

import re

from consilience.reading.markup import Paragraph

_EMPTY = re.compile(r"\n[ \t\f]*(?:\n[ \t\f]*)+")
_WIDTHS = range(60, 101)


def of_text(text: str) -> list[Paragraph]:
    """The paragraphs of a text."""
    bare = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n\n")
    return [Paragraph("body", one) for part in _EMPTY.split(bare) for one in _joined(part.split("\n"))]


def _joined(lines: list[str]) -> list[str]:
    """The lines of a stretch without empty lines: one goes on in the next where the next one's first word would not
    have fitted behind it."""
    bare = [" ".join(line.split()) for line in lines if line.strip()]
    width = max(map(len, bare), default=0)
    found: list[str] = []
    for number, line in enumerate(bare):
        before = bare[number - 1] if number else ""
        if before and width in _WIDTHS and len(before) + 1 + len(line.split(" ", 1)[0]) > width:
            found[-1] += " " + line
        else:
            found.append(line)
    return found
