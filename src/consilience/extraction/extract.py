"""All mentions of a report, in the order in which the rooms of extraction need each other."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from consilience.extraction import actors, events, figures, quotations, times
from consilience.extraction.parties import Parties
from consilience.model import Attribution, Document, Extraction, Mention


def extract(document: Document) -> Extraction:
    """The entities and unsettled mentions of one document; a pure function of it."""
    found_times = times.mentions(document)
    heard = quotations.hear(document)
    entities, found_actors = actors.mentions(document, heard)
    parties = Parties(entities, found_actors)
    attributions = quotations.mentions(document, parties, heard)
    told = [t for t in found_times if t.start >= document.sentences[t.sentence].start]
    found: list[Mention] = [
        *found_times,
        *found_actors,
        *attributions,
        *figures.mentions(document, told, parties),
        *events.mentions(document, parties, told, attributions),
    ]
    placed = _place(found, attributions)
    return Extraction(
        document.report.id,
        entities,
        tuple(sorted(placed, key=_order)),
        tuple((s.start, s.end) for s in document.sentences),
    )


def _order(mention: Mention) -> tuple[int, int, str, str]:
    return mention.start, mention.end, type(mention).__name__, mention.id


def _place(mentions: Sequence[Mention], attributions: Sequence[Attribution]) -> list[Mention]:
    """The mentions, each with the innermost quotation or statement it stands in: one sweep over both in text order."""
    pieces = sorted((part.start, -part.end, a.id) for a in attributions for part in a.parts)
    around: list[tuple[int, int, str]] = []
    placed: list[Mention] = []
    at = 0
    for mention in sorted(mentions, key=lambda m: (m.start, m.end)):
        while at < len(pieces) and pieces[at][0] <= mention.start:
            around.append((pieces[at][0], -pieces[at][1], pieces[at][2]))
            at += 1
        around = [piece for piece in around if piece[1] > mention.start]
        placed.append(_placed(mention, around))
    return placed


def _placed(mention: Mention, around: Sequence[tuple[int, int, str]]) -> Mention:
    if isinstance(mention, Attribution) or mention.attribution is not None:
        return mention
    holding = [(end - start, owner) for start, end, owner in around if mention.end <= end]
    return msgspec.structs.replace(mention, attribution=min(holding)[1]) if holding else mention
