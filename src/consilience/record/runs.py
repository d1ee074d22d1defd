"""The runs of a record: when each began and ended, and what it did."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec
from sqlalchemy import Connection, func, select, update

from consilience.model import Refusal
from consilience.record.schema import claim_changes, refusals, removals, reports, runs


class RunSummary(msgspec.Struct, frozen=True, kw_only=True):
    """What a run did."""

    run: int
    new: int
    """Reports that the record did not have before."""
    inputs: int = 0
    """Inputs (files, rows, entries of archives) that brought something new; several may hold one report."""
    known: int
    """Inputs that the record had already."""
    refused: int
    refusals: tuple[Refusal, ...]
    """What was set aside, with reasons."""
    unanalysed: dict[str, int]
    """How many of the record's reports are stored and searchable only, by language."""
    unread_paragraphs: dict[str, int] = {}
    """How many paragraphs of its other reports are in a language that is stored and searchable only, by language."""
    with_unread_paragraphs: int = 0
    """In how many reports those stand."""
    summaries: int = 0
    """Of how many reports the record has no more than a summary."""
    stubs: int = 0
    """Of how many it has no more than the beginning, as a paywall left it."""
    pointed: int = 0
    """Inputs that only point to a report: an address, with a title at best."""
    unread: int = 0
    """How many reports the record knows by their address alone."""
    restored: tuple[str, ...] = ()
    """Reports that had been removed with `forget` and came back, because they were read again."""


def begin(connection: Connection) -> int:
    """The number of a new run."""
    key: int = connection.execute(runs.insert().values(started=now())).inserted_primary_key[0]  # type: ignore[index]
    return key


def end(connection: Connection, run: int, body: str) -> None:
    """Note that a run was brought to its end."""
    connection.execute(update(runs).where(runs.c.id == run).values(ended=now(), body=body))


def now() -> str:
    """The present moment, to the second; never part of an export."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def refused(connection: Connection, run: int) -> list[Refusal]:
    """What a run set aside, in the order in which it was met."""
    found = connection.execute(select(refusals).where(refusals.c.run == run).order_by(refusals.c.id))
    return [Refusal(row.uri, row.reason, row.detail) for row in found]


def count_new(connection: Connection, run: int) -> int:
    """How many reports came with a run."""
    return connection.execute(select(func.count()).where(reports.c.run == run)).scalar_one()


def restored(connection: Connection, run: int) -> tuple[str, ...]:
    """The reports of a run that had been removed before, sorted."""
    query = select(removals.c.report).join_from(removals, reports, reports.c.id == removals.c.report).distinct()
    return tuple(connection.execute(query.where(reports.c.run == run).order_by(removals.c.report)).scalars())


def changed_claims(connection: Connection, run: int) -> dict[str, str]:
    """The claims that are new or have another status since the run before, with their status."""
    query = select(claim_changes.c.claim, claim_changes.c.status).where(claim_changes.c.run == run)
    return {row.claim: row.status for row in connection.execute(query.order_by(claim_changes.c.id))}


def claims_before(connection: Connection, run: int) -> set[str]:
    """The claims that the record has had before a run."""
    return set(connection.execute(select(claim_changes.c.claim).where(claim_changes.c.run < run)).scalars())
