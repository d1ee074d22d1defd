"""Times in plain text, without a report."""

from __future__ import annotations

from consilience.extraction.times.find import find
from consilience.extraction.times.resolve import Anchor, resolve
from consilience.model import Report, TimeMention
from consilience.model.report import report_id, text_hash


def find_text(text: str, anchor: str | None = None) -> list[TimeMention]:
    """The time mentions of a text, resolved against `anchor` (ISO 8601 day, when it was published) where given.

    Loads the parser at the first call. Raises InputError where no parser is installed."""
    from consilience.language import SpacyParser, documents

    report = Report(id=report_id(text, None, anchor), text=text, text_sha256=text_hash(text), published=anchor)
    document = next(documents([report], SpacyParser()))
    return resolve(find(document), Anchor(anchor, "published") if anchor else None)
