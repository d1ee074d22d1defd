"""Parties among the words of a sentence."""

from __future__ import annotations

from consilience.extraction.figures.scene import Scene
from consilience.extraction.figures.syntax import top
from consilience.extraction.figures.vocabulary import DOERS, POINTERS
from consilience.extraction.knowledge.groups import BODIES, COUNTRY_NOUNS, GOVERNMENT, PEOPLE, PERSON_NOUNS
from consilience.extraction.knowledge.measures import MEASURES

NAMED = frozenset({"GPE", "ORG", "NORP", "PERSON"})


def is_party(scene: Scene, index: int) -> bool:
    """Whether a token names a party: by the report's actor mentions, else by the parser's names."""
    token = scene.token(index)
    if opens(scene, index):
        return False
    mention = scene.parties.at(scene.sentence, index)
    if mention is not None and mention.form == "description":
        return index == top(scene.parse, scene.sentence.tokens_within(mention.start, mention.end))
    if mention is not None:
        return mention.form != "pronoun" or token.pos == "PRON"
    return (token.entity in NAMED and token.pos in ("PROPN", "ADJ")) or known_as(scene, index) is not None


def described(scene: Scene, index: int) -> bool:
    """Whether a token is a party, a place that may act for one, or names people or a body that can do things."""
    token = scene.token(index)
    known = token.pos == "PRON" and scene.parties.at(scene.sentence, index) is not None
    named = token.pos == "PROPN" and token.entity not in _NO_PARTIES
    common = token.pos == "NOUN" and (scene.lemma(index) in _ACTING or scene.lemma(index).endswith("ologist"))
    return known or named or is_party(scene, index) or common


_ACTING = PEOPLE | BODIES | GOVERNMENT | COUNTRY_NOUNS | PERSON_NOUNS | DOERS | set(POINTERS)
_NO_PARTIES = frozenset("DATE TIME EVENT LAW LANGUAGE WORK_OF_ART PRODUCT MONEY PERCENT QUANTITY CARDINAL".split())


def known_as(scene: Scene, index: int) -> int | None:
    """The number of the one party whose name begins with a word that nobody took for a name ("Harlings" of "Harlings
    Group")."""
    token = scene.token(index)
    if scene.token(index).pos not in ("NOUN", "PROPN") or not token.text[:1].isupper() or len(token.text) < _SHORTEST:
        return None
    if scene.parties.at(scene.sentence, index) is not None or opens(scene, index):
        return None
    found = [n for n, e in enumerate(scene.parties.entities) if e.name.split()[:1] == [token.text] and e.type in _KNOWN]
    return found[0] if len(found) == 1 else None


_SHORTEST = 4
_KNOWN = frozenset({"organisation", "person"})


def opens(scene: Scene, index: int) -> bool:
    """Whether a token is a common noun that has its capital only from the start of the sentence."""
    before = scene.parse.tokens[:index]
    return scene.token(index).text.lower() in MEASURES and not any(t.text[:1].isalnum() for t in before)


def party_name(scene: Scene, index: int) -> str:
    """The name of the party at a token, in lower case, as the report's list of actors has it."""
    mention = scene.parties.at(scene.sentence, index)
    if mention is not None and len(mention.entities) == 1 and mention.entities[0] < len(scene.parties.entities):
        return scene.parties.entities[mention.entities[0]].name.lower()
    return scene.token(index).text.lower()
