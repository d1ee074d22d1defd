"""The record's own marks: whether something changed since reports were last joined, and what joined them."""

from __future__ import annotations

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from consilience.record.schema import marks

_CHANGED, _JOINED = "changed", "joined"


def changed(connection: Connection) -> None:
    """Note that what joining stands on has changed."""
    _put(connection, _CHANGED, str(int(_get(connection, _CHANGED) or 0) + 1))


def joined(connection: Connection, version: str) -> None:
    """Note that reports are joined as they stand, by the steps of that version."""
    _put(connection, _JOINED, f"{_get(connection, _CHANGED)} {version}")


def is_joined(connection: Connection, version: str) -> bool:
    """Whether nothing changed since reports were joined by the steps of that version."""
    return _get(connection, _CHANGED) is None or _get(connection, _JOINED) == f"{_get(connection, _CHANGED)} {version}"


def is_current(connection: Connection) -> bool:
    """Whether nothing changed since reports were joined, by whatever version."""
    done = _get(connection, _JOINED)
    return _get(connection, _CHANGED) == (done.split()[0] if done else None)


def _get(connection: Connection, name: str) -> str | None:
    return connection.execute(select(marks.c.value).where(marks.c.name == name)).scalar_one_or_none()


def _put(connection: Connection, name: str, value: str) -> None:
    put = insert(marks).values(name=name, value=value)
    connection.execute(put.on_conflict_do_update(index_elements=["name"], set_={"value": value}))
