"""Alerts: letters that list reports of others, each marked as an article (schema.org microdata, as Google Alerts
sends them)."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

from lxml import etree, html
from lxml.html import HtmlElement

from consilience.model import Pointer
from consilience.reading.address import of_page
from consilience.reading.layout.lines import is_prose
from consilience.reading.letters.about import About
from consilience.reading.markup import damage
from consilience.reading.raw import Raw
from consilience.reading.registry import Item
from consilience.reading.source import Source

_ARTICLES = "//*[@itemscope and contains(@itemtype, 'schema.org/') and contains(@itemtype, 'Article')]"
_PASSES_ON = ("/url",)
_MOST = 500


def stories(markup: str, known: About, source: Source, row: int | None) -> Iterator[Item]:
    """Each report that an alert lists: its summary, or its address alone. Nothing where the letter is no alert."""
    if "schema.org/" not in markup or damage.is_beyond_reading(markup):
        return
    try:
        tree = html.document_fromstring(markup)
    except (etree.ParserError, etree.LxmlError, ValueError):
        return
    place = source.name if row is None else f"{source.name}#{row}"
    for number, one in enumerate(tree.xpath(_ARTICLES)[:_MOST], 1):
        if (found := _story(one, f"{place}#{number}" if row is None else f"{place}.{number}")) is not None:
            yield found


def _story(one: HtmlElement, place: str) -> Item | None:
    address = _target(next(iter(one.xpath(".//@href")), None))
    title, outlet, words = _text(one, "name"), _text(one, "publisher"), _text(one, "description")
    if address is None or title is None:
        return None
    if words and is_prose(words):
        return Raw(text=words, uri=address, title=title, outlet=outlet, layer="mail header", extent="summary",
                   bases={"title": "mark-up", "outlet": "mark-up"})  # fmt: skip
    return Pointer(uri=address, found=place, title=title, outlet=outlet, layer="mark-up")


def _text(one: HtmlElement, name: str) -> str | None:
    found = next((e for e in one.xpath(".//*[@itemprop]") if name in e.get("itemprop").split()), None)
    return " ".join(found.text_content().split()) or None if found is not None else None


def _target(address: str | None) -> str | None:
    """Where a link of an alert leads: Google's pass on to the address in `url`."""
    if not address:
        return None
    try:
        parts = urlsplit(address)
        inner = parse_qs(parts.query).get("url") or parse_qs(parts.query).get("q")
    except ValueError:
        return None
    if parts.path in _PASSES_ON and inner:
        return of_page(inner[0])
    return address if parts.scheme in ("http", "https") else None
