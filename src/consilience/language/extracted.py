"""Which languages are read closely, and what is left over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from consilience.model import Block, BlockKind, Report

EXTRACTED: frozenset[str | None] = frozenset({"en", None})
"""The languages that mentions are taken from; None where the text is too short to tell."""
HOLDS_SENTENCES: frozenset[BlockKind] = frozenset(
    {"title", "heading", "body", "list", "table", "quote", "caption", "correction"}
)


def is_read(block: Block) -> bool:
    """Whether sentences are made from a block of a report that is read closely."""
    return block.kind in HOLDS_SENTENCES and block.language in EXTRACTED


def left_over(reports: Iterable[Report]) -> tuple[Counter[str], int]:
    """The paragraphs in other languages than those that are read closely, counted by language, and in how many reports
    they stand. Reports that are in such a language as a whole are not among them."""
    paragraphs: Counter[str] = Counter()
    count = 0
    for report in reports:
        others = [block.language for block in report.blocks if block.kind in HOLDS_SENTENCES and not is_read(block)]
        if others and report.language in EXTRACTED:
            paragraphs.update(language for language in others if language)
            count += 1
    return paragraphs, count
