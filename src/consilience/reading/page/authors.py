"""The authors of a page's article: those that JSON-LD names, else those that the page shows, else its meta data."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from lxml.html import HtmlElement

from consilience.model import Layer
from consilience.reading import byline
from consilience.reading.page import linked, marks, meta
from consilience.reading.page.scripts import Object

_CLASSES = (
    "byline",
    "by-line",
    "author",
    "autor",
    "auteur",
    "writer",
    "reporter",
    "contributor",
    "vcard",
    "journalist",
)
_WORD = re.compile(r"(?:^|[^a-z])(?:by-?_?lines?|authors?|autor\w{0,3}|auteurs?|writers?|reporters?|journalists?|"
                   r"contributors?|vcard)(?:$|[^a-z])|[a-z]Author|[bB]yline", re.ASCII)  # fmt: skip
_NOT_NAMES = re.compile(
    r"bio|about|avatar|image|photo|description|box|more|follow|social|role|title|desc", re.IGNORECASE
)
_LONGEST = 160
_MOST = 12


class Authors(NamedTuple):
    """Who wrote a page's article, and where that was found."""

    persons: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    layer: Layer = "mark-up"


def authors(tree: HtmlElement, meta_data: dict[str, str], data: Object, sites: Sequence[str]) -> Authors:
    """The authors; what bears one of the site's own names (`sites`) is an organisation."""
    persons, organisations = linked.people(data.get("author") or data.get("creator"))
    own = {site.casefold() for site in sites if site}
    named = tuple(dict.fromkeys(name for one in persons for name in byline.names(one)))
    people = tuple(name for name in named if name.casefold() not in own)
    organisations += [name for name in named if name not in people]
    if people:
        return Authors(people, tuple(organisations), "JSON-LD")
    for candidate, layer in (*_shown(tree), *meta.every(meta_data, meta.AUTHORS)):
        found = tuple(name for name in byline.names(candidate) if _is_person(name, own))
        if found:
            return Authors(found, tuple(organisations), layer)
    if organisations:
        return Authors((), tuple(organisations), "JSON-LD")
    return _alone(meta_data)


def _is_person(name: str, own: set[str]) -> bool:
    return byline.looks_like_name(name) and name.casefold() not in own


def _alone(meta_data: dict[str, str]) -> Authors:
    """What the meta data call an author though it does not look like a person (an agency, a desk, a pen name)."""
    for value, layer in meta.every(meta_data, meta.AUTHORS):
        if not value.startswith(("http", "@", "/")) and len(value) < _LONGEST and (found := byline.names(value)):
            return Authors((), found, layer)
    return Authors()


def _shown(tree: HtmlElement) -> Iterator[meta.Found]:
    """The texts of the elements that are marked as the author's or the byline, first the most surely marked."""
    for element in _marked(tree):
        text = marks.words(element)
        if text and len(text) < _LONGEST:
            yield text, "mark-up"


def _marked(tree: HtmlElement) -> list[HtmlElement]:
    sure = tree.xpath(
        "//body//*[@rel='author' or @itemprop='author' or contains(@property,'author') or "
        "@itemprop='name' and ancestor::*[@itemprop='author']]"
    )
    classed = [one for one in marks.having(tree, "class", _CLASSES) if _is_byline(one.get("class"))]
    linked_to = tree.xpath("//body//a[contains(@href,'/author/') or contains(@href,'/authors/')]")
    kept = (list(filter(marks.belongs, some)) for some in (sure[:40], classed[:60], linked_to[:40]))
    first, second, third = kept
    return [*first[:_MOST], *second[:_MOST], *third[:3]]


def _is_byline(marked: str) -> bool:
    return any(_WORD.search(one) and not _NOT_NAMES.search(one) for one in marked.split())
