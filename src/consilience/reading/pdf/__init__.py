"""PDF: from places on pages to paragraphs in reading order."""

from __future__ import annotations

from consilience.reading.pdf.client import Pdf, open_pdf
from consilience.reading.pdf.document import paragraphs
from consilience.reading.pdf.fragments import Fragment, Page

__all__ = ["Fragment", "Page", "Pdf", "open_pdf", "paragraphs"]
