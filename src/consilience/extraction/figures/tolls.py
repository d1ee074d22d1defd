"""Tolls: people counted as dead, hurt, missing, displaced, arrested."""

from __future__ import annotations

from consilience.extraction.figures.scene import Scene
from consilience.extraction.figures.syntax import VERBS, passive
from consilience.extraction.figures.vocabulary import LETHAL, TOLLS


def toll(scene: Scene, head: int) -> tuple[str, int] | None:
    """(kind of toll, the token that says so) where those headed by `head` are counted as dead, hurt, missing …"""
    token = scene.token(head)
    if (lost := _lives_lost(scene, head)) is not None:
        return "death", lost
    if _tells(scene, head) and token.pos in (*VERBS, "ADJ", "NOUN"):
        return TOLLS[scene.lemma(head)], head
    counted = _stands_for(scene, head)
    above = scene.token(counted).head
    if scene.token(above).pos in VERBS and _tells(scene, above) and _suffers(scene, counted, above):
        return TOLLS[scene.lemma(above)], above
    for c in scene.parse.children[head]:
        behind = c > head and scene.token(c).dep in ("acl", "amod", "relcl", "acomp", "oprd")
        if (behind or scene.token(c).dep == "amod") and _is_toll_word(scene, c):
            return TOLLS[scene.lemma(c)], c
    if scene.token(counted).dep == "nsubj" and (hurt := _injury(scene, above)) is not None:
        return "injured", hurt
    return predicate(scene, counted, above)


def _injury(scene: Scene, verb: int) -> int | None:
    """The injuries of "two officers suffered minor injuries"."""
    below = scene.parse.children[verb] if scene.lemma(verb) in ("suffer", "sustain", "receive") else ()
    return next((c for c in below if scene.token(c).dep == "dobj" and scene.lemma(c) in _HARM), None)


_HARM = frozenset({"injury", "wound", "burn", "fracture", "concussion"})


def _stands_for(scene: Scene, head: int) -> int:
    """The number itself where the noun stands behind its "of" ("eighteen of our neighbours"), else the noun."""
    token = scene.token(head)
    above = scene.token(token.head).head
    return above if token.dep == "pobj" and above in scene.own else head


def _lives_lost(scene: Scene, head: int) -> int | None:
    """The word that takes lives: "claimed 14 lives", "40 lives were lost", "the loss of 40 lives"."""
    if scene.lemma(head) != "life":
        return None
    token = scene.token(head)
    above = token.head
    if token.dep == "pobj" and scene.lemma(scene.token(above).head) == "loss":
        return head
    return above if token.dep in ("dobj", "nsubjpass") and scene.lemma(above) in LETHAL else None


def _tells(scene: Scene, index: int) -> bool:
    """Whether a word tells a toll; "miss" only where somebody is missing."""
    return scene.lemma(index) in TOLLS and (scene.lemma(index) != "miss" or scene.token(index).tag == "VBG")


def _is_toll_word(scene: Scene, index: int) -> bool:
    return _tells(scene, index) and scene.token(index).tag in ("VBN", "JJ", "VBD", "VBG")


def _suffers(scene: Scene, head: int, verb: int) -> bool:
    dep = scene.token(head).dep
    if scene.lemma(verb) in ("die", "perish", "drown"):
        return dep == "nsubj"
    missing = scene.lemma(verb) == "miss" and scene.token(verb).tag == "VBG"
    if missing and dep == "dobj":
        return False
    done_to = missing or passive(scene.parse, verb) or scene.token(verb).tag == "VBN"
    return dep in ("dobj", "nsubjpass") or (dep == "nsubj" and done_to)


def predicate(scene: Scene, head: int, verb: int) -> tuple[str, int] | None:
    """For "12 people are missing" and "left 12 people dead" the word behind the people."""
    if scene.token(verb).pos not in VERBS:
        return None
    for c in scene.parse.children[verb]:
        token = scene.token(c)
        described = token.dep in ("acomp", "oprd", "ccomp", "xcomp", "attr") and token.pos in ("ADJ", "VERB")
        if c > head and described and scene.lemma(c) in TOLLS:
            return TOLLS[scene.lemma(c)], c
        if scene.lemma(verb) in ("be", "remain", "stay") and (at := _hospital(scene, c)) is not None:
            return "hospitalised", at
    return None


def _hospital(scene: Scene, index: int) -> int | None:
    """The hospital of "four are in hospital"."""
    below = scene.parse.children[index] if scene.lemma(index) == "in" else ()
    return next((c for c in below if scene.lemma(c) == "hospital"), None)


def toll_between(scene: Scene, start: int, end: int) -> bool:
    """Whether a participle of a toll parts the number from the noun ("12 killed, officials said")."""
    return any(
        scene.token(i).tag == "VBN" and scene.lemma(i) in TOLLS and scene.token(i).dep not in ("amod", "compound")
        for i in range(start + 1, end)
    )
