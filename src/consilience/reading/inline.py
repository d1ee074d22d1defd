"""Short texts (titles, names) as they stand in files that hold mark-up."""

from __future__ import annotations

import html
import re

TAG = re.compile(r"<[A-Za-z/!][^<>]{0,2000}>")
"""A tag; a lone "<" is none."""


def bare(text: str) -> str:
    """A text without tags and entities, also where it was escaped once too often."""
    return html.unescape(TAG.sub("", html.unescape(text))) if "&" in text or "<" in text else text


def line(text: str | None) -> str | None:
    """A title or name on one line, without mark-up; None where nothing is left."""
    return " ".join(bare(text).split()) or None if text else None
