"""`consilience acts`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Annotated

import msgspec
import typer
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from consilience.cli.options import output, safe
from consilience.errors import InputError
from consilience.extraction.events import lexicon, tables
from consilience.extraction.knowledge.acts import Act, Entry


def acts(
    name: Annotated[str | None, typer.Argument(metavar="CLASS", help="Only this class, with all its entries.")] = None,
    file: Annotated[
        list[str] | None,
        typer.Option("--acts", metavar="FILE", help="A table of acts beside the built-in ones; may be repeated."),
    ] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Read every entry of the added tables in its own example.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one line of JSON for each class.")] = False,
) -> None:
    """List the classes of acts that events are told by: what each holds, its PLOVER type and mode, its CAMEO code.

    With CLASS its verbs, nouns and phrases, each with its example. With --check the entries of your own table that
    the program does not read in their examples, and what it read instead; ends with 1 where there are any."""
    added = tables.load(file or [])
    lexicon.use(added)
    if check:
        _check([act for table in added for act in table.acts])
        return
    found = [act for act in lexicon.current().acts if name in (None, act.name)]
    if not found:
        raise InputError(f"{name!r} is no class of acts; `consilience acts` lists them")
    if as_json:
        for act in found:
            typer.echo(msgspec.json.encode(act))
    else:
        output().print(_list(found) if name is None else _entries(found[0]))


def _check(added: Sequence[Act]) -> None:
    from consilience.extraction.events.checking import faults  # loads the parser

    if not added:
        raise InputError("--check reads the examples of a table of your own; name it with --acts FILE")
    found = list(faults(added))
    for fault in found:
        typer.echo(safe(f"{fault.act}: {fault.entry} is not read in: {fault.example or '(no example)'}"))
        typer.echo(safe(f"    read instead: {fault.read}"))
    entries = sum(len(_verbs(act)) + len(act.nouns) + len(act.phrases) for act in added)
    typer.echo(f"{entries} entries of {len(added)} classes, {len(found)} not read")
    if found:
        raise typer.Exit(1)


def _list(found: Sequence[Act]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in ("class", "PLOVER", "CAMEO", "what it holds"):
        table.add_column(heading, overflow="fold")
    for act in found:
        kind = " ".join(filter(None, (act.type, act.mode)))
        codes = " ".join([act.cameo or "", *(f"{ontology}:{code}" for ontology, code in act.codes)])
        table.add_row(Text(safe(act.name), "cyan"), safe(kind), safe(codes), safe(act.about))
    return table


def _entries(act: Act) -> RenderableType:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in ("entry", "mode", "example"):
        table.add_column(heading, overflow="fold")
    for words, mode, example in _lines(act):
        table.add_row(Text(safe(words), "cyan"), safe(mode or act.mode or ""), safe(example))
    return Group(_list([act]), Text(), table)


def _lines(act: Act) -> Iterator[tuple[str, str | None, str]]:
    for entry in (*_verbs(act), *act.nouns):
        yield entry.words, entry.mode, entry.example
    for phrase in act.phrases:
        yield f"{', '.join(phrase.verbs)}: {', '.join(phrase.nouns)}", phrase.mode, "\n".join(phrase.examples)


def _verbs(act: Act) -> tuple[Entry, ...]:
    return (*act.verbs, *act.verbs_on_parties, *act.verbs_alone)
