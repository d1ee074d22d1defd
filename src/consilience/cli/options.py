"""What several commands have in common: the option for the record, and where they print."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from consilience.library import Record, open_record

DEFAULT = Path("consilience.db")

RecordFile = Annotated[
    Path, typer.Option("--record", metavar="FILE", envvar="CONSILIENCE_RECORD", help="The record's file.")
]


BUILT_IN = "built-in"
"""What stands for no table of acts beside those that ship."""


def chosen(acts: list[str] | None) -> list[str] | None:
    """The tables of acts that a user names: None for those that the record has, none for the built-in ones alone."""
    return [name for name in acts if name != BUILT_IN] if acts is not None else None


_UNFINISHED = "the last run was stopped before its end; read again to bring the record up to date"


def existing(path: Path) -> Record:
    """The record at `path`, which must be there. Where a run was stopped before its end, a line says so."""
    opened = open_record(path, create=False)
    if not opened.is_current:
        typer.echo(f"consilience: {_UNFINISHED}", err=True)
    return opened


_WIDTH = 100
"""Columns of what is laid out, where there is no terminal to ask."""


def output() -> Console:
    """Where results go: standard output; where that is no terminal, without colours."""
    console = Console(highlight=False)
    if not console.is_terminal:
        console.width = _WIDTH
    return console


def safe(text: str) -> str:
    """The text with what could steer a terminal (control and direction characters) replaced, at the same length."""
    return "".join(_WHITE.get(c, c if c.isprintable() else "\N{REPLACEMENT CHARACTER}") for c in text)


_WHITE = {"\n": "\n", "\t": " ", "\r": " "}
"""White space, which steers nothing once a return and a tab are blanks."""
