"""`consilience show`."""

from __future__ import annotations

from typing import Annotated

import typer

from consilience.cli.options import DEFAULT, RecordFile, existing, output
from consilience.cli.pages import page
from consilience.record import show as showing


def show(
    key: Annotated[
        str, typer.Argument(metavar="ID", help="The id of a report, mention, claim, story, actor or pointer.")
    ],
    record: RecordFile = DEFAULT,
) -> None:
    """Show anything by its id, with its words in context."""
    with existing(record) as opened, opened.reading() as connection:
        found = showing.find(connection, key)
        output().print(page(connection, found), soft_wrap=True)
