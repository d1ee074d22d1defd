"""What the command does where its output cannot take everything, or takes nothing; and with words nobody can mean."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from consilience.library import Record
from consilience.record.runs import RunSummary
from tests.cli.test_commands import Shell, made, shell
from tests.pipeline.corpus import ROWS, write_rows

__all__ = ["made", "shell"]
_FULL = Path("/dev/full")


def _run(*words: str | Path, **settings: str) -> subprocess.CompletedProcess[bytes]:
    program = [sys.executable, "-c", "from consilience.cli.main import run; run()", *map(str, words)]
    return subprocess.run(program, env={**os.environ, **settings}, capture_output=True, check=False)


@pytest.mark.parametrize("words", [("search", "the"), ("export", "claims"), ("verify",)])
def test_a_terminal_that_knows_only_ascii(made: Path, words: tuple[str, ...]) -> None:
    plain = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": ""}
    found = _run(*words, "--record", made, **plain)
    assert (found.returncode, found.stderr) == (0, b"")


def test_a_digest_in_ascii(tmp_path: Path) -> None:
    rows = write_rows(tmp_path / "rows.jsonl", ROWS[:1])
    found = _run("read", rows, "--record", tmp_path / "r.db", PYTHONIOENCODING="ascii")
    assert (found.returncode, found.stderr) == (0, b"")
    assert b"1 new report" in found.stdout


@pytest.mark.skipif(not _FULL.exists(), reason="there is no /dev/full here")
@pytest.mark.parametrize("words", [("search", "the"), ("export", "claims"), ("verify",)])
def test_output_that_cannot_be_written_is_one_plain_line(made: Path, words: tuple[str, ...]) -> None:
    program = [sys.executable, "-c", "from consilience.cli.main import run; run()", *words, "--record", str(made)]
    with _FULL.open("wb") as full:
        found = subprocess.run(program, stdout=full, stderr=subprocess.PIPE, check=False)
    assert found.returncode == 1
    assert found.stderr.decode().count("\n") == 1
    assert "space" in found.stderr.decode()


def test_no_standard_output_at_all(made: Path) -> None:
    code = "import sys; sys.stdout = None; from consilience.cli.main import run; run()"
    program = [sys.executable, "-c", code, "export", "claims", "--record", str(made)]
    found = subprocess.run(program, capture_output=True, check=False)
    assert found.returncode == 2
    assert b"--output" in found.stderr


def test_a_name_that_is_no_text(shell: Shell, tmp_path: Path) -> None:
    rows = write_rows(tmp_path / "rows.jsonl", ROWS[:1])
    code, _, err = shell("read", rows, "--outlet", "bad\udcff")
    assert code == 2
    assert "outlet" in err


def test_an_outlet_is_one_line(tmp_path: Path) -> None:
    rows = [{key: value for key, value in ROWS[0].items() if key != "outlet"}]
    with Record(tmp_path / "r.db") as record:
        record.read(write_rows(tmp_path / "rows.jsonl", rows), outlet=" The\nSella \x1b Post ")
        assert record.reports[0].outlet == "The Sella Post"


def test_an_empty_path_is_no_folder(shell: Shell, tmp_path: Path) -> None:
    write_rows(tmp_path / "rows.jsonl", ROWS[:1])
    code, out, _ = shell("read", "")
    assert code == 1
    assert "there is no such file" in out


def test_a_limit_beyond_all_numbers(shell: Shell, made: Path) -> None:
    code, out, err = shell("search", "the", "--limit", "99999999999999999999", "--record", made)
    assert (code, err) == (0, "")
    assert out


@pytest.mark.parametrize("option", ["--from", "--to"])
def test_a_day_that_is_none(shell: Shell, made: Path, option: str) -> None:
    code, out, err = shell("export", "timeline", option, "2025-02-31", "--record", made)
    assert (code, out) == (2, "")
    assert "2025-02-31" in err


def test_months_and_years_narrow_a_timeline_whole(made: Path) -> None:
    with Record(made) as record:
        rows = [row for row in record.timeline() if row.earliest]
        year = rows[0].earliest[:4] if rows[0].earliest else ""
        within = record.timeline(earliest=year, latest=year)
        days = record.timeline(earliest=f"{year}-01-01", latest=f"{year}-12-31")
        assert list(within) == list(days)
        assert rows[0] in [r for r in rows if r.claim in {w.claim for w in within}]


def test_an_actor_without_a_name_has_no_timeline(shell: Shell, made: Path) -> None:
    assert shell("export", "timeline", "--actor", "", "--record", made) == (0, "", "")
    assert shell("export", "timeline", "--story", "", "--record", made) == (0, "", "")


def test_a_run_that_only_set_aside_is_not_called_known(shell: Shell, tmp_path: Path) -> None:
    assert shell("read", write_rows(tmp_path / "rows.jsonl", ROWS[:1]), "--quiet")[0] == 0
    code, out, _ = shell("read", "not-there.txt")
    assert code == 1
    assert "already known" not in out


def test_what_is_new_is_nothing_where_all_was_known(made: Path) -> None:
    summary = RunSummary(run=2, new=0, known=3, refused=0, refusals=(), unanalysed={})
    with Record(made) as record:
        assert record.digest(summary) is not None
