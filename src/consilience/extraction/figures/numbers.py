"""Finding numbers in a sentence: digits, written numbers, vague amounts, fractions and ordinals.

A number is read from the characters, not from the parser's tokens, which cut "US$5bn" and "12°C" differently from
sentence to sentence. Whatever hangs on letters or digits that are no unit ("A380", "5G", "9/11") is no number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from text_to_num import text2num

from consilience.extraction.figures.fractions import fractions
from consilience.extraction.figures.patterns import (
    AGES,
    DIGITS,
    GLUED,
    GROUP_OF_AGE,
    MANIFOLD,
    NUMBERED,
    ORDINAL,
    ORDINAL_SUFFIX,
    START,
    WORDS,
    any_of,
)
from consilience.extraction.figures.precision import rounded, significant
from consilience.extraction.figures.signs import below_zero, is_sign_before, minus_before_sign, scale_behind
from consilience.extraction.knowledge.currencies import codes
from consilience.extraction.knowledge.numbers import (
    CARDINALS,
    FOLD,
    FRACTION_PARTS,
    FRACTION_SIGNS,
    LOOSE_COUNTS,
    MULTIPLYING,
    OCCASIONS,
    ORDINALS,
    SCALES,
    VAGUE,
)
from consilience.extraction.knowledge.units import DURATIONS, PERCENT, SYMBOLS, UNITS

Form = Literal["digits", "words", "vague", "fraction", "ordinal", "fold", "occasion"]


@dataclass(frozen=True, slots=True)
class Number:
    """A number at `start`–`end` of a sentence; `low`–`high` is what its rounding leaves open."""

    start: int
    end: int
    form: Form
    value: float | None
    low: float
    high: float
    digits: int
    """Significant digits given, 1 to 3."""
    whole: bool
    """Whether it is a plain whole number without a scale ("43"; not "4.3", not "43 million")."""
    scale: float = 1.0
    """The scale it was written with (1e6 for "5 million")."""


_TABLES = (CARDINALS, SCALES, VAGUE, FRACTION_PARTS, ORDINALS, FOLD, OCCASIONS, MULTIPLYING)
NUMBER_WORDS = frozenset({word for words in _TABLES for word in words})
"""A sentence that has neither holds no number."""


def numbers(text: str) -> list[Number]:
    """The numbers of a sentence, left to right; where two overlap the longer one, then the earlier, stands."""
    found = [*_digits(text), *_fractions(text), *_ordinals(text), *_folds(text), *_written(text)]
    kept: list[Number] = []
    for number in sorted(found, key=lambda n: (n.start, -n.end)):
        if not kept or number.start >= kept[-1].end:
            kept.append(number)
    return kept


def _digits(text: str) -> Iterator[Number]:
    at = 0
    while start := START.search(text, at):
        match = DIGITS.match(text, start.start())
        if match is None or match.end() == match.start():
            at = start.end()
            continue
        at = match.end()
        number = _digit_number(text, match) if _free_before(text, match.start()) else None
        if number is None:
            at = _end_of_word(text, at)
        else:
            at = number.end
            yield number


def _end_of_word(text: str, at: int) -> int:
    """Past the letters and digits that hang on what was no number, so that no part of it is read as one."""
    while at < len(text) and (text[at].isalnum() or text[at] in "_"):
        at += 1
    return at


def _free_before(text: str, start: int) -> bool:
    """Whether a number may begin here: behind a space, bracket or currency sign, not within a name or code."""
    before = text[start - 1] if start else " "
    earlier = text[start - 2] if start > 1 else " "
    if before == "-" and GROUP_OF_AGE.search(text, max(0, start - 6), start):
        return True
    if before in "-–—−":
        return earlier.isspace() or earlier.isdigit() or earlier in "([$€£%" or before == "—" or start == 1
    if before in "'’" and earlier.isdigit():
        return False
    if before in ".,":
        return not earlier.isdigit() and (not earlier.isalpha() or is_sign_before(text, start))
    if before.isalpha() or text[max(0, start - 2) : start] == "S/":  # Peruvian soles
        return is_sign_before(text, start)
    return not (before.isdigit() or before in "_/\\@#:&=*^⁄" or (before == "." and start > 1))


def _digit_number(text: str, match: re.Match[str]) -> Number | None:
    value, step, whole = _read_digits(match)
    if value is None:
        return None
    end = match.end()
    if suffix := ORDINAL_SUFFIX.match(text, end):
        return Number(match.start(), suffix.end(), "ordinal", value, value, value, 3, True) if whole else None
    scale, after = scale_behind(text, end)
    if not _free_after(text, after):
        return None
    digits = significant(match.group("whole") or "", match.group("decimals") or "")
    low, high = rounded(value, step, scale, whole and scale == 1.0)
    total = float(f"{value * scale:.12g}")
    if minus_before_sign(text, match.start()) is not None:
        return Number(match.start(), after, "digits", -total, -high, -low, digits, whole and scale == 1.0, scale)
    if sign := below_zero(text, match.start(), end, after):
        return Number(sign.start(), after, "digits", -total, -high, -low, digits, whole and scale == 1.0, scale)
    return Number(match.start(), after, "digits", total, low, high, digits, whole and scale == 1.0, scale)


def _read_digits(match: re.Match[str]) -> tuple[float | None, float, bool]:
    """(value, step of the last digit, whether whole)."""
    whole, decimals, part = match.group("whole"), match.group("decimals"), match.group("part")
    if whole is None and decimals is None:
        return None, 1.0, False
    plain = re.sub(r"[, \u00a0\u202f\u2009]", "", whole or "0")
    if len(plain) > 1 and plain.startswith("0"):
        return None, 1.0, False
    value = float(plain + (decimals or ""))
    step = 10.0 ** -(len(decimals) - 1) if decimals else 1.0
    if part:
        piece = part.strip(" -")
        top, _, bottom = piece.partition("/")
        value += FRACTION_SIGNS[piece] if piece in FRACTION_SIGNS else int(top) / int(bottom)
        step = 0.0
    return value, step, not decimals and not part


def _free_after(text: str, end: int) -> bool:
    """Whether a number may end here: no letter that is no unit, no digit, no slash or colon before a digit."""
    after = text[end : end + 2]
    if not after:
        return True
    if after[0] in "/:.x×" and after[1:].isdigit():
        return False
    if after[0] in "'’" and (after[1:] == "s" or after[1:].isdigit()):
        return False
    if after[0] in "/_@\\&=*⁄":
        return False
    if AGES.match(text, end) and GROUP_OF_AGE.search(text, max(0, end - 8), end - 2):
        return True
    if glued := GLUED.match(text, end):
        word = glued.group()
        known = word in SYMBOLS or word in UNITS or word.lower() in UNITS or word in codes() or word.lower() in PERCENT
        return (
            known
            or (word == "g" and text.startswith(" of ", end + 1))
            or word in ("m", "p", "c", "¢", "x", "C", "F", "in", "mw", "yr", "yrs", "hr", "hrs", "min", "mins")
            or word.lower() in DURATIONS
        )
    return not after[0].isalnum()


@lru_cache(maxsize=4096)
def _cardinal(words: str) -> float | None:
    """The value of a run of number words, or None where it is no one number ("nineteen eighty-four")."""
    scale = 1.0
    plain = words.lower().replace("-", " ")
    if plain.endswith("dozen"):
        plain, scale = plain[:-5].strip() or "one", 12.0
    try:
        return float(text2num(" ".join(plain.split()), "en")) * scale
    except ValueError:
        return None


_COUNTED = re.compile(rf"(?:\b(?:{any_of(CARDINALS)})|[0-9])\s$", re.IGNORECASE)


_UNREAD = re.compile(r"\d[\s\u200b-\u200f-]?$")


def _written(text: str) -> Iterator[Number]:
    for match in WORDS.finditer(text):
        start, end, group = match.start(), match.end(), match.groupdict()
        if _UNREAD.search(text, max(0, start - 3), start):
            continue  # the scale of digits, which the rules for digits read or refuse
        if group["vague"]:
            if _COUNTED.search(text, max(0, start - 12), start):
                continue  # "four hundreds" are four of what is called a hundred
            low, high = VAGUE[" ".join(group["vague"].lower().replace("-", " ").split())]
            yield Number(start, end, "vague", None, low, high, 1, False)
        elif group["loose"]:
            key = group["loose"].lower().removesuffix(" of")
            few, many = LOOSE_COUNTS[key.replace("an ", "a ")]
            scale = SCALES[group["looseof"].lower()]
            yield Number(start, end, "vague", None, few * scale, many * scale, 1, False)
        elif group["halved"]:
            share = 0.25 if "quarter" in group["half"].lower() else 0.5
            yield _words_number(start, end, share * SCALES[group["halved"].lower()], 0.0)
        elif group["andhalf"]:
            scale = SCALES[group["andscale"].strip(" -").lower()] if group["andscale"] else 1.0
            base = 1 if group["andhalf"].lower() == "a" else CARDINALS[group["andhalf"].lower()]
            yield _words_number(start, end, (base + 0.5) * scale, 0.0)
        elif (value := _cardinal(group["run"])) is not None:
            if match.start("run") >= 0 and value < 1000:
                scale, end = scale_behind(text, end)
                value *= scale
            large = next((s for s in (1e12, 1e9, 1e6) if value >= s), 0.0)
            yield _words_number(start, end, value, large if large and value < 1e3 * large else 0.0)


def _words_number(start: int, end: int, value: float, step: float) -> Number:
    exact = step == 0.0 and value < 1e4 and value % 1 == 0
    low, high = (value, value) if exact else (value - max(step, value / 10) / 2, value + max(step, value / 10) / 2)
    digits = 1 if value % 12 == 0 else significant(f"{value:.0f}", "")
    return Number(start, end, "words", value, low, high, digits, exact, step or 1.0)


def _fractions(text: str) -> Iterator[Number]:
    for start, end, value in fractions(text):
        low, high = round(value * 0.95, 6), round(value * 1.05, 6)
        yield Number(start, end, "fraction", value, low, high, 1, False)


def _ordinals(text: str) -> Iterator[Number]:
    for match in ORDINAL.finditer(text):
        value = float(ORDINALS[match.group("last").lower()])
        if match.group("tens"):
            if value >= 10:
                continue
            value += CARDINALS[match.group("tens").lower()]
        yield Number(match.start(), match.end(), "ordinal", value, value, value, 3, True)
    for match in NUMBERED.finditer(text):
        value = float(match.group("value") or match.group("value2"))
        if value > 1:
            yield Number(*match.span("all" if match.group("all") else "all2"), "ordinal", value, value, value, 3, True)


def _folds(text: str) -> Iterator[Number]:
    for match in MANIFOLD.finditer(text):
        word = match.group("word").lower()
        value = FOLD.get(word) or OCCASIONS.get(word) or MULTIPLYING[word]
        form: Form = "occasion" if word in OCCASIONS else "fold"
        yield Number(match.start(), match.end(), form, value, value, value, 1, True)
