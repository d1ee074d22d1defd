"""The steps that need one report alone: parsed once, then what each room takes from it."""

from __future__ import annotations

import traceback
from collections.abc import Sequence

from consilience.extraction.events.tables import fingerprint
from consilience.extraction.extract import extract
from consilience.extraction.knowledge.acts import Table
from consilience.language import EXTRACTED, Parser, documents
from consilience.lineage import lineage_input
from consilience.model import Attribution, Document, Extraction, TimeMention
from consilience.pipeline.fence import sound
from consilience.record.codec import to_bytes
from consilience.record.work import Done, Todo
from consilience.stories.features import features

VERSION = "5"
"""Changes whenever a step would make something else of the same report, so that old records are brought up to date."""


def version(tables: Sequence[Table]) -> str:
    """The version of the steps where these tables of acts are added to the built-in ones."""
    return f"{VERSION} {fingerprint(tables)}".strip()


def run(todo: Sequence[Todo], parser: Parser) -> list[Done]:
    """All steps for a batch of reports, in order. A report in another language is left as it is."""
    return [_one(item, parser) for item in todo]


def _one(item: Todo, parser: Parser) -> Done:
    if item.report.language not in EXTRACTED:
        return Done(item.report.id, item.inputs, {})
    try:
        document = next(documents([item.report], parser))
        return Done(item.report.id, item.inputs, _bodies(document))
    except Exception:
        return Done(item.report.id, item.inputs, {}, traceback.format_exc(limit=-3)[-2000:])


def _bodies(document: Document) -> dict[str, bytes]:
    extraction = sound(extract(document), document.text)
    lineage = lineage_input(document, tuple(m for m in extraction.mentions if isinstance(m, Attribution)))
    return {
        "extraction": to_bytes(extraction),
        "times": to_bytes(_times(extraction)),
        "entities": to_bytes(extraction.entities),
        "sentences": to_bytes(extraction.sentences),
        "features": to_bytes(features(document, extraction)),
        "signature": to_bytes(lineage.signature),
        "citations": to_bytes(lineage.citations),
    }


def _times(extraction: Extraction) -> Extraction:
    """The times alone: all that is needed to find the day a report speaks from."""
    times = tuple(m for m in extraction.mentions if isinstance(m, TimeMention))
    return Extraction(extraction.report, (), times)
