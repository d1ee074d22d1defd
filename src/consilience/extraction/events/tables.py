"""Tables of acts that a user adds: files, and those that installed packages bring."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

from consilience.errors import InputError
from consilience.extraction.events import lexicon
from consilience.extraction.knowledge.acts import Table, parse
from consilience.model import content_id

GROUP = "consilience.acts"
"""The entry points of packages: each names a file, or a list of files (paths, or resources of the package)."""
_LARGEST = 5_000_000


def load(names: Iterable[str]) -> list[Table]:
    """The tables of these names: files, or entry points of installed packages. Raises InputError where there is none of
    that name, where it is no table, or where the tables do not fit together."""
    tables = [parse(text, where) for name in names for where, text in _texts(name)]
    lexicon.built_with(tables)
    return tables


def fingerprint(tables: Sequence[Table]) -> str:
    """What tells these tables from others: "" for none, else a short hash of their texts."""
    return content_id("acts", *(table.text for table in tables)) if tables else ""


def _texts(name: str) -> list[tuple[str, str]]:
    plugins = entry_points(group=GROUP, name=name)
    path = Path(name)
    if path.is_file():
        return [(name, _read(path, name))]
    if not plugins:
        known = ", ".join(sorted({point.name for point in entry_points(group=GROUP)})) or "none"
        raise InputError(f"{name!r} is neither a file nor a table of an installed package (these are: {known})")
    found = [_one for point in plugins for _one in _listed(point.load())]
    return [(f"{name}: {file.name}", _read(file, name)) for file in found]


def _listed(found: Any) -> list[Any]:
    files = list(found) if isinstance(found, (list, tuple)) else [found]
    return [Path(file) if isinstance(file, str) else file for file in files]


def _read(file: Any, name: str) -> str:
    try:
        content: bytes = file.read_bytes()
        if len(content) > _LARGEST:
            raise InputError(f"{name} is larger than any table of acts ({_LARGEST:,} bytes)")
        return content.decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{name} cannot be read as a table of acts: {error}") from error
