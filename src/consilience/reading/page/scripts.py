"""The JSON-LD scripts of a page, as publishers really write them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from lxml.html import HtmlElement

_LEVELS = 12
_MOST_OBJECTS = 4_000
_MOST_CHARACTERS = 3_000_000
_WRAPPED = re.compile(r"^\s{0,200}(?:<!--|//\s?<!\[CDATA\[|/\*\s?<!\[CDATA\[\s?\*/|<!\[CDATA\[)")
_UNWRAPPED = re.compile(r"(?:-->|//\s?\]\]>|/\*\s?\]\]>\s?\*/|\]\]>)\s{0,200}$")
_COMMA_TOO_MANY = re.compile(r",(\s{0,200}[}\]])")
Object = Mapping[str, Any]


def objects(tree: HtmlElement) -> list[Object]:
    """All objects of the page's JSON-LD, outer before inner. What only refers to another by its `@id` is replaced by
    it where it is named; scripts that cannot be mended are passed over."""
    found: list[Object] = []
    for script in tree.iter("script"):
        text = script.text
        if text and "ld+json" in (script.get("type") or "").lower() and len(text) <= _MOST_CHARACTERS:
            for one in _inside(_parsed(text), _LEVELS):
                if len(found) >= _MOST_OBJECTS:
                    return found
                found.append(one)
    return found


def named(found: list[Object]) -> dict[str, Object]:
    """The objects by their `@id`; of several the one that says most."""
    by: dict[str, Object] = {}
    for one in found:
        key = one.get("@id")
        if isinstance(key, str) and len(one) > len(by.get(key, ())):
            by[key] = one
    return by


def _parsed(script: str) -> object:
    """The value of a script, without the comments around it; once more without commas too many."""
    text = _UNWRAPPED.sub("", _WRAPPED.sub("", script[:])).strip().rstrip(";")
    for tried in (text, None):
        try:
            return json.loads(_COMMA_TOO_MANY.sub(r"\1", text) if tried is None else tried, strict=False)
        except RecursionError:
            return None
        except ValueError:
            continue
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
