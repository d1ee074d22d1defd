"""Finding any object of the record by its id."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, select

from consilience.errors import NotFound
from consilience.model import Actor, Claim, Mention, Report, Story
from consilience.record import schema
from consilience.record.codec import from_json
from consilience.record.pointers import Pointed
from consilience.record.work import read_report

Found = Report | Mention | Actor | Story | Claim | Pointed
_TYPES: tuple[tuple[Any, Any], ...] = (
    (schema.mentions, Mention),
    (schema.claims, Claim),
    (schema.stories, Story),
    (schema.actors, Actor),
    (schema.pointers, Pointed),
)


def find(connection: Connection, key: str) -> Found:
    """The object of that id, whatever it is. Raises NotFound."""
    report = report_of(connection, key)
    if report is not None:
        return report
    for table, type_ in _TYPES:
        body = connection.execute(select(table.c.body).where(table.c.id == key)).scalar_one_or_none()
        if body is not None:
            found: Found = from_json(body, type_)
            return found
    raise NotFound(f"the record holds nothing with the id {key!r}")


def report_of(connection: Connection, key: str) -> Report | None:
    """The report of that id, with its text, or None."""
    source = schema.reports.join(schema.texts, schema.texts.c.sha256 == schema.reports.c.sha256)
    query = select(schema.reports.c.body, schema.texts.c.text).select_from(source)
    row = connection.execute(query.where(schema.reports.c.id == key)).one_or_none()
    return read_report(row.body, row.text) if row else None
