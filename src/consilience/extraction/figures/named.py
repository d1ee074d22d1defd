"""Parties among the words of a sentence."""

from __future__ import annotations

from consilience.extraction.figures.scene import Scene
from consilience.extraction.figures.syntax import top

NAMED = frozenset({"GPE", "ORG", "NORP", "PERSON"})


def is_party(scene: Scene, index: int) -> bool:
    """Whether a token names a party: by the report's actor mentions, else by the parser's names."""
    token = scene.token(index)
    mention = scene.parties.at(scene.sentence, index)
    if mention is not None and mention.form == "description":
        return index == top(scene.parse, scene.sentence.tokens_within(mention.start, mention.end))
    if mention is not None:
        return mention.form != "pronoun" or token.pos == "PRON"
    return token.entity in NAMED and token.pos in ("PROPN", "ADJ")


def party_name(scene: Scene, index: int) -> str:
    """The name of the party at a token, in lower case, as the report's list of actors has it."""
    mention = scene.parties.at(scene.sentence, index)
    if mention is not None and len(mention.entities) == 1 and mention.entities[0] < len(scene.parties.entities):
        return scene.parties.entities[mention.entities[0]].name.lower()
    return scene.token(index).text.lower()
