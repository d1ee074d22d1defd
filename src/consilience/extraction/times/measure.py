"""Lengths as TIMEX3 values."""

from __future__ import annotations

from consilience.extraction.knowledge.calendar import UNIT_LETTERS


def length(unit: str | None, count: float | None) -> str:
    """The TIMEX3 value of so many units: P3Y, PT30M, PXD (X where the number is not told)."""
    if unit == "fortnight":
        unit, count = "week", count and 2 * count
    if unit not in UNIT_LETTERS:
        return "PXX"
    letter = UNIT_LETTERS[unit]
    if count is not None and count != int(count) and unit in _HALVES:
        return _mixed(unit, count)
    number = "X" if count is None else f"{count:g}" if count < 1e6 else str(int(count))
    return f"PT{number}{letter[1]}" if letter[0] == "T" else f"P{number}{letter}"


_HALVES = {"year": ("month", 12), "minute": ("second", 60), "decade": ("year", 10), "hour": ("minute", 60)}


def _mixed(unit: str, count: float) -> str:
    smaller, times = _HALVES[unit]
    whole, rest = int(count), round((count % 1) * times)
    clock = UNIT_LETTERS[unit][0] == "T"
    big = f"{whole}{UNIT_LETTERS[unit][-1]}" if whole else ""
    return f"P{'T' if clock else ''}{big}{rest}{UNIT_LETTERS[smaller][-1]}"
