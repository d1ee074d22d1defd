"""A run that is killed at any moment and started again ends as an undisturbed one."""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Connection

from consilience.language import SpacyParser
from consilience.library import Record
from consilience.pipeline import run as running
from tests.cli import pages
from tests.pipeline.corpus import ROWS, exports, read_alone, write_rows


class _Killed(Record):
    """Kills its process in the `number`-th transaction: before it is committed, or right after."""

    def __init__(self, path: Path, number: int, committed: bool) -> None:
        super().__init__(path)
        self.left, self.committed = number, committed

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        self.left -= 1
        with super().writing() as connection:
            yield connection
            if self.left == 0 and not self.committed:
                os.kill(os.getpid(), signal.SIGKILL)
        if self.left == 0:
            os.kill(os.getpid(), signal.SIGKILL)


def _run(path: Path, rows: Path, number: int, committed: bool) -> None:
    running._TAKEN, running._BATCH = 3, 3
    _Killed(path, number, committed).read(rows)


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory, parser: SpacyParser) -> dict[str, bytes]:
    parser.parse(["The parser is loaded before processes are forked."])
    return read_alone(tmp_path_factory.mktemp("alone"))


@pytest.mark.parametrize("committed", [False, True])
@pytest.mark.parametrize("number", range(1, 10))
def test_killed_and_started_again(tmp_path: Path, expected: dict[str, bytes], number: int, committed: bool) -> None:
    path, rows = tmp_path / "r.db", write_rows(tmp_path / "rows.jsonl")
    child = multiprocessing.get_context("fork").Process(target=_run, args=(path, rows, number, committed))
    child.start()
    child.join(60)
    assert child.exitcode == -signal.SIGKILL
    with Record(path) as record:
        summary = record.read(rows)
        assert summary.inputs + summary.known == 9
        assert exports(record) == expected


def _archive(folder: Path) -> Path:
    """An archive with rows, a table of addresses (one of them of a row), a feed and a file that holds nothing."""
    import zipfile

    rows = [{"url": "https://gazette.example/flood", "text": ROWS[0]["text"]}, *ROWS[1:]]
    lists = "url,title,domain,date\nhttps://www.gazette.example/flood/,Flood kills 12,gazette.example,2025-06-03\n"
    lists += "https://radio.example/2,Ester Quill steps down,radio.example,2025-06-04\n"
    parts = {
        "a/rows.jsonl": "".join(json.dumps(row) + "\n" for row in rows),
        "b/list.csv": lists,
        "c/feed.xml": pages.feed(),
        "d/empty.txt": "",
    }
    with zipfile.ZipFile(folder / "all.zip", "w") as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name, (2025, 6, 4, 0, 0, 0)), content)
    return folder / "all.zip"


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory, parser: SpacyParser) -> dict[str, bytes]:
    parser.parse(["The parser is loaded before processes are forked."])
    folder = tmp_path_factory.mktemp("whole")
    with Record(folder / "r.db") as record:
        record.read(_archive(folder))
        return exports(record)


@pytest.mark.parametrize("number", range(2, 12))
def test_killed_within_an_archive(tmp_path: Path, whole: dict[str, bytes], number: int) -> None:
    path, archive = tmp_path / "r.db", _archive(tmp_path)
    child = multiprocessing.get_context("fork").Process(target=_run, args=(path, archive, number, True))
    child.start()
    child.join(60)
    assert child.exitcode == -signal.SIGKILL
    with Record(path) as record:
        summary = record.read(archive)
        assert (summary.inputs + summary.known, summary.pointed, summary.unread, summary.refused) == (10, 2, 1, 1)
        assert exports(record) == whole
        assert [p.reports != () for p in sorted(record.pointers, key=lambda p: p.uri)] == [False, True]
