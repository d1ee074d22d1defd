"""Rows, tables, encodings, and what the user says."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from consilience.model import Refusal, Report
from consilience.reading import read

TEXT = "The harbour of Port Ester was closed on Monday after two ferries collided in thick fog."
POLISH = "Zażółć gęślą jaźń: port był zamknięty, powiedział rzecznik ministerstwa żeglugi we wtorek rano."
RUSSIAN = "Порт был закрыт в понедельник из-за тумана, сообщили в министерстве. Два парома столкнулись. " * 3
FRENCH = "Le port a été fermé lundi à cause du brouillard, a déclaré le ministère. Les écluses étaient gelées. " * 3


def only(path: Path, **options: str) -> Report:
    (found,) = read(path, **options)
    assert isinstance(found, Report), found
    return found


@pytest.mark.parametrize(
    "row",
    [
        {"id": 7, "url": "https://x.org/7", "title": "T", "text": TEXT, "published": "2031-06-10", "outlet": "X", "authors": ["Ada Moss"]},
        {"_id": "7", "link": "https://x.org/7", "headline": "T", "content": TEXT, "pubDate": "Tue, 10 Jun 2031 08:00:00 GMT", "source": {"id": None, "name": "X"}, "author": "By Ada Moss"},
        {"@type": "NewsArticle", "identifier": 1, "id": "7", "url": "https://x.org/7", "headline": "T", "articleBody": TEXT, "datePublished": "2031-06-10T08:00:00Z", "publisher": {"@type": "Organization", "name": "X"}, "author": [{"@type": "Person", "name": "Ada Moss"}]},
        {"id": 7, "url": "https://x.org/7", "title": "T", "maintext": TEXT, "date_publish": "2031-06-10 08:00:00", "source_domain": "X", "authors": ["Ada Moss"]},
        {"stories_id": 7, "url": "https://x.org/7", "title": "T", "story_text": TEXT, "publish_date": "2031-06-10T08:00:00", "media_name": "X", "author": "Ada Moss"},
        {"uri": "https://x.org/7", "id": "7", "title": "T", "body": TEXT, "dateTime": "2031-06-10T08:00:00Z", "source": {"uri": "x.org", "title": "X"}, "authors": [{"name": "Ada Moss"}]},
        {"ID": "7", "URL": "https://x.org/7", "Title": "T", "Plain Text": TEXT, "Publishing-Date": "June 10, 2031", "Publisher": "X", "Byline": "Ada Moss"},
    ],
)  # fmt: skip
def test_the_field_names_of_news_tools(write, row: dict[str, Any]) -> None:
    report = only(write("a.json", json.dumps(row)))
    assert (report.uri, report.title, report.text, report.outlet) == ("https://x.org/7", "T", TEXT, "X")
    assert (report.published_day, report.published_basis) == ("2031-06-10", "metadata")
    assert (report.source_ids, report.byline) == (("7",), ("Ada Moss",))


@pytest.mark.parametrize("wrap", [
    lambda rows: rows,
    lambda rows: {"status": "ok", "articles": rows},
    lambda rows: {"response": {"docs": rows}},
    lambda rows: {"hits": {"hits": [{"_id": "1", "_source": row} for row in rows]}},
])  # fmt: skip
def test_lists_of_reports_wherever_they_stand(write, wrap: Any) -> None:
    found = list(read(write("a.json", json.dumps(wrap([{"text": TEXT}, {"text": TEXT + " Again."}])))))
    assert [one.uri for one in found] == ["a.json#1", "a.json#2"]
    assert all(isinstance(one, Report) for one in found)


def test_an_empty_list_holds_no_reports(refused) -> None:
    assert refused("a.json", "[]").reason == "it holds no reports"
    assert refused("b.jsonl", "\n\n\n{}".replace("{}", "")).reason == "it is empty"


def test_rows_without_an_address_are_known_by_their_place(write) -> None:
    found = list(read(write("a.jsonl", f'{{"text": "{TEXT}"}}\n\n{{"text": "{TEXT}", "url": "https://x.org/2"}}\n')))
    assert [one.uri for one in found] == ["a.jsonl#1", "https://x.org/2"]


def test_the_text_of_a_row_is_never_changed(write) -> None:
    text = f"  {TEXT}\r\n\r\n&amp; so on &lt;b&gt;\u2028{TEXT}\t"
    assert only(write("a.json", json.dumps({"text": text, "title": TEXT}))).text == text


def test_not_a_number_is_understood(write) -> None:
    assert only(write("a.jsonl", f'{{"text": "{TEXT}", "outlet": NaN}}\n')).outlet is None


def test_an_ambiguous_day_is_not_guessed_and_said_so(write) -> None:
    report = only(write("a.json", json.dumps({"text": TEXT, "date": "05/06/2031"})))
    assert report.published is None and report.published_basis == "none"
    assert report.notes == ("The day '05/06/2031' could not be understood.",)


def test_a_day_in_the_address(write) -> None:
    report = only(write("a.json", json.dumps({"text": TEXT, "url": "https://x.org/2031/06/10/fog"})))
    assert (report.published, report.published_basis) == ("2031-06-10", "address")


@pytest.mark.parametrize(("name", "mark"), [("a.csv", ","), ("a.csv", ";"), ("a.tsv", "\t"), ("a.csv", "|")])
def test_tables(write, name: str, mark: str) -> None:
    lines = [
        ["title", "text", "date"],
        ["A", f'"{TEXT}\r\nSecond ""line"", of {mark} it."', "2031-06-10"],
        ["B", TEXT, ""],
    ]
    first, second = read(write(name, "\r\n".join(mark.join(cells) for cells in lines)))
    assert first.text == f'{TEXT}\r\nSecond "line", of {mark} it.' and first.uri == f"{name}#1"
    assert first.published == "2031-06-10" and first.title == "A"
    assert second.text == TEXT and second.title == "B"


def test_a_table_with_a_row_too_few_or_too_many_cells(write) -> None:
    short, long, empty = read(write("a.csv", f"title,text\nonly a title\nA,{TEXT},more,cells\nB,{TEXT},,\n"))
    assert isinstance(short, Refusal) and short.uri == "a.csv#1"
    assert "more cells than the table has columns" in long.reason
    assert empty.text == TEXT


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"\xef\xbb\xbf" + POLISH.encode(), POLISH),
        (POLISH.encode("utf-16"), POLISH),
        (b"\xfe\xff" + POLISH.encode("utf-16-be"), POLISH),
        (b"\xff\xfe\x00\x00" + POLISH.encode("utf-32-le"), POLISH),
        (RUSSIAN.encode("cp1251"), RUSSIAN),
        (FRENCH.encode("cp1252"), FRENCH),
    ],
)
def test_encodings(one, content: bytes, text: str) -> None:
    assert one("a.txt", content).text == text


def test_a_guessed_encoding_is_said(one) -> None:
    (note,) = one("a.txt", RUSSIAN.encode("cp1251")).notes
    assert note == "The encoding was not stated; it was read as cp1251."


@pytest.mark.parametrize("name", ["a.txt.gz", "a.jsonl.gz", "a.csv.gz", "a.gz"])
def test_compressed_files(write, name: str) -> None:
    plain = {"a.jsonl.gz": json.dumps({"text": TEXT}) + "\n", "a.csv.gz": f"title,text\nA,{TEXT}\n"}.get(name, TEXT)
    assert only(write(name, gzip.compress(plain.encode()))).text == TEXT


@pytest.mark.parametrize(("text", "language"), [(TEXT, "en"), (RUSSIAN, "ru"), (FRENCH, "fr"), ("Ja.", None)])
def test_language(one, text: str, language: str | None) -> None:
    assert one("a.txt", text).language == language


def test_what_the_user_says_of_all(write) -> None:
    report = only(write("a.json", json.dumps({"text": TEXT, "outlet": "Y"})), outlet="X", published="10 June 2031")
    assert (report.outlet, report.published, report.published_basis) == ("X", "2031-06-10", "user")


def test_what_the_user_says_in_a_sheet_beside_the_files(write, tmp_path: Path) -> None:
    write("in/a.txt", TEXT)
    write("in/deep/b.txt", TEXT + " Again.")
    write("in/c.jsonl", f'{{"text": "{TEXT} Thrice."}}\n{{"text": "{TEXT} Four times."}}\n')
    write(
        "in/reports.csv",
        "file;outlet;published;title;url\na.txt;The Sella Post;2031-06-10;Fog;https://x.org/a\n"
        "deep\\b.txt;Ester Herald;;;\nc.jsonl;Both;;;\nc.jsonl#2;Second;;;\n",
    )
    a, c1, c2, b = read(tmp_path / "in", published="2031-06-11")
    assert (a.outlet, a.published, a.title, a.uri) == ("The Sella Post", "2031-06-10", "Fog", "https://x.org/a")
    assert (b.outlet, b.published, b.published_basis) == ("Ester Herald", "2031-06-11", "user")
    assert (c1.outlet, c2.outlet) == ("Both", "Second")
    assert only(tmp_path / "in" / "a.txt").outlet == "The Sella Post"


def test_a_table_of_that_name_without_files_is_read(write) -> None:
    assert only(write("reports.csv", f"title,text\nA,{TEXT}\n")).title == "A"
