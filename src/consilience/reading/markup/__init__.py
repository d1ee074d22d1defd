"""From mark-up of any dialect to paragraphs with what they are: one walk, and a table for each dialect."""

from __future__ import annotations

from consilience.reading.markup.dialect import Dialect, Sense, senses
from consilience.reading.markup.documents import paragraphs
from consilience.reading.markup.joining import Article, Paragraph, joined, parted

__all__ = ["Article", "Dialect", "Paragraph", "Sense", "joined", "paragraphs", "parted", "senses"]
