"""Who says, asks, wants or thinks what: quotations and statements of one report."""

from __future__ import annotations

from consilience.extraction.parties import Parties
from consilience.extraction.quotations import according, indirect, marks, nested, settle
from consilience.extraction.quotations.assemble import assemble
from consilience.extraction.quotations.direct import Direct
from consilience.extraction.quotations.drafts import Draft
from consilience.extraction.quotations.scene import scenes
from consilience.model import Attribution, Document

__all__ = ["find"]


def find(document: Document, parties: Parties) -> list[Attribution]:
    """All attributions of the report, in text order."""
    quotes = marks.find(document.text)
    laid = scenes(document, quotes)
    direct = Direct(document.text, quotes, laid)
    drafts: list[Draft] = direct.find()
    used = {key for key in direct.drafts}
    for index, scene in enumerate(laid):
        drafts.extend(indirect.find(scene, {verb for at, verb in used if at == index}))
        drafts.extend(according.find(scene))
    settle.settle(quotes, laid, drafts, direct)
    return assemble(document, parties, quotes, nested.keep(drafts))
