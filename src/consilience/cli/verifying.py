"""`consilience verify`."""

from __future__ import annotations

import typer

from consilience.cli.options import DEFAULT, RecordFile, existing
from consilience.record.verify import Checked
from consilience.record.verify import verify as faults_of

_SHOWN = 100


def verify(record: RecordFile = DEFAULT) -> None:
    """Check every span, quotation and hash again against the stored texts. Ends with 1 where one letter differs."""
    checked, count = Checked(), 0
    with existing(record) as opened, opened.reading() as connection:
        for fault in faults_of(connection, checked):
            count += 1
            if count <= _SHOWN:
                typer.echo(f"consilience: {fault}", err=True)
    counted = f"{checked.reports:,} reports, {checked.spans:,} spans and {checked.hashes:,} hashes were checked"
    if count:
        typer.echo(f"consilience: {count:,} faults; {counted}", err=True)
        raise typer.Exit(1)
    typer.echo(f"All is as it was recorded: {counted}.")
