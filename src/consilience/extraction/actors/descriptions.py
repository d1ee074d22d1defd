"""From a noun phrase without a name to whom it means, and what the report says by it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from consilience.extraction.actors import (
    appositions,
    bodies,
    compounds,
    definite_bodies,
    definite_groups,
    definite_persons,
    definite_states,
    headlined,
    whose,
)
from consilience.extraction.actors.cast import Draft, Found
from consilience.extraction.actors.discourse import Memory
from consilience.extraction.actors.introduced import introduced
from consilience.extraction.actors.only import only_person
from consilience.extraction.actors.phrase import NATIONAL, Phrase
from consilience.extraction.actors.whose import Owners
from consilience.extraction.knowledge.person_words import FEMALE_WORDS, MALE_WORDS
from consilience.extraction.knowledge.relations import RELATIVES
from consilience.model import Sentence


def described(sentence: Sentence, phrase: Phrase, memory: Memory, owners: Owners) -> Iterator[Found]:
    """The mention that a phrase is, if it is one."""
    if numbers := compounds.members(sentence, phrase, memory, owners.get(phrase.first, ())):
        yield Found(sentence.index, phrase.first, phrase.head, phrase.head, numbers, "description")
    elif compounds.is_compound(phrase):
        return
    elif (named := appositions.named_by(sentence, phrase, memory.ahead, memory.cast)) is not None:
        same = appositions.same_as_before(sentence, phrase, memory.of(sentence.index), memory.cast)
        yield _said(sentence, phrase, memory, _now_named(sentence, phrase, memory, owners, named, same), owners)
    elif (same := appositions.same_as_before(sentence, phrase, memory.of(sentence.index), memory.cast)) is not None:
        yield _said(sentence, phrase, memory, memory.cast[same.numbers[0]], owners)
    elif phrase.role and (of := bodies.predicated(sentence, phrase)) is not None:
        yield from _predicated(sentence, phrase, memory, of)
    elif (draft := _meant(sentence, phrase, memory, owners)) is not None:
        yield _said(sentence, phrase, memory, draft, owners)


def _now_named(
    sentence: Sentence, phrase: Phrase, memory: Memory, owners: Owners, named: Found, same: Found | None
) -> Draft:  # fmt: skip
    """Who is named beside a description; one who was spoken of by it before, without a name, is the same: "a guard was
    hurt … The guard, Ada Roe, …"."""
    draft = memory.cast[named.numbers[0]]
    first = memory.first(draft.number)
    if (phrase.definite == "a" and same is None) or (first is not None and first not in (0, sentence.index)):
        return draft
    before = _before(sentence, phrase, memory, owners) if same is None else memory.cast[same.numbers[0]]
    if before is not None and before is not draft and _can_be_one(before, draft, memory):
        memory.merge(before.number, draft.number)
    return draft


def _can_be_one(unnamed: Draft, named: Draft, memory: Memory) -> bool:
    """Whether somebody without a name can be the one who is named: neither kind nor gender speaks against it."""
    known = unnamed.gender is not None and named.gender is not None and unnamed.gender != named.gender
    return unnamed.number >= memory.cast.unnamed_from and unnamed.type == named.type and not known


def _before(sentence: Sentence, phrase: Phrase, memory: Memory, owners: Owners) -> Draft | None:
    """Who was spoken of by that description before."""
    if phrase.owner is not None:
        owner = whose.owner(sentence, phrase, memory, owners)
        known = None if owner is None else memory.cast.told.related(owner.number, phrase.lemma)
        return None if known is None else memory.cast[known]
    if phrase.age is not None:
        return definite_persons.person(sentence, phrase, memory)
    if phrase.role is not None:
        return definite_persons.called(sentence, phrase, memory)
    return definite_bodies.called(sentence, phrase, memory)


def _predicated(sentence: Sentence, phrase: Phrase, memory: Memory, heads: tuple[int, ...]) -> Iterator[Found]:
    """A description said of a person of the sentence: "as the president", "is the country's leader"."""
    for head in heads:
        found = memory.ahead.get(head) or next((f for f in memory.of(sentence.index) if f.head == head), None)
        if found and len(found.numbers) == 1 and memory.type(found) == "person" and not phrase.plural and phrase.role:
            draft = memory.cast[found.numbers[0]]
            draft.country = draft.country or phrase.country
            memory.cast.told.call(draft.number, phrase.lemma, _words(sentence, phrase))
            memory.cast.learn_role(draft, sentence.span(phrase.first, phrase.last).exact, phrase.role)
            if phrase.definite != "a":
                yield Found(sentence.index, phrase.first, phrase.last, phrase.head, found.numbers, "description")
            return


def _meant(sentence: Sentence, phrase: Phrase, memory: Memory, owners: Owners) -> Draft | None:
    """The state, the body or the person that a description means."""
    owner = None if phrase.owner is None else whose.owner(sentence, phrase, memory, owners)
    if owner is not None and (draft := whose.theirs(sentence, phrase, owner, memory)) is not None:
        return draft
    for resolve in _RESOLVERS:
        if (draft := resolve(sentence, phrase, memory)) is not None:
            return draft
    if owner is not None and (draft := whose.somebody(sentence, phrase, owner, memory)) is not None:
        return draft
    if phrase.definite == "own" and owner is None:
        return whose.nobodys(sentence, phrase, memory)
    return bodies.body(sentence, phrase, memory.cast) or bodies.person(sentence, phrase, memory.cast)


_RESOLVERS: tuple[Callable[[Sentence, Phrase, Memory], Draft | None], ...] = (
    introduced, headlined.in_headline, headlined.taken_up, definite_groups.group, definite_states.state,
    definite_bodies.body, definite_persons.person, only_person,
)  # fmt: skip


def _said(sentence: Sentence, phrase: Phrase, memory: Memory, draft: Draft, owners: Owners) -> Found:
    """The mention of an actor by a description, who learns what it tells: role, country, gender, whose."""
    told = memory.cast.told
    told.call(draft.number, phrase.lemma, _words(sentence, phrase))
    if draft.type == "person":
        _learn(sentence, phrase, memory, draft)
        owner = whose.owner(sentence, phrase, memory, owners)
        if owner is not None:
            told.relate(owner.number, phrase.lemma, draft.number)
            if phrase.lemma in ("counterpart", "opposite-number") and owner.type == "person":
                told.nouns[draft.number] |= set(owner.roles.values())  # both are ministers then
            if owner.type == "organisation":
                told.serves.setdefault(draft.number, owner.number)
            elif owner.type == "state" and phrase.lemma not in RELATIVES:
                draft.country = draft.country or owner.country
    if (waiting := told.waiting.pop((sentence.index, phrase.head), None)) is not None:
        told.relate(draft.number, *waiting)
    elif (served := whose.complement(sentence, phrase)) is not None and draft.type == "person":
        told.waiting[sentence.index, served] = (phrase.lemma, draft.number)
    return Found(sentence.index, phrase.first, phrase.last, phrase.head, (draft.number,), "description")


def _words(sentence: Sentence, phrase: Phrase) -> list[str]:
    return [t.text for t in sentence.parse.tokens[phrase.first : phrase.head]]


def _learn(sentence: Sentence, phrase: Phrase, memory: Memory, draft: Draft) -> None:
    gender = "f" if phrase.lemma in FEMALE_WORDS else "m" if phrase.lemma in MALE_WORDS else None
    draft.gender = draft.gender or gender
    draft.age = draft.age or phrase.age
    draft.country = draft.country or phrase.country
    if phrase.role and phrase.role not in (NATIONAL, "person"):
        memory.cast.learn_role(draft, sentence.span(phrase.first, phrase.last).exact, phrase.role)
