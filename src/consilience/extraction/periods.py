"""The periods of figures and events: from the id of a time mention to its days."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from consilience.model import Period, TimeMention


def settled(period: Period | None, times: Mapping[str, TimeMention], day: str | None) -> Period | None:
    """The period with its value and days; None where nothing can be said of it.

    `times` are the report's resolved time mentions by id; `day` (ISO 8601) is the day that the report speaks from."""
    if period is None:
        return None
    if period.time is None:
        of_report = day is not None and period.basis == "as-of"
        return msgspec.structs.replace(period, value=day, earliest=day, latest=day) if of_report else None
    time = times.get(period.time)
    if time is None or time.value is None:
        return None
    until = times.get(period.until or "")
    if until is None or not (time.earliest and until.latest and time.earliest <= until.latest):
        return msgspec.structs.replace(period, value=time.value, earliest=time.earliest, latest=time.latest)
    value = f"{time.value}/{until.value}"
    return msgspec.structs.replace(period, value=value, earliest=time.earliest, latest=until.latest)
