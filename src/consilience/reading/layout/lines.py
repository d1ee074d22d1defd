"""The lines of a text, with where they stand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

_FINAL = re.compile(r"""[.!?…。！？]["'”’»)\]]*$""")
_PROSE = 60
_SURELY_PROSE = 200
_CJK_PROSE = 40
_LOOKED_AT = 400
_WIDEST = 140


class Line(NamedTuple):
    """A line that is not empty, without the white space around it."""

    start: int
    end: int
    text: str
    alone: bool
    """Whether an empty line (or an end of the text) stands on either side."""
    joined: bool
    """Whether no empty line stands between this and the line before it."""


def lines(text: str) -> list[Line]:
    """The lines of `text` that are not empty."""
    every = text.splitlines(keepends=True)
    bares = [*map(str.strip, every), ""]
    found, at, before = [], 0, False
    for number, (raw, bare) in enumerate(zip(every, bares, strict=False)):
        if bare:
            begin = at + raw.index(bare[0])
            found.append(Line(begin, begin + len(bare), bare, not before and not bares[number + 1], before))
        before = bool(bare)
        at += len(raw)
    return found


def ends_a_sentence(text: str) -> bool:
    """Whether a line ends with final punctuation, closing quotes and brackets aside."""
    return _FINAL.search(text[-12:]) is not None


def is_prose(text: str) -> bool:
    """Whether a line is running text: a sentence of some length, or long at any rate."""
    if len(text) >= _SURELY_PROSE:
        return True
    if ends_a_sentence(text):
        return len(text) >= _PROSE or len(text) >= _CJK_PROSE // 2 and not text.isascii()
    return False


def is_wrapped(found: Sequence[Line]) -> bool:
    """Whether the text is broken at a fixed width: no line is long, many that another follows closely end within a
    sentence, and one of these surely goes on in the next."""
    some = found[:_LOOKED_AT]
    inner = [number for number in range(len(some) - 1) if some[number + 1].joined]
    if not inner or max(len(some[number].text) for number in inner) > _WIDEST:
        return False
    broken = [number for number in inner if len(some[number].text) >= 15 and not ends_a_sentence(some[number].text)]
    return len(broken) > 0.3 * len(inner) and any(runs_on(some, number) for number in broken)


def runs_on(found: Sequence[Line], number: int) -> bool:
    """Whether the line goes on in the next one: no sentence ends here, and what follows closely begins small."""
    line, after = found[number], found[number + 1] if number + 1 < len(found) else None
    if after is None or not after.joined or ends_a_sentence(line.text):
        return False
    return (
        after.text[0].islower()
        or line.text[-1] == ","
        or (line.text[-1] == "-" and line.text[-2:-1].isalpha())
        or line.text.split()[-1] in _HANGING
    )


def goes_on(found: Sequence[Line], number: int) -> bool:
    """Whether the line goes on with the sentence of the line before it."""
    return number > 0 and runs_on(found, number - 1)


_HANGING = frozenset(
    """a an the of in on at to for and or but by with from as its his her their our that which said says is are was were
    has have had will would than into over under about after before between against per""".split()
)
"""Words that no line ends with unless it is broken there."""


def words(text: str) -> list[str]:
    """The words of a line in lower case, for comparison."""
    return re.findall(r"\w+", text.lower())
