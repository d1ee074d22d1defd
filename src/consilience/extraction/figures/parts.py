"""Parts of wholes ("84 of the 150 seats"): the part is the news, the whole what it is set against."""

from __future__ import annotations

import re

from consilience.extraction.figures.scene import Scene

_OF = r"\s(?:out\s)?of\s(?:(?:the|its|their|his|her|a|total|all|some|about|roughly|more\sthan)\s){0,4}"
_TO_WHOLE = re.compile(r"(?:\s[^\W\d]{2,20})?" + _OF)
_SORTS = frozenset({"count", "money", "physical"})


def is_part(scene: Scene) -> bool:
    """Whether the amount is so many of another number that follows."""
    behind = min((i for i in scene.taken if i > scene.own[-1]), default=None)
    return behind is not None and scene.q.sort in _SORTS and _between(scene, scene.own[-1], behind)


def is_whole(scene: Scene) -> bool:
    """Whether the amount is the whole that the number before it is a part of."""
    before = max((i for i in scene.taken if i < scene.own[0]), default=None)
    if before is None or scene.q.sort not in _SORTS or not _between(scene, before, scene.own[0]):
        return False
    return scene.q.sort == "count" or scene.token(before + 1).text.lower() in ("of", "out")


def _between(scene: Scene, first: int, second: int) -> bool:
    """Whether only "of the" (and one noun before it) stands between two tokens."""
    between = scene.sentence.text[scene.token(first).end : scene.token(second).start]
    return len(between) < 60 and _TO_WHOLE.fullmatch(between) is not None
