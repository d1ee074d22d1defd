"""Times in plain text, without a report."""

from __future__ import annotations

from consilience.extraction.text import checked, document
from consilience.extraction.times.find import mentions
from consilience.extraction.times.resolve import Anchor, resolve
from consilience.model import TimeMention


def find(text: str, anchor: str | None = None) -> list[TimeMention]:
    """The time mentions of an English text, resolved against `anchor` (ISO 8601 day, when it was published) if given.

    Loads the parser at the first call. Raises InputError where no parser is installed or `anchor` is no day."""
    read = document(text, checked(anchor))
    return resolve(mentions(read), Anchor(anchor) if anchor else None)
