"""What stands around the digits of a number: signs of money and below zero before them, scales behind them."""

from __future__ import annotations

import re

from consilience.extraction.figures.letters import is_money
from consilience.extraction.figures.patterns import GLUED, LETTERS_BEFORE, METRES, SCALE
from consilience.extraction.knowledge.currencies import LETTERS, SIGNS, codes_before, names
from consilience.extraction.knowledge.numbers import GLUED_SCALES, SCALES


def is_sign_before(text: str, start: int) -> bool:
    """Whether the letters right before the digits are a sign or code of money."""
    letters = LETTERS_BEFORE.search(text, max(0, start - 6), start)
    if letters is None:
        return False
    sign = letters.group()
    return sign in SIGNS or sign in codes_before() or (sign in LETTERS and is_money(text, start, sign))


_MINUS = re.compile(
    r"(?<![\w.,%)\]])(?:(?<=\s)|(?<=\()|^)[-−–](?=[0-9.]{1,12}$)|\bminus\s(?=[0-9.]{1,12}$)", re.IGNORECASE
)
_MEASURED = re.compile(r"\s?(?:°|º|C\b|F\b|%|per\s?cent|pct|degrees?|percentage)", re.IGNORECASE)


def below_zero(text: str, start: int, stop: int, end: int) -> re.Match[str] | None:
    """The minus sign of what is below zero ("-31C", "minus 0.4 percent", "-4.2 million euros"); the digits are at
    `start`–`stop`, their scale ends at `end`."""
    if _MEASURED.match(text, end) is None and not _is_amount(text, end):
        return None
    return _MINUS.search(text, max(0, start - 8), stop)


def _is_amount(text: str, end: int) -> bool:
    word = _WORD.match(text, end)
    return word is not None and names().get(word.group("word").lower()) is not None


_WORD = re.compile(r"\s(?P<word>[A-Za-z]{3,12})\b")


def minus_before_sign(text: str, start: int) -> int | None:
    """Where the minus stands before the sign of money in front of the digits ("-$5.2m"), or None."""
    match = _OWING.search(text, max(0, start - 8), start)
    return match.start() if match else None


_OWING = re.compile(r"(?:(?<=\s)|(?<=\()|^)[-−–](?:US|A|C|NZ|HK|S)?[$€£¥₹]$")


def scale_behind(text: str, at: int) -> tuple[float, int]:
    """The scale that stands behind the digits and where it ends; 1 where there is none."""
    if match := SCALE.match(text, at):
        product = 1.0
        for word in re.findall(r"[a-z]+", match.group().lower()):
            product *= SCALES[word]
        return product, match.end() - match.group().endswith(".")
    glued = GLUED.match(text, at)
    if glued and glued.group() in GLUED_SCALES and not (glued.group() == "m" and _means_metres(text, at)):
        return GLUED_SCALES[glued.group()], glued.end()
    return 1.0, at


def _means_metres(text: str, at: int) -> bool:
    """Whether the "m" on the digits is metres: no currency before it, and a word of length behind it."""
    start = at
    while start and (text[start - 1].isdigit() or text[start - 1] in ".,"):
        start -= 1
    money = start and (text[start - 1] in "$€£¥₹₽" or is_sign_before(text, start) or _is_code_before(text, start))
    ends = text[at + 1 : at + 2] in ("", ".", ",", ";", ")")
    return (
        not money
        and METRES.match(text, at) is not None
        and not (ends and _MILLIONS.search(text, max(0, start - 200), start))
    )


def _is_code_before(text: str, start: int) -> bool:
    """Whether a code of money stands before the digits, with a space ("CHF 1.2m")."""
    code = _CODE.search(text, max(0, start - 5), start)
    return code is not None and code.group("code") in codes_before()


_CODE = re.compile(r"(?<![A-Za-z0-9])(?P<code>[A-Z]{3})\s$")
_MILLIONS = re.compile(r"[0-9](?:m|bn)\s(?!tall|high|deep|wide|long|away|above|below|race|off)|\b(?:m|b|tr)illion\b")
"""Where amounts are told in millions, an "m" that ends a clause is too."""
