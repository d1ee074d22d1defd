"""How claims read: one sentence, names at full length, days as people write them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from consilience.claims.knowledge import EVENT_WORDING
from consilience.model import Actor, EventStatus

_LONGEST = 240
_MONTHS = "January February March April May June July August September October November December".split()


def names(ids: Iterable[str], actors: Mapping[str, Actor]) -> str:
    """ "China, Russia and Iran" for these actors, in the order of their names."""
    found = sorted({actors[i].name for i in ids if i in actors})
    if len(found) < 2:
        return "".join(found)
    return f"{', '.join(found[:-1])} and {found[-1]}"


def days(earliest: str | None, latest: str | None) -> str:
    """ "8 May 2025", "7–10 May 2025", "2024", "before 3 March 2020", or "" where nothing is known."""
    if not earliest and not latest:
        return ""
    if not earliest or not latest:
        return f"before {_day(latest or '')}" if latest else f"from {_day(earliest or '')}"
    first, last = _parse(earliest), _parse(latest)
    if first is None or last is None:
        return f"{earliest} to {latest}"
    if first == last:
        return _day(earliest)
    whole = _whole(first, last)
    if whole:
        return whole
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{_day(latest)}"
    return f"{_day(earliest)} to {_day(latest)}"


def _whole(first: date, last: date) -> str | None:
    """The name of a whole month, year or run of years."""
    if first.day != 1 or (date.fromordinal(last.toordinal() + 1).day != 1 if last < date.max else True):
        return None
    if (first.year, first.month) == (last.year, last.month):
        return f"{_MONTHS[first.month - 1]} {first.year}"
    if first.month == 1 and last.month == 12:
        return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"
    return None


def _parse(day: str) -> date | None:
    try:
        return date.fromisoformat(day[:10])
    except ValueError:
        return None


def _day(day: str) -> str:
    found = _parse(day)
    return f"{found.day} {_MONTHS[found.month - 1]} {found.year}" if found else day


def clip(text: str) -> str:
    """The text on one line, cut at a word where it is over 240 characters."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[:_LONGEST].rsplit(" ", 1)[0] + " …"


def figure(measure: str | None, owners: str, period: str, values: Sequence[str]) -> str:
    """ "Bilateral trade of China and Russia, 2024: 244.8 billion U.S. dollars." """
    what = measure or "a figure"
    head = what[:1].upper() + what[1:] + (f" of {owners}" if owners else "") + (f", {period}" if period else "")
    return clip(f"{head}: {' or '.join(values)}")


def event(act: str, status: EventStatus, doers: str, receivers: str, when: str, words: str) -> str:
    """A sentence for the commonest acts; for all others the report's own words, with the day behind them."""
    tail = f" ({when})" if when else ""
    pattern = EVENT_WORDING.get(act)
    mutual = pattern is not None and "{b}" not in pattern[0]
    if pattern is None or not (" and " in doers if mutual else doers and receivers):
        return clip(words) + tail
    form = pattern[2] if status == "denied" else pattern[0] if status == "occurred" else pattern[1]
    sentence = form.format(a=doers, b=receivers)
    return sentence[:1].upper() + sentence[1:] + tail


def quoted(speaker: str, words: str) -> str:
    """ "Xi Jinping: “…”" """
    return clip(f"{speaker or 'Somebody not named'}: {words.strip()}")


def said(speaker: str, polarity: str, verb: str | None, words: str) -> str:
    """ "Xi Jinping announced that …", with the report's own verb where there is one, else with a plain one."""
    who, line = speaker or "Somebody not named", words.strip()
    if verb is not None and speaker:
        return clip(f"{who} {verb} {line}")
    plain = {"denies": "denied", "expects": "expected", "asks": "asked"}.get(polarity, "said")
    link = "" if line.lower().startswith(("that ", "whether ", "if ")) else ":"
    return clip(f"{who} {plain}{link} {line}")
