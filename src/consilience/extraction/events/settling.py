"""What the days of times tell of an event, once they are known: its own day, and with it its status."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

import msgspec

from consilience.extraction.periods import settled as settled_period
from consilience.model import EventMention, EventStatus, Period, TimeMention, Told

_WEEK = timedelta(days=7)
_NEWS = 14
"""What lies further back than so many days is no news: a weekly's reach, and a margin for late reports."""


def settled(mention: EventMention, times: Mapping[str, TimeMention], day: str | None, *, sure: bool) -> EventMention:
    """The mention with its days; `times` are the report's resolved times by id, `day` (ISO 8601) is the day the report
    speaks from, `sure` whether the report itself gives that day."""
    when = _to_come(mention, settled_period(mention.when, times, day), times, day)
    known = day[:10] if day is not None and sure else None
    if known is not None and _is_over(mention, when, known):
        when = None
    return msgspec.structs.replace(
        mention, when=when, status=_status(mention, when, known), told=_told(mention, when, known)
    )


def _to_come(
    mention: EventMention, when: Period | None, times: Mapping[str, TimeMention], day: str | None
) -> Period | None:
    """The weekday of what is planned is the next one, whatever the words beside it looked back to ("will meet on
    Monday, he said on Friday")."""
    time = times.get(when.time or "") if when is not None else None
    if when is None or time is None or day is None or mention.status != "scheduled" or when.until or when.apart:
        return when
    if "weekday" not in time.expression or not when.latest or not when.earliest or when.latest >= day[:10]:
        return when
    first, last = ((date.fromisoformat(end[:10]) + _WEEK).isoformat() for end in (when.earliest, when.latest))
    return msgspec.structs.replace(when, value=first, earliest=first, latest=last) if last >= day[:10] else when


def _is_over(mention: EventMention, when: Period | None, day: str) -> bool:
    """Whether what has not occurred would lie before the report's own day, by a time that belongs to the verb above
    ("voted on Monday to replace the board" tells when they voted)."""
    if when is None or when.basis != "sentence" or not when.latest or when.latest >= day:
        return False
    return mention.status in ("scheduled", "possible")


def _status(mention: EventMention, when: Period | None, day: str | None) -> EventStatus:
    """What is dated after the report's own day has not occurred when it is told."""
    if day is None or mention.status != "occurred" or when is None or not when.earliest:
        return mention.status
    return "scheduled" if when.earliest > day else "occurred"


def _told(mention: EventMention, when: Period | None, day: str | None) -> Told:
    """What is dated long before the report's own day is told to explain."""
    if day is None or when is None or when.basis == "as-of" or not when.latest or mention.status == "scheduled":
        return mention.told
    past = date.fromisoformat(day) - date.fromisoformat(when.latest[:10])
    return "background" if past.days > _NEWS else mention.told
