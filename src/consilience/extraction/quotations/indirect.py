"""Reported speech and thought without (or with only some) quotation marks, from the parse of its cue."""

from __future__ import annotations

from collections.abc import Iterator

from consilience.extraction.knowledge import cues
from consilience.extraction.quotations import grammar
from consilience.extraction.quotations.direct import cue_draft
from consilience.extraction.quotations.drafts import Draft
from consilience.extraction.quotations.scene import Scene


def find(scene: Scene, used: set[int]) -> Iterator[Draft]:
    """The drafts whose cue is a verb of this sentence, less those whose cue is among `used`."""
    for token in scene.parse.tokens:
        if token.pos == "VERB" and token.index not in used:
            content = _content(scene, token.index)
            if content:
                draft = cue_draft(scene, token.index)
                draft.pieces = grammar.pieces(scene.sentence, content)
                draft.free = False
                if draft.pieces:
                    yield draft


def _content(scene: Scene, verb: int) -> list[int]:
    """The tokens of what is said, or nothing."""
    parse = scene.parse
    lemma = parse.tokens[verb].lemma.lower()
    if grammar.is_passive(parse, verb):
        return _passive(scene, verb, lemma)
    clause = grammar.child(parse, verb, "ccomp")
    if clause is not None and lemma in cues.CLAUSE:
        return _clause(scene, verb, clause)
    if lemma in cues.TO and (to := grammar.child(parse, verb, "xcomp")) is not None and to > verb and _infinitive(scene, to):
        return _rest(scene, verb, to)
    thing = grammar.child(parse, verb, "dobj")
    if thing is not None and thing > verb:
        if lemma in cues.TO_OTHERS and grammar.child(parse, verb, "xcomp", "ccomp") is not None:
            return _rest(scene, verb, thing)
        if lemma in cues.NAMING and grammar.child(parse, verb, "oprd", "xcomp", "ccomp") is not None:
            return _rest(scene, verb, thing)
        if lemma in cues.AS and any(parse.tokens[c].text.lower() == "as" for c in parse.children[verb]):
            return _rest(scene, verb, thing)
        if lemma in cues.OBJECT:
            return _rest(scene, verb, thing)
    if lemma in cues.PREPOSITION:
        for c in parse.children[verb]:
            if c > verb and parse.tokens[c].dep in ("prep", "prt") and parse.tokens[c].text.lower() in cues.PREPOSITION[lemma]:
                return [i for i in _rest(scene, verb, c) if i != c]
    return []


def _infinitive(scene: Scene, index: int) -> bool:
    return any(scene.parse.tokens[c].tag == "TO" for c in scene.parse.children[index]) or scene.parse.tokens[index].tag == "VBG"


def _clause(scene: Scene, verb: int, clause: int) -> list[int]:
    below = scene.parse.subtree(clause)
    own = _own(scene, verb, clause)
    return [i for i in below if i not in own]


def _own(scene: Scene, verb: int, clause: int) -> set[int]:
    """The cue with its subject and helpers."""
    parse = scene.parse
    own = {verb}
    for c in parse.children[verb]:
        if c != clause and parse.tokens[c].dep not in ("ccomp", "conj"):
            own.update(parse.subtree(c))
    return own


def _rest(scene: Scene, verb: int, first: int) -> list[int]:
    """From the left edge of `first` to the end of the verb's own words, without what is joined to the verb."""
    parse = scene.parse
    start = min(parse.subtree(first))
    found: list[int] = []
    for c in parse.children[verb]:
        if c < first and c != first:
            continue
        token = parse.tokens[c]
        if token.dep in ("conj", "cc", "punct") or (token.dep == "advcl" and token.tag == "VBG"):
            break
        found.extend(parse.subtree(c))
    last = max(found, default=start)
    return list(range(start, last + 1))


def _passive(scene: Scene, verb: int, lemma: str) -> list[int]:
    return []
