"""Cues in a clause that tells of a noun: "figures [which] they put [at 300m]", "[a claim] the army dismissed [as
untrue]", "an inquiry [which] the mayor said [he welcomed]"."""

from __future__ import annotations

from consilience.extraction.knowledge import cues, cues_nouns
from consilience.extraction.quotations import extents, grammar, subjects
from consilience.extraction.quotations.drafts import Content
from consilience.extraction.quotations.remarks import has_subject
from consilience.model import Parse

_AMOUNTS = frozenset(
    "billion double dozen half handful hundred million nil quadruple quarter third thousand treble triple twice".split()
)
_RELATIVE = frozenset(("WDT", "WP"))


def rated(parse: Parse, verb: int, lemma: str) -> Content:
    """[which] they put [at 300m]; [what] he called [a mistake]; [a claim] the army dismissed [as untrue]"""
    if lemma not in cues.AS | cues.NAMING | cues.VALUING or not has_subject(parse, verb):
        return ()
    name = _name(parse, verb, lemma)
    of = _told_of(parse, verb)
    return [*of, *extents.rest(parse, verb, name)] if of and name is not None else ()


def valued(parse: Parse, verb: int, lemma: str) -> Content:
    """put [the damage at 300m]; sees [prices at 60 dollars]"""
    what, at = grammar.thing(parse, verb), _at(parse, verb)
    if lemma not in cues.VALUING or what is None or at is None or at < what or not has_subject(parse, verb):
        return ()
    return extents.rest(parse, verb, what)


def denied(parse: Parse, verb: int, lemma: str) -> Content:
    """[a charge] Norland denies"""
    head = parse.tokens[verb].head
    if lemma not in cues.DENIES or parse.tokens[verb].dep not in ("relcl", "acl") or not has_subject(parse, verb):
        return ()
    if parse.tokens[head].lemma.lower() not in cues_nouns.NOUNS or grammar.thing(parse, verb) is not None:
        return ()
    return _told_of(parse, verb)


def clause(parse: Parse, verb: int, lemma: str) -> Content:
    """[which] the mayor said [he welcomed]"""
    source = subjects.own_subject(parse, verb)
    told = grammar.child(parse, verb, "ccomp")
    if lemma not in cues.REPORTING or source is None or source > verb or told is None or told < verb:
        return ()
    first = parse.subtree(source)[0]
    pronoun = first - 1
    if pronoun < 0 or parse.tokens[pronoun].tag not in _RELATIVE or told not in (*parse.ancestors(pronoun),):
        return ()
    return [pronoun, *(i for i in extents.clause(parse, verb, told) if i > verb)]


def _told_of(parse: Parse, verb: int) -> list[int]:
    """The relative pronoun that is the verb's object, else the noun phrase whose clause this is."""
    pronoun = grammar.child(parse, verb, "dobj", "nsubj", "pobj")
    objects = [c for c in parse.children[verb] if c < verb and parse.tokens[c].dep == "dobj"]
    if objects and parse.tokens[objects[0]].text.lower() != "that":
        return objects if parse.tokens[objects[0]].tag in _RELATIVE else []
    head = parse.tokens[verb].head
    placed = any(parse.tokens[c].tag in ("WRB", "WP$") for c in parse.children[verb])
    if (
        parse.tokens[verb].dep not in ("relcl", "acl")
        or placed
        or grammar.thing(parse, verb) is not None
        or pronoun is None
    ):
        return []
    return [i for i in grammar.noun_phrase(parse, head) if i < min(parse.subtree(verb))]


def _name(parse: Parse, verb: int, lemma: str) -> int | None:
    """What the thing is called or put at, behind the verb."""
    if lemma in cues.VALUING and (at := _at(parse, verb)) is not None:
        return at
    tokens = parse.tokens
    behind = (c for c in parse.children[verb] if c > verb)
    if lemma in cues.NAMING:
        names = (c for c in behind if tokens[c].dep in ("oprd", "attr", "acomp", "dobj", "ccomp"))
        return next((c for c in names if tokens[c].dep != "ccomp" or not grammar.is_finite(parse, c)), None)
    return next((c for c in behind if tokens[c].text.lower() == "as" and tokens[c].dep in ("prep", "mark")), None)


def _at(parse: Parse, verb: int) -> int | None:
    """The "at" behind the verb that leads to a number."""
    tokens = parse.tokens
    below = [*parse.children[verb], *(g for c in parse.children[verb] if c > verb for g in parse.children[c])]
    return next((c for c in below if c > verb and tokens[c].text.lower() == "at" and _holds_number(parse, c)), None)


def _holds_number(parse: Parse, index: int) -> bool:
    words = (parse.tokens[i] for i in parse.subtree(index))
    return any(t.pos == "NUM" or t.lemma.lower() in _AMOUNTS or any(c.isdigit() for c in t.text) for t in words)
