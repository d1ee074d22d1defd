"""Where a word hangs in a sentence: the way from it up to the verb of its clause."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from consilience.extraction.figures.syntax import NOUNS, VERBS
from consilience.model import Parse


@dataclass(frozen=True, slots=True)
class Hold:
    """Where a word hangs: the tokens from it up to the verb of its clause, and that verb (None where there is none)."""

    path: tuple[int, ...]
    verb: int | None


_MODIFYING = frozenset({"aux", "auxpass", "amod", "compound", "nmod", "prep", "case", "mark", "acomp"})
"""Parts that a word taken for a verb may play without heading a clause ("including", "growing")."""


def hold(parse: Parse, index: int) -> Hold:
    """Where a token hangs; a verb that is itself a figure ("doubled") on itself."""
    if _heads_clause(parse, index):
        return Hold((index,), index)
    above = clause_above(parse, index)
    return Hold((index, *_until(parse, index, above)), above)


def _heads_clause(parse: Parse, index: int) -> bool:
    token = parse.tokens[index]
    return token.pos in VERBS and token.dep not in _MODIFYING


def clause_above(parse: Parse, index: int) -> int | None:
    """The verb of the clause that a token is in; of a verb, the one that its clause is in."""
    return next((a for a in parse.ancestors(index) if _heads_clause(parse, a)), None)


def _until(parse: Parse, index: int, end: int | None) -> Iterator[int]:
    for above in parse.ancestors(index):
        if above == end:
            return
        yield above


def described(parse: Parse, verb: int) -> int | None:
    """The noun that a clause describes ("soldiers deployed in 2003", "a package running until 2027"), or None."""
    token = parse.tokens[verb]
    if token.dep == "pcomp":
        token = parse.tokens[token.head]
    return token.head if token.dep in ("acl", "relcl", "prep") and parse.tokens[token.head].pos in NOUNS else None
