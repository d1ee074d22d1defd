"""What a speaker tells that others have said or asked, and what he asks himself: “They say it is safe.” “I ask you to
wait.”"""

from __future__ import annotations

from consilience.extraction.knowledge import cues
from consilience.extraction.quotations import grammar, subjects, worth
from consilience.model import Parse

_NOBODY = frozenset("you who it that this people one everyone everybody anyone anybody somebody someone".split())
"""Subjects within quotation marks that tell of no other speaker."""
_SELF = frozenset(("i", "we"))
_APPEALS = frozenset("appeal ask beg beseech call demand implore plead urge".split())
"""What a speaker does by saying it: “We *ask* them to stay.”"""
_ASKS = frozenset("ask demand promise threaten vow wish".split())


def tells_of_another(parse: Parse, verb: int) -> bool:
    """Whether somebody is told to have said or asked something in this clause of a quotation, or asks it by
    these very words."""
    lemma = parse.tokens[verb].lemma.lower()
    if worth.is_negated(parse, verb) or any(parse.tokens[c].tag == "MD" for c in parse.children[verb]):
        return False
    if grammar.is_passive(parse, verb):
        return lemma == "tell" and _has_clause(parse, verb)
    source = subjects.own_subject(parse, verb)
    if source is None or parse.tokens[source].text.lower() in _NOBODY:
        return False
    if parse.tokens[source].text.lower() in _SELF:
        return lemma in _APPEALS and parse.tokens[verb].tag in ("VBP", "VBG")
    if lemma in _ASKS and parse.tokens[source].pos in ("NOUN", "PROPN"):
        return True
    return lemma in cues.RETOLD and _has_clause(parse, verb)


def _has_clause(parse: Parse, verb: int) -> bool:
    told = grammar.child(parse, verb, "ccomp")
    return told is not None and told > verb and parse.tokens[parse.subtree(told)[0]].tag != "WP"
