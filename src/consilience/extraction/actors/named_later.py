"""Who is named below a lead that spoke of him without his name: "Guards freed the ousted minister … Ada Roe was driven
home"."""

from __future__ import annotations

from consilience.extraction.actors.cast import Draft, Found
from consilience.extraction.actors.clauses import SPEECH, is_main_subject
from consilience.extraction.actors.discourse import Memory
from consilience.extraction.actors.phrase import NATIONAL
from consilience.extraction.knowledge.offices import FAMILIES
from consilience.extraction.knowledge.person_words import AGES, PAST
from consilience.extraction.knowledge.relations import RELATIVES
from consilience.extraction.knowledge.titles import LEADERS
from consilience.model import Sentence, Token

_LEAD = 3
"""Sentences that can be a headline and the lead below it."""
_LAST = 4
"""The sentence at which the name comes at the latest."""
_START = 5
"""Tokens of a sentence at whose beginning a name is its theme."""
_MAIN = ("nsubj", "nsubjpass", "dobj")


def take_up(sentence: Sentence, found: Found, memory: Memory) -> None:
    """Say of a person who is named for the first time, at the head of a paragraph, what the lead said of somebody
    without a name, where he alone can be meant."""
    if not 0 < sentence.index <= _LAST or found.form != "name" or found.first >= _START or len(found.numbers) != 1:
        return
    named = memory.cast[found.numbers[0]]
    if named.type != "person" or named.number in memory.seen or not _opens(sentence, found, memory):
        return
    unnamed = _unnamed(sentence, named, found, memory)
    if unnamed is not None and (named.age is not None or _does(sentence, found) or _spoke(unnamed, memory)):
        memory.merge(unnamed.number, named.number)


def _opens(sentence: Sentence, found: Found, memory: Memory) -> bool:
    """Whether a name begins its paragraph as its theme."""
    opens = memory.document.sentences[sentence.index - 1].paragraph != sentence.paragraph
    return opens and sentence.parse.tokens[found.head].dep in ("nsubj", "nsubjpass", "ROOT", "poss")


def _does(sentence: Sentence, found: Found) -> bool:
    """Whether somebody is not only one more voice ("Ada Roe said")."""
    tokens = sentence.parse.tokens
    return tokens[tokens[found.head].head].lemma.lower() not in SPEECH


def _spoke(unnamed: Draft, memory: Memory) -> bool:
    """Whether the lead is what that one person without a name said: "Norland's president said …"."""
    persons = [
        (memory.document.sentences[i], f) for i in range(_LEAD) for f in memory.said(i) if memory.type(f) == "person"
    ]
    spoke = any(
        f.numbers == (unnamed.number,) and is_main_subject(s, f) and memory.speech.is_speaker(s, f.head)
        for s, f in persons
    )
    return spoke and all(f.numbers == (unnamed.number,) for _, f in persons)


def _unnamed(sentence: Sentence, named: Draft, found: Found, memory: Memory) -> Draft | None:
    """The one person of the lead without a name who can be the one that is named now."""
    here: dict[int, list[tuple[Sentence, Found]]] = {}
    for index in range(min(_LEAD, sentence.index)):
        for f in memory.said(index):
            draft = memory.cast[f.numbers[0]]
            if len(f.numbers) == 1 and draft.type == "person" and draft.number >= memory.cast.unnamed_from:
                here.setdefault(draft.number, []).append((memory.document.sentences[index], f))
    fits = [n for n in here if _can_be(memory.cast[n], named, sentence, found, memory)]
    if len(fits) > 1:
        fits = [n for n in fits if any(_is_main(s.parse.tokens, f) for s, f in here[n])]
    return memory.cast[fits[0]] if len(fits) == 1 else None


def _is_main(tokens: tuple[Token, ...], found: Found) -> bool:
    """Whether somebody does, or has done to him, what a sentence is about."""
    token = tokens[found.head]
    return token.dep in _MAIN and tokens[token.head].dep == "ROOT"


def _can_be(unnamed: Draft, named: Draft, sentence: Sentence, found: Found, memory: Memory) -> bool:
    """Whether neither gender, age, country nor walk of life speaks against it, nor a title of another office."""
    if unnamed.gender and named.gender and unnamed.gender != named.gender:
        return False
    if unnamed.country and named.country and unnamed.country != named.country:
        return False
    said = memory.cast.told.nouns[unnamed.number] | set(unnamed.roles.values())
    if named.age is not None and not all(
        AGES.get(w, (0, 200))[0] <= named.age <= AGES.get(w, (0, 200))[1] for w in said
    ):
        return False
    own = _now(named, memory)
    if said & RELATIVES and not own & RELATIVES and named.gender is None:
        return False
    if _is_same(said, own):
        return True
    return not _is_otherwise(said, own) and not _is_introduced_anew(sentence, found)


def _now(named: Draft, memory: Memory) -> set[str]:
    """What a named person is said to be, without what he was before ("a former executive")."""
    past = {lemma for text, lemma in named.roles.items() if PAST.intersection(text.lower().replace("-", " ").split())}
    return (memory.cast.told.nouns[named.number] | set(named.roles.values())) - past


def _is_same(said: set[str], own: set[str]) -> bool:
    leads = bool(LEADERS & said) and bool((LEADERS | {"leader"}) & own)
    return bool((said & own) - {NATIONAL, "person"}) or leads


def _is_otherwise(said: set[str], own: set[str]) -> bool:
    """Whether both are told to be something, of different walks of life."""
    one = [FAMILIES[w] for w in said if w in FAMILIES]
    other = [FAMILIES[w] for w in own if w in FAMILIES]
    return bool(one and other) and not any(a & b for a in one for b in other)


def _is_introduced_anew(sentence: Sentence, found: Found) -> bool:
    """Whether a title before the name, or a role that is somebody's, brings in another: "Judge Tom Dahl", "Tom Dahl,
    her lawyer,"."""
    if found.role is None:
        return False
    first, last = found.role
    words = sentence.parse.tokens[first : last + 1]
    return first < found.first or any(t.tag in ("PRP$", "POS") for t in words)
