"""What is gathered while the lines are read."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from consilience.model import Block, BlockKind, Credit


class Layout(msgspec.Struct, kw_only=True):
    """What the lines of a text tell. Blocks are in text order and never overlap."""

    blocks: list[Block] = msgspec.field(default_factory=list)
    title: str | None = None
    outlet: str | None = None
    byline: tuple[str, ...] = ()
    dateline: str | None = None
    published: str | None = None
    modified: str | None = None
    credits: list[Credit] = msgspec.field(default_factory=list)

    def add(self, start: int, end: int, kind: BlockKind) -> None:
        """One more block, unless nothing stands there (a heading of marks alone)."""
        if start < end:
            self.blocks.append(Block(start, end, kind))

    def name(self, names: Iterable[str]) -> None:
        """More names for the byline."""
        self.byline = tuple(dict.fromkeys((*self.byline, *names)))
