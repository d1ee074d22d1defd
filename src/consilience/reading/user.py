"""What the user says of the reports: options, and a `reports.csv` beside the files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import Any

import msgspec

from consilience.errors import InputError, Refused
from consilience.model import Refusal
from consilience.reading.dates import iso
from consilience.reading.readers.table import records
from consilience.reading.source import SHEET, Source

_NAMES_OF_FILES = ("file", "filename", "file name")


class Correction(msgspec.Struct, frozen=True):
    """What the user says of one report; None where nothing is said."""

    outlet: str | None = None
    published: str | None = None
    title: str | None = None
    uri: str | None = None


def options(outlet: str | None, published: str | None) -> Correction:
    """What was said for all reports. Raises InputError where `published` is no day or `outlet` is no text."""
    day = iso(published) if published else None
    if published and day is None:
        raise InputError(f"{published!r} is not a day; write it like 2025-05-08")
    return Correction(outlet=_one_line(outlet) if outlet else None, published=day)


def _one_line(name: str) -> str | None:
    """A name without control characters, on one line. Raises InputError where its bytes were no text."""
    if any("\ud800" <= character <= "\udfff" for character in name):
        raise InputError("the name of the outlet is not written in UTF-8")
    return " ".join("".join(c if c.isprintable() else " " for c in name).split()) or None


class Sheet(msgspec.Struct, frozen=True):
    """What the user's tables say of the reports of one file: of all of them (None) or of the row of a number."""

    lines: Mapping[int | None, Correction]

    def correction(self, row: int | None, general: Correction) -> Correction:
        """What the user says of one report: the line for its row, then that for its file, then the options."""
        said = [self.lines.get(row, _NOTHING), self.lines.get(None, _NOTHING), general]
        names = Correction.__struct_fields__
        return Correction(**{name: next(filter(None, (getattr(one, name) for one in said)), None) for name in names})


_NOTHING = Correction()


def is_sheet(source: Source) -> bool:
    """Whether it is a user's `reports.csv` (one with a column `file`), which holds no reports itself."""
    if PurePosixPath(source.uri or "").name != SHEET:
        return False
    path = source.content
    return (_lines(source) if isinstance(path, bytes) or source.depth else _table(path)) is not None


def doubts(source: Source) -> Iterator[Refusal]:
    """What a user's `reports.csv` says that cannot be understood: days that are none."""
    for number, row in records(source, of_reports=False):
        said = _day(_lower(row)) if isinstance(row, dict) else None
        if said and iso(said) is None:
            reason = f"its day {said[:40]!r} is not a day; write it like 2025-05-08"
            yield Refusal(f"{source.name}#{number}", reason)


def _day(row: Mapping[str, str]) -> str | None:
    return row.get("published") or row.get("date")


def sheet(source: Source) -> Sheet:
    """What `reports.csv` says of a source: the nearest one between its own folder and the folder that was read, in the
    archive that it lies in first."""
    below = ""
    while source.whole is not None:
        path = (source.uri or "").removeprefix(f"{source.whole.name}/")
        if found := _said_inside(source.whole, path, below):
            return Sheet(found)
        source, below = source.whole, f"/{path}{below}"
    return Sheet(_said_beside(source, below))


_Lines = Mapping[str, Mapping[int | None, Correction]]


def _said_inside(archive: Source, path: str, below: str) -> Mapping[int | None, Correction]:
    """What the tables in an archive say of the file at `path`, or of what lies `below` in it."""
    for folder in PurePosixPath(path).parents if archive.sheets else ():
        place = (folder / SHEET).as_posix()
        table = _held(archive.sheets[place]) if place in archive.sheets else None
        if table and (found := table.get(PurePosixPath(path).relative_to(folder).as_posix() + below)):
            return found
    return {}


def _said_beside(source: Source, below: str) -> Mapping[int | None, Correction]:
    if not isinstance(source.content, Path) or source.is_copy:
        return {}
    depth = len(PurePosixPath(source.uri).parts) if source.uri else 0
    for folder in list(source.content.parents)[:depth]:
        table = _table(folder / SHEET)
        if table and (found := table.get(source.content.relative_to(folder).as_posix() + below)):
            return found
    return {}


def _table(path: Path) -> _Lines | None:
    """The lines of a user's table by file and row, or None where there is no such table."""
    try:
        status = path.stat()
    except OSError:
        return None
    return _parsed(path, status.st_mtime_ns, status.st_size)


@lru_cache(maxsize=64)
def _parsed(path: Path, changed: int, size: int) -> _Lines | None:
    """The table as it was when it was last changed."""
    return _lines(Source(path, SHEET))


@lru_cache(maxsize=64)
def _held(table: bytes) -> _Lines | None:
    return _lines(Source(table, SHEET))


def _lines(source: Source) -> _Lines | None:
    """The lines of a user's table, or None where it is none."""
    try:
        found = [_lower(row) for _, row in records(source, of_reports=False) if isinstance(row, dict)]
    except Refused:
        return None
    if not any(name in row for row in found[:1] for name in _NAMES_OF_FILES):
        return None
    files: dict[str, dict[int | None, Correction]] = {}
    for row in found:
        file, number = _file(row)
        files.setdefault(file, {})[number] = _line(row)
    return files


def _lower(row: Mapping[str, Any]) -> dict[str, str]:
    return {str(name).strip().lower(): str(value).strip() for name, value in row.items()}


def _file(row: Mapping[str, str]) -> tuple[str, int | None]:
    """The file that a line is about and, behind a "#", the number of the row in it."""
    name = next((row[name] for name in _NAMES_OF_FILES if name in row), "").replace("\\", "/").removeprefix("./")
    file, mark, number = name.rpartition("#")
    return (file, int(number)) if mark and number.isdecimal() and len(number) < 10 else (name, None)


def _line(row: Mapping[str, str]) -> Correction:
    return Correction(
        outlet=row.get("outlet") or row.get("source") or None,
        published=iso(_day(row)),
        title=row.get("title") or None,
        uri=row.get("url") or row.get("uri") or None,
    )
