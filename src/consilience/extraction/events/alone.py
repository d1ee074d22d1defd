"""Events in plain text, without a report."""

from __future__ import annotations

from consilience.extraction import actors, quotations, times
from consilience.extraction.events.find import mentions
from consilience.extraction.events.settling import settled
from consilience.extraction.parties import Parties
from consilience.extraction.text import checked, document
from consilience.model import EventMention


def find(text: str, anchor: str | None = None) -> list[EventMention]:
    """The events that an English text tells of, in its order, their days resolved against `anchor` (ISO 8601 day, when
    it was published) if given.

    The `entities` of parties are numbers in the list that `actors.find` gives for the same text. Loads the parser at
    the first call. Raises InputError where no parser is installed or `anchor` is no day."""
    read = document(text, checked(anchor))
    heard = quotations.hear(read)
    parties = Parties(*actors.mentions(read, heard))
    said = times.mentions(read)
    moments = {m.id: m for m in times.resolve(said, times.Anchor(anchor) if anchor else None)}
    found = mentions(read, parties, said, quotations.mentions(read, parties, heard))
    return [settled(event, moments, anchor, sure=anchor is not None) for event in found]
