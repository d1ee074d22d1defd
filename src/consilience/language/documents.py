"""Reports to documents, many at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from consilience.language.extracted import is_read
from consilience.language.parse import Parser
from consilience.language.sentences import split
from consilience.model import Block, BlockKind, Document, Report, Sentence


def documents(reports: Iterable[Report], parser: Parser, batch: int = 32) -> Iterator[Document]:
    """The documents of `reports`, in order; parsing is done for `batch` reports at a time."""
    source = iter(reports)
    while some := list(islice(source, batch)):
        yield from _batch(some, parser)


def _batch(reports: Sequence[Report], parser: Parser) -> Iterator[Document]:
    cuts = [list(_cuts(report)) for report in reports]
    texts = [report.text[a:b] for report, spans in zip(reports, cuts, strict=True) for a, b, _ in spans]
    parses = iter(parser.parse(texts))
    for report, spans in zip(reports, cuts, strict=True):
        lines = _paragraph_numbers(report.text, [a for a, _, _ in spans])
        yield Document(
            report,
            tuple(
                Sentence(i, a, b, report.text[a:b], lines[i], kind, next(parses))
                for i, (a, b, kind) in enumerate(spans)
            ),
        )


def _cuts(report: Report) -> Iterator[tuple[int, int, BlockKind]]:
    for block in report.blocks or (Block(0, len(report.text), "body"),):
        if is_read(block):
            for start, end in split(report.text, block.start, block.end):
                yield start, end, block.kind


def _paragraph_numbers(text: str, starts: Sequence[int]) -> list[int]:
    """For each offset (ascending) the number of line ends before it."""
    numbers, count, at = [], 0, 0
    for start in starts:
        count += text.count("\n", at, start) + text.count("\r", at, start)
        at = start
        numbers.append(count)
    return numbers
