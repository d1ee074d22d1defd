"""Status: whether a report tells an event as done, planned, denied or possible."""

from __future__ import annotations

from consilience.extraction.events import clauses
from consilience.extraction.events.trigger import Trigger
from consilience.extraction.knowledge.lightverbs import ATTITUDES, DENIERS, HAPPENS, LIGHT, PLANNED, SCHEDULERS
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
_DENYING = frozenset({"deny", "refute", "disclaim"})
_GATHER = frozenset("meet gather convene assemble sit".split())
"""Verbs whose purpose comes true with them ("they met to sign the treaty")."""
_MARKS = frozenset({"mark", "attend", "join", "host"})
"""Verbs that come true with the event they have as their object."""
_LIMIT = 6


def find(parse: Parse, trigger: Trigger) -> EventStatus:
    """The status of the event that a trigger tells of."""
    if trigger.noun is not None and trigger.carried:
        own = _of_noun(parse, trigger.noun)
        if own == "denied" or (own is not None and trigger.verb is None):
            return own
    if trigger.verb is not None:
        return _of_verb(parse, trigger.verb)
    if trigger.clause is not None:
        return _of_clause(parse, trigger.clause, trigger.noun)
    if trigger.noun is not None and _is_subject_of_future(parse, trigger.noun):
        return "scheduled"
    return _governed(parse, trigger.noun) if trigger.noun is not None else "occurred"


def is_present(parse: Parse, verb: int) -> bool:
    """Whether the verb stands in the plain present of a main clause, without auxiliaries."""
    token = parse.tokens[verb]
    plain = token.tag in ("VBZ", "VBP", "NNP", "NNPS") and token.dep in ("ROOT", "conj", "ccomp")
    return plain and not clauses.auxiliaries(parse, verb)


def _of_noun(parse: Parse, noun: int) -> EventStatus | None:
    words = {
        parse.tokens[c].text.lower()
        for c in parse.children[noun]
        if parse.tokens[c].dep in ("amod", "det", "neg", "advmod")
    }
    if words & {"no"} or words & _HELD_BACK:
        return "denied"
    if words & _COMING:
        return "scheduled"
    return "possible" if words & _UNSURE else None


def _is_subject_of_future(parse: Parse, noun: int) -> bool:
    """Whether the event is what something will be said of ("the talks will focus on trade")."""
    token = parse.tokens[noun]
    return token.dep in ("nsubj", "nsubjpass") and any(w in _WILL for w in clauses.auxiliaries(parse, token.head))


def _of_clause(parse: Parse, verb: int, noun: int | None) -> EventStatus:
    """The status that a verb gives to the noun beside it ("the visit is scheduled for", "they cancelled the talks")."""
    lemma = parse.tokens[verb].lemma.lower()
    if clauses.is_negated(parse, verb):
        return "denied" if lemma in HAPPENS or lemma in LIGHT else _of_affirmed(parse, verb)
    if lemma in DENIERS or lemma == "cancel":
        return "denied"
    if lemma in _PUT_OFF:
        return "scheduled"
    if (lemma in PLANNED or lemma in SCHEDULERS) and (noun is None or parse.tokens[noun].dep != "nsubj"):
        return "scheduled"
    return _of_verb(parse, verb)


def _of_affirmed(parse: Parse, verb: int) -> EventStatus:
    """The status of a noun of whose event only something else is denied ("the visit will not change that")."""
    return "scheduled" if any(word in _WILL for word in clauses.auxiliaries(parse, verb)) else "occurred"


def _of_verb(parse: Parse, verb: int, depth: int = 0) -> EventStatus:
    """The status of what a verb tells: by its negation and auxiliaries, then by what governs it."""
    if clauses.is_negated(parse, verb):
        return "denied"
    if any(parse.tokens[c].text.lower() in _CONDITIONS for c in clauses.children(parse, verb, "mark")):
        return "possible"
    aux = clauses.auxiliaries(parse, verb)
    if any(word in _WILL for word in aux):
        return "scheduled"
    if "would" in aux:
        return "scheduled" if _is_reported(parse, verb) else "possible"
    if any(word in _MAY for word in aux):
        return "possible"
    token = parse.tokens[verb]
    if token.tag == "VB" and "to" in aux and token.dep == "ROOT":
        return "scheduled"
    if depth >= _LIMIT or token.head == verb:
        return "occurred"
    return _from_above(parse, verb, aux, depth)


def _is_reported(parse: Parse, verb: int) -> bool:
    return parse.tokens[verb].dep in ("ccomp", "conj", "ROOT", "parataxis")


def _from_above(parse: Parse, verb: int, aux: list[str], depth: int) -> EventStatus:
    token = parse.tokens[verb]
    above = parse.tokens[token.head]
    infinitive = token.tag == "VB"
    if token.dep == "pcomp":
        return _after_preposition(parse, token.head)
    if above.pos not in ("VERB", "AUX", "ADJ"):
        return "possible" if infinitive and token.dep in ("acl", "advcl", "relcl") else "occurred"
    if token.dep == "conj":
        own = any(word in ("has", "have", "had", "was", "were", "is", "are") for word in aux) or token.tag in (
            "VBD",
            "VBZ",
            "VBP",
        )
        return "occurred" if own else _of_verb(parse, above.index, depth + 1)
    if token.dep == "advcl" and token.tag == "VBG" and not aux and verb > above.index:
        return "scheduled" if any(word in _WILL for word in clauses.auxiliaries(parse, above.index)) else "occurred"
    if token.dep == "ccomp" and above.lemma.lower() in _DENYING:
        return "denied"
    if token.dep == "xcomp" or (token.dep in ("ccomp", "advcl", "dep") and infinitive):
        return _complement(parse, verb, above.index, depth)
    return "occurred"


def _complement(parse: Parse, verb: int, above: int, depth: int) -> EventStatus:
    """The status of an infinitive or participle under a verb or adjective."""
    token, lemma = parse.tokens[above], parse.tokens[above].lemma.lower()
    if clauses.is_negated(parse, above) or lemma in DENIERS or lemma == "unable":
        return "denied"
    if lemma in SCHEDULERS or lemma in PLANNED:
        return "scheduled"
    if token.pos == "ADJ" and lemma in ("ready", "due", "set", "prepared", "poised", "scheduled"):
        return "scheduled" if lemma in ("due", "set", "scheduled") else "possible"
    if lemma in ATTITUDES or token.pos == "ADJ":
        return "possible"
    if lemma in _PHASES:
        return _of_verb(parse, above, depth + 1)
    if parse.tokens[verb].dep == "advcl":
        return _of_verb(parse, above, depth + 1) if lemma in _GATHER else "possible"
    return _of_verb(parse, above, depth + 1)


def _after_preposition(parse: Parse, prep: int) -> EventStatus:
    return "denied" if parse.tokens[prep].text.lower() == "without" else "occurred"


def _governed(parse: Parse, noun: int) -> EventStatus:
    """The status of an event noun under a verb or noun that wants, plans or refuses it."""
    at = noun
    for _ in range(_LIMIT):
        token = parse.tokens[at]
        if token.head == at or (token.dep == "prep" and token.text.lower() not in _WANTED_BY):
            return "occurred"
        above = parse.tokens[token.head]
        if above.pos in ("VERB", "AUX"):
            if token.dep == "dobj" and above.lemma.lower() in _MARKS:
                return _of_verb(parse, above.index, 1)
            if token.dep in ("nsubj", "agent") or above.lemma.lower() not in ATTITUDES:
                return "occurred"
            return _of_clause_or_possible(parse, above.index)
        if above.pos == "NOUN" and token.dep in ("pobj", "prep") and above.lemma.lower() in _WISHES:
            return "possible"
        at = above.index
        if token.dep not in ("dobj", "pobj", "prep", "conj", "nsubjpass"):
            return "occurred"
    return "occurred"


def _of_clause_or_possible(parse: Parse, verb: int) -> EventStatus:
    lemma = parse.tokens[verb].lemma.lower()
    if lemma in ("accuse", "suspect", "blame", "charge", "criticize", "criticise", "condemn", "support", "oppose"):
        return (
            "occurred" if lemma in ("criticize", "criticise", "condemn", "support", "oppose", "blame") else "possible"
        )
    if lemma in DENIERS:
        return "denied"
    return "scheduled" if lemma in SCHEDULERS else "possible"


_WANTED_BY = frozenset("for to of against on about from".split())
_WISHES = frozenset(
    "demand call request appeal plea proposal plan offer threat prospect possibility risk hope chance need".split()
)
