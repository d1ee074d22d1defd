"""What a number counts or measures by the few words right beside it, where the parse does not show it."""

from __future__ import annotations

from consilience.extraction.figures import vocabulary as words
from consilience.extraction.figures.scene import Scene
from consilience.extraction.figures.syntax import VERBS


def labelled(scene: Scene) -> int | None:
    """The scale that a bare number stands on ("an earthquake of magnitude 6.4")."""
    at = scene.own[0] - 1
    return at if at >= 0 and scene.lemma(at) in words.SCALES and scene.is_noun(at) else None


def group_of(scene: Scene) -> int | None:
    """The group that a bare number is the size of ("a crew of 22", "a crowd of 5,000")."""
    at, end = scene.own[0] - 2, scene.own[-1] + 1
    if scene.q.sort != "count" or at < 0 or scene.token(at + 1).text.lower() != "of":
        return None
    bare = end >= len(scene.parse.tokens) or scene.token(end).pos not in ("NOUN", "PROPN")
    return at if bare and scene.is_noun(at) and scene.lemma(at) in words.GROUPS_OF else None


def price_of(scene: Scene) -> int | None:
    """The unit of a thing that money buys one of ("137 pence for a litre of petrol", "$15 for each tonne of coal")."""
    at = scene.own[-1] + 1
    if scene.q.sort != "money" or at + 3 >= len(scene.parse.tokens):
        return None
    said = [scene.token(i).text.lower() for i in range(at, at + 4)]
    one = said[0] == "for" and said[1] in ("a", "an", "each", "every", "one") and said[3] == "of"
    return at + 2 if one and scene.is_noun(at + 2) and scene.lemma(at + 2) in words.BOUGHT_BY else None


def what_is_done(scene: Scene) -> int | None:
    """The verb of a clause that an amount is a part of ("78 percent of what the group earned")."""
    at = scene.own[-1] + 1
    if at + 1 >= len(scene.parse.tokens) or scene.token(at).text.lower() != "of":
        return None
    if scene.token(at + 1).text.lower() != "what":
        return None
    below = (c for c in scene.parse.children[at] if scene.token(c).dep == "pcomp")
    return next((c for c in below if scene.token(c).pos in VERBS and scene.lemma(c) != "be"), None)
