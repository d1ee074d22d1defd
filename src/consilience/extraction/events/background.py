"""News or background: whether an act is what a sentence reports, or lies before that and is told to explain it."""

from __future__ import annotations

from consilience.extraction.events import clauses
from consilience.extraction.events.trigger import Trigger
from consilience.model import EventStatus, Parse, Told

_ONCE = frozenset("previously formerly earlier once originally initially ago already before historically".split())
_OVER = frozenset("over after since following against".split())
"""Prepositions behind which a noun names what led to the news ("summoned over the shelling", "since the war")."""
_FOR = frozenset({"for", "of"})
_JUDGING = frozenset(
    "condemn denounce criticize criticise deplore praise thank blame accuse regret investigate discuss mourn welcome "
    "protest recall punish jail sentence convict fine honour honor apologise apologize commemorate reject "
    "dismiss".split()
)
"""Verbs that look back on what they have as their object, or stand "for"."""
_FAR = 6


def told(parse: Parse, trigger: Trigger, status: EventStatus) -> Told:
    """`background` for what a past perfect, an adverb of the past, "since", a relative clause before the main verb, or
    a noun that the news is about puts before it. A day far before the report's own does so too, once it is known."""
    if status not in ("occurred", "denied"):
        return "news"
    if trigger.verb is None:
        return "background" if _is_looked_back_on(parse, trigger.head) else "news"
    return "background" if _is_before(parse, trigger.verb) else "news"


def _is_looked_back_on(parse: Parse, noun: int) -> bool:
    """Whether a noun names what the news judges, answers or follows."""
    token = parse.tokens[noun]
    above = parse.tokens[token.head]
    if token.dep == "dobj":
        return above.lemma.lower() in _JUDGING
    if token.dep != "pobj":
        return False
    return above.text.lower() in _OVER or (
        above.text.lower() in _FOR and parse.tokens[above.head].lemma.lower() in _JUDGING
    )


def _is_before(parse: Parse, verb: int) -> bool:
    at = verb
    for _ in range(_FAR):
        token = parse.tokens[at]
        if _is_perfect(parse, at) or _is_once(parse, at) or _is_since(parse, at) or _is_aside(parse, at):
            return True
        if token.dep == "pcomp":
            prep = parse.tokens[token.head]
            return prep.text.lower() in _FOR and parse.tokens[prep.head].lemma.lower() in _JUDGING
        if token.head == at or token.dep not in ("xcomp", "conj", "acl"):
            return False
        at = token.head
    return False


def _is_perfect(parse: Parse, verb: int) -> bool:
    """A past perfect, unless it only says in the past what was said in the present perfect ("said it had met")."""
    token = parse.tokens[verb]
    reported = token.dep in ("ccomp", "conj") and parse.tokens[token.head].tag in ("VBD", "VBN")
    return "had" in clauses.auxiliaries(parse, verb) and not reported


def _is_once(parse: Parse, at: int) -> bool:
    return any(parse.tokens[c].text.lower() in _ONCE for c in clauses.children(parse, at, "advmod"))


def _is_since(parse: Parse, at: int) -> bool:
    return any(parse.tokens[c].text.lower() == "since" for c in clauses.children(parse, at, "mark"))


def _is_aside(parse: Parse, verb: int) -> bool:
    """A relative clause in the past that stands before the main verb: "the army, which seized power, will rule"."""
    token = parse.tokens[verb]
    if token.dep != "relcl" or token.tag not in ("VBD", "VBN"):
        return False
    main = next((i for i in parse.ancestors(token.head) if parse.tokens[i].pos in ("VERB", "AUX")), None)
    return main is not None and main > verb
