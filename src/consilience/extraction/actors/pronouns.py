"""Pronouns: resolved where one actor alone can be meant, else left alone. A wrong mouth is worse than none."""

from __future__ import annotations

from consilience.extraction.actors.cast import Found
from consilience.extraction.actors.clauses import clause_subject, is_main_subject, is_subject
from consilience.extraction.actors.discourse import Memory
from consilience.extraction.actors.neuters import neuter
from consilience.extraction.actors.plurals import plural
from consilience.extraction.knowledge.groups import PEOPLE
from consilience.extraction.knowledge.titles import ROLES
from consilience.model import Sentence, Token

PRONOUNS: dict[str, str] = {
    "he": "m", "his": "m", "him": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f",
    "they": "p", "their": "p", "them": "p", "themselves": "p", "it": "n", "its": "n", "itself": "n",
    "who": "r", "which": "r", "whose": "r", "that": "r",
}  # fmt: skip

_REACH = 2


def antecedent(sentence: Sentence, token: Token, memory: Memory) -> tuple[int, ...]:
    """The actors a pronoun stands for, or ()."""
    kind = PRONOUNS[token.text.lower()]
    if kind == "r":
        return _relative(sentence, token, memory)
    if kind == "n":
        return neuter(sentence, token, memory)
    if kind == "p":
        return plural(sentence, token, memory)
    found = _personal(sentence, token, memory, kind)
    if found:
        draft = memory.cast[found[0]]
        draft.gender = draft.gender or kind
    return found


def _relative(sentence: Sentence, token: Token, memory: Memory) -> tuple[int, ...]:
    """ "who" stands for the noun its clause hangs on."""
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
    spoken = memory.is_quoted(sentence.index, token.index)
    around = memory.of(sentence.index) if spoken else memory.said(sentence.index)
    here = [f for f in around if can.be(f) and not _aside(sentence, f, memory)]
    subject = _subject_of(sentence, token, memory)
    if _is_object(token) and subject:
        here = [f for f in here if f.numbers != subject.numbers]
    elif _unknown_subject(sentence, token, memory) and (
        len({f.numbers for f in here}) != 1 or token.dep.startswith("nsubj")
    ):
        return ()
    elif subject and can.be(subject) and not spoken:
        return subject.numbers
    if (later := _later_subject(sentence, token, memory)) and can.be(later):
        return later.numbers
    one = can.only(here)
    if one and not (token.dep.startswith("nsubj") and _unknown_name_between(sentence, here[-1], token, memory)):
        return one
    if here or spoken:
        return () if spoken else _owner_of_subject(sentence, here)
    return _before(sentence, memory, can)


def _unknown_name_between(sentence: Sentence, found: Found, token: Token, memory: Memory) -> bool:
    """Whether a name that we could not make out stands between a mention and a pronoun."""
    covered = {i for f in memory.of(sentence.index) for i in range(f.first, f.last + 1)}
    between = sentence.parse.tokens[found.last + 1 : token.index]
    return any(
        t.pos == "PROPN" and t.entity in ("", "PERSON") and t.index not in covered and t.text[0].isupper()
        for t in between
    )


def _is_object(token: Token) -> bool:
    return token.dep in ("dobj", "dative") or (token.dep == "pobj" and token.text.lower() == "him")


def _unknown_subject(sentence: Sentence, token: Token, memory: Memory) -> bool:
    """Whether the nearest subject is somebody we have no name for: "Roe said he", where Roe is unknown to us."""
    at = clause_subject(sentence, token)
    if at is None or at in {f.head for f in memory.of(sentence.index)}:
        return False
    noun = sentence.parse.tokens[at]
    return noun.pos == "PROPN" or noun.lemma.lower() in PEOPLE or noun.lemma.lower() in ROLES


def _owner_of_subject(sentence: Sentence, here: list[Found]) -> tuple[int, ...]:
    """Of several, the one owner of a noun that is the subject: "Ada's visit to Bo, where she …"."""
    tokens = sentence.parse.tokens
    first = [f for f in here if tokens[f.head].dep == "poss" and tokens[tokens[f.head].head].dep.startswith("nsubj")]
    return first[0].numbers if len(first) == 1 else ()


def _later_subject(sentence: Sentence, token: Token, memory: Memory) -> Found | None:
    """The subject still to come of the main clause that a pronoun's own clause leads up to ("When she won, Ada …")."""
    parse = sentence.parse
    for above in parse.ancestors(token.index):
        if parse.tokens[above].dep in ("advcl", "prep") and not memory.is_quoted(sentence.index, token.index):
            main = parse.tokens[above].head
            subjects = (c for c in parse.children[main] if parse.tokens[c].dep in ("nsubj", "nsubjpass"))
            return next((memory.ahead[c] for c in subjects if c > token.index and c in memory.ahead), None)
    return None


def _before(sentence: Sentence, memory: Memory, can: _Can) -> tuple[int, ...]:
    """The one person of the sentences before who can be meant: the subject first, then the only one.

    What is said within quotation marks neither counts nor offers anyone."""
    left = _REACH
    for index in range(sentence.index - 1, max(-1, sentence.index - 10), -1):
        earlier = memory.document.sentences[index]
        if earlier.block != sentence.block or left == 0:
            return ()
        if _is_all_quoted(earlier, memory):
            continue
        left -= 1
        said = [f for f in memory.said(index) if can.be(f)]
        there = [f for f in said if not _aside(earlier, f, memory)]
        if not there and _speaks_of_somebody(earlier):
            return ()
        if there:
            main = [f for f in there if is_main_subject(earlier, f)]
            subjects = [f for f in there if is_subject(earlier, f)]
            return can.only(main) or can.only([] if main else subjects) or can.only(there)
    return ()


def _aside(sentence: Sentence, found: Found, memory: Memory) -> bool:
    """Whether a mention is only somebody without a name behind a preposition, in a sentence whose subject is a mere
    "it" ("For Roe it was the eighth meeting with the premier since she took office")."""
    tokens = sentence.parse.tokens
    unnamed = found.form == "description" and memory.cast[found.numbers[0]].name in memory.cast[found.numbers[0]].roles
    if not unnamed or tokens[found.head].dep != "pobj":
        return False
    return any(t.text.lower() == "it" and t.dep == "nsubj" and tokens[t.head].dep == "ROOT" for t in tokens)


def _is_all_quoted(sentence: Sentence, memory: Memory) -> bool:
    """Whether all words of a sentence stand in quotation marks."""
    tokens = sentence.parse.tokens
    first = next((t.index for t in tokens if t.text[0].isalnum()), 0)
    last = next((t.index for t in reversed(tokens) if t.text[0].isalnum()), 0)
    return memory.is_quoted(sentence.index, first) and memory.is_quoted(sentence.index, last)


def _speaks_of_somebody(sentence: Sentence) -> bool:
    """Whether a person without a name is the subject of a clause of the sentence."""
    return any(
        t.dep.startswith("nsubj")
        and (t.lemma.lower() in PEOPLE or t.lemma.lower() in ROLES)
        or t.text.lower() in ("woman", "man")
        for t in sentence.parse.tokens
    )


class _Can:
    """Who can be meant by a pronoun of one gender."""

    def __init__(self, memory: Memory, gender: str) -> None:
        self.memory, self.gender = memory, gender

    def be(self, found: Found) -> bool:
        """A single person of that gender, as far as it is known."""
        draft = self.memory.cast[found.numbers[0]]
        return len(found.numbers) == 1 and draft.type == "person" and draft.gender in (None, self.gender)

    def only(self, found: list[Found]) -> tuple[int, ...]:
        """The one of these who can be meant: the only one, or the only one who is known to be of that gender."""
        who = {f.numbers for f in found}
        sure = {n for n in who if self.memory.cast[n[0]].gender == self.gender}
        return who.pop() if len(who) == 1 else sure.pop() if len(sure) == 1 else ()
