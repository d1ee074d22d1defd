"""Reports made of entries with times of their own: live blogs, tickers, diaries of a day."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

import msgspec

from consilience.model import Block
from consilience.reading.dates import is_only_a_date, iso
from consilience.reading.layout.lines import Line

_LEAST = 3
_ZONES = {
    "gmt": "Z", "utc": "Z", "z": "Z", "bst": "+01:00", "cet": "+01:00", "cest": "+02:00", "eet": "+02:00",
    "eest": "+03:00", "msk": "+03:00", "мск": "+03:00", "jst": "+09:00", "kst": "+09:00", "hkt": "+08:00",
    "sgt": "+08:00", "aest": "+10:00", "aedt": "+11:00", "edt": "-04:00", "est": "-05:00", "cdt": "-05:00",
    "mdt": "-06:00", "pdt": "-07:00", "pst": "-08:00",
}  # fmt: skip
"""Abbreviations of time zones that mean one thing in the news; IST, CST and ET mean several."""
_CLOCK = re.compile(
    r"[\[(*_#\s]{0,6}(?P<hour>2[0-3]|[01]?\d)(?:[:.h](?P<minute>[0-5]\d))?(?:[:.][0-5]\d)?\s?(?P<half>[ap]\.?m\.?(?!\w))?"
    r"(?:\s?(?:Uhr|hrs|h|ч)(?!\w)\.?)?(?:\s?(?P<zone>[A-ZМСК]{1,5}|[A-Z][a-z]+\stime|local\stime|ET)(?!\w))?[\])*_]{0,4}",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"\s{0,4}(?:[-–—:|•·]\s{0,3}|$|\s(?=[A-Z“\"'«А-ЯÀ-Þ]))")


class Entry(msgspec.Struct, frozen=True):
    """Where an entry begins, and the clock and zone that stand there; for the heading of a new day, that day."""

    start: int
    mark_end: int
    """Where the time ends, and the mark behind it."""
    clock: str | None = None
    """HH:MM."""
    zone: str = ""
    """"Z", "+01:00" or ""."""
    day: str | None = None


def entries(found: Sequence[Line]) -> list[Entry]:
    """The entries that a report is made of, days between them included; [] where it is no such report: fewer than
    three lines begin with a time, or times come in no order."""
    marks = [entry for line in found if (entry := _entry(line))]
    timed = [entry for entry in marks if entry.clock]
    if len(timed) < _LEAST or not _in_order([str(entry.clock) for entry in timed]):
        return []
    first = timed[0].start
    return [entry for entry in marks if entry.clock or entry.start > first or entry is _last_before(marks, first)]


def stamped(blocks: Iterable[Block], marks: Sequence[Entry], day: str | None) -> Iterator[Block]:
    """`blocks` with the time of the entry each belongs to. `day` is the report's own; where no day is known the
    time is not either."""
    whens = _whens(marks, day)
    at = -1
    for block in blocks:
        while at + 1 < len(marks) and marks[at + 1].start <= block.start:
            at += 1
        when = whens[at] if at >= 0 else None
        yield msgspec.structs.replace(block, when=when) if when and block.when is None else block


def _entry(line: Line) -> Entry | None:
    if is_only_a_date(line.text):
        return Entry(line.start, line.end, day=(iso(line.text) or "")[:10] or None)
    clock = _CLOCK.match(line.text)
    if clock is None or not (clock["minute"] or clock["half"]):
        return None
    behind = _BEHIND.match(line.text, clock.end())
    if behind is None:
        return None
    zone = (clock["zone"] or "").lower()
    if clock["zone"] and zone not in _ZONES and zone not in _KNOWN_UNCLEAR and not zone.endswith(" time"):
        return None
    return Entry(line.start, line.start + behind.end(), _clock(clock), _ZONES.get(zone, ""))


_KNOWN_UNCLEAR = frozenset("et ct pt ist cst bdt pkt wib sast eat wat".split())


def _clock(found: re.Match[str]) -> str:
    hour = int(found["hour"])
    half = (found["half"] or "").lower()[:1]
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    return f"{hour:02d}:{found['minute'] or '00'}"


def _in_order(clocks: Sequence[str]) -> bool:
    """Whether times mostly fall or mostly rise, over midnight too."""
    pairs = list(zip(clocks, clocks[1:], strict=False))
    falls = sum(a >= b or (a < _NIGHT and b > _EVENING) for a, b in pairs)
    rises = sum(a <= b or (a > _EVENING and b < _NIGHT) for a, b in pairs)
    return max(falls, rises) >= 0.8 * len(pairs)


_NIGHT, _EVENING = "06:00", "18:00"


def _last_before(marks: Sequence[Entry], start: int) -> Entry | None:
    return next((entry for entry in reversed(marks) if entry.day and entry.start < start), None)


def _whens(marks: Sequence[Entry], day: str | None) -> list[str | None]:
    """For each entry its day and time. A day that stands between entries holds from there on; where times turn
    against their order, midnight lies between."""
    clocks = [entry.clock for entry in marks if entry.clock]
    falling = sum(a > b for a, b in zip(clocks, clocks[1:], strict=False)) * 2 > len(clocks) - 1
    current = day[:10] if day else None
    found: list[str | None] = []
    last: str | None = None
    for entry in marks:
        if entry.day:
            current, last = entry.day, None
        elif entry.clock and last and current and (entry.clock > last if falling else entry.clock < last):
            current = _shifted(current, -1 if falling else 1)
        last = entry.clock or last
        found.append(f"{current}T{entry.clock}{entry.zone}" if current and entry.clock else None)
    return found


def _shifted(day: str, days: int) -> str:
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()
