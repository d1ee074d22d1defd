"""Reports a second of each reader, beside its library alone on the same bytes in the same run.

    python benchmarks/readers.py [--seconds 2]

The library alone does what a short script would: it parses the file and takes the text out, nothing more. The reader
also finds who, where and when, what each paragraph is, and what has to be set aside. The samples of the tests are read
again and again, reader and library in turn, for the seconds given; tables and archives are made larger first.
Prints one line of JSON for each format: reports a second of both, and the ratio of the library's time to the reader's.
"""

from __future__ import annotations

import argparse
import csv
import email
import email.policy
import gzip
import io
import json
import tarfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import mammoth
import msgspec
import polars
import pypdfium2
import trafilatura
from fastwarc.warc import ArchiveIterator, WarcRecordType
from lxml import etree
from striprtf.striprtf import rtf_to_text

from consilience.reading.raw import Raw
from consilience.reading.registry import reader_for
from consilience.reading.source import Source

TESTS = Path(__file__).parents[1] / "tests" / "reading" / "samples"
SAMPLES = Path(__file__).parents[1] / "examples" / "reports"
_ROWS = 2_000


class Case(NamedTuple):
    """A file by its name, and what the library alone makes of its bytes."""

    name: str
    data: bytes
    library: Callable[[bytes], object]


def cases() -> list[Case]:
    """What is measured."""
    rows = [{"title": f"Title {i}", "date": "2031-06-10", "outlet": "The Sella Post", "text": _article(i)}
            for i in range(_ROWS)]  # fmt: skip
    page = next(iter(sorted(SAMPLES.rglob("*.html")))).read_bytes()
    return [
        Case("page.html", page, _page),
        Case("text.txt", _article(0).encode(), lambda data: data.decode()),
        Case("rows.json", msgspec.json.encode(rows), msgspec.json.decode),
        Case("rows.jsonl", b"\n".join(map(msgspec.json.encode, rows)), _json_lines),
        Case("rows.csv", _csv(rows), lambda data: list(csv.DictReader(io.StringIO(data.decode())))),
        Case("rows.parquet", _parquet(rows), lambda data: polars.read_parquet(io.BytesIO(data)).to_dicts()),
        Case("feed.rss", _sample("feeds/sella-post.rss"), _xml),
        Case("item.xml", _sample("newsml/g2-message.xml"), _xml),
        Case("item.nitf", _sample("nitf/agency.nitf"), _xml),
        Case("crawl.warc.gz", _sample("warc/news.warc.gz"), _warc),
        Case("letter.eml", _sample("mail/newsletter.eml"), _letter),
        Case("saved.mhtml", _sample("mhtml/chromium.mhtml"), _mhtml),
        Case("clipping.pdf", _sample("pdf/clipping.pdf"), _pdf),
        Case("release.docx", _sample("docx/release.docx"), lambda data: mammoth.convert_to_html(io.BytesIO(data))),
        Case("release.rtf", _sample("rtf/release.rtf"), lambda data: rtf_to_text(data.decode("latin-1"))),
        Case("export.rtf", _sample("nexis/uni.rtf"), lambda data: rtf_to_text(data.decode("latin-1"))),
        Case("pile.zip", _zip(rows), _unzip),
        Case("pile.tar", _tar(rows), _untar),
        Case("rows.jsonl.gz", gzip.compress(b"\n".join(map(msgspec.json.encode, rows))), _gzipped),
    ]  # fmt: skip


def _article(number: int) -> str:
    words = "The council of Sella said on Tuesday that the bridge over the Ester would stay closed until the spring. "
    return "\n\n".join(f"Case {number}, part {part}. {words * 3}" for part in range(8))


def _sample(name: str) -> bytes:
    return (TESTS / name).read_bytes()


def _csv(rows: list[dict[str, str]]) -> bytes:
    file = io.StringIO()
    writer = csv.DictWriter(file, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    return file.getvalue().encode()


def _parquet(rows: list[dict[str, str]]) -> bytes:
    file = io.BytesIO()
    polars.DataFrame(rows).write_parquet(file)
    return file.getvalue()


def _zip(rows: list[dict[str, str]]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, row in enumerate(rows[:300]):
            archive.writestr(f"{number}.txt", row["text"])
    return file.getvalue()


def _tar(rows: list[dict[str, str]]) -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as archive:
        for number, row in enumerate(rows[:300]):
            info = tarfile.TarInfo(f"{number}.txt")
            info.size = len(data := row["text"].encode())
            archive.addfile(info, io.BytesIO(data))
    return file.getvalue()


def _page(data: bytes) -> object:
    return trafilatura.bare_extraction(data, with_metadata=True)


def _json_lines(data: bytes) -> object:
    return [msgspec.json.decode(line) for line in data.splitlines()]


def _gzipped(data: bytes) -> object:
    return _json_lines(gzip.decompress(data))


def _xml(data: bytes) -> object:
    return "".join(etree.fromstring(data).itertext())


def _warc(data: bytes) -> object:
    records = ArchiveIterator(io.BytesIO(data), record_types=WarcRecordType.response)
    return [_page(record.reader.read()) for record in records if "html" in (record.http_content_type or "")]


def _letter(data: bytes) -> object:
    body = email.message_from_bytes(data, policy=email.policy.default).get_body(("html", "plain"))
    return _page(body.get_content().encode()) if body is not None else None


def _mhtml(data: bytes) -> object:
    message = email.message_from_bytes(data, policy=email.policy.default)
    return [_page(part.get_content().encode()) for part in message.walk() if part.get_content_type() == "text/html"]


def _pdf(data: bytes) -> object:
    document = pypdfium2.PdfDocument(data)
    return [page.get_textpage().get_text_range() for page in document]


def _unzip(data: bytes) -> object:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return [archive.read(name).decode() for name in archive.namelist()]


def _untar(data: bytes) -> object:
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        return [file.read().decode() for member in archive if (file := archive.extractfile(member))]


def read(source: Source) -> int:
    """How many reports the readers find in a source and its parts."""
    found = 0
    for item in reader_for(source).read(source):
        found += read(item) if isinstance(item, Source) else isinstance(item, Raw)
    return found


def measured(case: Case, seconds: float) -> dict[str, Any]:
    """Both in turn until the seconds are over; the best time of each."""
    source = Source(case.data, case.name)
    reports = read(source)
    library, reader = [], []
    end = time.perf_counter() + seconds
    while time.perf_counter() < end or len(reader) < 3:
        library.append(_timed(lambda: case.library(case.data)))
        reader.append(_timed(lambda: read(source)))
    return {
        "format": case.name, "reports": reports, "library": round(reports / min(library)),
        "reader": round(reports / min(reader)), "ratio": round(min(library) / min(reader), 2),
    }  # fmt: skip


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=2.0)
    wanted = parser.parse_args()
    for one in cases():
        print(json.dumps(measured(one, wanted.seconds)), flush=True)
