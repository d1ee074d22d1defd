"""Archives of the web packed with their indexes (WACZ): a zip file whose folder `archive` holds the WARC files.

The rest (indexes, lists of pages, texts made from them) only tells again what those hold."""

from __future__ import annotations

from collections.abc import Iterator

from consilience.model import Refusal
from consilience.reading.readers import zip
from consilience.reading.registry import Item, Reader
from consilience.reading.source import Source


def _read(source: Source) -> Iterator[Item]:
    for item in zip.READER.read(source):
        inside = f"{source.name}/archive/"
        if isinstance(item, Refusal) or (isinstance(item, Source) and item.name.startswith(inside)):
            yield item


READER = Reader(
    name="web archive (WACZ)",
    suffixes=(".wacz",),
    read=_read,
    looks_like=lambda head: head.startswith(b"PK\x03\x04"),
    about="the pages of a crawl with their indexes in one file",
)
