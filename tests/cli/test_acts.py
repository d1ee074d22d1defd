"""`consilience acts`, and reading with a table of one's own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.test_commands import Shell, shell

__all__ = ["shell"]

TABLE = """
ontology = "fisheries"
[codes]
visit = "MEET"
[quota-cut]
about = "cutting what fleets may catch"
code = "CUT"
[[quota-cut.phrases]]
verbs = ["slash"]
nouns = ["quota"]
examples = ["Norland slashed the cod quota on Monday."]
"""
TEXT = "LORNE, May 8 - Norland slashed the cod quota of Estoria on Monday. The queen visited Oslo."


@pytest.fixture
def table(tmp_path: Path) -> str:
    path = tmp_path / "own.toml"
    path.write_text(TABLE, encoding="utf-8")
    return str(path)


def test_the_classes_are_listed_with_their_codes(shell: Shell) -> None:
    code, out, _ = shell("acts")
    assert code == 0
    assert "CONSULT visit" in out
    lines = [json.loads(line) for line in shell("acts", "--json")[1].splitlines()]
    assert {"name", "about", "type", "mode", "cameo", "verbs", "phrases"} <= lines[0].keys()


def test_one_class_shows_its_entries_and_examples(shell: Shell) -> None:
    code, out, _ = shell("acts", "visit")
    assert code == 0
    assert "arrive in" in out


def test_no_such_class(shell: Shell) -> None:
    code, _, err = shell("acts", "vist")
    assert (code, err) == (2, "consilience: 'vist' is no class of acts; `consilience acts` lists them\n")


def test_a_table_is_checked(shell: Shell, table: str) -> None:
    assert shell("acts", "--check", "--acts", table)[:2] == (0, "1 entries of 1 classes, 0 not read\n")
    Path(table).write_text(TABLE.replace("slashed the cod", "praised the cod"), encoding="utf-8")
    code, out, _ = shell("acts", "--check", "--acts", table)
    assert code == 1
    assert "quota-cut: 'slash' of the phrase slash … : quota … is not read in:" in out


def test_nothing_to_check(shell: Shell) -> None:
    assert shell("acts", "--check")[0] == 2


def test_the_record_keeps_the_table_until_another_is_given(shell: Shell, table: str, tmp_path: Path) -> None:
    report, record = tmp_path / "report.txt", str(tmp_path / "r.db")
    report.write_text(TEXT, encoding="utf-8")

    def cuts(*options: str) -> int:
        assert shell("read", str(report), "--record", record, "--quiet", *options)[0] == 0
        rows = map(json.loads, shell("export", "mentions", "--record", record)[1].splitlines())
        return sum(row.get("codes") == {"fisheries": "CUT"} for row in rows)

    assert cuts() == 0
    assert cuts("--acts", table) == 1
    Path(table).unlink()
    assert cuts() == 1
    assert cuts("--acts", "built-in") == 0


def test_a_text_is_annotated_with_a_table(shell: Shell, table: str, tmp_path: Path) -> None:
    report = tmp_path / "report.txt"
    report.write_text(TEXT, encoding="utf-8")
    out = shell("annotate", str(report), "--acts", table, "--kind", "event", "--json")[1]
    assert [m["codes"] for m in json.loads(out)["mentions"]] == [{"fisheries": "CUT"}, {"fisheries": "MEET"}]


def test_a_missing_table_is_named_before_anything_is_read(shell: Shell, tmp_path: Path) -> None:
    code, _, err = shell("read", str(tmp_path), "--record", str(tmp_path / "r.db"), "--acts", "no.toml")
    assert code == 2
    assert "'no.toml' is neither a file nor a table of an installed package (these are: none)" in err


def test_a_table_holds_for_the_record_it_was_given_to_alone(table: str) -> None:
    from consilience.extraction import events
    from consilience.library import Record

    with Record(None) as record:
        record.read([str(Path(table).with_name("own.toml").parent)], acts=[table])
        (visit,) = events.find("The queen of Norland visited Oslo.")
    assert visit.codes == {}


def test_a_table_is_not_kept_where_the_command_was_wrong(shell: Shell, table: str, tmp_path: Path) -> None:
    record = str(tmp_path / "r.db")
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    assert shell("read", str(tmp_path / "a.txt"), "--record", record, "--acts", table, "--published", "x")[0] == 2
    assert shell("read", str(tmp_path / "a.txt"), "--record", record, "--quiet")[0] == 0
    assert "fisheries" not in shell("export", "mentions", "--record", record)[1]
