"""Reports known by their address alone, as tables of addresses bring them."""

from __future__ import annotations

import itertools
import json
from pathlib import Path

import pytest

from consilience.library import Record
from tests.cli import pages
from tests.cli.test_commands import Shell, shell
from tests.pipeline.corpus import exports

__all__ = ["shell"]

BARE = json.dumps({"url": f"{pages.URL}?utm_source=x", "text": "\n".join(pages.TEXT)})
LISTS = {
    "a.csv": pages.pointers((pages.URL, pages.TITLE), ("https://radio.example/2", "Ester Quill steps down")),
    "b.csv": pages.pointers(("http://radio.example/2/", "Ester Quill steps down")),
    "bare.jsonl": BARE,
}


def read(folder: Path, *names: str) -> Record:
    record = Record(folder / f"{'-'.join(names)}.db")
    for name in names:
        (folder / name).write_text(LISTS[name], encoding="utf-8")
        record.read(folder / name)
    return record


def test_what_a_report_does_not_know_comes_from_what_points_to_it_in_any_order(tmp_path: Path) -> None:
    found = []
    for order in itertools.permutations(LISTS):
        with read(tmp_path, *order) as record:
            found.append(exports(record))
    assert all(one == found[0] for one in found)
    report = json.loads(found[0]["reports"])
    assert (report["title"], report["outlet"], report["published"]) == (pages.TITLE, "courier.example", "2025-06-03")
    assert report["published_basis"] == "metadata" and report["bases"]["title"] == "field of the row"
    known, unread = sorted(map(json.loads, found[0]["pointers"].splitlines()), key=lambda p: not p["reports"])
    assert known["reports"] == [report["id"]]
    assert unread["found"] == ["a.csv#2", "b.csv#1"] and unread["reports"] == []


def test_the_same_pointer_twice_changes_nothing(tmp_path: Path) -> None:
    with read(tmp_path, "a.csv") as record:
        before = exports(record)
        summary = record.read(tmp_path / "a.csv")
        assert (summary.pointed, summary.unread, summary.new, summary.refused) == (2, 2, 0, 0)
        assert exports(record) == before


def test_they_are_counted_searched_shown_verified_and_exported(tmp_path: Path, shell: Shell) -> None:
    (tmp_path / "a.csv").write_text(LISTS["a.csv"], encoding="utf-8")
    record = ["--record", str(tmp_path / "r.db")]
    code, out, _ = shell("read", tmp_path / "a.csv", *record)
    assert code == 0 and "2 reports are known only by their address" in " ".join(out.split())
    key = json.loads(shell("search", "quill", "--json", *record)[1])["report"]
    assert "https://radio.example/2" in shell("show", key, *record)[1]
    assert shell("verify", *record)[0] == 0
    assert len(shell("export", "pointers", *record)[1].splitlines()) == 2


@pytest.mark.parametrize("gone", ["report", "pointer"])
def test_they_are_forgotten_when_asked(tmp_path: Path, gone: str) -> None:
    with read(tmp_path, "a.csv", "bare.jsonl") as record:
        if gone == "report":
            note = record.forget(record.reports[0].id)
            pointer = next(p for p in record.pointers if p.uri == pages.URL)
            assert pointer.id in note and not pointer.reports
            return
        record.forget(next(p.id for p in record.pointers if p.reports))
        (report,) = record.reports
        assert report.outlet is None and report.published is None
        assert [p.title for p in record.pointers] == ["Ester Quill steps down"]
    assert pages.TITLE.encode() not in b"".join(p.read_bytes() for p in tmp_path.glob("*.db*"))
