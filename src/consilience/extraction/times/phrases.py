"""The grammar's machinery: rules over kinds of words, and what a rule makes of the words it matched.

A sentence becomes a string with one character for each token (its kind), and each rule a regular expression over
such strings. So rules read as phrases, every repetition is bounded, and matching is linear. In a rule a word stands
for a kind of lexicon.py or lexer.py or for a set of kinds (SETS); the rest is regular-expression syntax.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

from consilience.extraction.times.lexeme import Lexeme
from consilience.extraction.times.lexicon import LEXICON
from consilience.model.mention import TimeType

SETS = {
    "NUM": "card day num year",
    "MONTH": "month abbrmonth",
    "WEEKDAY": "weekday abbrweekday",
    "ORD": "ord second",
    "UNIT": "unit second",
    "EDGE": "early mid late",
    "BOUND": "start end mid",
    "HEDGE": "about nearly over",
    "POINTER": "last past next this coming previous following",
    "RANGE": "dash to until",
    "REL": "last past next this coming previous following that same current latest",
}
_MADE = (
    "holiday word poss iso numeric yearspan ampm clock decade shortyear ord quarternumber fiscalnumber card slashed "
    "num dash other comma dot open close quote money day year era"
)
"""Kinds that the lexer makes without a lexicon."""

_KINDS = sorted({kind for kind, _ in LEXICON.values()} | set(_MADE.split()))
_CODES = {kind: chr(0x4E00 + n) for n, kind in enumerate(_KINDS)}


class Phrase(NamedTuple):
    """The tokens that a rule matched, in their sentence."""

    sentence: Sequence[Lexeme]
    first: int
    stop: int

    @property
    def lexemes(self) -> Sequence[Lexeme]:
        """The matched tokens."""
        return self.sentence[self.first : self.stop]

    def all(self, *kinds: str) -> list[Lexeme]:
        """The matched tokens of these kinds, in order."""
        return [x for x in self.lexemes if x.kind in kinds]

    def value(self, *kinds: str) -> Any:
        """The value of the first token of these kinds, or None."""
        return next((x.value for x in self.lexemes if x.kind in kinds), None)

    def unit(self) -> str | None:
        """The unit that is named first; "second" only where no other is."""
        named = self.value("unit", "units")
        return named or ("second" if self.has("second") else None)

    def has(self, *kinds: str) -> bool:
        """Whether any token is of these kinds."""
        return any(x.kind in kinds for x in self.lexemes)

    def kind(self, *kinds: str) -> str | None:
        """The first of the tokens' kinds that is among these."""
        return next((x.kind for x in self.lexemes if x.kind in kinds), None)

    def beside(self, offset: int) -> Lexeme | None:
        """The token `offset` before the phrase (negative) or behind it (positive), or None."""
        at = self.first + offset if offset < 0 else self.stop + offset - 1
        return self.sentence[at] if 0 <= at < len(self.sentence) else None

    def cut(self, first: int = 0, stop: int | None = None) -> Phrase:
        """A part of the phrase, by places within it."""
        end = self.stop if stop is None else self.first + stop
        return Phrase(self.sentence, self.first + first, end)


class Built(NamedTuple):
    """What a rule made: the type of the mention, what was said, and (where it is not the whole phrase) its words."""

    type: TimeType
    expression: dict[str, Any]
    phrase: Phrase | None = None


Builder = Callable[[Phrase], "Built | None"]


class Rule(NamedTuple):
    """A pattern of kinds and what makes an expression of its words."""

    pattern: re.Pattern[str]
    build: Builder


def compiled(pattern: str) -> re.Pattern[str]:
    """The regular expression over kinds that a rule's pattern stands for."""
    return re.compile(re.sub(r"[A-Za-z]+", lambda m: f"[{_class(m.group())}]", pattern).replace(" ", ""))


def _class(name: str) -> str:
    return "".join(_CODES[kind] for kind in SETS.get(name, name).split())


class Grammar:
    """A list of rules; each module of the grammar fills one."""

    def __init__(self) -> None:
        self.rules: list[Rule] = []

    def rule(self, *patterns: str) -> Callable[[Builder], Builder]:
        """Register a builder for some patterns of kinds."""

        def register(build: Builder) -> Builder:
            self.rules.extend(Rule(compiled(pattern), build) for pattern in patterns)
            return build

        return register


def encode(lexemes: Sequence[Lexeme]) -> str:
    """One character for each token: its kind."""
    return "".join([_CODES[x.kind] for x in lexemes])


def matches(rules: Sequence[Rule], lexemes: Sequence[Lexeme]) -> Iterator[tuple[int, Phrase, Builder]]:
    """(number of the rule, matched phrase, builder) for every match of every rule."""
    code = encode(lexemes)
    for number, rule in enumerate(rules):
        for match in rule.pattern.finditer(code):
            yield number, Phrase(lexemes, match.start(), match.end()), rule.build
