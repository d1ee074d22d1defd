"""Status: whether a report tells an event as done, planned, denied or possible, and the words that say so."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from consilience.extraction.events import clauses, unreal
from consilience.extraction.events.trigger import Trigger
from consilience.extraction.knowledge.lightverbs import (
    ALLEGING,
    ATTITUDES,
    DENIERS,
    HAPPENS,
    KEEPS_FROM,
    LIGHT,
    PLANNED,
    SCHEDULERS,
)
from consilience.model import EventStatus, Parse

_WILL = frozenset({"will", "'ll", "’ll", "shall", "wo"})
_MAY = frozenset({"may", "might", "could", "can", "should", "must", "ca"})
_COMING = frozenset("upcoming forthcoming scheduled expected planned future next impending imminent".split())
_UNSURE = frozenset("possible potential alleged proposed hypothetical likely threatened suspected attempted".split())
_HELD_BACK = frozenset("cancelled canceled aborted abandoned averted".split())
_CONDITIONS = frozenset("if unless whether lest provided".split())
_PHASES = frozenset(
    "begin start continue finish complete go resume keep stop help manage get make let have be see".split()
)
_PUT_OFF = frozenset("postpone delay reschedule".split())
_CALLED_OFF = frozenset({"cancel", "scrap", "abandon"})
_DENYING = frozenset({"deny", "refute", "disclaim"})
_GATHER = frozenset("meet gather convene assemble sit".split())
"""Verbs whose purpose comes true with them ("they met to sign the treaty")."""
_CROWDS = frozenset("march rally protest demonstrate gather converge strike write appear phone email".split())
"""Verbs that say by what they do what their purpose says ("marched to demand higher pay")."""
_VOICED = frozenset(
    "demand protest denounce condemn call mark commemorate complain mourn celebrate urge oppose".split()
)
_MARKS = frozenset({"mark", "attend", "join", "host"})
"""Verbs that come true with the event they have as their object."""
_ALLEGATIONS = frozenset(
    "accusation allegation claim rumour rumor suspicion fear speculation charge possibility".split()
)
"""Nouns whose "that" tells what need not be so."""
_AIMS = frozenset("aim goal purpose job task role plan idea way point mission hope intention trick dream".split())
_NOBODY = frozenset({"nobody", "none", "nothing", "neither", "no-one"})
_NO = frozenset({"no", "neither"})
_BUT = frozenset({"but", "except", "besides"})
_ONE = frozenset({"one", "a", "single"})
_PAST_TENSE = frozenset({"has", "have", "had", "was", "were", "is", "are"})
_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_LIMIT = 6


class Verdict(NamedTuple):
    """A status and the word that decides it; None where it is told plainly."""

    status: EventStatus
    cue: int | None = None


_PLAIN = Verdict("occurred")


def find(parse: Parse, trigger: Trigger) -> Verdict:
    """The status of the event that a trigger tells of."""
    if trigger.noun is not None and trigger.carried:
        own = _of_noun(parse, trigger.noun)
        if own is not None and (own.status == "denied" or trigger.verb is None):
            told = _of_clause(parse, trigger.clause, trigger.noun) if trigger.clause is not None else own
            return told if told.status == "denied" else own
    if trigger.verb is not None:
        return _of_verb(parse, trigger.verb)
    if trigger.clause is not None:
        return _of_clause(parse, trigger.clause, trigger.noun)
    if trigger.noun is None:
        return _PLAIN
    return _of_future(parse, trigger.noun) or _governed(parse, trigger.noun)


def is_present(parse: Parse, verb: int) -> bool:
    """Whether the verb stands in the plain present of a main clause, without auxiliaries."""
    token = parse.tokens[verb]
    plain = token.tag in ("VBZ", "VBP", "NNP", "NNPS") and token.dep in ("ROOT", "conj", "ccomp")
    return plain and not clauses.auxiliaries(parse, verb)


def is_to_be(parse: Parse, verb: int) -> bool:
    """Whether "be" announces the act ("the minister is to visit Oslo"; not "the aim is to visit")."""
    token = parse.tokens[verb]
    above = parse.tokens[token.head]
    if token.tag != "VB" or token.dep != "xcomp" or above.lemma != "be":
        return False
    subject = clauses.child(parse, above.index, *clauses.SUBJECTS)
    bare = clauses.child(parse, above.index, "acomp", "attr") is None
    return bare and subject is not None and parse.tokens[subject].lemma.lower() not in _AIMS


def negation(parse: Parse, trigger: Trigger) -> int | None:
    """The word of negation that stands with the event ("did not sign", "no talks", "without meeting"), or None."""
    heads = dict.fromkeys(h for h in (trigger.noun, trigger.verb, trigger.clause) if h is not None)
    return next((word for h in heads if (word := _negated(parse, h)) is not None), None)


def _negated(parse: Parse, index: int) -> int | None:
    token = parse.tokens[index]
    if token.dep in ("pcomp", "pobj") and parse.tokens[token.head].text.lower() == "without":
        return token.head
    return _denial(parse, index)


def _denial(parse: Parse, index: int) -> int | None:
    """The word that denies what a verb or noun tells: "not", or the "no" of whom or what it is told ("no soldiers
    were killed", "nobody agreed to sign", "attacked no villages")."""
    if (no := clauses.negation(parse, index)) is not None or parse.tokens[index].pos not in ("VERB", "AUX"):
        return no
    of, at = clauses.children(parse, index, "dobj"), index
    for _ in range(_LIMIT):
        if subjects := clauses.children(parse, at, *clauses.SUBJECTS):
            of += subjects
            break
        if parse.tokens[at].dep not in ("conj", "xcomp"):
            break
        at = parse.tokens[at].head
    return next((word for noun in of if (word := _nobody(parse, noun)) is not None), None)


def _nobody(parse: Parse, noun: int) -> int | None:
    """The word by which a noun phrase names nobody ("none of them", "no one", "neither side", "not one soldier"), or
    None; "no one but Norway" names somebody."""
    if _word(parse, noun, _BUT, ("prep", "cc")) is not None:
        return None
    if parse.tokens[noun].text.lower() in _NOBODY:
        return noun
    for one in (noun, *clauses.children(parse, noun, "nummod", "amod")):
        no = _word(parse, one, frozenset({"not"}), ("neg", "advmod", "preconj"))
        if no is not None and no < noun and parse.tokens[no + 1].text.lower() in _ONE:
            return no
    return _word(parse, noun, _NO, ("det", "preconj", "neg"))


def _word(parse: Parse, index: int, words: frozenset[str], labels: Iterable[str]) -> int | None:
    """The first dependant with one of these labels that is one of these words, or None."""
    return next((c for c in clauses.children(parse, index, *labels) if parse.tokens[c].text.lower() in words), None)


def _of_noun(parse: Parse, noun: int) -> Verdict | None:
    """What the words before an event noun make of it, or None."""
    labels = ("amod", "det", "neg", "advmod")
    kinds: tuple[tuple[EventStatus, frozenset[str]], ...] = (
        ("denied", _HELD_BACK | {"no"}), ("scheduled", _COMING), ("possible", _UNSURE),
    )  # fmt: skip
    for status, words in kinds:
        if (word := _word(parse, noun, words, labels)) is not None:
            return Verdict(status, word)
    token = parse.tokens[noun]
    if token.dep == "pobj" and parse.tokens[token.head].text.lower() == "without":
        return Verdict("denied", token.head)
    planned = next((c for c in clauses.children(parse, noun, "acl") if _is_planned(parse, c)), None)
    return Verdict("scheduled", planned) if planned is not None else None


def _is_planned(parse: Parse, verb: int) -> bool:
    """Whether a participle behind an event noun puts it into the future ("a visit planned for May")."""
    token = parse.tokens[verb]
    return token.tag == "VBN" and token.lemma.lower() in PLANNED


def _of_future(parse: Parse, noun: int) -> Verdict | None:
    """Whether the event is what something will be said of ("the talks will focus on trade")."""
    token = parse.tokens[noun]
    will = _aux(parse, token.head, _WILL) if token.dep in ("nsubj", "nsubjpass") else None
    return Verdict("scheduled", will) if will is not None else None


def _aux(parse: Parse, verb: int, words: frozenset[str]) -> int | None:
    """The auxiliary of a verb that is one of these words, or None; a conjunct shares those of its head."""
    return next((c for c in clauses.auxiliary_tokens(parse, verb) if parse.tokens[c].text.lower() in words), None)


def _of_clause(parse: Parse, verb: int, noun: int | None) -> Verdict:
    """The status that a verb gives to the noun beside it ("the visit is scheduled for", "they cancelled the talks")."""
    lemma = parse.tokens[verb].lemma.lower()
    acted_on = noun is not None and parse.tokens[noun].dep in ("dobj", "nsubjpass")
    if (no := clauses.negation(parse, verb)) is not None:
        if lemma in HAPPENS or lemma in LIGHT:
            return Verdict("denied", no)
        will = _aux(parse, verb, _WILL)  # of whose event only something else is denied
        return Verdict("scheduled", will) if will is not None else _PLAIN
    if lemma in DENIERS or lemma in _CALLED_OFF or _calls_off(parse, verb):
        return Verdict("denied", verb)
    if lemma in _PUT_OFF:
        return Verdict("scheduled", verb)
    if (lemma in PLANNED or lemma in SCHEDULERS) and lemma != "order" and not _does(parse, noun):
        return Verdict("scheduled", verb)
    if acted_on and lemma in ATTITUDES and lemma not in SCHEDULERS:
        return Verdict("possible", verb)
    due = clauses.child(parse, verb, "acomp") if lemma == "be" else None
    if due is not None and parse.tokens[due].lemma.lower() in SCHEDULERS:
        return Verdict("scheduled", due)
    if due is not None and parse.tokens[due].lemma.lower() == "subject":
        return Verdict("possible", due)
    return _of_verb(parse, verb)


def _calls_off(parse: Parse, verb: int) -> bool:
    return parse.tokens[verb].lemma.lower() == "call" and _word(parse, verb, frozenset({"off"}), ("prt",)) is not None


def _does(parse: Parse, noun: int | None) -> bool:
    return noun is not None and parse.tokens[noun].dep == "nsubj"


def _of_verb(parse: Parse, verb: int, depth: int = 0) -> Verdict:
    """The status of what a verb tells: by its negation and auxiliaries, then by what governs it."""
    if (no := _denial(parse, verb)) is not None:
        return Verdict("denied", no)
    if (mark := _word(parse, verb, _CONDITIONS, ("mark",))) is not None:
        return Verdict("possible", mark)
    if (told := unreal.find(parse, verb)) is not None:
        return Verdict(*told)
    if (will := _aux(parse, verb, _WILL)) is not None:
        return Verdict("scheduled", will)
    if (would := _aux(parse, verb, frozenset({"would"}))) is not None:
        return Verdict("scheduled" if _is_reported(parse, verb) else "possible", would)
    if (may := _aux(parse, verb, _MAY)) is not None:
        return Verdict("possible", may)
    token = parse.tokens[verb]
    to = _aux(parse, verb, frozenset({"to"}))
    if token.tag == "VB" and to is not None and token.dep == "ROOT":
        return Verdict("scheduled", to)
    if depth >= _LIMIT or token.head == verb:
        return _PLAIN
    return _from_above(parse, verb, depth)


def _is_reported(parse: Parse, verb: int) -> bool:
    return parse.tokens[verb].dep in ("ccomp", "conj", "ROOT", "parataxis")


def _from_above(parse: Parse, verb: int, depth: int) -> Verdict:
    token = parse.tokens[verb]
    above, aux = parse.tokens[token.head], clauses.auxiliaries(parse, verb)
    infinitive = token.tag == "VB"
    if token.dep == "pcomp":
        return _after_preposition(parse, token.head)
    if token.dep == "acl" and above.lemma.lower() in _ALLEGATIONS and _is_whole(parse, verb):
        return Verdict("possible", above.index)
    if token.dep == "dep" and infinitive and "to" not in aux:
        return _PLAIN
    if above.pos not in ("VERB", "AUX", "ADJ"):
        if above.lemma.lower() in _CROWDS and token.lemma.lower() in _VOICED:
            return _PLAIN
        wished = infinitive and token.dep in ("acl", "advcl", "relcl")
        return Verdict("possible", above.index) if wished else _PLAIN
    if token.dep == "conj":
        return _of_conjunct(parse, verb, aux, depth)
    if token.dep == "advcl" and token.tag == "VBG" and not aux and verb > above.index:
        will = _aux(parse, above.index, _WILL)
        return Verdict("scheduled", will) if will is not None else _PLAIN
    if token.dep == "ccomp" and above.lemma.lower() in _DENYING and verb > above.index:
        return Verdict("denied", above.index)
    if token.dep == "xcomp" or (token.dep in ("ccomp", "advcl", "dep") and infinitive):
        return _complement(parse, verb, above.index, depth)
    return _PLAIN


def _is_whole(parse: Parse, verb: int) -> bool:
    """Whether a clause with "that" lacks nothing ("claims that Norway attacked it", not "claims that he rejected")."""
    whole = clauses.child(parse, verb, "dobj", "nsubjpass") is not None
    return whole and clauses.child(parse, verb, "mark") is not None


def _of_conjunct(parse: Parse, verb: int, aux: list[str], depth: int) -> Verdict:
    """A conjunct is told as its head is, unless its own form says otherwise; a participle joined to an infinitive goes
    with the participle above that ("ordering them to leave and closing the border")."""
    token = parse.tokens[verb]
    above = parse.tokens[token.head]
    if any(word in _PAST_TENSE for word in aux) or token.tag in _FINITE:
        return _PLAIN
    if token.tag == "VBG" and above.tag == "VB" and not aux:
        higher = next((i for i in parse.ancestors(above.index) if parse.tokens[i].tag == "VBG"), None)
        return _of_verb(parse, higher, depth + 1) if higher is not None else _PLAIN
    return _of_verb(parse, above.index, depth + 1)


def _complement(parse: Parse, verb: int, above: int, depth: int) -> Verdict:
    """The status of an infinitive or participle under a verb or adjective."""
    token, lemma = parse.tokens[above], parse.tokens[above].lemma.lower()
    if (no := _denial(parse, above)) is not None:
        return Verdict("denied", no)
    if is_to_be(parse, verb):
        return Verdict("scheduled", above)
    if lemma in DENIERS or lemma == "unable":
        return Verdict("denied", above)
    if lemma in SCHEDULERS or lemma in PLANNED:
        return Verdict("scheduled", above)
    if token.pos == "ADJ" and lemma in ("due", "set", "scheduled"):
        return Verdict("scheduled", above)
    if parse.tokens[verb].lemma.lower() in _VOICED and lemma in _CROWDS:
        return _of_verb(parse, above, depth + 1)
    if lemma in ATTITUDES or token.pos == "ADJ":
        return Verdict("possible", above)
    if lemma not in _PHASES and parse.tokens[verb].dep == "advcl" and lemma not in _GATHER:
        return Verdict("possible", _aux(parse, verb, frozenset({"to"})))
    return _of_verb(parse, above, depth + 1)


def _after_preposition(parse: Parse, prep: int) -> Verdict:
    """Of an act named by a participle behind a preposition: "without meeting", "accused of taking", "barred from"."""
    word, above = parse.tokens[prep].text.lower(), parse.tokens[parse.tokens[prep].head]
    if word == "without":
        return Verdict("denied", prep)
    if word == "from" and above.lemma.lower() in KEEPS_FROM:
        return Verdict("denied", above.index)
    if word in ("of", "with") and above.lemma.lower() in ALLEGING:
        return Verdict("possible", above.index)
    return _PLAIN


def _governed(parse: Parse, noun: int) -> Verdict:
    """The status of an event noun under a verb or noun that wants, plans or refuses it."""
    at = noun
    for _ in range(_LIMIT):
        token = parse.tokens[at]
        if token.head == at or (token.dep == "prep" and token.text.lower() not in _WANTED_BY):
            return _PLAIN
        above = parse.tokens[token.head]
        if above.pos in ("VERB", "AUX"):
            if token.dep == "dobj" and above.lemma.lower() in _MARKS:
                return _of_verb(parse, above.index, 1)
            if token.dep in ("nsubj", "agent") or above.lemma.lower() not in ATTITUDES:
                return _PLAIN
            return _of_attitude(parse, above.index)
        if above.pos == "ADJ" and above.lemma.lower() in _WILLING:
            return Verdict("possible", above.index)
        if above.pos == "NOUN" and token.dep in ("pobj", "prep") and above.lemma.lower() in _WISHES:
            return Verdict("possible", above.index)
        at = above.index
        if token.dep not in ("dobj", "pobj", "prep", "conj", "nsubjpass"):
            return _PLAIN
    return _PLAIN


def _of_attitude(parse: Parse, verb: int) -> Verdict:
    lemma = parse.tokens[verb].lemma.lower()
    if lemma in _FACTS:
        return _PLAIN
    if lemma in DENIERS or _calls_off(parse, verb):
        return Verdict("denied", verb)
    return Verdict("scheduled" if lemma in SCHEDULERS else "possible", verb)


_FACTS = frozenset("criticize criticise condemn support oppose blame".split())
"""Verbs whose object has happened, whatever is thought of it."""
_WANTED_BY = frozenset("for to of against on about from".split())
_WILLING = frozenset("ready open prepared willing eager keen".split())
_WISHES = frozenset(
    "demand call request appeal plea proposal plan offer threat prospect possibility risk hope chance need "
    "preparation bid fear warning expectation speculation idea".split()
)
