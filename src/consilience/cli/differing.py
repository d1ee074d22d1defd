"""`consilience difference`."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
import typer
from rich.text import Text

from consilience.cli.options import DEFAULT, RecordFile, existing, output, safe
from consilience.errors import InputError
from consilience.lineage import name_of
from consilience.lineage.difference import difference as compare
from consilience.record import lookup
from consilience.views.difference import lines


def difference(
    report: Annotated[str, typer.Argument(metavar="REPORT", help="Its id, its address or the name of its file.")],
    other: Annotated[
        str | None,
        typer.Argument(
            metavar="[OTHER]", help="The older one; else the version that REPORT replaced.", show_default=False
        ),
    ] = None,
    record: RecordFile = DEFAULT,
    format_: Annotated[Literal["text", "json"], typer.Option("--format", help="How changes are written.")] = "text",
) -> None:
    """Show what a report has otherwise than the version it replaced, or than another report, word by word.

    What was dropped stands in [-…-], what was added in {+…+}, with its place in the older and in the newer text."""
    with existing(record) as opened, opened.reading() as connection:
        new = lookup.report(connection, report)
        old = lookup.report(connection, other) if other else lookup.replaced_by(connection, new)
    if old is None:
        raise InputError(f"{name_of(new)} replaced no other report; name the one to compare it with behind it")
    changes = compare(old.text, new.text)
    if format_ == "json":
        typer.echo(msgspec.json.encode({"report": new.id, "from": old.id, "changes": changes}))
        return
    console = output()
    for mark, one in (("---", old), ("+++", new)):
        console.print(
            Text(safe(f"{mark} {one.id}  {name_of(one)}  {one.published or 'undated'}"), "bold"), soft_wrap=True
        )
    for line in lines(changes, old.text, new.text):
        console.print(line, soft_wrap=True)
    if not changes:
        typer.echo("The words are the same.")
