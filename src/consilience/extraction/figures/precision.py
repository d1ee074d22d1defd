"""How far a written number leaves its true value open, before any hedge."""

from __future__ import annotations

from consilience.extraction.knowledge.hedges import EXACT_BELOW, ROUND_CAP


def significant(whole: str, decimals: str) -> int:
    """Significant digits given, from 1 to 3 (trailing zeros of a whole number are not given)."""
    digits = "".join(c for c in whole + decimals if c.isdigit()).lstrip("0")
    if not decimals:
        digits = digits.rstrip("0")
    return min(3, max(1, len(digits)))


def rounded(value: float, step: float, scale: float, counted: bool) -> tuple[float, float]:
    """The interval that rounding to the given digits leaves open, times `scale`.

    Small whole numbers of things are counted and exact; large round ones are rounded to their last digit that is
    not 0; all else is rounded to half of its last digit (244.8 is 244.75 to 244.85)."""
    half = step / 2
    if counted:
        half = 0.0 if value < EXACT_BELOW else min(_last_place(value) / 2, value * ROUND_CAP)
        if half <= 0.5:
            half = 0.0
    return _tidy((value - half) * scale), _tidy((value + half) * scale)


def _last_place(value: float) -> float:
    """10 to the number of zeros at the end of a whole number."""
    text = f"{value:.0f}"
    return float(10 ** (len(text) - len(text.rstrip("0"))))


def _tidy(value: float) -> float:
    """Without the last digits that only binary fractions bring in."""
    return float(f"{value:.12g}")
