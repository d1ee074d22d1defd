"""Mark-up that no parser gets through in reasonable time."""

from __future__ import annotations

import re

_HUGE_TAG = re.compile(r"<[a-zA-Z][^<>]{20000,}")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_MOST_ATTRIBUTES = 2_000
"""Of one element; the parser's time grows with their square."""


def is_beyond_reading(markup: str) -> bool:
    """Whether an element has more attributes than any page needs."""
    return any(_QUOTED.sub("", tag.group()).count("=") > _MOST_ATTRIBUTES for tag in _HUGE_TAG.finditer(markup))
