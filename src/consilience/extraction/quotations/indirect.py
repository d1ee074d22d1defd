"""Reported speech and thought without (or with only some) quotation marks, from the parse of its cue."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from consilience.extraction.knowledge import cues
from consilience.extraction.quotations import grammar
from consilience.extraction.quotations.drafts import Draft
from consilience.extraction.quotations.scene import Scene
from consilience.model import Parse

Content = Iterable[int]


def find(scene: Scene, used: set[int]) -> Iterator[Draft]:
    """The drafts whose cue is a verb of this sentence, less those whose cue is among `used`."""
    for token in scene.parse.tokens:
        if token.pos != "VERB" or token.index in used or scene.inside[token.index] is not None:
            continue
        frames = PASSIVE if grammar.is_passive(scene.parse, token.index) else ACTIVE
        for frame in frames:
            content = set(frame(scene.parse, token.index, token.lemma.lower()))
            pieces = grammar.pieces(scene.sentence, content)
            if pieces:
                draft = scene.draft(frame.__name__, token.index)
                draft.pieces = pieces
                if frame is seeming:
                    draft.source = None
                if draft.source is None and frame in NEEDS_SOURCE:
                    break
                yield draft
                break


def clause(parse: Parse, verb: int, lemma: str) -> Content:
    """said [that it would rain]"""
    head = grammar.child(parse, verb, "ccomp")
    if head is None or lemma not in cues.CLAUSE or (lemma in cues.SENSED and not grammar.is_finite(parse, head)):
        return ()
    if head < verb:
        return grammar.around(parse, verb, head)
    return grammar.clause(parse, verb, head)


def infinitive(parse: Parse, verb: int, lemma: str) -> Content:
    """vowed [to rebuild]"""
    to = grammar.child(parse, verb, "xcomp")
    if to is None or to < verb or lemma not in cues.TO or not grammar.is_infinitive(parse, to):
        return ()
    return grammar.rest(parse, verb, to)


def others(parse: Parse, verb: int, lemma: str) -> Content:
    """urged [the mayor to resign]"""
    thing = grammar.thing(parse, verb)
    act = grammar.child(parse, verb, "xcomp", "ccomp")
    if lemma not in cues.TO_OTHERS or act is None or act < verb:
        return ()
    if thing is None:
        return grammar.rest(parse, verb, act) if grammar.is_infinitive(parse, act) else ()
    return grammar.rest(parse, verb, thing)


def named(parse: Parse, verb: int, lemma: str) -> Content:
    """called [the plan a mistake]"""
    thing = grammar.child(parse, verb, "dobj", "nsubj", "ccomp", "oprd")
    name = grammar.child(parse, verb, "oprd", "xcomp", "ccomp")
    if lemma not in cues.NAMING or name is None or name < verb:
        return ()
    first = min(c for c in parse.children[verb] if c > verb and parse.tokens[c].dep in ("dobj", "oprd", "xcomp", "ccomp"))
    return grammar.rest(parse, verb, first) if thing is not None else ()


def seen_as(parse: Parse, verb: int, lemma: str) -> Content:
    """described [the plan as empty]"""
    thing = grammar.thing(parse, verb)
    if lemma not in cues.AS or thing is None or not grammar.has_as(parse, verb):
        return ()
    return grammar.rest(parse, verb, thing)


def about(parse: Parse, verb: int, lemma: str) -> Content:
    """warned of [floods]"""
    for c in parse.children[verb]:
        token = parse.tokens[c]
        if c > verb and token.dep in ("prep", "prt") and token.text.lower() in cues.PREPOSITION.get(lemma, ()):
            return [i for i in grammar.rest(parse, verb, c) if i > c]
    return ()


def object(parse: Parse, verb: int, lemma: str) -> Content:  # noqa: A001
    """rejected [the offer]"""
    thing = grammar.thing(parse, verb)
    if thing is None or lemma not in cues.OBJECT or (lemma in cues.ADDRESSED and about(parse, verb, lemma)):
        return ()
    return grammar.rest(parse, verb, thing, adjuncts=False)


def told(parse: Parse, verb: int, lemma: str) -> Content:
    """was told [that it had rained]; was asked [about the rain]"""
    head = grammar.child(parse, verb, "ccomp")
    if head is not None and head > verb and lemma in cues.CLAUSE:
        content = grammar.clause(parse, verb, head)
    else:
        content = about(parse, verb, lemma) if lemma in cues.ASKS else ()
    if lemma in cues.ASKS and parse.tokens[verb].dep != "ROOT":
        return grammar.to_comma(parse, content)
    return content


def thought_to(parse: Parse, verb: int, lemma: str) -> Content:
    """[the bridge] is expected [to open]"""
    of = grammar.child(parse, verb, "nsubjpass")
    act = grammar.child(parse, verb, "xcomp")
    if lemma not in cues.HELD or of is None or act is None:
        return ()
    return [*(i for i in parse.subtree(of) if i < verb), *grammar.rest(parse, verb, act)]


def seeming(parse: Parse, verb: int, lemma: str) -> Content:
    """[the bridge] seems [to hold]"""
    of = grammar.child(parse, verb, "nsubj")
    act = grammar.child(parse, verb, "xcomp", "oprd")
    if lemma not in cues.SEEMING or of is None or act is None or act < verb:
        return ()
    return [*(i for i in parse.subtree(of) if i < verb), *grammar.rest(parse, verb, act)]


def taken_as(parse: Parse, verb: int, lemma: str) -> Content:
    """[the plan] is seen [as empty]"""
    of = grammar.child(parse, verb, "nsubjpass")
    if of is None or lemma not in cues.AS or not grammar.has_as(parse, verb):
        return ()
    return [*(i for i in parse.subtree(of) if i < verb), *(i for c in parse.children[verb] if parse.tokens[c].text.lower() == "as" for i in parse.subtree(c))]


def described(parse: Parse, verb: int, lemma: str) -> Content:
    """[their talks], described by the mayor [as useful]"""
    if parse.tokens[verb].dep not in ("acl", "relcl") or parse.tokens[verb].tag != "VBN" or lemma not in cues.AS | cues.NAMING:
        return ()
    if grammar.child(parse, verb, "agent") is None:
        return ()
    of = grammar.noun_phrase(parse, parse.tokens[verb].head)
    name = [i for c in parse.children[verb] if c > verb and (parse.tokens[c].text.lower() == "as" or parse.tokens[c].dep == "oprd") for i in parse.subtree(c)]
    return [*(i for i in of if i < verb), *name] if name else ()


def judged(parse: Parse, verb: int, lemma: str) -> Content:
    """[the offer] was rejected by …"""
    of = grammar.child(parse, verb, "nsubjpass")
    if of is None or lemma not in cues.OBJECT or grammar.child(parse, verb, "agent") is None:
        return ()
    return parse.subtree(of)


def far(parse: Parse, verb: int, lemma: str) -> Content:
    """said at a meeting in the town hall [that it would rain]"""
    if lemma not in cues.REPORTING:
        return ()
    tokens = parse.tokens
    for i in range(verb + 1, min(verb + _FAR, len(tokens) - 1)):
        if tokens[i].text.lower() == "that" and tokens[i].pos in ("SCONJ", "PRON") and tokens[i + 1].tag not in grammar.FINITE:
            return grammar.to_end(parse, verb, i)
        if tokens[i].pos in ("VERB", "AUX") or tokens[i].text in ".;:":
            return ()
    return ()


def unseen(parse: Parse, verb: int, lemma: str) -> Content:
    """stated [the road would close], where the parse took "the road" for an object"""
    thing = grammar.thing(parse, verb)
    if thing is None or lemma not in cues.REPORTING & cues.CLAUSE:
        return ()
    phrase = parse.subtree(thing)
    behind = phrase[-1] + 1
    if behind >= len(parse.tokens) or parse.tokens[behind].tag not in grammar.FINITE:
        return ()
    return grammar.to_end(parse, verb, phrase[0])


def bare(parse: Parse, verb: int, lemma: str) -> Content:
    """said [legalising it would help], where the parse has not seen the clause"""
    tokens = parse.tokens
    if lemma not in cues.SAYING or grammar.own_subject(parse, verb) is None or verb + 2 >= len(tokens):
        return ()
    source = grammar.subject(parse, verb)
    if source is None or source > verb or tokens[verb + 1].text in _PAUSES or tokens[verb + 1].tag in ("IN", "TO", "CC"):
        return ()
    content = grammar.to_end(parse, verb, verb + 1)
    return content if any(tokens[i].tag in grammar.FINITE for i in content) else ()


def gap(parse: Parse, verb: int, lemma: str) -> Content:
    """[which] he said [would help]"""
    tokens = parse.tokens
    source = grammar.own_subject(parse, verb)
    if lemma not in cues.REPORTING or source is None or source > verb or verb + 1 >= len(tokens):
        return ()
    first = min(i for i in parse.subtree(source) if i <= source)
    if first == 0 or tokens[first - 1].tag not in ("WDT", "WP") or tokens[verb + 1].pos not in ("VERB", "AUX"):
        return ()
    return [first - 1, *grammar.to_end(parse, verb, verb + 1)]


_FAR = 16
_PAUSES = frozenset((",", ":", ";", ".", "—", "–", "-", "--", ")"))
Frame = Callable[[Parse, int, str], Content]
NEEDS_SOURCE = frozenset((others, infinitive, named, seen_as, object, about))
ACTIVE: tuple[Frame, ...] = (seeming, gap, clause, others, infinitive, named, seen_as, unseen, far, object, about, bare)
PASSIVE: tuple[Frame, ...] = (told, described, thought_to, taken_as, judged)
