"""When: the time expression that belongs to an event."""

from __future__ import annotations

from collections.abc import Sequence

from consilience.extraction.events import clauses
from consilience.extraction.events.triggers import Trigger
from consilience.model import Parse, Period, Sentence, TimeMention

_WITHIN = frozenset(
    {
        "prep",
        "pobj",
        "npadvmod",
        "advmod",
        "nummod",
        "compound",
        "amod",
        "pcomp",
        "dobj",
        "appos",
        "tmod",
        "quantmod",
        "nmod",
        "poss",
        "conj",
        "punct",
        "dep",
        "case",
        "det",
    }
)
_FAR = 9


class Clock:
    """The time expressions of one sentence, each at the word it hangs on."""

    def __init__(self, sentence: Sentence, times: Sequence[TimeMention]) -> None:
        self.sentence = sentence
        self._times = [(mention, self._head(mention)) for mention in times if mention.type in ("DATE", "TIME")]

    def _head(self, mention: TimeMention) -> int:
        """The token of the expression that the rest of it hangs on."""
        tokens = self.sentence.tokens_within(mention.start, mention.end)
        inside = set(tokens)
        parse = self.sentence.parse
        return next((t for t in tokens if parse.tokens[t].head not in inside), tokens[0] if tokens else 0)

    def when(self, trigger: Trigger) -> Period | None:
        """The time told for an event: in its own phrase or clause ("phrase"), else elsewhere in the sentence where no
        other verb owns it ("sentence"), else None."""
        own = [h for h in (trigger.noun if trigger.carried else None, trigger.verb, trigger.clause) if h is not None]
        for head in dict.fromkeys(own):
            if period := self._under(head):
                return period
        for head in self._above(trigger):
            if period := self._under(head, "sentence"):
                return period
        return None

    def _under(self, head: int, basis: str = "phrase") -> Period | None:
        found = [mention for mention, at in self._times if self._reaches(at, head)]
        if not found:
            return None
        return Period(time=found[0].id, basis="phrase" if basis == "phrase" else "sentence")

    def _reaches(self, at: int, head: int) -> bool:
        """Whether the word `at` hangs on `head` by prepositions and noun phrases alone, with no event noun between."""
        parse = self.sentence.parse
        for _ in range(_FAR):
            if at == head:
                return True
            token = parse.tokens[at]
            if token.dep not in _WITHIN or token.head == at:
                return False
            at = token.head
        return False

    def _above(self, trigger: Trigger) -> list[int]:
        """Verbs whose time holds for the event too: those over a noun, an infinitive, a participle, a conjunct."""
        parse = self.sentence.parse
        at, found = trigger.head, []
        for _ in range(_FAR):
            token = parse.tokens[at]
            if token.head == at or token.dep in ("ccomp", "relcl", "parataxis") and token.tag != "VB":
                break
            at = token.head
            if parse.tokens[at].pos in ("VERB", "AUX"):
                found.append(at)
        return found
