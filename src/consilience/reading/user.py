"""What the user says of the reports: options, and a `reports.csv` beside the files."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import msgspec

from consilience.errors import InputError, Refused
from consilience.reading.dates import iso
from consilience.reading.readers.table import records
from consilience.reading.source import Source

SHEET = "reports.csv"
_NAMES_OF_FILES = ("file", "filename", "file name")


class Correction(msgspec.Struct, frozen=True):
    """What the user says of one report; None where nothing is said."""

    outlet: str | None = None
    published: str | None = None
    title: str | None = None
    uri: str | None = None


def options(outlet: str | None, published: str | None) -> Correction:
    """What was said for all reports. Raises InputError where `published` is no day."""
    day = iso(published) if published else None
    if published and day is None:
        raise InputError(f"{published!r} is not a day; write it like 2025-05-08")
    return Correction(outlet=outlet or None, published=day)


def is_sheet(path: Path) -> bool:
    """Whether `path` is a user's `reports.csv` (one with a column `file`), which holds no reports itself."""
    return path.name == SHEET and _sheet(path) is not None


def correction(source: Source, row: int | None, general: Correction) -> Correction:
    """What the user says of one report: the line of `reports.csv` for its row, else for its file, else the options."""
    said = _said(source.path, row)
    stated = {name: getattr(said, name) or getattr(general, name) for name in said.__struct_fields__}
    return Correction(**stated)


def _said(path: Path, row: int | None) -> Correction:
    for folder in (path.parent, *path.parent.parents):
        sheet = _sheet(folder / SHEET)
        if sheet is None:
            continue
        name = path.relative_to(folder).as_posix()
        for key in (f"{name}#{row}", name):
            if key in sheet:
                return sheet[key]
    return Correction()


@lru_cache(maxsize=64)
def _sheet(path: Path) -> Mapping[str, Correction] | None:
    """The lines of a user's table by file, or None where there is no such table."""
    try:
        if not path.is_file():
            return None
        found = [_lower(row) for _, row in records(Source(path, SHEET)) if isinstance(row, dict)]
    except (OSError, Refused):
        return None
    if not any(name in row for row in found[:1] for name in _NAMES_OF_FILES):
        return None
    return {_file(row): _line(row) for row in found}


def _lower(row: Mapping[str, Any]) -> dict[str, str]:
    return {str(name).strip().lower(): str(value).strip() for name, value in row.items()}


def _file(row: Mapping[str, str]) -> str:
    name = next((row[name] for name in _NAMES_OF_FILES if name in row), "")
    return name.replace("\\", "/").removeprefix("./")


def _line(row: Mapping[str, str]) -> Correction:
    day = row.get("published") or row.get("date")
    return Correction(
        outlet=row.get("outlet") or row.get("source") or None,
        published=iso(day),
        title=row.get("title") or None,
        uri=row.get("url") or row.get("uri") or None,
    )
