"""Tables (CSV, TSV): one report a row, fields named in the first; or the tables of GDELT, which name none."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from consilience.errors import Refused
from consilience.reading import limits, rows
from consilience.reading.decode import decode, encoding_of
from consilience.reading.readers import gdelt
from consilience.reading.readers.records import records as split
from consilience.reading.registry import Item, Reader
from consilience.reading.source import Source

_DELIMITERS = (",", ";", "\t", "|")
_SURE, _LONGEST = 3, 40
_WIDE = (b"\xff\xfe", b"\xfe\xff")
"""How UTF-16 begins, in which spreadsheets save "Unicode text"."""
_NO_TEXT = "none of its columns is named as a report's text is (for example: text)"
_NO_NAMES = "its first line does not name the columns: put a line like  title,text,date,url  above it"
_UNCLOSED = "this row of the table is damaged (perhaps a quotation mark that is never closed)"
_TOO_MANY = "this row has more cells than the table has columns, so it cannot be told which is which"
_TOO_LONG = "this row of the table is too long to be a report"
_REASONS = {"damaged": _UNCLOSED, "too long": _TOO_LONG}

csv.field_size_limit(limits.LINE)


def _read(source: Source) -> Iterator[Item]:
    yield from rows.each(records(source), source)


def records(source: Source, *, of_reports: bool = True) -> Iterator[tuple[int, object]]:
    """The rows below the first as (1-based number, cells by name), a Refusal in place of the cells where a row is
    damaged. Raises Refused where it is no table, or no column can hold a report though it is one `of_reports`."""
    with source.open() as stream:
        encoding = encoding_of(stream)
    with source.open() as stream, io.TextIOWrapper(stream, encoding, errors="replace", newline="") as text:
        first = _first_line(text)
        if of_reports and (columns := gdelt.columns(first)):
            yield from gdelt.addresses(first, text, columns)
            return
        delimiter = delimiter_of(first)
        names = next(csv.reader([first], delimiter=delimiter), [])
        if of_reports and not _tells(names):
            raise Refused(_NO_NAMES if _looks_like_data(names) else _NO_TEXT, first[:300])
        yield from _named(split(text, delimiter, len(names)), names, source)


def _first_line(text: io.TextIOWrapper) -> str:
    """The line of column names; one that only names the delimiter, as spreadsheets write it, is passed over."""
    line = text.readline(limits.LINE)
    while line and (not line.strip() or line.lower().startswith("sep=")):
        line = text.readline(limits.LINE)
    if len(line) >= limits.LINE:
        raise Refused("its first line is too long to name the columns of a table")
    return line


def _named(
    found: Iterator[tuple[int, list[str] | str]], names: list[str], source: Source
) -> Iterator[tuple[int, object]]:
    """The rows with their cells by name. Empty rows are passed over."""
    for number, cells in found:
        if isinstance(cells, str):
            yield number, rows.refusal(source, number, _REASONS[cells])
        elif any(cells[len(names) :]):
            yield number, rows.refusal(source, number, _TOO_MANY)
        elif any(cells):
            yield number, dict(zip(names, cells, strict=False))


def _tells(names: list[str]) -> bool:
    """Whether one of the columns may hold a report's text or its address."""
    return any(rows.is_text_field(name) or rows.is_address_field(name) for name in names)


def _looks_like_data(names: list[str]) -> bool:
    return any(len(name) > 60 or rows.is_address(name) or name.strip().isdecimal() for name in names)


def delimiter_of(first: str) -> str:
    """The delimiter that the line of column names uses most."""
    return max(_DELIMITERS, key=first.count)


def _looks_like(head: bytes) -> bool:
    """Whether the first line names columns that reports have, or is one of GDELT's."""
    first = _first_of(head)
    if first is None:
        return False
    if gdelt.columns(first):
        return True
    names = first.strip("\r\n").split(delimiter_of(first))
    bare = [name.strip(' "') for name in names]
    known = sum(map(rows.is_known_field, bare))
    return len(names) > 1 and 2 * known >= min(len(names), 4) and _tells(bare) and not first.startswith(("{", "[", "<"))


def _first_of(head: bytes) -> str | None:
    """The first line of what a file begins with; None where it is no text."""
    if head.startswith(_WIDE):
        return head.decode("utf-16", "ignore").partition("\n")[0]
    try:
        return decode(head[: head.rfind(b"\n") + 1] or head)[0].partition("\n")[0]
    except Refused:
        return None


def _certain(head: bytes) -> bool:
    """Whether so many of the columns are those of reports that no text begins so."""
    wide = head.startswith(_WIDE)
    first = ((wide and _first_of(head)) or head.partition(b"\n")[0].decode("ascii", "replace"))[:1_000]
    names = [name.strip(' "\r') for name in first.split(delimiter_of(first)) if len(name) < _LONGEST]
    return len(names) >= _SURE and sum(map(rows.is_known_field, names)) >= _SURE and _looks_like(head)


READER = Reader(
    name="table",
    suffixes=(".csv", ".tsv", ".tab"),
    read=_read,
    looks_like=_looks_like,
    certain=_certain,
    about="one report a row, its columns named in the first; addresses alone (GDELT's too) are kept as such",
)
