"""`consilience search`."""

from __future__ import annotations

from typing import Annotated

import msgspec
import typer
from rich.text import Text

from consilience.cli.options import DEFAULT, RecordFile, existing, output, safe
from consilience.record.search import Hit
from consilience.record.search import search as find


def search(
    words: Annotated[list[str], typer.Argument(metavar="WORDS...", help='Words; "in quotation marks" together.')],
    record: RecordFile = DEFAULT,
    limit: Annotated[int, typer.Option(min=1, help="How many to show.")] = 20,
    as_json: Annotated[bool, typer.Option("--json", help="Print one line of JSON for each.")] = False,
) -> None:
    """Find the reports that have all these words, best first; behind them those known by their address alone.

    A word that ends in * stands for all that begin like it. Case, accents and vowel signs make no difference. In
    Chinese, Japanese, Korean, Thai, Lao, Khmer and Burmese any run of letters is found, wherever it stands."""
    with existing(record) as opened, opened.reading() as connection:
        hits = find(connection, " ".join(words), limit)
    for hit in hits:
        if as_json:
            typer.echo(msgspec.json.encode(hit))
        else:
            output().print(_shown(hit), soft_wrap=True)
    if not hits and not as_json:
        typer.echo("No report has these words.", err=True)


def _shown(hit: Hit) -> Text:
    head = " · ".join(filter(None, [hit.title, hit.outlet, (hit.published or "")[:10]]))
    snippet = Text(safe(hit.snippet))
    for start, end in hit.marks:
        snippet.stylize("bold yellow", start, end)
    return Text.assemble((hit.report, "cyan"), "  ", (safe(head), "bold"), "\n  ", snippet)
