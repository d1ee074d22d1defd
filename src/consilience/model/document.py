"""Documents: a report with its sentences parsed."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property

import msgspec

from consilience.model.report import BlockKind, Report
from consilience.model.span import Span


class Token(msgspec.Struct, frozen=True):
    """One token. `start` and `end` count from the start of its SENTENCE, so that a parse can serve every
    report that repeats the sentence. Tags are Universal (`pos`) and Penn (`tag`); `dep` is spaCy's English
    (ClearNLP) label; `head` is the index of the head token in the sentence, its own index at the root."""

    index: int
    start: int
    end: int
    text: str
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    entity: str
    """OntoNotes entity type (PERSON, GPE, ORG, NORP, LOC, FAC …) or ""."""
    entity_iob: str
    """B, I or O."""


class Parse(msgspec.Struct, frozen=True, dict=True):
    """The parse of one sentence; shared by all its occurrences."""

    tokens: tuple[Token, ...]

    @cached_property
    def children(self) -> tuple[tuple[int, ...], ...]:
        """For each token the indices of its direct dependants, left to right."""
        below: list[list[int]] = [[] for _ in self.tokens]
        for token in self.tokens:
            if token.head != token.index:
                below[token.head].append(token.index)
        return tuple(map(tuple, below))

    @cached_property
    def roots(self) -> tuple[int, ...]:
        """The indices of the tokens that head themselves (usually one)."""
        return tuple(token.index for token in self.tokens if token.head == token.index)

    def subtree(self, index: int) -> tuple[int, ...]:
        """The indices of a token and all below it, sorted."""
        found, todo = {index}, [index]
        while todo:
            for child in self.children[todo.pop()]:
                if child not in found:
                    found.add(child)
                    todo.append(child)
        return tuple(sorted(found))

    def ancestors(self, index: int) -> Iterator[int]:
        """The heads above a token, nearest first."""
        seen = {index}
        while (head := self.tokens[index].head) not in seen:
            seen.add(head)
            yield head
            index = head

    def entities(self) -> Iterator[tuple[int, int, str]]:
        """(first token, last token + 1, OntoNotes type) of each named entity, left to right."""
        start: int | None = None
        for token in self.tokens:
            if start is not None and token.entity_iob != "I":
                yield start, token.index, self.tokens[start].entity
                start = None
            if token.entity_iob == "B":
                start = token.index
        if start is not None:
            yield start, len(self.tokens), self.tokens[start].entity


class Sentence(msgspec.Struct, frozen=True):
    """A sentence of a report: `report.text[start:end]`, the block it stands in, and its parse."""

    index: int
    start: int
    end: int
    text: str
    paragraph: int
    """Number of the paragraph (text between line ends), counted over the whole report."""
    block: BlockKind
    parse: Parse

    def span(self, first: int, last: int) -> Span:
        """The span from token `first` to token `last`, both inclusive, in the report's text."""
        tokens = self.parse.tokens
        start, end = tokens[first].start, tokens[last].end
        return Span(self.start + start, self.start + end, self.text[start:end])

    def token_at(self, offset: int) -> int | None:
        """The index of the token that covers the report's character `offset`, or None."""
        at = offset - self.start
        return next((t.index for t in self.parse.tokens if t.start <= at < t.end), None)

    def tokens_within(self, start: int, end: int) -> tuple[int, ...]:
        """The indices of the tokens that overlap the report's characters `start` to `end`."""
        a, b = start - self.start, end - self.start
        tokens = self.parse.tokens
        first = bisect_right(tokens, a, key=lambda t: t.end)
        return tuple(range(first, bisect_left(tokens, b, lo=first, key=lambda t: t.start)))


class Document(msgspec.Struct, frozen=True):
    """A report and its sentences, in text order."""

    report: Report
    sentences: tuple[Sentence, ...]

    @property
    def text(self) -> str:
        """The report's stored text."""
        return self.report.text
