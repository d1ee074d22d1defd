"""Who says, asks, wants or thinks what: the quotations and statements of one report.

Quotation marks are paired first (`marks`) and laid over the parsed sentences (`scene`). Then each rule looks for cues
of its kind: beside quotation marks (`direct`), verbs with a clause, an object or a preposition (`indirect`), cues in
parentheses (`inserted`), "according to" (`according`), nouns and adjectives (`nouns`), names before a colon
(`headlines`), verbs the parser took for nouns (`misread`). `settle` brings their drafts and the marks together,
`nested` leaves out what is no speech of its own, `assemble` makes the attributions.
"""

from __future__ import annotations

from collections.abc import Iterator

from consilience.extraction.parties import Parties
from consilience.extraction.quotations import according, headlines, indirect, inserted, marks, misread, nested, nouns
from consilience.extraction.quotations.assemble import assemble
from consilience.extraction.quotations.direct import Direct
from consilience.extraction.quotations.drafts import Draft
from consilience.extraction.quotations.scene import Scene, scenes
from consilience.extraction.quotations.settle import settle
from consilience.model import Attribution, Document

__all__ = ["find"]


def find(document: Document, parties: Parties) -> list[Attribution]:
    """All attributions of the report, in text order; the source is None wherever the text does not tell it.

    Linear in the length of the report; raises nothing."""
    quotes = marks.find(document.text)
    laid = scenes(document, quotes)
    direct = Direct(document.text, quotes, laid)
    drafts = direct.find()
    used = direct.cues()
    for index, scene in enumerate(laid):
        drafts.extend(_reported(scene, used.get(index, set())))
    drafts.extend(headlines.find(laid))
    settle(drafts, direct)
    return assemble(document, parties, quotes, nested.keep(drafts))


def _reported(scene: Scene, used: set[int]) -> Iterator[Draft]:
    """The drafts of one sentence whose cues are not among `used`."""
    for draft in indirect.find(scene, used):
        used.add(draft.verb)
        yield draft
    yield from inserted.find(scene, used)
    yield from misread.find(scene, used)
    yield from according.find(scene)
    yield from nouns.find(scene)
