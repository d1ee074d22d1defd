"""Datelines, at the start of the first paragraph: "VELMORA, May 8 (Xinhua) --", "NAIROBI, Kenya (AP) _"."""

from __future__ import annotations

import re
from typing import NamedTuple

from consilience.reading import outlets
from consilience.reading.dates import day_in_words, iso, month_and_day
from consilience.reading.knowledge.agencies import agency
from consilience.reading.knowledge.cities import CITIES
from consilience.reading.knowledge.months import MONTHS
from consilience.reading.layout import eastern

_LONGEST = 110
_SEPARATOR = re.compile(
    r"\s*(?:(?<=[)\]])\.\s?[-–—]+|--+|[—–―]|_(?=\s|$)|(?<=[\s)\]])-(?!\w*\d)|:(?=\s|$)|(?<=[)/\]])\s(?=\S)|(?<=/\.)\s)\s*"
)
_DAY_BEHIND = re.compile(r"([^\n–—-]{4,30}?)\s*(?:--+|[—–-])\s+(?=\S)")
_MARK_BEHIND = re.compile(r"[(/\[]?([^()/\[\]\n.]{2,30})(?:[)/\]]\.?\s*(?:--+|[—–-])?\s*|\.\s+)(?=\S)")
_ALONE = re.compile(
    r"[(\[]?(?P<place>[^\W\d_][^()\[\]/|,\d]{1,30})[)\]]?\s?[/|,]?\s?"
    r"(?P<day>\d{1,2}[^\n]{2,24}|[^\W\d_]{3,10}\.?\s\d{1,2}[^\n]{0,8})"
)
_LONGEST_ALONE = 60
_PLACE_DASH_DAY = re.compile(
    r"(?P<place>[A-ZÀ-Þ][\w .'’-]{1,30}(?:,\s[A-ZÀ-Þ][\w .'’-]{1,30})?)\s*(?:--+|[—–-])\s*"
    r"(?P<day>[^\n–—-]{8,30}?)\s*(?:--+|[—–-])\s+"
)
_MARK = re.compile(r"[(\[/]\s?([^()\[\]/]{2,40}?(?:/[^()\[\]/]{2,20})?)\s?[)\]/]\.?")
_WORD = re.compile(r"[^\W\d_][\w.'’-]*")
_NOT_PLACES = frozenset(
    "WATCH READ UPDATE UPDATED BREAKING EXCLUSIVE LIVE VIDEO OPINION ANALYSIS CORRECTION NOTE FACTBOX PHOTOS PHOTO "
    "EDITORIAL EXPLAINER FACT URGENT ALERT POLL SPORT SPORTS NEWS Q A WARNING COMMENT LISTEN MORE WIRE REPORT TIMELINE "
    "FILE INTERVIEW REVIEW SPOILER THREAD KEY GRAPHIC BRIEF FEATURE PREVIEW ABSTRACT SUMMARY BULLETIN FLASH".split()
)
_SMALL = frozenset("and of the de la el al es da do du di en upon sur am le les del san St".split())


_RELEASES = frozenset(
    ("prnewswire", "pr newswire", "business wire", "globe newswire", "globenewswire", "accesswire", "ein presswire",
     "newswire", "ots", "prweb")
)  # fmt: skip
"""Services that send out press releases, whose marks stand like an agency's."""


class Dateline(NamedTuple):
    """What a dateline says; `length` is how many characters it takes, separator included."""

    length: int
    place: str | None
    place_and_day: str | None
    day: str | None
    """ISO 8601, only where the year is stated."""
    month_and_day: tuple[int, int] | None
    """The day where its year is not stated."""
    marks: tuple[tuple[int, int, str], ...]
    """What stands in brackets and is no day: start, end (from the line's start), words."""


def find(line: str, *, colon: bool = True) -> Dateline | None:
    """The dateline that `line` begins with, or None. `colon` says whether a bare "PLACE:" may be one."""
    head = line[:_LONGEST].replace("*", " ")
    if (known := eastern.find(head)) is not None:
        return _from_east(head, known)
    for separator in _SEPARATOR.finditer(head):
        if head[: separator.start()].strip() and (found := _parse(head, separator, colon)):
            return _with_more(head, found)
    return _of_place_and_day(head)


def on_line(line: str) -> Dateline | None:
    """The dateline that a short line is all by itself ("Velmora / 8 May", "(Velmora) 8. Mai"), or None."""
    found = _ALONE.fullmatch(line) if len(line) <= _LONGEST_ALONE else None
    if found is None or not _is_day(found["day"]) or not _is_place(found["place"]):
        return None
    return _made(len(line), found["place"].strip(), [found["day"]], ())


def _made(length: int, place: str | None, dates: list[str], marks: tuple[tuple[int, int, str], ...]) -> Dateline:
    named = ", ".join([place, *dates]) if place else None
    day = next(filter(None, map(day_in_words, dates)), None)
    return Dateline(
        length, place, named, day, None if day else next(filter(None, map(month_and_day, dates)), None), marks
    )


def _from_east(head: str, known: eastern.Eastern) -> Dateline:
    marks = ((*known.source, head[slice(*known.source)]),) if known.source else ()
    year, *day = known.date or (None, None, None)
    stated = iso(f"{year}-{day[0]}-{day[1]}") if year else None
    found = _made(known.length, known.place, [known.words] if known.words else [], marks)
    without = (known.date[1], known.date[2]) if known.date and not year else None
    return found._replace(day=stated, month_and_day=without)


def _with_more(head: str, found: Dateline) -> Dateline:
    """The dateline with what may stand behind its first dash: a day and a dash, a mark, the place behind an agency."""
    behind = _DAY_BEHIND.match(head, found.length)
    if behind and found.place and found.place == found.place_and_day and _is_day(behind[1]):
        return _made(behind.end(), found.place, [behind[1]], found.marks)
    mark = _MARK_BEHIND.match(head, found.length)
    if mark and (agency(mark[1]) or mark[1].lower() in _RELEASES):
        return found._replace(length=mark.end(), marks=(*found.marks, (*mark.span(1), mark[1])))
    if found.place is None:
        for separator in _SEPARATOR.finditer(head, found.length + 1):
            rest = _parse(head[found.length :], _shifted(separator, head[found.length :]), False)
            if rest and rest.place and not rest.marks:
                return rest._replace(length=found.length + rest.length, marks=found.marks)
            break
    return found


def _shifted(separator: re.Match[str], rest: str) -> re.Match[str]:
    """The same separator in the rest of the line."""
    at = len(separator.string) - len(rest)
    return _SEPARATOR.match(rest, separator.start() - at) or separator


def _of_place_and_day(head: str) -> Dateline | None:
    """ "Sella, Velmora – May 8, 2031 –": a place in small letters, a whole day, two dashes."""
    found = _PLACE_DASH_DAY.match(head)
    if found is None or day_in_words(found["day"]) is None or not all(map(_is_place, found["place"].split(","))):
        return None
    return _made(found.end(), found["place"].strip(), [found["day"]], ())


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
    if (not sources or not mark) and (
        after[:1].islower() or (mark == ":" and not (colon and len(after) > 60 and not dates))
    ):
        return None
    return _made(separator.end(), ", ".join([*places, *regions]) or None, dates, sources)


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
        signed = bool(places and sources) and any(agency(words) for _, _, words in sources)
        return signed and (bool(dates) or (places[0].isupper() and len(places[0]) > 3))
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
    """Whether bracketed words are an agency's or outlet's mark: known, capitals all through ("VOVWORLD"), or several
    that end as the names of outlets do."""
    if all(agency(part) for part in words.split("/")) or words.lower() in _RELEASES:
        return True
    if " " in words and words[0].isupper() and outlets.ends_like_one(words):
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
