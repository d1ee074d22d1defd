"""Links between the times of one sentence: the two ends of a range, and the day of a clock."""

from __future__ import annotations

import re
from typing import Any

from consilience.extraction.times.found import Found

_TO = re.compile(r"\s*(?:to|through|until|till|thru|[-–—])\s*(?:the\s+)?", re.IGNORECASE)
_AND = re.compile(r"\s*and\s*", re.IGNORECASE)
_NEAR = 60
"""A clock and its day stand within so many characters."""


def linked(text: str, found: list[Found]) -> list[Found]:
    """The same times; the ends of ranges know that they are ends, and clocks their day."""
    joined = _clocks(text, _years(text, _ranges(text, _lengths(text, _alike(text, found)))))
    return _leading(text, _telling(text, joined))


_OPENING = 5
"""Up to here a date opens its sentence ("On March 2, …")."""


def _leading(text: str, found: list[Found]) -> list[Found]:
    """A day or month without a year knows that it `leads` its sentence, so that it may go on with a story; so do those
    that are joined to it."""
    out = list(found)
    for i, this in enumerate(out):
        joined = i > 0 and _JOINING.fullmatch(text[out[i - 1].end : this.start])
        if not (joined or this.start <= _OPENING) or not _is_yearless(this.expression):
            break
        out[i] = this._replace(expression={**this.expression, "leads": True})
    return out


def _is_yearless(expression: dict[str, Any]) -> bool:
    return "month" in expression and {"year", "of_year", "which"}.isdisjoint(expression)


_BESIDE = re.compile(r"\b(?:who|whom|whose|which|that|after|before|since|until|because|if)\b", re.IGNORECASE)
"""Words behind which a sentence tells something beside its story."""


def _telling(text: str, found: list[Found]) -> list[Found]:
    """A day or month of a year knows that its sentence `tells` of it, and not only beside ("who was born on …")."""
    beside = _BESIDE.search(text)
    end = beside.start() if beside else len(text)
    return [
        x._replace(expression={**x.expression, "tells": True})
        if x.start < end and {"month", "year"} <= set(x.expression)
        else x
        for x in found
    ]


_ALIKE = re.compile(r"\s*(?:,|,?\s+and|,?\s+or)\s+(?:on\s+)?", re.IGNORECASE)


def _alike(text: str, found: list[Found]) -> list[Found]:
    """A weekday joined to another, or a date to a date, looks the same way: "will meet on Tuesday and Wednesday"."""
    out = list(found)
    for i in range(len(out) - 1):
        first, second = out[i].expression, out[i + 1].expression
        if "tense" not in first or not (_sort(first) and _sort(first) == _sort(second)):
            continue
        if _ALIKE.fullmatch(text[out[i].end : out[i + 1].start]):
            looks: dict[str, Any] = {k: first[k] for k in ("tense", "loose", "cue") if k in first}
            rest = {k: v for k, v in second.items() if k not in ("tense", "loose", "cue")}
            out[i + 1] = out[i + 1]._replace(expression={**rest, **looks})
    return out


def _sort(expression: dict[str, Any]) -> str | None:
    """ "weekday" or "date" for a day whose week or year is not said; else None."""
    if expression.get("unit") != "day" or not {"which", "year", "of_year", "end", "of_week"}.isdisjoint(expression):
        return None
    if "day" in expression:
        return "date"
    return "weekday" if "weekday" in expression else None


_ENDS = re.compile(
    r"\s+(?:that\s+)?(ended|ending|to|through|till|until)\s+(?:(?:on|in|with)\s+)?(?:the\s+)?", re.IGNORECASE
)
_STARTS = re.compile(r"\s+(?:from|starting|beginning|effective)\s+(?:on\s+)?", re.IGNORECASE)
_COUNTED = frozenset({"day", "week", "month", "quarter", "half", "year", "decade"})


def _lengths(text: str, found: list[Found]) -> list[Found]:
    """A length knows the day that ends it, as `until` ("the 12 months to June"), or begins it, as `start`."""
    out = list(found)
    for i in range(len(out) - 1):
        first, second = out[i], out[i + 1]
        if _STARTS.fullmatch(text[first.end : second.start]) and _may_end(first.expression, second.expression, "to"):
            out[i] = first._replace(expression={**first.expression, "start": second.expression})
            out[i + 1] = second = second._replace(expression={**second.expression, "bounds": True})
        between = _ENDS.fullmatch(text[first.end : second.start])
        if between is None or not _may_end(first.expression, second.expression, between[1].lower()):
            continue
        looks = {"tense": "past"} if between[1].lower() == "ended" else {}
        out[i] = first._replace(expression={**first.expression, "until": {**second.expression, **looks}})
        out[i + 1] = second._replace(expression={**second.expression, **looks, "bounds": True})
    return out


def _may_end(first: dict[str, Any], second: dict[str, Any], word: str) -> bool:
    if second["kind"] != "calendar" or first.get("unit") not in _COUNTED:
        return False
    if second.get("unit") not in ("day", "month", *(("year",) if first["unit"] in ("year", "decade") else ())):
        return False
    if first["kind"] == "duration":
        return first.get("count") is not None and first.get("side") in (None, "past") and "of" not in first
    named = first["kind"] == "calendar" and first["unit"] in ("quarter", "half", "year")
    plain = bool(first.get("plain"))
    return (plain and first["unit"] == "week") or (word in ("ended", "ending") and (named or plain))


def _ranges(text: str, found: list[Found]) -> list[Found]:
    """`range` is "start" or "end" in the two times of "from Wednesday to Saturday"."""
    out = list(found)
    for i in range(len(out) - 1):
        first, second = out[i], out[i + 1]
        if _is_range(text[first.end : second.start], first.expression, second.expression):
            out[i] = first._replace(expression={**first.expression, "range": "start"})
            looks = {"tense": first.expression["tense"]} if "tense" in first.expression else {}
            out[i + 1] = second._replace(expression={**second.expression, **looks, "range": "end"})
    return out


def _is_range(between: str, first: dict[str, Any], second: dict[str, Any]) -> bool:
    if first["kind"] not in ("calendar", "offset") or second["kind"] not in ("calendar", "offset") or "end" in first:
        return False
    if _TO.fullmatch(between):
        return first.get("cue") in ("from", "between") or first.get("unit") == second.get("unit")
    return first.get("cue") == "between" and _AND.fullmatch(between) is not None


_JOINING = re.compile(r"\s*(?:,|,?\s*and|,?\s*or|to|through|until|till|[-–—])\s*", re.IGNORECASE)


def _years(text: str, found: list[Found]) -> list[Found]:
    """A day or month joined to one with a year shares that year: "from March 7 to March 16, 2024", "May and June of
    last year"."""
    out = list(found)
    for i in range(len(out) - 2, -1, -1):
        first, second = out[i].expression, out[i + 1].expression
        if _shares(first, second) and _JOINING.fullmatch(text[out[i].end : out[i + 1].start]):
            later = (first["month"], first.get("day", 0)) > (second["month"], second.get("day", 0))
            if "year" in second:
                out[i] = out[i]._replace(expression={**first, "year": second["year"] - later})
            elif not later:
                out[i] = out[i]._replace(expression={**first, "of_year": second["of_year"]})
    return out


def _shares(first: dict[str, Any], second: dict[str, Any]) -> bool:
    if not _YEARLY & set(second) or _YEARLY & set(first) or first.get("unit") != second.get("unit"):
        return False
    return "month" in first and "month" in second and "end" not in first


_YEARLY = frozenset({"year", "of_year"})
"""Fields that say which year is meant."""


def _clocks(text: str, found: list[Found]) -> list[Found]:
    """Each clock with its day, the last first: "between 9 a.m. and 5 p.m. on Saturday" names one day for both."""
    out = list(found)
    for i in range(len(out) - 1, -1, -1):
        if not out[i].expression.get("weak"):
            continue
        behind = out[i + 1] if i + 1 < len(out) else None
        if behind and _names_day(behind) and _THEN.fullmatch(text[out[i].end : behind.start]):
            out[i] = _on_day(out[i], behind.expression, behind.expression["day"])
        else:
            out[i] = _with_day(out[i], found)
    return out


_THEN = re.compile(_JOINING.pattern + r"(?:(?:at|by|about|around)\s+)?", re.IGNORECASE)


def _names_day(found: Found) -> bool:
    return found.expression["kind"] == "clock" and not found.expression.get("weak")


def _on_day(clock: Found, looking: dict[str, Any], day: dict[str, Any]) -> Found:
    """The clock on a day, which looks the way that `looking` does."""
    rest: dict[str, Any] = {k: v for k, v in clock.expression.items() if k not in ("weak", "tense", "cue")}
    looks: dict[str, Any] = {k: looking[k] for k in ("tense", "cue") if k in looking}
    return clock._replace(expression={**rest, **looks, "day": day})


def _with_day(clock: Found, found: list[Found]) -> Found:
    """The clock with the day named beside it, the one behind it first."""
    days = [x for x in found if x.expression.get("unit") == "day" and x.type == "DATE" and "end" not in x.expression]
    near = [x for x in days if 0 <= x.start - clock.end <= _NEAR] or [
        x for x in days[::-1] if 0 <= clock.start - x.end <= _NEAR
    ]
    return _on_day(clock, near[0].expression, near[0].expression) if near else clock
