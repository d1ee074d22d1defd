"""Actors in plain text, without a report."""

from __future__ import annotations

from consilience.extraction.actors.reader import mentions
from consilience.extraction.text import document
from consilience.model import ActorMention, Entity


def find(text: str) -> tuple[tuple[Entity, ...], list[ActorMention]]:
    """The actors of an English text, numbered, and every mention of them in the order of the text.

    `ActorMention.entities` are numbers of the first list: several where a mention means several ("the two leaders").
    Loads the parser at the first call. Raises InputError where no parser is installed."""
    return mentions(document(text))
