"""What was not said though a verb of saying stands there: "failed to explain", "has yet to say", "without telling why",
"was given a week to show"."""

from __future__ import annotations

from consilience.extraction.knowledge import cues, cues_claims
from consilience.extraction.quotations import grammar, worth
from consilience.model import Parse

_NOBODY = frozenset("nobody none neither nothing noone".split())
_TIMES = frozenset("chance day deadline fortnight hour minute moment month opportunity time week weekend year".split())


def is_nothing(parse: Parse, verb: int) -> bool:
    """Whether nothing is said by it."""
    return is_undone(parse, verb) or is_withheld(parse, verb) or is_in_doubt(parse, verb)


def is_undone(parse: Parse, verb: int) -> bool:
    """Whether nothing is said: the cue is what somebody failed, declined or has yet to do, what went on without being
    done or is still to be done, or means a deed ("call back")."""
    token = parse.tokens[verb]
    if token.lemma.lower() == "call" and grammar.child(parse, verb, "prt") is not None:
        return True
    if token.dep == "pcomp":
        return _is_left_out(parse, token.head)
    if not grammar.is_infinitive(parse, verb) or token.tag == "VBG":
        return False
    if token.dep == "xcomp" and parse.tokens[token.head].lemma.lower() in cues_claims.UNDONE:
        return True
    return _is_yet_to_come(parse, verb) or _has_time(parse, verb)


def is_withheld(parse: Parse, verb: int) -> bool:
    """Whether it is told only that somebody did not speak of it: did not say [whether it rained]; declined [to
    comment]; no minister discussed [the plan]"""
    subject = grammar.child(parse, verb, "nsubj")
    seems = parse.tokens[verb].lemma.lower() in cues.SEEMING
    if subject is not None and not seems and _is_nobody(parse, subject):
        return True
    return worth.is_untold(parse, verb) and grammar.thing(parse, verb) is None


def is_in_doubt(parse: Parse, verb: int) -> bool:
    """Whether it stands in a clause that leaves open whether it happened: whether he had promised [to go]; if she says
    [no]"""
    clause = verb
    while parse.tokens[clause].dep in ("conj", "xcomp") and parse.tokens[clause].head != clause:
        clause = parse.tokens[clause].head
    first = next((c for c in parse.children[clause] if parse.tokens[c].dep == "mark"), None)
    return first is not None and first < clause and parse.tokens[first].text.lower() in ("whether", "if", "unless")


def _is_nobody(parse: Parse, subject: int) -> bool:
    """nobody; no minister; neither side; none of them"""
    if parse.tokens[subject].text.lower() in _NOBODY:
        return True
    return any(parse.tokens[c].text.lower() in ("no", "neither") for c in parse.children[subject] if c < subject)


def _is_left_out(parse: Parse, lead: int) -> bool:
    """without [saying]; instead of [saying]"""
    tokens = parse.tokens
    word = tokens[lead].text.lower()
    return word in ("without", "besides") or (word == "of" and lead > 0 and tokens[lead - 1].text.lower() == "instead")


def _is_yet_to_come(parse: Parse, verb: int) -> bool:
    """has yet [to say]; has still [to say]; it remains [to be said]"""
    to = next((c for c in parse.children[verb] if parse.tokens[c].tag == "TO"), verb)
    above = parse.tokens[parse.tokens[verb].head]
    waits = to > 0 and parse.tokens[to - 1].text.lower() in ("yet", "still")
    return above.lemma.lower() == "remain" or (waits and above.lemma.lower() in ("have", "be", "do"))


def _has_time(parse: Parse, verb: int) -> bool:
    """gave the firm 20 days [to explain]; has a week [to answer]"""
    to = next((c for c in parse.children[verb] if parse.tokens[c].tag == "TO"), verb)
    before = parse.tokens[to - 1] if to > 0 else None
    above = parse.tokens[parse.tokens[verb].head]
    given = above.lemma.lower() in ("allow", "get", "give", "grant", "have")
    return before is not None and before.lemma.lower() in _TIMES and (given or before.index == above.index)
