"""RSS 0.9x, 1.0 and 2.0, with the modules that news sites use (Dublin Core, content, Media RSS, FeedBurner)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from consilience.reading import address, byline, outlets, xml
from consilience.reading.dates import iso
from consilience.reading.feeds.entry import Entry, Feed, markup
from consilience.reading.inline import line
from consilience.reading.xml import Element

Children = Mapping[str, list[Element]]
_PUBLISHED = ("pubDate", "dc:date", "dcterms:issued", "dcterms:created", "published", "pubdate", "date",
              "atom:published", "wp:post_date_gmt")  # fmt: skip
_MODIFIED = ("dcterms:modified", "atom:updated", "lastBuildDate", "updated")
_WHOLE = ("content:encoded", "xhtml:body", "xhtml:div", "body", "content", "?:full-text", "fulltext", "atom:content")


def feed(channel: Element) -> Feed:
    """What the channel says of itself."""
    known = xml.named(channel)
    title = line(first(known, "title"))
    site = first(known, "link") or next((one.get("href") for one in known.get("atom:link", ())), None)
    return Feed(
        title=title,
        outlet=outlets.of_feed(title, site),
        address=site,
        language=first(known, "language", "dc:language") or channel.get(xml.LANGUAGE),
    )


def entry(item: Element, number: int, base: str | None) -> Entry:
    """What an item states; `base` is the address that its own is relative to."""
    known = xml.named(item)
    identity = first(known, "guid", "dc:identifier") or item.get(f"{{{xml.RDF}}}about")
    source = known.get("source") or known.get("dc:source") or known.get("?:source")
    return Entry(
        number=number,
        title=line(first(known, "title", "dc:title", "media:title")),
        address=_address(item, known, base),
        ids=(identity,) if identity else (),
        whole=_markup(known, _WHOLE),
        summary=_markup(known, ("description", "excerpt:encoded", "dc:description", "atom:summary", "itunes:summary"))
        or _media(known, "description"),
        may_be_whole=True,
        byline=people(known),
        published=iso(first(known, *_PUBLISHED)),
        modified=iso(first(known, *_MODIFIED)),
        language=first(known, "dc:language") or item.get(xml.LANGUAGE),
        outlet=_named(source[0]) if source else None,
        captions=captions(known),
    )


def first(known: Children, *names: str) -> str | None:
    """The first text that stands under one of the names, or None."""
    for name in names:
        for element in known.get(name, ()):
            text = element.text.strip() if element.text and not len(element) else "".join(element.itertext()).strip()
            if text:
                return str(text)
    return None


def people(known: Children) -> tuple[str, ...]:
    """Everybody that an item names as its author, without mail addresses ("a@b.org (Ada Moss)" is Ada Moss)."""
    for name in ("dc:creator", "author", "itunes:author", "?:author", "dcterms:creator"):
        found = persons(xml.words(xml.find(one, "name")) or xml.words(one) for one in known.get(name, ())[:30])
        if found:
            return found
    return ()


def persons(stated: Iterable[str]) -> tuple[str, ...]:
    """The names in authors' fields."""
    return tuple(dict.fromkeys(name for one in stated for name in byline.names(line(one) or "")))


def _named(source: Element) -> str | None:
    title = line(xml.words(source))
    return None if title is None or address.is_whole(title) else outlets.of_feed(title, source.get("url"))


def _address(item: Element, known: Children, base: str | None) -> str | None:
    stated = first(known, "feedburner:origLink", "pheedo:origLink", "link") or next(
        (one.get("href") for name in ("atom:link", "link") for one in known.get(name, ()) if _is_alternate(one)), None
    )
    for guid in () if stated else known.get("guid", ()):
        if guid.get("isPermaLink", "true").strip().lower() == "true" and address.is_whole((guid.text or "").strip()):
            stated = guid.text.strip()
    stated = stated or item.get(f"{{{xml.RDF}}}about") or _enclosure(known)
    return address.absolute(item.get(xml.BASE) or base, stated)


def _is_alternate(link: Element) -> bool:
    return bool(link.get("href")) and link.get("rel", "alternate") == "alternate"


def _enclosure(known: Children) -> str | None:
    """The address of the sound or picture, for entries that have no page."""
    return next((one.get("url") for name in ("enclosure", "media:content") for one in known.get(name, ())), None)


def _markup(known: Children, names: tuple[str, ...]) -> str | None:
    for name in names:
        for element in known.get(name, ()):
            found = xml.inner(element) if len(element) else markup(element.text or "")
            if found.strip():
                return found
    return None


def _media(known: Children, name: str) -> str | None:
    """A text of Media RSS about the entry's video or picture, which stands for a summary where there is no other."""
    for group in (known, *map(xml.named, known.get("media:group", ()))):
        if text := first(group, f"media:{name}"):
            return markup(text)
    return None


def captions(known: Children) -> tuple[str, ...]:
    """The captions of pictures (Media RSS), with who took them."""
    pictures = [known, *map(xml.named, known.get("media:group", ())[:50])]
    pictures += [xml.named(one) for group in list(pictures) for one in group.get("media:content", ())[:50]]
    found = []
    for picture in pictures[1:]:
        text, credit = line(first(picture, "media:description")), line(first(picture, "media:credit"))
        if text:
            found.append(f"{text} ({credit})" if credit and credit not in text else text)
    return tuple(found)
