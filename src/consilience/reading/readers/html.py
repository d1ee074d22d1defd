"""Web pages: one report a page."""

from __future__ import annotations

from collections.abc import Iterator

import trafilatura

from consilience.errors import Refused
from consilience.reading import exports, layout, limits
from consilience.reading.decode import declared_charset, decode
from consilience.reading.markup import damage
from consilience.reading.mojibake import repaired, told
from consilience.reading.page import About, Article, about, article, saved, stated, walls, without_chrome
from consilience.reading.raw import Raw
from consilience.reading.registry import Item, Reader
from consilience.reading.source import Source


def _read(source: Source) -> Iterator[Item]:
    data = source.data(limits.PAGE, "a web page")
    many = exports.in_page(data, source)
    yield from many if many is not None else [page(data, address=source.address, charset=source.charset)]


def page(data: bytes, *, address: str | None = None, charset: str | None = None) -> Raw:
    """The report that a page holds. `address` is where it was found and `charset` what was said of its encoding, where
    what brought the page tells (an archive of the web, a letter). Raises Refused where it holds no article."""
    text, notes = decode(data, declared=charset or declared_charset(data))
    found = _report(text, address, notes)
    if told(f"{found.title}\n{found.text}"):
        mended, note = repaired(text)
        return _report(mended, address, (*notes, *note))
    return found


def _report(text: str, address: str | None, notes: tuple[str, ...]) -> Raw:
    if damage.is_beyond_reading(text):
        raise Refused("its mark-up is damaged beyond reading")
    tree = trafilatura.load_html(text)
    if tree is None:
        raise Refused(walls.NO_ARTICLE)
    kept = saved.restore(tree, text)
    inner = saved.original(address or "")
    address = inner.address or address
    known = about(tree, address or kept.address)
    found = article(tree, stated(known.data), known.title)
    reason = walls.refusal(tree, known, found)
    if found is None or reason:
        raise Refused(reason or walls.NO_ARTICLE)
    return _told(found, known, (*notes, *known.notes), address, inner.retrieved or kept.retrieved)


def _told(found: Article, known: About, notes: tuple[str, ...], address: str | None, retrieved: str | None) -> Raw:
    """The report of an article: what its lines tell goes behind what the page states of it. Raises Refused."""
    extent = walls.extent(known, found)
    lines = layout.read(found.text, known.title, found.blocks)
    chrome = [*lines.blocks, *walls.without_wall(found, found.blocks)]
    found = without_chrome(found, chrome, known.persons or lines.byline)
    if not found.blocks:
        raise Refused(walls.NO_ARTICLE)
    return Raw(
        text=found.text,
        uri=address,
        canonical=known.address,
        retrieved=retrieved,
        title=known.title,
        outlet=known.outlet or lines.outlet,
        byline=known.persons or lines.byline or known.organisations,
        published=known.published or lines.published,
        layer="line of the text",
        bases=known.bases,
        modified=known.modified or lines.modified,
        extent=extent,
        language_hint=known.language,
        blocks=found.blocks,
        credits=known.credits,
        notes=notes,
    )


def _looks_like(head: bytes) -> bool:
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1000].lower()
    return start.startswith((b"<!doctype html", b"<html")) or (start.startswith(b"<") and b"<html" in start)


READER = Reader(
    name="web page",
    suffixes=(".html", ".htm", ".xhtml"),
    read=_read,
    looks_like=_looks_like,
    about="the article of a page without what stands around it, or the articles of an export",
    library="trafilatura",
)
