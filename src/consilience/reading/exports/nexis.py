"""Nexis (Nexis Uni, Lexis+, Lexis Advance, Newsdesk, LexisNexis Academic): DOCX, RTF, HTML and text.

New: title, outlet, day, copyright, fields, "Body", text, classes, "End of Document". Old: "1 of 25 DOCUMENTS", outlet,
day, title, fields, text, fields, copyright."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from consilience.model import Refusal
from consilience.reading.address import of_page
from consilience.reading.exports import labels
from consilience.reading.exports.article import Article, day_of, each, missing
from consilience.reading.markup import Paragraph
from consilience.reading.raw import Raw
from consilience.reading.source import Source

_NUMBERED = re.compile(
    r"(?:(?:document|dokument)o? )?(\d{1,5}) (?:of|von|de|sur|van|di) (\d{1,5})(?: (?:document|dokument)[a-z]{0,2})?",
    re.IGNORECASE,
)
_PROMISED = re.compile(r"(?:documents|dokumente|documentos|documenten|documenti) \((\d{1,5})\)", re.IGNORECASE)
_SELECTED = re.compile(r"Selected Items: (\d{1,5})-(\d{1,5})")
_COPYRIGHT = re.compile(r"(?:copyright|©|\(c\)|tous droits réservés|all rights reserved|alle rechte)", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_PAGE = re.compile(r"page \d{1,5} of \d{1,5}|seite \d{1,5} von \d{1,5}", re.IGNORECASE)
_CONTENT_ITEM = re.compile(r"urn:contentItem:([0-9A-Z-]{10,40})")
_APPENDED = re.compile(r"\s[-–—]\sCorrection(?:s)? Appended$", re.IGNORECASE)
_FULL_TEXT = frozenset(("abstract", "full text", "résumé", "texte intégral", "zusammenfassung", "volltext"))
_DAY_LENGTH = 90
_HEAD_LINES = 40
_LONGEST_LABEL = 30
_CAPITALS = re.compile(r"[A-ZÄÖÜÉÈÀ][A-ZÄÖÜÉÈÀ -]{1,29}:")


def articles(paragraphs: Sequence[Paragraph], source: Source) -> Iterator[Raw | Refusal] | None:
    """The articles of an export of Nexis, or None where it is none."""
    low = [one.text.casefold() for one in paragraphs]
    fields = {_field(one.text) for one in paragraphs}
    if not fields & {"length", "load"}:
        return None
    if any(text in labels.END for text in low) and any(text in labels.BODY for text in low):
        return _new(paragraphs, low, source)
    if any(_is_number(one.text) for one in paragraphs):
        return _old(paragraphs, source)
    return None


def _is_number(text: str) -> bool:
    found = _NUMBERED.fullmatch(text)
    return found is not None and (text[-1].isalpha() or text[0].isalpha())


def _field(text: str) -> str | None:
    """The field that a paragraph begins with the label of, or None."""
    name, colon, _ = text[: _LONGEST_LABEL + 1].partition(":")
    return labels.FIELDS.get(name.strip().casefold()) if colon else None


def _value(text: str) -> str:
    return text.partition(":")[2].strip()


def _new(paragraphs: Sequence[Paragraph], low: Sequence[str], source: Source) -> Iterator[Raw | Refusal]:
    parts, start = [], 0
    for number, text in enumerate(low):
        if text in labels.END:
            parts.append(paragraphs[start:number])
            start = number + 1
    found = [_new_article(part) for part in parts]
    if any(text in labels.BODY for text in low[start:]):
        found.append(_new_article(paragraphs[start:]))
        found[-1].cut = True
    promised = next((int(m[1]) for one in paragraphs[:20] if (m := _PROMISED.fullmatch(one.text))), None)
    yield from each(found, source)
    yield from missing(promised, len(found), source)


def _new_article(part: Sequence[Paragraph]) -> Article:
    """Title, outlet and day are the last lines before the copyright or the fields; before the first article stands the
    list of all."""
    article = Article()
    body = next((n for n, one in enumerate(part) if one.text.casefold() in labels.BODY), len(part))
    day, outlet = _day_and_outlet(part, body)
    article.day = part[day].text if day is not None else None
    if outlet >= 0:
        article.outlet = part[outlet].text.rstrip(".")
    if outlet > 0:
        _title(article, part[outlet - 1])
    for one in part[outlet + 1 : body]:
        _head(article, one)
    _rest(article, part[body + 1 :])
    return article


def _day_and_outlet(part: Sequence[Paragraph], body: int) -> tuple[int | None, int]:
    """Where the day stands (the last short line with one, or with a year, before the copyright or the fields) and the
    outlet before it; -1 where there is none."""
    near = range(body - 1, max(body - _HEAD_LINES, -1), -1)
    short = [n for n in near if len(part[n].text) <= _DAY_LENGTH and not _is_of_head(part[n].text)]
    before = [n for n in short if n + 1 == body or _is_of_head(part[n + 1].text)]
    days = [n for n in before if day_of(part[n].text)] or [n for n in before if _YEAR.search(part[n].text)]
    if days:
        return days[0], days[0] - 1
    return None, min(before, default=-1)


def _is_of_head(text: str) -> bool:
    appended = labels.ALONE.get(text.casefold()) == "correction"
    return appended or _field(text) is not None or _COPYRIGHT.search(text) is not None


def _title(article: Article, one: Paragraph) -> None:
    article.title = _APPENDED.sub("", one.text)
    item = _CONTENT_ITEM.search(one.link or "")
    article.id = item[1] if item else None


def _head(article: Article, one: Paragraph) -> None:
    """Takes a field that stands before the text."""
    field, value = _field(one.text), _value(one.text)
    if field == "byline":
        article.byline = article.byline or value
    elif field == "length":
        article.length = article.length or value
    elif field == "highlight" and value:
        article.add(Paragraph("body", value))
    elif field == "correction":
        article.add(Paragraph("body", one.text), "correction")


def _rest(article: Article, part: Sequence[Paragraph]) -> None:
    """Takes the text and what stands behind it."""
    state = "body"
    for one in part:
        alone = labels.ALONE.get(one.text.casefold())
        field = alone or (_field(one.text) if _ends_text(one.text) else None)
        if field in labels.TAIL or _PAGE.fullmatch(one.text):
            state = field or state
            _tail(article, one, field)
        elif state == "body" and one.text.casefold() not in _FULL_TEXT:
            article.add(one)
        elif state in ("graphic", "correction"):
            article.add(one, "caption" if state == "graphic" else "correction")


def _tail(article: Article, one: Paragraph, field: str | None) -> None:
    """Takes a field that stands behind the text."""
    value = _value(one.text)
    if field == "language":
        article.language = value
    elif field == "url":
        article.uri = of_page(value)
    elif field == "graphic" and value:
        article.add(Paragraph("caption", value), "caption")
    elif field == "correction" and value:
        article.add(one, "correction")


def _ends_text(text: str) -> bool:
    """Whether a label is written as labels behind the text are: in capitals, or one that is no common word."""
    if _CAPITALS.match(text):
        return True
    return _field(text) in ("load", "language") and "-" in text.partition(":")[0]


def _old(paragraphs: Sequence[Paragraph], source: Source) -> Iterator[Raw | Refusal]:
    starts = [n for n, one in enumerate(paragraphs) if _is_number(one.text)]
    ends = [*starts[1:], len(paragraphs)]
    found = [_old_article(paragraphs[a + 1 : b]) for a, b in zip(starts, ends, strict=True)]
    if found and not _is_ended(paragraphs[starts[-1] :]):
        found[-1].cut = True
    yield from each(found, source)
    yield from missing(_promised(paragraphs, starts), len(found), source)


def _is_ended(part: Sequence[Paragraph]) -> bool:
    return any(_COPYRIGHT.search(one.text) or (_field(one.text) in labels.TAIL) for one in part[1:])


def _promised(paragraphs: Sequence[Paragraph], starts: Sequence[int]) -> int | None:
    """How many articles the file should hold: what was asked for, else what its first and last numbers span."""
    asked = next((m for one in paragraphs[: starts[0]] if (m := _SELECTED.search(one.text))), None)
    if asked:
        return int(asked[2]) - int(asked[1]) + 1
    numbers = [int(m[1]) for n in starts if (m := _NUMBERED.fullmatch(paragraphs[n].text))]
    return max(numbers) - min(numbers) + 1


def _old_article(part: Sequence[Paragraph]) -> Article:
    """Outlet, day and title stand before the fields, the text between them and the fields behind it."""
    article = Article()
    first = next((n for n, one in enumerate(part) if _field(one.text) in labels.HEAD), None)
    lines = part[: min(first if first is not None else 8, 8)]
    day = next((n for n, one in enumerate(lines) if len(one.text) <= _DAY_LENGTH and day_of(one.text)), None)
    if day is None:
        day = next((n for n, one in enumerate(lines) if n and len(one.text) <= 60 and _YEAR.search(one.text)), None)
    before = [one.text for one in lines[: day or 0] if not _COPYRIGHT.search(one.text)]
    article.outlet = before[0] if before else None
    behind = lines[day + 1 :] if day is not None else lines[1:]
    article.day = lines[day].text if day is not None else None
    titles = behind if first is not None else behind[:1]
    article.title = titles[-1].text if titles else None
    at = first if first is not None else len(lines) - len(behind) + len(titles)
    while at < len(part) and _field(part[at].text) in labels.HEAD:
        _head(article, part[at])
        at += 1
    rights = next((n for n in range(len(part) - 1, at, -1) if part[n].text.startswith("Copyright")), len(part))
    _rest(article, part[at:rights])
    return article
