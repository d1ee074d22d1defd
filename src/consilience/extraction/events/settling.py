"""What the days of times tell of an event, once they are known: its own day, and with it its status."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import msgspec

from consilience.extraction.periods import settled as settled_period
from consilience.model import EventMention, EventStatus, Period, TimeMention, Told

_NEWS = 14
"""What lies further back than so many days is no news: a weekly's reach, and a margin for late reports."""


def settled(mention: EventMention, times: Mapping[str, TimeMention], day: str | None, *, sure: bool) -> EventMention:
    """The mention with its days; `times` are the report's resolved times by id, `day` (ISO 8601) is the day the report
    speaks from, `sure` whether the report itself gives that day."""
    when = settled_period(mention.when, times, day)
    known = day[:10] if day is not None and sure else None
    return msgspec.structs.replace(
        mention, when=when, status=_status(mention, when, known), told=_told(mention, when, known)
    )


def _status(mention: EventMention, when: Period | None, day: str | None) -> EventStatus:
    """What is dated after the report's own day has not occurred when it is told."""
    if day is None or mention.status != "occurred" or when is None or when.basis != "phrase" or not when.earliest:
        return mention.status
    return "scheduled" if when.earliest > day else "occurred"


def _told(mention: EventMention, when: Period | None, day: str | None) -> Told:
    """What is dated long before the report's own day is told to explain."""
    if day is None or when is None or when.basis == "as-of" or not when.latest or mention.status == "scheduled":
        return mention.told
    past = date.fromisoformat(day) - date.fromisoformat(when.latest[:10])
    return "background" if past.days > _NEWS else mention.told
