"""Taking reports in: arrivals are kept, and made into reports by the rules of identity."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

import msgspec
from sqlalchemy import Connection, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from consilience.model import Pointer, Refusal, Report, content_id
from consilience.record import addresses, marks, pointers, schema
from consilience.record.codec import from_json, seal, to_json
from consilience.record.identity import Arrival, resolve
from consilience.record.scripts import differing


class Taken(msgspec.Struct, frozen=True):
    """What became of a batch: how many inputs were new to the record, and how many it had already."""

    new: int
    known: int


def take(connection: Connection, reports: Sequence[Report], run: int) -> Taken:
    """Keep a batch of reports. Taking the same report twice changes nothing."""
    round_ = _round(connection)
    fresh = dict.fromkeys(r.text_sha256 for r in reports if _arrive(connection, r, round_))
    settle(connection, fresh, run)
    new = sum(r.text_sha256 in fresh for r in reports)
    return Taken(new, len(reports) - new)


def point(connection: Connection, found: Sequence[Pointer], run: int) -> Taken:
    """Keep a batch of pointers, and fill what they tell into the reports of their addresses. The same pointer twice
    changes nothing."""
    fresh = pointers.keep(connection, found, run)
    settle(connection, sorted(pointers.texts_at(connection, fresh)), run)
    new = sum(pointers.key_of(p) in fresh for p in found)
    return Taken(new, len(found) - new)


def settle(connection: Connection, texts: Collection[str], run: int) -> None:
    """Make the reports of these texts anew, as their arrivals and the pointers to their addresses have it."""
    for sha256 in texts:
        _settle_identity(connection, sha256, run)
    if texts:
        marks.changed(connection)


def refuse(connection: Connection, refusals: Iterable[Refusal], run: int) -> None:
    """Keep what was set aside, with its reason."""
    rows = [{"run": run, "uri": r.uri, "reason": r.reason, "detail": r.detail[:2000]} for r in refusals]
    if rows:
        connection.execute(schema.refusals.insert(), rows)


def _arrive(connection: Connection, report: Report, round_: int) -> bool:
    """Whether this arrival is new."""
    body = to_json(msgspec.structs.replace(report, text="", id=""))
    key = content_id("in", report.text_sha256, body)
    known = select(schema.arrivals.c.id).where(schema.arrivals.c.id == key)
    if connection.execute(known).first() is not None:
        return False
    text = {"sha256": report.text_sha256, "text": report.text, "spelled": differing(report.text)}
    connection.execute(insert(schema.texts).values(text).on_conflict_do_nothing())
    row = {"id": key, "sha256": report.text_sha256, "uri": report.uri, "round": round_, "report": report.id}
    connection.execute(schema.arrivals.insert().values(**row, body=body, seal=seal(key, body)))
    for form in addresses.keys(report.uris):
        connection.execute(schema.addresses.insert().values(key=form, arrival=key))
    return True


def _settle_identity(connection: Connection, sha256: str, run: int) -> None:
    """Make the reports of one text what its arrivals say."""
    text = connection.execute(select(schema.texts.c.text).where(schema.texts.c.sha256 == sha256)).scalar_one()
    resolved = resolve(_arrivals(connection, sha256), text)
    old = select(schema.reports.c.id, schema.reports.c.seal).where(schema.reports.c.sha256 == sha256)
    seals = {row.id: row.seal for row in connection.execute(old)}
    gone = seals.keys() - {report.id for report, _ in resolved}
    connection.execute(delete(schema.reports).where(schema.reports.c.id.in_(gone)))
    for report, members in resolved:
        _keep(connection, report, seals.get(report.id), run)
        mine = update(schema.arrivals).where(schema.arrivals.c.id.in_(members))
        connection.execute(mine.values(report=report.id))


def _arrivals(connection: Connection, sha256: str) -> list[Arrival]:
    found = connection.execute(select(schema.arrivals).where(schema.arrivals.c.sha256 == sha256)).all()
    told = pointers.of_text(connection, sha256)
    return [Arrival(row.id, row.round, pointers.filled(from_json(row.body, Report), told)) for row in found]


def _keep(connection: Connection, report: Report, old: str | None, run: int) -> None:
    body = to_json(report)
    row = {
        "title": report.title, "spelled": differing(report.title), "language": report.language,
        "inputs": _inputs(report), "body": body, "seal": seal(report.id, body),
    }  # fmt: skip
    if old is None:
        same = {"id": report.id, "sha256": report.text_sha256, "run": run}
        connection.execute(schema.reports.insert().values(**same, **row))
    elif old != row["seal"]:
        connection.execute(update(schema.reports).where(schema.reports.c.id == report.id).values(**row))


def _inputs(report: Report) -> str:
    """A hash of what the steps of one report may look at: all but its addresses and when it was fetched."""
    bare = msgspec.structs.replace(report, uri=None, uris=(), source_ids=(), retrieved=None, bases={})
    return content_id("inputs", to_json(bare))


def _round(connection: Connection) -> int:
    """The number of the present round: one more than the runs that were brought to their end."""
    return 1 + connection.execute(select(func.count()).where(schema.runs.c.ended.is_not(None))).scalar_one()
