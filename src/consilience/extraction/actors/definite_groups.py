"""Which group "the officials", "the militants" stand for: of several so called, the one that spoke last."""

from __future__ import annotations

from consilience.extraction.actors.cast import Draft
from consilience.extraction.actors.clauses import SPEECH
from consilience.extraction.actors.discourse import Memory
from consilience.extraction.actors.focus import actors_before
from consilience.extraction.actors.phrase import Phrase
from consilience.extraction.knowledge.groups import PEOPLE
from consilience.model import Sentence

_FAR = 8


def group(sentence: Sentence, phrase: Phrase, memory: Memory) -> Draft | None:
    """The group of that noun that was spoken of before: the only one, else the one that spoke last."""
    if phrase.lemma not in PEOPLE or not phrase.plural or phrase.definite != "the" or phrase.number:
        return None
    if phrase.modified or phrase.owners or phrase.country or phrase.last > phrase.head:
        return None
    groups: dict[int, bool] = {}
    for index, found in actors_before(sentence, memory, _FAR):
        tokens = memory.document.sentences[index].parse.tokens
        for f in reversed(found):
            if memory.type(f) != "group" or tokens[f.head].lemma.lower() != phrase.lemma:
                continue
            spoke = tokens[f.head].dep == "nsubj" and tokens[tokens[f.head].head].lemma.lower() in SPEECH
            groups[f.numbers[0]] = groups.get(f.numbers[0], False) or spoke
    if len(groups) == 1:
        return memory.cast[next(iter(groups))]
    return next((memory.cast[n] for n, spoke in groups.items() if spoke), None)
