"""What an entry and its feed state, before it is decided what the entry is."""

from __future__ import annotations

import html
import re

import msgspec

from consilience.reading.inline import TAG

_ESCAPED_TAG = re.compile(r"&lt;/?(?:p|br|div|a|img|b|i|em|strong|ul|li|span|h[1-6])\b", re.IGNORECASE)
_EMPTY_LINE = re.compile(r"\n[ \t]{0,20}\n\s{0,100}")


class Feed(msgspec.Struct, frozen=True, kw_only=True):
    """What a feed says of itself; None where it says nothing."""

    title: str | None = None
    outlet: str | None = None
    address: str | None = None
    """The address of the site that the feed belongs to."""
    language: str | None = None
    byline: tuple[str, ...] = ()
    """Who wrote every entry that names nobody (Atom, JSON Feed)."""
    base: str | None = None
    """What the entries' addresses are relative to."""
    names: dict[str, str] = {}
    """The names of authors by those they log in with (exports of WordPress)."""
    notes: tuple[str, ...] = ()
    """What is true of the whole file."""


class Entry(msgspec.Struct, kw_only=True):
    """What one entry states; None where it states nothing. Texts are HTML mark-up."""

    number: int
    title: str | None = None
    address: str | None = None
    ids: tuple[str, ...] = ()
    whole: str | None = None
    """What the format says is the whole text."""
    summary: str | None = None
    """What the format says is a summary, or may be one (the description of RSS)."""
    may_be_whole: bool = False
    """Whether the format lets the whole text stand where the summary does."""
    byline: tuple[str, ...] = ()
    published: str | None = None
    modified: str | None = None
    language: str | None = None
    outlet: str | None = None
    """Where the entry itself says that it comes from another source than the feed."""
    captions: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def plain(text: str) -> str:
    """Plain text as mark-up: empty lines part paragraphs, line ends stay."""
    paragraphs = _EMPTY_LINE.split(text.replace("\r\n", "\n").strip())
    return "".join(f"<p>{html.escape(one, quote=False)}</p>".replace("\n", "<br>") for one in paragraphs)


def markup(text: str) -> str:
    """A text that is mark-up or plain, and may be escaped once too often, as mark-up."""
    if not TAG.search(text) and _ESCAPED_TAG.search(text):
        text = html.unescape(text)
    return text if TAG.search(text) else plain(html.unescape(text))
