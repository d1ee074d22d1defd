"""The only person named so far, when a leader is spoken of by office: "Roe lost. The leader of the Union said …"."""

from __future__ import annotations

from consilience.extraction.actors.cast import Draft
from consilience.extraction.actors.clauses import is_main_subject
from consilience.extraction.actors.discourse import Memory
from consilience.extraction.actors.phrase import Phrase
from consilience.extraction.knowledge.titles import FEMALE_ROLES, LEADERS, MALE_ROLES
from consilience.model import Sentence

_HEADS = LEADERS | frozenset("leader head chairman chairwoman chair founder governor mayor chief".split())
_REACH = 2


def only_person(sentence: Sentence, phrase: Phrase, memory: Memory) -> Draft | None:
    """Whom a leader's description means where one person alone was named before it, as the one who acts, and neither
    a role, an age, a country nor a gender speaks against it; else None."""
    if phrase.role not in _HEADS or phrase.plural or phrase.definite != "the" or memory.cast.bearers(phrase.role):
        return None
    token = sentence.parse.tokens[phrase.head]
    if token.dep != "nsubj" or memory.is_quoted(sentence.index, phrase.head):
        return None
    if len(memory.named) != 1 or memory.ahead_persons():
        return None
    draft = memory.cast[next(iter(memory.named))]
    return draft if _acted(sentence, draft, memory) and _can_be(draft, phrase) else None


def _acted(sentence: Sentence, draft: Draft, memory: Memory) -> bool:
    """Whether that person was the subject of one of the sentences right before, and is nobody aged so many."""
    for index in range(max(0, sentence.index - _REACH), sentence.index):
        before = memory.document.sentences[index]
        for found in memory.of(index):
            tokens = before.parse.tokens
            behind = tokens[found.last + 1 : found.last + 3]
            aged = len(behind) == 2 and behind[0].text == "," and behind[1].tag == "CD"
            acts = is_main_subject(before, found) and tokens[found.head].dep == "nsubj"
            if found.numbers == (draft.number,) and acts and not aged:
                return True
    return False


def _can_be(draft: Draft, phrase: Phrase) -> bool:
    word = (phrase.role or "").lower()
    gender = "f" if word in FEMALE_ROLES else "m" if word in MALE_ROLES else None
    same_country = draft.country is None or phrase.country is None or draft.country == phrase.country
    return not draft.roles and same_country and (gender is None or draft.gender in (None, gender))
