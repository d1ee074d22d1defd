"""What agencies put around a dispatch for the desks that receive it: numbers and slugs before the title, advice to
editors, marks of updates, signs that more follows or that this is all. (IPTC 7901 and ANPA-1312 as they are seen in
text that was saved from a wire.)"""

from __future__ import annotations

import re

_LONGEST = 200
_WORD = r"[\w'’.&/]{1,30}"
_HEADER = re.compile(
    rf"[a-z]{{1,2}}\s?[-–]\s?[a-z]{_WORD}(?:[-,\s]{{1,2}}{_WORD}){{0,4}}(?:\s{{1,8}}\d\d-\d\d)?(?:\s{{1,8}}\d{{3,4}})?|"
    rf"[A-Za-z]{{1,3}}[-–][A-Z]{_WORD}(?:[-–,/]\s?{_WORD}(?:\sLd)?){{0,6}},?\s?\d{{0,4}}|"
    r"[a-z]\d{3,4}(?:\s{1,4}[a-z]{1,3}){1,4}(?:\s{1,4}\d{3,5})?|[A-Z]{2,4}\d{3,4}(?:\s{1,4}(?:\d{1,5}|[A-Z])){1,5}|"
    r"(?:eds?|editors?|Eds?|EDS?|Editors?|EDITORS?)\s?:\s.{3,160}|"
    r"(?i:(?:attn\.?|eds?\snote)[\s:]{0,2}(?:editors?|subscribers|broadcasters|desks?)\b.{0,160})|"
    r"(?i:(?:with|see|has)\s(?:photos?|video|graphics?|pix|audio)(?:\s?[/,+]\s?(?:photos?|video|graphics?|pix|audio)){0,3}\.?)|"
    r"(?i:(?:slug|keywords?|urgency|priority|category|categories|word\scount|words|takes?|release\sdate)\s?:\s.{1,100})|"
    r"(?i:pressemitteilung|communiqué\sde\spresse|comunicado\sde\sprensa|comunicato\sstampa|пресс-релиз):?|"
    r"(?i:(?:(?:media|press)\s)?(?:contacts?|enquiries|inquiries)\s?:\s.{2,160})"
)
"""Numbers and slugs: "bc-velmora-flood   05-08 0512", "BC-Velmora-Flood,2nd Ld-Writethru,0512", "a0512 r i"."""
_ANY_CASE = re.compile(
    r"for\simmediate\srelease:?|embargoed\s(?:until|till|for)\s.{3,80}|attention\seditors.{0,160}|media\scontacts?:?|"
    r"(?:notes?|advisory)\sto\s(?:editors?|media|desks)\b.{0,100}|(?:press|media|news)\srelease:?",
    re.IGNORECASE,
)
_ADVICE = re.compile(
    r"\((?:adds?|adding|updates?|updating|recasts?|rewrites?|refiles?|recaps?|releads?|writethru|new\sthroughout|"
    r"with\s(?:more|details|background|quotes)|eds?:|removes?|deletes?|trims?|inserts?|includes?|changes?|repeats?|raises?|"
    r"for\smore|see\s|no\schanges?|subs?\s|pix|graphic)\b[^()]{0,240}\)",
    re.IGNORECASE,
)
_DASHED = re.compile(
    r"-\s?(?:30|0|more|end|ends)\s?-|\((?:more|end|ends)\)|(?:MORE|ENDS?|NNNN)|#{3,}|#\s?#\s?#|-{2,}\s?(?:END|MORE)\s?-{0,4}|end\sit(?:em)?",
    re.IGNORECASE,
)
_STAMPED = re.compile(
    r"(?:AP|APTV|UPI|AFP|TASS)[-–](?:[A-Z]{2}[-–])?\d{2}-\d{2}-\d{2}\s\d{4}(?:[A-Z]{3,4})?<?|\d{6}\s?(?:GMT|Z)?\s[A-Z]{3,9}\s?\d{2,4}"
)
_MARK = re.compile(
    r"(?:(?:UPDATE|WRAPUP|FOCUS|LEAD|RPT|REFILE|CORRECTED|CORRECTION|REPEAT|URGENT|ADVISORY|RECAP|EXCLUSIVE|INSIGHT)"
    r"(?:\s\d{1,2})?[-–—](?=\S))+"
)


def is_furniture(line: str) -> bool:
    """Whether a line is the wire's own, anywhere in the text."""
    if len(line) > _LONGEST:
        return False
    return (
        any(pattern.fullmatch(line) for pattern in (_DASHED, _STAMPED, _ANY_CASE))
        or _ADVICE.fullmatch(line) is not None
    )


def is_header(line: str) -> bool:
    """Whether a line is one of those that stand before the title or around the byline."""
    return len(line) <= _LONGEST and (is_furniture(line) or _HEADER.fullmatch(line) is not None)


def mark(title: str) -> int:
    """How many characters at the start of a title tell only of its version ("UPDATE 2-", "CORRECTED-WRAPUP 1-")."""
    found = _MARK.match(title)
    return found.end() if found else 0
