"""One changed letter, wherever it is, is found and named."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from consilience.library import Record
from consilience.record.verify import Fault, verify
from tests.pipeline.corpus import write_rows


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    with Record(folder / "r.db") as record:
        record.read(write_rows(folder / "rows.jsonl"))
    return folder / "r.db"


@pytest.fixture
def copy(made: Path, tmp_path: Path) -> Path:
    shutil.copy(made, tmp_path / "r.db")
    return tmp_path / "r.db"


def change(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path)
    for statement in statements:
        assert connection.execute(statement).rowcount == 1
    connection.commit()
    connection.close()


def one(path: Path, query: str) -> str:
    connection = sqlite3.connect(path)
    found: str = connection.execute(query).fetchone()[0]
    connection.close()
    return found


def faults(path: Path) -> list[Fault]:
    with Record(path) as record, record.reading() as connection:
        return list(verify(connection))


def test_an_untouched_record_has_no_fault(copy: Path) -> None:
    assert faults(copy) == []


def test_a_letter_of_a_text(copy: Path) -> None:
    report = one(copy, "SELECT id FROM reports JOIN texts USING (sha256) WHERE text LIKE '%Piet Haas%'")
    change(copy, "UPDATE texts SET text = replace(text, 'Piet Haas', 'Piet Hais') WHERE text LIKE '%Piet Haas%'")
    found = faults(copy)
    assert any(f.object == report and "hash" in f.what for f in found)
    assert any(f.report == report and f.start is not None and "'Piet Hais'" in f.what for f in found)


@pytest.mark.parametrize(
    ("table", "where"),
    [
        ("mentions", "kind = 'figure'"), ("mentions", "kind = 'time'"), ("mentions", "kind = 'event'"),
        ("mentions", "kind = 'actor'"), ("mentions", "kind = 'attribution'"), ("claims", "1"), ("stories", "1"),
        ("actors", "1"), ("derivations", "1"), ("reports", "1"), ("arrivals", "1"),
    ],
)  # fmt: skip
def test_a_letter_of_what_is_recorded(copy: Path, table: str, where: str) -> None:
    key = one(copy, f"SELECT id FROM {table} WHERE {where} ORDER BY id LIMIT 1")
    body = one(copy, f"SELECT body FROM {table} WHERE id = '{key}'")
    at = body.rindex('"', 0, -2) if body.endswith('"}') else body.index(":")
    changed = body[: at - 1] + ("x" if body[at - 1] != "x" else "y") + body[at:]
    connection = sqlite3.connect(copy)
    connection.execute(f"UPDATE {table} SET body = ? WHERE id = ?", (changed, key))
    connection.commit()
    connection.close()
    assert key in {f.object for f in faults(copy)}


def test_a_letter_of_a_quotation_with_its_seal_made_anew(copy: Path) -> None:
    from consilience.record.codec import seal

    key = one(copy, "SELECT id FROM mentions WHERE kind = 'attribution' ORDER BY id LIMIT 1")
    body = one(copy, f"SELECT body FROM mentions WHERE id = '{key}'")
    at = body.index('"exact":"') + len('"exact":"')
    changed = body[:at] + ("q" if body[at] != "q" else "p") + body[at + 1 :]
    connection = sqlite3.connect(copy)
    connection.execute("UPDATE mentions SET body = ?, seal = ? WHERE id = ?", (changed, seal(key, changed), key))
    connection.commit()
    connection.close()
    assert any(f.object == key and f.start is not None for f in faults(copy))


def test_a_letter_of_a_hash(copy: Path) -> None:
    report = one(copy, "SELECT id FROM reports ORDER BY id LIMIT 1")
    change(
        copy,
        "UPDATE reports SET seal = replace(seal, substr(seal, 6, 1), 'z') WHERE id = (SELECT min(id) FROM reports)",
    )
    assert report in {f.object for f in faults(copy)}


def test_a_row_that_went(copy: Path) -> None:
    story = one(copy, "SELECT id FROM stories ORDER BY id LIMIT 1")
    change(copy, f"DELETE FROM stories WHERE id = '{story}'")
    assert faults(copy)


def test_a_search_index_that_does_not_fit(copy: Path) -> None:
    change(copy, "UPDATE texts SET text = text || ' zeppelin' WHERE sha256 = (SELECT min(sha256) FROM reports)")
    assert any("search" in f.what or "hash" in f.what for f in faults(copy))


@pytest.mark.parametrize("table", ["mentions", "actors", "stories", "derivations", "claims"])
def test_a_whole_row_that_was_taken_out(copy: Path, table: str) -> None:
    change(copy, f"DELETE FROM {table} WHERE id = (SELECT max(id) FROM {table})")
    assert f"the table {table}" in {f.object for f in faults(copy)}


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("mentions", "start", "1 + start"), ("mentions", "kind", "'time'"), ("claims", "status", "'other'"),
        ("claims", "kind", "'other'"), ("actors", "name", "name || 'x'"), ("reports", "title", "title || 'x'"),
        ("reports", "language", "'xx'"), ("arrivals", "uri", "uri || 'x'"),
    ],
)  # fmt: skip
def test_a_column_that_repeats_the_body(copy: Path, table: str, column: str, value: str) -> None:
    key = one(copy, f"SELECT max(id) FROM {table} WHERE {column} IS NOT NULL AND {column} != {value}")
    change(copy, f"UPDATE {table} SET {column} = {value} WHERE id = '{key}'")
    assert key in {f.object for f in faults(copy)}


def test_after_a_report_was_removed_nothing_is_missing(copy: Path) -> None:
    with Record(copy) as record:
        record.forget(record.reports[0].id)
    assert faults(copy) == []
