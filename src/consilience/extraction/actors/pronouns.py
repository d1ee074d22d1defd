"""Pronouns: resolved where one actor alone can be meant, else left alone. A wrong mouth is worse than none."""

from __future__ import annotations

from consilience.extraction.actors.cast import Found
from consilience.extraction.actors.discourse import Memory
from consilience.model import Sentence, Token

PRONOUNS: dict[str, str] = {
    "he": "m", "his": "m", "him": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f",
    "they": "p", "their": "p", "them": "p", "themselves": "p", "it": "n", "its": "n", "itself": "n",
    "who": "r", "which": "r", "whose": "r", "that": "r",
}  # fmt: skip
_BODIES = ("state", "organisation", "group")
_REACH = 2


def antecedent(sentence: Sentence, token: Token, memory: Memory) -> tuple[int, ...]:
    """The actors a pronoun stands for, or ()."""
    kind = PRONOUNS[token.text.lower()]
    if kind == "r":
        return _relative(sentence, token, memory)
    if kind == "n":
        return _neuter(sentence, token, memory)
    if kind == "p":
        return _plural(sentence, token, memory)
    return _personal(sentence, token, memory, kind)


def _relative(sentence: Sentence, token: Token, memory: Memory) -> tuple[int, ...]:
    """"who" stands for the noun its clause hangs on."""
    tokens = sentence.parse.tokens
    at = token
    for _ in range(6):
        if at.dep == "relcl":
            found = next((f for f in reversed(memory.of(sentence.index)) if f.head == at.head), None)
            if token.text.lower() in ("which", "that") and found and memory.type(found) == "person":
                return ()
            return found.numbers if found else ()
        if at.head == at.index:
            break
        at = tokens[at.head]
    return ()


def _subject_of(sentence: Sentence, token: Token, memory: Memory) -> Found | None:
    """The mention that is the subject of the clause a token stands in, or of the clauses around it, nearest first."""
    parse = sentence.parse
    here = {f.head: f for f in memory.of(sentence.index)}
    for above in parse.ancestors(token.index):
        for child in parse.children[above]:
            if parse.tokens[child].dep in ("nsubj", "nsubjpass") and child != token.index and child in here:
                return here[child]
    return None


def _personal(sentence: Sentence, token: Token, memory: Memory, gender: str) -> tuple[int, ...]:
    can = _Can(memory, gender)
    here = [f for f in memory.of(sentence.index) if can.be(f)]
    subject = _subject_of(sentence, token, memory)
    is_object = token.dep in ("dobj", "dative") or (token.dep == "pobj" and token.text.lower() == "him")
    if is_object and subject:
        here = [f for f in here if f.numbers != subject.numbers]
    elif subject and can.be(subject) and not _quoted(sentence, token):
        return subject.numbers
    if one := _only(here):
        return one
    if here or _quoted(sentence, token):
        return _resolve_tie(sentence, token, here, memory)
    return _before(sentence, memory, can)


def _resolve_tie(sentence: Sentence, token: Token, here: list[Found], memory: Memory) -> tuple[int, ...]:
    """Several could be meant: the owner of the noun that is the subject, where there is one ("Ada's visit …, where she")."""
    tokens = sentence.parse.tokens
    first = [f for f in here if tokens[f.head].dep == "poss" and tokens[tokens[f.head].head].dep.startswith("nsubj")]
    return first[0].numbers if len(first) == 1 and not _quoted(sentence, token) else ()


def _before(sentence: Sentence, memory: Memory, can: _Can) -> tuple[int, ...]:
    """The one person of the sentences before who can be meant: the subject first, then the only one."""
    for back in range(1, _REACH + 1):
        if sentence.index - back < 0:
            return ()
        earlier = memory.document.sentences[sentence.index - back]
        if earlier.block != sentence.block:
            return ()
        there = [f for f in memory.of(earlier.index) if can.be(f)]
        if not there:
            continue
        main = [f for f in there if _is_main_subject(earlier, f)]
        return _only(main) or _only(there)
    return ()


def _is_main_subject(sentence: Sentence, found: Found) -> bool:
    token = sentence.parse.tokens[found.head]
    head = sentence.parse.tokens[token.head]
    return token.dep in ("nsubj", "nsubjpass") and head.dep in ("ROOT", "conj", "ccomp")


class _Can:
    """Who can be meant by a pronoun of one gender."""

    def __init__(self, memory: Memory, gender: str) -> None:
        self.memory, self.gender = memory, gender

    def be(self, found: Found) -> bool:
        """A single person of that gender, as far as it is known."""
        draft = self.memory.cast[found.numbers[0]]
        return len(found.numbers) == 1 and draft.type == "person" and draft.gender in (None, self.gender)


def _only(found: list[Found]) -> tuple[int, ...]:
    who = {f.numbers for f in found}
    return who.pop() if len(who) == 1 else ()


def _plural(sentence: Sentence, token: Token, memory: Memory) -> tuple[int, ...]:
    if _quoted(sentence, token) or _other_subject(sentence, token, memory):
        return ()
    for back in range(2):
        index = sentence.index - back
        sets = [n for at, n in memory.recent(sentence.index, back) if at == index]
        groups = [f.numbers for f in memory.of(index) if memory.type(f) == "group" or len(f.numbers) > 1]
        subjects = [f.numbers for f in memory.of(index) if _is_subject(memory.document.sentences[index], f) and f.numbers in groups]
        for some in (subjects, sets, groups):
            if len(set(some)) == 1:
                return some[0]
            if some:
                return ()
    return ()


def _other_subject(sentence: Sentence, token: Token, memory: Memory) -> bool:
    """Whether the clause around a plural pronoun has a plural subject of its own that is no actor we know."""
    parse = sentence.parse
    here = {f.head for f in memory.of(sentence.index)}
    for above in parse.ancestors(token.index):
        for child in parse.children[above]:
            if parse.tokens[child].dep in ("nsubj", "nsubjpass") and child < token.index:
                return child not in here and parse.tokens[child].tag in ("NNS", "NNPS") and token.dep == "poss"
    return False


def _is_subject(sentence: Sentence, found: Found) -> bool:
    return sentence.parse.tokens[found.head].dep in ("nsubj", "nsubjpass")


def _neuter(sentence: Sentence, token: Token, memory: Memory) -> tuple[int, ...]:
    """"its" stands for the subject of its own clause, where that is a state or a body; "it" for that of the one before."""
    if _quoted(sentence, token) or _is_dummy(sentence, token):
        return ()
    parse = sentence.parse
    here = {f.head: f for f in memory.of(sentence.index)}
    for above in parse.ancestors(token.index):
        subjects = [c for c in parse.children[above] if parse.tokens[c].dep in ("nsubj", "nsubjpass") and c != token.index]
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
    main = [f for f in memory.of(earlier.index) if _is_main_subject(earlier, f)]
    return main[0].numbers if len(main) == 1 and memory.type(main[0]) in _BODIES and len(main[0].numbers) == 1 else ()


def _is_dummy(sentence: Sentence, token: Token) -> bool:
    """"It is raining", "it was clear that"."""
    verb = sentence.parse.tokens[token.head]
    return token.text.lower() == "it" and (verb.lemma in ("be", "seem", "appear", "take", "remain", "become", "rain") or token.dep == "expl")


def _quoted(sentence: Sentence, token: Token) -> bool:
    """Whether a token stands in quotation marks that its sentence opens."""
    before = sentence.text[: token.start]
    curly = before.count("“") - before.count("”")
    return before.count('"') % 2 == 1 or curly > 0
