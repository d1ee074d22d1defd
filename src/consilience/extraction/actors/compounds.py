"""Descriptions of several actors at once: "the two leaders", "both sides", "their countries"."""

from __future__ import annotations

from consilience.extraction.actors.discourse import Memory
from consilience.extraction.actors.phrases import Phrase
from consilience.extraction.knowledge.groups import COUNTRY_NOUNS, PAIR_NOUNS, PERSON_NOUNS, SIDE_NOUNS
from consilience.extraction.knowledge.titles import LEADERS
from consilience.model import Sentence

_REACH = 5
_POWERS = frozenset("power ally neighbor neighbour partner giant".split())


def members(sentence: Sentence, phrase: Phrase, memory: Memory, owners: tuple[int, ...]) -> tuple[int, ...]:
    """Whom a phrase such as "the two leaders" means, or () where that cannot be told.

    `owners` are those whom a possessive pronoun at its head means ("their countries")."""
    if not phrase.plural or phrase.country or phrase.owners:
        return ()
    if phrase.definite == "own":
        return _states_of(memory, owners) if phrase.lemma in COUNTRY_NOUNS and len(owners) > 1 else ()
    if phrase.lemma in PAIR_NOUNS:
        return _latest(phrase, memory, 2) if phrase.definite == "the" else ()
    if phrase.definite not in ("the", "both"):
        return ()
    if phrase.lemma in SIDE_NOUNS and phrase.number:
        return _sides(sentence, phrase, memory)
    if phrase.lemma in COUNTRY_NOUNS and phrase.number:
        return _countries(phrase, memory)
    if phrase.lemma in PERSON_NOUNS and (phrase.number or (phrase.lemma == "leader" and not phrase.modified)):
        return _persons(phrase, memory)
    return ()


def is_compound(phrase: Phrase) -> bool:
    """Whether a phrase speaks of a known set, so that it is nobody where the set cannot be told."""
    nouns = COUNTRY_NOUNS | SIDE_NOUNS | PERSON_NOUNS | PAIR_NOUNS
    known = phrase.definite in ("the", "both") and not phrase.country and not phrase.owners
    return known and phrase.plural and bool(phrase.number) and phrase.lemma in nouns and not phrase.modified


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
    known = tuple(sorted(memory.states)) if len(memory.states) == phrase.number else ()
    return known if _fits(phrase, known) else ()


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
    return known if _fits(phrase, known) else ()


def _can_be(memory: Memory, number: int, phrase: Phrase) -> bool:
    """Whether a person can be one of "the presidents": one whose role is not known can be a leader only."""
    draft = memory.cast[number]
    if draft.type != "person":
        return False
    roles = set(draft.roles.values())
    if phrase.lemma in ("leader", "man", "politician", "statesman"):
        return not (phrase.lemma == "man" and draft.gender == "f")
    return any(phrase.lemma in role.split("-") for role in roles)
