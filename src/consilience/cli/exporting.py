"""`consilience export`."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path
from typing import Annotated, BinaryIO, cast, get_args

import typer

from consilience.cli.options import DEFAULT, RecordFile
from consilience.errors import InputError
from consilience.library import open_record
from consilience.record.export import export as write_kind
from consilience.record.formats import Format, write
from consilience.record.rows import Kind

KindName = Enum("KindName", {name: name for name in get_args(Kind)}, type=str)  # type: ignore[misc]
FormatName = Enum("FormatName", {name: name for name in get_args(Format)}, type=str)  # type: ignore[misc]


def export(
    kind: Annotated[KindName, typer.Argument(metavar="KIND", help=f"One of {', '.join(get_args(Kind))}.")],
    record: RecordFile = DEFAULT,
    format_: Annotated[FormatName, typer.Option("--format", help="How rows are written.")] = FormatName.jsonl,
    file: Annotated[
        Path | None, typer.Option("--output", metavar="FILE", help="Where to; else to standard output.")
    ] = None,
    actor: Annotated[str | None, typer.Option(metavar="NAME", help="Timeline: of this actor (name or id).")] = None,
    story: Annotated[str | None, typer.Option(metavar="ID", help="Timeline: of this story.")] = None,
    earliest: Annotated[str | None, typer.Option("--from", metavar="DAY", help="Timeline: from this day.")] = None,
    latest: Annotated[str | None, typer.Option("--to", metavar="DAY", help="Timeline: up to this day.")] = None,
) -> None:
    """Write all rows of one kind, in a fixed order: the same bytes for the same record."""
    chosen, form = cast("Kind", kind.value), cast("Format", format_.value)
    narrowed = actor or story or earliest or latest
    if chosen != "timeline" and narrowed:
        raise InputError("--actor, --story, --from and --to narrow a timeline; use them with:  export timeline")
    with open_record(record, create=False) as opened, _stream(file) as stream:
        if chosen == "timeline":
            write(opened.timeline(actor, story=story, earliest=earliest, latest=latest), chosen, form, stream)
        else:
            write_kind(opened, chosen, form, stream)


@contextmanager
def _stream(file: Path | None) -> Iterator[BinaryIO]:
    """Standard output, or a file that is there whole or not at all."""
    if file is None:
        yield sys.stdout.buffer
        sys.stdout.flush()
        return
    try:
        with tempfile.NamedTemporaryFile(dir=file.parent, prefix=f".{file.name}.", delete=False) as stream:
            try:
                yield cast("BinaryIO", stream)
            except BaseException:
                os.unlink(stream.name)
                raise
        os.replace(stream.name, file)
    except OSError as error:
        raise InputError(f"{file} cannot be written: {error.strerror}") from error
