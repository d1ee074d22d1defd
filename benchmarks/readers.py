"""Reports a second of each reader, beside its library alone on the same bytes in the same run, and of all of `read`.

    python benchmarks/readers.py [--seconds 2] [--only page,rows]

The library alone does what a short script would: it parses the file and takes the text out, mark-up as its words,
nothing more. The reader also finds who, where and when, what each paragraph is, and what has to be set aside; `read`
adds the language, the lines' own facts and the report's identity, as the analysis gets it. The samples of the tests
are read again and again, library, reader and all in turn, until the seconds given are over; tables and archives are
made larger first. Time is that of the processor, for other programs may run beside it; where a process of its own
does the work (PDF) it is the clock's. Prints one line of JSON for each format: reports a second of the three, the
milliseconds a report of the last two, and the median over the turns of the library's time to the reader's.
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
import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

import mammoth
import msgspec
import polars
import pypdfium2
import trafilatura
from fastwarc.warc import ArchiveIterator, WarcRecordType
from lxml import etree, html
from striprtf.striprtf import rtf_to_text

from consilience import reading
from consilience.errors import Refused
from consilience.model import Report
from consilience.reading.raw import Raw
from consilience.reading.registry import reader_for
from consilience.reading.source import Source

TESTS = Path(__file__).parents[1] / "tests" / "reading" / "samples"
SAMPLES = Path(__file__).parents[1] / "examples" / "reports"
_ROWS = 2_000
_LEAST_TURNS = 3


class Case(NamedTuple):
    """Files of one format by their names, and what the library alone makes of the bytes of one."""

    name: str
    files: dict[str, bytes]
    library: Callable[[bytes], object]
    clock: Callable[[], float] = time.process_time


def cases() -> list[Case]:
    """What is measured."""
    rows = [{"title": f"Title {i}", "date": "2031-06-10", "outlet": "The Sella Post", "text": _article(i)}
            for i in range(_ROWS)]  # fmt: skip
    lines = b"\n".join(map(msgspec.json.encode, rows))
    return [
        Case("page", _files(SAMPLES, "*.html") | _files(TESTS, "pages/*.html"), _page),
        Case("text", _files(SAMPLES, "*.txt") | _files(TESTS, "text/*.txt"), lambda data: data.decode()),
        Case("rows.json", {"a.json": msgspec.json.encode(rows)}, msgspec.json.decode),
        Case("rows.jsonl", {"a.jsonl": lines}, _json_lines),
        Case("rows.jsonl.gz", {"a.jsonl.gz": gzip.compress(lines)}, _gzipped),
        Case("rows.csv", {"a.csv": _csv(rows)}, lambda data: list(csv.DictReader(io.StringIO(data.decode())))),
        Case("rows.parquet", {"a.parquet": _parquet(rows)}, _columns),
        Case("services.json", _files(TESTS, "rows/*.json"), msgspec.json.decode),
        Case("feed", _files(TESTS, "feeds/*.rss", "feeds/*.atom", "feeds/*.rdf", "feeds/wordpress.xml"), _xml),
        Case("newsml", _files(TESTS, "newsml/*.xml"), _xml),
        Case("nitf", _files(TESTS, "nitf/*"), _xml),
        Case("warc", _files(TESTS, "warc/*.warc.gz"), _warc),
        Case("mail", _files(TESTS, "mail/*.eml"), _letter),
        Case("mhtml", _files(TESTS, "mhtml/*.mhtml"), _mhtml),
        Case("pdf", _files(TESTS, "pdf/[chpr]*.pdf", "nexis/*.pdf"), _pdf, time.perf_counter),
        Case("docx", _files(TESTS, "docx/*.docx", "nexis/*.docx", "factiva/*.docx"), _docx),
        Case("rtf", _files(TESTS, "rtf/*.rtf", "nexis/*.rtf", "factiva/*.rtf"), _rtf),
        Case("pile.zip", {"a.zip": _zip(rows)}, _unzip),
        Case("pile.tar", {"a.tar": _tar(rows)}, _untar),
    ]


def _files(folder: Path, *patterns: str) -> dict[str, bytes]:
    """The files of a folder that can be read as reports; what the tests keep of refusals is none."""
    paths = [path for pattern in patterns for path in sorted(folder.rglob(pattern)) if path.name != "README.md"]
    found = {path.name: path.read_bytes() for path in paths}
    return {name: data for name, data in found.items() if _reports(Source(data, name))}


def _reports(source: Source) -> int:
    try:
        return read(source)
    except Refused:
        return 0


def _article(number: int) -> str:
    words = "The council of Sella said on Tuesday that the bridge over the Ester would stay closed until the spring. "
    return "\n\n".join(f"Case {number}, part {part}. {words * 3}" for part in range(8))


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
    texts = etree.fromstring(data).itertext()
    return [html.fromstring(text).text_content() if "</" in text else text for text in texts if text.strip()]


def _warc(data: bytes) -> object:
    records = ArchiveIterator(io.BytesIO(data), record_types=WarcRecordType.response)
    return [_page(record.reader.read()) for record in records if "html" in (record.http_content_type or "")]


def _letter(data: bytes) -> object:
    body = email.message_from_bytes(data, policy=email.policy.default).get_body(("html", "plain"))
    return _page(body.get_content().encode()) if body is not None else None


def _mhtml(data: bytes) -> object:
    message = email.message_from_bytes(data, policy=email.policy.default)
    return [_page(part.get_content().encode()) for part in message.walk() if part.get_content_type() == "text/html"]


def _docx(data: bytes) -> object:
    return mammoth.convert_to_html(io.BytesIO(data))


def _rtf(data: bytes) -> object:
    return rtf_to_text(data.decode("latin-1"))


def _columns(data: bytes) -> object:
    return polars.read_parquet(io.BytesIO(data)).to_dicts()


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


def read_whole(folder: Path) -> int:
    """How many reports come of a folder, as the analysis gets them."""
    return sum(isinstance(one, Report) for one in reading.read(folder))


def measured(case: Case, seconds: float) -> dict[str, Any]:
    """All in turn until the seconds are over: the median of each, and of the ratios of the turns."""
    sources = [Source(data, name) for name, data in case.files.items()]
    reports = sum(map(read, sources))
    turns: list[tuple[float, float, float]] = []
    with tempfile.TemporaryDirectory() as folder:
        for name, data in case.files.items():
            (Path(folder) / name).write_bytes(data)
        end = time.perf_counter() + seconds
        while time.perf_counter() < end or len(turns) < _LEAST_TURNS:
            turns.append((
                _timed(case.clock, lambda: list(map(case.library, case.files.values()))),
                _timed(case.clock, lambda: list(map(read, sources))),
                _timed(case.clock, lambda: read_whole(Path(folder))),
            ))  # fmt: skip
    library, reader, whole = (median(turn[part] for turn in turns) / reports for part in range(3))
    return {
        "format": case.name, "files": len(sources), "reports": reports, "library": round(1 / library),
        "reader": round(1 / reader), "read": round(1 / whole),
        "reader_ms": round(1000 * reader, 3), "read_ms": round(1000 * whole, 3),
        "ratio": round(median(turn[0] / turn[1] for turn in turns), 2),
    }  # fmt: skip


def _timed(clock: Callable[[], float], work: Callable[[], object]) -> float:
    start = clock()
    work()
    return clock() - start


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=2.0)
    parser.add_argument("--only", default="", help="the names of formats, or how they begin, parted by commas")
    wanted = parser.parse_args()
    for one in cases():
        if one.name.startswith(tuple(wanted.only.split(","))):
            print(json.dumps(measured(one, wanted.seconds)), flush=True)
