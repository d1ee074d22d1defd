"""Hedges: the words around a quantity that widen or bound it, as an interval."""

from __future__ import annotations

import re
from dataclasses import replace

from consilience.extraction.figures.quantity import Quantity
from consilience.extraction.knowledge.hedges import (
    AFTER,
    BEFORE,
    NEUTRAL,
    PASSED_FROM,
    PASSING,
    PLAIN,
    SHARE_ABOUT,
    SHARE_JUST_OVER,
    SHARE_NEARLY,
    SHARE_OVER,
)
from consilience.model import Modifier


def _even(phrase: str) -> str:
    """A phrase in lower case with one space for any gap or hyphen."""
    return re.sub(r"[\s-]+", " ", phrase.lower()).strip()


_MODIFIERS = {_even(phrase): modifier for phrase, modifier in BEFORE.items()}


def _word(phrase: str) -> str:
    start = r"(?<![\w-])" if phrase[0].isalnum() else r"(?<!\S)"
    return start + re.escape(phrase).replace(r"\ ", r"[\s-]").replace(r"\-", r"[\s-]")


_BEFORE = re.compile(
    "(?:" + "|".join(_word(p) for p in sorted(BEFORE, key=lambda p: (-len(p), p))) + r")[\s-]{0,2}$", re.IGNORECASE
)
_AFTER = re.compile(
    r"\s?(?:" + "|".join(re.escape(p) for p in sorted(AFTER, key=lambda p: (-len(p), p))) + r")(?![A-Za-z0-9])",
    re.IGNORECASE,
)
_NEUTRAL = re.compile(r"(?<![\w-])(?P<word>[A-Za-z]+)(?:\s+of)?\s+$")
_WINDOW = 40


_PREPOSITIONS = frozenset({"over", "under", "above", "below", "beyond"})
"""Before an article these tell where or by what, and bound nothing ("under a two-year pilot")."""


_WENT = re.compile(
    r"\b(?:went|go|goes|going|gone|moved|climbed|edged|crept|came|pushed|brought|back)\s$", re.IGNORECASE
)
"""Before an "up to" that only says which way ("went up to 650")."""


def hedged(text: str, found: Quantity) -> Quantity:
    """The quantity with its modifier, its interval and the start of its hedge."""
    modifier, phrase, start = _before(text, found.start)
    if modifier is None and _passes(text, found):
        modifier, phrase = "over", "passing"
    if modifier is None or modifier == "record":
        after = _AFTER.match(text, found.end)
        if after is not None and _may_follow(found, after.group()):
            modifier, phrase = AFTER[_plain_after(after.group())], ""
    found = replace(found, hedge_start=start)
    if modifier is None or phrase in PLAIN:
        return found
    return replace(_widened(found, modifier, phrase), modifier=modifier)


_PASSES = re.compile(
    rf"\b(?:{'|'.join(sorted(PASSING))})\s(?:the\s)?$"
    r"|\b(?!(?:the|his|her|its|their|our|my|this|in|half|quarter|from|minutes|for|over|and)\b)[a-z]{3,14}\s"
    r"(?:(?:back|well|far|just|sharply|further)\s)?past\s(?:the\s)?$",
    re.IGNORECASE,
)
_ON_TOP = re.compile(r"\b(?:on|the|to|at|a|of|over)\stop\s$", re.IGNORECASE)


def _passes(text: str, found: Quantity) -> bool:
    """Whether a verb before an amount tells that it was passed ("crossed 27,000", "weakened past 80")."""
    before = text[max(0, found.start - 40) : found.start]
    if not _PASSES.search(before) or _ON_TOP.search(before):
        return False
    if found.sort == "count":
        return found.number.form == "digits" and ((found.value or 0) >= PASSED_FROM or before.endswith("past "))
    return found.sort in ("money", "percent", "physical")


def _plain_after(words: str) -> str:
    low = " ".join(words.lower().split())
    return low if low in AFTER else f" {low}"


def _may_follow(found: Quantity, words: str) -> bool:
    """A "plus" or "+" behind money or a measure may be arithmetic; "at least" may belong to what follows."""
    return found.sort in ("count", "age", "percent", "duration", "money", "times") or words.strip() not in ("+", "plus")


def _before(text: str, at: int) -> tuple[Modifier | None, str, int]:
    """(modifier, its phrase, where the hedge starts): the words before `at`, neutral words passed over."""
    start, record, certain, articled = at, False, False, False
    for _ in range(5):
        match = _BEFORE.search(text, max(0, start - _WINDOW), start)
        if match:
            phrase = _even(match.group())
            if phrase == "up to" and _WENT.search(text, max(0, match.start() - 12), match.start()):
                break
            modifier = _MODIFIERS[phrase]
            if modifier in ("over", "under") and (certain or (articled and phrase in _PREPOSITIONS)):
                break
            if modifier != "record" and phrase not in PLAIN:
                return modifier, phrase, match.start()
            record, start = record or modifier == "record", match.start()
            continue
        neutral = _NEUTRAL.search(text, max(0, start - _WINDOW), start)
        if neutral is None or neutral.group("word").lower() not in NEUTRAL:
            break
        certain = certain or neutral.group("word").lower() in ("the", "its", "their", "his", "her")
        articled = articled or neutral.group("word").lower() in ("a", "an", "this", "that", "another")
        start = neutral.start()
    return ("record", "record", start) if record else (None, "", at)


def _widened(found: Quantity, modifier: Modifier, phrase: str) -> Quantity:
    """The interval of a hedged quantity; the widths and their reasons are in `knowledge.hedges`."""
    value = found.value
    if modifier in ("record", "exactly") or (
        value is None and modifier not in ("over", "at-least", "up-to", "at-most", "under")
    ):
        return found
    if value is None:
        return _bounded_vague(found, modifier)
    size = abs(value)
    if modifier == "about":
        off = size * SHARE_ABOUT[found.digits]
        most = 100.0 if found.unit == "%" and 90 <= value <= 100 else value + off
        return replace(found, low=_tidy(value - off), high=_tidy(most))
    if modifier == "over":
        share = (
            SHARE_JUST_OVER
            if phrase.startswith(("just", "slightly", "a little", "little"))
            else SHARE_OVER[found.digits]
        )
        return replace(found, low=value, high=_tidy(value + size * share), low_open=True)
    if modifier == "nearly":
        low = value - size * SHARE_NEARLY[found.digits]
        whole = found.unit == "1" and value % 1 == 0 and size > 20
        return replace(found, low=float(int(low)) if whole else _tidy(low), high=value, high_open=True)
    return _bounded(found, modifier, value)


def _bounded(found: Quantity, modifier: Modifier, value: float) -> Quantity:
    if modifier == "at-least":
        return replace(found, low=value, high=None)
    return replace(found, low=None, high=value, high_open=modifier == "under")


def _bounded_vague(found: Quantity, modifier: Modifier) -> Quantity:
    return replace(found, high=None) if modifier in ("over", "at-least") else replace(found, low=None)


def _tidy(value: float) -> float:
    return float(f"{value:.12g}")
