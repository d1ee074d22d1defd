"""JSON-LD (schema.org) of a page: the object that describes its article."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from lxml.html import HtmlElement

_LEVELS = 8
_MOST_OBJECTS = 2_000
_MOST_CHARACTERS = 3_000_000
_KINDS = ("article", "posting", "report", "claimreview")
Object = Mapping[str, Any]


def article_object(tree: HtmlElement, title: str) -> Object:
    """The object that describes the page's article, {} where there is none: of several the one whose headline shares
    most words with `title` (of the page), then the first."""
    found = [one for one in objects(tree) if _is_article(one)]
    wanted = set(title.lower().split())
    return max(found, key=lambda one: _shared(one, wanted), default={})


def objects(tree: HtmlElement) -> Iterator[Object]:
    """All objects of the page's JSON-LD, outer before inner; damaged scripts are passed over."""
    left = _MOST_OBJECTS
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "") or not script.text or len(script.text) > _MOST_CHARACTERS:
            continue
        for one in _inside(_parsed(script.text), _LEVELS):
            left -= 1
            if left < 0:
                return
            yield one


def string(value: object) -> str | None:
    """A text out of a text, a list or an object with a name or address."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, Mapping):
        value = value.get("name") or value.get("@id") or value.get("url")
    return value.strip() or None if isinstance(value, str) else None


def people(value: object) -> tuple[list[str], list[str]]:
    """The names of the persons and of the organisations among authors."""
    persons: list[str] = []
    organisations: list[str] = []
    for one in (value if isinstance(value, list) else [value])[:30]:
        name = string(one)
        if name and not name.startswith(("http:", "https:")):
            kind = str(one.get("@type", "")) if isinstance(one, Mapping) else ""
            (organisations if "Organization" in kind else persons).append(name)
    return persons, organisations


def _parsed(script: str) -> object:
    text = script.strip().removeprefix("<!--").removesuffix("-->").strip().rstrip(";")
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def _inside(value: object, levels: int) -> Iterator[Object]:
    if not levels:
        return
    if isinstance(value, Mapping):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            if isinstance(one, (Mapping, list)):
                yield from _inside(one, levels - 1)


def _is_article(one: Object) -> bool:
    kinds = one.get("@type")
    names = kinds if isinstance(kinds, list) else [kinds]
    stated = one.get("headline") or one.get("name") or one.get("articleBody")
    return bool(stated) and any(str(name).lower().endswith(_KINDS) for name in names)


def _shared(one: Object, wanted: set[str]) -> tuple[int, bool]:
    words = set((string(one.get("headline")) or string(one.get("name")) or "").lower().split())
    return len(words & wanted), bool(one.get("datePublished"))
