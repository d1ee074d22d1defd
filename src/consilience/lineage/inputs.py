"""What the lineage needs of one report, and how a report is named to a reader."""

from __future__ import annotations

import msgspec

from consilience.lineage.cited import Citation, find
from consilience.lineage.outlets import canonical
from consilience.lineage.signatures import Signature, signature
from consilience.model import Attribution, Document, Report

_LONGEST_NAME = 50


class LineageInput(msgspec.Struct, frozen=True, kw_only=True):
    """A report with all that says where it comes from."""

    report: Report
    sentences: tuple[tuple[int, int], ...]
    """(start, end) of each sentence in the report's text."""
    signature: Signature
    citations: tuple[Citation, ...] = ()
    reread: bool = False
    """Whether the report that replaces it has the same words, read again by another tool."""

    @property
    def outlet(self) -> str | None:
        """The canonical name of its outlet, None where unknown."""
        return canonical(self.report.outlet) if self.report.outlet else None


def lineage_input(document: Document, attributions: tuple[Attribution, ...] = ()) -> LineageInput:
    """The input made from a parsed report; `attributions` may add cited outlets."""
    report = document.report
    sentences = tuple((s.start, s.end) for s in document.sentences)
    return LineageInput(
        report=report,
        sentences=sentences,
        signature=signature(report.id, report.text, sentences),
        citations=find(document, attributions),
    )


def replaced(newer: LineageInput, older: LineageInput) -> str:
    """The sentence that says that one report replaces another."""
    if older.reread:
        return f"{name_of(newer.report)} is the same report as {name_of(older.report)}, read again in another form."
    return f"{name_of(newer.report)} is a newer version of the same report."


def name_of(report: Report) -> str:
    """How a reader knows the report: its outlet with the headline, or what there is of that, else its address or id."""
    title = " ".join((report.title or "").split())
    if len(title) > _LONGEST_NAME:
        title = title[:_LONGEST_NAME].rsplit(" ", 1)[0] + " …"
    if report.outlet:
        return f"{report.outlet} (“{title}”)" if title else report.outlet
    if title:
        return f"“{title}”"
    place = report.uri or next(iter(report.source_ids), None)
    return place.rstrip("/").rsplit("/", 1)[-1] if place else report.id
