"""Whom a pronoun in a figure's clause stands for: by the report's actors, else by the subject it follows."""

from __future__ import annotations

from collections.abc import Iterator

from consilience.extraction.figures import vocabulary as words
from consilience.extraction.figures.named import described, known_as
from consilience.extraction.figures.scene import Scene
from consilience.extraction.figures.syntax import NOUNS, preps, relative, subject, verb_above
from consilience.extraction.knowledge.groups import PEOPLE, PERSON_NOUNS
from consilience.model import ActorMention

_THINGS = frozenset({"it", "its", "itself"})
_PERSONS = frozenset({"he", "she", "his", "her", "hers", "him"})
PRONOUNS = _THINGS | _PERSONS | {"they", "their", "theirs", "them"}
RELATIVES = frozenset({"who", "which", "whose", "that"})
_FARTHEST = 5


def mention_of(scene: Scene, index: int) -> ActorMention | None:
    """The actor mention of a pronoun, where the report's actors have it as one and tell whose it is."""
    found = scene.parties.at(scene.sentence, index)
    return found if found is not None and found.form == "pronoun" and found.entities else None


def kinds(scene: Scene, pronoun: int) -> frozenset[str]:
    """The kinds of actors that a pronoun can mean."""
    word = scene.token(pronoun).text.lower()
    if word in _THINGS:
        return frozenset({"state", "organisation", "place"})
    return frozenset({"person"}) if word in _PERSONS else frozenset({"organisation", "group"})


def noun_of(scene: Scene, index: int) -> int:
    """The noun that a pronoun whose party is not told stands for; the pronoun itself where that cannot be seen."""
    token = scene.token(index)
    if token.text.lower() in RELATIVES and token.tag in ("WP$", "WDT", "WP"):
        return _not_its_place(scene, relative(scene.parse, index))
    if token.text.lower() not in PRONOUNS or mention_of(scene, index) is not None:
        return index
    fitting = [noun for noun in _subjects(scene, index) if _suits(scene, index, noun)]
    return next((noun for noun in fitting if described(scene, noun)), fitting[0] if fitting else index)


_ACCOUNTS = words.ACCOUNTS | {"share", "stock"}
"""What "its" can hardly stand for: rather for whose it is ("Turnover at Roe & Co fell and its loss grew")."""


def _holder(scene: Scene, noun: int) -> int:
    """The name behind a measure, if there is one ("turnover at Roe & Co"); else the measure."""
    behind = (c for p, c in preps(scene.parse, noun) if p in ("at", "of", "in") and scene.token(c).pos == "PROPN")
    return next(behind, noun)


def _not_its_place(scene: Scene, noun: int) -> int:
    """The thing that a clause describes, where the parser has the place it lies in ("the bell in Oslo, whose rim")."""
    token = scene.token(noun)
    prep = scene.token(token.head)
    placed = token.dep == "pobj" and prep.text.lower() in ("in", "at", "near") and token.entity in ("GPE", "LOC", "FAC")
    return prep.head if placed and scene.token(prep.head).pos in NOUNS else noun


def _subjects(scene: Scene, index: int) -> Iterator[int]:
    """The subjects of the clauses around a token that stand before it, the nearest first."""
    verb = verb_above(scene.parse, index)
    for _ in range(_FARTHEST):
        if verb is None:
            return
        found = subject(scene.parse, verb)
        if found is not None and found in scene.taken:
            found = next((noun for p, noun in preps(scene.parse, found) if p == "of"), found)
        found = _holder(scene, found) if found is not None and scene.lemma(found) in _ACCOUNTS else found
        told = found is not None and (scene.is_noun(found) or mention_of(scene, found) is not None)
        if found is not None and found < index and told and scene.lemma(found) not in words.PAPERS:
            yield found
        verb = verb_above(scene.parse, scene.token(verb).head) if scene.token(verb).head != verb else None


def _suits(scene: Scene, pronoun: int, noun: int) -> bool:
    """Whether a noun can be meant: a person by "his", no person by "its", several by "their"."""
    word, token = scene.token(pronoun).text.lower(), scene.token(noun)
    kind = _kind(scene, noun)
    if word in _THINGS:
        one = token.tag not in ("NNS", "PRP") or known_as(scene, noun) is not None
        return (kind not in ("person", "group") or _is_firm(scene, noun)) and one
    return word not in _PERSONS or (kind in ("person", "") and token.tag in ("NN", "NNP"))


def _is_firm(scene: Scene, noun: int) -> bool:
    """Whether a name that may look like a person's has a word for a body before it ("the carrier Norse Air")."""
    before = (c for c in scene.parse.children[noun] if c < noun and scene.token(c).dep in ("compound", "nmod"))
    return any(scene.lemma(c) in words.FIRMS for c in before)


def _kind(scene: Scene, noun: int) -> str:
    """What kind of actor a noun is for the report, else for the parser; empty where neither knows."""
    mention, known = scene.parties.at(scene.sentence, noun), scene.parties.entities
    if mention is not None and mention.entities and mention.entities[0] < len(known):
        return known[mention.entities[0]].type
    if scene.token(noun).entity == "PERSON" or scene.lemma(noun) in PERSON_NOUNS:
        return "person"
    return "group" if scene.lemma(noun) in PEOPLE else ""
