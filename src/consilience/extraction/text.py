"""A plain text as a parsed document, so that each room of extraction can be used alone."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from consilience.model import Document, Report
from consilience.model.report import report_id, text_hash

if TYPE_CHECKING:
    from consilience.language import SpacyParser


def document(text: str, published: str | None = None) -> Document:
    """The document of a text that was published on a day (ISO 8601), or on an unknown one.

    Loads the parser at the first call. Raises InputError where no parser is installed."""
    from consilience.language import documents  # loads spaCy: only where something is parsed

    report = Report(
        id=report_id(text, None, published), text=text, text_sha256=text_hash(text), published=published, language="en"
    )
    return next(documents([report], _parser()))


@lru_cache(maxsize=1)
def _parser() -> SpacyParser:
    from consilience.language import SpacyParser

    return SpacyParser()
