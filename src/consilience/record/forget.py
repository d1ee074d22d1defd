"""Taking a report out of the record, with all that stood on it alone."""

from __future__ import annotations

from sqlalchemy import Connection, delete, func, select, text

from consilience.errors import NotFound
from consilience.record import marks, runs, schema


def forget(connection: Connection, report: str) -> str:
    """Remove a report: its text (unless another report has the very same), addresses, mentions and whatever else came
    from it. Leaves a note, which is returned; what joins reports is due anew after that. Raises NotFound."""
    row = connection.execute(select(schema.reports).where(schema.reports.c.id == report)).one_or_none()
    if row is None:
        raise NotFound(f"the record holds no report with the id {report!r}")
    note = _note(connection, report)
    connection.execute(text("PRAGMA secure_delete = ON"))
    connection.execute(delete(schema.arrivals).where(schema.arrivals.c.report == report))
    connection.execute(delete(schema.reports).where(schema.reports.c.id == report))
    _drop_text(connection, row.sha256)
    connection.execute(schema.removals.insert().values(report=report, removed=runs.now(), note=note))
    marks.changed(connection)
    return note


def _note(connection: Connection, report: str) -> str:
    query = select(func.count()).where(schema.mentions.c.report == report)
    count = connection.execute(query).scalar_one()
    return f"Report {report} was removed with its {count} mention{'' if count == 1 else 's'}."


def _drop_text(connection: Connection, sha256: str) -> None:
    """Remove a text that no report has any more, and its words from the search index."""
    left = select(func.count()).where(schema.reports.c.sha256 == sha256)
    if not connection.execute(left).scalar_one():
        connection.execute(delete(schema.texts).where(schema.texts.c.sha256 == sha256))
    connection.execute(text("INSERT INTO search(search) VALUES ('optimize')"))
