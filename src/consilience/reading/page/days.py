"""The days of a page's article: JSON-LD, meta data, <time>, the address, then what the reader sees. The days of
publication and of modification are never taken for one another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import islice

from htmldate import find_date
from lxml.html import HtmlElement

from consilience.model import Layer
from consilience.reading.dates import day_in_address, iso
from consilience.reading.layout import chrome
from consilience.reading.page import linked, marks, meta
from consilience.reading.page.meta import Found
from consilience.reading.page.scripts import Object

_CLASSES = ("ate", "ime", "ubli", "osted", "stamp", "eta", "atum", "echa")
_TIME_CLASS = re.compile(r"publi|post|entry|created", re.IGNORECASE)
_CHANGED = re.compile(
    r"updat|modif|chang|edited|aktualis|actuali|änder|\bstand\b|à jour|обнов|izmen|измен", re.IGNORECASE
)
_MOST = 60
_MOST_PARTS = 12
_FIRST_PAGES = "1991"
_LONGEST = 120
_SHORT = 60
_NO_DAYS = frozenset(("script", "style", "a", "option", "title", "td", "text"))
_DAY_LIKE = re.compile(r"\b(?:19|20)\d\d|\b\d{1,2}[./-]\d{1,2}[./-]\d\d\b")
_PLACE = re.compile(
    r"^(?:[A-ZÀ-Ý][\w-]{2,20},\s(?=\d)|this story is from\s|(?:presse)?(?:mitteilung|information) vom\s)", re.IGNORECASE
)
_PARTS = re.compile(r"\s*[|•·]\s*")


def published(
    tree: HtmlElement, meta_data: dict[str, str], data: Object, address: str | None, changed: Found | None
) -> Found | None:
    """The day, or day and time, of publication and where it was found. `changed` is when it was last changed."""
    for value, layer in _published(tree, meta_data, data):
        if found := iso(value):
            return found, layer
    if address and (day := day_in_address(address)):
        return day, "web address"
    if (shown := _shown(tree, "published")) and shown >= _FIRST_PAGES:
        return shown, "line of the text"
    if (alone := _only(tree)) and alone >= _FIRST_PAGES:
        return alone, "line of the text"
    guess = find_date(tree, original_date=True, extensive_search=False)
    return (guess, "mark-up") if guess and not (changed and changed[0].startswith(guess)) else None


def _published(tree: HtmlElement, meta_data: dict[str, str], data: Object) -> Iterator[tuple[str | None, Layer]]:
    yield linked.string(data.get("datePublished")), "JSON-LD"
    yield from meta.every(meta_data, meta.PUBLISHED)
    yield linked.string(data.get("dateCreated")), "JSON-LD"
    for element in tree.xpath("//body//*[contains(@itemprop,'datePublished') or contains(@property,'datePublished')]"):
        yield _value(element), "mark-up"
    if (found := time_of(tree)) is not None:
        yield found, "time element"


def modified(tree: HtmlElement, meta_data: dict[str, str], data: Object) -> Found | None:
    """The day, or day and time, of the last change and where it was found."""
    return next(((found, layer) for value, layer in _modified(tree, meta_data, data) if (found := iso(value))), None)


def _modified(tree: HtmlElement, meta_data: dict[str, str], data: Object) -> Iterator[tuple[str | None, Layer]]:
    yield linked.string(data.get("dateModified")), "JSON-LD"
    yield from meta.every(meta_data, meta.MODIFIED)
    for one in tree.xpath("//body//*[contains(@itemprop,'dateModified') or contains(@property,'dateModified')]")[:3]:
        yield _value(one), "mark-up"
    for one in [one for one in _times(tree) if _CHANGED.search(_around(one))][:3]:
        yield _value(one), "time element"
    yield _shown(tree, "modified"), "line of the text"


def time_of(tree: HtmlElement) -> str | None:
    """The <time> that tells when the article was published: one marked so, else the first behind the heading, else the
    only one."""
    times = [one for one in _times(tree) if not _CHANGED.search(_around(one))]
    marked = [one for one in times if one.get("pubdate") is not None or _TIME_CLASS.search(one.get("class") or "")]
    behind = tree.xpath("//h1[1]/following::time[1]")
    near = [one for one in times if one in behind]
    best = (*marked[:1], *near, *(times if len(times) == 1 else ()))
    return next(filter(None, map(_value, best)), None)


def _times(tree: HtmlElement) -> list[HtmlElement]:
    found = [one for one in tree.iter("time") if one.get("datetime") or one.text][:_MOST]
    return [one for one in found if one.getparent() is not None and one.getparent().tag != "a" and marks.belongs(one)]


def _is_of_change(element: HtmlElement) -> bool:
    """Whether the day in an element is that of a change alone; "updated published" is a common mark for both."""
    return _CHANGED.search(_around(element)) is not None and "publi" not in (element.get("class") or "").lower()


def _around(element: HtmlElement) -> str:
    """The marks of an element and the words before it, which tell what its day is the day of."""
    parent, before = element.getparent(), element.getprevious()
    words = (before.tail if before is not None else parent.text if parent is not None else None) or ""
    near = before.text or "" if before is not None and isinstance(before.tag, str) and len(before) == 0 else ""
    marked = f"{element.get('class') or ''} {element.get('itemprop') or ''}"
    return f"{marked} {words[-60:]} {near[-60:]} {(element.text or '')[:30]}"


def _value(element: HtmlElement) -> str | None:
    return element.get("datetime") or element.get("content") or element.get("title") or marks.words(element)


def _shown(tree: HtmlElement, kind: str) -> str | None:
    """The first day of that kind on a line of its own, in an element that is marked as a day's or near the heading."""
    marked = islice((one for one in marks.having(tree, "class", _CLASSES) if len(one) < _MOST_PARTS), 4 * _MOST)
    near = (one for one in marks.behind_heading(tree, 2 * _MOST) if any(map(str.isdigit, one.text or "")))
    for element in (*marked, *near):
        text = marks.words(element)
        if text and len(text) <= _LONGEST and any(map(str.isdigit, text)) and marks.belongs(element):
            days = (day for part in _PARTS.split(text) for day in chrome.days(part))
            found = next((day.day for day in days if day.kind == kind), None)
            if found and not (kind == "published" and _is_of_change(element)):
                return found
    return None


def _only(tree: HtmlElement) -> str | None:
    """The day that stands alone somewhere on the page, where no other day does."""
    found = set()
    looked_at = (one for one in tree.iter() if isinstance(one.tag, str) and one.tag not in _NO_DAYS)
    for one in islice((one for one in looked_at if _DAY_LIKE.search((one.text or "")[:_SHORT])), _MOST):
        text = _PLACE.sub("", " ".join((one.text or "").split()))
        if len(text) <= _SHORT and marks.belongs(one, anywhere=True) and not _is_of_change(one):
            found |= {day.day for day in chrome.days(text) if day.kind == "published"}
    return found.pop() if len({day[:10] for day in found}) == 1 else None


def apart(one: str, other: str) -> int:
    """How many days lie between two."""
    return abs((date.fromisoformat(one[:10]) - date.fromisoformat(other[:10])).days)
