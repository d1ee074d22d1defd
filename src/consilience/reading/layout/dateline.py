"""Datelines, at the start of the first paragraph: "VELMORA, May 8 (Xinhua) --", "NAIROBI, Kenya (AP) _"."""

from __future__ import annotations

import re
from typing import NamedTuple

from consilience.reading.dates import day_in_words
from consilience.reading.knowledge.agencies import agency
from consilience.reading.knowledge.cities import CITIES
from consilience.reading.knowledge.months import MONTHS

_LONGEST = 110
_SEPARATOR = re.compile(
    r"\s*(?:--+|[—–―]|_(?=\s|$)|(?<=[\s)\]])-(?!\w*\d)|:(?=\s|$)|(?<=[)/\]])\s(?=\S)|(?<=/\.)\s)\s*"
)
_DAY_BEHIND = re.compile(r"([^\n–—-]{4,30}?)\s*(?:--+|[—–-])\s+(?=\S)")
_MARK = re.compile(r"[(\[/]\s?([^()\[\]/]{2,40}?(?:/[^()\[\]/]{2,20})?)\s?[)\]/]\.?")
_WORD = re.compile(r"[^\W\d_][\w.'’-]*")
_NOT_PLACES = frozenset(
    "WATCH READ UPDATE UPDATED BREAKING EXCLUSIVE LIVE VIDEO OPINION ANALYSIS CORRECTION NOTE FACTBOX PHOTOS PHOTO "
    "EDITORIAL EXPLAINER FACT URGENT ALERT POLL SPORT SPORTS NEWS Q A WARNING COMMENT LISTEN MORE WIRE REPORT TIMELINE "
    "FILE INTERVIEW REVIEW SPOILER THREAD KEY GRAPHIC BRIEF FEATURE PREVIEW ABSTRACT SUMMARY BULLETIN FLASH".split()
)
_SMALL = frozenset("and of the de la el al es da do du di en upon sur am le les del san St".split())


class Dateline(NamedTuple):
    """What a dateline says; `length` is how many characters it takes, separator included."""

    length: int
    place: str | None
    place_and_day: str | None
    day: str | None
    """ISO 8601, only where the year is stated."""
    marks: tuple[tuple[int, int, str], ...]
    """What stands in brackets and is no day: start, end (from the line's start), words."""


def find(line: str, *, colon: bool = True) -> Dateline | None:
    """The dateline that `line` begins with, or None. `colon` says whether a bare "PLACE:" may be one."""
    head = line[:_LONGEST].replace("*", " ")
    for separator in _SEPARATOR.finditer(head):
        if head[: separator.start()].strip() and (found := _parse(head, separator, colon)):
            return _with_day_behind(head, found)
    return None


def _with_day_behind(head: str, found: Dateline) -> Dateline:
    """The dateline with a day between two dashes behind its place ("ESTER CITY -- May 8, 2031 --")."""
    behind = _DAY_BEHIND.match(head, found.length)
    if behind is None or not _is_day(behind[1]) or found.place is None or found.place != found.place_and_day:
        return found
    return found._replace(
        length=behind.end(), place_and_day=f"{found.place}, {behind[1]}", day=found.day or day_in_words(behind[1])
    )


def _parse(head: str, separator: re.Match[str], colon: bool) -> Dateline | None:
    before = head[: separator.start()]
    marks = [(m.start(1), m.end(1), m.group(1)) for m in _MARK.finditer(before)]
    places, dates = _parts(_MARK.sub(", ", before))
    dates += [words for _, _, words in marks if _is_day(words)]
    sources = tuple(mark for mark in marks if not _is_day(mark[2]) and _is_source(mark[2]))
    regions = [words for _, _, words in marks if not _is_day(words) and not _is_source(words)]
    mark = separator.group().strip()
    if places is None or not _credible(places, dates, sources, regions, mark):
        return None
    after = head[separator.end() :]
    if not sources and (after[:1].islower() or (mark == ":" and not (colon and len(after) > 60 and not dates))):
        return None
    place = ", ".join([*places, *regions]) or None
    named = ", ".join([*places, *regions, *dates]) or None
    return Dateline(
        separator.end(), place, named if place else None, next(filter(None, map(day_in_words, dates)), None), sources
    )


def _parts(before: str) -> tuple[list[str] | None, list[str]]:
    """Places and days between the commas; None where something else stands there."""
    places: list[str] = []
    dates: list[str] = []
    for part in re.split(r",|\.\s(?=[A-Z][a-z]{2,8}\.?\s\d)|;", before):
        bare = part.strip(" .")
        if not bare:
            continue
        if _is_day(bare):
            dates.append(bare)
        elif dates and bare.isdecimal() and len(bare) == 4:
            dates[-1] += f" {bare}"
        elif _is_place(bare):
            places.append(part.strip())
        else:
            return None, dates
    return (places, dates) if len(places) <= 3 else (None, dates)


def _credible(
    places: list[str], dates: list[str], sources: tuple[tuple[int, int, str], ...], regions: list[str], mark: str
) -> bool:
    if not mark:
        return bool(places and dates and sources) and any(agency(words) for _, _, words in sources)
    if sources:
        known = any(agency(words) for _, _, words in sources)
        return known or bool(dates) or not places or places[0].isupper()
    if not places or len(regions) > 1 or not _in_capitals(places[0]):
        return False
    return mark != ":" or (len(places) == 1 and places[0].lower() in CITIES)


def _is_day(words: str) -> bool:
    found = re.findall(r"[^\W\d_]+|\d+", words)
    return (
        2 <= len(found) <= 5
        and any(word.lower() in MONTHS for word in found)
        and any(word.isdecimal() and len(word) <= 2 for word in found)
        and all(word.isdecimal() or word.lower() in MONTHS or len(word) <= 3 for word in found)
    )


def _is_source(words: str) -> bool:
    """Whether bracketed words are an agency's or outlet's mark: known, or capitals all through ("VOVWORLD")."""
    if all(agency(part) for part in words.split("/")):
        return True
    found = _WORD.findall(words)
    return bool(found) and len(found) <= 4 and sum(word.isupper() and len(word) > 1 for word in found) * 2 > len(found)


def _is_place(words: str) -> bool:
    found = words.replace("/", " ").split()
    return 0 < len(found) <= 5 and all(
        _WORD.fullmatch(word) and (word[0].isupper() or word in _SMALL or not word[0].islower()) for word in found
    )


def _in_capitals(place: str) -> bool:
    found = _WORD.findall(place)
    capitals = [word for word in found if word.isupper() and len(word) > 1]
    return len(capitals) * 2 > len(found) and found[0] not in _NOT_PLACES
