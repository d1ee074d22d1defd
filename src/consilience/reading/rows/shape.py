"""How a tool writes its reports: which of its fields hold what."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

import msgspec

from consilience.reading.fields import NAMES

Row = Mapping[str, Any]
Path = tuple[str, ...]
_SPARED = str.maketrans("", "", "-_ :@\ufeff")
_NOTHING = frozenset(("nan", "none", "null", "n/a", "na", "\\n", "-", "undefined", "nat", "<na>"))
_SHORT = 10
_MOST_KEYS = 300


class Shape(msgspec.Struct, frozen=True, kw_only=True):
    """The rows of one tool: how they are known, and where they differ from the names that most tools use."""

    name: str
    marks: tuple[tuple[str, ...], ...]
    """Fields that stand together in its rows alone, in one or several ways."""
    fields: Mapping[str, tuple[str, ...]] = {}
    """Our field → the tool's, best first, in place of the common names; () where it has none."""
    outlet: str | None = None
    """The outlet, where the tool has the reports of one alone."""
    adapt: Callable[[Row], Row] | None = None
    """What names cannot tell."""


class Plan(NamedTuple):
    """Where the rows with the same fields hold what."""

    shape: Shape | None
    paths: Mapping[str, tuple[Path, ...]]

    def first(self, row: Row, field: str) -> Any:
        """The best value of one of our fields; None where there is none."""
        for path in self.paths[field]:
            if _tells(value := _inside(row, path)):
                return value
        return None

    def every(self, row: Row, field: str) -> Iterator[tuple[Path, Any]]:
        """All values of one of our fields with where they stand, best first."""
        for path in self.paths[field]:
            if _tells(value := _inside(row, path)):
                yield path, value


def prepared(row: Row) -> tuple[Row, Plan]:
    """A row, changed where its tool needs that, and where it holds what."""
    shape = _shape(keys) if len(keys := tuple(row)) <= _MOST_KEYS else _shape.__wrapped__(keys)
    if shape and shape.adapt:
        row = shape.adapt(row)
    return row, plan(row, shape)


def plan(row: Row, shape: Shape | None) -> Plan:
    """Where a row of that shape holds what."""
    keys = tuple(row)
    paths = (
        _paths(keys, shape and shape.name)
        if len(keys) <= _MOST_KEYS
        else _paths.__wrapped__(keys, shape and shape.name)
    )
    return Plan(shape, paths)


@lru_cache(maxsize=512)
def _shape(keys: tuple[str, ...]) -> Shape | None:
    names = {bare(key) for key in keys}
    return next((shape for shape in _shapes().values() if any(_has(names, marks) for marks in shape.marks)), None)


def _has(names: set[str], marks: tuple[str, ...]) -> bool:
    return all(bare(mark) in names for mark in marks)


@lru_cache(maxsize=1)
def _shapes() -> Mapping[str, Shape]:
    from consilience.reading.rows.tools import SHAPES

    return {shape.name: shape for shape in SHAPES}


@lru_cache(maxsize=512)
def _paths(keys: tuple[str, ...], shape: str | None) -> Mapping[str, tuple[Path, ...]]:
    names: dict[str, list[str]] = {}
    for key in keys:
        names.setdefault(bare(key), []).append(key)
    own = _shapes()[shape].fields if shape else {}
    return {
        field: tuple(path for name in own.get(field, common) for path in _of_name(name, names))
        for field, common in NAMES.items()
    }


def _of_name(name: str, names: Mapping[str, list[str]]) -> Iterator[Path]:
    """The paths that a name of a field stands for; a dot may belong to the key itself (tables made of objects)."""
    yield from ((key,) for key in names.get(bare(name), ()))
    head, dot, rest = name.partition(".")
    if dot:
        yield from ((key, *rest.split(".")) for key in names.get(bare(head), ()))


def _inside(row: Row, path: Path) -> Any:
    value: Any = row.get(path[0])
    for step in path[1:]:
        if not isinstance(value, dict):
            return None
        value = value.get(step)
    return value


def _tells(value: object) -> bool:
    """Whether a value is more than a sign that there is none."""
    if isinstance(value, str):
        return len(value) >= _SHORT or (bool(bare := value.strip()) and bare.lower() not in _NOTHING)
    return value is not None and (not isinstance(value, (list, dict, tuple)) or bool(value))


@lru_cache(maxsize=4096)
def bare(name: str) -> str:
    """A name as names are compared: without case, accents, spaces, hyphens, underscores and the like."""
    plain = unicodedata.normalize("NFKD", name).strip().lower().translate(_SPARED)
    return "".join(c for c in plain if not unicodedata.combining(c))
