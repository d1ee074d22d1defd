"""Which state "the country", "the kingdom", "the government" stand for: the one that is spoken of."""

from __future__ import annotations

from consilience.extraction.actors.cast import Draft
from consilience.extraction.actors.definite_bodies import is_narrowed
from consilience.extraction.actors.discourse import Memory
from consilience.extraction.actors.focus import actors_before, in_focus
from consilience.extraction.actors.phrase import Phrase
from consilience.extraction.knowledge.state_words import ANY_STATE, STATES_CALLED
from consilience.model import Sentence

_GOVERNMENT = frozenset("government authorities authority".split())
_SIDE = frozenset("side".split())
_FAR = 6


def state(sentence: Sentence, phrase: Phrase, memory: Memory) -> Draft | None:
    """The state that a definite description stands for, or None."""
    if phrase.definite != "the" or phrase.number or phrase.owner is not None:
        return None
    if phrase.lemma in _SIDE and phrase.country and not phrase.plural:
        return _one(memory, phrase.country)
    if phrase.owners or phrase.country or (phrase.plural and phrase.lemma not in _GOVERNMENT):
        return None
    if is_narrowed(sentence, phrase) or (phrase.modified and phrase.lemma not in STATES_CALLED):
        return None
    if phrase.lemma in STATES_CALLED:
        called = STATES_CALLED[phrase.lemma]
        return in_focus(sentence, phrase.head, memory, lambda d: d.type == "state" and d.country in called, 15)
    if phrase.lemma in ANY_STATE or phrase.lemma in _GOVERNMENT:
        return _spoken_of(sentence, phrase, memory)
    return None


def _one(memory: Memory, country: str) -> Draft | None:
    return next((memory.cast[n] for n in sorted(memory.states) if memory.cast[n].country == country), None)


def _spoken_of(sentence: Sentence, phrase: Phrase, memory: Memory) -> Draft | None:
    """The only state of the sentence so far, else the one in focus before it."""
    for index, found in actors_before(sentence, memory, 0):
        states = {f.numbers[0] for f in found if memory.type(f) == "state"}
        if index == sentence.index and states:
            return memory.cast[states.pop()] if len(states) == 1 else None
    if len(memory.states) == 1:
        return memory.cast[next(iter(memory.states))]
    return in_focus(sentence, phrase.head, memory, lambda d: d.type == "state", _FAR)
