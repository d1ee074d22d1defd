"""The entries of a live report on a page: the parts of it that have a time of their own."""

from __future__ import annotations

from lxml.html import HtmlElement

from consilience.reading.dates import iso
from consilience.reading.page import marks

FEWEST = 3
"""Entries that make a live report."""
_MOST = 500
_MOST_UP = 40
_WHOLE = frozenset(("body", "html", "main"))
Entries = dict[HtmlElement, str]


def entries(tree: HtmlElement) -> Entries:
    """By its element, the time of each entry; {} where the page has fewer than three. An entry is the largest element
    that holds one time and no other."""
    times = [(one, when) for one in list(tree.iter("time"))[:_MOST] if (when := _moment(one))]
    if len({when for _, when in times}) < FEWEST:
        return {}
    held: dict[HtmlElement, set[str]] = {}
    for one, when in times:
        for above in _above(one):
            held.setdefault(above, set()).add(when)
    found: Entries = {}
    for one, when in times:
        own = [above for above in _above(one) if len(held[above]) == 1 and above.tag not in _WHOLE]
        if own and marks.belongs(one):
            found[own[-1]] = when
    return found if len(found) >= FEWEST else {}


def time_of(element: HtmlElement, found: Entries) -> str | None:
    """The time of the entry in which an element lies."""
    return next((found[one] for one in (element, *_above(element)) if one in found), None)


def _moment(element: HtmlElement) -> str | None:
    when = iso(element.get("datetime"))
    return when if when and "T" in when else None


def _above(element: HtmlElement) -> list[HtmlElement]:
    found: list[HtmlElement] = []
    one = element.getparent()
    while one is not None and len(found) < _MOST_UP:
        found.append(one)
        one = one.getparent()
    return found
