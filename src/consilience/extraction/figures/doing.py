"""Whose a figure is by its verb: who does it, undergoes it, pays for it or has it."""

from __future__ import annotations

from consilience.extraction.figures import vocabulary as words
from consilience.extraction.figures.holders import of_noun
from consilience.extraction.figures.named import described
from consilience.extraction.figures.owning import acts, counted_in, is_place
from consilience.extraction.figures.scene import Scene
from consilience.extraction.figures.syntax import child, passive, preps, subject


def of_act(scene: Scene, verb: int) -> list[int]:
    """Who does it; for meetings also whom they meet; for penalties who suffers them."""
    lemma = scene.lemma(verb)
    if lemma in words.PENALTIES or (lemma in words.COSTS and receiver(scene, verb)):
        return suffers(scene, verb)
    if (gets := _goes_to(scene, verb)) is not None:
        return [gets]
    if passive(scene.parse, verb):
        return doer(scene, verb) or _undergoes(scene, verb)
    heads = doers(scene, verb) or _moves_itself(scene, verb)
    if words.ACTS.get(lemma) in words.BETWEEN_TWO:
        below = scene.parse.children[verb]
        heads += [c for c in below if scene.token(c).dep == "dobj"]
        withs = [c for c in below if scene.token(c).dep == "prep" and scene.lemma(c) == "with"]
        heads += [d for c in withs for d in scene.parse.children[c] if scene.token(d).dep == "pobj"]
    return heads


def _goes_to(scene: Scene, verb: int) -> int | None:
    """Who gets an amount that goes to somebody ("40 billion lire will go to the airline Norair")."""
    told = subject(scene.parse, verb)
    if scene.lemma(verb) != "go" or told is None or told not in scene.own or scene.q.sort not in ("money", "percent"):
        return None
    return next((noun for p, noun in preps(scene.parse, verb) if p == "to" and acts(scene, noun)), None)


def suffers(scene: Scene, verb: int) -> list[int]:
    """Who is fined, jailed or has to pay: the object, in the passive the subject."""
    told = subject(scene.parse, verb) if passive(scene.parse, verb) else None
    at = receiver(scene, verb) if told is None else told
    if at is None or at in scene.own:
        return []
    return [at] if acts(scene, at) else of_noun(scene, at) or [at]


def receiver(scene: Scene, verb: int) -> int | None:
    """Who gets or pays the amount by the verb's first object ("cost the firm $5m", "gave the side a 2-0 win")."""
    return next(
        (
            c
            for c in scene.parse.children[verb]
            if scene.token(c).dep in ("dative", "dobj") and _is_someone(scene, c) and c < scene.own[0]
        ),
        None,
    )


def _is_someone(scene: Scene, index: int) -> bool:
    return scene.is_noun(index) or scene.token(index).tag == "PRP"


def _undergoes(scene: Scene, verb: int) -> list[int]:
    """To whom something is done for so long or so far ("the client was held for 72 hours")."""
    told = subject(scene.parse, verb) if scene.q.sort in ("duration", "money") else None
    return [counted_in(scene, told)] if told is not None and told not in scene.own else []


def doers(scene: Scene, verb: int) -> list[int]:
    """Who acts by the subject of a verb: who can act, else whose the thing is."""
    told = subject(scene.parse, verb)
    if told is None or only_says(scene, verb):
        return []
    told = _body_of(scene, counted_in(scene, told))
    if acts(scene, told):
        return [told]
    return of_noun(scene, told)


def _body_of(scene: Scene, noun: int) -> int:
    """The body that a clause is about, where the parser hangs it on its place ("the ministry in Oslo, which")."""
    prep = scene.token(scene.token(noun).head)
    placed = scene.token(noun).dep == "pobj" and prep.text.lower() in ("in", "at") and is_place(scene, noun)
    return prep.head if placed and described(scene, prep.head) else noun


def _moves_itself(scene: Scene, verb: int) -> list[int]:
    """The thing that goes so far or lasts so long."""
    told = subject(scene.parse, verb) if scene.q.sort in ("physical", "duration") else None
    return [told] if told is not None and scene.is_noun(told) and not only_says(scene, verb) else []


def doer(scene: Scene, verb: int) -> list[int]:
    """By whom something is done."""
    agent = child(scene.parse, verb, "agent")
    by = child(scene.parse, agent, "pobj") if agent is not None else None
    return [by] if by is not None and acts(scene, by) else []


def only_says(scene: Scene, verb: int) -> bool:
    """Whether the subject of a verb only tells or reckons the amount ("the mayor put the damage at $5m")."""
    lemma, said = scene.lemma(verb), child(scene.parse, verb, "ccomp", "parataxis")
    placed = lemma not in ("put", "value") or any(p == "at" for p, _ in preps(scene.parse, verb))
    reckons = lemma in words.SPEAKING or (lemma in words.RECKONING and placed)
    return reckons or (lemma in words.SAYING and said is not None)
