"""Mark-up that no parser gets through in reasonable time and memory."""

from __future__ import annotations

import re

from consilience.reading import limits

_HUGE = 20_000
_HUGE_TAG = re.compile(rf"<[a-zA-Z][^<>]{{{_HUGE},}}")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_MOST_ATTRIBUTES = 2_000
"""Of one element; the parser's time grows with their square."""


def is_beyond_reading(markup: str) -> bool:
    """Whether there are more tags, or more attributes of one, than any page needs."""
    if len(markup) < _HUGE:
        return False
    if markup.count("<") > limits.MARKUP_TAGS:
        return True
    return any(_QUOTED.sub("", tag.group()).count("=") > _MOST_ATTRIBUTES for tag in _HUGE_TAG.finditer(markup))
