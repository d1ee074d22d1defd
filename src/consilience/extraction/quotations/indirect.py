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
                yield draft
                break


def clause(parse: Parse, verb: int, lemma: str) -> Content:
    """said [that it would rain]"""
    head = grammar.child(parse, verb, "ccomp")
    if head is None or lemma not in cues.CLAUSE:
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
    if thing is None or lemma not in cues.OBJECT:
        return ()
    return grammar.rest(parse, verb, thing, adjuncts=False)


def told(parse: Parse, verb: int, lemma: str) -> Content:
    """was told [that it had rained]; was asked [about the rain]"""
    head = grammar.child(parse, verb, "ccomp")
    if head is not None and head > verb and lemma in cues.CLAUSE:
        return grammar.clause(parse, verb, head)
    return about(parse, verb, lemma) if lemma in cues.ASKS else ()


def thought_to(parse: Parse, verb: int, lemma: str) -> Content:
    """[the bridge] is expected [to open]"""
    of = grammar.child(parse, verb, "nsubjpass")
    act = grammar.child(parse, verb, "xcomp")
    if lemma not in cues.TO_OTHERS | cues.CLAUSE or of is None or act is None:
        return ()
    return [*parse.subtree(of), *grammar.rest(parse, verb, act)]


def taken_as(parse: Parse, verb: int, lemma: str) -> Content:
    """[the plan] is seen [as empty]"""
    of = grammar.child(parse, verb, "nsubjpass")
    if of is None or lemma not in cues.AS or not grammar.has_as(parse, verb):
        return ()
    return [*parse.subtree(of), *(i for c in parse.children[verb] if parse.tokens[c].text.lower() == "as" for i in parse.subtree(c))]


def judged(parse: Parse, verb: int, lemma: str) -> Content:
    """[the offer] was rejected by …"""
    of = grammar.child(parse, verb, "nsubjpass")
    if of is None or lemma not in cues.OBJECT or grammar.child(parse, verb, "agent") is None:
        return ()
    return parse.subtree(of)


Frame = Callable[[Parse, int, str], Content]
ACTIVE: tuple[Frame, ...] = (clause, others, infinitive, named, seen_as, about, object)
PASSIVE: tuple[Frame, ...] = (told, thought_to, taken_as, judged)
