"""How a record's database is opened, locked and let go; errors of the database become ours."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import NullPool, StaticPool

from consilience.errors import RecordError

WAIT = 600
"""Seconds to wait for another program that is writing. The longest single write joins a whole record anew."""

_REASONS = (
    ("disk is full", "the disk is full; nothing already recorded is lost. Make room and run the same command again"),
    ("disk i/o error", "the disk could not be written or read; nothing already recorded is lost"),
    ("is locked", f"another program has been writing to it for more than {WAIT} seconds"),
    ("not a database", "it is not a record of this program"),
    ("malformed", "the file is damaged; restore it from a copy"),
    ("readonly", "it may not be written: check the rights of the file and its folder"),
    ("unable to open", "the file cannot be opened or made: check that its folder exists and may be written"),
)


def create(path: Path | None) -> Engine:
    """An engine over the SQLite file at `path`; without a path over a temporary one that goes with the engine."""
    if path is None:
        engine = create_engine("sqlite://", creator=lambda: _connection(""), poolclass=StaticPool)
    else:
        engine = create_engine("sqlite://", creator=lambda: _connection(str(path)), poolclass=NullPool)
    event.listen(engine, "begin", _begin)
    return engine


def _connection(path: str) -> sqlite3.Connection:
    address, is_uri = (_unchanging(path), True) if _cannot_change(path) else (path, False)
    connection = sqlite3.connect(address, timeout=WAIT, isolation_level=None, check_same_thread=False, uri=is_uri)
    connection.execute("PRAGMA foreign_keys = ON")
    if path and connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal" and _is_ours(connection):
        connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    return connection


def _cannot_change(path: str) -> bool:
    """Whether a finished record lies where nothing can be written (an archive, a disc): it can still be read there."""
    place = Path(path)
    if not path or not place.is_file() or Path(f"{path}-wal").exists():
        return False
    return not (os.access(place, os.W_OK) and os.access(place.absolute().parent, os.W_OK))


def _unchanging(path: str) -> str:
    return f"{Path(path).absolute().as_uri()}?immutable=1"


def _is_ours(connection: sqlite3.Connection) -> bool:
    """Whether the file is empty or a record: the database of another program is left as it is."""
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    return not tables or "arrivals" in tables


def _begin(connection: Connection) -> None:
    """SQLite begins when told to, not at the first write: so that what was read is still so when it is written."""
    connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """One unchanging view of the record, whatever others write meanwhile. Raises RecordError."""
    with errors(), engine.connect() as connection, connection.begin():
        yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """One transaction: all of it is recorded or nothing; others who want to write wait. Raises RecordError."""
    with errors(), engine.connect().execution_options(begin="BEGIN IMMEDIATE") as connection, connection.begin():
        yield connection


def compact(engine: Engine) -> None:
    """Write the file anew without what was removed from it, its journal too."""
    with engine.connect().execution_options(begin="SELECT 1") as connection:
        connection.exec_driver_sql("VACUUM")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


@contextmanager
def errors(name: str = "the record") -> Iterator[None]:
    """Errors of the database as RecordError with a plain reason."""
    try:
        yield
    except (DatabaseError, sqlite3.DatabaseError) as error:
        raise RecordError(f"{name} cannot be used: {_reason(error)}") from error


def _reason(error: Any) -> str:
    said = str(getattr(error, "orig", None) or error)
    return next((plain for part, plain in _REASONS if part in said.lower()), said)
