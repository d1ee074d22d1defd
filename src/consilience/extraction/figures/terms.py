"""The terms that narrow a measure: its modifiers and complements in normal form, without owners, times and numbers."""

from __future__ import annotations

from consilience.extraction.figures import vocabulary as words
from consilience.extraction.figures.named import is_party, party_name
from consilience.extraction.figures.scene import Scene
from consilience.extraction.figures.syntax import NOUNS, preps
from consilience.extraction.knowledge.measures import OCCASIONS

_NUMERIC = frozenset({"DATE", "CARDINAL", "PERCENT", "MONEY", "QUANTITY", "ORDINAL", "TIME"})
_WHENCE = frozenset({"in", "from", "at", "during", "after", "of"})
"""Before an occasion ("in the election"), or behind a toll: when, where and of what."""
_BEFORE = ("amod", "compound", "nmod", "poss", "npadvmod")


def normal(lemma: str) -> str:
    """The one noun for several that mean a thing."""
    return words.GOALS.get(lemma) or words.HEADS.get(lemma, lemma)


def narrowing(scene: Scene, noun: int, alone: bool = False) -> set[str]:
    """The terms around a noun: what stands before it, and (unless `alone`) its complements."""
    found: set[str] = set()
    for c in scene.parse.children[noun]:
        if c in scene.taken or scene.token(c).dep not in _BEFORE or is_party(scene, c):
            continue
        if narrows(scene, c):
            superlative = scene.token(c).tag == "JJS"
            lemma = scene.lemma(c)
            found.add(scene.token(c).text.lower() if superlative else words.GOALS.get(lemma, lemma))
        found |= _words_before(scene, c, ("compound", "amod"))
    for preposition, complement in () if alone else preps(scene.parse, noun):
        if complement not in scene.taken:
            found |= complement_terms(scene, preposition, complement)
    return found


def _words_before(scene: Scene, index: int, deps: tuple[str, ...]) -> set[str]:
    return {
        scene.lemma(c)
        for c in scene.parse.children[index]
        if scene.token(c).dep in deps and narrows(scene, c) and not is_party(scene, c)
    }


def narrows(scene: Scene, index: int) -> bool:
    """Whether a word can narrow a measure."""
    token, lemma = scene.token(index), scene.lemma(index)
    weak = lemma in words.WEAK_TERMS or token.text.lower() in words.WEAK_TERMS
    return (
        not weak and lemma[:1].isalpha() and token.pos in (*NOUNS, "ADJ", "VERB")
        and token.entity not in _NUMERIC and index not in scene.taken
    )  # fmt: skip


def complement_terms(scene: Scene, preposition: str, noun: int, depth: int = 0) -> set[str]:
    """The terms of a complement. A party that is no owner keeps its preposition ("to:china")."""
    token = scene.token(noun)
    if token.entity in _NUMERIC or noun in scene.taken or token.pos not in (*NOUNS, "ADJ"):
        return set()
    if preposition == "between":
        return {"bilateral"}
    above = scene.token(token.head).head
    if preposition in _WHENCE and (scene.lemma(noun) in OCCASIONS or scene.lemma(above) == "toll"):
        return set()
    heads = [noun, *(c for c in scene.parse.children[noun] if scene.token(c).dep == "conj" and scene.is_noun(c))]
    if is_party(scene, noun) and preposition in (*words.ROUTES, "of", "by", ""):
        return (
            set()
            if preposition in ("of", "by", "with", "")
            else {f"{preposition}:{party_name(scene, h)}" for h in heads}
        )
    if preposition not in words.ROUTES and preposition not in ("of", ""):
        return set()
    found = {normal(scene.lemma(h)) for h in heads if narrows(scene, h)} | _words_before(
        scene, noun, ("compound", "amod", "nmod")
    )
    if depth == 0:
        for inner, complement in preps(scene.parse, noun):
            found |= complement_terms(scene, inner, complement, 1)
    return found
