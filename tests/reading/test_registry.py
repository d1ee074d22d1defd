"""Readers that plug-ins add."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from consilience.model import Refusal, Report
from consilience.reading import Raw, Reader, Source, read, registry


def _read(source: Source) -> Iterator[Raw | Refusal]:
    for number, part in enumerate(source.data(1_000, "a ticker").split(b"%%"), 1):
        yield Raw(text=part.decode(), row=number, outlet="Ticker")


class _Point:
    name = "ticker"

    def load(self) -> Any:
        return Reader(name="ticker", suffixes=(".tick",), read=_read, looks_like=lambda head: head.startswith(b"TICK"))


@pytest.fixture
def plugged(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(registry, "entry_points", lambda group: [_Point()] if group == "consilience.readers" else [])
    registry.readers.cache_clear()
    yield
    registry.readers.cache_clear()


@pytest.mark.parametrize("name", ["a.tick", "a.unknown"])
def test_a_plug_in_reads_its_kind_by_name_or_by_sight(plugged: None, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("TICK The harbour closed.%%The harbour opened.")
    found = list(read(tmp_path))
    assert [one.uri for one in found] == [f"{name}#1", f"{name}#2"]
    assert all(isinstance(one, Report) and one.outlet == "Ticker" for one in found)


def test_every_reader_has_a_name_and_suffixes() -> None:
    for reader in registry.readers():
        assert reader.name and all(suffix.startswith(".") and suffix.islower() for suffix in reader.suffixes)


NEWS = "The harbour of Port Ester was closed on Monday after two ferries collided in thick fog.\n"
PAGE = f"<!DOCTYPE html>\n<html><body><article><p>{NEWS * 3}</p></article></body></html>"
ROWS = '{"text": "One day."}\n{"text": "Two days."}\n'
LIST = '[{"text": "One day."}, {"text": "Two days."}]'


@pytest.mark.parametrize("suffix", ["", ".txt", ".csv", ".md", ".json", ".jsonl", ".html", ".xyz"])
@pytest.mark.parametrize(
    ("content", "reader"), [(PAGE, "web page"), (LIST, "JSON"), (ROWS, "JSON Lines"), (PAGE.upper(), "web page")]
)
def test_a_wrong_name_misleads_nobody(suffix: str, content: str, reader: str) -> None:
    chosen = registry.reader_for(Source(content.encode(), f"a{suffix}"))
    assert chosen.name == reader or {chosen.name, reader} == {"JSON", "JSON Lines"}


@pytest.mark.parametrize(
    ("name", "content", "reader"),
    [
        ("a.md", f"[[Port Ester]]\n\n{NEWS}", "Markdown"),
        ("a.txt", f'["Fog", she said]\n\n{NEWS}', "text"),
        ("a.txt", f"<b>Fog</b>\n{NEWS}", "text"),
        ("a.csv", f"title,text\nFog,{NEWS}", "table"),
        ("a.csv", f'"title","text"\n"Fog","{NEWS}"', "table"),
        ("a.jsonl", '{"text": \n{"text": "Two days."}\n', "JSON Lines"),
        ("a.jsonl", '{"text": "' + "long " * 2_000 + '"}\n', "JSON Lines"),
        ("a.json", '{\n  "text": "One day."\n}', "JSON"),
        ("a.html", NEWS, "web page"),
        ("a.html", f"\n\n<p>{NEWS}</p>", "web page"),
    ],
)
def test_what_the_name_says_holds_where_the_beginning_does_not_speak_against_it(
    name: str, content: str, reader: str
) -> None:
    assert registry.reader_for(Source(content.encode(), name)).name == reader


@pytest.mark.parametrize("name", ["a.txt", "a.html", "a", "a.7z"])
@pytest.mark.parametrize(
    ("start", "reason"),
    [
        (b"\x89PNG\r\n\x1a\n", "it is a picture"), (b"7z\xbc\xaf\x27\x1c", "it is a 7-Zip archive"),
        (b"Rar!\x1a\x07\x00", "it is a RAR archive"), (b"RIFF\x00\x00\x00\x00WAVE", "it is a recording"),
        (b"\x00\x00\x00\x18ftypmp42", "it is a recording"), (b"SQLite format 3\x00", "it is a database"),
    ],
)  # fmt: skip
def test_what_holds_no_text_is_told_by_its_kind(refused, name: str, start: bytes, reason: str) -> None:
    assert refused(name, start + bytes(range(256))).reason.startswith(reason)


SAMPLES = Path(__file__).parent / "samples"
TOLD = (".warc", ".gz", ".docx", ".xlsx", ".rtf", ".pdf", ".parquet", ".arrow", ".feather", ".eml", ".mbox", ".mhtml",
        ".xml", ".rss", ".atom", ".html", ".zip", ".wacz")  # fmt: skip


@pytest.mark.parametrize("path", sorted(p for p in SAMPLES.rglob("*") if p.suffix in TOLD), ids=lambda p: p.name)
def test_real_files_are_known_whatever_they_are_called(path: Path) -> None:
    reader = registry.reader_for(Source(path, path.name)).name
    for name in ("noname", "a.txt", "a.csv", "a.md"):
        assert registry.reader_for(Source(path, name)).name == reader
