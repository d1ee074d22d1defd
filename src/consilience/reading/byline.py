"""Bylines: from a line or a field to names."""

from __future__ import annotations

import re

_LEAD = re.compile(
    r"^(?:(?:story|report|reporting|written|words|text|analysis|posted|published)\s+)?by:?\s+", re.IGNORECASE
)
_BETWEEN = re.compile(r"\s*(?:,|;|&|\||/|\band\b|\bund\b|\bet\b|\by\b)\s+", re.IGNORECASE)
_MOST = 300


def names(stated: str) -> tuple[str, ...]:
    """The names in a byline ("By Ada Moss and Ivo Renn"), in order."""
    bare = _LEAD.sub("", " ".join(stated[:_MOST].split()))
    return tuple(dict.fromkeys(filter(None, (part.strip(" .") for part in _BETWEEN.split(bare)))))
