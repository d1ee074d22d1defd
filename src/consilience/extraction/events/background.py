"""News or background: whether an act is what a sentence reports, or lies before that and is told to explain it."""

from __future__ import annotations

from consilience.extraction.events import clauses
from consilience.extraction.events.trigger import Trigger
from consilience.model import EventStatus, Parse, Told

_BEFORE = frozenset("after since following".split())
_ONCE = frozenset("previously formerly earlier once originally initially ago already before historically".split())
_SIDE = frozenset({"relcl", "acl"})
_FAR = 6


def told(parse: Parse, trigger: Trigger, status: EventStatus) -> Told:
    """`background` for what a past perfect, an adverb of the past, "since", or "after" puts before the news. A day far
    before the report's own does so too, once days are known."""
    if status not in ("occurred", "denied"):
        return "news"
    at = trigger.verb if trigger.verb is not None else trigger.head
    return "background" if _is_before(parse, at) else "news"


def _is_before(parse: Parse, at: int) -> bool:
    for _ in range(_FAR):
        token = parse.tokens[at]
        if "had" in clauses.auxiliaries(parse, at) or _is_once(parse, at) or _is_bound(parse, at):
            return True
        if token.head == at or token.dep not in ("xcomp", "conj", "pobj", "pcomp", "prep", "dobj", "acl"):
            return False
        if parse.tokens[token.head].pos in ("VERB", "AUX") and token.dep in ("dobj", "prep"):
            return False
        at = token.head
    return False


def _is_once(parse: Parse, at: int) -> bool:
    return any(parse.tokens[c].text.lower() in _ONCE for c in clauses.children(parse, at, "advmod"))


def _is_bound(parse: Parse, at: int) -> bool:
    """Whether "after" or "since" stands before it."""
    token = parse.tokens[at]
    marks = {parse.tokens[c].text.lower() for c in clauses.children(parse, at, "mark")}
    prep = parse.tokens[token.head].text.lower() if token.dep in ("pobj", "pcomp") else ""
    return bool(marks & _BEFORE) or prep in _BEFORE
