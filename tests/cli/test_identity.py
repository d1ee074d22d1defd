"""What is one report, and what replaces it: as files of many kinds come in through the command, in any order."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from consilience.library import Record
from tests.cli import pages

NEWER = (pages.FIRST.replace("32", "41"), *pages.REST, "The bridge over the Orla was closed on Tuesday.")


class Files:
    """Files of a folder, read one after the other by runs of their own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def read(self, *files: tuple[str, str | bytes]) -> None:
        with Record(self.folder / "r.db") as record:
            for name, content in files:
                path = self.folder / name
                path.write_bytes(content if isinstance(content, bytes) else content.encode())
                record.read(path)

    def rows(self, kind: str) -> list[dict[str, Any]]:
        import msgspec

        with Record(self.folder / "r.db") as record:
            return [msgspec.to_builtins(row) for row in getattr(record, kind)]

    def standing(self) -> list[dict[str, Any]]:
        """The reports that none replaces."""
        found = self.rows("reports")
        gone = {r["version_of"] for r in found}
        return [r for r in found if r["id"] not in gone]


@pytest.fixture
def files(tmp_path: Path) -> Files:
    return Files(tmp_path)


@pytest.mark.parametrize("place", ["live", "news/index.html"])
def test_a_page_for_many_reports_has_versions_only_of_the_same_one(files: Files, place: str) -> None:
    url = f"https://courier.example/{place}"
    vote = ("Parliament voted on Friday to raise the pension by four percent.", "The opposition had left the hall.")
    files.read(("a.jsonl", pages.row(url=url)), ("b.jsonl", pages.row(vote, url=url, date="2025-06-06")))
    assert not [r for r in files.rows("reports") if r["version_of"]]
    files.read(("c.jsonl", pages.row(NEWER, url=url, date="2025-06-07")))
    (newer,) = [r for r in files.rows("reports") if r["version_of"]]
    assert "closed on Tuesday" in newer["text"]


def test_identical_text_of_one_outlet_at_two_addresses_is_one_report(files: Files) -> None:
    other = "https://courier.example/world/sella"
    files.read(
        ("a.jsonl", pages.row()),
        ("b.jsonl", pages.row(url=other, source="Courier")[:-1]),
        ("c.jsonl", pages.row(url=other)),
    )
    (report,) = [r for r in files.rows("reports") if r["outlet"] == "courier.example"]
    assert sorted(report["uris"]) == sorted([pages.URL, other])


def test_identical_text_of_an_unknown_outlet_and_day_joins(files: Files) -> None:
    bare = json.dumps({"url": "https://list.example/7", "text": "\n".join(pages.TEXT)})
    files.read(("a.jsonl", bare), ("b.jsonl", pages.row()))
    (report,) = files.rows("reports")
    assert report["outlet"] == "courier.example" and len(report["uris"]) == 2


@pytest.mark.parametrize("fields", [{"source": "Ester Radio"}, {"date": "2025-06-04"}])
def test_identical_text_of_another_outlet_or_day_is_a_copy(files: Files, fields: dict[str, str]) -> None:
    files.read(("a.jsonl", pages.row()), ("b.jsonl", pages.row(url="https://radio.example/1", **fields)))
    assert len(files.rows("reports")) == 2
    (derivation,) = files.rows("derivations")
    assert derivation["relation"] == "copy"


def test_identical_text_at_one_address_is_one_report_whatever_its_outlet_is_called(files: Files) -> None:
    files.read(("a.jsonl", pages.row()), ("b.jsonl", pages.row(source="Velmora Courier", url=f"{pages.URL}/?fbclid=1")))
    (report,) = files.rows("reports")
    assert report["outlet"] == "Velmora Courier"


CAPTURES: dict[str, Callable[[], tuple[str, str | bytes]]] = {
    "page": lambda: ("page.html", pages.page()),
    "row": lambda: ("row.jsonl", pages.row()),
    "feed": lambda: ("feed.xml", pages.feed()),
    "archive": lambda: ("crawl.warc", pages.warc(pages.page(), fetched="2025-06-05T10:00:00Z")),
}


@pytest.mark.parametrize("order", list(itertools.permutations(["page", "row", "feed"])))
def test_one_article_by_several_tools_is_one_report_in_force(files: Files, order: tuple[str, ...]) -> None:
    files.read(*(CAPTURES[name]() for name in order))
    (report,) = files.standing()
    assert {b["kind"] for b in report["blocks"]} >= {"caption", "body"}, "the page has the most structure"
    assert {d["relation"] for d in files.rows("derivations")} <= {"version"}
    assert all("read again in another form" in d["reasons"][-1] for d in files.rows("derivations"))
    statuses = {c["status"] for c in files.rows("claims")}
    assert statuses == {"single-source"}, "no reading of it counts beside another"
    assert all(len(v["mentions"]) for c in files.rows("claims") for v in c["values"])


@pytest.mark.parametrize("order", list(itertools.permutations(["page", "archive"])))
def test_a_page_and_its_archived_form(files: Files, order: tuple[str, ...]) -> None:
    files.read(*(CAPTURES[name]() for name in order))
    assert len(files.standing()) == 1
    assert {r["retrieved"] for r in files.rows("reports")} >= {"2025-06-05T10:00:00Z"}


@pytest.mark.parametrize("newest_first", [False, True])
def test_other_text_at_the_same_address_is_a_new_version(files: Files, newest_first: bool) -> None:
    old = ("old.html", pages.page())
    new = ("new.html", pages.page(NEWER, modified="2025-06-04T08:00:00Z"))
    files.read(*([new, old] if newest_first else [old, new]))
    (report,) = files.standing()
    older = next(r for r in files.rows("reports") if r["id"] == report["version_of"])
    assert "41 people" in report["text"] and "32 people" in older["text"]
    assert [m for m in files.rows("mentions") if m["report"] == older["id"]], "its spans are kept"
    force = [m for c in files.rows("claims") for v in c["values"] if v["standing"] == "in-force" for m in v["mentions"]]
    assert {m["report"] for m in force} == {report["id"]}


@pytest.mark.parametrize("order", list(itertools.permutations(range(2))))
def test_of_two_captures_the_one_fetched_later_stands(files: Files, order: tuple[int, ...]) -> None:
    bare = lambda text: "<html><body><article>" + "".join(f"<p>{p}</p>" for p in text) + "</article></body></html>"  # noqa: E731
    both = [
        ("one.warc", pages.warc(bare(pages.TEXT), fetched="2025-06-03T10:00:00Z")),
        ("two.warc", pages.warc(bare(NEWER), fetched="2025-06-05T10:00:00Z")),
    ]
    files.read(*(both[i] for i in order))
    (report,) = files.standing()
    assert "41 people" in report["text"] and report["version_of"]


@pytest.mark.parametrize("order", list(itertools.permutations(range(2))))
def test_a_summary_is_never_a_newer_version_of_the_whole(files: Files, order: tuple[int, ...]) -> None:
    summary = pages.feed(full=False).replace("03 Jun", "09 Jun")
    both = [("feed.xml", summary), ("page.html", pages.page())]
    files.read(*(both[i] for i in order))
    (report,) = files.standing()
    assert report["extent"] == "whole"
    assert sorted(r["extent"] for r in files.rows("reports")) == ["summary", "whole"]


def test_pages_without_an_address_of_their_own_are_no_versions(files: Files) -> None:
    home = "https://courier.example/"
    files.read(
        ("a.jsonl", pages.row(url=home)),
        ("b.jsonl", pages.row(["Rain fell in Ester on Friday, and the market stayed shut."], url=home)),
    )
    assert len(files.standing()) == 2
