"""`consilience annotate`, as a user runs it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.test_commands import Shell, shell

__all__ = ["shell"]

TEXT = "Trade between Norland and Sudria rose 1.9% to $244.8 billion in 2024. Envoys meet again on Friday.\n"


@pytest.fixture
def report(tmp_path: Path) -> str:
    path = tmp_path / "trade.txt"
    path.write_text(TEXT, encoding="utf-8")
    return str(path)


def test_the_text_and_a_list_of_its_mentions(shell: Shell, report: str) -> None:
    code, out, err = shell("annotate", report, "--published", "2025-05-06")
    assert (code, err) == (0, "") and TEXT.strip() in out and "\x1b" not in out
    lines = [" ".join(line.split()) for line in out.splitlines()]
    start = TEXT.index("$")
    assert any(x.startswith(f"{start}–{start + 14} figure $244.8 billion 244,800,000,000 USD") for x in lines)
    assert any("time Friday DATE 2025-05-09" in line for line in lines)


def test_only_some_kinds_as_json(shell: Shell, report: str) -> None:
    code, out, _ = shell("annotate", report, "--published", "2025-05-06", "--kind", "time", "--json")
    (line,) = out.splitlines()
    found = json.loads(line)
    text = found["report"]["text"]
    assert code == 0 and [m["value"] for m in found["mentions"]] == ["2024", "2025-05-09"]
    assert all(text[m["start"] : m["end"]] == m["exact"] and m["kind"] == "time" for m in found["mentions"])


def test_a_hostile_text_steers_no_terminal(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "odd.txt"
    text = (
        "The toll rose to 41\x1b[2J on Friday, [bold]officials[/bold] said in a long statement.\r\n"
        "It was 12 \x1b[31mred\x1b[0m houses,\tthe \x1b[31mred\x1b[0m officials said.\r\n"
    )
    path.write_text(text, "utf-8")
    code, out, _ = shell("annotate", str(path))
    assert code == 0 and "\x1b" not in out and "[bold]officials" in out and "said.\N{REPLACEMENT CHARACTER}" not in out


def test_what_cannot_be_read_is_said(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.write_text("", encoding="utf-8")
    code, out, err = shell("annotate", str(path))
    assert code == 2 and out == "" and "no report could be read" in err
    assert shell("annotate", str(path), "--published", "soon")[0] == 2
