"""Atom 1.0 (RFC 4287) and 0.3."""

from __future__ import annotations

from urllib.parse import urljoin

from consilience.reading import outlets, xml
from consilience.reading.address import absolute
from consilience.reading.dates import iso
from consilience.reading.feeds import rss
from consilience.reading.feeds.entry import Entry, Feed, markup, plain
from consilience.reading.inline import line
from consilience.reading.xml import Element

_MARKUP = ("html", "xhtml", "text/html", "application/xhtml+xml")


def feed(root: Element) -> Feed:
    """What the feed says of itself."""
    known = _named(root)
    title = _line(known, "title")
    address = _address(known, root.get(xml.BASE))
    return Feed(
        title=title,
        outlet=outlets.of_feed(title, address),
        address=address,
        language=root.get(xml.LANGUAGE) or rss.first(known, "language", "dc:language"),
        byline=tuple(name for name in _people(known) if name not in (title, outlets.of_feed(title, address))),
    )


def entry(element: Element, number: int, base: str | None) -> Entry:
    """What an entry states; `base` is the address that its own is relative to."""
    known = _named(element)
    media = xml.named(element)
    identity = rss.first(known, "id")
    source = known.get("source")
    published = iso(rss.first(known, "published", "issued", "created", "dc:date"))
    updated = iso(rss.first(known, "updated", "modified"))
    return Entry(
        number=number,
        title=_line(known, "title"),
        address=_address(known, urljoin(base or "", element.get(xml.BASE) or "")) or absolute(None, identity),
        ids=(identity,) if identity else (),
        whole=_words(known.get("content", ())),
        summary=_words(known.get("summary", ())) or rss._media(media, "description"),
        byline=_people(known) or rss.people(media),
        published=published or updated,
        modified=updated if published and updated != published else None,
        language=element.get(xml.LANGUAGE),
        outlet=_source(source[0]) if source else None,
        captions=rss.captions(media),
        notes=() if published or not updated else (_UPDATED,),
    )


_UPDATED = "The feed states no day of publication; the day of the last change stands for it."


def _named(element: Element) -> dict[str, list[Element]]:
    """What lies in an element, Atom's own names bare."""
    found: dict[str, list[Element]] = {}
    for name, some in xml.named(element).items():
        found.setdefault(name.removeprefix("atom:"), []).extend(some)
    return found


def _line(known: rss.Children, name: str) -> str | None:
    for element in known.get(name, ()):
        if found := line(_construct(element)):
            return found
    return None


def _people(known: rss.Children) -> tuple[str, ...]:
    return rss.persons(xml.words(_child(one, "name")) for one in known.get("author", ())[:30])


def _child(element: Element, name: str) -> Element | None:
    return next(iter(_named(element).get(name, ())), None)


def _source(source: Element) -> str | None:
    known = _named(source)
    return outlets.of_feed(_line(known, "title"), _address(known, None))


def _address(known: rss.Children, base: str | None) -> str | None:
    """The address of the page: feedburner's original, then the links that lead to it, HTML first."""
    if original := rss.first(known, "feedburner:origLink"):
        return original
    links = [one for one in known.get("link", ()) if one.get("rel", "alternate") in ("alternate", "")]
    links.sort(key=lambda one: one.get("type", "text/html") != "text/html")
    return next(filter(None, (absolute(one.get(xml.BASE) or base, one.get("href")) for one in links)), None)


def _words(elements: list[Element] | tuple[Element, ...]) -> str | None:
    """The first text as mark-up; what lies elsewhere (`src`) or is no text is passed over."""
    return next(filter(None, map(_construct, elements)), None)


def _construct(element: Element) -> str | None:
    """A text construct as mark-up (RFC 4287, 3.1 and 4.1.3; Atom 0.3 says `mode`)."""
    kind = (element.get("type") or "text").strip().lower()
    mode = element.get("mode")
    if element.get("src") or mode == "base64" or not (kind in _MARKUP or kind.startswith("text")):
        return None
    if len(element):
        return xml.inner(element)
    text = element.text or ""
    return markup(text) if kind in _MARKUP or mode == "escaped" else plain(text) if text.strip() else None
