from __future__ import annotations

import msgspec

from consilience.model import Block, Credit


class Layout(msgspec.Struct, frozen=True, kw_only=True):
    """What the lines tell. Blocks are in text order and never overlap."""

    blocks: tuple[Block, ...] = ()
    title: str | None = None
    outlet: str | None = None
    byline: tuple[str, ...] = ()
    dateline: str | None = None
    published: str | None = None
    credits: tuple[Credit, ...] = ()


def read(text: str, title: str | None, blocks: tuple[Block, ...] | None) -> Layout:
    return Layout(blocks=blocks or ())
