"""Single letters that stand for money before a number (naira, rand, kwacha, pesos): told from names such as "R2"."""

from __future__ import annotations

import re

from consilience.extraction.knowledge.currency_states import named

_STATES = {"N": {"NGA"}, "R": {"ZAF"}, "K": {"ZMB", "MWI", "PNG"}, "P": {"PHL", "BWA"}}
"""Where the letters are written for money: Nigeria, South Africa; Zambia, Malawi and Papua New Guinea; the
Philippines and Botswana."""

_GROUPED = re.compile(r"[0-9]{1,3}(?:,[0-9]{3}){1,5}(?![0-9])")
_SCALED = re.compile(
    r"[0-9]{1,6}(?:\.[0-9]{1,4})?(?:\s?(?:bn|billion|million|trillion|mln|bln)|[mbkt]n?)\b", re.IGNORECASE
)


def is_money(text: str, at: int, letter: str) -> bool:
    """Whether the letter right before the digits at `at` is money: the amount is grouped or has a scale, or the
    sentence names a state that writes its money so."""
    if at > 1 and (text[at - 2].isalnum() or text[at - 2] in "-.'’&/"):
        return False
    if _GROUPED.match(text, at) or _SCALED.match(text, at):
        return True
    return any(state in _STATES[letter] for state in named(text))
