"""What somebody may be called after what was done by or to him: whoever was charged is "the defendant"."""

from __future__ import annotations

from consilience.extraction.actors.cast import Found
from consilience.extraction.actors.discourse import Memory
from consilience.extraction.knowledge.deed_words import DOERS, DONE_TO
from consilience.model import Sentence


def learn_deeds(sentence: Sentence, found: Found, memory: Memory) -> None:
    """Remember the nouns that the verb of a mention allows for its actor."""
    if len(found.numbers) != 1:
        return
    tokens = sentence.parse.tokens
    token = tokens[found.head]
    verb = tokens[token.head]
    if token.dep == "pobj" and verb.text.lower() == "by":
        nouns = DOERS.get(tokens[verb.head].lemma.lower())
    elif token.dep == "nsubj":
        nouns = DOERS.get(verb.lemma.lower())
    elif token.dep in ("nsubjpass", "dobj"):
        nouns = DONE_TO.get(verb.lemma.lower())
    else:
        return
    if nouns:
        memory.cast.told.deeds[found.numbers[0]] |= nouns
