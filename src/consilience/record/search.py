"""Searching the words of titles and texts."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec
from sqlalchemy import Connection, text

from consilience.errors import InputError
from consilience.record.scripts import BETWEEN, folded, spelled

_OPEN, _CLOSE = "\x02", "\x03"
_QUOTED = re.compile(r'"([^"]*)"|(\S+)')
_WORDS = 32
_MOST = 1_000_000_000
_QUERY = text(
    """SELECT r.id, r.title, json_extract(r.body, '$.outlet'), json_extract(r.body, '$.published'),
              snippet(search, 1, :open, :close, '…', :words), bm25(search, 4.0, 1.0), t.spelled IS NOT NULL, t.text
       FROM search JOIN reports r ON r.number = search.rowid JOIN texts t ON t.sha256 = r.sha256
       WHERE search MATCH :match ORDER BY round(bm25(search, 4.0, 1.0), 6), r.id LIMIT :limit"""
)
_POINTERS = text(
    """SELECT p.id, p.title, p.uri FROM search_pointers JOIN pointers p ON p.number = search_pointers.rowid
       WHERE search_pointers MATCH :match AND NOT EXISTS (SELECT 1 FROM addresses a WHERE a.key = p.key)
       ORDER BY round(bm25(search_pointers), 6), p.id LIMIT :limit"""
)


class Hit(msgspec.Struct, frozen=True):
    """A report that has the words. `snippet` shows them; `marks` are their places in it. Of a report that is known by
    its address alone, `report` is the id of the pointer and `snippet` the address."""

    report: str
    title: str | None
    outlet: str | None
    published: str | None
    snippet: str
    marks: tuple[tuple[int, int], ...]


def search(connection: Connection, words: str, limit: int = 20) -> list[Hit]:
    """The reports that have all these words in title or text, best first (BM25, a title's words count four times).

    Words in quotation marks must stand together; a word that ends in * stands for all that begin like it. Case and
    accents make no difference; `scripts` tells how writing systems without blanks are searched. Behind the reports
    stand those known by their address alone, by their titles. Raises InputError where there is no word to look for."""
    given = {"match": _match(words), "limit": min(limit, _MOST)}
    shown = {**given, "open": _OPEN, "close": _CLOSE, "words": _WORDS}
    found = [
        Hit(row[0], row[1], row[2], row[3], *_shown(row[4], row[6], row[7]))
        for row in connection.execute(_QUERY, shown)
    ]
    if len(found) < limit:
        given["limit"] = min(limit, _MOST) - len(found)
        found += [Hit(row[0], row[1], None, None, row[2], ()) for row in connection.execute(_POINTERS, given)]
    return found


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
            quoted = spelled(term).replace('"', '""')
            yield f'"{quoted}"{star}'


def _shown(snippet: str, is_spelled: bool, whole: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The snippet and its marks, in the words of the text where the index has them spelled otherwise."""
    plain, marks = _marked(snippet.replace(BETWEEN, ""))
    if not is_spelled:
        return plain, marks
    start = plain.startswith("…")
    inner = plain[start : len(plain) - plain.endswith("…")]
    place = folded(whole).find(inner)
    own = whole[place : place + len(inner)] if place >= 0 else inner
    return plain.replace(inner, own, 1) if inner else plain, marks


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
