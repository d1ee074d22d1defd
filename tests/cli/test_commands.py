"""The command, as a user runs it; in this process, so that the parser is loaded once."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from consilience.cli.main import run
from tests.pipeline.corpus import ROWS, write_rows


class Shell:
    """Runs the command; gives what it printed and how it ended."""

    def __init__(self, capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> None:
        self._captured, self._patch = capsysbinary, monkeypatch

    def __call__(self, *words: str | Path) -> tuple[int, str, str]:
        self._patch.setattr(sys, "argv", ["consilience", *map(str, words)])
        with pytest.raises(SystemExit) as ended:
            run()
        out, err = self._captured.readouterr()
        return int(ended.value.code or 0), out.decode(), err.decode()


@pytest.fixture
def shell(capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Shell:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("CONSILIENCE_RECORD", raising=False)
    return Shell(capsysbinary, monkeypatch)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A record of the small corpus, never changed by the tests."""
    from consilience.library import Record

    folder = tmp_path_factory.mktemp("made")
    with Record(folder / "r.db") as record:
        record.read(write_rows(folder / "rows.jsonl"))
    return folder / "r.db"


def test_read_prints_a_digest_and_makes_the_default_record(shell: Shell, tmp_path: Path) -> None:
    code, out, err = shell("read", write_rows(tmp_path / "rows.jsonl", ROWS[:3]))
    assert (code, err) == (0, "")
    assert "3 new reports" in out
    assert (tmp_path / "consilience.db").is_file()


def test_quiet_prints_nothing(shell: Shell, tmp_path: Path) -> None:
    assert shell("read", write_rows(tmp_path / "rows.jsonl", ROWS[:1]), "--quiet") == (0, "", "")


def test_json_is_one_line(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    code, out, _ = shell("read", write_rows(tmp_path / "rows.jsonl", ROWS[:2]), tmp_path / "empty.txt", "--json")
    summary = json.loads(out)
    assert (code, out.count("\n")) == (0, 1)
    assert (summary["new"], summary["known"], summary["refused"]) == (2, 0, 1)
    assert summary["refusals"][0]["uri"] == "empty.txt"
    assert summary["refusals"][0]["reason"]


def test_copies_of_a_report_are_counted_as_inputs_and_not_as_reports(shell: Shell, tmp_path: Path) -> None:
    rows = write_rows(tmp_path / "rows.jsonl", [ROWS[0], {**ROWS[0], "id": "again"}, ROWS[6]])
    _, out, _ = shell("read", rows, "--json", "--record", tmp_path / "a.db")
    assert (json.loads(out)["new"], json.loads(out)["inputs"]) == (2, 3)
    _, out, _ = shell("read", rows, "--record", tmp_path / "b.db")
    assert "2 new reports (from 3 files and rows)" in out


def test_other_languages_are_named(shell: Shell, tmp_path: Path) -> None:
    _, out, _ = shell("read", write_rows(tmp_path / "rows.jsonl", [ROWS[7]]), "--json")
    assert json.loads(out)["unanalysed"] == {"de": 1}


def test_all_refused_ends_with_1_and_known_with_0(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    assert shell("read", tmp_path / "empty.txt", tmp_path / "not-there.txt", "--quiet")[0] == 1
    rows = write_rows(tmp_path / "rows.jsonl", ROWS[:1])
    assert shell("read", rows, "--quiet")[0] == 0
    assert shell("read", rows, "--quiet")[0] == 0
    assert shell("read", rows, tmp_path / "empty.txt", "--quiet")[0] == 0


@pytest.mark.parametrize(
    "words",
    [
        ["read"],
        ["read", "x.txt", "--published", "someday"],
        ["export", "nothing"],
        ["export", "claims", "--format", "xls"],
        ["export", "claims", "--actor", "Ana Ruiz"],
        ["no-such-command"],
        ["search", "--limit", "0", "x"],
    ],
)
def test_wrong_use_ends_with_2(shell: Shell, made: Path, words: list[str]) -> None:
    record = ["--record", str(made)] if words[0] in ("export", "search") else []
    code, out, err = shell(*words, *record)
    assert (code, out) == (2, "")
    assert "Traceback" not in err


@pytest.mark.parametrize(
    "words", [["export", "claims"], ["verify"], ["search", "x"], ["show", "r-1"], ["forget", "r-1"]]
)
def test_a_missing_record_is_one_plain_line_and_is_not_made(shell: Shell, tmp_path: Path, words: list[str]) -> None:
    code, out, err = shell(*words, "--record", "none.db")
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "there is no record at none.db" in err
    assert not (tmp_path / "none.db").exists()


def test_a_file_that_is_no_record(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "x.db").write_text("these are plain words, and many of them " * 50)
    code, _, err = shell("verify", "--record", "x.db")
    assert code == 1
    assert "not a record" in err
    assert "Traceback" not in err


def test_export_to_a_file_is_what_is_printed(shell: Shell, made: Path, tmp_path: Path) -> None:
    _, printed, _ = shell("export", "claims", "--record", made)
    code, out, _ = shell("export", "claims", "--record", made, "--output", "claims.jsonl")
    assert (code, out) == (0, "")
    assert (tmp_path / "claims.jsonl").read_text(encoding="utf-8") == printed != ""
    assert [p.name for p in tmp_path.iterdir()] == ["claims.jsonl"]


def test_export_where_nothing_can_be_written(shell: Shell, made: Path) -> None:
    code, _, err = shell("export", "claims", "--record", made, "--output", "no/such/folder/x")
    assert code == 2
    assert err.startswith("consilience: no/such/folder/x cannot be written")


def test_timeline_of_an_actor(shell: Shell, made: Path) -> None:
    everything = shell("export", "timeline", "--record", made)[1].splitlines()
    own = shell("export", "timeline", "--record", made, "--actor", "Marek Dolan")[1].splitlines()
    assert 0 < len(own) < len(everything)
    assert shell("export", "timeline", "--record", made, "--actor", "Nobody At All") == (0, "", "")
    later = shell("export", "timeline", "--record", made, "--from", "2025-06-05")[1].splitlines()
    assert 0 < len(later) < len(everything)


def test_verify_says_what_it_checked(shell: Shell, made: Path) -> None:
    code, out, err = shell("verify", "--record", made)
    assert (code, err) == (0, "")
    assert "8 reports" in out


def test_search_shows_the_words(shell: Shell, made: Path) -> None:
    code, out, _ = shell("search", "rescuers", "--record", made)
    assert code == 0
    assert "Rescuers brought about 300 people" in out
    code, out, err = shell("search", "zeppelin", "--record", made)
    assert (code, out) == (0, "")
    assert "No report" in err


def test_show_anything(shell: Shell, made: Path) -> None:
    for kind in ("reports", "mentions", "claims", "stories", "actors"):
        row = json.loads(shell("export", kind, "--record", made)[1].splitlines()[0])
        code, out, _ = shell("show", row["id"], "--record", made)
        assert code == 0
        assert row["id"] in out
        assert row.get("exact") is None or row["exact"] in " ".join(out.split())
    assert shell("show", "m-0", "--record", made)[0] == 1


def test_forget_leaves_a_note(shell: Shell, tmp_path: Path) -> None:
    shell("read", write_rows(tmp_path / "rows.jsonl", ROWS[:3]), "--record", "r.db", "--quiet")
    rows = [json.loads(line) for line in shell("export", "reports", "--record", "r.db")[1].splitlines()]
    code, out, _ = shell("forget", rows[0]["id"], "--record", "r.db")
    assert code == 0
    assert rows[0]["id"] in out
    left = shell("export", "reports", "--record", "r.db")[1]
    assert rows[0]["id"] not in left
    assert len(left.splitlines()) == 2


def test_the_record_can_be_named_by_the_environment(shell: Shell, made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONSILIENCE_RECORD", str(made))
    assert shell("export", "reports")[1].count("\n") == 8


def test_version(shell: Shell) -> None:
    import consilience

    assert shell("--version") == (0, f"consilience {consilience.__version__}\n", "")


def test_a_run_that_was_stopped_is_told(shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    rows = write_rows(tmp_path / "rows.jsonl", ROWS[:2])
    with monkeypatch.context() as patch:
        patch.setattr("consilience.pipeline.join.join", stopped)
        code, out, err = shell("read", rows)
        assert (code, out) == (130, "")
        assert "goes on from here" in err
    code, _, err = shell("export", "claims")
    assert code == 0
    assert "read again" in err
    assert shell("read", rows, "--quiet")[0] == 0
    assert shell("export", "claims")[2] == ""


def test_no_report_steers_the_terminal(shell: Shell, tmp_path: Path) -> None:
    row = {
        "text": "The river \x1b[31mrose\x07 on \u202eMonday.",
        "title": "A \x1b]0;title\x07",
        "outlet": "Post\x1b[2J",
    }
    shell("read", write_rows(tmp_path / "rows.jsonl", [row]))
    report = json.loads(shell("export", "reports")[1])["id"]
    for words in (["show", report], ["search", "river"]):
        out = shell(*words)[1]
        assert "rose" in out
        assert not set(out) & set("\x1b\x07\u202e")
