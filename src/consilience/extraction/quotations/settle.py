"""Drafts and quotation marks brought together: a content that touches a quotation takes in all of it, and
quotations that stand free behind a speaker's words go on with them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from consilience.extraction.knowledge import cues
from consilience.extraction.quotations.direct import Direct
from consilience.extraction.quotations.drafts import Draft, Piece
from consilience.extraction.quotations.marks import Quote
from consilience.extraction.quotations.scene import Scene


def settle(quotes: Sequence[Quote], scenes: Sequence[Scene], drafts: list[Draft], direct: Direct) -> None:
    """Widen the pieces of `drafts` in place to the quotations that they touch."""
    starts = [quote.start for quote in quotes]
    for draft in drafts:
        if draft.frame != "direct":
            draft.pieces = [wide for piece in draft.pieces for wide in _widen(piece, quotes, starts, direct.text)]
    go_on(scenes, drafts, direct)


_SPEAKS = frozenset(("clause", "inserted", "far", "bare", "told", "according"))


def go_on(scenes: Sequence[Scene], drafts: Sequence[Draft], direct: Direct) -> None:
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
        verb = draft.sentence.parse.tokens[draft.verb or 0].lemma.lower()
        if draft.frame in _SPEAKS and (verb in cues.REPORTING or draft.frame == "according"):
            floor.setdefault(draft.sentence.index, draft)
    for draft in direct.drafts.values():
        floor[draft.sentence.index] = draft
    for number, draft in direct.taken.items():
        floor[max(direct.last[number], draft.sentence.index)] = draft
    return floor


def _widen(piece: Piece, quotes: Sequence[Quote], starts: list[int], text: str) -> list[Piece]:
    start, end = piece
    more: list[Piece] = []
    at = bisect_right(starts, start) - 1
    if at >= 0 and start < quotes[at].end and (end >= quotes[at].end - 2 or not _words(text, quotes[at].start, start)):
        if start > quotes[at].start and (end > quotes[at].end or not _words(text, quotes[at].start, start)):
            start = quotes[at].start if not _words(text, quotes[at].start, start) else start
    at = bisect_right(starts, end - 1) - 1
    if at >= 0 and start <= quotes[at].start < end < quotes[at].end:
        end = quotes[at].parts[0][1]
        more = list(quotes[at].parts[1:])
    return [(start, end), *more]


def _words(text: str, start: int, end: int) -> bool:
    return any(c.isalnum() for c in text[start:end])
