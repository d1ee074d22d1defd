"""`consilience who`."""

from __future__ import annotations

from typing import Annotated, Any

import msgspec
import typer

from consilience.cli.options import DEFAULT, RecordFile, existing, output
from consilience.cli.portrait import namesakes, portrait


def who(
    name: Annotated[
        str, typer.Argument(metavar="NAME", help="An actor's id, a name or alias, or the id of a mention of it.")
    ],
    record: RecordFile = DEFAULT,
    limit: Annotated[int, typer.Option(min=1, metavar="N", help="How many of each list to show.")] = 10,
    earliest: Annotated[
        str | None, typer.Option("--from", metavar="DAY", help="What was reported from this day.")
    ] = None,
    latest: Annotated[str | None, typer.Option("--to", metavar="DAY", help="What was reported up to this day.")] = None,
    everyone: Annotated[bool, typer.Option("--all", help="List all actors of that name instead.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print all of it as one line of JSON.")] = False,
) -> None:
    """Show who somebody is by what the reports say: names, roles over time, words and acts, each with its exact place.

    Places are given as REPORT:START-END. Where several actors have the name, they are listed: name one by its id."""
    found: Any
    with existing(record) as opened:
        if everyone:
            found = {"namesakes": opened.namesakes(name)}
            page = namesakes(name, found["namesakes"])
        else:
            found = opened.who(name, earliest=earliest, latest=latest)
            page = portrait(found, limit)
    if as_json:
        typer.echo(msgspec.json.encode(found))
    else:
        output().print(page, soft_wrap=True)
