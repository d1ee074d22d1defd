"""Spreadsheets (Excel): one report a row of each sheet, fields named in the first row that names any.

openpyxl reads them row by row; it comes with the extra `spreadsheets`. (The faster calamine holds a sheet as one block,
so that two cells far apart fill the memory, and ends the program on some damaged files.)"""

from __future__ import annotations

import io
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from consilience.errors import Refused
from consilience.model import Refusal
from consilience.reading import limits, rows
from consilience.reading.registry import Item, Reader
from consilience.reading.source import Source

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ABOVE = 20
"""How many rows of titles and remarks may stand above the one that names the columns."""
_EXTRA = (
    "Excel and OpenDocument tables are read with an addition; install it with:  pip install 'consilience[spreadsheets]'"
)
_OLD = "it is in Excel's old format, or locked with a password; open it and save it as .xlsx without one"
_DAMAGED = "this spreadsheet is damaged, or locked with a password"
_DAMAGE = (
    zipfile.BadZipFile, zlib.error, SyntaxError, LookupError, ValueError, TypeError, AttributeError, ArithmeticError,
    OSError, EOFError, RuntimeError, AssertionError,
)  # fmt: skip
"""What openpyxl raises on files that are not as they should be; it does not name them."""
_NO_NAMES = "none of the columns of this sheet is named as a report's text is (for example: text)"


def _read(source: Source) -> Iterator[Item]:
    yield from rows.each(_rows(source), source)


def _rows(source: Source) -> Iterator[tuple[int, object]]:
    number, refused = 0, []
    for name, cells in _sheets(source):
        names = _names(cells)
        if names is None:
            refused.append(Refusal(f"{source.name}#{name}", _NO_NAMES))
            continue
        for row in cells:
            number += 1
            if any(cell not in ("", None) for cell in row):
                yield number, {key: _plain(cell) for key, cell in zip(names, row, strict=False) if key}
    if not number and refused:
        raise Refused(_NO_NAMES)
    yield from enumerate(refused, number + 1)


def _sheets(source: Source) -> Iterator[tuple[str, Iterator[tuple[Any, ...]]]]:
    """The sheets by their names, each with its rows as they are read. Raises Refused."""
    if source.head().startswith(_OLE):
        raise Refused(_OLD)
    try:
        from openpyxl import load_workbook
    except ImportError as error:
        raise Refused(_EXTRA, repr(error)) from error
    data = source.data(limits.SPREADSHEET, "a spreadsheet; save it as CSV instead: that has no limit")
    source.allowance().spend(_size(data))
    with _plain_reasons():
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    for sheet in book.worksheets:
        yield sheet.title, _bounded(sheet)


def _bounded(sheet: Any) -> Iterator[tuple[Any, ...]]:
    """The rows, no more than a sheet can have: a damaged one may say that its next row is the billionth."""
    cells = sheet.iter_rows(values_only=True)
    for _ in range(limits.SHEET_ROWS):
        with _plain_reasons():
            row = next(cells, None)
        if row is None:
            return
        yield row
    raise Refused(_DAMAGED, "more rows than a sheet can have")


@contextmanager
def _plain_reasons() -> Iterator[None]:
    """Turns what openpyxl raises into Refused, and keeps its warnings of styles and the like to itself."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except _DAMAGE as error:
        raise Refused(_DAMAGED, repr(error)[:300]) from error


def _size(data: bytes) -> int:
    """How many bytes the parts of a spreadsheet expand to. Raises Refused."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            size = sum(part.file_size for part in packed.infolist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise Refused(_DAMAGED, repr(error)[:300]) from error
    if size > limits.SPREADSHEET_TEXT:
        raise Refused("it is a spreadsheet that expands beyond all reason, so it was not opened further")
    return size


def _names(cells: Iterator[tuple[Any, ...]]) -> list[str] | None:
    """The names of the columns, from the first row that names a text or address; None where none does."""
    for _, row in zip(range(_ABOVE), cells, strict=False):
        names = [str(cell).strip() for cell in row]
        if any(rows.is_text_field(name) or rows.is_address_field(name) for name in names if name):
            return names
    return None


def _plain(cell: Any) -> Any:
    """A whole number as one, where a sheet has it with a fraction of nothing."""
    return int(cell) if isinstance(cell, float) and cell.is_integer() else cell


def _looks_like(head: bytes) -> bool:
    return head.startswith(_OLE) or (head.startswith(_ZIP) and (b"xl/" in head or b"[Content_Types]" in head))


READER = Reader(
    name="spreadsheet",
    suffixes=(".xlsx", ".xlsm", ".xltx", ".xls"),
    read=_read,
    looks_like=_looks_like,
    about="Excel tables: one report a row, in columns named as in a table",
    library="openpyxl",
    extra="spreadsheets",
)
