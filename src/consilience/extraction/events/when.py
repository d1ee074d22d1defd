"""When: the time expression that belongs to an event."""

from __future__ import annotations

from collections.abc import Sequence

from consilience.extraction.events import clauses, nominals
from consilience.extraction.events.trigger import Trigger
from consilience.extraction.knowledge.lightverbs import ALLEGING, ATTITUDES, DENIERS, PLANNED
from consilience.model import Period, Sentence, Span, TimeMention

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
_IN_WORDS = frozenset("ACCUSE REJECT REQUEST SUPPORT THREATEN".split())
_COMING = frozenset({"upcoming", "forthcoming", "coming", "impending"})
_GOING_ON = frozenset({"continue", "keep", "remain", "maintain"})
_OWN_TIME = frozenset({"ccomp", "parataxis"})
_APART = {"after": -1, "before": 1}
"""Where an event lies from which a length of time is told: "two days after the vote" is two days behind it."""
_LATER = (ATTITUDES | DENIERS | ALLEGING | {"deny"}) - PLANNED - frozenset("intend try seek attempt aim fail".split())
"""Verbs that are acts of their own: what they speak of need not be done when they are."""
_DURING = frozenset({"in", "at", "during"})


class Clock:
    """The time expressions of one sentence, each at the word it hangs on."""

    def __init__(self, sentence: Sentence, times: Sequence[TimeMention]) -> None:
        self.sentence = sentence
        dated = [t for t in times if t.type in ("DATE", "TIME") and t.expression.get("kind") != "reference"]
        self._times = [(time, self._head(time)) for time in dated if not self._is_bound(time)]
        self._bounds = [(time, self._head(time)) for time in dated if self._is_bound(time)]
        self._lengths = [t for t in times if t.type == "DURATION"]
        self._ends = {a.id: b.id for a, b in zip(dated, dated[1:], strict=False) if _joined(sentence, a, b)}

    def words(self, when: Period | None) -> Span | None:
        """The words that tell a period of this sentence."""
        return next((time.span for time, _ in self._times if when is not None and time.id == when.time), None)

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
        """The time told for an event: in its own phrase or clause ("phrase"), a length of time from that of another
        ("two days after he fled") or that of the verbs above it ("sentence"), else None."""
        own = [h for h in (trigger.noun if trigger.carried else None, trigger.verb, trigger.clause) if h is not None]
        for head in dict.fromkeys(own):
            if time := self._under(head):
                return Period(time=time.id, until=self._ends.get(time.id), basis="phrase")
        if time := self._owned(trigger) or self._beside(trigger) or self._in_subject(trigger) or self._is_when(trigger):
            return Period(time=time.id, until=self._ends.get(time.id), basis="phrase")
        if time := self._of_described(trigger):
            return Period(time=time.id, until=self._ends.get(time.id), basis="phrase")
        if (apart := self._apart(trigger)) is not None:
            return apart
        if trigger.verb is None and self._is_coming(trigger.noun):
            return None
        above = [(head, _WITHIN, since, after) for head, since, after in self._above(trigger)]
        for head, links, since, after in [*above, *((h, _THROUGH_PARTICIPLES, 0, -1) for h in dict.fromkeys(own))]:
            if time := self._under(head, links, since, after):
                return Period(time=time.id, until=self._ends.get(time.id), basis="sentence")
        if trigger.verb is not None and (time := self._of_occasion(trigger.verb)):
            return Period(time=time.id, until=self._ends.get(time.id), basis="sentence")
        return None

    def _of_occasion(self, verb: int) -> TimeMention | None:
        """The day of the clause that tells when ("he refused when he was brought to court on Thursday")."""
        parse = self.sentence.parse
        for clause in clauses.children(parse, verb, "advcl"):
            words = clauses.children(parse, clause, "advmod", "mark")
            if any(parse.tokens[c].text.lower() == "when" for c in words) and (time := self._under(clause)):
                return time
        return None

    def _apart(self, trigger: Trigger) -> Period | None:
        """The time of the verb above, a length of time away: "signed it on Friday, three weeks after they met"."""
        parse = self.sentence.parse
        at = trigger.verb if trigger.verb is not None else trigger.head
        token = parse.tokens[at]
        marks = clauses.children(parse, at, "mark", "prep", "advmod")
        words = [*marks, *([token.head] if token.dep in ("pobj", "pcomp") else [])]
        word = next((w for w in words if parse.tokens[w].text.lower() in _APART and w < at), None)
        length = next((t for t in self._lengths if word is not None and self._ends_at(t, word)), None)
        if word is None or length is None:
            return None
        before = [time for time, _ in self._times if time.end <= length.start]
        time = before[-1] if before else None
        sign = _APART[parse.tokens[word].text.lower()]
        return Period(time=time.id if time else None, basis="sentence", apart=length.id, apart_sign=sign)

    def _ends_at(self, time: TimeMention, word: int) -> bool:
        tokens = self.sentence.tokens_within(time.start, time.end)
        return bool(tokens) and tokens[-1] == word - 1

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
                if found is not None and (clauses.children(parse, noun, "relcl", "acl") or self._is_on(found)):
                    return found
        if verb is None:
            return None
        occasion = next((time for time, at in self._times if self._dates_occasion(at, verb)), None)
        return occasion or next((t for t, at in self._times if self._is_on(t) and self._lies_within(at, trigger)), None)

    def _lies_within(self, at: int, trigger: Trigger) -> bool:
        """Whether a word hangs on what the verb acts on or where it acts, and on no other event ("signed it in Oslo on
        Monday", not "condemned the killing of two men on Monday")."""
        parse = self.sentence.parse
        for _ in range(_FAR):
            token = parse.tokens[at]
            if at == trigger.verb:
                return True
            if token.dep not in _WITHIN | {"dobj"} or token.head == at:
                return False
            if at != trigger.noun and nominals.noun_act(parse, at) is not None:
                return False
            at = token.head
        return False

    def _is_on(self, time: TimeMention) -> bool:
        """Whether a day stands behind "on": "summoned the envoy on Sunday" tells when he was summoned."""
        tokens = self.sentence.tokens_within(time.start, time.end)
        words = {self.sentence.parse.tokens[t].text.lower() for t in (tokens[0], tokens[0] - 1)} if tokens else set()
        return "on" in words

    def _owned(self, trigger: Trigger) -> TimeMention | None:
        """The day that an event noun belongs to where it bounds another's time ("since Thursday's vote"), and that of
        the event which is a verb's subject ("Sunday's earthquake killed nine")."""
        parse, noun = self.sentence.parse, trigger.noun
        if trigger.verb is not None and not trigger.carried:
            doer = clauses.subject(parse, trigger.verb)
            noun = doer if doer is not None and nominals.noun_act(parse, doer) is not None else None
        owned = (time for time, at in (*self._times, *self._bounds) if parse.tokens[at].dep == "poss")
        return next((t for t in owned if noun is not None and parse.tokens[self._head(t)].head == noun), None)

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

    def _of_described(self, trigger: Trigger) -> TimeMention | None:
        """The day of the event that a relative clause tells of ("Monday's bombing, in which nine died")."""
        parse, at = self.sentence.parse, trigger.verb
        if at is None or parse.tokens[at].tag not in _FINITE | {"VBN"}:
            return None
        if parse.tokens[at].dep == "ccomp" and parse.tokens[parse.tokens[at].head].dep == "relcl":
            at = parse.tokens[at].head
        noun = parse.tokens[at].head
        if parse.tokens[at].dep != "relcl" or nominals.noun_act(parse, noun) is None:
            return None
        return self._under(noun)

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
            if token.dep == "relcl" and self._comments(trigger, top):
                return AS_OF
            if token.dep == "relcl" and nominals.noun_act(parse, token.head) is not None:
                return self._news_above(token.head)
            if token.dep in ("relcl", "acl", "pcomp") or self._is_bounded(top):
                return None
            if "had" in aux:
                return AS_OF if self._is_reported(top) else None
            if token.tag in _FINITE or any(word in _FINITE_AUX for word in aux):
                return AS_OF
            if token.dep not in ("xcomp", "advcl", "conj") or token.head == top:
                return None
            if token.dep == "xcomp" and parse.tokens[token.head].lemma.lower() in _LATER:
                return None
            top = token.head
        return None

    def _comments(self, trigger: Trigger, verb: int) -> bool:
        """Whether a relative clause at the end tells what is said of the news ("a charge which Oslo rejected")."""
        act, parse = trigger.typed_act, self.sentence.parse
        main = next((i for i in parse.ancestors(parse.tokens[verb].head) if parse.tokens[i].pos == "VERB"), None)
        spoken = (act is not None and act.type in _IN_WORDS) or (trigger.act is not None and trigger.act.name == "say")
        return spoken and parse.tokens[verb].tag == "VBD" and main is not None and main < verb

    def _news_above(self, noun: int) -> Period | None:
        """The report's own day for what is told of an event in a main clause ("clashes in which three died")."""
        parse = self.sentence.parse
        verbs = (i for i in parse.ancestors(noun) if parse.tokens[i].pos == "VERB")
        verb = next((i for i in verbs if parse.tokens[i].tag != "VBG"), None)
        return AS_OF if verb is not None and parse.tokens[verb].tag in _FINITE and not self._is_bounded(verb) else None

    def _is_reported(self, verb: int) -> bool:
        """Whether a past perfect only says in the past what was said in the present perfect ("said it had met")."""
        token = self.sentence.parse.tokens[verb]
        above = self.sentence.parse.tokens[token.head]
        return token.dep == "ccomp" and above.tag == "VBD" and above.index != verb

    def headline(self, trigger: Trigger, headline: bool) -> Period | None:
        """The report's own day for whatever a headline tells without a time."""
        return AS_OF if headline and not self._is_coming(trigger.noun) else None

    def _is_undated(self, verb: int) -> bool:
        """Whether the act is told without a day of its own: often, formerly, for a while, or still going on."""
        parse = self.sentence.parse
        if any(parse.tokens[c].lemma == "time" for c in clauses.children(parse, verb, "npadvmod")):
            return True
        if any(parse.tokens[c].text.lower() in _UNDATED for c in clauses.children(parse, verb, "advmod")):
            return True
        token = parse.tokens[verb]
        return token.lemma.lower() in _GOING_ON or (token.tag == "VBG" and "been" in clauses.auxiliaries(parse, verb))

    def _under(self, head: int, links: frozenset[str] = _WITHIN, since: int = 0, after: int = -1) -> TimeMention | None:
        """The first time behind the word `after` that hangs on `head`; not between it and the word `since`, which a
        clause joined to it begins with."""
        times = ((time, at) for time, at in self._times if at > after and not head < at < since)
        return next((time for time, at in times if self._hangs_on(at, head, links)), None)

    def _hangs_on(self, at: int, head: int, links: frozenset[str]) -> bool:
        """Whether the word `at` hangs on `head` by prepositions and noun phrases alone."""
        parse = self.sentence.parse
        for _ in range(_FAR):
            if at == head:
                return True
            token = parse.tokens[at]
            if token.dep not in links or token.head == at or token.text.lower() in _BOUNDS:
                return False
            if token.dep == "poss" and self._is_of_another(token.head, head):
                return False
            at = token.head
        return False

    def _is_of_another(self, noun: int, head: int) -> bool:
        """Whether a day belongs to an event of its own ("blamed him for Sunday's ambush"), in which nothing else is
        done."""
        parse = self.sentence.parse
        prep = parse.tokens[parse.tokens[noun].head].text.lower()
        return noun != head and prep not in _DURING and nominals.noun_act(parse, noun) is not None

    def _above(self, trigger: Trigger) -> list[tuple[int, int, int]]:
        """Verbs whose time holds for the event too: those over a noun, an infinitive, a participle, a conjunct without
        a subject of its own. Each comes with the first word behind it from which on its times hold (of "marking a visit
        in May and attending a feast" only the first is in May), and the word that its times must follow (what is agreed
        on Monday need not be done on Monday)."""
        parse = self.sentence.parse
        at, found, after = trigger.head, list[tuple[int, int, int]](), -1
        for _ in range(_FAR):
            token = parse.tokens[at]
            if token.lemma.lower() in _RECALLED and at != trigger.head:
                break
            if token.head == at or self._has_own_time(at):
                break
            if token.dep == "relcl":
                found.append((token.head, 0, after))
            joined = at if token.dep == "conj" and token.tag == "VBG" else 0
            below, at = at, self._governor(at)
            if parse.tokens[at].pos in ("VERB", "AUX"):
                if parse.tokens[below].pos in ("VERB", "ADP") and parse.tokens[at].lemma.lower() in _LATER:
                    after = max(after, trigger.head)
                found.append((at, joined, after))
        return found

    def _governor(self, at: int) -> int:
        """The word above; for a participle that the parse hangs on a noun ("a bus overturned on Friday, killing two"),
        the last verb in the past before it."""
        tokens = self.sentence.parse.tokens
        head = tokens[at].head
        if tokens[at].dep != "advcl" or tokens[at].tag != "VBG" or tokens[head].pos in ("VERB", "AUX", "ADJ"):
            return head
        return next((t.index for t in reversed(tokens[:at]) if t.pos == "VERB" and t.tag in ("VBD", "VBN")), head)

    def _has_own_time(self, at: int) -> bool:
        """Whether a clause tells its own time, so that none from above holds for it."""
        parse, token = self.sentence.parse, self.sentence.parse.tokens[at]
        if token.dep == "relcl":
            going_on = token.tag == "VBG" and bool({"was", "were"} & set(clauses.auxiliaries(parse, at)))
            return nominals.noun_act(parse, token.head) is None and not going_on
        if token.dep == "conj" and token.pos in ("VERB", "AUX"):
            return clauses.child(parse, at, *clauses.SUBJECTS) is not None
        return token.dep in _OWN_TIME and not self._is_infinitive(at)

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
