"""Where the rows stand in the value of a JSON document: it may be one row, a list of rows, an answer of a service that
holds such a list somewhere, rows by their ids, or a table written as its columns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from consilience.reading.rows.judge import believable
from consilience.reading.rows.shape import bare, prepared
from consilience.reading.rows.values import is_address
from consilience.reading.rows.words import words

_LISTS = ("articles", "reports", "items", "results", "documents", "docs", "stories", "data", "news", "rows", "@graph",
          "response", "hits", "entries", "value", "content", "posts", "list", "matches", "records", "feed", "result",
          "Items", "payload", "body", "channel")  # fmt: skip
"""What services call the list of their answers, or the object that holds it."""
_INNER = ("_source", "item", "data", "article", "attributes", "document", "doc", "node", "fields", "newsItem")
"""What the object is called that holds the row, where ids and scores stand beside it."""
_LEVELS = 5
_MOST_NAMES = 200
_ARTICLES = ("article", "posting", "report", "claimreview")


def found(value: object) -> list[object] | None:
    """The rows in a value; None where it is one row itself, or nothing that holds any."""
    return _found(value, _LEVELS)


def _found(value: object, levels: int) -> list[object] | None:
    if isinstance(value, list):
        return [_unwrapped(one) for one in value]
    if not isinstance(value, dict) or not levels:
        return None
    if (table := _table(value)) is not None:
        return table
    if has_text(value):
        return None
    for name in _LISTS:
        inner = value.get(name)
        if isinstance(inner, (list, dict)) and not _are_words(inner) and inner:
            rows = _found(inner, levels - 1)
            if rows is not None:
                return _of_graph(rows) if name == "@graph" else _of_feed(rows, value)
    if (by_id := _by_id(value)) is not None:
        return by_id
    if not _is_address_alone(value) and (elsewhere := _elsewhere(value, levels)) is not None:
        return elsewhere
    return [] if any(value.get(name) == [] for name in _LISTS) else None


def has_text(row: object) -> bool:
    """Whether a row has a text of its own, more than a summary."""
    if not isinstance(row, dict):
        return False
    row, known = prepared(row)
    text = words(row, known)
    return text is not None and text.extent != "summary" and believable(text, row, known)


def _is_row(value: object) -> bool:
    return has_text(value) or _is_address_alone(value)


def _is_address_alone(value: object) -> bool:
    """Whether it is a row of an address and a title."""
    if not isinstance(value, dict):
        return False
    row, known = prepared(value)
    addresses = (one for _, one in known.every(row, "uri") if isinstance(one, str))
    return any(map(is_address, addresses)) and known.first(row, "title") is not None


def _are_words(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) and not is_address(one) for one in value)


def _unwrapped(item: object) -> object:
    """The row in an item of a list: itself, what it holds beside ids and scores, or the address that it is."""
    if isinstance(item, str) and is_address(item.strip()):
        return {"url": item.strip()}
    if not isinstance(item, dict) or _is_row(item):
        return item
    inner = next((item[name] for name in _INNER if isinstance(item.get(name), dict)), None)
    if inner is None or not (_is_row(inner) or "_source" in item):
        return item
    ids = {name: item[name] for name in ("id", "_id", "guid", "uri") if item.get(name) and name not in inner}
    return {**inner, **ids} if not _has_id(inner) else inner


def _has_id(row: Mapping[str, Any]) -> bool:
    known = prepared(row)[1]
    return known.first(row, "id") is not None


def _elsewhere(value: Mapping[str, Any], levels: int) -> list[object] | None:
    """The first list of rows under any other name."""
    for name in list(value)[:_MOST_NAMES]:
        inner = value[name]
        if isinstance(inner, list) and inner and all(isinstance(one, dict) for one in inner[:3]):
            rows = [_unwrapped(one) for one in inner]
            if any(map(_is_row, rows[:3])):
                return rows
        elif isinstance(inner, dict) and name not in _LISTS and levels > 1 and not _is_row(inner):
            rows_ = _elsewhere(inner, levels - 1)
            if rows_ is not None:
                return rows_
    return None


def _by_id(value: Mapping[str, Any]) -> list[object] | None:
    """The rows of an object whose names are ids (or addresses) and whose values are all objects or lists of rows."""
    if not value or not all(isinstance(one, (dict, list)) for one in value.values()):
        return None
    rows: list[object] = []
    for name, one in value.items():
        several = one if isinstance(one, list) else [one]
        if not any(map(_is_row, several[:3])):
            return None
        keyed = len(several) == 1 and isinstance(several[0], dict)
        rows += [_keyed(name, several[0])] if keyed else several
    return rows


def _keyed(name: str, row: dict[str, Any]) -> dict[str, Any]:
    known = prepared(row)[1]
    if is_address(name) and known.first(row, "uri") is None:
        return {**row, "url": name}
    return row if _has_id(row) else {**row, "id": name}


def _of_graph(rows: list[object]) -> list[object]:
    """The articles of a graph of linked data, with what they refer to in their places. Persons, sites and pictures are
    told of there too; they are no reports."""
    objects = {one["@id"]: one for one in rows if isinstance(one, dict) and isinstance(one.get("@id"), str)}
    articles = [one for one in rows if isinstance(one, dict) and _is_article(one)]
    return [{name: _resolved(inner, objects) for name, inner in one.items()} for one in articles] or rows


def _is_article(one: Mapping[str, Any]) -> bool:
    kinds = one.get("@type")
    return any(str(kind).lower().endswith(_ARTICLES) for kind in (kinds if isinstance(kinds, list) else [kinds]))


def _resolved(value: object, objects: Mapping[str, Any]) -> object:
    if isinstance(value, list):
        return [_resolved(one, objects) for one in value[:100]] if value and isinstance(value[0], dict) else value
    if isinstance(value, dict) and list(value) == ["@id"] and isinstance(value["@id"], str):
        return objects.get(value["@id"], value)
    return value


def _of_feed(rows: list[object], value: Mapping[str, Any]) -> list[object]:
    """The entries of a JSON Feed (jsonfeed.org), which says its title once."""
    if "jsonfeed.org" not in str(value.get("version")) or not isinstance(value.get("title"), str):
        return rows
    return [{"outlet": value["title"], **one} if isinstance(one, dict) else one for one in rows]


def _table(value: Mapping[str, Any]) -> list[object] | None:
    """The rows of a table that was written as its columns, each {row: cell} or a list of cells, or as lists of cells
    with the names of the columns beside them; as pandas and others do."""
    names, data = value.get("columns"), value.get("data")
    if isinstance(names, list) and isinstance(data, list) and all(isinstance(one, list) for one in data[:100]):
        return [dict(zip(map(str, names), one, strict=False)) for one in data if isinstance(one, list)]
    first = next(iter(value.values()), None)
    if (
        len(value) < 2
        or not isinstance(first, (dict, list))
        or len(first) < _LEAST_ROWS.get(type(first), 1)
        or not _COLUMNS & set(map(bare, value))
    ):
        return None
    if not all(type(one) is type(first) and len(one) == len(first) for one in value.values()):
        return None
    return list(_across(value, first))


_LEAST_ROWS: dict[type, int] = {dict: 1, list: 2}
"""One cell in each of several lists may as well be one row, whose fields are lists."""
_COLUMNS = frozenset(("text", "title", "url", "content", "headline", "body"))


def _across(value: Mapping[str, Any], first: Any) -> Iterator[object]:
    for key in first if isinstance(first, dict) else range(len(first)):
        try:
            yield {name: column[key] for name, column in value.items()}
        except KeyError:
            yield {}
