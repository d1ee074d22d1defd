"""Dates of the calendar, whole or in part: a date without a year, a weekday without a date."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from consilience.extraction.knowledge.calendar import SEASON_MONTHS
from consilience.extraction.knowledge.holidays import days
from consilience.extraction.times import stretch as st
from consilience.extraction.times.inside import nth
from consilience.extraction.times.narrative import Narrative, Resolved
from consilience.model.mention import TimeBasis

Fields = dict[str, Any]


def calendar(expression: Fields, state: Narrative) -> Resolved:
    """A stretch of the calendar; what is not said follows from the anchor, the tense and the text."""
    if "end" in expression:
        return _range(expression, state)
    if "weekday" in expression and "day" not in expression:
        return _weekday(expression, state)
    if expression.get("year") is not None:
        return _explicit(expression, expression["year"])
    if "short" in expression:
        return _short(expression, state)
    if expression["unit"] == "year":
        return _fiscal(expression, state)
    return _yearless(expression, state)


def _explicit(expression: Fields, year: int) -> Resolved:
    found = in_year(expression, year)
    if found is None:
        return Resolved(_open_value(expression))
    first, last = _edges(expression, found)
    value = f"{year:04d}-XX-XX" if "either" in expression else found.value
    return Resolved(value, first, last, None, "explicit")


_TO_COME = 10
"""Years ahead of the anchor up to which two digits may mean a year to come."""


def _short(expression: Fields, state: Narrative) -> Resolved:
    """A year of two digits: the latest that is not more than ten years ahead."""
    if state.anchor is None:
        return Resolved(f"XX{expression['short']:02d}")
    latest = state.anchor.year + _TO_COME
    year = latest - (latest - expression["short"]) % 100
    found = st.around("year", date(year, 1, 1)) if 1 <= year <= 9999 else None
    return Resolved(found.value, found.first, found.last, state.anchor, state.basis) if found else Resolved(None)


def _edges(expression: Fields, found: st.Stretch) -> tuple[date, date]:
    first, last = st.trimmed(found, expression.get("edge", ""))
    if "part" in expression:
        return (
            (found.first, found.first.replace(day=15))
            if expression["part"] == 1
            else (found.first.replace(day=16), found.last)
        )
    if "either" in expression:
        days = sorted(date(found.first.year, m, d) for m, d in expression["either"])
        return days[0], days[-1]
    return first, last


def in_year(expression: Fields, year: int) -> st.Stretch | None:
    """The stretch that an expression names in a year; None where there is none (29 February)."""
    unit = expression["unit"]
    try:
        if "holiday" in expression:
            return _holiday(expression, year)
        if "nth" in expression:
            month = st.around("month", date(max(year, 1), expression["month"], 1))
            return month and nth(expression, month)
        return st.around(unit, date(max(year, 1), _month_of(expression), expression.get("day", 1)))
    except (ValueError, OverflowError):
        return None


def _holiday(expression: Fields, year: int) -> st.Stretch | None:
    """A named day, or the week or weekend that has its name."""
    known = days(expression["holiday"], year)
    if known is None:
        return None
    first, last = known
    if expression["unit"] == "weekend":
        return st.around("weekend", first + timedelta(days=_TO_WEEKEND[first.weekday()]))
    found = st.around(expression["unit"], first)
    return found and st.Stretch(found.value, found.first, max(found.last, last))


_TO_WEEKEND = (-2, -3, 3, 2, 1, 0, -1)
"""Days from a weekday to the Saturday of the weekend that lies nearest."""


def _month_of(expression: Fields) -> int:
    if "quarter" in expression:
        return 3 * int(expression["quarter"]) - 2
    if "half" in expression:
        return 6 * int(expression["half"]) - 5
    if "season" in expression:
        return SEASON_MONTHS[expression["season"]]
    return int(expression.get("month", 1))


def _open_value(expression: Fields) -> str | None:
    """The value with XXXX for the year."""
    if "holiday" in expression:
        return "XXXX-XX-XX"
    if "nth_weekday" in expression:
        return f"XXXX-{expression['month']:02d}"
    found = in_year(expression, 2000)
    return "XXXX" + found.value[4:] if found else None


def _yearless(expression: Fields, state: Narrative) -> Resolved:
    said = expression.get("of_year") or expression.get("which")
    if "of_year" in expression:
        return _of_year(expression, state, str(said))
    base, basis = state.anchor, state.basis
    if said in ("previous", "following", "same"):
        named = state.last[1] if state.last else None
        base, basis = named or state.anchor, "text" if named else state.basis
    else:
        base, basis = _year_base(expression, state)
    if base is None:
        return Resolved(_open_value(expression))
    found = _nearest(expression, base, said)
    if found is None:
        return Resolved(_open_value(expression))
    return Resolved(found.value, *_edges(expression, found), base, basis)


def _year_base(expression: Fields, state: Narrative) -> tuple[date | None, TimeBasis]:
    """The day near which a date without a year lies: the anchor; in a scene of long ago the middle of its year; in
    a report without an anchor the one time of which its whole dates speak."""
    year = state.scene_year()
    if year is not None and look(expression) != "future" and "which" not in expression:
        return date(max(year, 1), 7, 1), "text"
    if state.anchor is None and "month" in expression:
        return state.whole_date(), "text"
    return state.anchor, state.basis


_STEPS = {"last": -1, "next": 1, "this": 0, "previous": -1, "following": 1, "same": 0, "latest": 0}


def _of_year(expression: Fields, state: Narrative, said: str) -> Resolved:
    from_text = said in ("previous", "following", "same") and state.last is not None
    base = state.last[1] if from_text and state.last else state.anchor
    found = base and in_year(expression, base.year + _STEPS[said])
    if not base or not found:
        return Resolved(_open_value(expression))
    return Resolved(found.value, *_edges(expression, found), base, "text" if from_text else state.basis)


def _nearest(expression: Fields, base: date, said: str | None) -> st.Stretch | None:
    """Of last, this and next year's such stretch the one that the words allow."""
    years = (-2, -1, 0, 1) if said in ("last", "previous") else (-1, 0, 1)  # a winter goes on in the year behind
    options = [x for y in years if (x := in_year(expression, base.year + y))]
    options += [x for y in (-2, 2, -4, 4) if not options and (x := in_year(expression, base.year + y))]
    options = [x for x in options if _weekday_fits(expression, x)] or options
    if expression.get("cue") == "since":
        options = [x for x in options if x.first <= base] or options
    if said in ("last", "previous"):
        return max((x for x in options if x.last < base), default=None)
    if said in ("next", "following"):
        return min((x for x in options if x.first > base), default=None)
    if said in ("this", "same"):
        holding = [x for x in options if x.first <= base <= x.last]
        return next((x for x in (*holding, *options) if x in holding or x.first.year == base.year), None)
    return min(options, key=lambda x: (_farness(x, base, expression), x.first), default=None)


def _weekday_fits(expression: Fields, found: st.Stretch) -> bool:
    return "weekday" not in expression or found.first.isoweekday() == expression["weekday"]


_FORWARD = frozenset({"until", "till", "through", "by", "effective", "ahead"})


def look(expression: Fields) -> str | None:
    """ "past", "future" or None: where the words look. "Until" and "by" look forward, unless under "had"."""
    tense, cue = expression.get("tense"), expression.get("cue")
    if cue == "through" and tense == "past":
        return None  # "sales this year through August" and "extended the offer through June": the nearest
    if cue == "by" and tense == "past":
        return "past"
    if cue in _FORWARD:
        return "past" if tense == "pluperfect" else "future"
    if cue == "since" or tense in ("past", "pluperfect"):
        return "past"
    return "future" if tense == "future" else None


def _farness(found: st.Stretch, base: date, expression: Fields) -> float:
    """Days between a stretch and the anchor, more where the tense looks the other way."""
    days = max((found.first - base).days, (base - found.last).days, 0)
    looks = look(expression)
    against = (looks == "past" and found.first > base) or (looks == "future" and found.last < base)
    if looks is None and found.first > base:
        return days * _LEANING
    if against and looks == "past" and expression["unit"] == "quarter":
        return days * _NOT_BEGUN
    if against and looks == "future" and expression["unit"] == "quarter":
        return days * _REPORTED
    return days * (_LEANING if expression.get("loose") else _AGAINST) if against else days


_AGAINST = 40
"""A date on the other side of the anchor than the tense says must be this many times nearer to be meant."""

_REPORTED = 5
"""The same for a quarter under the future: "expects to report a profit for the third quarter", which is over."""

_NOT_BEGUN = 20
"""The same for a quarter under the past: results are told of quarters that have begun."""

_LEANING = 1.5
"""The same where the tense is that of a verb further off, or unknown and the date would lie ahead."""


def _weekday(expression: Fields, state: Narrative) -> Resolved:
    said = expression.get("which") or expression.get("of_week")
    from_text = said in ("previous", "following", "same") and state.day() is not None
    base = state.day() if from_text else state.anchor
    number = int(expression["weekday"])
    if base is None:
        return Resolved(f"XXXX-WXX-{number}")
    if "of_week" in expression:
        steps = number - base.isoweekday() + 7 * _STEPS[str(said)]
    else:
        steps = _weekday_steps(base.isoweekday(), number, said, _weekday_look(expression))
    found = st.shift(base, "day", steps)
    if found is None:
        return Resolved(f"XXXX-WXX-{number}")
    return Resolved(found.isoformat(), found, found, base, "text" if from_text else state.basis)


def _weekday_look(expression: Fields) -> str | None:
    """A weekday looks forward only under a future verb of its own, or behind "until" and the like."""
    looks = look(expression)
    return (
        None
        if looks == "future" and expression.get("loose") and expression.get("cue") not in (*_FORWARD, "for")
        else looks
    )


def _weekday_steps(today: int, wanted: int, said: str | None, tense: str | None) -> int:
    back, on = -((today - wanted) % 7), (wanted - today) % 7
    if said in ("last", "previous"):
        return back or -7
    if said in ("next", "following"):
        return on or 7
    if said in ("this",):
        return on if tense != "past" else back
    if today == wanted:
        return 0
    return on if tense == "future" else back


def _fiscal(expression: Fields, state: Narrative) -> Resolved:
    base = state.anchor
    if base is None:
        return Resolved("XXXX")
    found = in_year(expression, base.year + _STEPS[expression.get("which") or "this"])
    return Resolved(found.value, None, None, base, state.basis) if found else Resolved("XXXX")


def _range(expression: Fields, state: Narrative) -> Resolved:
    """A compact range: its value is an ISO 8601 interval, its days run from the first to the last."""
    start = calendar({k: v for k, v in expression.items() if k != "end"}, state)
    end = expression["end"]
    if start.first is not None and end.get("year") is None:
        end = {**end, "year": start.first.year}
    last = calendar({**end, "tense": expression.get("tense")}, state)
    if start.first and last.first and last.first < start.first:
        last = calendar({**end, "year": start.first.year + 1}, state)
    if start.first is None or last.last is None:
        return Resolved(f"{start.value}/{last.value}")
    if expression.get("april"):
        april, march = date(start.first.year, 4, 1), date(last.last.year, 3, 31)
        return Resolved(f"{start.value}/{last.value}", april, march, start.anchor, start.basis)
    return Resolved(f"{start.value}/{last.value}", start.first, last.last, start.anchor, start.basis)
