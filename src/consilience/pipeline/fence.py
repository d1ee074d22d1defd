"""The fence before the record: nothing gets in that does not stand on its exact characters under an id of its own."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from consilience.model import Extraction, Mention
from consilience.record.verify import spans


def sound(extraction: Extraction, text: str) -> Extraction:
    """The extraction without mentions that repeat an id or quote other characters than their place holds."""
    return msgspec.structs.replace(extraction, mentions=tuple(_sound(extraction, text)))


def _sound(extraction: Extraction, text: str) -> Iterator[Mention]:
    seen = set()
    for mention in extraction.mentions:
        if mention.id not in seen and _stands(mention, text):
            seen.add(mention.id)
            yield mention


def _stands(mention: Mention, text: str) -> bool:
    """Whether each of its spans holds exactly what it quotes."""
    found = spans(msgspec.to_builtins(mention))
    return all(0 <= start < end and text[start:end] == exact for start, end, exact in found)
