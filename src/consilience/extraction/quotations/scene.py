"""A sentence with its quotation marks laid over its tokens."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from consilience.extraction.knowledge import cues
from consilience.extraction.quotations import datelines, extents, grammar, subjects
from consilience.extraction.quotations.drafts import Draft, Piece
from consilience.extraction.quotations.marks import Quote
from consilience.model import Document, Parse, Sentence


@dataclass(slots=True)
class Scene:
    """One sentence; `inside[i]` is the number of the quotation token `i` stands in, or None."""

    sentence: Sentence
    inside: list[int | None]
    opening: int
    """The first token behind a dateline ("HARBOUR CITY (Wire) — "), 0 where there is none."""

    @property
    def parse(self) -> Parse:
        """The sentence's parse."""
        return self.sentence.parse

    def numbers(self) -> list[int]:
        """The numbers of the quotations that touch this sentence, in order."""
        return list(dict.fromkeys(n for n in self.inside if n is not None))

    def tokens_of(self, number: int) -> list[int]:
        """The tokens of the sentence that stand in quotation `number`."""
        return [i for i, n in enumerate(self.inside) if n == number]

    def in_front(self, number: int) -> list[int]:
        """The tokens between the quotation and the one before it, or the start of the sentence; none without words."""
        at = self.tokens_of(number)[0]
        first = at
        while first > 0 and self.inside[first - 1] is None:
            first -= 1
        while first < at and not self.parse.tokens[first].text[0].isalnum():
            first += 1
        return list(range(first, at))

    def outside_words(self) -> list[int]:
        """The words of the sentence that stand in no quotation."""
        tokens = self.parse.tokens
        return [i for i, n in enumerate(self.inside) if n is None and any(c.isalnum() for c in tokens[i].text)]

    def speaker(self, verb: int) -> int | None:
        """The head of the phrase that names who speaks, or None where the sentence does not tell."""
        source = self._leading_speaker(verb)
        if source is None:
            source = subjects.subject(self.parse, verb)
        if source is not None and self.inside[source] not in (None, self.inside[verb]):
            source = self.subject_outside(verb)
        if source is not None and self._says(verb) and self._lost_its_preposition(source):
            source = subjects.beside(self.parse, verb)
        if source is not None and (source < self.opening <= verb or self._quoted_between(source, verb)):
            source = None
        if source is None and self._says(verb):
            source = subjects.beside(self.parse, verb)
            source = None if source is None else subjects.whose_voice(self.parse, source)
            if source is None and verb > 0 and (self.inside[verb - 1] is not None or self._closes(verb)):
                source = subjects.behind(self.parse, verb)
            source = self._named_between(verb) if source is None else source
        if source is not None:
            source = subjects.before_ticker(self.parse, source)
        if source is None or not any(c.isalnum() for c in self.parse.tokens[source].text):
            return None
        return source if self.inside[source] in (None, self.inside[verb]) else None

    def _lost_its_preposition(self, source: int) -> bool:
        """Whether the parse took the noun of an opening phrase for the subject: "After the close Hall said …"."""
        first = self.parse.subtree(source)[0] - 1
        lead = self.parse.tokens[first] if first >= 0 else None
        return lead is not None and lead.tag == "IN" and lead.dep == "prep" and not self.parse.children[first]

    def subject_outside(self, verb: int) -> int | None:
        """The subject of the verb that stands in no quotation, where the parse gave it another too: “Sheer panic,” said
        Ann Hall."""
        found = (c for c in self.parse.children[verb] if self.parse.tokens[c].dep == "nsubj")
        return next((c for c in found if self.inside[c] is None), None)

    def _quoted_between(self, source: int, verb: int) -> bool:
        """Whether a quotation and then a noun stand between what the parse took for the subject and its cue."""
        beside = subjects.beside(self.parse, verb) if self._says(verb) else None
        if beside is None or beside <= source or self.inside[beside] is not None:
            return False
        own = self.inside[verb]
        return any(n is not None and n != own for n in self.inside[source + 1 : beside])

    def _closes(self, verb: int) -> bool:
        """Whether the cue and who speaks end the sentence, behind a comma: "Stay calm, says port chief"."""
        tokens = self.parse.tokens
        behind = subjects.behind(self.parse, verb)
        if tokens[verb - 1].text != "," or behind is None:
            return False
        return all(t.pos == "PUNCT" for t in tokens[behind + 1 :])

    def _named_between(self, verb: int) -> int | None:
        """The last word of the first person's name between a quotation and its cue ("…," engineer Ann Hall, head of
        works at the port, told us)."""
        quoted = [i for i in range(verb) if self.inside[i] is not None]
        if not quoted:
            return None
        tokens = self.parse.tokens
        names = [i for i in range(quoted[-1] + 1, verb) if tokens[i].entity == "PERSON" and tokens[i].pos == "PROPN"]
        return next((i for i in names if i + 1 not in names), None)

    def _leading_speaker(self, verb: int) -> int | None:
        """For ", adding …" behind other words of the same speaker: the subject of the cue before it."""
        tokens = self.parse.tokens
        if tokens[verb].tag != "VBG" or verb == 0 or not self._says(verb) or tokens[verb - 1].text[-1] not in ",\"”'":
            return None
        for i in range(verb - 1, -1, -1):
            if tokens[i].tag in grammar.FINITE and self._says(i) and self.inside[i] is None:
                return subjects.own_subject(self.parse, i)
        return None

    def _says(self, verb: int) -> bool:
        """Whether the verb is a cue of reporting in the active voice."""
        return self.parse.tokens[verb].lemma.lower() in cues.REPORTING and not grammar.is_passive(self.parse, verb)

    def pieces(self, content: Iterable[int]) -> list[Piece]:
        """These tokens as pieces of the report's text, without the dateline."""
        return extents.pieces(self.sentence, (i for i in content if i >= self.opening))

    def draft(self, frame: str, verb: int) -> Draft:
        """An empty draft with its cue and who speaks."""
        token = self.parse.tokens[verb]
        source = self.speaker(verb)
        cue = self.sentence.start + token.start, self.sentence.start + token.end
        return Draft(frame, [], self.sentence, cue, verb, source, subjects.antecedent(self.parse, source))


def scenes(document: Document, quotes: Sequence[Quote]) -> list[Scene]:
    """One scene for each sentence."""
    pieces = [(a, b, n) for n, quote in enumerate(quotes) for a, b in quote.parts]
    found, at = [], 0
    for sentence in document.sentences:
        while at < len(pieces) and pieces[at][1] <= sentence.start:
            at += 1
        found.append(Scene(sentence, _inside(sentence, pieces, at), datelines.opening(sentence.parse)))
    return found


def _inside(sentence: Sentence, pieces: Sequence[tuple[int, int, int]], at: int) -> list[int | None]:
    inside: list[int | None] = []
    for token in sentence.parse.tokens:
        start = sentence.start + token.start
        while at < len(pieces) and pieces[at][1] <= start:
            at += 1
        here = at < len(pieces) and pieces[at][0] <= start
        inside.append(pieces[at][2] if here else None)
    return inside
