"""Searching the words of titles and texts."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec
from sqlalchemy import Connection, text

from consilience.errors import InputError

_OPEN, _CLOSE = "\x02", "\x03"
_QUOTED = re.compile(r'"([^"]*)"|(\S+)')
_WORDS = 32
_MOST = 1_000_000_000
_QUERY = text(
    """SELECT r.id, r.title, json_extract(r.body, '$.outlet'), json_extract(r.body, '$.published'),
              snippet(search, 1, :open, :close, '…', :words), bm25(search, 4.0, 1.0)
       FROM search JOIN reports r ON r.number = search.rowid
       WHERE search MATCH :match ORDER BY round(bm25(search, 4.0, 1.0), 6), r.id LIMIT :limit"""
)


class Hit(msgspec.Struct, frozen=True):
    """A report that has the words. `snippet` shows them; `marks` are their places in it."""

    report: str
    title: str | None
    outlet: str | None
    published: str | None
    snippet: str
    marks: tuple[tuple[int, int], ...]


def search(connection: Connection, words: str, limit: int = 20) -> list[Hit]:
    """The reports that have all these words in title or text, best first (BM25, a title's words count four times).

    Words in quotation marks must stand together; a word that ends in * stands for all that begin like it.
    Raises InputError where there is no word to look for."""
    given = {"match": _match(words), "limit": min(limit, _MOST), "open": _OPEN, "close": _CLOSE, "words": _WORDS}
    return [Hit(row[0], row[1], row[2], row[3], *_marked(row[4])) for row in connection.execute(_QUERY, given)]


def _match(words: str) -> str:
    """The words as a query: each one quoted, so that nothing in them is taken for an operator."""
    found = list(_terms(words))
    if not found:
        raise InputError("there is no word to search for")
    return " ".join(found)


def _terms(words: str) -> Iterator[str]:
    for phrase, word in _QUOTED.findall(words.replace("\x00", " ")):
        term, star = phrase or word.rstrip("*"), "*" if word.endswith("*") else ""
        if any(c.isalnum() for c in term):
            quoted = term.replace('"', '""')
            yield f'"{quoted}"{star}'


def _marked(snippet: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The snippet without its marks, and where they were."""
    plain, marks, start = "", [], 0
    for part in re.split(f"([{_OPEN}{_CLOSE}])", " ".join(snippet.split(" "))):
        if part == _OPEN:
            start = len(plain)
        elif part == _CLOSE:
            marks.append((start, len(plain)))
        else:
            plain += part
    return plain, tuple(marks)
