"""Marked elements of a page (headings, authors, times): those that belong to its article and not to what lies round
it, and their words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import dropwhile, islice

from lxml import etree
from lxml.html import HtmlElement

_LONGEST = 400
_ELSEWHERE = re.compile(
    r"\b(?:related\w{0,8}|recommend\w{0,5}|sidebar|side-bar|widget|comments?|comment-?\w{1,8}|respond|teasers?|most-?read|"
    r"most-?popular|trending|latest|popular|newsletter|footer|nav|menu|read-?more|more-?stories|also-?like|carousel|"
    r"ticker|breaking|promo|recirc\w{0,8})\b",
    re.IGNORECASE,
)
_OWN_END = re.compile(r"\b(?:post|entry|article)-footer\b", re.IGNORECASE)
"""What stands at the end of an article and is its own."""
_OUTSIDE = frozenset(("aside", "footer", "nav", "select", "noscript", "template", "svg", "button", "form"))
_SILENT = frozenset(("script", "style", "noscript", "template", "svg", "button", "select", "option"))
_MOST_UP = 60
_MOST_PARTS = 400


def belongs(element: HtmlElement, *, anywhere: bool = False) -> bool:
    """Whether an element may belong to the article: it lies in no navigation, list of other stories or comments.
    `anywhere` allows for navigation and asides, where what is surely marked may stand too."""
    one: HtmlElement | None = element
    for _ in range(_MOST_UP):
        if one is None or one.tag in ("body", "article", "main"):
            return True
        if (one.tag in _OUTSIDE and not anywhere) or _is_elsewhere(one, anywhere):
            return False
        one = one.getparent()
    return True


def _is_elsewhere(element: HtmlElement, anywhere: bool) -> bool:
    marks = f"{element.get('class') or ''} {element.get('id') or ''}"
    if len(marks) >= 300 or not marks.strip():
        return False
    marks = marks.replace("_", "-").replace("widget Blog", "Blog")  # the whole of a page by Blogger is called so
    return _ELSEWHERE.search(_OWN_END.sub("", marks) if anywhere else marks) is not None


def words(element: HtmlElement) -> str | None:
    """The words in an element, on one line; those of its parts of their own kind (blocks) are parted by bars."""
    parts: list[str] = []
    for number, (event, one) in enumerate(etree.iterwalk(element, events=("start", "end"))):
        if number > _MOST_PARTS:
            break
        silent = not isinstance(one.tag, str) or one.tag in _SILENT
        if event == "start":
            parts.append(" | " if one.tag in _BLOCKS else "")
            parts.append("" if silent else one.text or "")
        elif one is not element:
            parts.append(one.tail or "")
    return clean(" ".join("".join(parts).split()).strip(" |"))


_BLOCKS = frozenset(("div", "p", "li", "br", "ul", "section", "h1", "h2", "h3", "h4", "time", "address", "tr", "td"))


def clean(text: str | None) -> str | None:
    """A value on one line and of a bounded length; None where nothing stands there."""
    return " ".join(text[: 4 * _LONGEST].split())[:_LONGEST] or None if text else None


def having(tree: HtmlElement, attribute: str, needles: Iterable[str]) -> Iterator[HtmlElement]:
    """The elements whose attribute holds one of `needles`, in document order. (Needles leave out a first letter that
    may be a capital: to fold the case of every attribute of a page takes longer than all else.)"""
    test = " or ".join(f"contains(@{attribute},'{needle}')" for needle in needles)
    yield from tree.xpath(f"//body//*[@{attribute}][{test}]")


def behind_heading(tree: HtmlElement, most: int) -> Iterator[HtmlElement]:
    """The first elements behind the page's main heading."""
    heading = next(tree.iter("h1"), None)
    if heading is not None:
        behind = islice(dropwhile(lambda one: one is not heading, tree.iter()), 1, most)
        yield from (one for one in behind if isinstance(one.tag, str) and one.tag not in _SILENT)


def headings(tree: HtmlElement) -> list[str]:
    """The page's own main headings."""
    return [text for one in tree.iter("h1") if (text := words(one)) and any(c.isalnum() for c in text)]
