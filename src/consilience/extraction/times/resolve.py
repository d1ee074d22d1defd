"""From what was said to days: a pure function of a report's time mentions and its anchor.

Each resolved mention names its basis: "explicit" (the words alone say it), "published" or "story" (told from the
report's own day, which is the anchor), "text" (told from another day of the text, which is then its anchor)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime
from datetime import time as clock_time
from typing import Any, NamedTuple

import msgspec

from consilience.extraction.times.ending import beginning, ending
from consilience.extraction.times.fields import valid
from consilience.extraction.times.inside import nth_of, some_of
from consilience.extraction.times.narrative import Narrative, Resolved
from consilience.extraction.times.partial import calendar
from consilience.extraction.times.pointed import duration, offset, year_earlier
from consilience.extraction.times.stretch import around, shift
from consilience.model import TimeMention
from consilience.model.mention import TimeBasis
from consilience.zones import offset as offset_of
from consilience.zones import on_day


class Anchor(NamedTuple):
    """The day that relative times are told from, and how it is known ("published", "story", "text", "user" …)."""

    day: str
    basis: str = "published"


def resolve(mentions: Iterable[TimeMention], anchor: Anchor | None) -> list[TimeMention]:
    """The mentions with value, earliest, latest, anchor and basis filled as far as can be told.

    `mentions` are all of one report, in text order; the answer depends on nothing else, and resolving again changes
    nothing. Days are ISO 8601, both ends included; `value` is a TIMEX3 value. Without an anchor, what hangs on one has
    neither `earliest` nor `latest`, and X in the value where the year or day is not told."""
    every = list(mentions)
    dated = [day for m in every if (day := _whole(m.expression))]
    state = Narrative(_day(anchor), _basis(anchor), dated)
    return [_settled(mention, state) for mention in every]


def _whole(expression: dict[str, Any]) -> date | None:
    """The day of an expression that names year, month and day, or None."""
    if expression["kind"] != "calendar" or not {"year", "month", "day"} <= set(expression):
        return None
    year, month, day = expression["year"], expression["month"], expression["day"]
    return date(year, month, day) if valid(month, day, year) else None


def _basis(anchor: Anchor | None) -> TimeBasis:
    """The basis of what is told from the anchor: "published" covers all that says when the report came out."""
    if anchor is not None and anchor.basis == "story":
        return "story"
    return "text" if anchor is not None and anchor.basis == "text" else "published"


def _day(anchor: Anchor | None) -> date | None:
    if anchor is None:
        return None
    try:
        return date.fromisoformat(anchor.day[:10])
    except ValueError:
        return None


def _settled(mention: TimeMention, state: Narrative) -> TimeMention:
    state.sentence = mention.sentence
    found = _in_range(mention.expression, _in_story(mention.expression, state), state)
    if "until" in mention.expression:
        found = ending(mention.expression, found, said(mention.expression["until"], state))
    elif "start" in mention.expression:
        found = beginning(mention.expression, found, said(mention.expression["start"], state))
    state.remember(mention.expression, found)
    length = (
        mention.type == "DATE" and bool(found.value) and str(found.value)[:1] == "P" and str(found.value)[1:2].isdigit()
    )
    return msgspec.structs.replace(
        mention,
        type="DURATION" if length else mention.type,
        value=found.value,
        earliest=found.first.isoformat() if found.first else None,
        latest=found.last.isoformat() if found.last else None,
        anchor=found.anchor.isoformat() if found.anchor else None,
        basis=found.basis,
        zone=found.zone,
    )


def _in_story(expression: dict[str, Any], state: Narrative) -> Resolved:
    """What an expression means; a story of a bygone year goes on from the day it told of, rather on than back."""
    day = state.going_on(expression)
    if day is None:
        return said(expression, state)
    return said({**expression, "tense": "future", "loose": True, "cue": None}, Narrative(day, "text"))


def _in_range(expression: dict[str, Any], found: Resolved, state: Narrative) -> Resolved:
    """The second end of a range falls on or after the first: "from Wednesday to Saturday"."""
    start, state.start = state.start, found if expression.get("range") == "start" else None
    if expression.get("range") != "end" or start is None or start.first is None or found.first is None:
        return found
    if found.first >= start.first or expression.get("year") is not None or "of_year" in expression:
        return found
    later = said({**expression, "tense": "future"}, Narrative(start.first, state.basis))
    return later._replace(anchor=found.anchor, basis=found.basis) if later.first else found


def said(expression: dict[str, Any], state: Narrative) -> Resolved:
    """What an expression means where the narrative stands."""
    return _KINDS[expression["kind"]](expression, state)


def _reference(expression: dict[str, Any], state: Narrative) -> Resolved:
    return Resolved(expression["value"], None, None, state.anchor, state.basis if state.anchor else None)


def _set(expression: dict[str, Any], state: Narrative) -> Resolved:
    return Resolved(expression["value"], None, None, None, "explicit")


def _whole_of(expression: dict[str, Any], state: Narrative) -> Resolved:
    """The stretch of which a part is told; "the last day of the month" looks at months as "the end of the month"."""
    of = {**expression["of"], "tense": expression.get("tense"), "cue": expression.get("cue")}
    if not of.get("plain"):
        return said(of, state)
    found = said({**of, "edge": "end"}, state)
    whole = found.first and around(of["unit"], found.first)
    return found._replace(first=whole.first, last=whole.last) if whole else found


def _within(expression: dict[str, Any], state: Narrative) -> Resolved:
    """The last day of the month."""
    return nth_of(expression, _whole_of(expression, state))


def _duration(expression: dict[str, Any], state: Narrative) -> Resolved:
    """A length; that of the first two months of a year has their days."""
    return some_of(expression, _whole_of(expression, state)) if "of" in expression else duration(expression, state)


def _after(expression: dict[str, Any], state: Narrative) -> Resolved:
    """A week from Thursday: so long behind a day that is to come, where no verb says otherwise."""
    day = said({**expression["of"], "tense": expression.get("tense") or "future"}, state)
    later = day.first and shift(day.first, expression["by"], expression["count"])
    return day._replace(value=later.isoformat(), first=later, last=later) if later else day._replace(value=None)


def _part(expression: dict[str, Any], state: Narrative) -> Resolved:
    """A part of a day: Friday night, this morning."""
    of = {**expression["of"], "tense": expression.get("tense"), "cue": expression.get("cue")}
    day = said(of, state)
    part = expression["part"]
    if expression.get("overnight"):
        day = _over_night(day, ahead=expression.get("tense") == "future")
    return day._replace(value=f"{day.value or 'XXXX-XX-XX'}T{part}")


def _over_night(day: Resolved, ahead: bool) -> Resolved:
    """A night belongs to two days: what was told today of "overnight" may have been before midnight."""
    if day.first is None or day.last is None:
        return day
    other = shift(day.last if ahead else day.first, "day", 1 if ahead else -1)
    return day._replace(last=other or day.last) if ahead else day._replace(first=other or day.first)


def _clock(expression: dict[str, Any], state: Narrative) -> Resolved:
    of = expression["day"]
    if expression.get("weak") and not state.day_nearby():
        of = {**of, "base": "anchor"}
    day = said({**of, "tense": expression.get("tense"), "cue": expression.get("cue")}, state)
    time = f"T{expression['hour']:02d}:{expression['minute']:02d}"
    return day._replace(value=f"{day.value or 'XXXX-XX-XX'}{time}", zone=_zone(expression, day.first))


def _zone(expression: dict[str, Any], day: date | None) -> str | None:
    """Where the zone of a clock lies on its day; of one that changes with the year nothing where the day is unknown."""
    if "zone" not in expression:
        return None
    zone = str(expression["zone"])
    if day is None:
        return offset_of(zone) or None
    hours, hour = divmod(expression["hour"], 24)
    day = shift(day, "day", hours) or day
    return on_day(zone, datetime.combine(day, clock_time(hour, expression["minute"]))) or None


_KINDS: dict[str, Callable[[dict[str, Any], Narrative], Resolved]] = {
    "calendar": calendar,
    "offset": offset,
    "duration": _duration,
    "within": _within,
    "after": _after,
    "year_earlier": year_earlier,
    "reference": _reference,
    "set": _set,
    "era": _set,
    "part": _part,
    "clock": _clock,
}
