"""Whom "the economist", "the 43-year-old", "the defendant", "the Norwegian" stand for: a person spoken of before."""

from __future__ import annotations

from consilience.extraction.actors.cast import Draft
from consilience.extraction.actors.definite_bodies import is_narrowed
from consilience.extraction.actors.discourse import Memory
from consilience.extraction.actors.focus import drafts_before, in_focus, nearest_alone
from consilience.extraction.actors.phrase import NATIONAL, Phrase
from consilience.extraction.knowledge.offices import FAMILIES
from consilience.extraction.knowledge.person_words import (
    AGES,
    ALIKE,
    CALLED_BY_ANYONE,
    FEMALE_WORDS,
    GENERAL,
    MALE_WORDS,
    TRAITS,
)
from consilience.extraction.knowledge.relations import RELATIVES
from consilience.extraction.knowledge.titles import LEADERS, SYNONYMS
from consilience.model import Sentence

_YOUNG = {
    "boy": frozenset("boy son grandson schoolboy child baby infant toddler nephew pupil youngster teenager".split()),
    "girl": frozenset(
        "girl daughter granddaughter schoolgirl child baby infant toddler niece pupil youngster teenager".split()
    ),
    "child": frozenset("boy girl son daughter child baby infant toddler schoolboy schoolgirl pupil".split()),
}
_BEFORE = frozenset("former ex retired veteran onetime".split())
"""What says that a role is told of somebody's past."""
_NO_OTHER = frozenset("former old young local foreign international".split())
"""What may be said of a person without making him another: "the former midfielder" after Ada Roe."""
_BY_WORD = {
    "dead": "deceased", "slain": "deceased", "murdered": "deceased", "killed": "deceased", "accused": "accused",
    "arrested": "suspect", "detained": "suspect", "wanted": "suspect", "injured": "victim", "wounded": "victim",
    "jailed": "convict", "convicted": "convict", "kidnapped": "hostage", "missing": "missing",
}  # fmt: skip
"""What "the dead man" must have met with."""
_WITH_ANY = frozenset("professor doctor director author founder head chief chairman chair fellow dean".split())
"""What somebody can be beside another calling."""
_NEAR = 2


def person(sentence: Sentence, phrase: Phrase, memory: Memory) -> Draft | None:
    """The person spoken of before whom a definite description stands for; None where none or several can be meant."""
    if phrase.role is None or phrase.plural or phrase.definite != "the" or phrase.owner is not None:
        return None
    words = {t.text.lower() for t in sentence.parse.tokens[phrase.first : phrase.head]}
    if words & _BEFORE and phrase.lemma not in TRAITS and phrase.last == phrase.head:
        return _once(sentence, phrase, memory)
    if phrase.age is None and is_narrowed(sentence, phrase, _NO_OTHER if phrase.lemma in TRAITS else frozenset()):
        return None
    near = [d for d in drafts_before(sentence, memory).values() if d.type == "person" and may_be(d, phrase)]
    if phrase.age is not None:
        return _aged(sentence, phrase, memory, near)
    if any(is_called(sentence, d, phrase, memory) for d in near):
        return called(sentence, phrase, memory)
    return _unsaid(sentence, phrase, memory)


def _once(sentence: Sentence, phrase: Phrase, memory: Memory) -> Draft | None:
    """Whom "the former army chief", "the retired general" tells more of: who was called so, else the one in focus."""
    near = [d for d in drafts_before(sentence, memory).values() if d.type == "person" and may_be(d, phrase)]
    said = [d for d in near if any(_is_past(text) and phrase.role == lemma for text, lemma in d.roles.items())]
    if said or memory.is_quoted(sentence.index, phrase.head):
        return said[0] if len(said) == 1 else None
    return in_focus(
        sentence, phrase.head, memory,
        lambda d: d.type == "person" and may_be(d, phrase) and all(map(_is_past, d.roles)), _NEAR,
    )  # fmt: skip


def _is_past(role: str) -> bool:
    return bool(_BEFORE.intersection(role.lower().replace("-", " ").split()))


def called(sentence: Sentence, phrase: Phrase, memory: Memory) -> Draft | None:
    """The one person who was called so before, or whom alone the nearest sentence speaks of."""
    near = [d for d in drafts_before(sentence, memory).values() if d.type == "person" and may_be(d, phrase)]
    sure = {d.number for d in near if is_called(sentence, d, phrase, memory)}
    if not sure:
        return None
    return memory.cast[min(sure)] if len(sure) == 1 else nearest_alone(sentence, memory, sure, _NEAR)


def _unsaid(sentence: Sentence, phrase: Phrase, memory: Memory) -> Draft | None:
    """Who is spoken of where a description tells something new: "the teacher" after Ada Roe alone."""
    new = (
        (phrase.lemma in TRAITS and phrase.lemma not in CALLED_BY_ANYONE)
        or phrase.lemma in RELATIVES
        or phrase.role == NATIONAL
    )
    if not new or memory.is_quoted(sentence.index, phrase.head):
        return None
    return in_focus(
        sentence, phrase.head, memory,
        lambda d: d.type == "person" and may_be(d, phrase) and not is_otherwise(d, phrase, memory), _NEAR,
    )  # fmt: skip


def _aged(sentence: Sentence, phrase: Phrase, memory: Memory, near: list[Draft]) -> Draft | None:
    """Who is of that age, else the one in focus whose age was not told."""
    same = [d for d in near if d.age == phrase.age]
    if same:
        return same[0] if len(same) == 1 else None
    found = in_focus(
        sentence, phrase.head, memory,
        lambda d: d.type == "person" and d.age is None and may_be(d, phrase) and not (
            phrase.role != "person" and is_otherwise(d, phrase, memory)
        ), _NEAR,
    )  # fmt: skip
    if found is not None:
        found.age = phrase.age
    return found


def is_called(sentence: Sentence, draft: Draft, phrase: Phrase, memory: Memory) -> bool:
    """Whether a person was called by that noun, or by one that means the same, or did what it says."""
    told = memory.cast.told
    said = told.nouns[draft.number] | _held(sentence, draft, phrase)
    noun = phrase.role or phrase.lemma
    if noun == NATIONAL:
        return draft.country is not None and draft.country == phrase.country
    if phrase.lemma in told.deeds[draft.number]:
        return True
    if phrase.lemma in CALLED_BY_ANYONE:
        said_so = {_BY_WORD.get(t.text.lower()) for t in sentence.parse.tokens[phrase.first : phrase.head]} - {None}
        if said_so:
            return bool(said_so & told.deeds[draft.number])
        return bool(told.nouns[draft.number] & _YOUNG.get(phrase.lemma, frozenset({phrase.lemma})))
    if phrase.role == "leader" and (
        LEADERS & said or (phrase.country and told.leads.get(draft.number) == phrase.country)
    ):
        return True
    if said & {noun, phrase.lemma, SYNONYMS.get(phrase.lemma, noun)}:
        return True
    if sentence.parse.tokens[phrase.head].text[0].isupper() and phrase.head:
        return False  # "the Lord Advocate" is an office of its own
    return bool(said & (ALIKE.get(phrase.lemma, frozenset()) | GENERAL.get(phrase.lemma, frozenset())))


_PAST = frozenset("former ex ex- late".split())
_LESSER = frozenset("deputy vice assistant associate acting former ex-president ex ex- late under co-".split())


def _held(sentence: Sentence, draft: Draft, phrase: Phrase) -> set[str]:
    """The roles of a person, without those that only come near them: a deputy leader is not "the leader"."""
    own = _LESSER.intersection(t.text.lower() for t in sentence.parse.tokens[phrase.first : phrase.head])
    own |= _PAST if own & _PAST else frozenset()
    return {lemma for text, lemma in draft.roles.items() if _LESSER.intersection(text.lower().split()) <= own}


def is_otherwise(draft: Draft, phrase: Phrase, memory: Memory) -> bool:
    """Whether a person is said to be something of another walk of life."""
    said = (memory.cast.told.nouns[draft.number] | set(draft.roles.values())) - _WITH_ANY
    own = FAMILIES.get(phrase.lemma, frozenset())
    lives = [FAMILIES[s] for s in said if s in FAMILIES]
    return bool(own and lives) and not any(own & life for life in lives)


def _is_of_age(age: int, phrase: Phrase) -> bool:
    """Whether somebody of that age can be called so: no pensioner is 30, no boy 44."""
    if phrase.age is not None:
        return age == phrase.age
    least, most = AGES.get(phrase.lemma, (0, 200))
    return least <= age <= most


def may_be(draft: Draft, phrase: Phrase) -> bool:
    """Whether neither gender nor country nor age speaks against it."""
    gender = "f" if phrase.lemma in FEMALE_WORDS else "m" if phrase.lemma in MALE_WORDS else None
    if gender and draft.gender not in (None, gender):
        return False
    if draft.age is not None and not _is_of_age(draft.age, phrase):
        return False
    if phrase.role == NATIONAL and _ABROAD.intersection(draft.roles.values()):
        return True  # a coach of Norway can be "the Dane"
    return phrase.country is None or draft.country in (None, phrase.country)


_ABROAD = frozenset("coach manager captain trainer player striker forward midfielder defender goalkeeper".split())
"""Roles at a state's team, which tell nothing of where somebody is from."""
