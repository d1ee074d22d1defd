"""Exports: every kind of row, in a fixed order, the same bytes for the same record."""

from __future__ import annotations

from typing import BinaryIO

from consilience.record.formats import Format, write
from consilience.record.kinds import SHELVES
from consilience.record.record import Record
from consilience.record.rows import Kind


def export(record: Record, kind: Kind, format_: Format, stream: BinaryIO) -> None:
    """Write all rows of a kind (not `timeline`, which is a view) to a stream of bytes, from one unchanging view of
    the record."""
    with record.reading() as connection:
        write(SHELVES[kind].all(connection), kind, format_, stream)
