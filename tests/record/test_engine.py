"""Opening, migrating, sharing and filling up."""

from __future__ import annotations

import multiprocessing
import re
import sqlite3
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory

from consilience.errors import RecordError
from consilience.language import SpacyParser
from consilience.library import Record, open_record
from consilience.record import migrate, schema
from tests.pipeline.corpus import ROWS, exports, read_alone, write_rows


def test_a_new_record_has_all_that_it_should(tmp_path: Path) -> None:
    Record(tmp_path / "r.db").close()
    connection = sqlite3.connect(tmp_path / "r.db")
    assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    connection.close()
    assert set(schema.metadata.tables) <= tables
    assert "search" in tables


def test_the_migrations_make_what_the_schema_says(tmp_path: Path) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    with Record(tmp_path / "r.db") as record, record.reading() as connection:

        def ours(item: object, name: str | None, kind: str, *_: object) -> bool:
            return not (kind == "table" and (name or "").startswith("search"))

        context = MigrationContext.configure(connection, opts={"include_object": ours, "compare_type": True})
        assert compare_metadata(context, schema.metadata) == []


def test_the_version_is_that_of_the_newest_migration() -> None:
    config = Config()
    config.set_main_option("script_location", "consilience.record:migrations")
    assert ScriptDirectory.from_config(config).get_current_head() == migrate.VERSION


def test_foreign_keys_are_on(tmp_path: Path) -> None:
    with Record(tmp_path / "r.db") as record, pytest.raises(RecordError), record.writing() as connection:
        connection.execute(schema.placements.insert().values(report="r-none"))


def test_a_record_of_a_newer_program(tmp_path: Path) -> None:
    Record(tmp_path / "r.db").close()
    connection = sqlite3.connect(tmp_path / "r.db")
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    with pytest.raises(RecordError, match="newer Consilience"):
        open_record(tmp_path / "r.db")


def test_the_database_of_another_program(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "x.db")
    connection.execute("CREATE TABLE recipes (name)")
    connection.execute("CREATE TABLE alembic_version (version_num)")
    connection.commit()
    connection.close()
    before = (tmp_path / "x.db").read_bytes()
    with pytest.raises(RecordError, match="another program"):
        open_record(tmp_path / "x.db")
    assert (tmp_path / "x.db").read_bytes() == before


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match="cannot be opened"):
        open_record(tmp_path / "no" / "r.db")


def _read(path: Path, rows: Path) -> None:
    with Record(path) as record:
        record.read(rows)


def test_two_runs_at_once(tmp_path: Path, parser: SpacyParser) -> None:
    parser.parse(["The parser is loaded before processes are forked."])
    expected = read_alone(tmp_path)
    halves = [write_rows(tmp_path / "a.jsonl", ROWS[:6]), write_rows(tmp_path / "b.jsonl", ROWS[3:])]
    fork = multiprocessing.get_context("fork")
    runs = [fork.Process(target=_read, args=(tmp_path / "r.db", rows)) for rows in halves]
    for run in runs:
        run.start()
    for run in runs:
        run.join(100)
    assert [run.exitcode for run in runs] == [0, 0]
    with Record(tmp_path / "r.db") as record:
        assert exports(record) == expected


def test_a_full_disk_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "r.db"
    with Record(path) as record:
        record.read(write_rows(tmp_path / "one.jsonl", ROWS[:2]))
        before = exports(record)
    with _Small(path) as record, pytest.raises(RecordError, match="the disk is full"):
        record.read(write_rows(tmp_path / "all.jsonl"))
    with Record(path) as record:
        assert exports(record) == before
        record.read(write_rows(tmp_path / "all.jsonl"))
        assert exports(record) == read_alone(tmp_path)


class _Small(Record):
    """A record whose file may not grow."""

    def writing(self):  # type: ignore[no-untyped-def]
        from contextlib import contextmanager

        @contextmanager
        def limited():  # type: ignore[no-untyped-def]
            with super(_Small, self).writing() as connection:
                pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
                connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
                yield connection

        return limited()


def test_no_moment_of_the_clock_is_exported(tmp_path: Path) -> None:
    with Record(tmp_path / "r.db") as record:
        record.read(write_rows(tmp_path / "rows.jsonl"))
        with record.reading() as connection:
            started = connection.exec_driver_sql("SELECT started FROM runs").scalar_one()
        assert all(started[:10].encode() not in text for text in exports(record).values())
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00", started)


def test_a_record_that_cannot_be_written_can_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = write_rows(tmp_path / "rows.jsonl", ROWS[:1])
    with Record(tmp_path / "r #1.db") as record:
        record.read(rows)
    monkeypatch.setattr("consilience.record.engine.os.access", lambda path, mode: False)
    before = set(tmp_path.iterdir())
    with Record(tmp_path / "r #1.db") as record:
        assert len(record.reports) == 1
        with pytest.raises(RecordError, match="may not be written"):
            record.read(rows)
    assert set(tmp_path.iterdir()) == before
