"""Percentages that are shares of a whole, and not rates or levels."""

from __future__ import annotations

import re

from consilience.extraction.figures import vocabulary as words
from consilience.extraction.figures.measure import gapped
from consilience.extraction.figures.scene import Scene
from consilience.extraction.figures.stakes import is_owned, is_stake
from consilience.extraction.figures.syntax import top

_OF_WHOLE = re.compile(r"\sof\s")
_PART_OR = re.compile(r"[0-9]\s(?:out\s)?of\s(?:\S{1,14}\s){0,3}[0-9][^;:]{0,40}?\bor\s(?:\S{1,14}\s)?$")
_BESIDE = re.compile(
    r"[0-9]\s?(?:percent|per\scent|pct|%)\sof\s[^.;:()]{1,70}\s(?:and|but|while|with)\s(?:\S{1,14}\s)?$"
)
"""Beside a percentage that is of a whole ("49 percent of voters were for it and 45 percent against")."""
_HAVING = words.HOLDING | frozenset("own control garner poll secure capture claim hold supply contribute".split())


def is_share(scene: Scene, before: str) -> bool:
    """Whether an amount is a part of a whole: fractions, "20% of voters", "80 percent full", "holds 51 percent"."""
    if scene.q.sort == "share":
        return True
    if scene.q.sort != "percent":
        return False
    if _OF_WHOLE.match(scene.sentence.text, scene.q.end) or _PART_OR.search(before[-100:]):
        return True
    if is_stake(scene) or is_owned(scene):
        return True
    start = top(scene.parse, scene.own)
    if start is not None and _voted(scene, start, before):
        return True
    beside = _BESIDE.search(before[-100:]) is not None
    return beside or (start is not None and (_of_state(scene, start) or _held(scene, start) or _as_held(scene)))


def _as_held(scene: Scene) -> bool:
    """Whether the verb left out before it is said of the share before ("Roe took 54 percent and Lenz 31 percent")."""
    before = max((i for i in scene.taken if i < scene.own[0]), default=None) if gapped(scene) is not None else None
    if before is None or scene.token(before).entity != "PERCENT":
        return False
    return _held(scene, before) or scene.sentence.text[scene.token(before).end :].startswith(" of ")


def _voted(scene: Scene, start: int, before: str) -> bool:
    """Whether it is a side of a vote ("rejected by 76 percent to 24 percent")."""
    one = re.search(r"\bby\s$", before[-4:]) and re.match(r"\sto\s[0-9]", scene.sentence.text[scene.q.end :][:5])
    other = _AGAINST.search(before[-40:])
    return bool(one or other) and not any(scene.lemma(i) in words.MOVES for i in scene.parse.ancestors(start))


_AGAINST = re.compile(r"\bby\s[0-9.]{1,5}\s?(?:percent|per\scent|pct|%)\sto\s$")


def _of_state(scene: Scene, start: int) -> bool:
    """Whether it says how far a thing is something ("80 percent full", "67 percent owned by"), and no chance."""
    token = scene.token(start)
    above = scene.token(token.head)
    right_behind = above.index == scene.own[-1] + 1 and token.dep in ("npadvmod", "advmod", "nmod", "dep", "amod")
    state = above.tag == "JJ" or (above.tag == "VBN" and above.dep not in ("amod", "ROOT"))
    return right_behind and state and scene.lemma(above.index) not in _NO_STATE


_NO_STATE = frozenset(
    "likely sure certain confident annual annualised annualized monthly better worse due own net "
    "effective efficient accurate".split()
)


def _held(scene: Scene, start: int) -> bool:
    """Whether somebody holds or wins it ("took 58 percent")."""
    token = scene.token(start)
    return token.dep == "dobj" and scene.lemma(token.head) in _HAVING - words.MOVES
