"""What is read from saved web pages, beside what others read from the same pages in the same run.

    python benchmarks/pages.py FOLDER... [--with consilience,trafilatura,newspaper4k,readability] [--misses FIELD]

A folder holds pages and a `gold.json`: a list of objects with `file` and what is known of that page: `title`,
`published` (a day), `authors` (a list), `body`, and `with` and `without` (passages that its text has to hold, or must
not). What is null or missing is not counted. Prints one line of JSON a folder and reader: shares of the pages whose
title (its first six words), day and byline (a shared word) are right, the mean F1 of the words of the body, the share
of passages rightly held or left out, pages read, and pages a second of processor time. `--misses` names on standard
error the pages where our own reading of that field is wrong. Readers that are not installed are left out.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

FIELDS = ("title", "published", "byline", "body", "passages")
_BODY_RIGHT = 0.9


class Found(NamedTuple):
    """What a reader found on a page."""

    title: str | None = None
    published: str | None = None
    authors: tuple[str, ...] = ()
    body: str = ""


Read = Callable[[bytes], Found]


def _consilience() -> Read:
    from consilience.errors import Refused
    from consilience.reading.readers.html import page

    def read(data: bytes) -> Found:
        try:
            raw = page(data)
        except Refused:
            return Found()
        return Found(raw.title, raw.published, raw.byline, raw.text)

    return read


def _trafilatura() -> Read:
    from trafilatura import bare_extraction

    def read(data: bytes) -> Found:
        found: Any = bare_extraction(data, include_comments=False, with_metadata=True)
        if found is None:
            return Found()
        return Found(found.title, found.date, tuple(filter(None, [found.author])), found.text or "")

    return read


def _newspaper4k() -> Read:
    import newspaper  # type: ignore[import-not-found]

    def read(data: bytes) -> Found:
        one = newspaper.Article("https://example.org/", fetch_images=False)
        try:
            one.download(input_html=data.decode("utf-8", "replace"))
            one.parse()
        except (newspaper.ArticleException, ImportError, ValueError, TypeError, AttributeError, LookupError):
            return Found()
        return Found(one.title, str(one.publish_date or "") or None, tuple(one.authors), one.text)

    return read


def _readability() -> Read:
    from lxml.html import fromstring
    from readability import Document  # type: ignore[import-not-found]
    from readability.readability import Unparseable  # type: ignore[import-not-found]

    def read(data: bytes) -> Found:
        document = Document(data.decode("utf-8", "replace"))
        try:
            return Found(document.short_title(), body=fromstring(document.summary()).text_content())
        except (Unparseable, ValueError):
            return Found()

    return read


READERS: dict[str, tuple[str, Callable[[], Read]]] = {
    "consilience": ("consilience", _consilience),
    "trafilatura": ("trafilatura", _trafilatura),
    "newspaper4k": ("newspaper", _newspaper4k),
    "readability": ("readability", _readability),
}
"""By name: the module that has to be there, and what makes the reader."""


def scores(gold: dict[str, Any], found: Found) -> Iterator[tuple[str, float]]:
    """Name and score of each field that is known of a page."""
    if gold.get("title"):
        yield "title", float(words(gold["title"])[:6] == words(found.title)[:6])
    if gold.get("published"):
        yield "published", float((found.published or "")[:10] == gold["published"])
    if gold.get("authors"):
        shared = set(words(" ".join(gold["authors"]))) & set(words(" ".join(found.authors)))
        yield "byline", float(bool(shared))
    if gold.get("body"):
        yield "body", f1(words(gold["body"]), words(found.body))
    text = " ".join(found.body.split())
    for passage in gold.get("with") or ():
        yield "passages", float(" ".join(passage.split()) in text)
    for passage in gold.get("without") or ():
        yield "passages", float(" ".join(passage.split()) not in text)


def words(text: str | None) -> list[str]:
    """The words of a text, in lower case."""
    return re.findall(r"\w+", (text or "").lower())


def f1(gold: list[str], found: list[str]) -> float:
    """The harmonic mean of precision and recall of words, each as often as it occurs."""
    one, other = Counter(gold), Counter(found)
    return 2 * sum((one & other).values()) / max(1, len(gold) + len(found))


def measure(folder: Path, read: Read, misses: str | None) -> dict[str, float]:
    """The figures of one reader over one folder."""
    sums: dict[str, list[float]] = defaultdict(list)
    pages, none, spent = 0, 0, 0.0
    every = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    read((folder / every[0]["file"]).read_bytes())  # what is loaded on first use is no part of the time
    for gold in every:
        data = (folder / gold["file"]).read_bytes()
        start = time.process_time()
        found = read(data)
        spent += time.process_time() - start
        pages, none = pages + 1, none + (not found.body)
        for field, score in scores(gold, found):
            sums[field].append(score)
            if field == misses and score < _BODY_RIGHT:
                _tell(gold, found, field, score)
    shares = {field: round(sum(sums[field]) / len(sums[field]), 4) for field in FIELDS if sums[field]}
    counts = {f"{field}s": len(sums[field]) for field in FIELDS[:4] if sums[field]}
    return {"pages": pages, "unread": none, **shares, **counts, "pages_a_second": round(pages / max(spent, 1e-9), 1)}


def _tell(gold: dict[str, Any], found: Found, field: str, score: float) -> None:
    is_, should = {
        "title": (found.title, gold.get("title")),
        "published": (found.published, gold.get("published")),
        "byline": (found.authors, gold.get("authors")),
    }.get(field, (f"{score:.3f}, {len(found.body)} characters", len(gold.get("body") or "")))
    sys.stderr.write(f"{gold['file']}: {field} is {is_!r}, should be {should!r}\n")


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--with", dest="readers", default=",".join(READERS))
    parser.add_argument("--misses", choices=FIELDS)
    given = parser.parse_args()
    chosen = [name for name in given.readers.split(",") if find_spec(READERS[name][0])]
    made = {name: READERS[name][1]() for name in chosen}
    for folder in given.folders:
        for name in chosen:
            figures = measure(folder, made[name], given.misses if name == "consilience" else None)
            sys.stdout.write(json.dumps({"folder": folder.name, "reader": name, **figures}) + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
