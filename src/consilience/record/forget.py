"""Taking a report out of the record, with all that stood on it alone."""

from __future__ import annotations

from sqlalchemy import Connection, delete, func, select, text

from consilience.errors import NotFound
from consilience.record import intake, judgements, marks, pointers, runs, schema


def forget(connection: Connection, key: str, run: int) -> str:
    """Remove a report: its text (unless another report has the very same), addresses, mentions and whatever else came
    from it; or a pointer, with what it filled into reports. Leaves a note, which is returned; what joins reports is due
    anew after that. Raises NotFound."""
    return _pointer(connection, key, run) or _report(connection, key)


def _pointer(connection: Connection, key: str, run: int) -> str | None:
    """Remove a pointer; None where there is none of that id."""
    table = schema.pointers
    row = connection.execute(select(table.c.key).where(table.c.id == key)).one_or_none()
    if row is None:
        return None
    connection.execute(text("PRAGMA secure_delete = ON"))
    connection.execute(delete(table).where(table.c.id == key))
    connection.execute(text("INSERT INTO search_pointers(search_pointers) VALUES ('optimize')"))
    intake.settle(connection, sorted(pointers.texts_at(connection, [row.key])), run)
    note = f"Pointer {key} was removed: an address and what was said of it."
    connection.execute(schema.removals.insert().values(report=key, removed=runs.now(), note=note))
    return note


def _report(connection: Connection, report: str) -> str:
    row = connection.execute(select(schema.reports).where(schema.reports.c.id == report)).one_or_none()
    if row is None:
        raise NotFound(f"the record holds no report or pointer with the id {report!r}")
    note = _note(connection, report) + _still_pointed_to(connection, report)
    connection.execute(text("PRAGMA secure_delete = ON"))
    judgements.leave(connection, report)
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


def _still_pointed_to(connection: Connection, report: str) -> str:
    """What the note says where other files point to the report's address, which is known from there."""
    p, a, r = schema.pointers, schema.addresses, schema.arrivals
    query = select(p.c.id).select_from(p.join(a, a.c.key == p.c.key).join(r, r.c.id == a.c.arrival)).distinct()
    found = connection.execute(query.where(r.c.report == report).order_by(p.c.id)).scalars().all()
    return f" Its address is still known from other files: forget {', '.join(found)} too." if found else ""


def _drop_text(connection: Connection, sha256: str) -> None:
    """Remove a text that no report has any more, and its words from the search index."""
    left = select(func.count()).where(schema.reports.c.sha256 == sha256)
    if not connection.execute(left).scalar_one():
        connection.execute(delete(schema.texts).where(schema.texts.c.sha256 == sha256))
    connection.execute(text("INSERT INTO search(search) VALUES ('optimize')"))
