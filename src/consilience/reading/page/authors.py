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
                   r"contributors?|vcard|author-?names?)(?:$|[^a-z])|[a-z]Author|[bB]yline", re.ASCII)  # fmt: skip
_NOT_NAMES = re.compile(
    r"bio|about|avatar|image|photo|description|box|more|follow|social|role|title|desc", re.IGNORECASE
)
_PAGES = ("/author/", "/authors/", "/autor/", "/autores/", "/autoren/", "/auteur/", "/journalist/", "/reporter/")
_LINKED = f"//body//a[{' or '.join(f'contains(@href,{one!r})' for one in _PAGES)}]"
_WROTE = re.compile(
    r"(?:eingestellt|gepostet|verfasst|(?:ein\s)?(?:artikel|beitrag|text|bericht))\s(?=von\s)", re.IGNORECASE
)
_GLUED = re.compile(r"^((?i:by|von|par|por))(?=[A-ZÀ-Ý][^\W\d_]*[. ])")
"""A word that stands in an element of its own before the name's, without a space between."""
_LONGEST = 160
_MOST = 12
_LOOKED_AT = 60
_NEAR = 150
_BARE = 12
"""Letters of a "by" that may stand in an element of its own, before the name's."""
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
    sure, stated = list(_surely(tree)), list(meta.every(meta_data, meta.AUTHORS))
    marked, lines = list(_marked(tree)), list(_lines(tree))
    told = ((_persons(one, own), layer) for one, layer in (*sure, *_agreed(marked, stated), *marked, *lines, *stated))
    if best := next((one for one in told if one[0]), None):
        return Authors(best[0], tuple(organisations), best[1])
    if organisations:
        return Authors((), tuple(organisations), "JSON-LD")
    if aside := _aside(tree, own):
        return Authors(aside)
    return _alone([*sure, *stated, *lines])


def _named(stated: str) -> tuple[str, ...]:
    """The names in one stated author: those of persons, where there are any beside places, and of agencies."""
    found = byline.names(stated)
    persons = any(map(byline.may_be_a_name, found))
    return tuple(name for name in found if not persons or byline.may_be_a_name(name) or agency(name))


def _persons(candidate: str, own: set[str]) -> tuple[str, ...]:
    found = byline.names(candidate)
    return tuple(name for name in found if byline.may_be_a_name(name) and name.casefold() not in own)


def _agreed(marked: Iterable[meta.Found], stated: Iterable[meta.Found]) -> Iterator[meta.Found]:
    """The author of the meta data whom the page shows too, where it shows others besides (those of other reports)."""
    shown = {name.casefold() for one, _ in marked for name in byline.names(one)}
    return ((one, layer) for one, layer in stated if any(name.casefold() in shown for name in byline.names(one)))


def _aside(tree: HtmlElement, own: set[str]) -> tuple[str, ...]:
    """Who alone is marked as an author beside the text, anywhere on the page."""
    classed = (one for one in marks.having(tree, "class", _CLASSES) if _is_byline(one.get("class")))
    some = (one for one in islice(classed, _LOOKED_AT) if marks.belongs(one, anywhere=True))
    found = {names for one, _ in _words(some) if (names := _persons(one, own))}
    return found.pop() if len(found) == 1 else ()


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
    tested = tree.xpath("//body//*[contains(@data-testid,'yline') or contains(@data-testid,'uthor')]")[:3]
    linked_to = tree.xpath(_LINKED)
    some = (*islice(classed, _LOOKED_AT), *tested, *linked_to[:3])
    return _words(filter(marks.belongs, some))


def _lines(tree: HtmlElement) -> Iterator[meta.Found]:
    """The lines behind the heading that say "by"."""
    for element in marks.behind_heading(tree, _NEAR):
        start = (element.text or "").strip()[:30].lower()
        if start.startswith(_BY):
            parent = element.getparent()
            both = (element, *([parent] if parent is not None and len(start) < _BARE else []))
            firsts = ((marks.words(one) or "").split(" | ")[0] for one in both)
            yield from ((one, "line of the text") for one in islice(filter(byline.on_line, firsts), 1))


def _words(elements: Iterable[HtmlElement]) -> Iterator[meta.Found]:
    for element in islice(elements, _MOST):
        text = marks.words(element)
        if text and len(text) < _LONGEST:
            said = next((part for part in text.split(" | ")[1:] if byline.on_line(part)), text)
            yield _GLUED.sub(r"\1 ", _WROTE.sub("", said)), "mark-up"


def _is_byline(marked: str) -> bool:
    return any(_WORD.search(one) and not _NOT_NAMES.search(one) for one in marked.split())
