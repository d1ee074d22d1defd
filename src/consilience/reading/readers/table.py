"""Tables (CSV, TSV): one report a row, fields named in the first."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from consilience.errors import Refused
from consilience.reading import limits, rows
from consilience.reading.decode import encoding_of
from consilience.reading.registry import Item, Reader
from consilience.reading.source import Source

_DELIMITERS = (",", ";", "\t", "|")

csv.field_size_limit(limits.LINE)


def _read(source: Source) -> Iterator[Item]:
    yield from rows.each(records(source), source)


def records(source: Source, *, of_reports: bool = True) -> Iterator[tuple[int, object]]:
    """The rows below the first as (1-based number, cells by name), a Refusal in place of the cells where a row is
    damaged. Raises Refused where it is no table, or no column can hold a text though it is one `of_reports`."""
    with source.open() as stream:
        encoding = encoding_of(stream)
    with source.open() as stream, io.TextIOWrapper(stream, encoding, errors="replace", newline="") as text:
        lines = _bounded(text)
        first = next(lines, "")
        names = next(csv.reader([first], delimiter=_delimiter(first)), [])
        if of_reports and not any(rows.is_text_field(name) for name in names):
            raise Refused("none of its columns is named as a report's text is (for example: text)", first[:300])
        for number, cells in enumerate(_cells(lines, _delimiter(first)), 1):
            if cells is None:
                reason = (
                    "this row of the table has a quotation mark that is never closed, so the rows from here are lost"
                )
                yield number, rows.refusal(source, number, reason)
            elif any(cells):
                yield number, dict(zip(names, cells, strict=False))


def _delimiter(first: str) -> str:
    """The delimiter that the line of column names uses most."""
    return max(_DELIMITERS, key=first.count)


def _bounded(text: io.TextIOWrapper) -> Iterator[str]:
    while line := text.readline(limits.LINE):
        if len(line) == limits.LINE:
            raise Refused("one of its lines is too long to be a row of a table")
        yield line


def _cells(lines: Iterator[str], delimiter: str) -> Iterator[list[str] | None]:
    table = csv.reader(lines, delimiter=delimiter)
    while True:
        try:
            yield next(table)
        except csv.Error:
            yield None
            return
        except StopIteration:
            return


READER = Reader(name="table", suffixes=(".csv", ".tsv", ".tab"), read=_read)
