"""Who says, asks, wants or thinks what: quotations and statements of one report."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from consilience.extraction.parties import Parties
from consilience.extraction.quotations import according, headlines, indirect, inserted, marks, nested, nouns, settle
from consilience.extraction.quotations.assemble import assemble
from consilience.extraction.quotations.direct import Direct
from consilience.extraction.quotations.drafts import Draft
from consilience.extraction.quotations.scene import Scene, scenes
from consilience.model import Attribution, Document

__all__ = ["find"]


def find(document: Document, parties: Parties) -> list[Attribution]:
    """All attributions of the report, in text order."""
    quotes = marks.find(document.text)
    laid = scenes(document, quotes)
    direct = Direct(document.text, quotes, laid)
    drafts: list[Draft] = direct.find()
    for index, scene in enumerate(laid):
        used = {verb for at, verb in direct.drafts if at == index}
        drafts.extend(_reported(scene, used, paragraph_start=_starts(laid, index)))
    settle.settle(quotes, laid, drafts, direct)
    return assemble(document, parties, quotes, nested.keep(drafts))


def _reported(scene: Scene, used: set[int], *, paragraph_start: bool) -> Iterator[Draft]:
    for draft in indirect.find(scene, used):
        used.add(draft.verb)
        yield draft
    yield from inserted.find(scene, used)
    yield from according.find(scene)
    yield from nouns.find(scene)
    yield from headlines.find(scene, paragraph_start=paragraph_start)


def _starts(scenes: Sequence[Scene], index: int) -> bool:
    return index == 0 or scenes[index - 1].sentence.paragraph != scenes[index].sentence.paragraph
