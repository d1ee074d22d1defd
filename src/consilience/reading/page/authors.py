"""The authors of a page's article: those that JSON-LD names, else those that the page shows, else its meta data."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from lxml.html import HtmlElement

from consilience.model import Layer
from consilience.reading import byline
from consilience.reading.knowledge.agencies import agency
from consilience.reading.page import linked, marks, meta
from consilience.reading.page.scripts import Object

_CLASSES = ("yline", "y-line", "uthor", "utor", "uteur", "riter", "eporter", "ontributor", "card", "ournalist")
_WORD = re.compile(r"(?:^|[^a-z])(?:by-?_?lines?|authors?|autor\w{0,3}|auteurs?|writers?|reporters?|journalists?|"
                   r"contributors?|vcard)(?:$|[^a-z])|[a-z]Author|[bB]yline", re.ASCII)  # fmt: skip
_NOT_NAMES = re.compile(
    r"bio|about|avatar|image|photo|description|box|more|follow|social|role|title|desc", re.IGNORECASE
)
_LONGEST = 160
_MOST = 12
_LOOKED_AT = 60
_NEAR = 150
_BY = ("by", "von", "par", "por", "di ", "autor", "author", "автор", "text:", "texto:", "記者", "文/", "作者")


class Authors(NamedTuple):
    """Who wrote a page's article, and where that was found."""

    persons: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    layer: Layer = "mark-up"


def authors(tree: HtmlElement, meta_data: dict[str, str], data: Object, sites: Sequence[str]) -> Authors:
    """The authors; what bears one of the site's own names (`sites`) is an organisation."""
    persons, organisations = linked.people(data.get("author") or data.get("creator"))
    own = {site.casefold() for site in sites if site}
    named = tuple(dict.fromkeys(name for one in persons for name in _named(one)))
    people = tuple(name for name in named if name.casefold() not in own)
    organisations += [name for name in named if name not in people]
    if people:
        return Authors(people, tuple(organisations), "JSON-LD")
    sure = list(_surely(tree))
    for candidate, layer in (*sure, *_marked(tree), *_lines(tree), *meta.every(meta_data, meta.AUTHORS)):
        found = tuple(name for name in byline.names(candidate) if _is_person(name, own))
        if found:
            return Authors(found, tuple(organisations), layer)
    if organisations:
        return Authors((), tuple(organisations), "JSON-LD")
    return _alone([*sure, *meta.every(meta_data, meta.AUTHORS)])


def _named(stated: str) -> tuple[str, ...]:
    """The names in one stated author: those of persons, where there are any beside places, and of agencies."""
    found = byline.names(stated)
    persons = any(map(byline.may_be_a_name, found))
    return tuple(name for name in found if not persons or byline.may_be_a_name(name) or agency(name))


def _is_person(name: str, own: set[str]) -> bool:
    return byline.may_be_a_name(name) and name.casefold() not in own


def _alone(stated: Iterable[meta.Found]) -> Authors:
    """What is marked as the author though it does not look like a person (an agency, a desk, a pen name)."""
    for value, layer in stated:
        if not value.startswith(("http", "@", "/")) and len(value) < _LONGEST and (found := byline.names(value)):
            return Authors((), found, layer)
    return Authors()


def _surely(tree: HtmlElement) -> Iterator[meta.Found]:
    """The words of the elements that are surely marked as the author's."""
    marked = tree.xpath(
        "//body//*[@rel='author' or @itemprop='author' or contains(@property,'author') or "
        "@itemprop='name' and ancestor::*[@itemprop='author']]"
    )
    kept = [one for one in marked[:_LOOKED_AT] if marks.belongs(one, anywhere=True)]
    return _words(sorted(kept, key=lambda one: not marks.belongs(one)))


def _marked(tree: HtmlElement) -> Iterator[meta.Found]:
    """The words of the elements whose class, or the page they link to, is an author's."""
    classed = (one for one in marks.having(tree, "class", _CLASSES) if _is_byline(one.get("class")))
    linked_to = tree.xpath("//body//a[contains(@href,'/author/') or contains(@href,'/authors/')]")
    some = (*islice(classed, _LOOKED_AT), *linked_to[:3])
    return _words(filter(marks.belongs, some))


def _lines(tree: HtmlElement) -> Iterator[meta.Found]:
    """The lines behind the heading that say "by"."""
    for element in marks.behind_heading(tree, _NEAR):
        start = (element.text or "").strip()[:30].lower()
        if start.startswith(_BY):
            whole = element.getparent() if len(start) < 12 and len(element) == 0 else element
            text = marks.words(whole) if whole is not None else None
            if text and byline.on_line(text.split(" | ")[0]) is not None:
                yield text, "line of the text"


def _words(elements: Iterable[HtmlElement]) -> Iterator[meta.Found]:
    for element in islice(elements, _MOST):
        text = marks.words(element)
        if text and len(text) < _LONGEST:
            yield text, "mark-up"


def _is_byline(marked: str) -> bool:
    return any(_WORD.search(one) and not _NOT_NAMES.search(one) for one in marked.split())
