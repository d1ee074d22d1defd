"""Invented reports for the lineage tests."""

from __future__ import annotations

from typing import Any

from consilience.language import SpacyParser, documents
from consilience.lineage import LineageInput, lineage_input
from consilience.model import Document, Report
from consilience.model.report import report_id, text_hash

FLOOD = (
    "The river Onda burst its banks in Karsk on Monday night, and four people drowned in the lower town.\n\n"
    "Mayor Tilda Brannock said that the old stone bridge had collapsed shortly after nine in the evening.\n\n"
    "Rescue teams from three provinces reached the valley by helicopter and lifted families off their roofs.\n\n"
    "About 240 houses have no power, and the school in Mill Street serves as a shelter for those who lost their homes.\n\n"
    "The province has promised to pay for new dykes, which engineers had asked for since the flood of the year before."
)
OTHER = (
    "Farmers above Karsk had warned for years that the Onda would one day take the bridge, and this week it did.\n\n"
    "Four of their neighbours are dead, the mill is gone and the road to the pass is closed until further notice.\n\n"
    "At the town hall nobody would say who had stopped the work on the dykes, or why the money went elsewhere."
)
QUOTE = (
    "“We will rebuild this bridge before the winter comes, we will rebuild it in stone, and no child of this valley "
    "will ever again have to walk nine miles to go to school because somebody saved money on a dyke”"
)


def document(parser: SpacyParser, text: str, **fields: Any) -> Document:
    """A parsed report."""
    ident = report_id(text, fields.get("outlet"), fields.get("published"))
    report = Report(id=ident, text=text, text_sha256=text_hash(text), **{"language": "en", **fields})
    return next(documents([report], parser))


def given(parser: SpacyParser, text: str, **fields: Any) -> LineageInput:
    """The lineage input of a report."""
    return lineage_input(document(parser, text, **fields))


def bare(text: str, **fields: Any) -> LineageInput:
    """A lineage input without a parse: the whole text is one stretch, nothing is cited."""
    from consilience.lineage.signatures import signature

    ident = report_id(text, fields.get("outlet"), fields.get("published"))
    report = Report(id=ident, text=text, text_sha256=text_hash(text), **{"language": "en", **fields})
    return LineageInput(report=report, sentences=(), signature=signature(ident, text))
