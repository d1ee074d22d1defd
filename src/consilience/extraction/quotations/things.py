"""Content that is no clause: what is wanted, asked for, named, described, praised, warned of."""

from __future__ import annotations

from consilience.extraction.knowledge import cues, cues_claims, cues_nouns, cues_prepositions
from consilience.extraction.quotations import extents, grammar, subjects
from consilience.extraction.quotations.drafts import Content
from consilience.extraction.quotations.times_told import behind_occasion
from consilience.model import Parse

_FINDINGS = frozenset("data evidence figure finding number record research result statistics test".split())


def infinitive(parse: Parse, verb: int, lemma: str) -> Content:
    """vowed [to rebuild]"""
    to = grammar.child(parse, verb, "xcomp")
    if to is None or to < verb or lemma not in cues.TO or not grammar.is_infinitive(parse, to):
        return ()
    return extents.rest(parse, verb, to)


def doing(parse: Parse, verb: int, lemma: str) -> Content:
    """denied [stealing it]; confessed to [stealing it]"""
    if lemma not in cues.DOING:
        return ()
    deed = grammar.child(parse, verb, "xcomp")
    if deed is None:
        prep = next((c for c in parse.children[verb] if c > verb and parse.tokens[c].text.lower() == "to"), None)
        deed = None if prep is None else grammar.child(parse, prep, "pcomp")
        return () if deed is None else parse.subtree(deed)
    having = any(parse.tokens[c].text.lower() in ("having", "being") for c in parse.children[deed])
    return extents.rest(parse, verb, deed) if deed > verb and (parse.tokens[deed].tag == "VBG" or having) else ()


def others(parse: Parse, verb: int, lemma: str) -> Content:
    """urged [the mayor to resign]"""
    act = grammar.child(parse, verb, "xcomp", "ccomp")
    if lemma not in cues.TO_OTHERS or act is None or act < verb:
        return ()
    whom = grammar.thing(parse, verb)
    if whom is None and lemma == "call":
        whom = _called_on(parse, verb)
    if whom is not None:
        return extents.rest(parse, verb, whom)
    done = lemma in cues.WANTS_DONE and _is_done(parse, act)
    return extents.rest(parse, verb, act) if done or grammar.is_infinitive(parse, act) else ()


def asked_for(parse: Parse, verb: int, lemma: str) -> Content:
    """called for [the road to be closed]"""
    if "for" not in cues_prepositions.PREPOSITION.get(lemma, ()):
        return ()
    tokens = parse.tokens
    act = next((c for c in parse.children[verb] if c > verb and tokens[c].dep in ("advcl", "xcomp", "ccomp")), None)
    lead = None if act is None else min(parse.subtree(act))
    if act is None or lead is None or tokens[lead].text.lower() != "for" or not grammar.is_infinitive(parse, act):
        return ()
    return [i for i in extents.rest(parse, verb, act) if i > lead]


def _called_on(parse: Parse, verb: int) -> int | None:
    """called on [people to go]: those who are called on"""
    lead = next((c for c in parse.children[verb] if c > verb and parse.tokens[c].text.lower() in ("on", "upon")), None)
    return None if lead is None else grammar.child(parse, lead, "pobj")


def _is_done(parse: Parse, act: int) -> bool:
    """Whether this tells what is to be done to something: wants [the limits relaxed]"""
    bare = grammar.child(parse, act, "aux", "auxpass", "mark") is None
    return bare and parse.tokens[act].tag in ("VBN", "VBD", "JJ") and grammar.subject(parse, act) is not None


def named(parse: Parse, verb: int, lemma: str) -> Content:
    """called [the plan a mistake]"""
    below = [c for c in parse.children[verb] if parse.tokens[c].dep in ("dobj", "oprd", "xcomp", "ccomp")]
    name = grammar.child(parse, verb, "oprd", "xcomp", "ccomp")
    if lemma not in cues.NAMING or name is None or name < verb:
        return ()
    return extents.rest(parse, verb, min(c for c in below if c > verb))


def taken_as(parse: Parse, verb: int, lemma: str) -> Content:
    """described [the plan as empty]"""
    what = grammar.thing(parse, verb)
    if lemma not in cues.AS or what is None or not grammar.has_as(parse, verb):
        return ()
    return extents.rest(parse, verb, what)


def thing(parse: Parse, verb: int, lemma: str) -> Content:
    """rejected [the offer]"""
    what = grammar.thing(parse, verb)
    if what is None or lemma not in cues.OBJECT:
        return ()
    if lemma == "show" and not _can_tell(parse, verb):
        return ()
    if lemma in cues.ADDRESSED and about(parse, verb, lemma):
        return ()
    if parse.tokens[what].pos == "PRON" and lemma in cues.SAYING:
        return ()
    return extents.rest(parse, verb, what, adjuncts=False)


def _can_tell(parse: Parse, verb: int) -> bool:
    """Whether what shows something is a paper or a survey, or somebody called by name, and no picture."""
    source = subjects.subject(parse, verb)
    if source is None or parse.tokens[source].pos != "NOUN":
        return source is not None
    word = parse.tokens[source].lemma.lower()
    return word in cues_nouns.VOICES | cues_nouns.SURVEYS | cues_claims.PAPERS | _FINDINGS


def about(parse: Parse, verb: int, lemma: str) -> Content:
    """warned of [floods]"""
    prepositions = cues_prepositions.PREPOSITION.get(lemma, ())
    if lemma == "refer" and grammar.thing(parse, verb) is not None:
        return ()  # handed over: "referred the case to the police"
    for c in parse.children[verb]:
        token = parse.tokens[c]
        if c > verb and token.dep in ("prep", "prt") and token.text.lower() in prepositions:
            return behind_occasion(parse, [i for i in extents.rest(parse, verb, c) if i > c])
    return ()
