"""A plain text as a parsed document, so that each room of extraction can be used alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from consilience.errors import InputError
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


def parsed(texts: Sequence[str]) -> Iterator[Document]:
    """The documents of texts of an unknown day, in order, each a report of its own; parsed many at a time."""
    from consilience.language import documents

    reports = [Report(id=report_id(t, None, None), text=t, text_sha256=text_hash(t), language="en") for t in texts]
    return documents(reports, _parser(), batch=500)


def checked(day: str | None) -> str | None:
    """The day, which must be one (2025-05-08, with or without a time of day) or None. Raises InputError."""
    try:
        if day is not None:
            date.fromisoformat(day[:10])
    except ValueError:
        raise InputError(f"{day!r} is not a day; write it like 2025-05-08") from None
    return day


@lru_cache(maxsize=1)
def _parser() -> SpacyParser:
    from consilience.language import SpacyParser

    return SpacyParser()
