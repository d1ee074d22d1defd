"""When: the time expression that belongs to an event."""

from __future__ import annotations

from collections.abc import Sequence

from consilience.extraction.events import clauses, nominals
from consilience.extraction.events.trigger import Trigger
from consilience.model import Period, Sentence, TimeMention

_WITHIN = frozenset(
    "prep pobj npadvmod advmod nummod compound amod appos tmod quantmod nmod poss conj punct dep case det".split()
)
_THROUGH_PARTICIPLES = _WITHIN | {"acl"}
"""Also by a participle ("he wrote in an article published in March")."""
_FAR = 9
AS_OF = Period(time=None, basis="as-of")
_BOUNDS = frozenset({"since", "until", "till", "by", "before", "after", "ahead", "than", "following", "through"})
"""Words that make a time the edge of a period in which the event lies, not its day."""
_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_FINITE_AUX = frozenset("has have is are was were did does do 's 've 're ’s ’ve ’re am".split())
_UNDATED = frozenset(
    "previously formerly earlier once recently lately long often always usually regularly repeatedly consistently "
    "traditionally historically originally initially".split()
)
"""Adverbs that say that an act lies before the report's day, or on no day."""
_RECALLED = frozenset("anniversary commemoration memory remembrance centenary".split())
"""Nouns whose "of" names what was long before them."""
_COMING = frozenset({"upcoming", "forthcoming", "coming", "impending"})
_GOING_ON = frozenset({"continue", "keep", "remain", "maintain"})
_OWN_TIME = frozenset({"ccomp", "relcl", "parataxis"})
_DURING = frozenset({"in", "at", "during"})
_ENDS = frozenset({"to", "until", "till", "through", "and"})


class Clock:
    """The time expressions of one sentence, each at the word it hangs on."""

    def __init__(self, sentence: Sentence, times: Sequence[TimeMention]) -> None:
        self.sentence = sentence
        dated = [t for t in times if t.type in ("DATE", "TIME") and t.expression.get("kind") != "reference"]
        self._times = [(time, self._head(time)) for time in dated if not self._is_bound(time)]
        self._ends = {a.id: b.id for a, b in zip(dated, dated[1:], strict=False) if _joined(sentence, a, b)}

    def _head(self, time: TimeMention) -> int:
        """The token of the expression that the rest of it hangs on."""
        tokens = self.sentence.tokens_within(time.start, time.end)
        inside = set(tokens)
        parse = self.sentence.parse
        return next((t for t in tokens if parse.tokens[t].head not in inside), tokens[0] if tokens else 0)

    def _is_bound(self, time: TimeMention) -> bool:
        tokens = self.sentence.tokens_within(time.start, time.end)
        return bool(tokens) and tokens[0] > 0 and self.sentence.parse.tokens[tokens[0] - 1].text.lower() in _BOUNDS

    def when(self, trigger: Trigger) -> Period | None:
        """The time told for an event: in its own phrase or clause ("phrase"), else that of the verbs above it
        ("sentence"), else None."""
        own = [h for h in (trigger.noun if trigger.carried else None, trigger.verb, trigger.clause) if h is not None]
        for head in dict.fromkeys(own):
            if time := self._under(head):
                return Period(time=time.id, until=self._ends.get(time.id), basis="phrase")
        if time := self._beside(trigger) or self._in_subject(trigger) or self._is_when(trigger):
            return Period(time=time.id, until=self._ends.get(time.id), basis="phrase")
        if trigger.verb is None and self._is_coming(trigger.noun):
            return None
        above = [(head, _WITHIN, since) for head, since in self._above(trigger)]
        for head, links, since in [*above, *((head, _THROUGH_PARTICIPLES, 0) for head in dict.fromkeys(own))]:
            if time := self._under(head, links, since):
                return Period(time=time.id, until=self._ends.get(time.id), basis="sentence")
        return None

    def _is_coming(self, noun: int | None) -> bool:
        """Whether an event is told only as one to come, beside another's day ("his arrival on Friday is timed with
        the upcoming parade")."""
        parse = self.sentence.parse
        before = clauses.children(parse, noun, "amod") if noun is not None else []
        return any(parse.tokens[c].text.lower() in _COMING for c in before)

    def names_day(self, verb: int) -> bool:
        """Whether a date stands in the verb's own phrase ("votes on Sunday"); with its year and day it is a caption's
        or a chronicle's ("meets the envoy on 3 May 2021"), not a plan's."""
        time = self._under(verb)
        return time is not None and time.type == "DATE" and not {"year", "day"} <= time.expression.keys()

    def _beside(self, trigger: Trigger) -> TimeMention | None:
        """A time that the parse hangs on the verb's object: "signed a treaty on Monday that …", "won nine seats in
        Sunday's vote"."""
        parse, verb = self.sentence.parse, trigger.verb
        for noun in clauses.children(parse, verb, "dobj") if verb is not None else ():
            if noun == trigger.noun or nominals.noun_act(parse, noun) is None:
                behind = clauses.children(parse, noun, "prep", "npadvmod", "tmod")
                found = next((time for time, at in self._times if parse.tokens[at].head in behind), None)
                if found is not None and clauses.children(parse, noun, "relcl", "acl"):
                    return found
        return next((time for time, at in self._times if verb is not None and self._dates_occasion(at, verb)), None)

    def _in_subject(self, trigger: Trigger) -> TimeMention | None:
        """The time that ends a subject which the event noun begins ("her first visit as mayor in May was to Oslo")."""
        verb = nominals.copula_behind(self.sentence.parse, trigger.noun) if trigger.noun is not None else None
        if verb is None or trigger.verb is not None:
            return None
        ends = self.sentence.start + self.sentence.parse.tokens[verb].start - 1
        return next((time for time, _ in self._times if time.end == ends), None)

    def _is_when(self, trigger: Trigger) -> TimeMention | None:
        """The time that the verb's clause tells of ("in 2023, when they met")."""
        parse, verb = self.sentence.parse, trigger.verb
        if verb is None or parse.tokens[verb].dep != "relcl":
            return None
        if not any(parse.tokens[c].text.lower() == "when" for c in clauses.children(parse, verb, "advmod")):
            return None
        return next((time for time, at in self._times if at == parse.tokens[verb].head), None)

    def _dates_occasion(self, at: int, verb: int) -> bool:
        """Whether `at` is the day of an event ("Sunday's vote") in, at or during which the verb's act is done."""
        parse = self.sentence.parse
        noun = parse.tokens[at].head
        prep = parse.tokens[parse.tokens[noun].head]
        if parse.tokens[at].dep != "poss" or prep.text.lower() not in _DURING or prep.dep != "prep":
            return False
        return nominals.noun_act(parse, noun) is not None and self._hangs_on(prep.index, verb, _WITHIN | {"dobj"})

    def news(self, trigger: Trigger) -> Period | None:
        """The report's own day, for what a verb tells as news: in the past, the present perfect or the present, with no
        time of its own. The past perfect and what side clauses and nouns tell may be long ago: None."""
        parse, top = self.sentence.parse, trigger.verb
        if top is None or self._is_undated(top):
            return None
        for _ in range(_FAR):
            token = parse.tokens[top]
            aux = clauses.auxiliaries(parse, top)
            if "had" in aux or token.dep in ("relcl", "acl", "pcomp") or self._is_bounded(top):
                return None
            if token.tag in _FINITE or any(word in _FINITE_AUX for word in aux):
                return AS_OF
            if token.dep not in ("xcomp", "advcl", "conj") or token.head == top:
                return None
            top = token.head
        return None

    def _is_undated(self, verb: int) -> bool:
        """Whether the act is told without a day of its own: often, formerly, for a while, or still going on."""
        parse = self.sentence.parse
        if any(parse.tokens[c].lemma == "time" for c in clauses.children(parse, verb, "npadvmod")):
            return True
        if any(parse.tokens[c].text.lower() in _UNDATED for c in clauses.children(parse, verb, "advmod")):
            return True
        token = parse.tokens[verb]
        return token.lemma.lower() in _GOING_ON or (token.tag == "VBG" and "been" in clauses.auxiliaries(parse, verb))

    def _under(self, head: int, links: frozenset[str] = _WITHIN, since: int = 0) -> TimeMention | None:
        """The first time that hangs on `head`; not between it and the word `since`, which a clause joined to it
        begins with."""
        hanging = (time for time, at in self._times if not head < at < since and self._hangs_on(at, head, links))
        return next(hanging, None)

    def _hangs_on(self, at: int, head: int, links: frozenset[str]) -> bool:
        """Whether the word `at` hangs on `head` by prepositions and noun phrases alone."""
        parse = self.sentence.parse
        for _ in range(_FAR):
            if at == head:
                return True
            token = parse.tokens[at]
            if token.dep not in links or token.head == at or token.text.lower() in _BOUNDS:
                return False
            at = token.head
        return False

    def _above(self, trigger: Trigger) -> list[tuple[int, int]]:
        """Verbs whose time holds for the event too: those over a noun, an infinitive, a participle, a conjunct; each
        with the first word behind it from which on its times hold: of "marking a visit in May and attending a feast"
        only the first is in May."""
        parse = self.sentence.parse
        at, found = trigger.head, list[tuple[int, int]]()
        for _ in range(_FAR):
            token = parse.tokens[at]
            if token.lemma.lower() in _RECALLED and at != trigger.head:
                break
            if token.head == at or (token.dep in _OWN_TIME and not self._is_infinitive(at)):
                break
            joined = at if token.dep == "conj" and token.tag == "VBG" else 0
            at = token.head
            if parse.tokens[at].pos in ("VERB", "AUX"):
                found.append((at, joined))
        return found

    def _is_bounded(self, verb: int) -> bool:
        """Whether the clause only bounds the time of another ("after two men were captured")."""
        parse = self.sentence.parse
        return any(parse.tokens[c].text.lower() in _BOUNDS for c in clauses.children(parse, verb, "mark"))

    def _is_infinitive(self, verb: int) -> bool:
        parse = self.sentence.parse
        if parse.tokens[verb].tag != "VB" or clauses.child(parse, verb, *clauses.SUBJECTS) is not None:
            return False
        return "to" in clauses.auxiliaries(parse, verb)


def _joined(sentence: Sentence, first: TimeMention, second: TimeMention) -> bool:
    """Whether two expressions tell a range between them ("from Wednesday to Saturday")."""
    between = sentence.text[first.end - sentence.start : second.start - sentence.start].strip().lower()
    before = sentence.text[: first.start - sentence.start].lower().rstrip()
    if between in ("to", "until", "till", "through"):
        return before.endswith("from") or between != "to"
    return between == "and" and before.endswith("between")
