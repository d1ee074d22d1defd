"""`consilience formats`."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from typing import Annotated

import msgspec
import typer
from rich.table import Table
from rich.text import Text

from consilience.cli.options import output, safe
from consilience.reading import exports, readers
from consilience.reading.compression import PACKINGS
from consilience.reading.registry import Reader
from consilience.reading.rows.tools import SHAPES


class Format(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the table: a kind of input, and what it takes to read it."""

    name: str
    endings: tuple[str, ...]
    reads: str
    library: str | None
    version: str | None
    """Of the library as it is installed; None where it is not, or Python itself reads it."""
    install: str | None
    """The command that adds what is missing; None where nothing is."""


def formats(
    as_json: Annotated[bool, typer.Option("--json", help="Print one line of JSON for each.")] = False,
) -> None:
    """List what can be read: every kind of file, what of it is read, and what an optional part would add.

    A file is known by what its name ends with and by how it begins; where the two disagree, the beginning decides if
    only one kind of file can begin so."""
    found = every()
    if as_json:
        for one in found:
            typer.echo(msgspec.json.encode(one))
        return
    output().print(_table(found))


def every() -> list[Format]:
    """All that can be read: what the readers read, plug-ins' too, then what may lie around the files."""
    return [*map(_of_reader, readers()), *_around()]


def _of_reader(reader: Reader) -> Format:
    found = _version(reader.library)
    missing = reader.library is not None and found is None
    return Format(
        name=reader.name,
        endings=reader.suffixes,
        reads=reader.about,
        library=reader.library,
        version=found,
        install=_command(reader.extra, reader.library or "") if missing else None,
    )


def _around() -> list[Format]:
    endings = tuple(suffix for packing in PACKINGS for suffix in packing.suffixes)
    found = _version("fsspec")
    return [
        Format(
            name="exports of databases",
            endings=(".docx", ".rtf", ".html", ".pdf", ".txt"),
            reads=f"many articles in one file, each a report: {', '.join(exports.NAMES)}",
            library=None,
            version=None,
            install=None,
        ),
        Format(
            name="rows of news tools",
            endings=(".json", ".jsonl", ".csv", ".parquet"),
            reads=f"any names that tell what they hold (title, text, url, …), and those of {', '.join(_tools())}",
            library=None,
            version=None,
            install=None,
        ),
        Format(
            name="compressed",
            endings=endings,
            reads="any of these, compressed with gzip, Zstandard, bzip2 or xz",
            library=None,
            version=None,
            install=None,
        ),
        Format(
            name="remote",
            endings=("https://", "s3://", "gs://", "sftp://", "zip://…::…"),
            reads="any of these at an address, or all in a folder there or of a pattern (s3://news/2025/*.html)",
            library="fsspec",
            version=found,
            install=None if found else _command("remote", "fsspec"),
        ),
    ]


def _tools() -> list[str]:
    return list(dict.fromkeys(shape.name for shape in SHAPES))


def _version(library: str | None) -> str | None:
    try:
        return version(library) if library else None
    except PackageNotFoundError:
        return None


def _command(extra: str | None, library: str) -> str:
    return f"pip install 'consilience[{extra}]'" if extra else f"pip install {library}"


def _table(found: list[Format]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in ("kind", "endings", "what is read", "by"):
        table.add_column(heading, overflow="fold")
    for one in found:
        by = Text(one.library or "Python")
        if one.install:
            by.append(f"\nmissing: {one.install}", "yellow")
        table.add_row(Text(safe(one.name), "cyan"), safe(" ".join(one.endings)), safe(one.reads), by)
    return table
