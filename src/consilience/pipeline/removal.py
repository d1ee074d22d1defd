"""Taking a report out of a record, and joining what is left."""

from __future__ import annotations

from consilience.pipeline import join
from consilience.pipeline.progress import Silent
from consilience.record import Record, runs
from consilience.record.forget import forget as take_out


def forget(record: Record, report: str) -> str:
    """Remove a report with all that stood on it alone and join the others anew; the note that is left of it. Where this
    is stopped halfway, the report is gone and the next run joins the others. Raises NotFound."""
    with record.writing() as connection:
        run = runs.begin(connection)
        note = take_out(connection, report, run)
    join.join(record, run, Silent())
    with record.writing() as connection:
        runs.end(connection, run, "")
    record.compact()
    return note
