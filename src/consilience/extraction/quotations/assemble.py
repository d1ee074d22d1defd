"""From drafts to attributions: spans, forms, speakers, ids, and which stands in which."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence

import msgspec

from consilience.extraction.parties import Parties
from consilience.extraction.quotations.drafts import Draft, Piece
from consilience.extraction.quotations.marks import Quote
from consilience.extraction.quotations.polarity import polarity
from consilience.extraction.quotations.sources import participant
from consilience.model import Attribution, Document, Span, content_id


def assemble(
    document: Document, parties: Parties, quotes: Sequence[Quote], drafts: Sequence[Draft]
) -> list[Attribution]:
    """The attributions of `drafts`, in text order, each with the id of the innermost one its cue stands in."""
    kept = [(pieces, draft) for draft in drafts if (pieces := merged(draft.pieces))]
    kept.sort(key=lambda item: (item[0][0][0], item[0][-1][1], item[1].cue))
    starts = [sentence.start for sentence in document.sentences]
    seen: Counter[Piece] = Counter()
    found = []
    for pieces, draft in kept:
        span = pieces[0][0], pieces[-1][1]
        at = bisect_right(starts, span[0]) - 1
        found.append(_attribution(document, parties, _quoted(quotes, pieces, draft), pieces, draft, at, seen[span]))
        seen[span] += 1
    return _nested(found)


def merged(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces in order, those that touch made one."""
    kept: list[Piece] = []
    for start, end in sorted(pieces):
        if kept and start <= kept[-1][1]:
            kept[-1] = kept[-1][0], max(end, kept[-1][1])
        elif start < end:
            kept.append((start, end))
    return kept


def _attribution(
    document: Document,
    parties: Parties,
    marked: list[Piece],
    pieces: list[Piece],
    draft: Draft,
    sentence: int,
    ordinal: int,
) -> Attribution:
    text, report = document.text, document.report.id
    start, end = pieces[0][0], pieces[-1][1]
    return Attribution(
        id=content_id("m", report, "attribution", start, end, ordinal),
        report=report, start=start, end=end, exact=text[start:end], sentence=sentence,
        form="direct" if marked == pieces else "mixed" if marked else "indirect",
        parts=tuple(Span.of(text, a, b) for a, b in pieces),
        quoted=tuple(Span.of(text, a, b) for a, b in marked),
        source=participant(parties, draft), cue=Span.of(text, *draft.cue),
        polarity=polarity(draft, text[start:end]),
    )  # fmt: skip


def _quoted(quotes: Sequence[Quote], pieces: list[Piece], draft: Draft) -> list[Piece]:
    """The stretches of `pieces` in quotation marks; a quotation within another stands in marks of its own."""
    return pieces if draft.frame == "inner" else _marked(quotes, pieces)


def _marked(quotes: Sequence[Quote], pieces: Sequence[Piece]) -> list[Piece]:
    """The stretches of `pieces` that stand in quotation marks, marks included."""
    found: list[Piece] = []
    for start, end in pieces:
        at = bisect_right(quotes, start, key=lambda quote: quote.start) - 1
        for quote in quotes[max(at, 0) :]:
            if quote.start >= end:
                break
            found.extend((a, b) for a, b in quote.parts if start <= a and b <= end)
    return found


def _nested(found: Sequence[Attribution]) -> list[Attribution]:
    """The attributions, each with the id of the innermost other one that holds its cue."""
    around: dict[int, int] = dict(_holders(found))
    return [
        msgspec.structs.replace(one, attribution=found[around[i]].id) if i in around else one
        for i, one in enumerate(found)
    ]


def _holders(found: Sequence[Attribution]) -> Iterator[tuple[int, int]]:
    """(number of an attribution, number of the innermost one around its cue), in one sweep over the text."""
    parts = sorted((p.start, p.end, i) for i, one in enumerate(found) for p in one.parts)
    open_parts: list[tuple[int, int, int]] = []
    at = 0
    for place, i in sorted((one.cue.start, i) for i, one in enumerate(found) if one.cue is not None):
        while at < len(parts) and parts[at][0] <= place:
            open_parts.append(parts[at])
            at += 1
        open_parts = [part for part in open_parts if part[1] > place]
        holders = [(end - start, n) for start, end, n in open_parts if n != i]
        if holders:
            yield i, min(holders)[1]
