"""What a letter's head tells of the report in it: its title, its outlet, its author, its day."""

from __future__ import annotations

import re
from email.message import Message

import msgspec

from consilience.reading import byline, outlets
from consilience.reading.letters.parse import day, field, sender

_PREFIX = re.compile(
    r"(?:(?:fwd?|fw|wg|tr|rv|enc|re|aw|sv|vs|odp|ref|отв|пер|antw)\s?(?:\[\d{1,3}\])?\s?:\s*|\[[^\[\]]{1,40}\]\s*)",
    re.I,
)
_REPLY = re.compile(r"\s*(?:\[[^\[\]]{1,40}\]\s*)?(?:re|aw|sv|vs|odp|отв|antw)\s?(?:\[\d{1,3}\])?:", re.IGNORECASE)
_AT = re.compile(r"\s*(?:,|\||\bfrom\b|\bat\b|\bof\b|\s[-–—]\s|@)\s+|\s*\((?=[^()]{2,60}\)$)")
_LIST_NAME = re.compile(r'\s*"?([^"<>]{2,120}?)"?\s*<[^<>]{1,250}>\s*')
_ADDRESS = re.compile(r"<?(https?://[^\s<>]{1,2000})>?")
_VIA = re.compile(r"\s+via\s.{1,200}$")
_MOST_PREFIXES = 6


class About(msgspec.Struct, frozen=True, kw_only=True):
    """What the head tells; None where it does not."""

    title: str | None = None
    outlet: str | None = None
    persons: tuple[str, ...] = ()
    published: str | None = None
    id: str | None = None
    address: str | None = None
    """Its own address in an archive of letters (Archived-At, RFC 5064)."""
    reply: bool = False
    sender: str | None = None
    """The name, else the address, that it is from."""


def about(letter: Message) -> About:
    """What the head of `letter` tells."""
    subject = field(letter, "subject") or ""
    name, address = sender(letter)
    outlet, persons = from_name(name, _list_name(letter), many=_goes_to_many(letter))
    archived = _ADDRESS.fullmatch(field(letter, "archived-at") or "")
    return About(
        title=title(subject),
        outlet=outlet,
        persons=persons,
        published=day(field(letter, "date")),
        id=(field(letter, "message-id") or "").strip("<> ") or None,
        address=archived.group(1) if archived else None,
        reply=_REPLY.match(subject) is not None,
        sender=name or address,
    )


def title(subject: str) -> str | None:
    """A subject without "Fwd:", "Re:" and the name of a mailing list in brackets."""
    for _ in range(_MOST_PREFIXES):
        found = _PREFIX.match(subject)
        if found is None or found.end() == len(subject):
            break
        subject = subject[found.end() :]
    return subject.strip() or None


def from_name(name: str | None, listed: str | None = None, *, many: bool = False) -> tuple[str | None, tuple[str, ...]]:
    """The outlet and the authors that the name of a sender tells ("Ada Moss from The Sella Post"). `listed` is the name
    of the list that brought the letter; `many`: it was sent to many. A person's own letter is of no outlet, and a
    name is never guessed from an address."""
    name = _VIA.sub("", name or "")
    if not name or ("@" in name and " " not in name):
        return listed, ()
    first, *rest = (part.strip(" ()") for part in _AT.split(name, maxsplit=1))
    if rest and rest[0] and byline.looks_like_name(first):
        return rest[0], (first,)
    if byline.looks_like_name(name):
        return listed, (name,) if listed else ()
    return (name if listed or many or outlets.ends_like_one(name) else None), ()


def _list_name(letter: Message) -> str | None:
    """The words before the list's id ("The Velmora Courier" <news.courier.example>), RFC 2919."""
    found = _LIST_NAME.fullmatch(field(letter, "list-id") or "")
    return found.group(1).strip() if found else None


def _goes_to_many(letter: Message) -> bool:
    return any(letter.get(name) for name in ("List-Unsubscribe", "List-Id", "Feedback-ID")) or str(
        letter.get("Precedence", "")
    ).lower() in ("bulk", "list")
