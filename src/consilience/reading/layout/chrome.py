"""Lines that belong to the page and not to the report: sections, buttons, invitations, days and rights."""

from __future__ import annotations

import re
from typing import NamedTuple

from consilience.reading.dates import is_only_a_date, iso
from consilience.reading.knowledge import chrome
from consilience.reading.knowledge.agencies import agency
from consilience.reading.knowledge.paywalls import PAYWALL

_LONGEST = 160
_TRAIL = re.compile(r"\s*(?:>|»|›|/|\||→|::)\s*")
_PARTS = re.compile(r"\s*(?:\||•|·|;|–|—|\s-\s|/\s)\s*")
_MINUTES = (
    r"\d{1,3}[\s-]?(?:min|mins|minutes?|minuten|minutos|мин)\.?(?:\sread|\slesezeit|\sde lect\w{2,4}|\sdi lettura)?"
)
_COUNTS = re.compile(
    r"(?:\d[\d.,]*\s?[km]?\s(?:views?|comments?|shares?|likes?|reads?|replies|retweets?)|comments?\s?\(\d+\)|"
    rf"(?:reading time\s?:?\s?)?{_MINUTES}|(?:an?|\d{{1,2}})\s(?:minute|hour|day)s?\sago)",
    re.IGNORECASE,
)
_RIGHTS = re.compile(
    r"©|(?:\(c\)|copyright)\s(?:©|\(c\)|(?:19|20)\d\d|by\s)|all rights reserved|copyright:?$", re.IGNORECASE
)
_DATED = re.compile(r"(?:19|20)\d\d|all rights", re.IGNORECASE)
_OWNER = re.compile(
    r"(?:©|\(c\)|copyright)\s*(?:copyright|©|\(c\))?\s*(?:\d{4}(?:\s?[-–]\s?\d{2,4})?)?[\s,]*(?:by\s)?"
    r"([^\W\d_][^.,|;©\n]{1,48}?)(?=[.,|;©]|\s+all rights|\s+\d{4}|$)",
    re.IGNORECASE,
)
_FOLLOW = re.compile(
    r"follow\s.{2,80}\b(?:on|at)\s(?:twitter|x|facebook|instagram|telegram|google|whatsapp|linkedin)\b|"
    r"follow\s.{2,60}@\w",
    re.IGNORECASE,
)
_BEFORE_LABEL = re.compile(r"\s+(?=(?:Published|Updated|Posted|Last updated|Modified)\b)", re.IGNORECASE)
_CLOCK = r"\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,5}(?:[+-]\d{1,2})?)?"
_PASSING = re.compile(
    rf"(?:(?:last\s)?(?:published|updated|posted|modified)[:\s]{{1,3}})?(?:(?:today|yesterday)(?:\sat)?(?:\s{_CLOCK})?|"
    rf"{_CLOCK}|(?:an?|\d{{1,2}})\s(?:minutes?|hours?|days?|mins?|hrs?)\sago|just\snow)",
    re.IGNORECASE,
)
_BREAK = re.compile(r"[-–—_=*#~·.•\s]{3,}")


class Day(NamedTuple):
    """A day on a line of its own and what it is the day of."""

    kind: str
    """"published", "modified" or "printed"."""
    day: str


def is_furniture(text: str) -> bool:
    """Whether a line belongs to the page: a button, a share bar, a trail, an invitation, a count, rights."""
    if len(text) > _LONGEST and not _RIGHTS.match(text):
        return False
    bare = " ".join(text.lower().split()).strip(" :.!→>»›↓▼▶…|•·")
    return (
        bare in chrome.BUTTONS
        or _is_bar(bare)
        or _is_invitation(text)
        or _COUNTS.fullmatch(bare) is not None
        or is_passing(text)
        or _BREAK.fullmatch(text) is not None
        or is_rights(text)
        or is_paywall(text)
    )


def is_paywall(text: str) -> bool:
    """Whether a line asks for a subscription before the report goes on."""
    return len(text) <= _LONGEST and PAYWALL.fullmatch(text) is not None


def is_rights(text: str) -> bool:
    """Whether a line says whose the text is ("© 2025 The Velmora Courier. All rights reserved.")."""
    return len(text) < 400 and _RIGHTS.match(text) is not None or text.lower().endswith("all rights reserved.")


def owner(text: str) -> str | None:
    """Whose the rights are, or None."""
    found = _OWNER.search(text[:_LONGEST]) if is_rights(text) and _DATED.search(text) else None
    name = found.group(1).strip() if found else ""
    return name if name and "/" not in name and agency(name) is None else None


def is_section(text: str) -> bool:
    """Whether a line names a section of the site, or the trail to one ("Home > World > Asia")."""
    if len(text) > _LONGEST:
        return False
    steps = [" ".join(step.lower().split()).strip(" .:") for step in _TRAIL.split(text)]
    return all(_is_step(step) for step in steps if step)


def days(text: str) -> list[Day]:
    """The days on a line that holds nothing else ("Published: 8 May 2025 | Updated: 9 May 2025"), or []."""
    if len(text) > _LONGEST or not any(c.isdigit() for c in text):
        return []
    if (whole := _labelled(text)) is not None:
        return [whole]
    parts = (part for piece in _PARTS.split(text) for part in _BEFORE_LABEL.split(piece))
    found = [_labelled(part) for part in parts if part and not is_passing(part)]
    return [day for day in found if day] if found and all(found) else []


def _is_step(step: str) -> bool:
    return step in chrome.SECTIONS or (step.endswith(" news") and step[:-5] in chrome.BEFORE_NEWS)


def _is_bar(bare: str) -> bool:
    """Whether there is nothing but names of networks and buttons ("Share Facebook Twitter WhatsApp")."""
    found = [word for word in re.split(r"[\s,|/•·]+", bare) if word]
    known = sum(
        word in chrome.NETWORKS or word in chrome.BUTTONS or word in ("on", "via", "this", "&") for word in found
    )
    return 2 <= len(found) == known or bare in chrome.NETWORKS and len(bare) > 2


def _is_invitation(text: str) -> bool:
    low = text.lower().lstrip("-–—•*>»[( ")
    return low.startswith(chrome.INVITATIONS) or _FOLLOW.match(low) is not None


def _labelled(text: str) -> Day | None:
    """A day with or without a word before it that says which."""
    bare = text.strip(" |,.-–—()[]")
    if is_only_a_date(bare):
        return Day("published", str(iso(bare)))
    low = bare.lower()
    for kind, labels in (("printed", chrome.PRINT_DAY), ("modified", chrome.UPDATED), ("published", chrome.PUBLISHED)):
        for label in labels:
            rest = low[len(label) :]
            if low.startswith(label) and rest[:1] in (" ", ":") and is_only_a_date(stripped := rest.strip(" :-–—")):
                return Day(kind, str(iso(stripped)))
    return None


def is_passing(part: str) -> bool:
    """Whether words tell only a time of day, or how long ago ("10:15 am", "Today at 10:15 AM EDT", "an hour ago")."""
    return _PASSING.fullmatch(part.strip(" |,.")) is not None
