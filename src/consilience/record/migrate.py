"""Bringing a record to this program's version, in one transaction."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, inspect, select, table
from sqlalchemy.sql import column

from consilience.errors import RecordError
from consilience.record.engine import reading, writing

VERSION = "0003"
"""The version of the newest migration."""


def migrate(engine: Engine) -> None:
    """Make or update the tables. Two programs may do so at once. Raises RecordError for a record that is newer
    than this program or that belongs to another one, and for an older one that may not be written."""
    with reading(engine) as connection:
        found = _version(connection)
    if found == VERSION:
        return
    with _old_stays(found), writing(engine) as connection:
        if _version(connection) != VERSION:
            _upgrade(connection)


@contextmanager
def _old_stays(version: str | None) -> Iterator[None]:
    """Says what to do where an older record may not be written, so that it cannot be updated where it lies."""
    try:
        yield
    except RecordError as error:
        if version is None or "readonly" not in str(error.__cause__):
            raise
        raise RecordError(
            f"the record was written by an older Consilience (its version is {version}) and may not be updated "
            "where it lies. Copy it to a folder of your own that may be written, and use the copy"
        ) from error


def _version(connection: Connection) -> str | None:
    """The record's version; None for an empty file."""
    tables = inspect(connection).get_table_names()
    if "alembic_version" in tables and "arrivals" in tables:
        version: str = connection.execute(
            select(column("version_num")).select_from(table("alembic_version"))
        ).scalar_one()
        _check(version)
        return version
    if tables:
        raise RecordError("the file is a database of another program, not a record")
    return None


def _check(version: str) -> None:
    if version > VERSION:
        raise RecordError(
            f"the record was written by a newer Consilience (its version is {version}, this program knows {VERSION}). "
            "Update the program:  pip install --upgrade consilience"
        )


def _upgrade(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "consilience.record:migrations")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
