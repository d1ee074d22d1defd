"""JSON Feed 1.0 and 1.1: one report, or pointer to one, an item."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from consilience.errors import Refused
from consilience.model import Refusal
from consilience.reading import limits, outlets
from consilience.reading.address import absolute
from consilience.reading.dates import iso
from consilience.reading.feeds import Entry, Feed, item, rss
from consilience.reading.feeds.entry import markup, plain
from consilience.reading.inline import line
from consilience.reading.readers.json import parse
from consilience.reading.registry import Item, Reader
from consilience.reading.source import Source

_VERSION = re.compile(rb"\"version\"\s{0,20}:\s{0,20}\"https?:(?:\\?/){2}(?:www\.)?jsonfeed\.org(?:\\?/)version")
Object = Mapping[str, Any]


def _read(source: Source) -> Iterator[Item]:
    value = parse(source.data(limits.JSON, "one JSON Feed"))
    items = value.get("items") if isinstance(value, dict) else None
    if not isinstance(value, dict) or not isinstance(items, list):
        raise Refused("it is a JSON Feed without items")
    feed = _feed(value)
    for number, one in enumerate(items, 1):
        if isinstance(one, dict):
            yield item(_entry(one, number, feed), feed, source)
        else:
            yield Refusal(f"{source.name}#{number}", "this item of the feed is no object with named fields")


def _feed(value: Object) -> Feed:
    title, address = line(_string(value, "title")), _string(value, "home_page_url")
    return Feed(
        title=title,
        outlet=outlets.of_feed(title, address),
        address=address,
        language=_string(value, "language"),
        byline=_people(value),
    )


def _entry(value: Object, number: int, feed: Feed) -> Entry:
    identity = _string(value, "id")
    html, text, summary = (_string(value, name) for name in ("content_html", "content_text", "summary"))
    elsewhere = (absolute(None, _string(value, name)) for name in ("id", "external_url"))
    return Entry(
        number=number,
        title=line(_string(value, "title")),
        address=absolute(feed.address, _string(value, "url")) or next(filter(None, elsewhere), None),
        ids=(identity,) if identity else (),
        whole=markup(html) if html else plain(text) if text else None,
        summary=plain(summary) if summary else None,
        byline=_people(value),
        published=iso(_string(value, "date_published")),
        modified=iso(_string(value, "date_modified")),
        language=_string(value, "language"),
    )


def _string(value: Object, name: str) -> str | None:
    """A text field; numbers, which old feeds use for ids, as text."""
    found = value.get(name)
    if isinstance(found, int) and not isinstance(found, bool):
        found = str(found)
    return found.strip() or None if isinstance(found, str) else None


def _people(value: Object) -> tuple[str, ...]:
    """The names among `authors` (1.1) or in `author` (1.0)."""
    authors = value.get("authors") if isinstance(value.get("authors"), list) else [value.get("author")]
    return rss.persons(_string(one, "name") or "" for one in (authors or ())[:30] if isinstance(one, dict))


def _looks_like(head: bytes) -> bool:
    return _VERSION.search(head) is not None


READER = Reader(
    name="JSON Feed",
    suffixes=(".json", ".jsonfeed"),
    read=_read,
    looks_like=_looks_like,
    about="each entry: its whole text, its summary, or its address alone",
    library="msgspec",
)
