"""Pronouns within quotation marks: "I" is who speaks, "we" the body he speaks for, "you" who is spoken to, and "he"
somebody else."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator

from consilience.extraction.actors.cast import Found
from consilience.extraction.actors.clauses import SUBJECTS, is_main_subject
from consilience.extraction.actors.discourse import Memory
from consilience.extraction.actors.we import Homes
from consilience.extraction.quotations.drafts import Draft
from consilience.model import Sentence, Token

FIRST = frozenset("i me my mine myself".split())
BODY = frozenset("we us our ours ourselves".split())
SECOND = frozenset("you your yours yourself".split())
THIRD = {"he": "m", "his": "m", "him": "m", "she": "f", "her": "f", "hers": "f"}
_ALL = FIRST | BODY | SECOND | frozenset(THIRD)
_TELLS = frozenset("tell ask warn assure remind urge advise order thank".split())
_INNER_REACH = 300
_REACH = 3
_FAR = 9


class Spoken:
    """Resolves the pronouns of a report's quotations, once all that stands outside of them is known."""

    def __init__(self, memory: Memory) -> None:
        self.memory = memory
        self.sentences = memory.document.sentences
        self._here: defaultdict[int, list[Found]] = defaultdict(list)
        self._place()
        self._homes = Homes(memory, self._here)

    def _place(self) -> None:
        self._here.clear()
        for found in self.memory.found:
            self._here[found.sentence].append(found)

    def find(self) -> Iterator[Found]:
        """The mentions that are pronouns of a speaker, in text order."""
        self._know_own()
        for sentence in self.sentences:
            if not self.memory.speech.is_touched(sentence):
                continue
            for token in sentence.parse.tokens:
                if token.text.lower() not in _ALL or token.pos == "NOUN":
                    continue
                number = self.memory.speech.quote_at(sentence, token.index)
                if number is not None and (who := self._who(sentence, token, number)):
                    found = Found(sentence.index, token.index, token.index, token.index, who, "pronoun")
                    self._here[sentence.index].append(found)
                    yield found

    def _know_own(self) -> None:
        """Take "my client" for whose lawyer the speaker is, where the report tells it."""
        own = [f for f in self.memory.found if f.form == "description" and f.first < f.head and self._is_own(f)]
        for found in own:
            sentence = self.sentences[found.sentence]
            token = sentence.parse.tokens[found.first]
            number = self.memory.speech.quote_at(sentence, token.index)
            owner = () if number is None else self._who(sentence, token, number)
            known = self._related(sentence, found, owner[0]) if len(owner) == 1 and len(found.numbers) == 1 else None
            if known is not None and found.numbers[0] not in self.memory.cast.gone:
                self.memory.merge(found.numbers[0], known)
        if own:
            self._place()

    def _is_own(self, found: Found) -> bool:
        tokens = self.sentences[found.sentence].parse.tokens
        return tokens[found.first].text.lower() in ("my", "our")

    def _related(self, sentence: Sentence, found: Found, owner: int) -> int | None:
        """Who is that to the owner, where he can be the one without a name that the description made."""
        cast, unnamed = self.memory.cast, found.numbers[0]
        known = cast.told.related(owner, sentence.parse.tokens[found.head].lemma.lower())
        if known is None or known in (unnamed, owner) or known in cast.gone or unnamed < cast.unnamed_from:
            return None
        one = len({cast[known].gender, cast[unnamed].gender} - {None}) < 2
        return known if one and cast[known].type == cast[unnamed].type else None

    def _who(self, sentence: Sentence, token: Token, number: int) -> tuple[int, ...]:
        word = token.text.lower()
        draft = self.memory.speech.draft_of(number, sentence.start + token.start)
        if word in THIRD:
            return self._third(sentence, token, number, draft)
        if draft is None or self._is_anothers(sentence, token, number):
            return ()
        if word in SECOND:
            return self._hearer(draft)
        speaker = self._speaker(draft)
        kind = self.memory.cast[speaker[0]].type if len(speaker) == 1 else None
        if word in BODY and len(speaker) > 1:
            return speaker
        if word in FIRST:
            return speaker if kind == "person" else ()
        return speaker if kind in ("organisation", "state", "group") else self._homes.of(speaker)

    def _speaker(self, draft: Draft) -> tuple[int, ...]:
        at = draft.source if draft.antecedent is None else draft.antecedent
        return () if at is None else self._at(draft.sentence, at)

    def _hearer(self, draft: Draft) -> tuple[int, ...]:
        """The one person or body whom a speaker tells something, where he is named beside the verb."""
        parse = draft.sentence.parse
        if parse.tokens[draft.verb].lemma.lower() not in _TELLS:
            return ()
        heads = [c for c in parse.children[draft.verb] if c > draft.verb and parse.tokens[c].dep in ("dobj", "dative")]
        found = self._at(draft.sentence, heads[0]) if len(heads) == 1 else ()
        return found if len(found) == 1 and self.memory.cast[found[0]].type == "person" else ()

    def _at(self, sentence: Sentence, at: int) -> tuple[int, ...]:
        """Whom token `at` means: the mention it heads, else the shortest around it, else the name right behind it."""
        here = self._here[sentence.index]
        fits: tuple[Callable[[Found], bool], ...] = (
            lambda f: f.head == at, lambda f: f.first <= at <= f.last, lambda f: _apposed(sentence, f, at),
        )  # fmt: skip
        for fit in fits:
            if there := [f for f in here if fit(f)]:
                return min(there, key=lambda f: f.last - f.first).numbers
        return ()

    def _is_anothers(self, sentence: Sentence, token: Token, number: int) -> bool:
        """Whether a token stands within further marks inside the quotation, whose words may be somebody else's."""
        quote = self.memory.speech.quotes[number]
        place = sentence.start + token.start
        part = next((p for p in quote.parts if p[0] <= place < p[1]), None)
        if part is None or quote.family == "single":
            return False
        within = self.memory.document.text[max(part[0] + 1, place - _INNER_REACH) : place]
        opened = [i for i, c in enumerate(within) if c in "‘'`" and (i == 0 or not within[i - 1].isalnum())]
        if not opened or any(c in "’'" for c in within[opened[-1] + 1 :]):
            return False
        return re.search(r"\bI (?:told|said|asked)\b[^.!?]*$", within[: opened[-1]]) is None

    def _third(self, sentence: Sentence, token: Token, number: int, draft: Draft | None) -> tuple[int, ...]:
        """Another person than the speaker: whom the words speak of already, or whom the report named right before."""
        speaker = self._speaker(draft) if draft else ()
        if draft is not None and not speaker:
            return ()
        talking = (*speaker, *(self._hearer(draft) if draft else ()))
        fits = _Fits(self.memory, THIRD[token.text.lower()], talking)
        for some in self._near(sentence, token, number, draft):
            if there := [f for f in some if fits(f)]:
                return fits.only(there)
        return ()

    def _near(self, sentence: Sentence, token: Token, number: int, draft: Draft | None) -> Iterator[list[Found]]:
        """Those who can be meant, nearest first: in the quotation before the pronoun, spoken of by the cue's own words
        ("she said of …"), and in the sentences before."""
        speech = self.memory.speech
        for index in range(sentence.index, max(-1, sentence.index - _REACH), -1):
            at = self.sentences[index]
            inside = [
                f for f in self._here[index]
                if (index < sentence.index or f.last < token.index) and speech.quote_at(at, f.head) == number
            ]  # fmt: skip
            yield _first_subject(at, inside)
            yield inside
        if draft is not None:
            yield self._spoken_of(draft)
        near = (self.sentences[i] for i in range(sentence.index, max(-1, sentence.index - _FAR), -1))
        first = next((s for s in near if self._holds(s, number)), sentence)
        lead = [
            f
            for f in self.memory.said(first.index)
            if first.start + first.parse.tokens[f.last].start < speech.quotes[number].start
        ]
        yield lead
        for index in range(first.index - 1, max(-1, first.index - 1 - _REACH), -1):
            at = self.sentences[index]
            if at.block != sentence.block:
                return
            there = [f for f in self._here[index] if self._is_told(at, f, draft)]
            yield [f for f in there if is_main_subject(at, f)]
            yield there

    def _is_told(self, sentence: Sentence, found: Found, draft: Draft | None) -> bool:
        """Whether a mention stands in the report's own words, or in what the same speaker said right before."""
        number = self.memory.speech.quote_at(sentence, found.head)
        if number is None:
            return True
        if draft is None or sentence.paragraph != draft.sentence.paragraph:
            return False
        place = sentence.start + sentence.parse.tokens[found.head].start
        return self.memory.speech.draft_of(number, place) is draft

    def _holds(self, sentence: Sentence, number: int) -> bool:
        quote = self.memory.speech.quotes[number]
        return sentence.start <= quote.start < sentence.end

    def _spoken_of(self, draft: Draft) -> list[Found]:
        """Whom the cue names as the matter of what is said: "she said of the engineer"."""
        parse = draft.sentence.parse
        heads = {
            c for p in parse.children[draft.verb] if parse.tokens[p].text.lower() in ("of", "about")
            for c in parse.children[p]
        }  # fmt: skip
        return [f for f in self._here[draft.sentence.index] if f.head in heads]


class _Fits:
    """Single persons of one gender who neither speak themselves nor are spoken to."""

    def __init__(self, memory: Memory, gender: str, talking: tuple[int, ...]) -> None:
        self.memory, self.gender, self.talking = memory, gender, talking

    def __call__(self, found: Found) -> bool:
        draft = self.memory.cast[found.numbers[0]]
        return (
            len(found.numbers) == 1 and found.numbers[0] not in self.talking
            and draft.type == "person" and draft.gender in (None, self.gender)
        )  # fmt: skip

    def only(self, found: list[Found]) -> tuple[int, ...]:
        """The one of these, or the one whose gender is known."""
        who = {f.numbers for f in found}
        sure = {n for n in who if self.memory.cast[n[0]].gender == self.gender}
        return who.pop() if len(who) == 1 else sure.pop() if len(sure) == 1 else ()


def _first_subject(sentence: Sentence, found: list[Found]) -> list[Found]:
    """The subjects among mentions."""
    return [f for f in found if sentence.parse.tokens[f.head].dep in SUBJECTS]


def _apposed(sentence: Sentence, found: Found, at: int) -> bool:
    """Whether a name stands in apposition to token `at`, or is what that title belongs to ("engineer Ann Hall")."""
    token = sentence.parse.tokens[found.head]
    return found.form == "name" and (token.dep == "appos" and token.head == at or found.first == at + 1)
