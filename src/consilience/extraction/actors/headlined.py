"""Whom a headline brings in by a bare noun: "Voters oust minister", and the lead below it: "its energy minister"."""

from __future__ import annotations

from consilience.extraction.actors.cast import Draft
from consilience.extraction.actors.definite_persons import is_called, may_be
from consilience.extraction.actors.discourse import Memory
from consilience.extraction.actors.introduced import is_headline
from consilience.extraction.actors.phrase import Phrase
from consilience.extraction.knowledge.offices import FAMILIES
from consilience.extraction.knowledge.person_words import IN_THE_MATTER
from consilience.extraction.knowledge.relations import RELATIVES
from consilience.model import Sentence

_LEAD = 2
"""The last sentence that can be the lead below a headline."""
_ACTING = ("nsubj", "nsubjpass", "dobj", "pobj", "appos", "dative")
_PEOPLE = (frozenset(FAMILIES) | IN_THE_MATTER) - RELATIVES


def in_headline(sentence: Sentence, phrase: Phrase, memory: Memory) -> Draft | None:
    """Somebody without a name of whom a headline speaks without an article: "minister quits"."""
    if sentence.index or phrase.definite != "bare" or phrase.plural or phrase.role is None or phrase.owners:
        return None
    tokens = sentence.parse.tokens
    token = tokens[phrase.head]
    behind = tokens[phrase.head + 1] if phrase.head + 1 < len(tokens) else None
    if phrase.lemma not in _PEOPLE and phrase.role not in _PEOPLE or token.dep not in _ACTING or token.pos == "PROPN":
        return None
    if (behind is not None and behind.pos in ("NOUN", "PROPN", "ADJ")) or not is_headline(sentence, memory):
        return None
    if token.dep == "pobj" and tokens[token.head].text.lower() in ("as", "like", "of"):
        return None
    draft = memory.cast.take("person", f"{phrase.role} at {phrase.sentence}.{phrase.first}", token.text, phrase.country)
    memory.cast.learn_role(draft, token.text, phrase.role)
    return draft


def taken_up(sentence: Sentence, phrase: Phrase, memory: Memory) -> Draft | None:
    """The one without a name of the headline whom the lead speaks of with the same noun."""
    if not 0 < sentence.index <= _LEAD or phrase.plural or phrase.role is None:
        return None
    if not is_headline(memory.document.sentences[0], memory):
        return None
    bare = (f for f in memory.of(0) if len(f.numbers) == 1 and f.first == f.head and f.form == "description")
    drafts = {f.numbers[0]: memory.cast[f.numbers[0]] for f in bare}
    fits = [
        d
        for n, d in drafts.items()
        if d.type == "person" and n >= memory.cast.unnamed_from and may_be(d, phrase)
        and is_called(sentence, d, phrase, memory)
    ]  # fmt: skip
    return fits[0] if len(fits) == 1 else None
