"""It and its: states and bodies."""

from __future__ import annotations

from consilience.extraction.actors.clauses import is_main_subject
from consilience.extraction.actors.discourse import Memory
from consilience.model import Sentence, Token

_BODIES = ("state", "organisation")


def neuter(sentence: Sentence, token: Token, memory: Memory) -> tuple[int, ...]:
    """Its is the subject of its own clause, where that is a state or a body; it, that of the sentence before."""
    if memory.is_quoted(sentence.index, token.index) or _is_dummy(sentence, token):
        return ()
    parse = sentence.parse
    here = {f.head: f for f in memory.of(sentence.index)}
    for above in parse.ancestors(token.index):
        subjects = [
            c for c in parse.children[above] if parse.tokens[c].dep in ("nsubj", "nsubjpass") and c != token.index
        ]
        owner = [c for c in parse.children[above] if parse.tokens[c].dep == "poss" and c < token.index]
        for at in (*subjects, *owner):
            found = here.get(at)
            return found.numbers if found and len(found.numbers) == 1 and memory.type(found) in _BODIES else ()
        if parse.tokens[above].dep in ("acl", "relcl"):
            return ()
    return _neuter_before(sentence, token, memory)


def _neuter_before(sentence: Sentence, token: Token, memory: Memory) -> tuple[int, ...]:
    if token.dep != "nsubj" or sentence.index == 0:
        return ()
    earlier = memory.document.sentences[sentence.index - 1]
    main = [f for f in memory.of(earlier.index) if is_main_subject(earlier, f)]
    return main[0].numbers if len(main) == 1 and memory.type(main[0]) in _BODIES and len(main[0].numbers) == 1 else ()


def _is_dummy(sentence: Sentence, token: Token) -> bool:
    """ "It is raining", "it was clear that"."""
    verb = sentence.parse.tokens[token.head]
    return token.text.lower() == "it" and (
        verb.lemma in ("be", "seem", "appear", "take", "remain", "become", "rain", "come") or token.dep == "expl"
    )
