"""Rows as a lazy sequence, for Python and for notebooks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from html import escape
from typing import Any, Generic, TypeVar, overload

from sqlalchemy import Connection

from consilience.errors import MissingExtra
from consilience.record import formats
from consilience.record.kinds import SHELVES
from consilience.record.rows import Kind

T = TypeVar("T")

_SHOWN, _CELL = 10, 80


class Rows(Sequence[T], Generic[T]):
    """Rows of one kind that convert to data frames and show well in a notebook."""

    kind: Kind

    def to_polars(self) -> Any:
        """The rows as a polars DataFrame; what is nested stands in it as JSON."""
        return formats.to_polars(self, self.kind)  # type: ignore[arg-type]

    def to_pandas(self) -> Any:
        """The rows as a pandas DataFrame. Raises MissingExtra where pandas is not installed."""
        try:
            import pandas
        except ImportError:
            raise MissingExtra("notebook", "A pandas DataFrame") from None
        frame = self.to_polars()
        return pandas.DataFrame(frame.to_dict(as_series=False), columns=frame.columns)

    def _repr_html_(self) -> str:
        """A table of the first rows; everything in it is escaped."""
        names = formats.columns(self.kind)
        head = "".join(f"<th>{escape(name)}</th>" for name in names)
        body = "".join(_line(formats.flat(row), names) for row in self[:_SHOWN])  # type: ignore[arg-type]
        note = f"{self.kind}: {len(self):,}" + (f", the first {_SHOWN} shown" if len(self) > _SHOWN else "")
        return f"<table><caption>{note}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"

    def __repr__(self) -> str:
        return f"<{self.kind}: {len(self):,}>"


def _line(fields: dict[str, Any], names: Sequence[str]) -> str:
    return "<tr>" + "".join(f"<td>{escape(_short(fields.get(name)))}</td>" for name in names) + "</tr>"


def _short(value: Any) -> str:
    """The value on one short line; what could steer the page around it (controls, changes of direction) is replaced."""
    words = "" if value is None else str(value)
    shown = "".join(c if c.isprintable() or c.isspace() else "\N{REPLACEMENT CHARACTER}" for c in words[: _CELL + 1])
    return shown if len(shown) <= _CELL else shown[: _CELL - 1] + "…"


class Table(Rows[T]):
    """All rows of one kind, read from the record when they are asked for, in the order of the exports."""

    def __init__(self, kind: Kind, reading: Callable[[], AbstractContextManager[Connection]]) -> None:
        self.kind = kind
        self._shelf = SHELVES[kind]
        self._reading = reading

    def __len__(self) -> int:
        with self._reading() as connection:
            return self._shelf.count(connection)

    def __iter__(self) -> Iterator[T]:
        place: Sequence[Any] | None = None
        while True:
            with self._reading() as connection:
                found, place = self._shelf.after(connection, place)
            yield from found
            if place is None:
                return

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: int | slice) -> T | list[T]:
        chosen = range(len(self))[index]
        numbers = [chosen] if isinstance(chosen, int) else chosen
        if not numbers:
            return []
        first = min(numbers)
        with self._reading() as connection:
            found = self._shelf.at(connection, first, max(numbers) - first + 1)
        picked: list[T] = [found[number - first] for number in numbers]
        return picked[0] if isinstance(chosen, int) else picked

    def get(self, key: str) -> T | None:
        """The row with that id, or None."""
        with self._reading() as connection:
            row: T | None = self._shelf.get(connection, key)
            return row


class Listed(Rows[T]):
    """Rows that were arranged already, such as a timeline."""

    def __init__(self, kind: Kind, rows: Sequence[T]) -> None:
        self.kind = kind
        self._rows = rows

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: int | slice) -> T | list[T]:
        return list(self._rows[index]) if isinstance(index, slice) else self._rows[index]
