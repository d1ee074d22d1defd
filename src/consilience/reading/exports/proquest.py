"""ProQuest: text, RTF, HTML and copies in DOCX; every field has its name before it, articles are parted by lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from consilience.model import Refusal
from consilience.reading.address import of_page
from consilience.reading.exports.article import Article, each
from consilience.reading.markup import Paragraph
from consilience.reading.raw import Raw
from consilience.reading.source import Source

_LINE = re.compile(r"[_*]{20,}")
_TAKEN = {
    "title": "title", "author": "byline", "publication title": "outlet", "publication date": "day",
    "proquest document id": "id", "document url": "uri", "language of publication": "language",
}  # fmt: skip
_OTHER = frozenset(
    """publication info|links|subject|subjects|location|people|company / organization|company|classification|pages|
    publication year|section|publisher|place of publication|country of publication|publication subject|issn|e-issn|
    source type|document type|copyright|last updated|database|identifier / keyword|volume|issue|number of pages|isbn|
    first page|credit|column|dateline|source attribution|publication frequency|ethnicity|alternate title|illustration|
    word count|year|title of subject|accession number|supplement|edition|coden|doi|cited|references|notes|
    publication history|bibliography|contact us""".replace("\n    ", "").split("|")
)
_LONGEST = 30


def articles(paragraphs: Sequence[Paragraph], source: Source) -> Iterator[Raw | Refusal] | None:
    """The articles of an export of ProQuest, or None where it is none."""
    found = [_article(part) for part in _parts(paragraphs)]
    known = [one for one in found if one.id]
    return each(known, source) if known else None


def _parts(paragraphs: Sequence[Paragraph]) -> Iterator[Sequence[Paragraph]]:
    """The articles: parted by lines, or by their last field, the database, where there are none."""
    lined = any(_LINE.fullmatch(one.text) for one in paragraphs)
    start = 0
    for number, one in enumerate(paragraphs):
        if _LINE.fullmatch(one.text) if lined else _label(one.text) == "database":
            yield paragraphs[start:number]
            start = number + 1
    yield paragraphs[start:]


def _label(text: str) -> str | None:
    name, colon, _ = text[: _LONGEST + 1].partition(":")
    low = name.strip().casefold()
    return low if colon and (low in _TAKEN or low in _OTHER or low in ("full text", "abstract")) else None


def _article(part: Sequence[Paragraph]) -> Article:
    article, field = Article(), None
    full: list[Paragraph] = []
    abstract: list[Paragraph] = []
    for number, one in enumerate(part):
        label = _label(one.text)
        value = one.text.partition(":")[2].strip() if label else one.text
        field = label or field
        if label is None and field is None and number < 3 and article.title is None:
            article.title = one.text
        elif label in _TAKEN:
            _take(article, label, value)
        elif field in ("full text", "abstract") and value:
            (full if field == "full text" else abstract).append(Paragraph(one.kind, value))
    article.summary = not full and bool(abstract)
    for one in full or abstract:
        article.add(one)
    return article


def _take(article: Article, label: str, value: str) -> None:
    name = _TAKEN[label]
    if name == "uri":
        article.uri = of_page(value)
    elif name == "outlet":
        article.outlet = value.split(";")[0].strip() or None
    elif value:
        setattr(article, name, value)
