"""From drafts to attributions: spans, forms, speakers, ids, and which stands in which."""

from __future__ import annotations

from collections.abc import Sequence

from consilience.extraction.parties import Parties
from consilience.extraction.quotations.drafts import Draft, Piece
from consilience.extraction.quotations.marks import Quote
from consilience.model import Attribution, Document, Participant, Span, content_id


def assemble(document: Document, parties: Parties, quotes: Sequence[Quote], drafts: Sequence[Draft]) -> list[Attribution]:
    """The attributions of `drafts`, in text order."""
    found = []
    for draft in drafts:
        pieces = _clean(draft.pieces)
        if not pieces:
            continue
        text = document.text
        start, end = pieces[0][0], pieces[-1][1]
        parts = tuple(Span.of(text, a, b) for a, b in pieces)
        quoted = tuple(
            Span.of(text, a, b) for q in quotes for a, b in q.parts if any(x <= a and b <= y for x, y in pieces)
        )
        form = "direct" if quoted == parts else "mixed" if quoted else "indirect"
        found.append(
            Attribution(
                id=content_id("m", document.report.id, "attribution", start, end, 0),
                report=document.report.id, start=start, end=end, exact=text[start:end],
                sentence=draft.sentence.index, form=form, parts=parts, quoted=quoted,
                source=_source(parties, draft), cue=Span.of(text, *draft.cue), polarity=draft.polarity,
            )
        )
    return sorted(found, key=lambda a: (a.start, a.end, a.id))


def _clean(pieces: Sequence[Piece]) -> list[Piece]:
    kept: list[Piece] = []
    for a, b in sorted(pieces):
        if kept and a <= kept[-1][1]:
            kept[-1] = kept[-1][0], max(b, kept[-1][1])
        elif a < b:
            kept.append((a, b))
    return kept


def _source(parties: Parties, draft: Draft) -> Participant | None:
    return None if draft.source is None else parties.of(draft.sentence, draft.source)
