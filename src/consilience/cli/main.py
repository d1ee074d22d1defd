"""The command `consilience`: its commands, and how it ends."""

from __future__ import annotations

import os
import sys
from typing import Annotated

import typer

import consilience
from consilience.cli import exporting, forgetting, reading, searching, showing, verifying
from consilience.errors import ConsilienceError, InputError

app = typer.Typer(
    name="consilience",
    help="Reads many news reports and makes one verifiable record of what they say.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

app.command()(reading.read)
app.command()(exporting.export)
app.command()(verifying.verify)
app.command()(searching.search)
app.command()(showing.show)
app.command()(forgetting.forget)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"consilience {consilience.__version__}")
        raise typer.Exit


@app.callback()
def main(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Reads many news reports and makes one verifiable record of what they say."""


def run() -> None:
    """The way in from the shell. Our own errors are one plain line; wrong use ends with 2, other failures with 1."""
    try:
        app()
    except ConsilienceError as error:
        typer.echo(f"consilience: {error}", err=True)
        sys.exit(2 if isinstance(error, InputError) else 1)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
