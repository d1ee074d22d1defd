"""What `consilience show` says of a report besides its words."""

from __future__ import annotations

from pathlib import Path

from typer.testing import CliRunner

from consilience.cli.main import app
from consilience.library import Record
from tests.cli import pages


def shown(record: Path, key: str) -> str:
    found = CliRunner().invoke(app, ["show", key, "--record", str(record)])
    assert found.exit_code == 0
    return found.output


def test_each_fact_with_where_it_was_found_and_both_versions(tmp_path: Path) -> None:
    told = "Correction: An earlier version misstated the number of dead as 32; it was 23."
    old, new = tmp_path / "old.jsonl", tmp_path / "new.jsonl"
    old.write_text(pages.row(), encoding="utf-8")
    words = (pages.FIRST.replace("32", "23"), *pages.REST, told)
    new.write_text(pages.row(words, date="2025-06-04"), encoding="utf-8")
    with Record(tmp_path / "r.db") as record:
        for file in (old, new):
            record.read(file)
        newer = next(r for r in record.reports if r.version_of)
    page = shown(tmp_path / "r.db", newer.id)
    assert f"Replaces: {newer.version_of}" in page
    assert "Published: 2025-06-04  (field of the row)" in page
    assert f"Corrects: {told}" in page
    assert f"Replaced by: {newer.id}" in shown(tmp_path / "r.db", newer.version_of or "")


def test_a_summary_is_called_one(tmp_path: Path) -> None:
    feed = (
        "<rss version='2.0'><channel><title>Ester Radio</title><item><title>Flood in Sella</title>"
        "<link>https://ester.example/flood</link><description>The river Orla burst its banks on Monday, killing 23 "
        "people in Sella.</description></item></channel></rss>"
    )
    (tmp_path / "feed.xml").write_text(feed, encoding="utf-8")
    with Record(tmp_path / "r.db") as record:
        summary = record.read(tmp_path / "feed.xml")
        (report,) = record.reports
    assert summary.summaries == 1
    assert "Extent: only a summary" in shown(tmp_path / "r.db", report.id)
