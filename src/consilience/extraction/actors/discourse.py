"""What a reader remembers while reading: who was named last, and who was named together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from consilience.extraction.actors.cast import Cast, Found
from consilience.extraction.actors.phrase import Phrase
from consilience.extraction.actors.speech import Speech
from consilience.model import Document, Sentence
from consilience.model.actor import ActorType

_RECENT = 40
_MEETS = frozenset("meet host welcome greet receive visit call phone join telephone congratulate invite".split())


class Memory:
    """The mentions so far, in text order, and the sets of actors that were named together."""

    def __init__(self, document: Document, cast: Cast, speech: Speech) -> None:
        self.document = document
        self.cast = cast
        self.speech = speech
        self.found: list[Found] = []
        self._from: dict[int, int] = {}
        self._places: defaultdict[int, list[int]] = defaultdict(list)
        """Where in `found` the mentions of each actor stand."""
        self.seen: set[int] = set()
        """The numbers of all who were mentioned so far."""
        self.named: set[int] = set()
        """Of these the persons who were named."""
        self.states: set[int] = set()
        """Of these the states."""
        self.ahead: dict[int, Found] = {}
        """The names of the sentence being read by the token of their head, those still to come too."""
        self.unnamed: Sequence[Phrase] = ()
        """The noun phrases without a name of the sentence being read."""
        self.names: Mapping[int, Sequence[Found]] = defaultdict(list)
        """The names of each sentence of the report, those still to come too."""
        self.together: list[tuple[int, tuple[int, ...]]] = []
        """(sentence, numbers) of each set of actors named together, in text order."""

    def add(self, found: Found) -> None:
        """Remember a mention, and with whom it is named together."""
        self._from.setdefault(found.sentence, len(self.found))
        if len(found.numbers) > 1:
            self.together.append((found.sentence, found.numbers))
        else:
            self._join(found)
        self.found.append(found)
        for number in found.numbers:
            self._places[number].append(len(self.found) - 1)
        self.seen.update(found.numbers)
        if len(found.numbers) == 1 and found.form == "name" and self.type(found) == "person":
            self.named.update(found.numbers)
        if self.type(found) == "state":
            self.states.update(found.numbers)

    def first(self, number: int) -> int | None:
        """The sentence in which an actor was mentioned first, None where it was not yet."""
        places = self._places.get(number)
        return self.found[places[0]].sentence if places else None

    def merge(self, unnamed: int, named: int) -> None:
        """Take what was said of somebody without a name for what it is of: of the one who is named now."""
        for at in self._places.pop(unnamed, ()):
            found = self.found[at]
            self.found[at] = replace(found, numbers=tuple(named if n == unnamed else n for n in found.numbers))
            self._places[named].append(at)
        self._places[named].sort()
        self.together = [(s, tuple(named if n == unnamed else n for n in ns)) for s, ns in self.together[-_RECENT:]]
        self.seen.discard(unnamed)
        self.cast.merge(unnamed, named)

    def ahead_persons(self) -> list[Found]:
        """The persons whom the sentence being read names, who were not named before."""
        return [f for f in self.ahead.values() if self.type(f) == "person" and not self.seen.issuperset(f.numbers)]

    def said(self, sentence: int) -> list[Found]:
        """The mentions so far in one sentence that stand outside quotation marks: the report's own words."""
        return [f for f in self.of(sentence) if not self.is_quoted(f.sentence, f.first)]

    def is_quoted(self, sentence: int, token: int) -> bool:
        """Whether a token stands in quotation marks."""
        return self.speech.quote_at(self.document.sentences[sentence], token) is not None

    def of(self, sentence: int) -> list[Found]:
        """The mentions so far in one sentence, in text order."""
        if sentence not in self._from:
            return []
        start = self._from[sentence]
        end = next((self._from[s] for s in range(sentence + 1, sentence + 9) if s in self._from), len(self.found))
        return self.found[start:end]

    def type(self, found: Found) -> ActorType:
        """The type of a mention's (first) actor."""
        return self.cast[found.numbers[0]].type

    def recent(self, sentence: int, reach: int) -> Iterator[tuple[int, tuple[int, ...]]]:
        """The sets named together in this sentence and up to `reach` before it, latest first."""
        for at, numbers in reversed(self.together):
            if at < sentence - reach:
                return
            yield at, numbers

    def _join(self, new: Found) -> None:
        sentence = self.document.sentences[new.sentence]
        for old in reversed(self.of(new.sentence)):
            if self._is_joined(sentence, old, new):
                self._put(new.sentence, old.numbers, new.numbers)
                return

    def _is_joined(self, sentence: Sentence, old: Found, new: Found) -> bool:
        if old.numbers == new.numbers:
            return False
        alike = len(old.numbers) == 1 and self.type(old) == self.type(new)
        return _hyphened(sentence, old, new) or (
            alike and (_conjoined(sentence, old, new) or _with(sentence, old, new))
        )

    def _put(self, sentence: int, old: tuple[int, ...], new: tuple[int, ...]) -> None:
        if self.together and self.together[-1][0] == sentence and self.together[-1][1][-1:] == old:
            self.together[-1] = (sentence, (*self.together[-1][1], *new))
        else:
            self.together.append((sentence, (*old, *new)))


def _hyphened(sentence: Sentence, old: Found, new: Found) -> bool:
    return new.first == old.last + 2 and sentence.parse.tokens[old.last + 1].text in "-–‐/"


def _conjoined(sentence: Sentence, old: Found, new: Found) -> bool:
    token = sentence.parse.tokens[new.head]
    return token.dep == "conj" and token.head == old.head


def _with(sentence: Sentence, old: Found, new: Found) -> bool:
    """Whether the old one, as subject or owner, meets or does something with the new one."""
    tokens = sentence.parse.tokens
    token, subject = tokens[new.head], tokens[old.head]
    if subject.dep not in ("nsubj", "poss") and not (subject.dep == "pobj" and tokens[subject.head].text == "by"):
        return False
    if token.dep == "dobj":
        return token.head == subject.head and tokens[token.head].lemma.lower() in _MEETS
    return token.dep == "pobj" and tokens[token.head].text == "with"
