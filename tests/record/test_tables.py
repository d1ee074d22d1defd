"""Lazy tables: the same rows as the exports, by number, slice and id; data frames; notebooks."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from consilience.errors import MissingExtra, RecordError
from consilience.library import Record
from consilience.record import kinds
from consilience.record.rows import Kind
from tests.pipeline.corpus import write_rows

ALL: tuple[Kind, ...] = ("reports", "mentions", "actors", "stories", "derivations", "claims")


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Record]:
    with Record(None) as made:
        made.read(write_rows(tmp_path_factory.mktemp("t") / "rows.jsonl"))
        yield made


@pytest.mark.parametrize("kind", ALL)
def test_a_table_is_a_sequence(record: Record, kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    table = getattr(record, kind)
    monkeypatch.setattr(kinds, "_MANY", 2)
    rows = list(table)
    assert len(rows) == len(table) > 0
    assert [table[0], table[-1]] == [rows[0], rows[-1]]
    assert table[1:3] == rows[1:3]
    assert table[::-1] == rows[::-1]
    assert table[5:5] == []
    with pytest.raises(IndexError):
        table[len(rows)]


@pytest.mark.parametrize("kind", ["reports", "mentions", "actors", "stories", "claims"])
def test_a_row_by_its_id(record: Record, kind: Kind) -> None:
    table = getattr(record, kind)
    assert table.get(table[0].id) == table[0]
    assert table.get("nothing") is None


def test_a_table_sees_what_was_read_since(tmp_path: Path) -> None:
    with Record(tmp_path / "r.db") as record:
        reports = record.reports
        assert len(reports) == 0
        record.read(write_rows(tmp_path / "rows.jsonl"))
        assert len(reports) == 8


def test_iterating_does_not_lock_the_record(tmp_path: Path) -> None:
    rows = write_rows(tmp_path / "rows.jsonl")
    with Record(None) as record:
        record.read(rows)
        for _ in record.mentions:
            assert record.reports[0]
            break
        record.read(rows)


def test_polars(record: Record) -> None:
    frame = record.claims.to_polars()
    assert frame.height == len(record.claims)
    assert frame["id"].to_list() == [claim.id for claim in record.claims]


def test_pandas_or_the_line_that_installs_it(record: Record, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(MissingExtra, match=r"pip install 'consilience\[notebook\]'"):
        record.claims.to_pandas()


def test_a_notebook_shows_plain_text_only(tmp_path: Path) -> None:
    row = {"text": "A text.", "title": "5 < 7 & <script>alert(1)</script> more", "outlet": '"><b>'}
    with Record(None) as record:
        record.read(write_rows(tmp_path / "rows.jsonl", [row]))
        shown = record.reports._repr_html_()
    assert "<script>" not in shown
    assert "<b>" not in shown
    assert "5 &lt; 7 &amp; " in shown
    assert "reports: 1" in shown


def test_a_timeline_is_a_table_too(record: Record) -> None:
    rows = record.timeline()
    assert len(rows) == rows.to_polars().height > 0
    assert rows[0].order <= rows[-1].order or rows[-1].order == 0
    assert "<table>" in rows._repr_html_()


def test_a_temporary_record_that_was_closed_says_so() -> None:
    record = Record(None)
    record.close()
    with pytest.raises(RecordError, match="closed"):
        len(record.reports)


def test_characters_that_steer_a_page_are_shown_as_such(tmp_path: Path) -> None:
    row = {"text": "The mayor of Lorne resigned.", "title": "a\x1b[31m\u202eb", "url": "https://x.example/1"}
    with Record(tmp_path / "r.db") as record:
        record.read(write_rows(tmp_path / "rows.jsonl", [row]))
        shown = record.reports._repr_html_()
    assert "a\ufffd[31m\ufffdb" in shown
