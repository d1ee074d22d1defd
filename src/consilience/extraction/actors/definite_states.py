"""Which state "the country", "the kingdom", "the government" stand for: the one that is spoken of."""

from __future__ import annotations

from consilience.extraction.actors.cast import Draft
from consilience.extraction.actors.definite_bodies import is_narrowed
from consilience.extraction.actors.discourse import Memory
from consilience.extraction.actors.focus import actors_before, in_focus, subjects_above
from consilience.extraction.actors.phrase import Phrase
from consilience.extraction.knowledge.state_regions import PLAIN, REGIONS
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
    if phrase.country or (phrase.plural and phrase.lemma not in _GOVERNMENT):
        return None
    if phrase.lemma in _LANDS and phrase.first + 1 < phrase.head and not phrase.plural:
        return _told_more(sentence, phrase, memory)
    if phrase.owners or is_narrowed(sentence, phrase) or (phrase.modified and phrase.lemma not in STATES_CALLED):
        return None
    if phrase.lemma in STATES_CALLED:
        called = STATES_CALLED[phrase.lemma]
        return in_focus(sentence, phrase.head, memory, lambda d: d.type == "state" and d.country in called, 15)
    if phrase.lemma in ANY_STATE or phrase.lemma in _GOVERNMENT:
        return _spoken_of(sentence, phrase, memory)
    return None


def _told_more(sentence: Sentence, phrase: Phrase, memory: Memory) -> Draft | None:
    """ "The tiny Pacific kingdom", "the landlocked nation": the state spoken of of which all that can be said."""
    tokens = sentence.parse.tokens
    words = sentence.text[tokens[phrase.first + 1].start : tokens[phrase.head].start].lower().split()
    fits = [STATES_CALLED[phrase.lemma]] if phrase.lemma in STATES_CALLED else []
    while words:
        size = next((n for n in (2, 1) if " ".join(words[:n]) in REGIONS), 0)
        if not size and words[0] not in PLAIN:
            return None
        fits += [REGIONS[" ".join(words[:size])]] if size else []
        words = words[size or 1 :]
    if (phrase.lemma == "state" and not fits) or is_narrowed(sentence, phrase, PLAIN):
        return None
    if not fits:
        return _spoken_of(sentence, phrase, memory)
    return in_focus(
        sentence, phrase.head, memory,
        lambda d: d.type == "state" and d.country is not None and all(d.country in codes for codes in fits), 15,
    )  # fmt: skip


_LANDS = frozenset("country nation state republic kingdom emirate sultanate principality archipelago".split())


def _one(memory: Memory, country: str) -> Draft | None:
    return next((memory.cast[n] for n in sorted(memory.states) if memory.cast[n].country == country), None)


def _led(sentence: Sentence, phrase: Phrase, memory: Memory) -> Draft | None:
    """Whose leader rules, leads or addresses it: "Roe has governed the country since 1986"."""
    tokens = sentence.parse.tokens
    token = tokens[phrase.head]
    if token.dep != "dobj" or tokens[token.head].lemma.lower() not in _RULING:
        return None
    above = subjects_above(sentence, phrase.head)
    who = {f.numbers[0] for f in memory.of(sentence.index) if f.head in above and memory.type(f) == "person"}
    country = memory.cast[who.pop()].country if len(who) == 1 else None
    return None if country is None else _one(memory, country)


_RULING = frozenset("govern rule lead run head unite divide represent flee leave address".split())


def _spoken_of(sentence: Sentence, phrase: Phrase, memory: Memory) -> Draft | None:
    """The state of the leader who does something to it ("the president has ruled the country"), the only state of the
    sentence so far, else the one in focus before it."""
    if (led := _led(sentence, phrase, memory)) is not None:
        return led
    for index, found in actors_before(sentence, memory, 0):
        states = {f.numbers[0] for f in found if memory.type(f) == "state"}
        if index == sentence.index and states:
            return memory.cast[states.pop()] if len(states) == 1 else None
    if len(memory.states) == 1:
        return memory.cast[next(iter(memory.states))]
    return in_focus(sentence, phrase.head, memory, lambda d: d.type == "state", _FAR)
