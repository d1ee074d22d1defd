"""Whom a report speaks of before it names him: "A nurse was jailed … Ada Roe, 44, took …"."""

from __future__ import annotations

from consilience.extraction.actors.cast import Draft, Found
from consilience.extraction.actors.clauses import SPEECH, SUBJECTS
from consilience.extraction.actors.definite_persons import is_otherwise, may_be
from consilience.extraction.actors.discourse import Memory
from consilience.extraction.actors.kinds import MAYBE, NAMELY, fits
from consilience.extraction.actors.naming import is_heading
from consilience.extraction.actors.phrase import Phrase
from consilience.extraction.knowledge.body_words import BODY_WORDS
from consilience.extraction.knowledge.person_words import PAST
from consilience.model import Sentence

_LEAD = 3
"""Sentences that can be a headline or the lead below it."""
_SOON = 3
"""Sentences behind the lead within which the name comes."""
_START = 5
"""Tokens of a sentence at whose beginning a name is its theme."""


def introduced(sentence: Sentence, phrase: Phrase, memory: Memory) -> Draft | None:
    """The person or body named soon, of whom the headline or the lead speaks without a name; None where that cannot be
    told."""
    if sentence.index >= _LEAD or phrase.plural:
        return None
    told = phrase.definite == "the" and phrase.last > phrase.head and phrase.role is not None
    if phrase.definite not in ("a", "bare") and not told and not phrase.owners:
        return None
    if phrase.definite == "bare" and not is_headline(sentence, memory):
        return None
    if not _leads(sentence, phrase) and not _alone(phrase, memory):
        bare = phrase.definite == "bare" and phrase.role is not None
        return _of_role(phrase, _named_soon(sentence, memory), memory) if bare else None
    if phrase.role is not None:
        return _person(sentence, phrase, memory)
    return _body(sentence, phrase, memory) if phrase.lemma in BODY_WORDS else None


def is_headline(sentence: Sentence, memory: Memory) -> bool:
    """Whether a sentence is the first paragraph and has no stop at its end."""
    return sentence.index == 0 and (sentence.text[-1:] not in ".!?\"”'’:;," or is_heading(sentence))


def _leads(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase is what its sentence is about: its subject, or what stands first in it."""
    token = sentence.parse.tokens[phrase.head]
    main = sentence.parse.tokens[token.head].dep == "ROOT"
    return (token.dep in SUBJECTS and main) or phrase.first == 0


def _alone(phrase: Phrase, memory: Memory) -> bool:
    """Whether a phrase is the only one of its sentence that brings in somebody: "a team led by a Norse astronomer"."""
    if phrase.role is None or phrase.definite != "a":
        return False
    return sum(p.role is not None and not p.plural and p.definite != "own" for p in memory.unnamed) == 1


def _person(sentence: Sentence, phrase: Phrase, memory: Memory) -> Draft | None:
    """Who is named first behind the lead: with an age, or as the theme of the sentence."""
    if any(memory.cast[f.numbers[0]].type == "person" for i in range(sentence.index + 1) for f in memory.names[i]):
        return None
    new = _named_soon(sentence, memory)
    can = {n: f for n, f in new.items() if _fits(memory.cast[n], phrase, memory)}
    if (same := _of_role(phrase, new, memory)) is not None:
        return same
    aged = [n for n in can if memory.cast[n].age is not None]
    if len(aged) == 1:
        return memory.cast[aged[0]]
    first = next(iter(new), None)
    if (aged and first not in aged) or first not in can or not _is_theme(can[first], memory):
        return None
    if _is_voice(can[first], memory) and not (phrase.definite == "a" and _speaks(sentence, phrase)):
        return None
    return memory.cast[first]


def _named_soon(sentence: Sentence, memory: Memory) -> dict[int, Found]:
    """The persons whom the sentences behind this one name, who are not named in it."""
    here = {f.numbers[0] for f in memory.names[sentence.index]}
    new: dict[int, Found] = {}
    for index in range(sentence.index + 1, min(sentence.index + 1 + _SOON, len(memory.document.sentences))):
        for found in memory.names[index]:
            number = found.numbers[0]
            if found.form == "name" and memory.cast[number].type == "person" and number not in here:
                new.setdefault(number, found)
    return new


def _of_role(phrase: Phrase, new: dict[int, Found], memory: Memory) -> Draft | None:
    """The only one of these who is said to have the role that a phrase names."""
    can = [memory.cast[n] for n in new if _fits(memory.cast[n], phrase, memory)]
    same = [d for d in can if phrase.role in _roles(d, memory)]
    return same[0] if len(same) == 1 else None


def _roles(draft: Draft, memory: Memory) -> set[str]:
    return memory.cast.told.nouns[draft.number] | set(draft.roles.values())


def _fits(draft: Draft, phrase: Phrase, memory: Memory) -> bool:
    return may_be(draft, phrase) and not is_otherwise(draft, phrase, memory)


def _is_theme(found: Found, memory: Memory) -> bool:
    """Whether a name begins its paragraph as the subject."""
    sentence = memory.document.sentences[found.sentence]
    opens = memory.document.sentences[found.sentence - 1].paragraph != sentence.paragraph
    return opens and found.first < _START and sentence.parse.tokens[found.head].dep in ("nsubj", "nsubjpass", "ROOT")


def _is_voice(found: Found, memory: Memory) -> bool:
    """Whether a name is that of one more voice, who is something else: "Ada Roe, a senator, said"."""
    tokens = memory.document.sentences[found.sentence].parse.tokens
    role = {t.text.lower() for t in tokens[found.role[0] : found.role[1] + 1]} if found.role else set()
    return bool(role) and not role & PAST and tokens[tokens[found.head].head].lemma.lower() in SPEECH


def _speaks(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether the lead is what somebody without a name said: "A senior banker said"."""
    tokens = sentence.parse.tokens
    token = tokens[phrase.head]
    verb = tokens[token.head].lemma.lower()
    return token.dep == "ROOT" or (token.dep == "nsubj" and verb in SPEECH) or verb == "quote"


def _body(sentence: Sentence, phrase: Phrase, memory: Memory) -> Draft | None:
    """The body named soon that is of that kind."""
    if any(
        memory.cast[f.numbers[0]].type == "organisation" for i in range(sentence.index + 1) for f in memory.names[i]
    ):
        return None
    new: dict[int, Found] = {}
    for index in range(sentence.index + 1, min(sentence.index + 1 + _SOON, len(memory.document.sentences))):
        for found in memory.names[index]:
            draft = memory.cast[found.numbers[0]]
            if draft.type == "organisation" and phrase.country in (
                None,
                draft.country,
                draft.country or phrase.country,
            ):
                new.setdefault(draft.number, found)
    told = memory.cast.told
    sure = [n for n in new if fits(memory.cast[n], phrase.lemma, told) >= NAMELY]
    if len(sure) == 1:
        return memory.cast[sure[0]]
    first = next(iter(new), None)
    if sure or first is None or fits(memory.cast[first], phrase.lemma, told) != MAYBE:
        return None
    return memory.cast[first] if new[first].first < _START else None
