"""Paragraphs that own up to an error of the report or of an earlier version of it."""

from __future__ import annotations

from collections.abc import Sequence

from consilience.reading.knowledge.corrections import ALONE, LEAD, REGRET, STATED
from consilience.reading.layout.lines import Line, ends_a_sentence

_LONGEST = 1_500
_LEAST_WORDS = 4
_SHORT_COLUMN = 4


def is_correction(found: Sequence[Line], number: int, *, titled: bool) -> bool:
    """Whether the line is such a paragraph, or the first line of one. `titled` says whether the report's title is
    known: before that, "Correction: Velmora flood story" is one."""
    line = found[number]
    if len(line.text) > _LONGEST:
        return False
    if STATED.match(line.text) or (line.alone and _regrets(line.text)):
        return True
    if number and ALONE.fullmatch(found[number - 1].text) and _is_sentence(line.text):
        return True
    lead = LEAD.match(line.text)
    if lead is None or not (titled or number > 0):
        return False
    after = found[number + 1] if number + 1 < len(found) else None
    goes_on = after is not None and after.joined and not ends_a_sentence(line.text)
    return _is_sentence(line.text[lead.end() :] + (f" {after.text}" if after and goes_on else ""))


def _regrets(words: str) -> bool:
    """Whether a paragraph regrets an error; looking for half a word of it first is quicker."""
    low = words.lower()
    return ("regret" in low or "apolog" in low) and REGRET.search(words) is not None


def in_column(found: Sequence[Line], number: int) -> bool:
    """Whether the line is one of the few that stand under the heading of a correction at the very end of a text."""
    if len(found) - number > _SHORT_COLUMN or not _is_sentence(found[number].text):
        return False
    return any(is_heading(line.text) for line in found[max(0, number - _SHORT_COLUMN) : number])


def is_heading(line: str) -> bool:
    """Whether a line says that a correction follows."""
    return ALONE.fullmatch(line) is not None


def _is_sentence(words: str) -> bool:
    return len(words) > 60 or (ends_a_sentence(words) and (len(words.split()) >= _LEAST_WORDS or not words.isascii()))
