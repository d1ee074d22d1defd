"""Forgetting: what is left is what would be there had the report never been read."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from consilience.errors import NotFound
from consilience.library import Record
from tests.pipeline.corpus import ROWS, exports, read_alone, write_rows


@pytest.mark.parametrize("gone", ["2", "4", "7", "8"])
def test_all_that_stood_on_it_alone_goes(tmp_path: Path, gone: str) -> None:
    expected = read_alone(tmp_path, [row for row in ROWS if row["id"] != gone])
    with Record(tmp_path / "r.db") as record:
        record.read(write_rows(tmp_path / "rows.jsonl"))
        report = next(r.id for r in record.reports if r.source_ids == (gone,))
        note = record.forget(report)
        assert report in note
        assert exports(record) == expected


def test_the_note_stays_and_the_words_go(tmp_path: Path) -> None:
    with Record(tmp_path / "r.db") as record:
        record.read(write_rows(tmp_path / "rows.jsonl"))
        report = next(r.id for r in record.reports if "Piet Haas" in r.text)
        record.forget(report)
    connection = sqlite3.connect(tmp_path / "r.db")
    assert connection.execute("SELECT report FROM removals").fetchall() == [(report,)]
    connection.close()
    assert b"Piet Haas" not in b"".join(p.read_bytes() for p in tmp_path.glob("r.db*"))


def test_reading_it_again_brings_it_back_and_says_so(tmp_path: Path) -> None:
    rows = write_rows(tmp_path / "rows.jsonl")
    with Record(tmp_path / "r.db") as record:
        record.read(rows)
        before = exports(record)
        report = record.reports[0].id
        record.forget(report)
        summary = record.read(rows)
        assert summary.restored == (report,)
        assert exports(record) == before
        assert record.read(rows).restored == ()


def test_what_is_not_there_cannot_be_forgotten(tmp_path: Path) -> None:
    with Record(tmp_path / "r.db") as record:
        record.read(write_rows(tmp_path / "rows.jsonl", ROWS[:2]))
        before = exports(record)
        with pytest.raises(NotFound):
            record.forget("r-nothing")
        assert exports(record) == before
