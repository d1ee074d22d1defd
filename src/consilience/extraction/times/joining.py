"""Several tokens as one: numbers in words, names of holidays, and zones in figures."""

from __future__ import annotations

import re

from consilience.extraction.knowledge.holidays import NAMES
from consilience.extraction.times.lexeme import Lexeme

_NUMERIC = frozenset({"card", "scale"})


def join_numbers(lexemes: list[Lexeme]) -> list[Lexeme]:
    """Runs of number words as one token: "twenty-five", "two thousand", "nineteen ninety-four"."""
    if not any(x.kind in _NUMERIC or x.kind == "half" for x in lexemes):
        return lexemes
    out: list[Lexeme] = []
    at = 0
    while at < len(lexemes):
        stop = _run_end(lexemes, at)
        if stop - at > 1:
            out.append(_joined(lexemes[at:stop]))
        else:
            one = lexemes[at]
            out.append(one if one.kind != "scale" else one._replace(kind="word"))
            stop = at + 1
        at = stop
    return out


_RUN_LIMIT = 12


_ROUND = frozenset({"hundred", "thousand", "million", "dozen"})
_STARTS = frozenset({"card", "day", "num", "year"})


def _run_end(lexemes: list[Lexeme], at: int) -> int:
    """The end of the number phrase that begins at `at` (at itself where none does)."""
    if lexemes[at].kind == "a" and at + 1 < len(lexemes) and lexemes[at + 1].lower in _ROUND:
        return at + 2
    if lexemes[at].kind not in _STARTS:
        return at
    stop = at + 1
    while stop < min(len(lexemes), at + _RUN_LIMIT):
        step = _continuation(lexemes, at, stop)
        if not step:
            break
        stop += step
    return stop


def _continuation(lexemes: list[Lexeme], at: int, stop: int) -> int:
    """How many tokens from `stop` go on with the number; 0 where none does."""
    before, here = lexemes[stop - 1], lexemes[stop]
    after = lexemes[stop + 1] if stop + 1 < len(lexemes) else None
    worded = lexemes[at].kind == "card"
    if here.kind == "scale":
        return 1
    if worded and here.kind == "card" and before.kind in _NUMERIC and _may_follow(before, here):
        return 1
    if worded and here.kind == "dash" and after and after.kind == "card" and _tens(before) and after.value < 10:
        return 2
    if here.kind == "dash" and [x.lower for x in lexemes[stop + 1 : stop + 6 : 2]] == ["and", "a", "half"]:
        return 6 if all(x.kind == "dash" for x in lexemes[stop + 2 : stop + 5 : 2]) else 0
    if here.lower == "and" and after:
        return _and_part(lexemes, stop, before)
    return 0


def _and_part(lexemes: list[Lexeme], stop: int, before: Lexeme) -> int:
    words = [x.lower for x in lexemes[stop + 1 : stop + 3]]
    if words == ["a", "half"]:
        return 3
    if words[:1] == ["one"] and words[1:] == ["half"]:
        return 3
    after = lexemes[stop + 1]
    return 2 if before.kind == "scale" and after.kind == "card" and before.lower != "dozen" else 0


def _tens(lexeme: Lexeme) -> bool:
    return lexeme.kind == "card" and lexeme.value in range(20, 100, 10)


def _may_follow(before: Lexeme, here: Lexeme) -> bool:
    """Whether two number words make one number: "twenty five", "nineteen ninety", "thousand three"."""
    if before.kind == "scale":
        return True
    return (_tens(before) and here.value < 10) or (before.value in range(10, 21) and _tens(here))


def _joined(run: list[Lexeme]) -> Lexeme:
    first, last = run[0], run[-1]
    text = " ".join(x.text for x in run)
    year = _spoken_year(run)
    kind, value = ("year", year) if year else ("card", _total(run))
    return Lexeme(first.start, last.end, text, text.lower(), kind, value)


def _spoken_year(run: list[Lexeme]) -> int | None:
    """1994 for "nineteen ninety-four", 2000 for "two thousand"; None for any other number."""
    values = [x.value for x in run if x.kind == "card"]
    if len(values) != sum(x.kind != "dash" for x in run) or len(values) not in (2, 3):
        return None
    if values[0] not in (17, 18, 19, 20) or values[1] < 10:
        return None
    return int(values[0] * 100 + sum(values[1:]))


def _total(run: list[Lexeme]) -> float:
    total: float = 0
    part: float = 0
    for x in run:
        if x.kind == "scale":
            part = (part or 1) * x.value
            if x.value >= 1000:
                total, part = total + part, 0
        elif x.lower == "half":
            part += 0.5
        elif x.value is not None:
            part += x.value
    value = total + part
    return int(value) if value == int(value) else value


_PIECES = re.compile(r"'s|\w+|\S")


def _names() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """First word of each holiday's name to (all its tokens, the name), longest first."""
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for name in sorted(NAMES, key=lambda n: (-len(n), n)):
        words = tuple(m.group() for m in _PIECES.finditer(name))
        for spelt in dict.fromkeys((words, tuple(w for w in words if w != "."))):  # "St Patrick's Day" too
            table.setdefault(words[0], []).append((spelt, name))
    return table


_HOLIDAYS = _names()


def join_holidays(lexemes: list[Lexeme]) -> list[Lexeme]:
    """Each holiday's name as one token."""
    out: list[Lexeme] = []
    at = 0
    while at < len(lexemes):
        name, size = _holiday_at(lexemes, at)
        if name:
            first, last = lexemes[at], lexemes[at + size - 1]
            out.append(Lexeme(first.start, last.end, first.text, name, "holiday", name))
        else:
            out.append(lexemes[at])
        at += size
    return out


def _holiday_at(lexemes: list[Lexeme], at: int) -> tuple[str | None, int]:
    here = lexemes[at]
    for words, name in _HOLIDAYS.get(here.lower, ()):
        run = lexemes[at : at + len(words)]
        if here.text[0].isupper() and tuple(x.lower.replace("’", "'") for x in run) == words:
            return name, len(words)
    return None, 1


_SIGNS = {"+": "+", "-": "-", "–": "-", "−": "-"}
_FROM_GREENWICH = re.compile(r"(\d{1,2})(?::?([0-5]\d))?")
_FARTHEST = 14
"""No zone lies more hours from Greenwich."""


def join_zones(lexemes: list[Lexeme]) -> list[Lexeme]:
    """Each zone in figures ("UTC+2", "GMT-05:30") as one token, whose value is written as ISO 8601 does."""
    if not any(x.lower in _GREENWICH for x in lexemes):
        return lexemes
    out: list[Lexeme] = []
    at = 0
    while at < len(lexemes):
        joined = _zone_at(lexemes[at : at + 4])
        out.append(joined or lexemes[at])
        at += 3 if joined else 1
    return out


_GREENWICH = frozenset({"utc", "gmt"})


def _zone_at(run: list[Lexeme]) -> Lexeme | None:
    """The zone that three tokens without white space between them make; None for anything else, such as the two
    clocks of "1000 GMT-1200 GMT"."""
    if len(run) < 3 or run[-1].kind == "zone" or run[0].lower not in _GREENWICH:
        return None
    if run[0].end != run[1].start or run[1].end != run[2].start:
        return None
    sign, hours = _SIGNS.get(run[1].text), _FROM_GREENWICH.fullmatch(run[2].text)
    if sign is None or hours is None or int(hours[1]) > _FARTHEST:
        return None
    text = "".join(x.text for x in run)
    value = f"{sign}{int(hours[1]):02d}:{hours[2] or '00'}"
    return Lexeme(run[0].start, run[2].end, text, text.lower(), "zone", value)
