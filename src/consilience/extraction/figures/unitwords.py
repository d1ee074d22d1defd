"""Units that need their own case or the text around them: symbols such as "MB", and degrees without a scale."""

from __future__ import annotations

import re

from consilience.extraction.figures.numbers import Number
from consilience.extraction.knowledge.units import DEGREES, SYMBOLS, Unit

_SYMBOL = re.compile(
    r"[\s-]?(?P<symbol>" + "|".join(map(re.escape, sorted(SYMBOLS, key=lambda s: (-len(s), s)))) + r")(?![\w/²³])"
)
_DEGREES = re.compile(
    r"(?:[\s-]degrees?(?![\w])|\s?°(?!\s?[A-Za-z0-9]))(?!\s(?:Celsius|Fahrenheit|[CF]\b))|(?P<scale>(?-i:[CF]))(?![\w-])",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"(?:\b(?:at|to|of|from|and|about|around|nearly|over|under|above|below|reach\w*|hit|was|is|a)|\()\s?$|^$"
)
"""Before a temperature told by a letter alone ("fell to -31C"): no name as in "model 5C"."""
_GRAMS = re.compile(r"\s?g(?=\sof\s)")
_INCHES = re.compile(r"in(?![A-Za-z0-9])")
_NO_HEAT = re.compile(
    r"[\s-](?:north|south|east|west|latitude|longitude|angle|turn|view|feedback|video|camera|murder|of\s(?:separation|"
    r"freedom|latitude|longitude)|in\s[a-z]{3,20}(?:ics|ing|istry|ology|law|arts|history|science)|from\s(?:the|an?)\s"
    r"(?:university|college))",
    re.IGNORECASE,
)
_HEAT = re.compile(
    r"\b(?:temperatur\w*|warm\w*|heat\w*|heatwaves?|cold\w*|cool\w*|hot\w*|mercury|thermomet\w*|freez\w*|froze|celsius|"
    r"fahrenheit|climate|weather|forecast\w*|sunny|fever|oven|boil\w*|chill|melt\w*|frost|degrees?\s[CF])\b|°\s?[CF]",
    re.IGNORECASE,
)
_FAHRENHEIT = re.compile(r"\bfahrenheit\b|degrees?\sF\b|°\s?F\b", re.IGNORECASE)
_CELSIUS = re.compile(r"\b(?:celsius|centigrade)\b|degrees?\sC\b|°\s?C\b", re.IGNORECASE)
_DIFFERS = re.compile(
    r"\s(?:above|below|warmer|colder|cooler|hotter|higher|lower|more|less|of\swarming|since)\b", re.IGNORECASE
)
_HOTTEST = 60.0, 140.0
"""The hottest air measured had 56.7 degrees Celsius, which are 134 Fahrenheit: degrees between are Fahrenheit."""
_NEAR = 200
"""Characters on both sides within which words of heat and scales are looked for."""
_BARE = re.compile(r"(?<![0-9.,])(?P<value>[0-9]{1,3}(?:,[0-9]{3})?)(?:\.[0-9])?(?=[\s-]degrees?\b|\s?°)")


def _is_weather_in_fahrenheit(text: str) -> bool:
    """Whether the degrees of a sentence are of air too hot for Celsius, and none of a fire or an oven."""
    found = [float(m.group("value").replace(",", "")) for m in _BARE.finditer(text)]
    return bool(found) and _HOTTEST[0] < max(found) <= _HOTTEST[1] and "oven" not in text.lower()


def symbol(text: str, at: int) -> tuple[Unit, int] | None:
    """(unit, its end) of a symbol at a place that is read in its own case alone."""
    if _INCHES.match(text, at):
        return Unit("m", 0.0254), at + 2
    if grams := _GRAMS.match(text, at):
        return Unit("kg", 1e-3), grams.end()
    match = _SYMBOL.match(text, at)
    return (SYMBOLS[match.group("symbol")], match.end()) if match else None


def degrees(text: str, number: Number) -> tuple[Unit, int] | None:
    """(unit, its end) of degrees that do not say of which scale, where they are of heat."""
    match = _DEGREES.match(text, number.end)
    if match is None or _NO_HEAT.match(text, match.end()):
        return None
    near = text[max(0, number.start - _NEAR) : number.end + _NEAR]
    told = (
        _SAID.search(text[max(0, number.start - 12) : number.start]) is not None
        if match.group("scale")
        else _HEAT.search(near) is not None
    )
    if not told:
        return None
    if match.group("scale"):
        return DEGREES["°" + match.group("scale").lower()], match.end()
    fahrenheit = _FAHRENHEIT.search(near) is not None and _CELSIUS.search(near) is None
    beyond = not _CELSIUS.search(near) and _is_weather_in_fahrenheit(near)
    differs = _DIFFERS.match(text, match.end()) is not None
    if fahrenheit or beyond:
        return Unit("Cel", 5 / 9, 0.0 if differs else -160 / 9), match.end()
    return Unit("Cel", 1.0), match.end()
