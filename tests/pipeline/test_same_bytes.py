"""The same inputs make the same exports, in whatever order, batches, pieces and runs they come."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from consilience.library import Record
from consilience.pipeline import run as running
from tests.pipeline.corpus import ROWS, exports, read_alone, write_rows


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return read_alone(tmp_path_factory.mktemp("alone"))


def test_the_corpus_tells_something(expected: dict[str, bytes]) -> None:
    assert all(rows for kind, rows in expected.items() if kind not in ("pointers", "refusals", "judgements"))
    assert expected["reports"].count(b"\n") == 8
    assert b'"standing":"withdrawn"' in expected["claims"]
    assert b'"version_of":"r-' in expected["reports"]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_any_order_of_rows(tmp_path: Path, expected: dict[str, bytes], seed: int) -> None:
    rows = list(ROWS)
    random.Random(seed).shuffle(rows)
    with Record(tmp_path / "r.db") as record:
        record.read(write_rows(tmp_path / "rows.jsonl", rows))
        assert exports(record) == expected


def test_one_by_one_backwards(tmp_path: Path, expected: dict[str, bytes]) -> None:
    with Record(tmp_path / "r.db") as record:
        for number, row in enumerate(reversed(ROWS)):
            record.read(write_rows(tmp_path / f"{number}.jsonl", [row]))
        assert exports(record) == expected


@pytest.mark.parametrize(("taken", "batch"), [(1, 1), (2, 3), (1000, 1000)])
def test_any_size_of_batches(
    tmp_path: Path, expected: dict[str, bytes], monkeypatch: pytest.MonkeyPatch, taken: int, batch: int
) -> None:
    monkeypatch.setattr(running, "_TAKEN", taken)
    monkeypatch.setattr(running, "_BATCH", batch)
    with Record(tmp_path / "r.db") as record:
        record.read(write_rows(tmp_path / "rows.jsonl"))
        assert exports(record) == expected


def test_several_processes(tmp_path: Path, expected: dict[str, bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(running, "_BATCH", 2)
    with Record(tmp_path / "r.db") as record:
        running.read_into(record, write_rows(tmp_path / "rows.jsonl"), workers=2)
        assert exports(record) == expected


def test_reading_twice_changes_nothing(tmp_path: Path, expected: dict[str, bytes]) -> None:
    with Record(tmp_path / "r.db") as record:
        rows = write_rows(tmp_path / "rows.jsonl")
        first, second = record.read(rows), record.read(rows)
        assert (first.new, first.inputs, first.known) == (8, 9, 0)
        assert (second.new, second.inputs, second.known) == (0, 0, 9)
        assert exports(record) == expected


def test_a_temporary_record_is_the_same(expected: dict[str, bytes], tmp_path: Path) -> None:
    with Record(None) as record:
        record.read(write_rows(tmp_path / "rows.jsonl"))
        assert exports(record) == expected
