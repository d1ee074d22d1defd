"""Whom a speaker's "we" means: the body whose voice he is."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping

from consilience.extraction.actors.cast import Found
from consilience.extraction.actors.discourse import Memory
from consilience.extraction.actors.titles import is_role
from consilience.model import Sentence

_VOICES = frozenset(
    """admiral ambassador boss captain ceo cfo chair chairman chairperson chairwoman chancellor chief
    chief-executive co-founder coach commander commissioner commodore constable coordinator dean detective
    director editor envoy executive founder general governor head inspector leader manager mayor minister
    officer official owner partner premier president prime-minister principal publisher rector representative
    secretary secretary-general sergeant sheriff speaker spokesman spokesperson spokeswoman superintendent
    treasurer undersecretary vice-chairman vice-president""".split()
)
"""Roles of those who speak for the body they belong to."""
_OFFICERS = frozenset("executive ceo cfo chairman chairwoman chairperson chair spokesman spokeswoman founder".split())
_OFTEN = 3
_REACH = 9


class Homes:
    """The bodies that persons speak for, as far as the words beside their names tell."""

    def __init__(self, memory: Memory, here: Mapping[int, list[Found]]) -> None:
        self._memory, self._here = memory, here
        self._of: defaultdict[int, set[int]] = defaultdict(set)
        self._bare: set[int] = set()
        """Officers of a body that the words beside them do not name ("Chief executive Ada Roe")."""
        for found in memory.found:
            if memory.type(found) == "person" and len(found.numbers) == 1 and found.form != "pronoun":
                self._of[found.numbers[0]].update(self._beside(found))
                if found.role and self._is_officer(found):
                    self._bare.add(found.numbers[0])

    def of(self, speaker: tuple[int, ...]) -> tuple[int, ...]:
        """The one body a speaker stands for, else ()."""
        if len(speaker) != 1:
            return ()
        bodies = self._of.get(speaker[0], set())
        serves = self._memory.cast.told.serves.get(speaker[0])
        if serves is not None and serves in bodies:
            return (serves,)
        organisations = {b for b in bodies if self._memory.cast[b].type == "organisation"}
        for some in (organisations, bodies):
            if some:
                return (min(some),) if len(some) == 1 else ()
        return self._topic() if speaker[0] in self._bare else ()

    def _topic(self) -> tuple[int, ...]:
        """The one organisation that the report is about: named thrice or more, and twice as often as any other."""
        uses = Counter(
            f.numbers for f in self._memory.found if len(f.numbers) == 1 and self._memory.type(f) == "organisation"
        )
        first, second = (*uses.most_common(2), ((), 0), ((), 0))[:2]
        return first[0] if first[1] >= _OFTEN and first[1] >= 2 * second[1] else ()

    def _is_officer(self, found: Found) -> bool:
        sentence = self._memory.document.sentences[found.sentence]
        first, last = found.role or (0, -1)
        words = {t.text.lower() for t in sentence.parse.tokens[first : last + 1]}
        return bool(words & _OFFICERS) and not {"former", "ex", "of", "for", "at", "'s", "’s"} & words

    def _beside(self, found: Found) -> set[int]:
        sentence = self._memory.document.sentences[found.sentence]
        return {
            f.numbers[0]
            for first, last in _windows(sentence, found)
            for voice in range(first, last + 1)
            if _is_voice(sentence, voice)
            for f in self._bodies(sentence, first, last)
            if _is_of(sentence, f, voice)
        }

    def _bodies(self, sentence: Sentence, first: int, last: int) -> list[Found]:
        return [
            f
            for f in self._here[sentence.index]
            if first <= f.first and f.last <= last and len(f.numbers) == 1
            and self._memory.type(f) in ("organisation", "state")
        ]  # fmt: skip


def _is_of(sentence: Sentence, body: Found, voice: int) -> bool:
    """Whether nothing but words of the role stands between a body and the word of the role: "Norbank's deputy head",
    "the head of sales at Norbank", not "the daughter of Indian immigrants and first governor"."""
    first, last = (body.last + 1, voice) if body.last < voice else (voice + 1, body.first)
    return all(
        t.tag in ("POS", "NN", "NNP", "NNPS", "JJ", "DT")
        or t.text in ("-", "&")
        or t.text.lower() in ("of", "for", "at")
        for t in sentence.parse.tokens[first:last]
    )


def _is_voice(sentence: Sentence, at: int) -> bool:
    token = sentence.parse.tokens[at]
    return is_role(token) and token.text.lower() in _VOICES or token.text.lower() in _VOICES


def _windows(sentence: Sentence, found: Found) -> list[tuple[int, int]]:
    """The words of a role before a name or within a description, and those of the apposition behind it."""
    tokens = sentence.parse.tokens
    first = found.first
    crossed = False
    while first > 0 and found.first - first < _REACH:
        token = tokens[first - 1]
        if token.text == "," and not crossed and found.form == "name":
            crossed = True
        elif not _nominal(token.pos, token.tag, token.text):
            break
        first -= 1
    last = found.last
    if last + 2 < len(tokens) and (tokens[last + 1].text == "," or found.form == "description"):
        last += tokens[last + 1].text == ","
        while last + 1 < len(tokens) and last - found.last < _REACH + 3 and _nominal(*_kind(sentence, last + 1)):
            last += 1
    return [(first, _of(sentence, found)), (found.first, last)]


def _of(sentence: Sentence, found: Found) -> int:
    """The last token of what a titled name is said to be of: "Foreign Minister Ada Roe of Poland"."""
    tokens = sentence.parse.tokens
    last = found.last
    if found.form != "name" or last + 1 >= len(tokens) or tokens[last + 1].text not in ("of", "at"):
        return last
    last += 1
    while last + 1 < len(tokens) and tokens[last + 1].pos in ("PROPN", "DET"):
        last += 1
    return last


def _kind(sentence: Sentence, at: int) -> tuple[str, str, str]:
    token = sentence.parse.tokens[at]
    return token.pos, token.tag, token.text


def _nominal(pos: str, tag: str, text: str) -> bool:
    """Whether a word can stand within a role: no verb, no comma, no conjunction of clauses."""
    return (
        pos in ("NOUN", "PROPN", "ADJ", "DET", "NUM", "PART") or tag in ("POS", "PRP$") or text in ("-", "&")
        or text.lower() in ("of", "for", "at", "and")
    )  # fmt: skip
