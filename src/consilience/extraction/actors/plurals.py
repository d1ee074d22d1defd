"""They and their: groups, and those named together."""

from __future__ import annotations

from consilience.extraction.actors.cast import Found
from consilience.extraction.actors.clauses import clause_subject, is_subject
from consilience.extraction.actors.discourse import Memory
from consilience.model import Sentence, Token


def plural(sentence: Sentence, token: Token, memory: Memory) -> tuple[int, ...]:
    """The subject of the clause where that is a group or several; else those named together or the one group of the
    sentence, or of the one before where no other plural noun stands between."""
    if memory.is_quoted(sentence.index, token.index):
        return ()
    here = [f for f in memory.of(sentence.index) if _is_many(f, memory)]
    subject = clause_subject(sentence, token)
    if subject is not None:
        if several := _several(sentence, subject, memory):
            return several
        if _is_plural_noun(sentence.parse.tokens[subject]):
            return ()
    together = [n for at, n in memory.recent(sentence.index, 0)]
    for some in (together, [f.numbers for f in here]):
        if some:
            return some[0] if len({frozenset(n) for n in some}) == 1 else ()
    if any(_is_plural_noun(t) for t in sentence.parse.tokens[: token.index]) or sentence.index == 0:
        return ()
    return _plural_before(memory.document.sentences[sentence.index - 1], memory)


def _plural_before(sentence: Sentence, memory: Memory) -> tuple[int, ...]:
    """The subject of the sentence before, where that is several; else those it names together, if they are one set."""
    sets = [n for at, n in memory.recent(sentence.index + 1, 1) if at == sentence.index]
    subjects = [
        s for f in memory.of(sentence.index) if is_subject(sentence, f) and (s := _several(sentence, f.head, memory))
    ]
    for some in (subjects, sets):
        if some:
            return some[0] if len({frozenset(n) for n in some}) == 1 else ()
    return ()


def _is_many(found: Found, memory: Memory) -> bool:
    return len(found.numbers) > 1 or memory.type(found) == "group"


def _several(sentence: Sentence, head: int, memory: Memory) -> tuple[int, ...]:
    """Whom the noun at token `head` means, with those conjoined to it, where that is more than one."""
    found = next((f for f in memory.of(sentence.index) if f.head == head), None)
    if found is None:
        return ()
    sets = (n for at, n in memory.recent(sentence.index, 0) if at == sentence.index)
    joined = next((n for n in sets if found.numbers[0] == n[0]), None)
    has_conjunct = any(sentence.parse.tokens[c].dep == "conj" for c in sentence.parse.children[head])
    return joined if joined and has_conjunct else found.numbers if _is_many(found, memory) else ()


_QUANTITIES = frozenset("most some many both few several all".split())


def _is_plural_noun(token: Token) -> bool:
    counted = token.tag == "CD" and token.dep.startswith("nsubj")
    return counted or token.tag in ("NNS", "NNPS") or token.text.lower() in _QUANTITIES
