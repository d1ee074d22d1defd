"""Who is spoken of: the one actor near a description that it can stand for."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from consilience.extraction.actors.cast import Draft, Found
from consilience.extraction.actors.clauses import SPEECH, SUBJECTS, bearer, is_main_subject
from consilience.extraction.actors.discourse import Memory
from consilience.model import Sentence

Can = Callable[[Draft], bool]
_FAR = 15
"""Sentences back over which a description still reaches somebody."""


def actors_before(sentence: Sentence, memory: Memory, reach: int = _FAR) -> Iterator[tuple[int, list[Found]]]:
    """(sentence, its mentions of single actors) from this sentence backwards."""
    for index in range(sentence.index, max(-1, sentence.index - reach - 1), -1):
        found = [f for f in memory.of(index) if len(f.numbers) == 1]
        if found:
            yield index, found


def drafts_before(sentence: Sentence, memory: Memory, reach: int = _FAR) -> dict[int, Draft]:
    """The actors mentioned so far, the latest first, by their numbers."""
    return {
        f.numbers[0]: memory.cast[f.numbers[0]]
        for _, found in actors_before(sentence, memory, reach)
        for f in reversed(found)
    }


def in_focus(sentence: Sentence, head: int, memory: Memory, can: Can, reach: int) -> Draft | None:
    """The one whom the nearest sentence that speaks of any who can be meant leaves over; None where several are left.

    In the sentence itself the subjects of the clauses around the description are somebody else. Whom only the quoted
    words of others speak of is not in the focus of the report's own."""
    above, spoken = subjects_above(sentence, head), memory.is_quoted(sentence.index, head)
    for index, found in actors_before(sentence, memory, reach):
        here = index == sentence.index
        told = [f for f in found if spoken or not memory.is_quoted(f.sentence, f.first)]
        fits = [f for f in told if can(memory.cast[f.numbers[0]]) and not (here and f.head in above)]
        if here:
            others = {f.numbers for f in found if above.intersection((f.head, *sentence.parse.ancestors(f.head)))}
            fits = [f for f in fits if f.numbers not in others]
        if not fits:
            continue
        main = [] if here else [f for f in fits if leads(memory.document.sentences[index], f)]
        if main and any(_joined(memory.document.sentences[index], f, main) for f in fits):
            return None
        numbers = {f.numbers[0] for f in main} if main else {f.numbers[0] for f in fits}
        return memory.cast[numbers.pop()] if len(numbers) == 1 else None
    return None


def _joined(sentence: Sentence, found: Found, main: list[Found]) -> bool:
    """Whether a mention is joined by "and" to the subject, which it then is as well."""
    token = sentence.parse.tokens[found.head]
    return token.dep == "conj" and any(m.head == token.head and m.numbers != found.numbers for m in main)


def subjects_above(sentence: Sentence, head: int) -> set[int]:
    """The tokens that are subjects of the clauses that a token stands in."""
    parse = sentence.parse
    out: set[int] = set()
    for above in parse.ancestors(head):
        out.update(c for c in parse.children[above] if parse.tokens[c].dep in SUBJECTS and c != head)
    return out


def leads(sentence: Sentence, found: Found) -> bool:
    """Whether a mention is what its sentence is about: its subject, also before ", the company said"."""
    if is_main_subject(sentence, found):
        return True
    tokens = sentence.parse.tokens
    token = tokens[bearer(sentence.parse, found.head)]
    verb = tokens[token.head]
    told = tokens[verb.head]
    behind = verb.dep == "ccomp" and told.index > verb.index and told.dep == "ROOT" and told.lemma.lower() in SPEECH
    return behind and token.dep in SUBJECTS


def nearest_alone(sentence: Sentence, memory: Memory, numbers: set[int], reach: int) -> Draft | None:
    """Of several who all fit, the one whom the nearest sentence speaks of alone."""
    for index, found in actors_before(sentence, memory, reach):
        here = [f for f in found if f.numbers[0] in numbers and not memory.is_quoted(f.sentence, f.first)]
        if here:
            return _leading(memory.document.sentences[index], here, memory, index == sentence.index)
    return None


def _leading(sentence: Sentence, found: list[Found], memory: Memory, here: bool) -> Draft | None:
    """The only one of these, else the one that is the subject of its sentence by itself."""
    numbers = {f.numbers[0] for f in found}
    if len(numbers) > 1:
        main = [] if here else [f for f in found if leads(sentence, f)]
        numbers = set() if any(_joined(sentence, f, main) for f in found) else {f.numbers[0] for f in main}
    return memory.cast[numbers.pop()] if len(numbers) == 1 else None
