"""Reports: one text of one outlet on one day, with how each fact about it is known."""

from __future__ import annotations

from hashlib import sha256
from typing import Literal

import msgspec

from consilience.model.ids import content_id

PublishedBasis = Literal["metadata", "text", "address", "story", "user", "none"]
BlockKind = Literal[
    "title", "heading", "body", "list", "table", "quote", "caption", "correction",
    "pull-quote", "dateline", "byline", "furniture", "references",
]  # fmt: skip
Extent = Literal["whole", "summary", "stub"]
"""How much of the report its text is: all of it; only the summary that a feed or list carries; or the beginning,
where a paywall cuts it off."""
Layer = Literal[
    "JSON-LD", "OpenGraph", "meta tag", "time element", "mark-up", "web address", "feed", "WARC header", "mail header",
    "field of the row", "field of the file", "file name", "dateline", "line of the text", "story", "user",
]  # fmt: skip
"""Where a fact about a report was found."""


class Block(msgspec.Struct, frozen=True, omit_defaults=True):
    """A stretch of a report's text and what it is. Sentences are made from `title`, `heading`, `body`, `list`, `table`
    (one row a block, cells parted by " | "), `quote`, `caption` and `correction` blocks. The others hold none: share
    lines, "Read more" and navigation (`furniture`), reference lists, and pull quotes, which repeat other words."""

    start: int
    end: int
    kind: BlockKind
    language: str | None = None
    """ISO 639 code where the block is in another language than its report."""
    when: str | None = None
    """The own day, or day and time, of the entry that the block belongs to, where a report is made of dated entries."""


class Credit(msgspec.Struct, frozen=True):
    """An origin that the report itself names: an agency line, a reference list, a link, `isBasedOn`.

    `start` and `end` are None where the credit stands in the page's meta data and not in its text."""

    name: str
    relation: Literal["agency", "reference", "based-on", "syndicated"]
    start: int | None = None
    end: int | None = None


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """One report as read. `text` is never changed after reading; everything else points into it."""

    id: str
    text: str
    text_sha256: str
    uri: str | None = None
    uris: tuple[str, ...] = ()
    source_ids: tuple[str, ...] = ()
    title: str | None = None
    outlet: str | None = None
    byline: tuple[str, ...] = ()
    dateline: str | None = None
    published: str | None = None
    """ISO 8601 day, or day and time."""
    published_basis: PublishedBasis = "none"
    modified: str | None = None
    retrieved: str | None = None
    """When it was fetched or saved (ISO 8601), where an archive or a saved page says. Of two texts at one address the
    one that was fetched later is the newer version."""
    bases: dict[str, Layer] = {}
    """Where each known one of title, outlet, byline, dateline, published, modified and language was found."""
    extent: Extent = "whole"
    language: str | None = None
    blocks: tuple[Block, ...] = ()
    """In text order, never overlapping; an empty tuple means the whole text is one body."""
    credits: tuple[Credit, ...] = ()
    version_of: str | None = None
    notes: tuple[str, ...] = ()
    """What reading did or could not tell, in plain sentences ("the text was repaired from mojibake")."""

    @property
    def published_day(self) -> str | None:
        """The first ten characters of `published`, or None."""
        return self.published[:10] if self.published else None


def report_id(text: str, outlet: str | None, published: str | None) -> str:
    """The id of a report: from its text, outlet and day."""
    return content_id("r", text_hash(text), outlet, published[:10] if published else None)


def text_hash(text: str) -> str:
    """SHA-256 of the stored text as UTF-8, in hex."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


class Pointer(msgspec.Struct, frozen=True, kw_only=True):
    """A report that is known by its address alone: a row of url and title, or a feed's entry without words."""

    uri: str
    found: str
    """The file, and the row or entry in it, that points there."""
    source_ids: tuple[str, ...] = ()
    title: str | None = None
    outlet: str | None = None
    published: str | None = None
    published_basis: PublishedBasis = "none"
    language: str | None = None
    layer: Layer = "field of the row"
    """Where its facts were found."""


class Refusal(msgspec.Struct, frozen=True):
    """An input that was set aside: where it was, why in a plain sentence, and the detail for a developer."""

    uri: str
    reason: str
    detail: str = ""
