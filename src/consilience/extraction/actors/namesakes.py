"""Persons who are called like a state or a town: Jordan of Michael Jordan, Israel of Israel Katz."""

from __future__ import annotations

from collections.abc import Iterable

from consilience.extraction.actors import signs
from consilience.extraction.actors.clauses import SUBJECTS
from consilience.extraction.actors.lexicon import look_up
from consilience.extraction.actors.names import Name
from consilience.extraction.actors.states import office_next
from consilience.extraction.actors.weighing import is_empty
from consilience.extraction.knowledge.given_names import FEMALE, MALE
from consilience.extraction.knowledge.kind_words import OWNS
from consilience.model import Sentence, Token


class Namesakes:
    """Tells, of a report, where the name of a state or a town is a person's."""

    def __init__(self, persons: Iterable[str], bodies: Iterable[str]) -> None:
        """`persons`: the names of the report's persons as they stand there; `bodies`: the first words of its bodies."""
        called = set(persons)
        full = [words for name in called if len(words := name.split()) > 1]
        others = set(bodies)
        self._family = {words[-1] for words in full} - others
        self._given = {words[0] for words in full} - others
        self._formal = {words[0] for words in full if words[-1] in called}
        """The given names of those whom the report calls by the family name."""

    def means_person(self, name: Name, sentence: Sentence) -> bool:
        """Whether the name of a state or a town is a person's here: "Jordan, 38,", "Jordan" of "Michael Jordan"."""
        entry = name.entry
        if entry is None or entry.kind not in ("state", "capital", "place") or " " in name.text or name.text.isupper():
            return False
        before = signs.word_at(sentence.parse.tokens, name.first - 1)
        if name.text not in self._family | self._given:
            return signs.age(sentence, name.last) is not None or before in _HONORIFICS
        told = set(signs.signs(sentence, name.first, name.last)) & {"person", "body", "place"}
        role = sentence.parse.tokens[name.last].dep
        if told - {"person"} or before in _BEFORE_PLACES or role not in _ROLES_OF_SOMEBODY:
            return False
        pronoun = _taken_up(sentence.parse.tokens, name.last)
        if told or pronoun in _HE_OR_SHE:
            return True
        return not (pronoun or self._is_formal(name.text) or _is_states(sentence, name))

    def _is_formal(self, word: str) -> bool:
        """Whether nobody is called by that word alone: a rare given name, or one beside a family name in use."""
        return word not in self._family and (word in self._formal or word.lower() not in _GIVEN)


_GIVEN = MALE | FEMALE
_HONORIFICS = frozenset("mr mrs ms miss dr prof sir".split())
_BEFORE_PLACES = frozenset("in from to at near of across southern northern eastern western".split())
_ROLES_OF_SOMEBODY = frozenset("nsubj nsubjpass dobj poss appos pobj conj dative ROOT".split())
_HE_OR_SHE = frozenset("he she his her him himself herself".split())
_IT = frozenset("it its itself".split())


def _taken_up(tokens: tuple[Token, ...], last: int) -> str | None:
    """The first pronoun behind a subject that stands for it, where nobody else is named before; else None."""
    if tokens[last].dep not in SUBJECTS:
        return None
    is_near = True
    for token in tokens[last + 1 :]:
        word = token.text.lower()
        if token.dep in ("dobj", "dative") and token.head == tokens[last].head and word in _HE_OR_SHE:
            return word if word in ("himself", "herself") else None
        if word in _HE_OR_SHE or (word in _IT and is_near and (token.dep == "poss" or not is_empty(tokens, token))):
            return word
        if token.pos == "PROPN" or token.text in _MARKS:
            return None
        is_near = is_near and token.pos != "NOUN"
    return None


_MARKS = frozenset('"“”‘’;')


def _is_states(sentence: Sentence, name: Name) -> bool:
    """Whether an office, an army or a mayor is a name's own, or it stands beside a state: "Jordan and Egypt"."""
    tokens, last = sentence.parse.tokens, name.last
    owned = signs.word_at(tokens, last + 1) in ("'s", "’s", "'", "’")
    if owned and (office_next(tokens, last + 1) or signs.word_at(tokens, last + 2) in OWNS["place"]):
        return True
    if signs.rules(sentence, last):
        return True
    return any(
        0 <= joint < len(tokens) and tokens[joint].text == "and" and 0 <= at < len(tokens) and _is_state(tokens[at])
        for joint, at in ((name.first - 1, name.first - 2), (last + 1, last + 2))
    )


def _is_state(token: Token) -> bool:
    entry = look_up(token.text) if token.pos == "PROPN" else None
    return entry is not None and entry.kind == "state"
