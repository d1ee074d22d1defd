"""One article of an export: what was found of it, and the raw report that it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from consilience.model import BlockKind, Refusal
from consilience.reading import byline, tongue
from consilience.reading.dates import iso
from consilience.reading.markup import Paragraph, joined
from consilience.reading.raw import Raw
from consilience.reading.source import Source

_CORRECTION = re.compile(r"(?:correction|clarification|editor['’]s note|corrections? appended)\b", re.IGNORECASE)
_NUMBER = re.compile(r"\d[\d.,'’\s]{0,9}")
_BY = re.compile(r"(?:by|von|par|por|di|door|автор)\s", re.IGNORECASE)
_WORD = re.compile(r"[\u3041-\u30ff\u3400-\u9fff]|[^\s\u3041-\u30ff\u3400-\u9fff]+")
"""A word, or a character of a script that puts no spaces between words."""
_BESIDE = ("caption", "correction", "furniture")
"""What is not counted in the length that an export states."""
_FAR = 0.2
_FEW = 20
_MOST_WORDS = 12


class Article(msgspec.Struct):
    """What an export says of one article."""

    title: str | None = None
    outlet: str | None = None
    byline: str | None = None
    day: str | None = None
    """As it is written."""
    time: str | None = None
    length: str | None = None
    language: str | None = None
    id: str | None = None
    uri: str | None = None
    body: list[tuple[BlockKind, str]] = []
    cut: bool = False
    """Whether the file ends within it."""
    summary: bool = False
    """Whether only its abstract is there."""

    def add(self, paragraph: Paragraph, kind: BlockKind | None = None) -> None:
        """Adds a paragraph of the text."""
        told = "correction" if _CORRECTION.match(paragraph.text) else paragraph.kind
        self.body.append((kind or ("heading" if told == "title" else told), paragraph.text))


def report(found: Article, row: int, source: Source) -> Raw | Refusal:
    """The raw report that an article is, or why it is none."""
    body = [(kind, text) for kind, text in found.body if text]
    if not any(c.isalnum() for kind, text in body if kind != "furniture" for c in text):
        about = found.title or "without a title"
        return Refusal(f"{source.name}#{row}", "this article of the export has no text", about[:300])
    text = joined(body)
    return Raw(
        text=text.text,
        uri=found.uri,
        row=row,
        source_ids=(found.id,) if found.id else (),
        title=found.title,
        outlet=found.outlet,
        byline=byline.of_index(found.byline or ""),
        published=_published(found),
        layer="field of the file",
        extent="summary" if found.summary else "whole",
        language=tongue.code(found.language),
        blocks=text.blocks,
        notes=tuple(_notes(found, " ".join(words for kind, words in body if kind not in _BESIDE))),
    )


def _published(found: Article) -> str | None:
    day = day_of(found.day)
    clock = re.fullmatch(r"([01]?\d|2[0-3]):([0-5]\d)", found.time or "")
    return f"{day}T{int(clock[1]):02d}:{clock[2]}" if day and clock and len(day) == 10 else day


def _notes(found: Article, text: str) -> Iterator[str]:
    if found.day and day_of(found.day) is None:
        yield f"The day {found.day[:40]!r} could not be understood."
    if found.cut:
        yield "The file ends within this article, or before the line that ends it."
    number = _NUMBER.match(found.length or "")
    stated = int(re.sub(r"\D", "", number[0])) if number else 0
    read = len(_WORD.findall(text))
    if stated > _FEW and not found.summary and abs(read - stated) > _FAR * stated:
        yield f"The export says that this article has {stated} words; {read} were read."


def day_of(text: str | None) -> str | None:
    """The day with which a line begins; behind it may stand the edition ("May 8, 2025 Thursday Edition 1")."""
    words = (text or "").split()[:_MOST_WORDS]
    return next(filter(None, (iso(" ".join(words[:n])) for n in range(len(words), 2, -1))), None) or iso(text)


def each(found: Sequence[Article], source: Source) -> Iterator[Raw | Refusal]:
    """All articles as raw reports, numbered as they stand in the file."""
    for row, one in enumerate(found, 1):
        yield report(one, row, source)


def missing(promised: int | None, found: int, source: Source) -> Iterator[Refusal]:
    """A refusal where the list at the front names more articles than the file holds."""
    if promised and promised > found:
        several = f"{promised - found} articles are" if promised - found > 1 else "1 article is"
        yield Refusal(source.name, f"{several} missing: the export names {promised} and holds {found}")


def is_byline(text: str) -> bool:
    """Whether a line names its author."""
    return _BY.match(text) is not None or byline.on_line(text) is not None
