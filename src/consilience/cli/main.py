"""The command `consilience`: its commands, and how it ends."""

from __future__ import annotations

import io
import os
import sys
from typing import Annotated, TextIO

import typer

import consilience
from consilience.cli import (
    acting,
    annotating,
    differing,
    exporting,
    forgetting,
    formats,
    introducing,
    judging,
    reading,
    searching,
    showing,
    verifying,
)
from consilience.cli.options import safe
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
app.command()(introducing.who)
app.command()(judging.same)
app.command("not-same")(judging.not_same)
app.command()(judging.judgements)
app.command("take-back")(judging.take_back)
app.command()(differing.difference)
app.command()(forgetting.forget)
app.command()(annotating.annotate)
app.command()(acting.acts)
app.command()(formats.formats)


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
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal that knows only ASCII gets "?" and not a failure
    try:
        try:
            app()
        finally:
            if sys.stdout is not None:
                sys.stdout.flush()
    except ConsilienceError as error:
        typer.echo(safe(f"consilience: {error}"), err=True)
        sys.exit(2 if isinstance(error, InputError) else 1)
    except OSError as error:
        if not isinstance(error, BrokenPipeError):
            typer.echo(f"consilience: the system refused: {error.strerror or error}", err=True)
        _let_go(sys.stdout)
        sys.exit(1)


def _let_go(stream: TextIO | None) -> None:
    """What the stream still holds goes nowhere, so that Python does not try once more to write it at its end."""
    if stream is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
