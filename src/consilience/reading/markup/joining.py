"""Paragraphs, and one text of many with a block for each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from consilience.model import Block, BlockKind


class Paragraph(NamedTuple):
    """A paragraph, item of a list, row of a table (cells parted by " | ") or heading; white space is single."""

    kind: BlockKind
    text: str
    when: str | None = None
    """The own time of the entry that it belongs to."""
    link: str | None = None
    """The address that the first of its links leads to, where the reader asks for links."""


class Article(msgspec.Struct, frozen=True):
    """The text, its paragraphs parted by empty lines, and one block for each."""

    text: str
    blocks: tuple[Block, ...]


def joined(paragraphs: Sequence[Paragraph | tuple[BlockKind, str]]) -> Article:
    """One text of paragraphs, parted by empty lines."""
    parts, blocks, at = [], [], 0
    for one in paragraphs:
        text, end = one[1], at + len(one[1])
        parts.append(text)
        blocks.append(Block(at, end, one[0], when=one.when if isinstance(one, Paragraph) else None))
        at = end + 2
    return Article("\n\n".join(parts), tuple(blocks))


def parted(article: Article) -> list[Paragraph]:
    """The paragraphs of an article again."""
    return [Paragraph(block.kind, article.text[block.start : block.end], block.when) for block in article.blocks]
