"""Amounts in two units that are one figure: "two hours and 48 minutes", "six feet two inches"."""

from __future__ import annotations

import re
from dataclasses import replace

from consilience.extraction.figures.quantity import Quantity
from consilience.extraction.knowledge.units import Unit

_JOINT = re.compile(r"(?:,\s|,?\sand\s|\s)(?:an?\s)?", re.IGNORECASE)
_CLOSE = re.compile(r"\s|\sand\s", re.IGNORECASE)
_INTO: dict[tuple[str, str], float] = {("a", "mo"): 12, ("wk", "d"): 7, ("d", "h"): 24, ("h", "s"): 3600}
"""How many of the smaller unit the larger one has, for those that people say together."""


def compound(text: str, first: Quantity, second: Quantity) -> Quantity | None:
    """The two as one in the smaller unit, where the second goes on the first; None where they are two."""
    if first.value is None or second.value is None or second.modifier is not None or first.sort != second.sort:
        return None
    joint = text[first.end : second.start]
    if first.sort == "duration" and _JOINT.fullmatch(joint):
        return _longer(first, second)
    if first.sort == "physical" and _CLOSE.fullmatch(joint) and _goes_on(first, second):
        return _sum(first, second, first.value, second.measured)
    return None


def _longer(first: Quantity, second: Quantity) -> Quantity | None:
    if first.unit == second.unit == "s":
        smaller = second.measured.factor < first.measured.factor
        return _sum(first, second, first.value or 0.0, second.measured) if smaller else None
    many = _INTO.get((first.unit, second.unit))
    return _sum(first, second, (first.value or 0.0) * many, second.measured) if many else None


def _goes_on(first: Quantity, second: Quantity) -> bool:
    """Whether the second unit is the next smaller of the same kind, and no full one is left in it."""
    alike = first.unit == second.unit in ("m", "kg") and first.measured.offset == second.measured.offset == 0.0
    return alike and second.measured.factor < first.measured.factor and (second.value or 0) < first.measured.factor


def _sum(first: Quantity, second: Quantity, value: float, unit: Unit) -> Quantity:
    total = float(f"{value + (second.value or 0.0):.12g}")
    return replace(
        second, start=first.start, value=total, low=total, high=total, modifier=first.modifier,
        hedge_start=first.hedge_start, measured=unit, digits=3, number=replace(second.number, start=first.number.start),
    )  # fmt: skip
