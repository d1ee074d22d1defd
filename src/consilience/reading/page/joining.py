"""From paragraphs to one text with a block for each."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from consilience.model import Block, BlockKind
from consilience.reading.page.flow import Paragraph


class Article(msgspec.Struct, frozen=True):
    """The text, its paragraphs parted by empty lines, and one block for each."""

    text: str
    blocks: tuple[Block, ...]


def joined(paragraphs: Sequence[Paragraph | tuple[BlockKind, str]]) -> Article:
    """One text of paragraphs, parted by empty lines."""
    parts, blocks, at = [], [], 0
    for one in paragraphs:
        kind, text, when = Paragraph(*one)
        parts.append(text)
        blocks.append(Block(at, at + len(text), kind, when=when))
        at += len(text) + 2
    return Article("\n\n".join(parts), tuple(blocks))


def parted(article: Article) -> list[Paragraph]:
    """The paragraphs of an article again."""
    return [Paragraph(block.kind, article.text[block.start : block.end], block.when) for block in article.blocks]
