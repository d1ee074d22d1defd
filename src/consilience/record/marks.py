"""The record's own marks: whether something changed since reports were last joined, and what joined them."""

from __future__ import annotations

import json
from collections.abc import Sequence

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from consilience.record.schema import marks

_CHANGED, _JOINED, _ACTS = "changed", "joined", "acts"


def changed(connection: Connection) -> None:
    """Note that what joining stands on has changed."""
    put(connection, _CHANGED, str(int(get(connection, _CHANGED) or 0) + 1))


def joined(connection: Connection, version: str) -> None:
    """Note that reports are joined as they stand, by the steps of that version."""
    put(connection, _JOINED, f"{get(connection, _CHANGED)} {version}")


def is_joined(connection: Connection, version: str) -> bool:
    """Whether nothing changed since reports were joined by the steps of that version."""
    return get(connection, _CHANGED) is None or get(connection, _JOINED) == f"{get(connection, _CHANGED)} {version}"


def is_current(connection: Connection) -> bool:
    """Whether nothing changed since reports were joined, by whatever version."""
    done = get(connection, _JOINED)
    return get(connection, _CHANGED) == (done.split()[0] if done else None)


def acts(connection: Connection) -> list[tuple[str, str]]:
    """The tables of acts that the record is read with beside the built-in ones: name and text of each."""
    found = get(connection, _ACTS)
    return [(name, text) for name, text in json.loads(found)] if found else []


def keep_acts(connection: Connection, tables: Sequence[tuple[str, str]]) -> None:
    """Read with these tables of acts from now on."""
    put(connection, _ACTS, json.dumps(tables))


def get(connection: Connection, name: str) -> str | None:
    """What is noted under a name, or None."""
    return connection.execute(select(marks.c.value).where(marks.c.name == name)).scalar_one_or_none()


def put(connection: Connection, name: str, value: str) -> None:
    """Note a value under a name, instead of what was noted before."""
    row = insert(marks).values(name=name, value=value)
    connection.execute(row.on_conflict_do_update(index_elements=["name"], set_={"value": value}))
