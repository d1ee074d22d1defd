"""JSON: one report, a list of reports, or anything that holds such a list; also several such values in one file."""

from __future__ import annotations

import json as standard
import re
from collections.abc import Iterator

from consilience.errors import Refused
from consilience.reading import limits, rows
from consilience.reading.decode import decode
from consilience.reading.readers import jsonlines
from consilience.reading.readers.value import parse
from consilience.reading.registry import Item, Reader
from consilience.reading.source import Source

_BEGINNING = re.compile(r"\s{0,1000}(?:\{\s{0,100}[\"}]|\[\s{0,100}(?:[\[{\]]|\"))")
_OBJECTS = re.compile(rb"(?:\xef\xbb\xbf)?\s{0,1000}(?:\[\s{0,1000})?\{\s{0,1000}\"")
"""How neither texts nor tables nor pages begin."""
_SPACE = re.compile(r"[\s,\x1e]*")
_COMMENT = re.compile(r"^\s{0,200}(?://|/\*|#)", re.MULTILINE)
_TOO_MUCH = "one JSON document; write one report a line (JSON Lines, .jsonl) instead: that has no limit"


def _read(source: Source) -> Iterator[Item]:
    if jsonlines.is_sure(source.head()):
        yield from jsonlines.READER.read(source)
        return
    data = source.data(limits.JSON, _TOO_MUCH)
    try:
        value = parse(data)
    except Refused as refused:
        if refused.reason != "it is not valid JSON":
            raise
        yield from _piecemeal(data, refused, source)
        return
    yield from _items(value, source)


def _items(value: object, source: Source) -> Iterator[Item]:
    found = rows.found(value)
    if found is None:
        yield rows.item(value, None, source)
    else:
        yield from rows.each(enumerate(found, 1), source)


def _piecemeal(data: bytes, refused: Refused, source: Source) -> Iterator[Item]:
    """Several values one behind the other, or a list that is damaged somewhere: what came before is kept."""
    text = decode(data)[0].strip()
    is_list = text.startswith("[")
    values, rest = _values(text[1:] if is_list else text)
    found = [row for value in values for row in _rows_of(value)]
    yield from rows.each(enumerate(found, 1), source)
    if found and rest == ("]" if is_list else ""):
        return
    if _COMMENT.search(text[:10_000]):
        raise Refused("it is not valid JSON: it has comments, which JSON does not allow", refused.detail)
    if found:
        raise Refused("it is damaged: what stands behind its last whole report was lost", refused.detail)
    raise refused


def _rows_of(value: object) -> list[object]:
    found = rows.found(value)
    return [value] if found is None else found


def _values(text: str) -> tuple[list[object], str]:
    """The whole values at the beginning of a text, and what stands behind them."""
    decoder = standard.JSONDecoder(strict=False)
    values: list[object] = []
    at = _behind_space(text, 0)
    while at < len(text) and text[at] in '{["':
        try:
            value, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            break
        values.append(value)
        at = _behind_space(text, at)
    return values, text[at:]


def _behind_space(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found else at


def _looks_like(head: bytes) -> bool:
    try:
        return _BEGINNING.match(decode(head)[0]) is not None
    except Refused:
        return re.match(rb"(?:\xef\xbb\xbf)?\s{0,1000}[\[{]\s{0,100}[\"\[{]", head) is not None


def _certain(head: bytes) -> bool:
    return _OBJECTS.match(head) is not None


__all__ = ["READER", "parse"]

READER = Reader(
    name="JSON",
    suffixes=(".json",),
    read=_read,
    looks_like=_looks_like,
    certain=_certain,
    about="one report, a list of them, or what a news tool or service answers, in the names it uses",
    library="msgspec",
)
