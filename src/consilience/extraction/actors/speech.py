"""Who speaks where in a report: what stands in quotation marks, and which words name its speaker."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator

from consilience.extraction.knowledge import cues
from consilience.extraction.quotations.drafts import Draft
from consilience.extraction.quotations.reader import Heard
from consilience.model import Sentence

_STATES = frozenset(("direct", "clause", "inserted", "far", "unseen", "bare", "told", "according", "misread"))


class Speech:
    """The quotations of a report, and for each sentence the words that name those who speak in it."""

    def __init__(self, heard: Heard) -> None:
        self.quotes = heard.quotes
        parts = sorted((a, b, n) for n, quote in enumerate(heard.quotes) for a, b in quote.parts)
        self._starts = [a for a, _, _ in parts]
        self._parts = parts
        self._said: defaultdict[int, list[tuple[int, int, Draft]]] = defaultdict(list)
        """For each quotation the pieces (start, end) of drafts that hold words of it and have their cue outside."""
        self.cues: defaultdict[int, list[Draft]] = defaultdict(list)
        """The drafts of speech by the sentence of their verb."""
        for draft in heard.drafts:
            if _speaks(draft):
                self.cues[draft.sentence.index].append(draft)
            for start, end in draft.pieces:
                for number in self._touched(start, end):
                    if not self.quotes[number].start <= draft.cue[0] < self.quotes[number].end:
                        self._said[number].append((start, end, draft))

    def quote_at(self, sentence: Sentence, token: int) -> int | None:
        """The number of the quotation that a token stands in, or None."""
        return self._at(sentence.start + sentence.parse.tokens[token].start)

    def is_touched(self, sentence: Sentence) -> bool:
        """Whether a sentence holds words of a quotation."""
        at = bisect_right(self._starts, sentence.end) - 1
        return at >= 0 and self._parts[at][1] > sentence.start

    def draft_of(self, number: int, place: int) -> Draft | None:
        """What is said in a quotation at a character, by the innermost speaker who is named outside of it; None where
        nobody is."""
        holding = [(b - a, draft.cue[0], draft) for a, b, draft in self._said[number] if a <= place < b]
        return min(holding, key=lambda h: h[:2])[2] if holding else None

    def is_speaker(self, sentence: Sentence, token: int) -> bool:
        """Whether a token is who speaks in its sentence."""
        return any(token in (d.source, d.antecedent) for d in self.cues.get(sentence.index, ()))

    def _at(self, place: int) -> int | None:
        at = bisect_right(self._starts, place) - 1
        return self._parts[at][2] if at >= 0 and place < self._parts[at][1] else None

    def _touched(self, start: int, end: int) -> Iterator[int]:
        """The numbers of the quotations that a stretch of the text touches."""
        at = max(0, bisect_right(self._starts, start) - 1)
        while at < len(self._parts) and self._parts[at][0] < end:
            if self._parts[at][1] > start:
                yield self._parts[at][2]
            at += 1


def _speaks(draft: Draft) -> bool:
    """Whether somebody says something, rather than wants or thinks it."""
    lemma = draft.sentence.parse.tokens[draft.verb].lemma.lower()
    return draft.frame in _STATES and (lemma in cues.REPORTING or draft.frame in ("according", "misread"))
