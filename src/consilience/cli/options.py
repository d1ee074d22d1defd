"""What several commands have in common: the option for the record, and where they print."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

DEFAULT = Path("consilience.db")

RecordFile = Annotated[
    Path, typer.Option("--record", metavar="FILE", envvar="CONSILIENCE_RECORD", help="The record's file.")
]


def output() -> Console:
    """Where results go: standard output. Piped, lines are not broken and nothing is coloured."""
    console = Console(highlight=False)
    if not console.is_terminal:
        console.soft_wrap = True
    return console
