"""What extraction takes from one report."""

from __future__ import annotations

import msgspec

from consilience.model.actor import Entity
from consilience.model.mention import Mention


class Extraction(msgspec.Struct, frozen=True):
    """The mentions and actors of one report, unsettled: it depends on that report alone."""

    report: str
    entities: tuple[Entity, ...]
    mentions: tuple[Mention, ...]
    """In order of start, end, kind."""
    sentences: tuple[tuple[int, int], ...] = ()
    """Start and end of each sentence in the report's text; `Mention.sentence` is an index into it."""
