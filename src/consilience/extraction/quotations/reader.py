"""Reads a report for its attributions: each rule looks for cues of its kind, then their drafts are brought together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from consilience.extraction.parties import Parties
from consilience.extraction.quotations import (
    according,
    closings,
    headlines,
    indirect,
    inner,
    inserted,
    marks,
    misread,
    nested,
    nouns,
)
from consilience.extraction.quotations.assemble import assemble
from consilience.extraction.quotations.direct import Direct
from consilience.extraction.quotations.drafts import Draft
from consilience.extraction.quotations.marks import Quote
from consilience.extraction.quotations.scene import Scene, scenes
from consilience.extraction.quotations.settle import settle
from consilience.model import Attribution, Document


@dataclass(frozen=True, slots=True)
class Heard:
    """What a report quotes and reports, before it is known who is meant by whom it names as speakers."""

    quotes: list[Quote]
    drafts: list[Draft]


def mentions(document: Document, parties: Parties, heard: Heard | None = None) -> list[Attribution]:
    """All attributions of the report, in text order; the source is None wherever the text does not tell it.

    `heard`, where it is at hand, saves reading the report for its speech again. Linear in the length of the report;
    raises nothing."""
    heard = hear(document) if heard is None else heard
    return assemble(document, parties, heard.quotes, heard.drafts)


def hear(document: Document) -> Heard:
    """The quotations of the report, and the drafts of all that is said in it."""
    quotes = marks.find(document.text)
    laid = scenes(document, quotes)
    direct = Direct(document.text, quotes, laid)
    drafts = direct.find()
    used = direct.cues()
    within = list(inner.find(document.text, laid, quotes))
    for draft in within:
        used.setdefault(draft.sentence.index, set()).add(draft.verb)
    for index, scene in enumerate(laid):
        drafts.extend(_reported(scene, used.get(index, set())))
    drafts.extend(d for d in headlines.find(laid) if d.verb not in used.get(d.sentence.index, ()))
    drafts.extend(closings.find(laid))
    drafts.extend(within)
    settle(drafts, direct)
    return Heard(quotes, nested.keep(drafts))


def _reported(scene: Scene, used: set[int]) -> Iterator[Draft]:
    """The drafts of one sentence whose cues are not among `used`."""
    for draft in indirect.find(scene, used):
        used.add(draft.verb)
        yield draft
    yield from inserted.find(scene, used)
    yield from misread.find(scene, used)
    yield from according.find(scene)
    yield from nouns.find(scene)
