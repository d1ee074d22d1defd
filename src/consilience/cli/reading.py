"""`consilience read`."""

from __future__ import annotations

from typing import Annotated

import msgspec
import typer

from consilience.cli.options import BUILT_IN, DEFAULT, RecordFile, chosen, output
from consilience.cli.progress import Bar
from consilience.library import open_record

_INTERRUPTED = 130


def read(
    paths: Annotated[
        list[str],
        typer.Argument(metavar="PATH...", help="Files, folders or patterns; - is standard input.", show_default=False),
    ],
    record: RecordFile = DEFAULT,
    outlet: Annotated[str | None, typer.Option(metavar="NAME", help="The outlet of all these reports.")] = None,
    published: Annotated[
        str | None, typer.Option(metavar="DAY", help="Their day of publication, as 2025-05-08.")
    ] = None,
    acts: Annotated[
        list[str] | None,
        typer.Option(metavar="FILE", help=f"A table of acts beside the built-in ones; {BUILT_IN} for none any more."),
    ] = None,
    quiet: Annotated[bool, typer.Option("--quiet", help="Print nothing.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print what was done as one line of JSON.")] = False,
) -> None:
    """Read reports into a record, and say what they tell.

    Reading the same thing twice changes nothing; a run that was stopped goes on where it was. Ends with 0 when
    anything was read or known already, 1 when every input was set aside, 2 for wrong use."""
    with open_record(record) as opened:
        try:
            with Bar(quiet or as_json) as bar:
                summary = opened.read(paths, outlet=outlet, published=published, acts=chosen(acts), progress=bar)
        except KeyboardInterrupt:
            typer.echo("consilience: stopped; the same command goes on from here", err=True)
            raise typer.Exit(_INTERRUPTED) from None
        if as_json:
            typer.echo(msgspec.json.encode(summary))
        elif not quiet:
            output().print(opened.digest(summary))
            for report in summary.restored:
                typer.echo(f"Report {report}, which had been removed, is back: it was read again.")
    if not summary.inputs + summary.known + summary.pointed:
        raise typer.Exit(1)
