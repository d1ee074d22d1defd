"""Consilience from Python."""

from __future__ import annotations

import io
import subprocess
import sys
import time
from pathlib import Path

import pytest
from rich.console import Console

import consilience
from consilience.errors import InputError, RecordError
from consilience.record.schema import claim_changes
from tests.pipeline.corpus import ROWS, write_rows


def test_read_a_folder(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("The river Orla burst its banks on Monday. Ana Ruiz asked for help.", "utf-8")
    with consilience.read(tmp_path, outlet="Post", published="2025-06-03") as record:
        report = record.reports[0]
        assert (report.uri, report.outlet, report.published, report.published_basis) == (
            "one.txt", "Post", "2025-06-03", "user",
        )  # fmt: skip
        assert any(m.exact == "Monday" for m in record.mentions)


def test_a_record_that_is_kept(tmp_path: Path) -> None:
    consilience.read([write_rows(tmp_path / "rows.jsonl")], tmp_path / "kept.db").close()
    with consilience.open_record(tmp_path / "kept.db", create=False) as record:
        assert len(record.reports) == 8
        assert record.is_current
        assert repr(record) == f"<Record {tmp_path / 'kept.db'}>"


def test_a_record_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match="there is no record at"):
        consilience.open_record(tmp_path / "none.db", create=False)


def test_wrong_use_leaves_no_run(tmp_path: Path) -> None:
    with consilience.open_record(tmp_path / "r.db") as record:
        with pytest.raises(InputError, match="is not a day"):
            record.read(write_rows(tmp_path / "rows.jsonl"), published="someday")
        with record.reading() as connection:
            assert connection.exec_driver_sql("SELECT count(*) FROM runs").scalar_one() == 0


def test_the_digest_says_what_is_new(tmp_path: Path) -> None:
    with consilience.open_record(tmp_path / "r.db") as record:
        record.read(write_rows(tmp_path / "a.jsonl", ROWS[:1]))
        summary = record.read(write_rows(tmp_path / "b.jsonl", [*ROWS[:1], *ROWS[6:7]]))
        console = Console(width=100, record=True, file=io.StringIO())
        console.print(record.digest(summary))
        shown = console.export_text()
    assert "1 new report, 1 already known" in shown
    assert "new claim" in shown


def test_the_digest_of_many_claims_takes_no_square_of_their_number(tmp_path: Path) -> None:
    with consilience.open_record(tmp_path / "r.db") as record:
        summary = record.read(write_rows(tmp_path / "a.jsonl", ROWS[:1]))
        rows = [{"run": summary.run, "claim": f"c-{n}", "status": "unsettled"} for n in range(20_000)]
        with record.writing() as connection:
            connection.execute(claim_changes.insert(), rows)
        began = time.process_time()
        record.digest(summary)
        assert time.process_time() - began < 5


def test_a_plain_script_needs_no_guard(tmp_path: Path) -> None:
    """More reports than one process is used for, read at the top level of a script."""
    rows = [{"id": str(n), "text": f"The river rose by {n} metres on Monday."} for n in range(50)]
    path = write_rows(tmp_path / "rows.jsonl", rows)
    script = tmp_path / "script.py"
    script.write_text(
        f"import consilience\nrecord = consilience.read({str(path)!r})\nprint(len(record.reports))\n", "utf-8"
    )
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "50\n", "")
