"""`consilience forget`."""

from __future__ import annotations

from typing import Annotated

import typer

from consilience.cli.options import DEFAULT, RecordFile, existing


def forget(
    report: Annotated[str, typer.Argument(metavar="REPORT", help="The id of the report, or of a pointer.")],
    record: RecordFile = DEFAULT,
) -> None:
    """Take a report, or an address without one, out of the record, with all that stood on it alone. A note
    says that it was done."""
    with existing(record) as opened:
        typer.echo(opened.forget(report))
