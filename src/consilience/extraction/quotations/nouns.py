"""Cues that are nouns or adjectives: "her warning that …", "claims by … that …", "is confident that …"."""

from __future__ import annotations

from collections.abc import Iterator

from consilience.extraction.knowledge import cues, cues_nouns, cues_prepositions
from consilience.extraction.quotations import grammar, subjects
from consilience.extraction.quotations.drafts import Draft
from consilience.extraction.quotations.scene import Scene
from consilience.model import Parse


def find(scene: Scene) -> Iterator[Draft]:
    """The drafts whose cue is a noun or an adjective."""
    parse = scene.parse
    for token in parse.tokens:
        if scene.inside[token.index] is not None:
            continue
        word = token.lemma.lower()
        if token.pos == "NOUN" and word in cues_nouns.NOUNS:
            content = _said(parse, token.index) or _of(parse, token.index, word)
            frame, source = "noun", _owner(parse, token.index)
        elif token.pos == "ADJ" and token.dep == "acomp" and word in cues_nouns.ADJECTIVES:
            content = _felt(parse, token.index, word)
            frame, source = "adjective", subjects.subject(parse, token.head)
        else:
            continue
        pieces = scene.pieces(content)
        if pieces:
            draft = scene.draft(frame, token.index)
            draft.pieces, draft.source = pieces, source
            draft.antecedent = subjects.antecedent(parse, source)
            yield draft


def _said(parse: Parse, noun: int) -> list[int]:
    """claims [that …], a promise [to …]"""
    for c in parse.children[noun]:
        token = parse.tokens[c]
        if c > noun and token.dep in ("acl", "ccomp", "relcl", "xcomp") and token.pos in ("VERB", "AUX"):
            first = min(parse.subtree(c))
            if parse.tokens[first].text.lower() in ("that", "whether", "to", "how", "why") and parse.tokens[
                first
            ].dep in ("mark", "aux", "advmod"):
                return list(parse.subtree(c))
    return []


def _of(parse: Parse, noun: int, word: str) -> list[int]:
    """his attacks [on the plan], where it is told whose"""
    if _owner(parse, noun) is None:
        return []
    for c in parse.children[noun]:
        if (
            c > noun
            and parse.tokens[c].dep == "prep"
            and parse.tokens[c].text.lower() in cues_prepositions.NOUN_PREPOSITION.get(word, ())
        ):
            return [i for i in parse.subtree(c) if i > c]
    return []


def _owner(parse: Parse, noun: int) -> int | None:
    """Whose claim it is: "the mayor's claim", "a claim by the mayor", "the mayor made the claim"."""
    owner = grammar.child(parse, noun, "poss")
    if owner is not None:
        return owner
    for c in parse.children[noun]:
        if parse.tokens[c].text.lower() in ("by", "from") and parse.tokens[c].dep in ("prep", "agent"):
            return grammar.child(parse, c, "pobj")
    head = parse.tokens[noun].head
    if parse.tokens[noun].dep == "dobj" and parse.tokens[head].lemma.lower() in cues.CARRIERS:
        return subjects.subject(parse, head)
    return None


def _felt(parse: Parse, adjective: int, word: str) -> list[int]:
    """confident [that …], critical of [the plan], eager [to …]"""
    for c in parse.children[adjective]:
        token = parse.tokens[c]
        if c < adjective:
            continue
        if token.dep in ("ccomp", "xcomp"):
            return list(parse.subtree(c))
        if token.dep == "prep":
            return [i for i in parse.subtree(c) if i > c]
    return []
