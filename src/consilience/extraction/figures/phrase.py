"""The phrase of the text that says what is measured."""

from __future__ import annotations

from consilience.extraction.figures.hyphens import is_joined
from consilience.extraction.figures.scene import Scene
from consilience.model import Span

_LONGEST = 12
_INSIDE = frozenset("compound amod nmod nummod npadvmod advmod poss punct case prep pobj det quantmod".split())
_NOT_FIRST = frozenset({"det", "punct", "case", "quantmod", "predet", "advmod"})
_SKIPPED = frozenset(
    "a an the record total more other another such this that these those some about nearly over same".split()
)
_OUTSIDE = frozenset("include including than as like".split())
_TIMES = frozenset({"DATE", "TIME"})


def phrase(scene: Scene, noun: int, last: int | None) -> Span:
    """The run of words around the head that belong to the measure, beginning with no article, number or hedge.

    `last` is a word of toll behind it that belongs to the phrase too ("people were killed")."""
    kept = _members(scene, noun)
    first = end = noun
    while is_joined(scene, first - 1) and first - 2 not in scene.taken:
        first -= 2
    while first - 1 in kept:
        first -= 1
    while end + 1 in kept and end - first < _LONGEST:
        end += 1
    between = range(end + 1, last or 0)
    verbs = any(scene.token(i).pos == "VERB" for i in between)
    if last is not None and end < last <= end + 4 and not scene.taken & set(range(end, last + 1)) and not verbs:
        end = last
    while first < noun and _not_first(scene, first):
        first += 1
    while end > noun and (scene.token(end).dep in ("punct", "prep", "det", "case") or scene.token(end).tag == "PRP$"):
        end -= 1
    return scene.sentence.span(first, end)


def _not_first(scene: Scene, index: int) -> bool:
    token = scene.token(index)
    return token.dep in _NOT_FIRST or scene.lemma(index) in _SKIPPED or token.tag in ("PRP$", "POS", "CD")


def _members(scene: Scene, noun: int) -> set[int]:
    """The tokens below the head that stay within the phrase: no clauses, no times, no amounts."""
    todo, seen = [noun], {noun}
    while todo:
        at = todo.pop()
        for c in scene.parse.children[at]:
            if c not in seen and c not in scene.taken and _belongs(scene, noun, at, c):
                seen.add(c)
                todo.append(c)
    return seen


def _belongs(scene: Scene, noun: int, at: int, c: int) -> bool:
    token = scene.token(c)
    if token.entity in _TIMES or (token.dep == "poss" and at == noun) or (c > noun and token.text == "worth"):
        return False
    if token.dep in ("cc", "conj"):
        return scene.token(at).dep == "pobj" and scene.token(at).pos in ("PROPN", "PRON")
    if token.dep == "prep":
        below = scene.parse.children[c]
        bare = not any(d in scene.taken or scene.token(d).entity in _TIMES for d in below)
        return c > noun and bare and scene.lemma(c) not in _OUTSIDE
    return token.dep in _INSIDE
