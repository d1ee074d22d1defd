"""Factiva: RTF, HTML, text and copies in DOCX or PDF, with the codes of its fields or as articles are shown.

Every article ends with "Document" (in the language of the page) and its number. Shown: section, title, byline, length,
day, time, source, its code, language, copyright, text, publisher. With codes: HD, BY, WC, PD, ET, SN, LP, TD, AN …"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from consilience.model import Refusal
from consilience.reading.dates import iso
from consilience.reading.exports.article import Article, each, is_byline
from consilience.reading.markup import Paragraph
from consilience.reading.raw import Raw
from consilience.reading.source import Source

_NUMBER = re.compile(
    r"(?:AN(?: \| | ))?(?:Documento?|Dokument|文件|文档|文書|문서|Документ)\s{1,5}"
    r"([A-Za-z][A-Za-z0-9]{4,10}(?:19|20)\d{6}[a-z0-9]{6,10})"
)
_LENGTH = re.compile(
    r"(\d[\d.,'’\s]{0,9})\s?(?:words?|mots?|wörter|palabras?|parole|palavras|woorden|ord|слов[ао]?|słów|字|語|단어|단어수)",
    re.IGNORECASE,
)
_CODE = re.compile(
    r"(HD|BY|CR|WC|PD|ET|SN|SC|PG|LA|CY|LP|TD|NS|RE|PUB|AN|CO|IN|IPC|IPD|ED|SE|CLM|VOL|RF|ART|NGC|GC|DE|CT|RIC)"
    r"(?: \| |$)|(HD|BY|WC|PD|ET|SN|SC|LA|CY|LP|TD|NS|PUB|AN) "
)
_TIME = re.compile(r"\d{1,2}:\d{2}")
_RIGHTS = re.compile(
    r"copyright|©|\(c\)|all rights reserved|tous droits|alle rechte|derechos reservados", re.IGNORECASE
)
_FRAME = re.compile(
    r"(?:page|seite|página) \d{1,4} (?:of|von|de|sur) \d{1,4}.{0,80}|©.{0,20}Factiva.{0,60}", re.IGNORECASE
)
_ENDS = re.compile(r"[.!?…:;。！？][\"'”’»)\]]{0,3}$")
_ABOUT = 14
_RUNNING = 90


def articles(paragraphs: Sequence[Paragraph], source: Source) -> Iterator[Raw | Refusal] | None:
    """The articles of an export of Factiva, or None where it is none."""
    parts: list[tuple[list[Paragraph], str | None]] = []
    part: list[Paragraph] = []
    for one in paragraphs:
        number = _NUMBER.fullmatch(one.text)
        if number:
            parts.append((part, number[1]))
            part = []
        elif not _FRAME.fullmatch(one.text):
            part.append(one)
    if not parts or not any(_is_article(some) for some, _ in parts):
        return None
    if _is_article(part):
        parts.append((part, None))
    return each([_article(some, number) for some, number in parts], source)


def _is_article(part: Sequence[Paragraph]) -> bool:
    return any(_LENGTH.fullmatch(one.text) for one in part) or _has_codes(part)


def _has_codes(part: Sequence[Paragraph]) -> bool:
    return len({"HD", "WC", "PD", "SN", "LP", "TD"} & {_code(one.text)[0] for one in part}) >= 3


def _code(text: str) -> tuple[str | None, str]:
    """The code that a paragraph begins with, and what stands behind it."""
    found = _CODE.match(text)
    return (found[1] or found[2], text[found.end() :]) if found else (None, text)


def _article(part: Sequence[Paragraph], number: str | None) -> Article:
    article = _coded(part) if _has_codes(part) else _shown(part)
    article.id, article.cut = number, number is None
    return article


_TAKEN = {"HD": "title", "BY": "byline", "WC": "length", "PD": "day", "ET": "time", "SN": "outlet", "LA": "language"}


def _coded(part: Sequence[Paragraph]) -> Article:
    """An article whose fields have codes; what stands below a field without a code of its own belongs to it."""
    article, code = Article(), None
    for one in part:
        begun, value = _code(one.text)
        code = begun or code
        if not value:
            continue
        if code in ("LP", "TD"):
            article.add(Paragraph("body", value))
        elif code == "ART":
            article.add(Paragraph("caption", value))
        elif code in _TAKEN:
            known = getattr(article, _TAKEN[code])
            setattr(article, _TAKEN[code], f"{known} {value}" if known and not begun else known or value)
    return article


def _shown(part: Sequence[Paragraph]) -> Article:
    """An article as it is shown: the length parts its title from the facts about it."""
    article = Article()
    at = next((n for n, one in enumerate(part) if _LENGTH.fullmatch(one.text)), None)
    if at is None:
        for one in part:
            article.add(one)
        return article
    article.length = part[at].text
    _name(article, part[:at])
    start = _facts(article, part[at + 1 :]) + at + 1
    for number, one in enumerate(part[start:], start):
        publisher = number == len(part) - 1 and len(one.text) < _RUNNING and not _ENDS.search(one.text)
        article.add(one, "furniture" if publisher and number > start else None)
    return article


def _name(article: Article, head: Sequence[Paragraph]) -> None:
    """Title and byline: the title is what is marked as a heading, else the first line that is neither one short word
    nor a byline."""
    marked = _last_run([n for n, one in enumerate(head) if one.kind in ("heading", "title")])
    signed = [n for n, one in enumerate(head) if n and n not in marked and is_byline(one.text)]
    free = [n for n in range(len(head)) if n not in signed]
    named = marked or [n for n in free if len(head[n].text.split()) > 2][-1:] or free[-1:]
    article.title = " ".join(head[n].text for n in named) or None
    last = named[-1] if named else -1
    behind = range(last + 1, len(head))
    article.byline = head[(signed or behind)[0]].text if signed or behind else None


def _last_run(numbers: Sequence[int]) -> list[int]:
    """The last of the numbers, and those that stand right before it."""
    return [n for n in numbers if all(m in numbers for m in range(n, numbers[-1]))]


def _facts(article: Article, rest: Sequence[Paragraph]) -> int:
    """Takes the facts behind the length; where the text begins."""
    day = next((n for n, one in enumerate(rest[:3]) if len(one.text) < 60 and iso(one.text)), None)
    if day is None:
        return 0
    article.day = rest[day].text
    at = day + 1
    if at < len(rest) and _TIME.fullmatch(rest[at].text):
        article.time, at = rest[at].text, at + 1
    article.outlet = rest[at].text if at < len(rest) else None
    rights = next((n for n in range(at, min(_ABOUT, len(rest))) if _RIGHTS.search(rest[n].text)), None)
    if rights is not None:
        return rights + 1
    return next((n for n in range(at + 1, len(rest)) if len(rest[n].text) >= _RUNNING), at + 1)
