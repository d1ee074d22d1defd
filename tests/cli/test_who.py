"""Who somebody is, as a user asks for it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from consilience.library import Record
from tests.cli.test_commands import Shell, shell
from tests.pipeline.corpus import write_rows
from tests.pipeline.people import ROWS, actor_of, mention

__all__ = ["shell"]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A record of people who share their names, never changed by the tests."""
    folder = tmp_path_factory.mktemp("made")
    with Record(folder / "r.db") as record:
        record.read(write_rows(folder / "rows.jsonl", ROWS))
    return folder / "r.db"


def _spots(value: Any) -> list[dict[str, Any]]:
    """Every place within an answer, however deep."""
    if isinstance(value, dict):
        own = [value] if "exact" in value and "report" in value else []
        return own + [s for inner in value.values() for s in _spots(inner)]
    return [s for inner in value for s in _spots(inner)] if isinstance(value, list) else []


def test_a_page_shows_names_roles_words_and_acts(shell: Shell, made: Path) -> None:
    code, out, err = shell("who", "ada  ROE", "--record", made)
    assert (code, err) == (0, "")
    assert "Ada Roe" in out and "Type: person" in out and "In: 4 reports" in out
    assert "Roe  2 reports" in out
    assert "Mayor  2025-06-03" in out
    assert "“The bridge is safe,”  (said)" in out
    assert "denies" in out and "as told by The minister" in out
    assert "2025-06-02" in out and "opened" in out
    assert "Done to it" in out and "Nils Lund … thanked … Ada Roe" in out
    with Record(made) as record:
        assert shell("who", actor_of(record, "1", "Ada Roe"), "--record", made)[1] == out
        assert shell("who", mention(record, "3", "Ada Roe"), "--record", made)[1] == out


def test_json_holds_all_and_every_place_holds_its_words(shell: Shell, made: Path) -> None:
    code, out, _ = shell("who", "Ada Roe", "--record", made, "--json", "--limit", "1")
    found = json.loads(out)
    assert (code, out.count("\n")) == (0, 1)
    assert list(found) == ["actor", "reports", "called", "roles", "words", "acts", "undergone"]
    assert len(found["words"]) > 1
    with Record(made) as record:
        texts = {r.id: r.text for r in record.reports}
    spots = _spots(found)
    assert len(spots) > 10
    assert all(texts[s["report"]][s["start"] : s["end"]] == s["exact"] for s in spots)
    days = [w["day"] for w in found["words"]]
    assert days == sorted(days, reverse=True)
    assert [w["told_by"] for w in found["words"] if w["polarity"] == "denies"] == [["The minister"]]
    roles = {r["role"].casefold(): r for r in found["roles"]}
    assert (roles["mayor"]["first"], roles["mayor"]["spot"]["exact"]) == ("2025-06-03", "Mayor")


def test_a_limit_says_how_many_more_there_are(shell: Shell, made: Path) -> None:
    out = shell("who", "Ada Roe", "--record", made, "--limit", "1")[1]
    assert "… and " in out and " more: --limit " in out


def test_words_of_several_and_roles_in_the_words_of_others_are_told_as_such(shell: Shell, tmp_path: Path) -> None:
    text = "Ida Kant and Ole Brix said that the dam was safe. “President Kant would be a disaster,” said Jon Falk."
    rows = write_rows(tmp_path / "rows.jsonl", [{"text": text, "outlet": "Post", "published": "2025-06-03"}])
    shell("read", rows, "--quiet", "--record", str(tmp_path / "r.db"))
    page = shell("who", "Ida Kant", "--record", str(tmp_path / "r.db"))[1]
    assert "(said · by several: Ida Kant and Ole Brix)" in page
    assert "President  2025-06-03, 1 report · as told by Jon Falk" in page


def test_days_narrow_it(shell: Shell, made: Path) -> None:
    words = ["who", "Ada Roe", "--record", made, "--json"]
    early = json.loads(shell(*words, "--to", "2024")[1])
    late = json.loads(shell(*words, "--from", "2025-06-03")[1])
    everything = json.loads(shell(*words)[1])
    assert {w["day"][:4] for w in early["words"]} == {"2024"} and not early["roles"]
    assert "opened" in {a["spot"]["exact"] for a in everything["acts"]}
    assert "opened" not in {a["spot"]["exact"] for a in late["acts"]}, "the bridge was opened the day before"
    assert len(early["words"]) + len(late["words"]) == len(everything["words"])
    code, _, err = shell("who", "Ada Roe", "--record", made, "--from", "someday")
    assert code == 2 and "someday" in err


def test_several_of_one_name_are_listed(shell: Shell, made: Path) -> None:
    code, out, err = shell("who", "Roe", "--record", made)
    assert (code, out) == (2, "")
    lines = err.splitlines()
    assert "several actors" in lines[0] and "by its id" in lines[0]
    assert [line.split(" · ")[1] for line in lines[1:]] == ["Ada Roe", "Nils Roe"]
    assert "mayor" in lines[1] and "4 reports" in lines[1]
    code, out, err = shell("who", "Roe", "--record", made, "--all")
    assert (code, err) == (0, "")
    assert out.splitlines() == [line.strip() for line in lines[1:]]
    found = json.loads(shell("who", "Roe", "--record", made, "--all", "--json")[1])["namesakes"]
    assert [n["name"] for n in found] == ["Ada Roe", "Nils Roe"]


def test_a_name_that_nobody_has(shell: Shell, made: Path) -> None:
    code, out, err = shell("who", "Vera Quil", "--record", made)
    assert (code, out) == (1, "")
    assert "did you mean Vera Quill?" in err
    for name in ("", "%", "\\_", "x\udcff", "0" * 5000):
        code, out, err = shell("who", name, "--record", made)
        assert code in (1, 2) and not out and "Traceback" not in err
    code, out, _ = shell("who", "Nobody", "--all", "--record", made)
    assert code == 0 and "No actor" in out


def test_a_mention_of_something_else(shell: Shell, made: Path) -> None:
    rows = [json.loads(line) for line in shell("export", "mentions", "--record", made)[1].splitlines()]
    time = next(row["id"] for row in rows if row["kind"] == "time")
    code, _, err = shell("who", time, "--record", made)
    assert code == 1 and "nobody is named" in err


def test_no_report_steers_the_terminal(shell: Shell, tmp_path: Path) -> None:
    row = {
        "text": "Mayor Ada\x1b[31m Roe said on Monday that she won.\x07 “Ha,” said Ada \u202eRoe of Sella.",
        "outlet": "P\x1b[2J",
    }
    shell("read", write_rows(tmp_path / "rows.jsonl", [row]), "--quiet")
    actors = [json.loads(line) for line in shell("export", "actors")[1].splitlines()]
    assert actors
    for actor in actors:
        for words in (
            ["who", actor["id"]],
            ["who", actor["name"]],
            ["who", actor["name"], "--all"],
            ["who", f"{actor['name']}x"],
        ):
            _, out, err = shell(*words)
            assert not set(out + err) & set("\x1b\x07\u202e")


def test_a_record_of_another_time_is_said_to_be_missing(shell: Shell) -> None:
    code, _, err = shell("who", "x", "--record", "none.db")
    assert code == 1 and "there is no record" in err
