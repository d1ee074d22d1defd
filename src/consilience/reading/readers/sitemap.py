"""News sitemaps: a pointer to each page that a site lists with its title and day (sitemaps.org; the news extension
is described by Google)."""

from __future__ import annotations

from collections.abc import Iterator

from consilience.errors import Refused
from consilience.model import Pointer, Refusal
from consilience.reading import limits, tongue, xml
from consilience.reading.address import absolute
from consilience.reading.dates import iso
from consilience.reading.feeds import rss
from consilience.reading.inline import line
from consilience.reading.registry import Item, Reader
from consilience.reading.source import Source
from consilience.reading.xml import Element


def _read(source: Source) -> Iterator[Item]:
    text, _ = xml.text_of(source.data(limits.XML, "one sitemap"))
    root, pages = _parsed(text)
    if xml.local(root) == "sitemapindex":
        raise Refused("it is an index of sitemaps: it lists no pages, only where the lists of them are")
    number = 0
    for number, page in enumerate(pages, 1):
        yield _pointer(page, number, source)
    if not number:
        raise Refused("it is a sitemap without pages")


def _parsed(text: str) -> tuple[Element, Iterator[Element | None]]:
    try:
        root = xml.tree(text)
    except Refused:
        return xml.pieces(text, "url")
    return root, root.iterchildren("{*}url")


def _pointer(page: Element | None, number: int, source: Source) -> Pointer | Refusal:
    found = f"{source.name}#{number}"
    if page is None:
        return Refusal(found, "this page of the sitemap is damaged, or cut off")
    known = xml.named(page)
    known = {name.removeprefix("?:"): some for name, some in known.items()}
    address = absolute(None, rss.first(known, "loc"))
    if address is None:
        return Refusal(found, "this page of the sitemap has no address")
    news = xml.named(known["news:news"][0]) if "news:news" in known else {}
    publication = xml.named(news["news:publication"][0]) if "news:publication" in news else {}
    published = iso(rss.first(news, "news:publication_date"))
    return Pointer(
        uri=address,
        found=found,
        title=line(rss.first(news, "news:title")),
        outlet=line(rss.first(publication, "news:name")),
        published=published,
        published_basis="metadata" if published else "none",
        language=tongue.code(rss.first(publication, "news:language")),
        layer="feed",
    )


def _looks_like(head: bytes) -> bool:
    return xml.root_name(head) in ("urlset", "sitemapindex")


READER = Reader(
    name="news sitemap",
    suffixes=(".xml",),
    read=_read,
    looks_like=_looks_like,
    about="the addresses of reports, with titles and days",
    library="lxml",
)
