"""What is gathered while the lines are read."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from consilience.model import Block, BlockKind, Credit, Extent, Layer
from consilience.reading.layout.live import Entry


class Layout(msgspec.Struct, kw_only=True):
    """What the lines of a text tell. Blocks are in text order and never overlap."""

    blocks: list[Block] = msgspec.field(default_factory=list)
    title: str | None = None
    outlet: str | None = None
    byline: tuple[str, ...] = ()
    dateline: str | None = None
    published: str | None = None
    published_layer: Layer = "line of the text"
    month_and_day: tuple[int, int] | None = None
    """The dateline's day where it states no year."""
    modified: str | None = None
    credits: list[Credit] = msgspec.field(default_factory=list)
    entries: list[Entry] = msgspec.field(default_factory=list)
    """The entries with own times that the report is made of, if it is."""
    cut_at: int | None = None
    """Where a paywall's words stand first, or None."""

    @property
    def extent(self) -> Extent:
        """ "stub" where hardly anything is told behind a paywall's words."""
        behind = sum(b.end - b.start for b in self.blocks if b.kind == "body" and b.start > (self.cut_at or 0))
        return "stub" if self.cut_at is not None and behind < _LITTLE else "whole"

    def add(self, start: int, end: int, kind: BlockKind) -> None:
        """One more block, unless nothing stands there (a heading of marks alone)."""
        if start < end:
            self.blocks.append(Block(start, end, kind))

    def extend(self, end: int) -> None:
        """Makes the last block reach to `end`."""
        self.blocks[-1] = msgspec.structs.replace(self.blocks[-1], end=end)

    def name(self, names: Iterable[str]) -> None:
        """More names for the byline."""
        self.byline = tuple(dict.fromkeys((*self.byline, *names)))


_LITTLE = 200
"""How many characters of the body may stand behind a paywall's words in a text that is cut there."""
