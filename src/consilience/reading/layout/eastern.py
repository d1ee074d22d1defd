"""Datelines as East Asian and Arabic reports have them: "新华社北京5月8日电", "【セラ共同】", "(서울=연합뉴스)"."""

from __future__ import annotations

import re
from typing import NamedTuple

from consilience.reading.knowledge.agencies import agency

_HAN = r"[\u4e00-\u9fff]"
_DAY = r"(?:(?P<year>\d{4})\s?年\s?)?(?P<month>\d{1,2})\s?月\s?(?P<day>\d{1,2})\s?日"
_PATTERNS = (
    re.compile(
        rf"[（(【]?(?P<source>{_HAN}{{2,5}}社|{_HAN}{{2}}网)?(?P<place>{_HAN}{{2,8}}?)\s?{_DAY}[电電讯訊]?"
        rf"(?:\s?[（(](?:记者|記者)[^（()）\n]{{1,30}}[）)])?(?P<close>[）)】])?\s?(?:[-—–]{{1,2}}\s?)?"
    ),
    re.compile(rf"【(?P<place>[^】=＝\d\s]{{1,10}}?)(?P<source>共同|時事|AFP=時事|ロイター)?(?:[=＝](?P<by>[^】]{{1,12}}))?(?:\s?{_DAY})?】\s?"),
    re.compile(r"[(（\[](?P<place>[^()=\]\s]{1,12})\s?=\s?(?P<source>[^()\]\n]{2,12})[)）\]]\s?(?:(?P<by>[^=\n()]{2,20}?)\s?(?:기자|특파원)\s?=\s?)?"),
    re.compile(
        r"(?P<place>[\u0621-\u064a][\u0621-\u064a ]{1,24}?)[\s،,]{1,3}(?:(?P<words>\d{1,2}\s[\u0621-\u064a]{3,10})\s?)?"
        r"[(/]\s?(?P<source>[\u0621-\u064a ]{2,20}?)\s?[)/]\s?(?:[-–—:]{1,2}\s?)"
    ),
)  # fmt: skip


class Eastern(NamedTuple):
    """The match: its length, place, day as it stands, year if stated with month and day, and where the source is."""

    length: int
    place: str
    words: str | None
    date: tuple[int | None, int, int] | None
    source: tuple[int, int] | None


def find(line: str) -> Eastern | None:
    """The dateline of that kind that `line` begins with, or None."""
    if line[:1].isascii() and line[:1] not in "([":
        return None
    for number, pattern in enumerate(_PATTERNS):
        found = pattern.match(line[:110])
        if found and _holds(number, found):
            return _made(found)
    return None


def _holds(number: int, found: re.Match[str]) -> bool:
    """Whether the rest bears it out: a known agency, or the sign of a dispatch behind the day."""
    named = found.groupdict()
    source = bool(named.get("source")) and agency(named["source"] or "") is not None
    if number == 0:
        return source or "电" in found.group() or "電" in found.group() or named["close"] == "】"
    return source or (number == 1 and bool(named.get("by")))


def _made(found: re.Match[str]) -> Eastern:
    named = found.groupdict()
    date = None
    words = named.get("words")
    if named.get("month"):
        date = (int(named["year"]) if named["year"] else None, int(named["month"]), int(named["day"]))
        words = found.string[found.start("year" if named["year"] else "month") : found.end("day") + 1]
    source = found.span("source") if named.get("source") else None
    return Eastern(found.end(), named["place"].strip(), words, date, source)
