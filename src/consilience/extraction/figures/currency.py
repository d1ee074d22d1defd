"""Money whose name several states share: which state's the text makes plain."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from consilience.extraction.figures.quantity import Quantity
from consilience.extraction.knowledge.currency_states import family, money_of, named

_DATELINE = re.compile(r"[^—–\n]{1,80}?(?:\s[-—–]{1,2}\s|\n)")


def in_plain_money(text: str, found: Quantity, around: str = "") -> Quantity:
    """The quantity in the money of the state that the sentence names, else of the one that the dateline of the text
    `around` it does, else of the only one that this text names at all."""
    if found.sort != "money":
        return found
    before, behind = text[found.start : found.number.start], text[found.number.end : found.end]
    noun = family(before.replace("$", " ").strip()) or family(re.sub(r"[\s-]+", " ", behind))
    if noun is None:
        return found
    for places in (text, _dateline(around), around):
        code = _only(noun, named(places), found.unit)
        if code is not None:
            unit = found.measured._replace(code=code)
            return replace(found, unit=code, measured=unit)
    return found


def _dateline(text: str) -> str:
    match = _DATELINE.match(text)
    return match.group() if match else ""


def _only(noun: str, states: Iterable[str], usual: str) -> str | None:
    """The one money of this name among the states named; the usual one where its own state is named too."""
    moneys = {code for state in dict.fromkeys(states) if state and (code := money_of(state, noun)) is not None}
    if usual in moneys:
        return usual
    return moneys.pop() if len(moneys) == 1 else None
