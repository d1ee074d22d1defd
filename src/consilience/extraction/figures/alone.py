"""Figures in plain text, without a report."""

from __future__ import annotations

import msgspec

from consilience.extraction import actors, times
from consilience.extraction.figures.find import mentions
from consilience.extraction.parties import Parties
from consilience.extraction.periods import settled
from consilience.extraction.text import checked, document
from consilience.model import FigureMention


def find(text: str, anchor: str | None = None) -> list[FigureMention]:
    """The figures of an English text, their periods resolved against `anchor` (ISO 8601 day, when it was published) if
    given.

    Loads the parser at the first call. Raises InputError where no parser is installed or `anchor` is no day."""
    read = document(text, checked(anchor))
    said = times.mentions(read)
    moments = {m.id: m for m in times.resolve(said, times.Anchor(anchor) if anchor else None)}
    found = mentions(read, said, Parties(*actors.mentions(read)))
    return [msgspec.structs.replace(f, period=settled(f.period, moments, anchor)) for f in found]
