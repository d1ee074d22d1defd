"""The title of a page's article: what JSON-LD calls its headline, then the heading that the reader sees, then the meta
data; without the name of the site."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lxml.html import HtmlElement

from consilience.reading.page import linked, marks, meta
from consilience.reading.page.headings import headings as main_headings
from consilience.reading.page.meta import Found
from consilience.reading.page.scripts import Object

_SEPARATOR = re.compile(r"\s+[|–—·»•-]\s+|\s?[|｜»]\s?|(?<=[^\x00-\x7f])[_\-–—](?=[^\x00-\x7f])|\s+::?\s+")
_SIGNS = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\W_]{3,}")
_WORDS = 2
_LONGEST_SITE = 40
_HEADLINE_CLASSES = ("entry-title", "post-title", "rticle-title", "rticleTitle", "eadline", "p-name")
_CUT = ("…", "...")


def title(tree: HtmlElement, meta_data: dict[str, str], data: Object, sites: Sequence[str]) -> Found | None:
    """The title and where it was found. `sites` are the names by which the site goes."""
    names = {_key(site) for site in sites if site}
    stated = [(_bare(value, names), layer) for value, layer in meta.every(meta_data, meta.TITLES)]
    whole = marks.clean(tree.findtext(".//title"))
    headline = marks.clean(linked.string(data.get("headline")))
    shown = _shown(tree, names, [headline, *(value for value, _ in stated), whole])
    if headline and _key(headline) not in names:
        better = shown is not None and _is_better(shown, headline, [value for value, _ in stated])
        return (shown, "mark-up") if shown and better else (_bare(headline, names), "JSON-LD")
    if shown:
        return shown, "mark-up"
    found = next(((value, layer) for value, layer in stated if value and _key(value) not in names), None)
    return found or ((_without_site(whole, names), "mark-up") if whole else None)


def _is_better(shown: str, headline: str, stated: Sequence[str]) -> bool:
    """Whether the heading that the reader sees is the title, and not the headline of the data: that is cut off, has
    the site's name behind it, or a kicker before that on which heading and meta data agree."""
    one, other = _key(shown), _key(headline.rstrip("…."))
    if one == other:
        return False
    cut = headline.endswith(_CUT) and one.startswith(other)
    tail = next((mark.end() for mark in _SEPARATOR.finditer(headline) if _key(headline[: mark.start()]) == one), None)
    agreed = one in map(_key, stated) and other.endswith(f" {one}")
    return cut or agreed or (tail is not None and one.count(" ") >= _WORDS)


def _shown(tree: HtmlElement, names: set[str], others: Sequence[str | None]) -> str | None:
    """The heading that the reader sees: one that another place of the page repeats, else the only one, else the one
    that is marked as the headline. A site's name is none; nor is one that shares no word with the page's own title
    and its meta data, or is but one word that its title lacks."""
    headings = [one for one in main_headings(tree) if _key(one) not in names]
    told = [_key(one) for one in others if one]
    if confirmed := next((one for one in headings if any(_repeats(_key(one), other) for other in told)), None):
        return confirmed
    if bare := next((other for one in headings for other in others if other and _is_end(_key(other), _key(one))), None):
        return bare
    marked = [one for one in _marked(tree) if _key(one) not in names]
    if confirmed := next((one for one in marked if any(_repeats(_key(one), other) for other in told)), None):
        return confirmed
    left = headings if len(headings) == 1 else marked if len(marked) == 1 else []
    sure = len(told) > 1 or (left and len(_SIGNS.findall(_key(left[0]))) <= 1)
    return next((one for one in left if not told or not sure or any(_is_alike(one, other) for other in told)), None)


def _marked(tree: HtmlElement) -> list[str]:
    elements = [*tree.xpath("//body//*[@itemprop='headline']"), *marks.having(tree, "class", _HEADLINE_CLASSES)]
    some = (one for one in elements if one.tag in ("h1", "h2", "h3", "div", "span", "p") and marks.belongs(one))
    return list(dict.fromkeys(text for one in list(some)[:5] if (text := marks.words(one))))


def _is_alike(heading: str, title: str) -> bool:
    """Whether a heading and a title elsewhere may be of one report: they share a word or a sign."""
    return not set(_SIGNS.findall(heading.lower())).isdisjoint(_SIGNS.findall(title.lower()))


def _is_end(title: str, heading: str) -> bool:
    """Whether a heading is the title behind a kicker ("Fog at sea Harbour closed")."""
    return title.count(" ") >= 2 and heading.endswith(" " + title)


def _repeats(heading: str, other: str) -> bool:
    """Whether a title elsewhere on the page is a heading again: the same, or begun by it and little longer."""
    return bool(heading) and (heading == other or (other.startswith(heading) and len(other) < 3 * len(heading)))


def _key(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))


def _bare(value: str, names: set[str]) -> str:
    """A stated title without the site's name before or behind it."""
    text = marks.clean(value) or ""
    pieces = [(mark.start(), mark.end()) for mark in _SEPARATOR.finditer(text)]
    if pieces and _key(text[pieces[-1][1] :]) in names:
        return text[: pieces[-1][0]]
    if pieces and _key(text[: pieces[0][0]]) in names:
        return text[pieces[0][1] :]
    return text


def _without_site(text: str, names: set[str]) -> str:
    """A page's own title without the site's name; a short last part is taken for one."""
    bare = _bare(text, names)
    if bare != text:
        return bare
    pieces = [(mark.start(), mark.end()) for mark in _SEPARATOR.finditer(text)]
    if pieces and len(text) - pieces[-1][1] <= _LONGEST_SITE and pieces[-1][0] >= 12:
        return text[: pieces[-1][0]]
    return text
