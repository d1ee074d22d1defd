"""A run that is killed at any moment and started again ends as an undisturbed one."""

from __future__ import annotations

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
from tests.pipeline.corpus import exports, read_alone, write_rows


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
        assert summary.new + summary.known == 9
        assert exports(record) == expected
