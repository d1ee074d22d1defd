"""Descriptions of several actors at once: "the two leaders", "both sides", "their countries"."""

from __future__ import annotations

from collections.abc import Callable

from consilience.extraction.actors.discourse import Memory
from consilience.extraction.actors.kinds import NEVER, fits
from consilience.extraction.actors.phrase import Phrase
from consilience.extraction.knowledge.body_words import BODY_WORDS
from consilience.extraction.knowledge.groups import (
    COUNTRY_NOUNS,
    COUPLE_NOUNS,
    PAIR_NOUNS,
    PEOPLE,
    PERSON_NOUNS,
    SIBLING_NOUNS,
    SIDE_NOUNS,
)
from consilience.extraction.knowledge.titles import LEADERS
from consilience.model import Sentence

_REACH = 5
_NEAR = 4
_KIN = COUPLE_NOUNS | SIBLING_NOUNS
_PERSONS = PERSON_NOUNS | PEOPLE
_SETS = COUNTRY_NOUNS | SIDE_NOUNS | PERSON_NOUNS | PAIR_NOUNS | BODY_WORDS
"""Nouns with which a known set is spoken of."""
_COUNTS = frozenset("two 2 three 3 four 4 five several".split())


def members(sentence: Sentence, phrase: Phrase, memory: Memory, owners: tuple[int, ...]) -> tuple[int, ...]:
    """Whom a phrase such as "the two leaders" means, or () where that cannot be told.

    `owners` are those whom a possessive pronoun at its head means ("their countries")."""
    if not (phrase.plural or phrase.lemma in COUPLE_NOUNS) or phrase.country or phrase.owners:
        return ()
    if phrase.lemma in _KIN and phrase.definite in ("the", "both"):
        return _kin(phrase, memory)
    if phrase.definite == "own":
        return _states_of(memory, owners) if phrase.lemma in COUNTRY_NOUNS and len(owners) > 1 else ()
    if phrase.lemma in PAIR_NOUNS:
        return _pair(sentence, phrase, memory) if phrase.definite == "the" else ()
    if phrase.definite not in ("the", "both"):
        return ()
    if phrase.lemma in SIDE_NOUNS and phrase.number:
        return _sides(sentence, phrase, memory)
    if phrase.lemma in COUNTRY_NOUNS and phrase.number:
        return _countries(phrase, memory)
    if phrase.lemma in BODY_WORDS and phrase.number:
        return _bodies(phrase, memory)
    if phrase.lemma in PERSON_NOUNS and (phrase.number or (phrase.lemma == "leader" and not phrase.modified)):
        return _persons(phrase, memory)
    return ()


def is_compound(phrase: Phrase) -> bool:
    """Whether a phrase speaks of a known set, so that it is nobody where the set cannot be told."""
    known = phrase.definite in ("the", "both") and not phrase.country and not phrase.owners
    return known and phrase.plural and bool(phrase.number) and phrase.lemma in _SETS and not phrase.modified


def _fits(phrase: Phrase, numbers: tuple[int, ...]) -> bool:
    return len(set(numbers)) == (phrase.number or len(numbers)) and len(numbers) > 1


def _latest(phrase: Phrase, memory: Memory, reach: int) -> tuple[int, ...]:
    for _, numbers in memory.recent(phrase.sentence, reach):
        if _fits(phrase, numbers):
            return numbers
    return ()


def _sides(sentence: Sentence, phrase: Phrase, memory: Memory) -> tuple[int, ...]:
    if found := _latest(phrase, memory, 2):
        return found
    named: set[int] = set()
    for mention in reversed(memory.found):
        if memory.document.sentences[mention.sentence].paragraph != sentence.paragraph:
            break
        if memory.type(mention) == "state" and len(mention.numbers) == 1:
            named.update(mention.numbers)
    return tuple(sorted(named)) if len(named) == phrase.number else ()


def _countries(phrase: Phrase, memory: Memory) -> tuple[int, ...]:
    for _, numbers in memory.recent(phrase.sentence, _REACH):
        states = _states_of(memory, numbers)
        if _fits(phrase, states):
            return states
    if near := _nearest(phrase, memory, _is_state):
        return near
    known = tuple(sorted(memory.states)) if len(memory.states) == phrase.number else ()
    return known if _fits(phrase, known) else ()


def _bodies(phrase: Phrase, memory: Memory) -> tuple[int, ...]:
    """ "Both firms": those named together last, else the ones named last, of which that noun can be said."""

    def can(memory: Memory, number: int) -> bool:
        draft = memory.cast[number]
        return draft.type == "organisation" and fits(draft, phrase.lemma, memory.cast.told) != NEVER

    for _, numbers in memory.recent(phrase.sentence, _REACH):
        if _fits(phrase, numbers) and all(can(memory, n) for n in numbers):
            return numbers
    return _nearest(phrase, memory, can)


def _kin(phrase: Phrase, memory: Memory) -> tuple[int, ...]:
    """ "The couple", "the brothers": the persons named together last, where their genders allow it."""
    for _, numbers in memory.recent(phrase.sentence, 2 * _REACH):
        drafts = [memory.cast[n] for n in numbers]
        if any(d.type != "person" for d in drafts) or len(set(numbers)) != (phrase.number or len(set(numbers))):
            continue
        genders = {d.gender for d in drafts}
        wrong = {"brother": "f", "sister": "m"}.get(phrase.lemma)
        if len(set(numbers)) > 1 and wrong not in genders and (phrase.lemma not in COUPLE_NOUNS or len(numbers) == 2):
            return numbers
    return ()


def _states_of(memory: Memory, numbers: tuple[int, ...]) -> tuple[int, ...]:
    """The states that actors are or belong to, one each; () where one is not known."""
    found = []
    for number in numbers:
        draft = memory.cast[number]
        country = draft if draft.type in ("state", "organisation") else memory.cast.get("state", draft.country or "")
        if country is None:
            return ()
        found.append(country.number)
    return tuple(dict.fromkeys(found))


def _persons(phrase: Phrase, memory: Memory) -> tuple[int, ...]:
    for _, numbers in memory.recent(phrase.sentence, 2 * _REACH):
        if _fits(phrase, numbers) and all(_can_be(memory, n, phrase) for n in numbers):
            return numbers
    if phrase.number is None:
        return ()
    leaders = memory.cast.bearers(*sorted(LEADERS))
    known = tuple(d.number for d in leaders if d.number in memory.seen and _can_be(memory, d.number, phrase))
    if _fits(phrase, known):
        return known
    if _were_met(phrase, memory):
        return ()
    return _nearest(phrase, memory, lambda memory, number: _can_be(memory, number, phrase))


def _pair(sentence: Sentence, phrase: Phrase, memory: Memory) -> tuple[int, ...]:
    """ "The two", "the pair": those named together last, else the two persons named last."""
    if found := _latest(phrase, memory, 2):
        return found
    token = sentence.parse.tokens[phrase.head]
    if phrase.number != 2 or _were_met(phrase, memory) or token.dep not in ("nsubj", "nsubjpass", "pobj"):
        return ()
    return _nearest(phrase, memory, lambda memory, number: memory.cast[number].type == "person")


def _is_state(memory: Memory, number: int) -> bool:
    return memory.cast[number].type == "state"


def _nearest(phrase: Phrase, memory: Memory, can: Callable[[Memory, int], bool]) -> tuple[int, ...]:
    """The ones named last who can be meant, where the sentences back to the last of them name no more than so many."""
    found: dict[int, None] = {}
    for index in range(phrase.sentence, max(-1, phrase.sentence - _NEAR - 1), -1):
        for mention in memory.said(index):
            if len(mention.numbers) == 1 and can(memory, mention.numbers[0]):
                found.setdefault(mention.numbers[0])
        if len(found) >= (phrase.number or 0):
            return tuple(sorted(found)) if _fits(phrase, tuple(found)) else ()
    return ()


def _were_met(phrase: Phrase, memory: Memory) -> bool:
    """Whether such a set without names was spoken of before: "two men were hurt … the two men"."""
    tokens = (
        t
        for s in memory.document.sentences[max(0, phrase.sentence - 2 * _REACH) : phrase.sentence]
        for t in s.parse.tokens
    )
    before = ""
    for token in tokens:
        if token.tag in ("NNS", "NNPS") and before in _COUNTS and token.lemma.lower() in _PERSONS:
            return True
        if token.pos not in ("ADJ", "NOUN", "PROPN") and token.text != "-":
            before = token.text.lower()
    return False


def _can_be(memory: Memory, number: int, phrase: Phrase) -> bool:
    """Whether a person can be one of "the presidents": one whose role is not known can be a leader only."""
    draft = memory.cast[number]
    if draft.type != "person":
        return False
    roles = set(draft.roles.values()) | memory.cast.told.nouns[number]
    if phrase.lemma in ("leader", "man", "politician", "statesman"):
        return not (phrase.lemma == "man" and draft.gender == "f")
    return any(phrase.lemma in role.split("-") for role in roles)
