"""What somebody denies: stretches of a report that its attributions tell as not so."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from consilience.extraction.events.trigger import Trigger
from consilience.model import Attribution, Parse, Sentence, Span

_SHARE = frozenset({"conj", "xcomp", "ccomp"})
_FAR = 12


class Denials:
    """The denied stretches of one report, merged, so that a look-up is quick however many there are."""

    def __init__(self, attributions: Iterable[Attribution]) -> None:
        merged: list[tuple[int, int, Span]] = []
        denying = ((p.start, p.end, a.cue or p) for a in attributions if a.polarity == "denies" for p in a.parts)
        for start, end, cue in sorted(denying):
            if merged and start <= merged[-1][1]:
                merged[-1] = (merged[-1][0], max(end, merged[-1][1]), merged[-1][2])
            else:
                merged.append((start, end, cue))
        self._starts = [start for start, _, _ in merged]
        self._ends = [end for _, end, _ in merged]
        self._cues = [cue for _, _, cue in merged]

    def deny(self, span: Span, sentence: Sentence, above: Sequence[int]) -> Span | None:
        """The words that deny the event of `span`, where it is the main point of a denied stretch (none of the words
        `above` it, whose side remark it is, stands in the stretch too), or None."""
        if not self.hold(span.start, span.end):
            return None
        words = (sentence.span(index, index) for index in above)
        if any(self.hold(word.start, word.end) for word in words):
            return None
        return self._cues[bisect_right(self._starts, span.start) - 1]

    def hold(self, start: int, end: int) -> bool:
        """Whether the characters from `start` to `end` stand in what is denied."""
        at = bisect_right(self._starts, start) - 1
        return at >= 0 and end <= self._ends[at]


def heads_over(parse: Parse, trigger: Trigger) -> list[int]:
    """The word that the event's phrase or clause hangs on, conjuncts and complements passed over; nothing for a main
    clause. "They denied that the visit hurt trade" denies the hurting, not the visit."""
    at = trigger.verb if trigger.verb is not None else trigger.head
    for _ in range(_FAR):
        token = parse.tokens[at]
        if token.head == at:
            return []
        if token.dep not in _SHARE:
            return [token.head]
        at = token.head
    return []
