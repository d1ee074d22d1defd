"""Quantities: numbers with their units, before it is known what they measure."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from typing import Literal

from consilience.extraction.figures.letters import is_money
from consilience.extraction.figures.numbers import Number
from consilience.extraction.figures.signs import minus_before_sign
from consilience.extraction.figures.unitwords import degrees, symbol
from consilience.extraction.figures.weights import POUNDS, is_weight, of_weight
from consilience.extraction.knowledge.currencies import (
    HUNDREDTHS,
    LETTERS,
    ORDINARY,
    SIGNS,
    codes,
    codes_before,
    names,
)
from consilience.extraction.knowledge.units import DURATIONS, NEVER_LOWER, PERCENT, UNITS, Unit
from consilience.model import Modifier

Sort = Literal[
    "count", "money", "percent", "physical", "duration", "age", "multiple", "times", "ordinal", "share", "score"
]


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit at `start`–`end` of a sentence; `low` and `high` are None where they are open."""

    start: int
    end: int
    sort: Sort
    value: float | None
    low: float | None
    high: float | None
    unit: str
    digits: int
    number: Number
    measured: Unit
    """The unit as written."""
    low_open: bool = False
    high_open: bool = False
    modifier: Modifier | None = None
    per: str | None = None
    """What it is a rate over ("day" for barrels a day)."""
    from_words: bool = False
    hedge_start: int | None = None
    """Where the words that hedge it begin."""
    sides: tuple[float, ...] = ()
    """The numbers of a score or vote in their order."""


_ALTERNATIVES = sorted({*UNITS, *DURATIONS, *PERCENT, *HUNDREDTHS, *names()}, key=lambda n: (-len(n), n))
_BEHIND = re.compile(
    r"(?P<gap>[\s-]{0,3})(?P<name>"
    + "|".join(re.escape(n).replace(r"\ ", r"[\s-]") for n in _ALTERNATIVES)
    + r")(?![A-Za-z0-9²³]|-old)",
    re.IGNORECASE,
)
_OF = re.compile(r"\sof(?=\s)", re.IGNORECASE)
"""Between a vague amount and its unit ("hundreds of millions of dollars")."""
_OF_A = re.compile(r"(?:\sof)?\san?(?=\s)|(?=-)", re.IGNORECASE)
"""Between a fraction and its unit ("a quarter of a percentage point", "half an hour", "half-mile")."""
_POINT = re.compile(r"(?:(?:\sof)?\san?\s|[\s-])points?\b", re.IGNORECASE)
_INDEX = re.compile(
    r"\b(?:index|indices|indexes|Dow|Nasdaq|Sensex|Nifty|FTSE|Nikkei|Hang\sSeng|DAX|CAC|S&P|Kospi|KOSPI|Topix|TOPIX|Bovespa|"
    r"Ibovespa|Composite|All\sOrdinaries|ASX|stocks?|shares)\b"
)
_INDEX_POINTS = re.compile(r"\spoints?\b", re.IGNORECASE)
_CODE_BEHIND = re.compile(r"\s{0,2}(?P<code>[A-Z]{3})(?![A-Za-z0-9])")
_SIGN_BEHIND = re.compile(r"\s?(?P<sign>[€£₽₴₹])(?!\s?[0-9])")
_AGE = re.compile(
    r"[\s-]{0,3}(?P<said>(?P<span>year|month|week|day)s?)(?:(?P<joined>-old)|[\s-]{0,3}old)(?![A-Za-z])", re.IGNORECASE
)
_FOLD = re.compile(r"[\s-]?fold(?![A-Za-z])", re.IGNORECASE)
_TIMES = re.compile(r"(?:\sof)?[\s-]times?(?![A-Za-z])", re.IGNORECASE)
_MULTIPLE = re.compile(
    r"\s(?:as|more|the(?!\s(?:past|last|next|first|same|day|week|night|previous|following)\b)|its|their|his|her|that|those|"
    r"what|less|over|annual|normal|current|(?:high|low|larg|great|bigg|fast|slow|long|short|small|strong|weak|heav|light|"
    r"deep|wid|cheap|dear|rich|poor|hott|cold|warm|bright|dens|old|young|thick|thinn|tall|hard|saf|quick|clean|bus|deadl|"
    r"costl|steep|likel)i?er)\b(?!\s(?:said|told))",
    re.IGNORECASE,
)
_METRE = re.compile(r"m(?![A-Za-z0-9])")
_PENCE = re.compile(r"p(?![A-Za-z0-9])")
_CENTS = re.compile(r"\s?¢|c(?=\s(?:a|per|an)\s|[,.;]|$)")
_SIGN_BEFORE = re.compile(
    r"(?:(?<![A-Za-z])(?:"
    + "|".join(re.escape(s) for s in sorted(SIGNS, key=lambda s: (-len(s), s)) if s[0].isalpha())
    + r")"
    r"|(?:"
    + "|".join(re.escape(s) for s in sorted(SIGNS, key=lambda s: (-len(s), s)) if not s[0].isalpha())
    + r"))\s?$"
)
_CODE_BEFORE = re.compile(r"(?<![A-Za-z0-9])(?P<code>[A-Z]{3})\s?$")
_PER = (
    "second|minute|hour|day|week|month|year|barrel|tonne|ton|ounce|share|pound|kilo|litre|liter|gallon|person|head|"
    "capita|household"
)
_RATE = re.compile(
    rf"[\s-](?:a|an|per|every|each)[\s-](?P<per>{_PER})\b(?!\s(?:ago|earlier|before|later|to|after)\b)|\s?/\s?(?P<short>day|month|year|barrel|bbl|tonne|kg)\b",
    re.IGNORECASE,
)


def quantity(text: str, number: Number) -> Quantity:
    """The quantity that begins with `number`: with the sign before it and the unit behind it, in base units."""
    if number.form == "ordinal":
        return measured(number, "ordinal", number.end)
    if number.form == "fold":
        return measured(number, "multiple", number.end)
    if number.form == "occasion":
        return measured(number, "multiple" if _MULTIPLE.match(text, number.end) else "times", number.end)
    found = _behind_fixed(text, number) or _money_before(text, number) or _unit_behind(text, number)
    if (
        found is None
        and (points := _INDEX_POINTS.match(text, number.end))
        and _INDEX.search(text, max(0, number.start - 200), number.end + 200)
    ):
        return measured(number, "count", points.end())
    return found or measured(number, "share" if number.form == "fraction" else "count", number.end)


def measured(number: Number, sort: Sort, end: int, unit: Unit | None = None, start: int | None = None) -> Quantity:
    """The number in base units, with the spread of its unit; a bare count where there is no unit."""
    unit = unit or Unit("1", 1.0)
    few, many = unit.spread or (unit.factor, unit.factor)

    def base(value: float, factor: float) -> float:
        return float(f"{value * factor + unit.offset:.12g}")

    exact = number.whole and number.low == number.high
    slack = 0.5 if exact and sort in ("percent", "physical") and unit.factor >= 0.1 else 0.0
    low, high = base(number.low - slack, few), base(number.high + slack, many)
    value = None if number.value is None else base(number.value, unit.factor)
    return Quantity(
        number.start if start is None else start, end, sort, value, low, high, unit.code, number.digits, number, unit,
        per=unit.per, from_words=number.form in ("words", "vague"),
    )  # fmt: skip


def _behind_fixed(text: str, number: Number) -> Quantity | None:
    """Ages, multiples and occasions, which look like units and are none."""
    if age := _AGE.match(text, number.end):
        end = age.end() if age.group("joined") else age.end("said")
        return measured(number, "age", end, DURATIONS[age.group("span").lower()])
    if fold := _FOLD.match(text, number.end):
        return measured(number, "multiple", fold.end())
    if times := _TIMES.match(text, number.end):
        if _MULTIPLE.match(text, times.end()) and text[number.end] != "-":
            return measured(number, "multiple", times.end())
        return measured(number, "times", times.end())
    return None


def _money_before(text: str, number: Number) -> Quantity | None:
    code, start = _sign_before(text, number.start)
    if code is None:
        return None
    owing = minus_before_sign(text, number.start)
    start, end = start if owing is None else owing, number.end
    if same := _BEHIND.match(text, end):
        name = _name(same)
        if names().get(name) is not None:
            end = same.end()
    return _rate(text, measured(number, "money", end, Unit(code, 1.0), start))


def _sign_before(text: str, at: int) -> tuple[str | None, int]:
    """(currency, start) of the sign or code that stands before the character `at`."""
    window = max(0, at - 6)
    if sign := _SIGN_BEFORE.search(text, window, at):
        bare = sign.group().strip()
        return SIGNS[bare], sign.start()
    letter = text[at - 1 : at]
    if letter in LETTERS and is_money(text, at, letter):
        return LETTERS[letter], at - 1
    code = _CODE_BEFORE.search(text, window, at)
    if code and code.group("code") in codes_before():
        return code.group("code"), code.start()
    return None, at


def _name(match: re.Match[str]) -> str:
    return re.sub(r"[\s-]", " ", match.group("name").lower())


def _unit_behind(text: str, number: Number) -> Quantity | None:
    code = _CODE_BEHIND.match(text, number.end)
    if code and code.group("code") in codes():
        return _rate(text, measured(number, "money", code.end(), Unit(code.group("code"), 1.0)))
    if sign := _SIGN_BEHIND.match(text, number.end):
        return measured(number, "money", sign.end(), Unit(SIGNS[sign.group("sign")], 1.0))
    if _METRE.match(text, number.end):
        return measured(number, "physical", number.end + 1, UNITS["metre"])
    if _PENCE.match(text, number.end):
        return measured(number, "money", number.end + 1, Unit("GBP", 0.01))
    if (cents := _CENTS.match(text, number.end)) and number.scale == 1.0:
        return measured(number, "money", cents.end(), Unit("USD", 0.01))
    if (read := symbol(text, number.end)) is not None:
        return _rate(text, measured(number, "physical", read[1], read[0]))
    if (read := degrees(text, number)) is not None:
        return measured(number, "physical", read[1], read[0])
    if pounds := POUNDS.match(text, number.end):
        return _pounds(text, number, pounds)
    if number.form == "fraction" and (point := _POINT.match(text, number.end)):
        return measured(number, "percent", point.end(), Unit("pp", 1.0))
    of = (
        _OF.match(text, number.end)
        if number.form == "vague"
        else _OF_A.match(text, number.end)
        if number.form == "fraction"
        else None
    )
    match = _BEHIND.match(text, of.end() if of else number.end)
    return None if match is None else _named(text, number, match)


def _pounds(text: str, number: Number, match: re.Match[str]) -> Quantity:
    if is_weight(text, match, number.value):
        return measured(number, "physical", match.end("name"), UNITS["lb"])
    return measured(number, "money", match.end("name"), Unit("GBP", 1.0))


def _named(text: str, number: Number, match: re.Match[str]) -> Quantity | None:
    written, name = match.group("name"), _name(match)
    name = name if name in UNITS or name in PERCENT else match.group("name").lower()
    glued = not match.group("gap")
    if name in PERCENT:
        if written == "pc" and not glued:
            return None
        unit, factor = PERCENT[name]
        return measured(number, "percent", match.end(), Unit(unit, factor))
    if name in NEVER_LOWER and not glued and written.islower() and name not in ("ft", "mm", "mg", "ha"):
        return None
    if written[0].isupper() and number.form == "words" and number.start and text[number.start].isupper():
        return None  # "the Nine Mile plant"
    if name in UNITS:
        unit_meant = of_weight(text, name, match)
        return _rate(text, measured(number, "physical", match.end(), unit_meant)) if unit_meant else None
    if name in DURATIONS:
        parts = number.form == "fraction"
        if name == "second" and number.value != 1 and not parts and "-" not in match.group("gap"):
            return None
        return measured(number, "duration", match.end(), DURATIONS[name])
    return _money_named(text, number, match, _name(match))


def _money_named(text: str, number: Number, match: re.Match[str], name: str) -> Quantity | None:
    if name in HUNDREDTHS and not (match.group("name")[0].isupper() and not text.isupper() and "." not in name):
        return _rate(text, measured(number, "money", match.end(), Unit(HUNDREDTHS[name], 0.01)))
    code = names().get(name) or names().get(match.group("name").lower())  # "d-marks"
    capital = match.group("name")[0].isupper() and code != "XEU"  # which is written "ECU"
    a_name = capital and " " not in name and not text.isupper()  # "1984 Sterling left"
    if code is None or a_name or (name in ORDINARY and number.whole):
        return None
    return _rate(text, measured(number, "money", match.end(), Unit(code, 1.0)))


def _rate(text: str, found: Quantity) -> Quantity:
    """With what it is a rate over, where that follows ("a barrel", "per day")."""
    match = _RATE.match(text, found.end)
    if match is None:
        return found
    per = (match.group("per") or match.group("short")).lower()
    per = {"bbl": "barrel", "liter": "litre", "capita": "person", "head": "person"}.get(per, per)
    with_rate = found.sort == "physical" and per in _SPANS and found.unit in _FLOWS and match.group("per") is not None
    return replace(found, per=found.per or per, end=match.end("per") if with_rate else found.end)


_SPANS = frozenset({"second", "minute", "hour", "day", "week", "month", "year"})
_FLOWS = frozenset({"m3", "kg", "J"})
"""Amounts that flow: what they are told over is part of the figure ("2 million barrels a day", "44 tonnes a year")."""


def is_finite(found: Quantity) -> bool:
    """Whether all its numbers can be stored."""
    return all(v is None or math.isfinite(v) for v in (found.value, found.low, found.high))
