"""Files in which a news database hands out many articles: registry of the kinds that are known."""

from __future__ import annotations

from collections.abc import Iterator

from consilience.reading.paragraphs import Document
from consilience.reading.registry import Item
from consilience.reading.source import Source


def articles(document: Document, source: Source) -> Iterator[Item] | None:
    """The articles of an export, or None where the document is none."""
    return None
