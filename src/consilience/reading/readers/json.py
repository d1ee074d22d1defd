"""JSON: one report, a list of reports, or an object that holds such a list."""

from __future__ import annotations

import json as standard
import re
from collections.abc import Iterator

import msgspec

from consilience.errors import Refused
from consilience.reading import limits, rows
from consilience.reading.decode import decode
from consilience.reading.registry import Item, Reader
from consilience.reading.source import Source

_LISTS = ("articles", "reports", "items", "results", "documents", "docs", "stories", "data", "news", "rows", "@graph",
          "response", "hits", "entries", "value", "content")  # fmt: skip
_LEVELS = 4
_BEGINNING = re.compile(rb"(?:\xef\xbb\xbf)?\s{0,1000}(?:\{\s{0,100}[\"}]|\[\s{0,100}[\[{\"\]])")


def parse(data: bytes) -> object:
    """The value that JSON text holds. Raises Refused where it is damaged or nested too deeply."""
    try:
        return msgspec.json.decode(data)
    except RecursionError as error:
        raise Refused("its JSON is nested too deeply", repr(error)) from error
    except (msgspec.DecodeError, UnicodeDecodeError):
        return _parse_tolerantly(data)


def _parse_tolerantly(data: bytes) -> object:
    """Once more with the parser that accepts what some tools write: NaN, lone surrogates, raw control characters."""
    try:
        return standard.JSONDecoder(strict=False).decode(decode(data)[0])
    except RecursionError as error:
        raise Refused("its JSON is nested too deeply", repr(error)) from error
    except ValueError as error:
        raise Refused("it is not valid JSON", repr(error)[:300]) from error


def _read(source: Source) -> Iterator[Item]:
    value = parse(source.data(limits.JSON, "one JSON document; one report a line (JSON Lines) has no limit"))
    found = _reports(value, _LEVELS)
    if found is None:
        yield rows.raw(value)
    else:
        yield from rows.each(enumerate(found, 1), source)


def _reports(value: object, levels: int) -> list[object] | None:
    """The list of reports that `value` is or holds, or None."""
    if isinstance(value, list):
        return [_unwrapped(item) for item in value]
    if not isinstance(value, dict) or not levels:
        return None
    for name in _LISTS:
        inner = value.get(name)
        if isinstance(inner, (list, dict)) and not _are_words(inner):
            return _reports(inner, levels - 1)
    return None


def _are_words(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _unwrapped(item: object) -> object:
    """A search engine's hit holds the row in `_source`."""
    inner = item.get("_source") if isinstance(item, dict) else None
    return inner if isinstance(inner, dict) else item


def _looks_like(head: bytes) -> bool:
    return _BEGINNING.match(head) is not None


READER = Reader(name="JSON", suffixes=(".json",), read=_read, looks_like=_looks_like)
