"""What joining left in each table, as one hash: so that `verify` sees where a whole row was taken out or put in."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import blake2b

from sqlalchemy import Connection, Table, select

from consilience.record import marks, schema

_TABLES = (
    schema.mentions, schema.actors, schema.stories, schema.derivations, schema.claims, schema.judgements,
)  # fmt: skip


def take(connection: Connection) -> None:
    """Note what the tables hold now."""
    for table in _TABLES:
        marks.put(connection, f"held {table.name}", _hash(connection, table))


def differences(connection: Connection) -> Iterator[str]:
    """The names of the tables that hold other rows than were noted; none while reports wait to be joined anew."""
    if marks.is_current(connection):
        for table in _TABLES:
            noted = marks.get(connection, f"held {table.name}")
            if noted is not None and noted != _hash(connection, table):
                yield table.name


def _hash(connection: Connection, table: Table) -> str:
    digest = blake2b(digest_size=8)
    query = select(table.c.id, table.c.seal).order_by(table.c.id).execution_options(yield_per=2000)
    for row in connection.execute(query):
        digest.update(f"{row.id} {row.seal}\n".encode())
    return digest.hexdigest()
