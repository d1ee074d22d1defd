"""Rows in the fields that news tools write: real files of each, and what must come of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from consilience.model import Pointer, Refusal, Report
from consilience.reading import read

SAMPLES = Path(__file__).parent / "samples" / "rows"
TITLE = "Two ferries collide in fog off Port Ester"
URL = "https://sellapost.example/2025/06/10/ferries"
TEXT = "The harbour of Port Ester was closed on Monday after two ferries collided in thick fog."
BOTH = ("Ada Moss", "Ivo Renn")
ADA = ("Ada Moss",)

REPORTS: dict[str, tuple[Any, ...]] = {
    # file: address, outlet, byline, published, last changed, extent
    "newspaper4k.json": (URL, "The Sella Post", BOTH, "2025-06-10", None, "whole"),
    "news-please.json": (URL, "sellapost.example", BOTH, "2025-06-10T08:00:00", None, "whole"),
    "trafilatura.json": (URL, "The Sella Post", BOTH, "2025-06-10", None, "whole"),
    "fundus.json": ("fundus.json#1", None, BOTH, "2025-06-10T08:00:00+00:00", None, "whole"),
    "schema-org-graph.json": (URL, "The Sella Post", ADA, "2025-06-10T08:00:00+02:00", "2025-06-11T09:30:00+02:00", "whole"),
    "ninjs-1.json": ("urn:newsml:velmorawire.example:20250610:4711", "Velmora Wire", BOTH, "2025-06-10T08:00:00+02:00", "2025-06-10T11:15:00+02:00", "whole"),
    "ninjs-2.json": ("urn:newsml:velmorawire.example:20250610:4711", "Velmora Wire", ADA, "2025-06-10T11:15:00+02:00", None, "whole"),
    "ninjs-3.json": ("urn:newsml:velmorawire.example:20250610:4711", "Velmora Wire", ADA, "2025-06-10T08:00:00+02:00", None, "whole"),
    "event-registry.json": (URL, "The Sella Post", ADA, "2025-06-10T06:00:00Z", None, "whole"),
    "newsapi-org.json": (URL, "The Sella Post", ADA, "2025-06-10T06:00:00Z", None, "stub"),
    "gnews.json": (URL, "The Sella Post", (), "2025-06-10T06:00:00Z", None, "stub"),
    "bing-news.json": (URL, "The Sella Post", (), "2025-06-10T06:00:00Z", None, "summary"),
    "newsdata.json": (URL, "The Sella Post", ADA, "2025-06-10T06:00:00", None, "summary"),
    "guardian.json": ("https://www.theguardian.com/world/2025/jun/10/ferries", "theguardian.com", ADA, "2025-06-10T06:00:00Z", "2025-06-11T09:00:00Z", "whole"),
    "new-york-times.json": ("https://www.nytimes.com/2025/06/10/world/ferries.html", "The New York Times", BOTH, "2025-06-10T06:00:00+00:00", None, "summary"),
    "webz.json": (URL, "sellapost.example", ADA, "2025-06-10T08:00:00+02:00", None, "whole"),
    "all-the-news.csv": ("all-the-news.csv#1", "The Sella Post", ADA, "2025-06-10", None, "whole"),
    "reuters-mrn.json": ("reuters-mrn.json#1", "Reuters", (), "2025-06-10T06:00:00Z", "2025-06-10T07:00:00Z", "whole"),
    "ap-media.json": ("https://api.ap.org/media/v/content/4711", "AP", ("ADA MOSS",), "2025-06-10T06:00:00Z", "2025-06-10T08:00:00Z", "whole"),
    "mongodb.jsonl": (URL, "The Sella Post", (), "2025-06-10T06:00:00Z", None, "whole"),
}  # fmt: skip


def first(name: str) -> Report:
    found = next(read(SAMPLES / name))
    assert isinstance(found, Report), found
    return found


@pytest.mark.parametrize("name", REPORTS)
def test_reports_of_news_tools(name: str) -> None:
    report = first(name)
    found = (report.uri, report.outlet, report.byline, report.published, report.modified, report.extent)
    assert found == REPORTS[name]
    assert report.title == TITLE
    assert report.published_basis == "metadata" and report.language == "en"
    assert "collided" in report.text and "<p>" not in report.text and "&nbsp;" not in report.text


@pytest.mark.parametrize(
    ("name", "reasons"),
    [
        ("ninjs-1.json", ["it is a picture, not a text", "it was withdrawn by those who sent it (marked as canceled)"]),
        ("ap-media.json", ["it is a picture, not a text"]),
        ("reuters-mrn.json", ["it was withdrawn by those who sent it (marked as canceled)"]),
        ("webz.json", ["it is a comment under a report"]),
        ("newsapi-org.json", ["the service that listed it has removed it"]),
    ],
)
def test_what_is_no_report_is_set_aside_with_its_reason(name: str, reasons: list[str]) -> None:
    assert [one.reason for one in read(SAMPLES / name) if isinstance(one, Refusal)] == reasons


@pytest.mark.parametrize(
    ("name", "days"),
    [
        ("gdelt-doc.json", [("2025-06-10", "address"), (None, "none")]),
        ("gdelt-events.CSV", [("2025-06-10", "address"), (None, "none")]),
        ("gdelt-gkg.csv", [("2025-06-10", "address")]),
        ("gdelt-mentions.CSV", [("2025-06-10", "address")]),
        ("common-crawl-index.jsonl", [("2025-06-10", "address"), (None, "none")]),
        ("mediacloud.csv", [("2025-06-10", "metadata"), (None, "none")]),
    ],
)
def test_rows_of_addresses_are_pointers_and_the_day_they_were_seen_is_no_day_of_publication(
    name: str, days: list[Any]
) -> None:
    found = list(read(SAMPLES / name))
    assert all(isinstance(one, Pointer) and one.found.startswith(f"{name}#") for one in found)
    assert [(one.published, one.published_basis) for one in found] == days
    assert found[0].uri == URL


def test_entries_of_a_live_blog_have_their_own_times() -> None:
    report = first("schema-org-live.json")
    assert [(block.kind, block.when) for block in report.blocks] == [
        ("heading", "2025-06-10T11:45:00Z"),
        ("body", "2025-06-10T11:45:00Z"),
        ("heading", "2025-06-10T08:20:00Z"),
        ("body", "2025-06-10T08:20:00Z"),
        ("body", "2025-06-10T08:20:00Z"),
    ]


def test_sections_and_their_headlines_are_blocks() -> None:
    report = first("fundus.json")
    headings = [report.text[b.start : b.end] for b in report.blocks if b.kind == "heading"]
    assert headings == ["Fog since dawn"]
    assert [one.outlet for one in read(SAMPLES / "fundus.json")] == [None, "The Sella Post"]


def test_origins_that_rows_name() -> None:
    def names(report: Report) -> list[tuple[str, str]]:
        return [(one.name, one.relation) for one in report.credits]

    original, copy = read(SAMPLES / "event-registry.json")
    assert names(original) == [("Velmora Wire", "agency")]
    assert names(copy) == [("sellapost.example", "based-on")]
    assert (copy.published, copy.retrieved) == (None, "2025-06-11T05:00:00Z")
    assert names(first("schema-org-graph.json")) == [("velmorawire.example", "based-on")]


def test_markup_in_fields_is_converted_and_said_so() -> None:
    report = first("wordpress.json")
    assert report.title == f"{TITLE} – harbour closed"
    assert "Mara Tolen" in report.text and [block.kind for block in report.blocks] == ["body"] * 3
    assert report.notes == ("The text stood in HTML, which was taken out.",)


def test_the_text_of_a_claim_review() -> None:
    report = first("claim-review.json")
    assert report.title == "No, the ferries did not carry 900 people" and "132 people" in report.text


def test_columns_in_another_language_and_days_that_the_column_decides() -> None:
    first_, second = read(SAMPLES / "analyst-fr.csv")
    assert (first_.published, second.published) == ("2025-06-11", "2025-06-13")
    assert first_.outlet == "Le Courrier de Sella" and first_.byline == ADA and first_.language == "fr"


@pytest.mark.parametrize("field", ["content", "body", "story_text"])
def test_only_real_tags_are_markup(one, field: str) -> None:
    plain = f"{TEXT} AT&amp;T said 3 < 4 and 5 > 4, <as it were>."
    assert one("a.json", json.dumps({field: plain, "title": "T"})).text == plain
    marked = one("b.json", json.dumps({field: f"<p>{TEXT}</p><p>AT&amp;T said so.</p>", "title": "T"}))
    assert marked.text == f"{TEXT}\n\nAT&T said so."


def test_a_field_called_text_stays_as_it_is(one) -> None:
    report = one("a.json", json.dumps({"text": f"<p>{TEXT}</p>", "title": "T"}))
    assert report.text == f"<p>{TEXT}</p>"
    assert report.notes == ("The text holds HTML tags; it was kept as it is.",)


def test_mojibake_in_rows_is_kept_and_said(one) -> None:
    damaged = "Le port a Ã©tÃ© fermÃ© lundi, a dÃ©clarÃ© le ministÃ¨re aprÃ¨s la collision."
    report = one("a.json", json.dumps({"text": damaged}))
    assert report.text == damaged and report.notes


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ({"name": "left-pad", "version": "1.0.0", "description": "Pads a string on its left side, as the name says.", "license": "MIT"}, "it has some words"),
        ({"type": "Feature", "geometry": {"type": "Point", "coordinates": [1, 2]}, "properties": {"name": "Ester"}}, "it is a place on a map"),
        ({"id": 1, "start": 5, "end": 14, "text": "on Monday", "label": "DATE"}, "it is a note on a place in a text"),
        ({"id": 1, "text": TEXT, "retweet_count": 4, "user": {"name": "x"}}, "it is a post of a social network"),
        ({"role": "user", "content": "Tell me what happened at the harbour of Port Ester."}, "it has some words"),
        ({"title": TEXT, "text": f"  {TEXT} "}, "it has some words"),
    ],
)  # fmt: skip
def test_rows_of_other_things_are_no_reports(refused, row: dict[str, Any], reason: str) -> None:
    assert refused("a.json", json.dumps(row)).reason.startswith(reason)


def test_a_row_whose_text_is_its_title_is_a_pointer(write) -> None:
    (found,) = read(write("a.jsonl", json.dumps({"title": TEXT, "text": TEXT, "url": URL})))
    assert isinstance(found, Pointer) and found.title == TEXT


@pytest.mark.parametrize(
    ("field", "value", "day"),
    [
        ("date", 1749542400, "2025-06-10T08:00:00Z"),
        ("date", "1749542400000", "2025-06-10T08:00:00Z"),
        ("date", "1749542400.0", "2025-06-10T08:00:00Z"),
        ("date", 1749542400000000, "2025-06-10T08:00:00Z"),
        ("date", 20250610, "2025-06-10"),
        ("pubDate", "Tue, 10 Jun 2025 08:00:00 +0200", "2025-06-10T08:00:00+02:00"),
        ("date", "20250610T080000Z", "2025-06-10T08:00:00Z"),
        ("date", "June 10, 2025 8:15 AM EDT", "2025-06-10"),
        ("date", "2025-06-10 00:00:00", "2025-06-10"),
        ("date", {"$date": "2025-06-10T08:00:00Z"}, "2025-06-10T08:00:00Z"),
        ("date", "13/06/2025", "2025-06-13"),
        ("date", "05/06/2025", None),
        ("date", 45818, None),
        ("updated_at", "2025-06-10", None),
        ("date_download", "2025-06-10", None),
        ("indexed_date", "2025-06-10", None),
        ("seendate", "20250610T080000Z", None),
    ],
)
def test_days(one, field: str, value: object, day: str | None) -> None:
    assert one("a.json", json.dumps({"text": TEXT, field: value})).published == day


def test_a_stub_behind_a_paywall(one) -> None:
    row = {
        "title": "T",
        "body": {"summary": [], "sections": [{"headline": [], "paragraphs": [TEXT]}]},
        "free_access": False,
    }
    assert one("a.json", json.dumps(row | {"publishing_date": "2025-06-10"})).extent == "stub"


def test_authors_in_their_forms(one) -> None:
    for stated in (
        ["Ada Moss", "Ivo Renn"],
        "Ada Moss; Ivo Renn",
        "['Ada Moss', 'Ivo Renn']",
        '["Ada Moss", "Ivo Renn"]',
        [{"name": "Ada Moss"}, {"@type": "Person", "name": "Ivo Renn"}],
        {"original": "By Ada Moss and Ivo Renn"},
        [{"firstname": "Ada", "lastname": "Moss"}, {"firstName": "Ivo", "lastName": "Renn"}],
    ):
        assert one("a.json", json.dumps({"text": TEXT, "author": stated})).byline == BOTH, stated
    assert one("a.json", json.dumps({"text": TEXT, "author": 7})).byline == ()


def test_a_list_of_what_a_folder_holds_is_no_list_of_reports(write, tmp_path: Path) -> None:
    write("in/a.txt", TEXT)
    write(
        "in/list.json",
        json.dumps([{"file": "a.txt", "title": "Fog", "body": TEXT}, {"file": "b.txt", "title": "T", "body": TEXT}]),
    )
    text, note, report = read(tmp_path / "in")
    assert isinstance(text, Report) and isinstance(report, Report)
    assert isinstance(note, Refusal) and note.reason.startswith("it tells of a file that lies beside it")


def test_posts_of_a_forum_are_no_reports(refused) -> None:
    post = '{"id": "1k0", "subreddit": "velmora", "title": "Bridge closed?", "selftext": "Anyone know how long?", ' \
        '"permalink": "/r/velmora/1k0/", "url": "https://forum.example/r/velmora/1k0/", "created_utc": 1746700000}'  # fmt: skip
    assert refused("a.jsonl", post).reason == "it is a post of a social network, not a report"
