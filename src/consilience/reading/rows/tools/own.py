"""Our own export of reports (`consilience export reports`), as JSON Lines, CSV or Parquet."""

from __future__ import annotations

import re
from typing import Any

from consilience.reading.rows.shape import Row, Shape

_SHIELDED = re.compile(r"'+[=+\-@\t\r]")


def _unshielded(row: Row) -> Row:
    """The row as it was before its CSV was written: such a file has an apostrophe before what a spreadsheet would run,
    and nothing but text and empty cells."""
    if not all(isinstance(value, str) for value in row.values()):
        return row
    return {name: value[1:] if _SHIELDED.match(value) else value for name, value in row.items()}


_FIELDS: dict[str, Any] = {
    "id": ("source_ids",), "uri": ("uri",), "uris": ("uris",), "text": ("text",), "markup": (), "summary": (),
    "modified": (),
}  # fmt: skip

SHAPES = (
    Shape(
        name="Consilience", marks=(("text_sha256", "published_basis", "source_ids"),), fields=_FIELDS, adapt=_unshielded
    ),
)
