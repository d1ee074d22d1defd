"""A record of the first version is brought up to date with all that is in it."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest

from consilience.errors import RecordError
from consilience.library import Record, open_record
from consilience.pipeline import join
from consilience.record import marks
from consilience.record.migrate import VERSION
from consilience.record.verify import verify
from tests.pipeline.corpus import exports, write_rows

CHINESE = {
    "url": "https://zh.example/1",
    "title": "塞拉发生洪水",
    "text": "奥尔拉河周一决堤，塞拉镇有四十一人死亡，市长埃斯特说。",
}

_SECOND = """
DROP TABLE appearances; DROP TABLE names; DROP TABLE judgements;
UPDATE alembic_version SET version_num = '0002';
"""

_BACK = f"""{_SECOND}
DROP TRIGGER pointer_new; DROP TRIGGER pointer_old; DROP TRIGGER pointer_title_old; DROP TRIGGER pointer_title_new;
DROP TABLE search_pointers; DROP VIEW searchable_pointers; DROP TABLE pointers; DROP TABLE addresses;
DROP TRIGGER search_new; DROP TRIGGER search_old; DROP TRIGGER search_title_old; DROP TRIGGER search_title_new;
DROP TABLE search; DROP VIEW searchable;
ALTER TABLE texts DROP COLUMN spelled; ALTER TABLE reports DROP COLUMN spelled;
UPDATE alembic_version SET version_num = '0001';
"""


def _as_first(path: Path) -> None:
    """Makes of a record what the first version would have made."""
    from importlib import import_module

    connection = sqlite3.connect(path)
    connection.executescript(_BACK)
    for statement in import_module("consilience.record.migrations.versions.0001_first").SEARCH:
        connection.execute(statement)
    connection.execute("INSERT INTO search(search) VALUES ('rebuild')")
    connection.commit()
    connection.close()


def test_an_old_record_goes_on_as_a_new_one(tmp_path: Path) -> None:
    path = tmp_path / "r.db"
    with Record(path) as record:
        record.read(write_rows(tmp_path / "a.jsonl"))
        record.read(write_rows(tmp_path / "b.jsonl", [CHINESE]))
        expected = exports(record)
    _as_first(path)
    with open_record(path) as record:
        assert exports(record) == expected
        assert [hit.title for hit in record.search("洪水")] == [CHINESE["title"]]
        assert len(record.search("Mirava")) > 3
        with record.reading() as connection:
            assert connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() == VERSION
            assert connection.exec_driver_sql("SELECT count(*) FROM addresses").scalar() == 10
        newer = {**CHINESE, "url": f"{CHINESE['url']}?utm_source=x", "text": f"{CHINESE['text']}救援人员来了。"}
        record.read(write_rows(tmp_path / "c.jsonl", [newer]))
        assert next(r for r in record.reports if r.text == newer["text"]).version_of


def test_a_record_of_the_second_version_knows_at_once_who_appears_where(tmp_path: Path) -> None:
    path = tmp_path / "r.db"
    with Record(path) as record:
        record.read(write_rows(tmp_path / "a.jsonl"))
        expected, tables = record.who("Ana Ruiz"), _rows(path)
    with sqlite3.connect(path) as connection:
        connection.executescript(_SECOND)
        connection.execute(
            "UPDATE marks SET value = replace(value, ' ' || ?, ' 3') WHERE name = 'joined'", (join.VERSION,)
        )
    connection.close()
    with open_record(path) as record:
        assert record.who("Ana Ruiz") == expected
        assert _rows(path) == tables
        record.same("Ana Ruiz", "Marek Dolan")
        with record.reading() as connection_:
            assert marks.is_joined(connection_, join.VERSION)
            assert list(verify(connection_)) == []


def _rows(path: Path) -> list[list[tuple[str, ...]]]:
    """What stands in the tables that the third version brought."""
    connection = sqlite3.connect(path)
    found = [
        connection.execute(f"SELECT * FROM {t} ORDER BY 1, 2, 3").fetchall()
        for t in ("appearances", "names, (SELECT 1)")
    ]
    connection.close()
    assert all(found)
    return found


def test_an_old_record_that_may_not_be_written_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "r.db"
    with Record(path) as record:
        record.read(write_rows(tmp_path / "a.jsonl"))
    _as_first(path)
    monkeypatch.setattr("consilience.record.engine.os.access", lambda path, mode: mode != os.W_OK)
    with pytest.raises(RecordError, match="older Consilience .*Copy it to a folder of your own"):
        open_record(path)
    monkeypatch.undo()
    with open_record(path) as record:
        assert len(record.reports) > 3
