"""Whom a description with an owner stands for: "his client", "Roe's nephew", "its founder", "her country"."""

from __future__ import annotations

from collections.abc import Mapping

from consilience.extraction.actors.cast import Draft, Found
from consilience.extraction.actors.definite_bodies import superlative
from consilience.extraction.actors.discourse import Memory
from consilience.extraction.actors.kinds import NEVER, fits
from consilience.extraction.actors.phrase import Phrase
from consilience.extraction.knowledge.body_words import BODY_WORDS, MADE
from consilience.extraction.knowledge.person_words import FEMALE_WORDS, IN_THE_MATTER, MALE_WORDS
from consilience.extraction.knowledge.relations import RELATIONAL
from consilience.extraction.knowledge.titles import LEADERS, ROLES
from consilience.model import Sentence

Owners = Mapping[int, tuple[int, ...]]
"""Whom the possessive pronouns of a sentence mean, by their token."""
_LANDS = frozenset("country government nation homeland".split())
_BETWEEN_BODIES = frozenset(
    """ally arch-rival client competitor counterpart enemy foe guest host neighbor neighbour opponent owner
    partner patron peer predecessor rival successor supporter supervisor""".split()
)
"""What states and bodies are to each other as well as people."""
_FACING = frozenset("counterpart colleague".split())


def owner(sentence: Sentence, phrase: Phrase, memory: Memory, owners: Owners) -> Draft | None:
    """The one actor whose a description is, or None."""
    if phrase.owner is None:
        return _served(sentence, phrase, memory)
    numbers = owners.get(phrase.owner)
    if numbers is None:
        numbers = _at(memory.of(sentence.index), phrase.owner)
    return memory.cast[numbers[0]] if len(numbers) == 1 else None


def _at(found: list[Found], token: int) -> tuple[int, ...]:
    holding = [f for f in found if f.first <= token <= f.last]
    return min(holding, key=lambda f: f.last - f.first).numbers if holding else ()


def _served(sentence: Sentence, phrase: Phrase, memory: Memory) -> Draft | None:
    """The one named behind a role: "counsel for Ada Roe"."""
    noun = complement(sentence, phrase)
    found = None if noun is None else memory.ahead.get(noun)
    return memory.cast[found.numbers[0]] if found is not None and len(found.numbers) == 1 else None


def theirs(sentence: Sentence, phrase: Phrase, whose: Draft, memory: Memory) -> Draft | None:
    """The actor that stands in that relation to another: as the report tells, else somebody of his own."""
    if phrase.plural or phrase.definite == "a":
        return None
    if phrase.lemma in _LANDS:
        return _land(whose, memory)
    if phrase.role is None:
        return _body(sentence, phrase, whose, memory) if phrase.lemma in BODY_WORDS else None
    known = memory.cast.told.related(whose.number, phrase.lemma)
    if known is not None and _gender(phrase) in (None, memory.cast[known].gender, _none(memory.cast[known])):
        return memory.cast[known]
    if whose.type != "person" and (found := _holder(phrase, whose, memory)) is not None:
        return found
    if phrase.lemma in _FACING and phrase.country and (found := _facing(phrase, whose, memory)) is not None:
        return found
    return None


def somebody(sentence: Sentence, phrase: Phrase, whose: Draft, memory: Memory) -> Draft | None:
    """A person or body not met yet that is nobody but that one's."""
    if phrase.plural or phrase.definite == "a" or phrase.lemma in _LANDS:
        return None
    if phrase.role is not None:
        if not any(phrase.lemma in words for words in (RELATIONAL, IN_THE_MATTER, ROLES)):
            return None
        between = whose.type != "person" and phrase.lemma in _BETWEEN_BODIES
        return None if between else _new(sentence, phrase, whose, memory)
    if phrase.owners or phrase.lemma not in MADE or memory.is_quoted(sentence.index, phrase.head):
        return None
    key, text = _named(sentence, phrase, whose)
    return memory.cast.take("organisation", key, text, whose.country if whose.type == "state" else None)


def nobodys(sentence: Sentence, phrase: Phrase, memory: Memory) -> Draft | None:
    """Somebody of whom it cannot be told whose he is: "his deputy", where he is not known."""
    if phrase.role is None or phrase.plural or phrase.lemma not in RELATIONAL:
        return None
    text = " ".join(sentence.span(phrase.first, phrase.last).exact.split())
    return memory.cast.take("person", f"{phrase.lemma} at {phrase.sentence}.{phrase.first}", text, phrase.country)


def complement(sentence: Sentence, phrase: Phrase) -> int | None:
    """The token of the noun behind "for", "of" or "to": "counsel for the editor"."""
    parse = sentence.parse
    preps = (c for c in parse.children[phrase.head] if parse.tokens[c].text.lower() in ("for", "of", "to"))
    return next((n for c in preps for n in parse.children[c] if parse.tokens[n].dep == "pobj"), None)


def _none(draft: Draft) -> str | None:
    """Any gender will do where none is known."""
    return draft.gender


def _gender(phrase: Phrase) -> str | None:
    return "f" if phrase.lemma in FEMALE_WORDS else "m" if phrase.lemma in MALE_WORDS else None


def _land(whose: Draft, memory: Memory) -> Draft | None:
    if whose.type == "state" or whose.country is None:
        return whose if whose.type == "state" else None
    known = memory.cast.get("state", whose.country)
    return known if known is not None else memory.cast.take("state", whose.country, None, whose.country)


def _body(sentence: Sentence, phrase: Phrase, whose: Draft, memory: Memory) -> Draft | None:
    """ "Her firm": the body whose officer she is."""
    told = memory.cast.told
    related = told.related(whose.number, phrase.lemma)
    if related is not None:
        return memory.cast[related]
    serves = told.serves.get(whose.number)
    if serves is not None and fits(memory.cast[serves], phrase.lemma, told) != NEVER:
        return memory.cast[serves]
    if whose.type in ("state", "place") and (found := superlative(sentence, phrase, memory)) is not None:
        return found
    return None


def _holder(phrase: Phrase, whose: Draft, memory: Memory) -> Draft | None:
    """Who holds that office of a state or a body: "its president" is whoever is said to be."""
    roles = {phrase.role or phrase.lemma, *(LEADERS if phrase.role == "leader" else ())}
    told = memory.cast.told
    bearers = memory.cast.bearers(*sorted(roles))
    if whose.type == "state":
        found = [d for d in bearers if d.country is not None and d.country == whose.country]
        if not found and (phrase.role in LEADERS or phrase.role == "prime-minister"):
            found = [memory.cast[n] for n, code in told.leads.items() if code == whose.country]
    else:
        found = [d for d in bearers if told.serves.get(d.number) == whose.number]
    return found[0] if len(found) == 1 else None


def _facing(phrase: Phrase, whose: Draft, memory: Memory) -> Draft | None:
    """ "His Norse counterpart": who has the same office in that state."""
    offices = set(whose.roles.values())
    if LEADERS & offices:
        offices |= LEADERS
    found = [
        d
        for d in memory.cast.persons()
        if d is not whose and d.country == phrase.country and d.number in memory.seen
        and (offices & set(d.roles.values()) or d.number in memory.cast.told.leads)
    ]  # fmt: skip
    return found[0] if len(found) == 1 else None


def _new(sentence: Sentence, phrase: Phrase, whose: Draft, memory: Memory) -> Draft | None:
    """Somebody not met yet, who is nobody but that one's."""
    draft = memory.cast.take("person", *_named(sentence, phrase, whose), phrase.country)
    draft.gender = draft.gender or _gender(phrase)
    return draft


def _named(sentence: Sentence, phrase: Phrase, whose: Draft) -> tuple[str, str]:
    """A key that is that owner's alone (a state's by its code, as for "the Norse army"), and the words of the
    description."""
    words = sentence.parse.tokens[phrase.first : phrase.head]
    narrowed = "".join(f" {t.lemma}" for t in words if t.pos in ("NOUN", "ADJ") and t.text.islower())
    owner = whose.country if whose.type == "state" and whose.country else f"#{whose.number}"
    text = " ".join(sentence.span(phrase.first, phrase.last).exact.split())
    return f"{phrase.lemma} of {owner}{narrowed}", text
