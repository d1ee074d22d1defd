"""The second version: reports known by their address alone, addresses in the form that all forms of one share, and a
search that finds words of every script."""

from __future__ import annotations

import json
from collections.abc import Iterator

from alembic import op
from sqlalchemy import Column, Connection, ForeignKey, Integer, MetaData, Table, Text, select

from consilience.record.addresses import keys
from consilience.record.scripts import differing

revision = "0002"
down_revision = "0001"

metadata = MetaData()

arrivals = Table("arrivals", metadata, Column("id", Text, primary_key=True), Column("body", Text))
texts = Table(
    "texts", metadata, Column("sha256", Text, primary_key=True), Column("text", Text), Column("spelled", Text)
)
reports = Table(
    "reports", metadata, Column("number", Integer, primary_key=True), Column("title", Text), Column("spelled", Text)
)  # fmt: skip

addresses = Table(
    "addresses", metadata,
    Column("key", Text, primary_key=True),
    Column("arrival", Text, ForeignKey("arrivals.id", ondelete="CASCADE"), primary_key=True, index=True),
)  # fmt: skip

pointers = Table(
    "pointers", metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("key", Text, nullable=False, unique=True),
    Column("uri", Text, nullable=False),
    Column("title", Text),
    Column("spelled", Text),
    Column("run", Integer, nullable=False, index=True),
    Column("body", Text, nullable=False),
    Column("seal", Text, nullable=False),
)  # fmt: skip

SEARCH = (
    "DROP TRIGGER search_new",
    "DROP TRIGGER search_old",
    "DROP TRIGGER search_title_old",
    "DROP TRIGGER search_title_new",
    "DROP TABLE search",
    "DROP VIEW searchable",
    """CREATE VIEW searchable AS SELECT r.number AS number, coalesce(r.spelled, r.title) AS title,
       coalesce(t.spelled, t.text) AS text FROM reports r JOIN texts t ON t.sha256 = r.sha256""",
    """CREATE VIRTUAL TABLE search USING fts5(title, text, content='searchable', content_rowid='number',
       tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'")""",
    """CREATE TRIGGER search_new AFTER INSERT ON reports BEGIN
       INSERT INTO search(rowid, title, text) SELECT number, title, text FROM searchable WHERE number = new.number;
       END""",
    """CREATE TRIGGER search_old BEFORE DELETE ON reports BEGIN
       INSERT INTO search(search, rowid, title, text)
       SELECT 'delete', number, title, text FROM searchable WHERE number = old.number; END""",
    """CREATE TRIGGER search_title_old BEFORE UPDATE OF title ON reports BEGIN
       INSERT INTO search(search, rowid, title, text)
       SELECT 'delete', number, title, text FROM searchable WHERE number = old.number; END""",
    """CREATE TRIGGER search_title_new AFTER UPDATE OF title ON reports BEGIN
       INSERT INTO search(rowid, title, text) SELECT number, title, text FROM searchable WHERE number = new.number;
       END""",
    """CREATE VIEW searchable_pointers AS SELECT number, coalesce(spelled, title) AS title FROM pointers""",
    """CREATE VIRTUAL TABLE search_pointers USING fts5(title, content='searchable_pointers', content_rowid='number',
       tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'")""",
    """CREATE TRIGGER pointer_new AFTER INSERT ON pointers BEGIN
       INSERT INTO search_pointers(rowid, title)
       SELECT number, title FROM searchable_pointers WHERE number = new.number; END""",
    """CREATE TRIGGER pointer_old BEFORE DELETE ON pointers BEGIN
       INSERT INTO search_pointers(search_pointers, rowid, title)
       SELECT 'delete', number, title FROM searchable_pointers WHERE number = old.number; END""",
    """CREATE TRIGGER pointer_title_old BEFORE UPDATE OF title ON pointers BEGIN
       INSERT INTO search_pointers(search_pointers, rowid, title)
       SELECT 'delete', number, title FROM searchable_pointers WHERE number = old.number; END""",
    """CREATE TRIGGER pointer_title_new AFTER UPDATE OF title ON pointers BEGIN
       INSERT INTO search_pointers(rowid, title)
       SELECT number, title FROM searchable_pointers WHERE number = new.number; END""",
)


def upgrade() -> None:
    connection = op.get_bind()
    op.add_column("texts", Column("spelled", Text))
    op.add_column("reports", Column("spelled", Text))
    metadata.create_all(connection, tables=[addresses, pointers])
    _fill(connection)
    if connection.dialect.name == "sqlite":
        for statement in SEARCH:
            op.execute(statement)
        op.execute("INSERT INTO search(search) VALUES ('rebuild')")


def _fill(connection: Connection) -> None:
    """What the new tables and columns say of what is there already."""
    for some in _parts(connection, texts.c.sha256, texts.c.text):
        for sha256, text in some:
            if (found := differing(text)) is not None:
                connection.execute(texts.update().where(texts.c.sha256 == sha256).values(spelled=found))
    for some in _parts(connection, reports.c.number, reports.c.title):
        for number, title in some:
            if (found := differing(title)) is not None:
                connection.execute(reports.update().where(reports.c.number == number).values(spelled=found))
    for some in _parts(connection, arrivals.c.id, arrivals.c.body):
        rows = [{"key": key, "arrival": id_} for id_, body in some for key in keys(tuple(json.loads(body)["uris"]))]
        if rows:
            connection.execute(addresses.insert(), rows)


def _parts(connection: Connection, key: Column, value: Column) -> Iterator[list[tuple]]:  # type: ignore[type-arg]
    """Two columns of a table, some rows at a time, so that memory stays flat."""
    last = None
    while True:
        query = select(key, value).order_by(key).limit(500)
        found = connection.execute(query.where(key > last) if last is not None else query).all()
        if not found:
            return
        yield [tuple(row) for row in found]
        last = found[-1][0]
