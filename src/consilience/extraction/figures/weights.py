"""Weights whose names mean something else too: pounds that are no money, stones, and ounces of precious metal."""

from __future__ import annotations

import re

from consilience.extraction.knowledge.units import UNITS, Unit

POUNDS = re.compile(r"[\s-](?P<name>pounds?)(?![A-Za-z]|\sper\ssquare)(?P<of>\sof\s[a-z]+)?", re.IGNORECASE)
_KILOS = re.compile(r"\s?\([^)]{0,20}(?:kg|kilo)", re.IGNORECASE)
_WEIGH = re.compile(
    r"\b(?:weigh\w*|heav\w*|body|cargo|payload|explosive\w*|bomb\w*|tnt|beef|pork|wheat|copper|coffee|sugar|cotton|"
    r"scales?|whale|baby|lift\w*)\b",
    re.IGNORECASE,
)
_OUNCES = frozenset({"ounce", "ounces", "oz"})
_PRECIOUS = re.compile(r"\b(?:gold|silver|platinum|palladium|rhodium|bullion)\b", re.IGNORECASE)
"""Metals that are weighed in troy ounces (31.1034768 g each), as their markets do."""
_MOST = 1e6
"""More pounds than that are money."""


def is_weight(text: str, match: re.Match[str], value: float | None) -> bool:
    """Whether pounds weigh: they are pounds of something, hang on a noun by a hyphen, or a word of weight is near."""
    heavy = (
        match.group("of")
        or _KILOS.match(text, match.end()) is not None
        or text[match.start()] == "-"
        or _is_weighed(text, match)
    )
    return bool(heavy) and (value or 0) < _MOST


def of_weight(text: str, name: str, match: re.Match[str]) -> Unit | None:
    """The unit of this name where it stands; None where it is none ("12 stone" of a wall)."""
    if name in _OUNCES and _PRECIOUS.search(text, max(0, match.start() - 40), match.end() + 30):
        return UNITS["troy ounce"]
    if name == "stone" and not _is_weighed(text, match):
        return None
    return UNITS[name]


def _is_weighed(text: str, match: re.Match[str]) -> bool:
    return _WEIGH.search(text, max(0, match.start() - 60), match.end() + 40) is not None
