"""The third version: which actors appear in which mentions, what actors are called, and what users judge of them."""

from __future__ import annotations

import json

from alembic import op
from sqlalchemy import Column, Connection, ForeignKey, Index, Integer, MetaData, Table, Text, select

from consilience.record.names import keys

revision = "0003"
down_revision = "0002"

metadata = MetaData()

actors = Table("actors", metadata, Column("id", Text, primary_key=True), Column("body", Text))
mentions = Table("mentions", metadata, Column("id", Text, primary_key=True))

appearances = Table(
    "appearances", metadata,
    Column("mention", Text, ForeignKey("mentions.id", ondelete="CASCADE"), primary_key=True),
    Column("actor", Text, primary_key=True),
    Column("part", Text, primary_key=True),
    Column("report", Text, nullable=False),
    Index("appearances_of_actor", "actor", "part", "report"),
    sqlite_with_rowid=False,
)  # fmt: skip

names = Table(
    "names", metadata,
    Column("name", Text, primary_key=True),
    Column("actor", Text, primary_key=True),
    sqlite_with_rowid=False,
)  # fmt: skip

judgements = Table(
    "judgements", metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("about", Text, nullable=False),
    Column("verdict", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("seal", Text, nullable=False),
    Column("one", Text),
    Column("other", Text),
    Column("hindrance", Text),
)  # fmt: skip

_ONE = """INSERT OR IGNORE INTO appearances (mention, actor, part, report)
    SELECT m.id, a.value, '{part}', m.report FROM mentions m, json_each(m.body, '$.{path}') a WHERE m.kind = '{kind}'"""
_SEVERAL = """INSERT OR IGNORE INTO appearances (mention, actor, part, report)
    SELECT m.id, a.value, '{part}', m.report
    FROM mentions m, json_each(m.body, '$.{path}') p, json_each(p.value, '$.actors') a WHERE m.kind = '{kind}'"""
FILL = (
    _ONE.format(part="named", path="actors", kind="actor"),
    _ONE.format(part="speaks", path="source.actors", kind="attribution"),
    _ONE.format(part="place", path="where.actors", kind="event"),
    _SEVERAL.format(part="acts", path="actors", kind="event"),
    _SEVERAL.format(part="receives", path="recipients", kind="event"),
    _SEVERAL.format(part="owns", path="owners", kind="figure"),
)


def upgrade() -> None:
    connection = op.get_bind()
    metadata.create_all(connection, tables=[appearances, names, judgements])
    if connection.dialect.name == "sqlite":
        for statement in FILL:
            op.execute(statement)
    _call(connection)


def _call(connection: Connection) -> None:
    """What the actors that are there already are called."""
    last = ""
    while found := connection.execute(select(actors).where(actors.c.id > last).order_by(actors.c.id).limit(500)).all():
        called = [(row.id, json.loads(row.body)) for row in found]
        rows = [{"name": n, "actor": id_} for id_, body in called for n in keys([body["name"], *body["aliases"]])]
        if rows:
            connection.execute(names.insert(), rows)
        last = found[-1].id
