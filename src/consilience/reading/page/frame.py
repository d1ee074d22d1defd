"""What stands round an article's text and is the page's: authors and days between standfirst and text, buttons."""

from __future__ import annotations

import re
from collections.abc import Sequence

from consilience.model import Block
from consilience.reading.dates import day_in_words
from consilience.reading.layout.lines import is_prose
from consilience.reading.markup import Article, joined, parted

_FRAME = 8
_LONGEST = 120
_PARTS = re.compile(r"[•|·–—:,]")


def without_chrome(found: Article, read: Sequence[Block], people: Sequence[str]) -> Article:
    """The article without the paragraphs that are the page's and not the report's: `read` are the blocks that its
    lines tell, `people` its authors, whose names often stand with the day between standfirst and text."""
    chrome = {(block.start, block.end) for block in read if block.kind in ("furniture", "byline")}
    kept = [
        one
        for number, (block, one) in enumerate(zip(found.blocks, parted(found), strict=True))
        if (block.start, block.end) not in chrome and not (number < _FRAME and _is_frame(one.text, people))
    ]
    return joined(kept)


def _is_frame(text: str, people: Sequence[str]) -> bool:
    """Whether a short line holds nothing but authors and days, and two other words at most."""
    if len(text) > _LONGEST or is_prose(text):
        return False
    bare = text
    for name in people:
        bare = bare.replace(name, " ")
    named = bare != text
    days = [part for part in _PARTS.split(bare) if day_in_words(part)]
    for day in days:
        bare = bare.replace(day, " ")
    return (named or bool(days)) and len(re.findall(r"[^\W\d_]{2,}", bare)) <= 2
