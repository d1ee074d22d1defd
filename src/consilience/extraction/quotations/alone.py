"""Quotations and statements in plain text, without a report."""

from __future__ import annotations

from consilience.extraction import actors
from consilience.extraction.parties import Parties
from consilience.extraction.quotations.reader import mentions
from consilience.extraction.text import document
from consilience.model import Attribution


def find(text: str) -> list[Attribution]:
    """Who says, asks, wants or thinks what in an English text, in the order of the text.

    `source.entities` are numbers in the list that `actors.find` gives for the same text. Loads the parser at the first
    call. Raises InputError where no parser is installed."""
    read = document(text)
    return mentions(read, Parties(*actors.mentions(read)))
