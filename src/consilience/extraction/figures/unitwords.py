"""Units that need their own case or the text around them: symbols such as "MB", and degrees without a scale."""

from __future__ import annotations

import re

from consilience.extraction.figures.numbers import Number
from consilience.extraction.knowledge.units import SYMBOLS, Unit

_SYMBOL = re.compile(
    r"[\s-]?(?P<symbol>" + "|".join(map(re.escape, sorted(SYMBOLS, key=lambda s: (-len(s), s)))) + r")(?![\w/²³])"
)
_DEGREES = re.compile(
    r"(?:[\s-]degrees?(?![\w])|\s?°(?!\s?[A-Za-z0-9]))(?!\s(?:Celsius|Fahrenheit|[CF]\b))", re.IGNORECASE
)
_NO_HEAT = re.compile(
    r"[\s-](?:north|south|east|west|latitude|longitude|angle|turn|view|feedback|video|camera|murder|of\s(?:separation|"
    r"freedom|latitude|longitude)|in\s[a-z]{3,20}(?:ics|ing|istry|ology|law|arts|history|science)|from\s(?:the|an?)\s"
    r"(?:university|college))",
    re.IGNORECASE,
)
_HEAT = re.compile(
    r"\b(?:temperatur\w*|warm\w*|heat\w*|heatwaves?|cold\w*|cool\w*|hot\w*|mercury|thermomet\w*|freez\w*|froze|celsius|"
    r"fahrenheit|climate|weather|forecast\w*|sunny|fever|oven|boil\w*|chill|melt\w*|frost|degrees?\s[CF])\b",
    re.IGNORECASE,
)
_FAHRENHEIT = re.compile(r"\bfahrenheit\b|degrees?\sF\b|°\s?F\b", re.IGNORECASE)
_CELSIUS = re.compile(r"\b(?:celsius|centigrade)\b|degrees?\sC\b|°\s?C\b", re.IGNORECASE)
_DIFFERS = re.compile(
    r"\s(?:above|below|warmer|colder|cooler|hotter|higher|lower|more|less|of\swarming|since)\b", re.IGNORECASE
)
_HOTTEST = 60.0
"""The hottest air measured had 56.7 degrees Celsius: beyond this, bare degrees are Fahrenheit."""


def symbol(text: str, at: int) -> tuple[Unit, int] | None:
    """(unit, its end) of a symbol at a place that is read in its own case alone."""
    match = _SYMBOL.match(text, at)
    return (SYMBOLS[match.group("symbol")], match.end()) if match else None


def degrees(text: str, number: Number) -> tuple[Unit, int] | None:
    """(unit, its end) of degrees that do not say of which scale, where they are of heat."""
    match = _DEGREES.match(text, number.end)
    if match is None or _NO_HEAT.match(text, match.end()) or not _HEAT.search(text):
        return None
    fahrenheit = _FAHRENHEIT.search(text) is not None and _CELSIUS.search(text) is None
    beyond = not _CELSIUS.search(text) and (number.value or 0) > _HOTTEST and "oven" not in text.lower()
    differs = _DIFFERS.match(text, match.end()) is not None
    if fahrenheit or beyond:
        return Unit("Cel", 5 / 9, 0.0 if differs else -160 / 9), match.end()
    return Unit("Cel", 1.0), match.end()
