"""What a page says of itself, layer by layer: JSON-LD, OpenGraph and other meta data, mark-up, the address. For each
fact the layers are asked in an order of their own (see the modules of the facts), and the one that answered is told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec
from lxml.html import HtmlElement

from consilience.model import Credit, Layer
from consilience.reading.address import site
from consilience.reading.dates import iso
from consilience.reading.knowledge.agencies import agency
from consilience.reading.page import address as places
from consilience.reading.page import days, linked, marks, meta
from consilience.reading.page.authors import authors
from consilience.reading.page.meta import Found
from consilience.reading.page.scripts import Object
from consilience.reading.page.title import title

_FAR = 1
"""Days that two layers may lie apart without a note: time zones alone make one."""


class About(msgspec.Struct, frozen=True, kw_only=True):
    """What a page says of itself; None where it says nothing."""

    title: str | None
    outlet: str | None
    persons: tuple[str, ...]
    organisations: tuple[str, ...]
    """Authors that are no persons."""
    published: str | None
    modified: str | None
    bases: dict[str, Layer]
    """Where title, outlet, byline, published and modified were found."""
    language: str | None
    address: str | None
    data: Object
    """The object of the page's JSON-LD that describes its article."""
    credits: tuple[Credit, ...]
    notes: tuple[str, ...]


def about(tree: HtmlElement, known_address: str | None = None) -> About:
    """What the page says of itself. `known_address` is where it was found, where that is told."""
    meta_data = meta.of(tree)
    data = linked.article_object(tree, meta_data.get("og:title") or marks.clean(tree.findtext(".//title")) or "")
    own, elsewhere = places.addresses(tree, meta_data, data, known_address)
    outlet = _outlet(meta_data, data)
    sites = [outlet[0] if outlet else "", meta_data.get("og:site_name", ""), *_host_names(own)]
    called = title(tree, meta_data, data, sites)
    people = authors(tree, meta_data, data, sites)
    modified = days.modified(tree, meta_data, data)
    published = days.published(tree, meta_data, data, own, modified)
    found: dict[str, Found | None] = {"title": called, "outlet": outlet, "published": published, "modified": modified}
    byline: dict[str, Layer] = {"byline": people.layer} if people.persons or people.organisations else {}
    return About(
        **{name: one[0] if one else None for name, one in found.items()},
        persons=people.persons,
        organisations=people.organisations,
        bases={name: one[1] for name, one in found.items() if one} | byline,
        language=linked.string(data.get("inLanguage")) or tree.get("lang") or meta_data.get("og:locale"),
        address=own,
        data=data,
        credits=(*elsewhere, *places.based_on(data, own), *_agencies(people.organisations)),
        notes=_contradiction(tree, published),
    )


def _agencies(organisations: Iterable[str]) -> Iterator[Credit]:
    """A credit for each agency among the authors that are no persons."""
    return (Credit(name, "agency") for name in map(agency, organisations) if name)


def _outlet(meta_data: dict[str, str], data: Object) -> Found | None:
    name = marks.clean(linked.string(data.get("publisher")))
    if name and not name.startswith(("http:", "https:", "#", "/")):
        return name, "JSON-LD"
    stated = meta.every(meta_data, meta.OUTLETS)
    return next(((value, layer) for one, layer in stated if (value := marks.clean(one.lstrip("@")))), None)


def _host_names(address: str | None) -> list[str]:
    """The site of an address as a title may name it: "sellapost.example" and "sellapost"."""
    name = site(address) if address else None
    return [name, name.split(".")[0]] if name else []


def _contradiction(tree: HtmlElement, published: Found | None) -> tuple[str, ...]:
    """A note where the day that the data state and the day that the reader sees lie far apart."""
    if published is None or published[1] not in ("JSON-LD", "OpenGraph", "meta tag"):
        return ()
    shown = iso(days.time_of(tree))
    if shown is None or days.apart(published[0], shown) <= _FAR:
        return ()
    return (f"The page's data say that it was published on {published[0][:10]}, its text says {shown[:10]}.",)
