"""Two names of one: "Tom Roe, known as Kid Roe,", "Ada Dahl, popularly called Big Ada,"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from consilience.extraction.actors.cast import Cast, Found
from consilience.model import Document, Token

_NAMED = frozenset("called nicknamed dubbed alias aka a.k.a. a.k.a".split())
_BETWEEN = frozenset(
    """, ( also better best commonly popularly widely locally simply more formerly previously often known professionally
    affectionately universally otherwise fondly the “ ‘ " ' `""".split()
) | {"``"}
_REACH = 5


def joined(document: Document, named: list[Found], cast: Cast) -> list[Found]:
    """The names, those that are told to be another name of somebody said of him."""
    same: dict[int, int] = {}
    for one, other in _pairs(document, named, cast):
        old, new = same.get(other, other), same.get(one, one)
        if old != new:
            same = {n: new if m == old else m for n, m in same.items()} | {old: new}
    for old, new in same.items():
        for name, uses in cast[old].names.items():
            cast[new].names[name] = cast[new].names.get(name, 0) + uses
        cast.newspapers.pop(old, None)
        cast.gone.add(old)
    return [replace(f, numbers=tuple(same.get(n, n) for n in f.numbers)) for f in named] if same else named


def _pairs(document: Document, named: list[Found], cast: Cast) -> Iterator[tuple[int, int]]:
    """(whom it is of, the other name) for each name that is told to be another's."""
    for one, other in zip(named, named[1:], strict=False):
        if (
            one.sentence != other.sentence
            or not 1 < other.first - one.last <= _REACH + 1
            or other.numbers == one.numbers
        ):
            continue
        alike = one.form == other.form == "name" and _are_alike(cast[one.numbers[0]].type, cast[other.numbers[0]].type)
        if alike and _says(document.sentences[one.sentence].parse.tokens[one.last + 1 : other.first]):
            yield one.numbers[0], other.numbers[0]


def _are_alike(kind: str, other: str) -> bool:
    """Whether both can be names of a person or of a body: other names look like anything."""
    return kind in ("person", "organisation") and other in (kind, "organisation", "place")


def _says(between: tuple[Token, ...]) -> bool:
    """Whether the words between two names make the second another name of the first."""
    words = [t.text.lower() for t in between]
    told = [w for w in words if w in _NAMED]
    if words.count("as") == 1 and "known" in words and words.index("as") == words.index("known") + 1:
        words.remove("as")
        told.append("known")
    return bool(told) and words[0] in (",", "(", "alias", "aka") and all(w in _BETWEEN or w in _NAMED for w in words)
