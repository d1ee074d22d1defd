"""Verifying: every span, quote and hash is checked again against the stored text, and every stored body against its
seal, so that one changed letter anywhere is found and named."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Any

import msgspec
from sqlalchemy import Connection, Table, select, text

from consilience.model.report import report_id, text_hash
from consilience.record import joined, schema
from consilience.record.codec import seal


class Fault(msgspec.Struct, frozen=True):
    """What is wrong, in which object, and where in the text, if it is there."""

    object: str
    what: str
    report: str | None = None
    start: int | None = None
    end: int | None = None

    def __str__(self) -> str:
        place = "" if self.start is None else f" at {self.start}-{self.end}"
        where = "" if self.report in (None, self.object) else f" in report {self.report}"
        return f"{self.object}{where}{place}: {self.what}"


class Checked(msgspec.Struct):
    """How much was checked."""

    reports: int = 0
    spans: int = 0
    hashes: int = 0


def verify(connection: Connection, checked: Checked | None = None) -> Iterator[Fault]:
    """Every fault of the record; none where all is as it was recorded. `checked` counts along."""
    count = checked if checked is not None else Checked()
    yield from _file(connection)
    yield from _seals(connection, count)
    yield from _reports(connection, count)
    yield from _mentions(connection, count)
    yield from _derivations(connection, count)
    yield from _claims(connection, count)
    yield from _stories(connection)


def _file(connection: Connection) -> Iterator[Fault]:
    """The database's own checks, those of the search index among them."""
    for row in connection.execute(text("PRAGMA quick_check")):
        if row[0] != "ok":
            yield Fault("the file", f"is damaged: {row[0]}")
    for row in connection.execute(text("PRAGMA foreign_key_check")):
        yield Fault(f"a row of {row[0]}", f"refers to a row of {row[2]} that is not there")


_SEALED = (
    schema.arrivals, schema.reports, schema.mentions, schema.actors, schema.stories, schema.derivations, schema.claims,
)  # fmt: skip


def _seals(connection: Connection, count: Checked) -> Iterator[Fault]:
    for table in _SEALED:
        yield from _sealed(connection, table, count)


def _sealed(connection: Connection, table: Table, count: Checked) -> Iterator[Fault]:
    query = select(table.c.id, table.c.body, table.c.seal).order_by(table.c.id)
    for row in connection.execute(query.execution_options(yield_per=500)):
        count.hashes += 1
        if seal(row.id, row.body) != row.seal:
            yield Fault(row.id, f"what is recorded in {table.name} is not what was put there")


def _reports(connection: Connection, count: Checked) -> Iterator[Fault]:
    for report in joined.reports(connection):
        count.reports += 1
        count.hashes += 1
        if text_hash(report.text) != report.text_sha256:
            yield Fault(report.id, "its text is not the text that was read: the hash differs", report.id)
        elif report_id(report.text, report.outlet, report.published) != report.id:
            yield Fault(report.id, "its id does not belong to its text, outlet and day", report.id)
        for block in report.blocks:
            if not 0 <= block.start <= block.end <= len(report.text):
                yield Fault(report.id, "a block lies outside the text", report.id, block.start, block.end)


def _mentions(connection: Connection, count: Checked) -> Iterator[Fault]:
    found = groupby(joined.mentions(connection), key=lambda mention: mention.report)
    for report, mentions in found:
        words = _text(connection, report)
        for mention in mentions:
            for start, end, exact in spans(msgspec.to_builtins(mention)):
                count.spans += 1
                yield from _span(mention.id, report, words, start, end, exact)


def _text(connection: Connection, report: str) -> str:
    source = schema.reports.join(schema.texts, schema.texts.c.sha256 == schema.reports.c.sha256)
    query = select(schema.texts.c.text).select_from(source).where(schema.reports.c.id == report)
    return connection.execute(query).scalar_one_or_none() or ""


def spans(value: Any) -> Iterator[tuple[int, int, str]]:
    """Every span within an object, however deep: whatever has `start`, `end` and `exact`."""
    if isinstance(value, Mapping):
        if "exact" in value:
            yield value["start"], value["end"], value["exact"]
        for inner in value.values():
            yield from spans(inner)
    elif isinstance(value, (list, tuple)):
        for inner in value:
            yield from spans(inner)


def _span(owner: str, report: str, words: str, start: int, end: int, exact: str) -> Iterator[Fault]:
    there = words[start:end] if 0 <= start < end <= len(words) else None
    if there is None:
        yield Fault(owner, "its place lies outside the text", report, start, end)
    elif there != exact:
        yield Fault(owner, f"it quotes {exact[:80]!r} where the text has {there[:80]!r}", report, start, end)


def _derivations(connection: Connection, count: Checked) -> Iterator[Fault]:
    lengths = _lengths(connection)
    for d in joined.derivations(connection):
        for p in d.passages:
            count.spans += 1
            if not 0 <= p.start < p.end <= lengths.get(d.report, -1):
                yield Fault("a derivation", "a passage lies outside the text", d.report, p.start, p.end)
            if not 0 <= p.from_start < p.from_end <= lengths.get(d.origin or "", -1):
                yield Fault("a derivation", "a passage lies outside the text", d.origin, p.from_start, p.from_end)


def _lengths(connection: Connection) -> dict[str, int]:
    return {report.id: len(report.text) for report in joined.reports(connection)}


def _claims(connection: Connection, count: Checked) -> Iterator[Fault]:
    for claim in joined.claims(connection):
        for mention in (m for value in claim.values for m in value.mentions):
            count.spans += 1
            yield from _span(
                claim.id, mention.report, _text(connection, mention.report), mention.start, mention.end, mention.exact
            )


def _stories(connection: Connection) -> Iterator[Fault]:
    known = set(joined.ids(connection))
    for story in joined.stories(connection):
        for report in story.reports:
            if report not in known:
                yield Fault(story.id, f"it names report {report}, which the record does not hold")
