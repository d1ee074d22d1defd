"""Bringing a record to this program's version, in one transaction."""

from __future__ import annotations

from sqlalchemy import Connection, Engine, inspect, select, table
from sqlalchemy.sql import column

from consilience.errors import RecordError
from consilience.record.engine import reading, writing

VERSION = "0002"
"""The version of the newest migration."""


def migrate(engine: Engine) -> None:
    """Make or update the tables. Two programs may do so at once. Raises RecordError for a record that is newer
    than this program or that belongs to another one."""
    with reading(engine) as connection:
        if _version(connection) == VERSION:
            return
    with writing(engine) as connection:
        if _version(connection) != VERSION:
            _upgrade(connection)


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
