"""`consilience export`."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, BinaryIO, cast, get_args

import typer

from consilience.cli.options import DEFAULT, RecordFile, existing
from consilience.errors import InputError
from consilience.record.export import export as write_kind
from consilience.record.formats import Format, write
from consilience.record.rows import Kind


def export(
    kind: Annotated[Kind, typer.Argument(metavar="KIND", help=f"One of {', '.join(get_args(Kind))}.")],
    record: RecordFile = DEFAULT,
    format_: Annotated[Format, typer.Option("--format", help="How rows are written.")] = "jsonl",
    file: Annotated[
        Path | None, typer.Option("--output", metavar="FILE", help="Where to; else to standard output.")
    ] = None,
    actor: Annotated[str | None, typer.Option(metavar="NAME", help="Timeline: of this actor (name or id).")] = None,
    story: Annotated[str | None, typer.Option(metavar="ID", help="Timeline: of this story.")] = None,
    earliest: Annotated[str | None, typer.Option("--from", metavar="DAY", help="Timeline: from this day.")] = None,
    latest: Annotated[str | None, typer.Option("--to", metavar="DAY", help="Timeline: up to this day.")] = None,
) -> None:
    """Write all rows of one kind, in a fixed order: the same bytes for the same record."""
    narrowed = any(option is not None for option in (actor, story, earliest, latest))
    if kind != "timeline" and narrowed:
        raise InputError("--actor, --story, --from and --to narrow a timeline; use them with:  export timeline")
    with existing(record) as opened, _stream(file) as stream:
        if kind == "timeline":
            write(opened.timeline(actor, story=story, earliest=earliest, latest=latest), kind, format_, stream)
        elif kind in ("plover", "gdelt"):
            write(getattr(opened, kind), kind, format_, stream)
        else:
            write_kind(opened, kind, format_, stream)


@contextmanager
def _stream(file: Path | None) -> Iterator[BinaryIO]:
    """Standard output, or a file that is there whole or not at all."""
    if file is None:
        if sys.stdout is None:
            raise InputError("there is no standard output to write to; name a file with --output FILE")
        yield sys.stdout.buffer
        sys.stdout.flush()
        return
    try:
        with tempfile.NamedTemporaryFile(dir=file.parent, prefix=f".{file.name}.", delete=False) as stream:
            try:
                yield cast("BinaryIO", stream)
            except BaseException:
                Path(stream.name).unlink()
                raise
        Path(stream.name).replace(file)
    except OSError as error:
        raise InputError(f"{file} cannot be written: {error.strerror}") from error
