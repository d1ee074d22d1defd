"""`consilience difference`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli import pages
from tests.cli.test_commands import Shell, shell

__all__ = ["shell"]
NEWER = (pages.FIRST.replace("32", "41"), *pages.REST, "The bridge over the Orla was closed on Tuesday.")


@pytest.fixture
def read(shell: Shell, tmp_path: Path) -> Shell:
    """Two versions of a page, and the old one once more as a row."""
    (tmp_path / "old.html").write_text(pages.page(), encoding="utf-8")
    (tmp_path / "row.jsonl").write_text(pages.row(), encoding="utf-8")
    (tmp_path / "new.html").write_text(pages.page(NEWER, modified="2025-06-04T08:00:00Z"), encoding="utf-8")
    shell("read", "row.jsonl", "--quiet")
    shell("read", "old.html", "--quiet")
    _, out, _ = shell("read", "new.html")
    told = "The Velmora Courier changed its report: “32 people” became “41 people”; one paragraph was added"
    assert told in " ".join(out.split())
    return shell


@pytest.mark.parametrize("name", ["new.html", pages.URL, f"{pages.URL}/amp?utm_source=x"])
def test_a_report_by_its_file_or_address(read: Shell, name: str) -> None:
    code, out, _ = read("difference", name)
    assert code == 0
    assert "[-32-]{+41+} people" in out and "{+The bridge over the Orla was closed on Tuesday+}" in out


def test_json_has_the_places_in_both_texts(read: Shell) -> None:
    found = json.loads(read("difference", "new.html", "--format", "json")[1])
    texts = {r["id"]: r["text"] for r in map(json.loads, read("export", "reports")[1].splitlines())}
    assert [c["kind"] for c in found["changes"]] == ["changed", "added"]
    for c in found["changes"]:
        assert texts[found["report"]][c["start"] : c["end"]] == c["exact"]
        assert texts[found["from"]][c["from_start"] : c["from_end"]] == c["from_exact"]


def test_two_named_reports(read: Shell) -> None:
    reports = [json.loads(line) for line in read("export", "reports")[1].splitlines()]
    one, other = (next(r["id"] for r in reports if name in r["uris"]) for name in ("new.html", "old.html"))
    assert "[-41-]{+32+}" in read("difference", other, one)[1]
    assert "The words are the same." in read("difference", one, one)[1]


def test_what_cannot_be_compared_is_said(read: Shell) -> None:
    assert read("difference", "none.html")[0] == 1
    (oldest,) = [r for r in map(json.loads, read("export", "reports")[1].splitlines()) if not r["version_of"]]
    code, _, err = read("difference", oldest["id"])
    assert code == 2 and "replaced no other report" in err
