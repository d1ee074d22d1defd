"""Tables stored by columns: Parquet, and Arrow files and streams (Feather, IPC), read by polars some rows at a time.

Only columns that may tell something of a report are read: many such files hold pictures and vectors beside the text."""

from __future__ import annotations

import io
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from consilience.errors import Refused
from consilience.reading import limits, rows
from consilience.reading.registry import Item, Reader
from consilience.reading.source import Source

if TYPE_CHECKING:
    import polars

_PARQUET = b"PAR1"
_ARROW = b"ARROW1"
_STREAM = b"\xff\xff\xff\xff"
_FEATHER_1 = b"FEA1"
_BATCH = 1_000
"""Rows at a time: some million bytes of text."""
_PARTITION = re.compile(r"([^/=]{1,60})=([^/=]{1,200})")
_DAMAGED = "this table is damaged or of a kind that is not understood"
_NO_TEXT = "none of its columns is named as a report's text is (for example: text)"


def _read(source: Source) -> Iterator[Item]:
    from polars.exceptions import PanicException, PolarsError

    try:
        with TemporaryDirectory() as folder:
            yield from rows.each(enumerate(_rows(source, Path(folder)), 1), source)
    except (PolarsError, PanicException, OSError, ValueError, OverflowError) as error:
        raise Refused(_DAMAGED, repr(error)[:300]) from error


def _rows(source: Source, folder: Path) -> Iterator[dict[str, Any]]:
    found = _scanned(source, folder)
    schema = found.collect_schema()
    names = [name for name, kind in schema.items() if rows.is_known_field(name) and not _is_numbers(kind)]
    if not any(rows.is_text_field(name) or rows.is_address_field(name) for name in names):
        raise Refused(_NO_TEXT, f"columns: {', '.join(schema)[:300]}")
    above = _partitions(source)
    for batch in found.select(names).collect_batches(chunk_size=_BATCH, maintain_order=True):
        for row in batch.iter_rows(named=True):
            yield {**above, **row}


def _scanned(source: Source, folder: Path) -> polars.LazyFrame:
    import polars

    head = source.head()
    if head.startswith(_FEATHER_1):
        raise Refused("it is a Feather file of version 1, which is no longer read; write it again as Parquet")
    if head.startswith(_PARQUET):
        return polars.scan_parquet(_stored(source, head), glob=False)
    if head.startswith(_ARROW):
        return polars.scan_parquet(_converted(_stored(source, head), folder, _FILE), glob=False)
    if head.startswith(_STREAM):
        held = io.BytesIO(source.data(limits.COLUMNS, _what("a stream of Arrow")))
        return polars.scan_parquet(_converted(held, folder, _WHOLE), glob=False)
    raise Refused("it does not begin as the table does that its name says it is")


_FILE = "import polars, sys; polars.scan_ipc(sys.argv[1], glob=False).sink_parquet(sys.argv[2])"
_WHOLE = "import polars, sys; polars.read_ipc_stream(sys.argv[1]).write_parquet(sys.argv[2])"


def _converted(stored: Path | io.BytesIO, folder: Path, how: str) -> Path:
    """An Arrow file or stream as a Parquet file. Another process writes it: on some damaged Arrow files polars does
    not raise but ends its process. (-P: it takes no program that lies in the folder from which the user calls.)"""
    if isinstance(stored, io.BytesIO):
        (folder / "arrow").write_bytes(stored.getvalue())
        stored = folder / "arrow"
    made = folder / "parquet"
    command = [sys.executable, "-P", "-c", how, str(stored.resolve()), str(made)]
    try:
        done = subprocess.run(command, capture_output=True, timeout=limits.ARROW_SECONDS, check=False)
    except subprocess.TimeoutExpired as error:
        raise Refused("this table took too long to read; write it as a Parquet file instead", repr(error)) from error
    if done.returncode:
        raise Refused(_DAMAGED, done.stderr[-300:].decode("utf-8", "replace"))
    return made


def _stored(source: Source, head: bytes) -> Path | io.BytesIO:
    """The file itself where it is stored as it is, so that it need not be held in memory."""
    path = source.content
    if isinstance(path, Path):
        with path.open("rb") as file:
            if file.read(len(_ARROW)) == head[: len(_ARROW)]:
                return path
    return io.BytesIO(source.data(limits.COLUMNS, _what("a compressed table")))


def _what(kind: str) -> str:
    return f"{kind}, which has to be held in memory; write it as a Parquet file instead: that has no limit"


def _is_numbers(kind: polars.DataType) -> bool:
    """Whether a column holds lists of numbers: vectors, marks, counts."""
    inner = getattr(kind, "inner", None)
    return inner is not None and bool(inner.is_numeric())


def _partitions(source: Source) -> dict[str, str]:
    """What the folders of a file say of its rows ("language=en"), as tables in many files are often written."""
    folders = PurePosixPath(source.uri or "").parts[:-1]
    return {found[1]: found[2] for part in folders if (found := _PARTITION.fullmatch(part))}


def _looks_like(head: bytes) -> bool:
    return head.startswith((_PARQUET, _ARROW, _FEATHER_1)) or (head.startswith(_STREAM) and b"\x00" in head[:12])


READER = Reader(
    name="table by columns",
    suffixes=(".parquet", ".pq", ".arrow", ".arrows", ".feather", ".ipc"),
    read=_read,
    looks_like=_looks_like,
    about="Parquet and Arrow: one report a row, in columns named as in a table",
    library="polars",
)
