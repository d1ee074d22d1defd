"""Web pages: the article by trafilatura; title, names and days by what the page states of itself."""

from __future__ import annotations

from collections.abc import Iterator

import trafilatura

from consilience.errors import Refused
from consilience.model import Refusal
from consilience.reading import limits
from consilience.reading.decode import declared_charset, decode
from consilience.reading.raw import Raw
from consilience.reading.registry import Reader
from consilience.reading.source import Source


def _read(source: Source) -> Iterator[Raw | Refusal]:
    data = source.data(limits.PAGE, "a web page")
    text, notes = decode(data, declared=declared_charset(data))
    page = trafilatura.bare_extraction(text, with_metadata=True, include_comments=False)
    if page is None or not page.text:
        raise Refused("no article was found on this page")
    yield Raw(
        text=page.text,
        title=page.title,
        outlet=page.sitename,
        published=page.date,
        notes=notes,
        byline=tuple(filter(None, (page.author or "").split("; "))),
        canonical=page.url,
    )


def _looks_like(head: bytes) -> bool:
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1000].lower()
    return start.startswith((b"<!doctype html", b"<html")) or (start.startswith(b"<") and b"<html" in start)


READER = Reader(name="web page", suffixes=(".html", ".htm", ".xhtml"), read=_read, looks_like=_looks_like)
