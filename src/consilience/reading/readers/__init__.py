"""The readers that come with the package, from the most to the least particular."""

from __future__ import annotations

from consilience.reading.readers import columns, html, json, jsonlines, plain, table, warc
from consilience.reading.registry import Reader

BUILT_IN: tuple[Reader, ...] = (
    warc.READER,
    warc.WAT,
    warc.ARC,
    columns.READER,
    html.READER,
    jsonlines.READER,
    json.READER,
    table.READER,
    plain.MARKDOWN,
    plain.READER,
)

__all__ = ["BUILT_IN"]
