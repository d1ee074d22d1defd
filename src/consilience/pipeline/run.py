"""A run: read what is new, do the steps for what is not yet done, join what has changed."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from consilience import reading
from consilience.extraction.events.tables import fitting, load
from consilience.extraction.knowledge.acts import Table, parse
from consilience.language import EXTRACTED, left_over
from consilience.model import Pointer, Refusal, Report
from consilience.pipeline import join, local, steps
from consilience.pipeline.progress import Progress, Silent
from consilience.record import Record, intake, joined, marks, pointers, runs, work
from consilience.record.codec import to_json
from consilience.record.runs import RunSummary

_TAKEN, _BATCH = 100, 8
_NOT_READ = "the program could not analyse it; its text is kept and can be searched"

Paths = str | os.PathLike[str] | Iterable[str | os.PathLike[str]]


def read_into(
    record: Record,
    paths: Paths,
    *,
    outlet: str | None = None,
    published: str | None = None,
    progress: Progress | None = None,
    workers: int | None = None,
    acts: Sequence[str] | None = None,
) -> RunSummary:
    """Read all that is under `paths` into the record and bring the whole record up to date.

    `acts` are tables of acts to read with beside the built-in ones (files, or names of installed ones); the record
    keeps them, so that None goes on with those it has, and an empty list goes back to the built-in ones.
    A run that was killed is gone on with by the next one; the outcome is the same. Raises InputError for wrong
    use, RecordError where the record cannot be written."""
    told = progress or Silent()
    found = reading.read(paths, outlet=outlet, published=published)
    tables = _tables(record, acts)
    with record.writing() as connection:
        run = runs.begin(connection)
        marks.keep_acts(connection, [(table.name, table.text) for table in tables])
    counts = _take(record, found, run, told)
    _work(record, run, told, workers, tables)
    join.join(record, run, told)
    return _finish(record, run, counts)


def _tables(record: Record, acts: Sequence[str] | None) -> list[Table]:
    """The tables of acts to read with: those that are named, else those of the record. Raises InputError where one is
    none, or they do not fit together."""
    if acts is not None:
        return load(acts)
    with record.reading() as connection:
        return fitting([parse(text, name) for name, text in marks.acts(connection)])


def _take(record: Record, found: Iterable[Report | Pointer | Refusal], run: int, progress: Progress) -> Counter[str]:
    """Keep what comes in, batch by batch."""
    counts: Counter[str] = Counter(new=0, known=0, pointed=0)
    progress.stage("Reading", None)
    for batch in _batches(iter(found), _TAKEN):
        with record.writing() as connection:
            taken = intake.take(connection, [r for r in batch if isinstance(r, Report)], run)
            pointed = intake.point(connection, [r for r in batch if isinstance(r, Pointer)], run)
            intake.refuse(connection, [r for r in batch if isinstance(r, Refusal)], run)
        counts.update(new=taken.new, known=taken.known, pointed=pointed.new + pointed.known)
        progress.advance(len(batch))
    return counts


def _batches(source: Iterator[Report | Pointer | Refusal], size: int) -> Iterator[Sequence[Report | Pointer | Refusal]]:
    while some := list(islice(source, size)):
        yield some


def _work(record: Record, run: int, progress: Progress, workers: int | None, tables: Sequence[Table]) -> None:
    """Do the per-report steps for all reports that lack them."""
    version = steps.version(tables)
    with record.reading() as connection:
        total = work.count_pending(connection, version)
    if not total:
        return
    progress.stage("Analysing", total)
    for done in local.run(_pending(record, version), total, workers, tables):
        with record.writing() as connection:
            work.keep(connection, done, version)
            failed = [Refusal(d.report, _NOT_READ, d.failure) for d in done if d.failure]
            intake.refuse(connection, failed, run)
        progress.advance(len(done))


def _pending(record: Record, version: str) -> Iterator[list[work.Todo]]:
    after = ""
    while True:
        with record.reading() as connection:
            batch = work.pending(connection, version, after, _BATCH)
        if not batch:
            return
        after = batch[-1].report.id
        yield batch


def _finish(record: Record, run: int, counts: Counter[str]) -> RunSummary:
    with record.writing() as connection:
        refusals = runs.refused(connection, run)
        gone = joined.replaced(connection)
        standing = [r for r in work.bare(connection) if r.id not in gone]
        paragraphs, within = left_over(standing)
        extents = Counter(r.extent for r in standing)
        summary = RunSummary(
            run=run, new=runs.count_new(connection, run), inputs=counts["new"], known=counts["known"],
            refused=len(refusals), refusals=tuple(refusals),
            unanalysed=work.other_languages(connection, EXTRACTED), unread_paragraphs=dict(sorted(paragraphs.items())),
            with_unread_paragraphs=within, summaries=extents["summary"], stubs=extents["stub"],
            restored=runs.restored(connection, run), pointed=counts["pointed"],
            unread=pointers.count_unread(connection),
        )  # fmt: skip
        runs.end(connection, run, to_json(summary))
    return summary
