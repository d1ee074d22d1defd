"""Rows as JSON Lines, CSV and Parquet, the same bytes for the same rows.

JSON Lines hold a row as it is. CSV and Parquet hold what is nested (lists, spans, values of a claim) as JSON in a cell.
In CSV text stands in quotation marks and the unknown is an empty cell without them. A spreadsheet runs what begins
with = + - @ (or a tab or carriage return): such a cell gets an apostrophe before it, unless it is a plain number. A
cell that has apostrophes before such a character already gets one more, so that taking one away restores it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, BinaryIO, Literal, get_args

import msgspec

from consilience.record.rows import TYPES, Kind, Row

Format = Literal["jsonl", "csv", "parquet"]

_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_NUMBER = re.compile(r"[+-]?\d[\d.,]*%?")
_MANY = 2_000
_SIMPLE = (str, int, float, bool)


def write(rows: Iterable[Row], kind: Kind, format_: Format, stream: BinaryIO) -> None:
    """Write the rows of a kind to a stream of bytes."""
    _WRITERS[format_](rows, kind, stream)


def _jsonl(rows: Iterable[Row], kind: Kind, stream: BinaryIO) -> None:
    encoder = msgspec.json.Encoder()
    for row in rows:
        stream.write(encoder.encode(row) + b"\n")


def _csv(rows: Iterable[Row], kind: Kind, stream: BinaryIO) -> None:
    names = columns(kind)
    stream.write((",".join(names) + "\r\n").encode())
    for row in rows:
        fields = flat(row)
        line = ",".join(_cell(fields.get(name)) for name in names)
        stream.write((line + "\r\n").encode())


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return _json(value)
    words = str(value)
    if _FORMULA.match(words) and not _NUMBER.fullmatch(words):
        words = f"'{words}"
    return '"' + words.replace('"', '""') + '"'


def _parquet(rows: Iterable[Row], kind: Kind, stream: BinaryIO) -> None:
    import io

    frame = to_polars(rows, kind)
    held = io.BytesIO()
    frame.write_parquet(held, compression="zstd", statistics=True)
    stream.write(held.getvalue())


def to_polars(rows: Iterable[Row], kind: Kind) -> Any:
    """The rows as a polars DataFrame, what is nested as JSON."""
    import polars

    names = schema(kind)
    frames = [_frame(some, names) for some in _some(rows)]
    return polars.concat(frames) if frames else polars.DataFrame(schema=names)


def _frame(rows: Sequence[Row], names: dict[str, Any]) -> Any:
    import polars

    fields = [flat(row) for row in rows]
    mixed = {name for name, type_ in names.items() if type_ == polars.String}
    data = {name: [_text(f.get(name)) if name in mixed else f.get(name) for f in fields] for name in names}
    return polars.DataFrame(data, schema=names)


def _text(value: Any) -> str | None:
    return value if value is None or isinstance(value, str) else _json(value)


def _some(rows: Iterable[Row]) -> Iterator[list[Row]]:
    source = iter(rows)
    while some := list(islice(source, _MANY)):
        yield some


def flat(row: Row) -> dict[str, Any]:
    """The fields of a row, what is nested as JSON."""
    fields = msgspec.to_builtins(row)
    return {name: _json(value) if isinstance(value, (list, tuple, dict)) else value for name, value in fields.items()}


def _json(value: Any) -> str:
    return msgspec.json.encode(value).decode()


def columns(kind: Kind) -> list[str]:
    """The names of a kind's fields, in order; for mentions those of all kinds of mention."""
    return list(_fields(kind))


def schema(kind: Kind) -> dict[str, Any]:
    """The polars type of each column: a number where the field is one, else text."""
    import polars

    types = {int: polars.Int64, float: polars.Float64}
    return {name: types.get(only, polars.String) for name, only in _fields(kind).items()}


def _fields(kind: Kind) -> dict[str, Any]:
    """The one simple type of each field, or None where it is nested or of several types."""
    rows = get_args(TYPES[kind]) or (TYPES[kind],)
    found: dict[str, Any] = {}
    for row in rows:
        if len(rows) > 1:
            found = {"id": str, "report": str, "kind": str, **found}
        for field in msgspec.structs.fields(row):
            simple = _simple(field.type)
            found[field.encode_name] = simple if found.get(field.encode_name, simple) == simple else None
    return found


def _simple(type_: Any) -> Any:
    known = {t for t in (get_args(type_) or (type_,)) if t is not type(None)}
    return known.pop() if len(known) == 1 and known <= set(_SIMPLE) else None


_WRITERS: dict[Format, Callable[[Iterable[Row], Kind, BinaryIO], None]] = {
    "jsonl": _jsonl,
    "csv": _csv,
    "parquet": _parquet,
}
