"""Feeds (RSS, Atom) and exports of WordPress: one report, or pointer to one, an entry."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from consilience.errors import Refused
from consilience.model import Refusal
from consilience.reading import limits, xml
from consilience.reading.address import absolute
from consilience.reading.feeds import Entry, Feed, atom, item, rss, wordpress
from consilience.reading.registry import Item, Reader
from consilience.reading.source import Source
from consilience.reading.xml import Element

_ROOTS = ("rss", "rdf", "feed", "channel", "item", "entry")
_SURE = ("rss", "rdf", "feed", "entry", "opml")
_ENTRIES = ("item", "entry")
_DAMAGED = "this entry of the feed is damaged, or cut off"


def _read(source: Source) -> Iterator[Item]:
    text, notes = xml.text_of(source.data(limits.XML, "one feed"))
    root, entries = _parsed(text)
    kind = xml.local(root).lower()
    if kind == "opml":
        raise Refused("it is a list of feeds (OPML): it names no reports, only where feeds are")
    if kind not in _ROOTS:
        raise Refused(f"it is XML of a kind that is not understood: its first element is “{xml.local(root)[:60]}”")
    yield from _entries(root, entries, source, notes)


def _parsed(text: str) -> tuple[Element, Iterator[Element | None]]:
    """The root and the entries, None for each that is damaged."""
    try:
        root = xml.tree(text)
    except Refused as refused:
        if "deeply" in refused.reason:
            raise
        return xml.pieces(text, "item|entry")
    return root, root.iter(*(f"{{*}}{name}" for name in _ENTRIES))


def _entries(
    root: Element, entries: Iterator[Element | None], source: Source, notes: tuple[str, ...]
) -> Iterator[Item]:
    feed = _feed(root, notes)
    left, number = wordpress.Left(), 0
    for number, element in enumerate(entries, 1):
        if element is None:
            yield Refusal(f"{source.name}#{number}", _DAMAGED)
        elif not (wordpress.is_export(element) and left.out(element)):
            yield item(_entry(element, number, feed), feed, source)
    yield from left.told(source)
    if not number:
        raise Refused("it is a feed without entries")


def _feed(root: Element, notes: tuple[str, ...]) -> Feed:
    channel = xml.find(root, "channel")
    channel = root if channel is None else channel
    feed = atom.feed(root) if xml.local(root) == "feed" else rss.feed(channel)
    base = absolute(feed.address, root.get(xml.BASE)) or feed.address
    return msgspec.structs.replace(feed, base=base, names=wordpress.authors(channel), notes=notes)


def _entry(element: Element, number: int, feed: Feed) -> Entry:
    if xml.local(element) == "entry":
        return atom.entry(element, number, feed.base)
    entry = rss.entry(element, number, feed.base)
    return wordpress.as_published(entry, element, feed.names) if wordpress.is_export(element) else entry


def _looks_like(head: bytes) -> bool:
    return xml.root_name(head).lower() in _SURE


READER = Reader(
    name="feed (RSS, Atom)",
    suffixes=(".rss", ".atom", ".rdf", ".xml", ".opml"),
    read=_read,
    looks_like=_looks_like,
    about="each entry: its whole text, its summary, or its address alone",
    library="lxml",
)
