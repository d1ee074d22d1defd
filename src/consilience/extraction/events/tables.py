"""Tables of acts that a user adds: files, and those that installed packages bring."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from importlib.metadata import EntryPoint, entry_points
from importlib.resources.abc import Traversable
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
    return fitting([parse(text, where) for name in names for where, text in _texts(name)])


def fitting(tables: list[Table]) -> list[Table]:
    """These tables. Raises InputError where they do not fit together, or not with the built-in ones."""
    lexicon.built_with(tables)
    return tables


def fingerprint(tables: Sequence[Table]) -> str:
    """What tells these tables from others: "" for none, else a short hash of their texts."""
    return content_id("acts", *(table.text for table in tables)) if tables else ""


def _texts(name: str) -> list[tuple[str, str]]:
    plugins = entry_points(group=GROUP, name=name)
    if _is_file(name):
        return [(name, _read(Path(name), name))]
    if not plugins:
        known = ", ".join(sorted({point.name for point in entry_points(group=GROUP)})) or "none"
        raise InputError(f"{name!r} is neither a file nor a table of an installed package (these are: {known})")
    return [(f"{name}: {file.name}", _read(file, name)) for point in plugins for file in _brought(point)]


def _is_file(name: str) -> bool:
    try:
        return Path(name).is_file()
    except (OSError, ValueError):  # no file can be called so
        return False


def _brought(point: EntryPoint) -> list[Any]:
    """The files that a package names. Raises InputError where it fails or names something else."""
    try:
        found = point.load()
    except Exception as error:  # whatever a package of others does
        raise InputError(f"the package that brings {point.name!r} failed: {type(error).__name__}: {error}") from error
    listed = list(found) if isinstance(found, (list, tuple)) else [found]
    files = [Path(file) if isinstance(file, str) else file for file in listed]
    if not all(isinstance(file, (Path, Traversable)) for file in files):
        raise InputError(f"{point.value!r}, which brings {point.name!r}, is neither a path nor a list of paths")
    return files


def _read(file: Path | Traversable, name: str) -> str:
    try:
        with file.open("rb") as stream:
            content: bytes = stream.read(_LARGEST + 1)
        if len(content) > _LARGEST:
            raise InputError(f"{name} is larger than any table of acts ({_LARGEST:,} bytes)")
        return content.decode("utf-8-sig")
    except (OSError, ValueError) as error:
        raise InputError(f"{name} cannot be read as a table of acts: {error}") from error
