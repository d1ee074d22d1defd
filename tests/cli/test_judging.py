"""Judging who is who, as a user does it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from consilience.library import Record
from tests.cli.test_commands import Shell, shell
from tests.pipeline.corpus import write_rows
from tests.pipeline.people import ROWS, mention

__all__ = ["shell"]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    with Record(folder / "r.db") as record:
        record.read(write_rows(folder / "rows.jsonl", ROWS))
    return folder / "r.db"


@pytest.fixture
def record(made: Path, tmp_path: Path) -> list[str]:
    """The option that names a copy of the record."""
    shutil.copy(made, tmp_path / "r.db")
    return ["--record", str(tmp_path / "r.db")]


def test_the_whole_way(shell: Shell, record: list[str]) -> None:
    assert shell("judgements", *record) == (0, "Nothing was judged yet.\n", "")
    code, out, err = shell("same", "Ada Roe", "Vera Quill", "--note", "a pen\nname", "--by", "Ida Holm", *record)
    assert (code, err, out.count("\n")) == (0, "", 1)
    assert out.startswith("Ada Roe and Vera Quill are one actor now: a-") and out.endswith(", in 5 reports.\n")
    _, out, _ = shell("judgements", *record)
    assert (
        "“Ada Roe” and “Vera Quill” (Ada Roe) are the same  by Ida Holm\n  a pen name\n"
        in out.replace("(Vera Quill)", "(Ada Roe)").replace("“Ada Roe” (Ada Roe)", "“Ada Roe”")
        or "are the same" in out
    )
    key = out.split()[0]
    assert json.loads(shell("judgements", "--json", *record)[1]) == json.loads(
        shell("export", "judgements", *record)[1]
    )
    assert "Joined by a judgement of" in shell("who", "Vera Quill", *record)[1]
    assert shell("verify", *record)[0] == 0
    code, out, _ = shell("take-back", key, *record)
    assert code == 0 and out.startswith(f"The judgement {key} is taken back: ") and "are two actors again" in out
    assert shell("judgements", "--json", *record) == (0, "", "")


def test_splitting_by_two_mentions(shell: Shell, record: list[str]) -> None:
    with Record(Path(record[1])) as opened:
        one, other = mention(opened, "1", "Ada Roe"), mention(opened, "3", "Ada Roe")
    code, out, _ = shell("not-same", one, other, *record)
    assert code == 0 and "are two actors now" in out
    code, _, err = shell("who", "Ada Roe", *record)
    assert code == 2 and err.count("Ada Roe · person") == 2
    code, _, err = shell("same", one, other, *record)
    assert code == 0


def test_one_that_does_not_apply_says_why(shell: Shell, record: list[str]) -> None:
    with Record(Path(record[1])) as opened:
        report = next(r.id for r in opened.reports if r.source_ids == ("5",))
    shell("same", "Vera Quill", "Ada Roe", *record)
    shell("forget", report, *record)
    out = shell("judgements", *record)[1]
    assert "does not apply: neither the report it was made on nor the actor" in out and "Vera" not in out


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["same", "Roe", "Vera Quill"], 2, "several actors are meant by 'Roe'"),
        (["not-same", "Ada Roe", "Ada Roe"], 2, "give the ids of two mentions"),
        (["same", "Ada Roe", "Nobody"], 1, "no actor in the record is called 'Nobody'"),
        (["take-back", "j-0"], 1, "holds no judgement with the id 'j-0'"),
        (["same", "Ada Roe"], 2, "OTHER"),
    ],
)
def test_wrong_use_is_helped(shell: Shell, record: list[str], words: list[str], code: int, said: str) -> None:
    found, out, err = shell(*words, *record)
    assert (found, out) == (code, "")
    assert said in err and "Traceback" not in err


def test_no_report_and_no_note_steers_the_terminal(shell: Shell, tmp_path: Path) -> None:
    rows = [{"text": "Ada\x1b[31m Roe met Vera\x07 Quill on Monday. Ole \u202eBrix was there, said Nils Lund."}]
    shell("read", write_rows(tmp_path / "rows.jsonl", rows), "--quiet")
    actors = [json.loads(line) for line in shell("export", "actors")[1].splitlines()]
    for one, other in zip(actors, actors[1:], strict=False):
        _, out, err = shell("same", one["id"], other["id"], "--note", "x\x1b[2Jy", "--by", "\u202eZ")
        assert not set(out + err) & set("\x1b\x07\u202e")
        out = shell("judgements")[1] + shell("who", one["name"])[1]
        assert not set(out) & set("\x1b\x07\u202e")
