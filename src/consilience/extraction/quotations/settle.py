"""Drafts and quotation marks brought together: a content that touches a quotation takes in all of it, and
quotations that stand free behind a speaker's words go on with them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from consilience.extraction.knowledge import cues
from consilience.extraction.quotations.direct import Direct
from consilience.extraction.quotations.drafts import Draft, Piece
from consilience.extraction.quotations.marks import Quote

_SPEAKS = frozenset(("clause", "inserted", "far", "unseen", "bare", "told", "according", "misread"))


def settle(drafts: Sequence[Draft], direct: Direct) -> None:
    """Widen the pieces of `drafts` in place to the quotations they touch, and let free quotations join them."""
    for draft in drafts:
        if draft.frame not in ("direct", "inner"):
            draft.pieces = [wide for piece in draft.pieces for wide in _widened(piece, direct.quotes, direct.text)]
    _go_on(drafts, direct)


def _widened(piece: Piece, quotes: Sequence[Quote], text: str) -> list[Piece]:
    """The piece, begun at the opening mark right before it, and led to the end of a quotation it breaks off in."""
    start, end = piece
    first = _around(quotes, start)
    if first is not None and not _words(text, first.start, start):
        start = first.start
    last = _around(quotes, end - 1)
    if last is None or last.start < start:
        return [(start, end)]
    return [(start, last.parts[0][1]), *last.parts[1:]]


def _around(quotes: Sequence[Quote], place: int) -> Quote | None:
    """The quotation that holds the character at `place`."""
    at = bisect_right(quotes, place, key=lambda quote: quote.start) - 1
    return quotes[at] if at >= 0 and place < quotes[at].end else None


def _words(text: str, start: int, end: int) -> bool:
    return any(c.isalnum() for c in text[start:end])


def _go_on(drafts: Sequence[Draft], direct: Direct) -> None:
    """Give quotations that stand free to whoever spoke in the sentence before them."""
    floor = _floor(drafts, direct)
    for number in direct.first:
        draft = floor.get(direct.first[number] - 1)
        if draft is not None and direct.stands_free(number):
            draft.pieces.extend(direct.quotes[number].parts)
            direct.taken[number] = draft
            floor[direct.last[number]] = draft


def _floor(drafts: Sequence[Draft], direct: Direct) -> dict[int, Draft]:
    """For each sentence that somebody speaks in, what they say there."""
    floor: dict[int, Draft] = {}
    for draft in drafts:
        lemma = draft.sentence.parse.tokens[draft.verb].lemma.lower()
        if draft.frame in _SPEAKS and (lemma in cues.REPORTING or draft.frame in ("according", "misread")):
            floor.setdefault(draft.sentence.index, draft)
    for draft in direct.drafts.values():
        floor[draft.sentence.index] = draft
    for number, draft in direct.taken.items():
        floor[max(direct.last[number], draft.sentence.index)] = draft
    return floor
