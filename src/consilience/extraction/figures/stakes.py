"""Stakes: that a percentage is a share of a firm, and that it is its holder's, not that of the firm held."""

from __future__ import annotations

import re

from consilience.extraction.figures.doing import doers
from consilience.extraction.figures.holders import certain
from consilience.extraction.figures.scene import Scene
from consilience.extraction.figures.syntax import VERBS, child, passive

STAKES = frozenset("stake interest holding share shareholding stock common".split())
"""What parts of a firm are called."""
_HOLDING = frozenset(
    "hold own have buy acquire purchase control raise increase boost lift up cut reduce lower trim sell get take keep "
    "retain obtain".split()
)
_STAKE_BEHIND = re.compile(
    r"\s(?:[a-z-]{1,12}\s){0,2}(?:stake|interest|holding|shareholding)\b|\s?-?(?:controlled|owned)\b"
)
_FARTHEST = 7
_WAYS = frozenset({"conj", "appos", "pobj", "dobj", "prep", "compound", "nummod", "nmod", "amod"})


def is_stake(scene: Scene) -> bool:
    """Whether a percentage is right before what it is a part of a firm as ("a 41 percent interest in the mine")."""
    return _STAKE_BEHIND.match(scene.sentence.text, scene.q.end) is not None


def holder(scene: Scene, noun: int | None) -> list[int]:
    """Who holds so many shares or so large a stake by the verb ("Roe now holds 13 percent of the firm's shares")."""
    if noun is None or scene.lemma(noun) not in STAKES or scene.q.sort not in ("percent", "share", "count"):
        return []
    own = [h for h in certain(scene, noun) if h < scene.own[0]]
    at = scene.token(scene.own[-1])
    for _ in range(_FARTHEST):
        if at.pos in VERBS:
            break
        if at.dep not in _WAYS or at.head == at.index:
            return []
        at = scene.token(at.head)
    if at.pos not in VERBS or scene.lemma(at.index) not in _HOLDING or passive(scene.parse, at.index):
        return []
    return doers(scene, at.index) or own


def owned_by(scene: Scene) -> list[int] | None:
    """Who holds a part by "owned by" right behind it ("68 percent owned by Norline and 31 percent by Sudline")."""
    if scene.q.sort != "percent":
        return None
    text = scene.sentence.text
    joined = re.match(r"\sby\b", text[scene.q.end :][:4]) and _OWNED.search(text[: scene.q.start][-80:])
    if not (joined or _OWNED.match(text, scene.q.end)):
        return None
    by = next(
        (i for i in range(scene.own[-1] + 1, min(scene.own[-1] + 4, len(scene.parse.tokens))) if _is_by(scene, i)), None
    )
    found = child(scene.parse, by, "pobj") if by is not None else None
    return [] if found is None else [found]


def is_owned(scene: Scene) -> bool:
    """Whether a percentage says how far a thing is owned by somebody."""
    return owned_by(scene) is not None


_OWNED = re.compile(r"[\s-](?:owned|held|controlled)\sby\b")


def _is_by(scene: Scene, index: int) -> bool:
    return scene.token(index).text.lower() == "by"
