"""Content told in the passive: "was told that …", "is expected to …", "described by the mayor as …"; and hedges."""

from __future__ import annotations

from consilience.extraction.knowledge import cues
from consilience.extraction.quotations import extents, grammar, things
from consilience.extraction.quotations.drafts import Content
from consilience.model import Parse

_ASKED = frozenset("if whether how why what when where who".split())


def told(parse: Parse, verb: int, lemma: str) -> Content:
    """was told [that it had rained]; asked [about the rain], …"""
    head = grammar.child(parse, verb, "ccomp")
    content: Content = ()
    if head is not None and head > verb and lemma in cues.CLAUSE:
        content = extents.clause(parse, verb, head)
    elif lemma in cues.ASKS:
        content = _whether(parse, verb) or things.about(parse, verb, lemma)
    aside = lemma in cues.ASKS and parse.tokens[verb].dep != "ROOT"
    return extents.to_comma(parse, content) if aside else content


def _whether(parse: Parse, verb: int) -> list[int]:
    """was asked on Monday [if it had rained]"""
    tokens = parse.tokens
    clauses = (c for c in parse.children[verb] if c > verb and tokens[c].dep in ("advcl", "ccomp", "xcomp"))
    opened = (parse.subtree(c) for c in clauses)
    return next((extents.to_comma(parse, p) for p in opened if tokens[p[0]].text.lower() in _ASKED), [])


def thought_to(parse: Parse, verb: int, lemma: str) -> Content:
    """[the bridge] is expected [to open]"""
    act = grammar.child(parse, verb, "xcomp")
    of = _of(parse, verb, "nsubjpass")
    if lemma not in cues.HELD or not of or act is None:
        return ()
    return [*of, *extents.rest(parse, verb, act)]


def seeming(parse: Parse, verb: int, lemma: str) -> Content:
    """[the bridge] seems [to hold]"""
    act = grammar.child(parse, verb, "xcomp", "oprd")
    of = _of(parse, verb, "nsubj")
    if len(of) == 1 and parse.tokens[of[0]].tag == "WP":
        return ()
    if lemma not in cues.SEEMING or not of or act is None or act < verb:
        return ()
    if lemma == "look" and grammar.is_infinitive(parse, act) and parse.tokens[act].lemma not in ("be", "have"):
        return ()  # "looking to sell" is a plan
    return [*of, *extents.rest(parse, verb, act)]


def seen_as(parse: Parse, verb: int, lemma: str) -> Content:
    """[the plan] is seen [as empty]"""
    of = _of(parse, verb, "nsubjpass")
    if lemma not in cues.AS or not of or not grammar.has_as(parse, verb):
        return ()
    return [*of, *_as(parse, verb)]


def described(parse: Parse, verb: int, lemma: str) -> Content:
    """[their talks], described by the mayor [as useful]"""
    token = parse.tokens[verb]
    if token.dep not in ("acl", "relcl") or token.tag != "VBN" or lemma not in cues.AS | cues.NAMING:
        return ()
    name = _as(parse, verb)
    if grammar.child(parse, verb, "agent") is None or not name:
        return ()
    return [*(i for i in grammar.noun_phrase(parse, token.head) if i < verb), *name]


def judged(parse: Parse, verb: int, lemma: str) -> Content:
    """[the offer] was rejected by …"""
    if lemma not in cues.OBJECT or grammar.child(parse, verb, "agent") is None:
        return ()
    return _of(parse, verb, "nsubjpass")


def _of(parse: Parse, verb: int, label: str) -> list[int]:
    """The subject's phrase, as far as it stands before the verb."""
    head = grammar.child(parse, verb, label)
    return [] if head is None else [i for i in parse.subtree(head) if i < verb]


def _as(parse: Parse, verb: int) -> list[int]:
    """What stands behind the verb with "as", or as its name."""
    tokens = parse.tokens
    heads = [c for c in grammar.behind(parse, verb) if tokens[c].text.lower() == "as" or tokens[c].dep == "oprd"]
    return [i for c in heads for i in parse.subtree(c)]
