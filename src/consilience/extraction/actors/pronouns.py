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
    found = _personal(sentence, token, memory, kind)
    if found:
        draft = memory.cast[found[0]]
        draft.gender = draft.gender or kind
    return found


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
    if (later := _later_subject(sentence, token, memory)) and can.be(later):
        return later.numbers
    if one := _only(here):
        return one
    if here or _quoted(sentence, token):
        return _resolve_tie(sentence, token, here, memory)
    return _before(sentence, memory, can)


def _later_subject(sentence: Sentence, token: Token, memory: Memory) -> Found | None:
    """The subject still to come of the main clause that a pronoun's own clause leads up to ("When she won, Ada …")."""
    parse = sentence.parse
    for above in parse.ancestors(token.index):
        if parse.tokens[above].dep == "advcl" and not _quoted(sentence, token):
            main = parse.tokens[above].head
            subjects = (c for c in parse.children[main] if parse.tokens[c].dep in ("nsubj", "nsubjpass"))
            return next((memory.ahead[c] for c in subjects if c > token.index and c in memory.ahead), None)
    return None


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
    """The subject of the clause where that is a group or several; else those named together or the one group of the
    sentence, or of the one before where no other plural noun stands between."""
    if _quoted(sentence, token):
        return ()
    here = [f for f in memory.of(sentence.index) if _is_many(f, memory)]
    subject = _clause_subject(sentence, token)
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
    groups = [f for f in memory.of(sentence.index) if _is_many(f, memory)]
    subjects = [s for f in memory.of(sentence.index) if _is_subject(sentence, f) and (s := _several(sentence, f.head, memory))]
    for some in (subjects, sets, [f.numbers for f in groups]):
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


def _clause_subject(sentence: Sentence, token: Token) -> int | None:
    """The token of the nearest subject above a pronoun that stands before it."""
    parse = sentence.parse
    for above in parse.ancestors(token.index):
        for child in parse.children[above]:
            if parse.tokens[child].dep in ("nsubj", "nsubjpass") and child < token.index:
                return child
    return None


def _is_plural_noun(token: Token) -> bool:
    return token.tag in ("NNS", "NNPS") or token.text.lower() in ("most", "some", "many", "both", "few", "several", "all") or (
        token.tag == "CD" and token.dep.startswith("nsubj")
    )  # fmt: skip


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
