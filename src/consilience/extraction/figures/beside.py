"""What stands right beside an amount: its complement, what "which" stands for, and the noun before "worth"."""

from __future__ import annotations

import re

from consilience.extraction.figures.scene import Scene
from consilience.extraction.figures.syntax import VERBS, child, relative, subject


def of_which(scene: Scene) -> int | None:
    """What "which" stands for where the amount is a part of it ("water, of which 500 tonnes leaked")."""
    start = scene.q.hedge_start if scene.q.hedge_start is not None else scene.q.start
    match = _WHICH.search(scene.sentence.text, max(0, start - 24), start)
    at = scene.sentence.token_at(scene.sentence.start + match.start("which")) if match else None
    if at is None:
        return None
    nouns = [i for i in range(at - 1, max(at - 8, -1), -1) if scene.is_noun(i)]
    told = relative(scene.parse, at)
    return told if told != at and scene.is_noun(told) else next(iter(nouns), None)


_WHICH = re.compile(r"\bof\s(?P<which>which|whom)\s(?:(?:about|some|only|just|over|almost|nearly)\s)?$", re.IGNORECASE)


def complement(scene: Scene, preposition: str) -> int | None:
    """The noun behind a preposition directly after the amount ("dozens of protesters", "$5 billion in aid")."""
    at = scene.own[-1] + 1
    if at >= len(scene.parse.tokens) or scene.token(at).text.lower() != preposition:
        return None
    if at + 2 < len(scene.parse.tokens) and scene.is_noun(at + 1) and scene.token(at + 2).text == "worth":
        return at + 1
    found = next((c for c in scene.parse.children[at] if _is_stuff(scene, c)), None)
    return None if found is None else _first_joined(scene, found)


def _first_joined(scene: Scene, noun: int) -> int:
    """The noun before the "and" that a new subject stands behind ("30 percent of the vote and leader Ada Roe 20")."""
    for c in scene.parse.children[noun]:
        joins = [scene.token(d).dep for d in scene.parse.children[c]]
        if scene.token(c).dep == "nmod" and "cc" in joins and "conj" not in joins and scene.is_noun(c):
            return c
    return noun


def _is_stuff(scene: Scene, index: int) -> bool:
    """A noun, or what is weighed and was taken for a verb ("tonnes of herring")."""
    token = scene.token(index)
    if scene.q.sort == "duration" and token.tag == "VBG":
        return True
    if token.dep == "pcomp":
        thing = child(scene.parse, index, "dobj")
        bare = thing is None or scene.token(thing).entity == "DATE" or scene.lemma(thing) in ("year", "month", "day")
        return scene.q.sort == "physical" and token.tag == "VBG" and bare
    return token.dep == "pobj" and scene.is_noun(index)


def of_whole(scene: Scene, noun: int) -> bool:
    """Whether a share is only of "the total", so that its measure is what makes it up."""
    more = any(scene.token(c).dep in ("prep", "compound", "nmod") for c in scene.parse.children[noun])
    return scene.lemma(noun) in ("total", "whole", "overall") and not more


def of_those(scene: Scene) -> bool:
    """Whether the amount is of what was counted before ("23 of those", "94 percent of them")."""
    return _OF_THOSE.match(scene.sentence.text, scene.q.end) is not None


_OF_THOSE = re.compile(r"\sof\s(?:them|those|these|whom|which|that|it|us)\b", re.IGNORECASE)


def worth(scene: Scene) -> int | None:
    """The noun before "worth" where that stands before the amount ("a grant worth up to $750,000")."""
    start = scene.q.hedge_start if scene.q.hedge_start is not None else scene.q.start
    before = scene.sentence.tokens_within(scene.sentence.start, scene.sentence.start + start)
    if not before or scene.token(before[-1]).text.lower() not in ("worth", "totaling", "totalling"):
        return None
    head = scene.token(before[-1]).head
    if scene.token(head).pos in VERBS and scene.token(before[-1]).dep == "acomp":
        return subject(scene.parse, head)
    if scene.is_noun(head) and scene.token(head).entity not in _DAYS:
        return head
    near = (i for i in reversed(before[-8:-1]) if scene.is_noun(i) and scene.token(i).entity not in _DAYS)
    return next(near, None)


_DAYS = frozenset({"DATE", "TIME"})


def is_bare(scene: Scene, noun: int) -> bool:
    """Whether a noun is a kind ("in aid"), not a place, a time or a certain thing ("in the bank", "in March")."""
    token = scene.token(noun)
    certain = any(scene.token(c).dep in ("det", "poss") for c in scene.parse.children[noun])
    time = token.entity in ("DATE", "TIME") or scene.lemma(noun) in ("calendar", "fiscal")
    return token.pos == "NOUN" and not certain and not time
