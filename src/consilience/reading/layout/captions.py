"""Captions of pictures: what is shown, and the credit of the photographer behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from consilience.model import Block

_LONGEST = 600
_KIND = (
    r"(?:file\s|handout\s)?"
    r"(?:photo(?:graph)?s?|image|picture|pic|pix|illustration|screengrab|screenshot|ảnh|fotos?|фото|imagen)"
)
_CREDIT = re.compile(
    rf"[(\[|]\s?(?:{_KIND}\b[^()\[\]]{{0,80}}|[^()\[\]]{{0,60}}\b(?:via\s)?getty images[^()\[\]]{{0,30}}|"
    r"[^()\[\]/]{2,30}\sphoto/?[^()\[\]]{0,60}|(?:xinhua|reuters|afp|ap|epa|tass|vna)/[^()\[\]]{2,60}|courtesy[^()\[\]]{0,60})[)\]]?\s*$|"
    rf"(?:^|(?<=[.!?)\s|]))\s?{_KIND}(?:\scredit|\sby|\scourtesy\sof)?\s?:\s?[^.]{{2,80}}\.?$|"
    r"(?<=[.!?\s])(?:REUTERS|AFP|AP Photo|EPA|TASS)/[^.]{2,60}$",
    re.IGNORECASE,
)
_LONGEST_CREDIT = 160
"""No credit is longer, and all stand at the end."""
_SIGNS = "([|/:"
"""One of these stands in every credit; looking for them is quicker."""
_LEAD = re.compile(rf"(?:{_KIND}(?:\scaption)?|caption|file)\s?(?::|\s[-–—]\s)\s*", re.IGNORECASE)
_AFTER_TITLE = re.compile(r"\s?[-–—|:]\s?[^\W\d_]{2,12}\s?\d{1,2}\s?")


def find(text: str, start: int, end: int, title: str | None) -> list[Block]:
    """The blocks of the line `text[start:end]` if it is a caption: its words as `caption`, the picture's alternative
    text (the title again) and the photographer's credit as `furniture`; [] if it is none."""
    line = text[start:end]
    if len(line) > _LONGEST:
        return []
    last = line[-_LONGEST_CREDIT:]
    credit = _CREDIT.search(line, len(line) - len(last)) if any(sign in last for sign in _SIGNS) else None
    lead = _LEAD.match(line)
    if credit is None and not (lead and len(line) > lead.end()):
        return []
    a = lead.end() if lead else _alternative(line, title)
    b = credit.start() if credit else len(line)
    return list(_blocks(text, start, start + a, start + max(a, b), end))


def _alternative(line: str, title: str | None) -> int:
    """How many characters at the start repeat the title ("<title> - photo 1")."""
    if not title or not line.startswith(title) or len(line) < len(title) + 3:
        return 0
    number = _AFTER_TITLE.match(line, len(title))
    return number.end() if number else 0


def _blocks(text: str, start: int, a: int, b: int, end: int) -> Iterator[Block]:
    while b > a and text[b - 1].isspace():
        b -= 1
    if a > start:
        yield Block(start, a, "furniture")
    if any(c.isalnum() for c in text[a:b]):
        yield Block(a, b, "caption")
    else:
        b = a
    while b < end and text[b].isspace():
        b += 1
    if end > b:
        yield Block(b, end, "furniture")
