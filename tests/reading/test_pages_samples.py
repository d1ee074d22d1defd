"""Saved pages as files: their structure, what stands in a page's place, and mark-up that is all article."""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consilience.errors import Refused
from consilience.model import Refusal, Report
from consilience.reading import read
from consilience.reading.page import fragment
from consilience.reading.readers.html import page

SAMPLES = Path(__file__).parent / "samples" / "pages"
P = "<p>The harbour of Port Ester was closed on Monday after two ferries collided in thick fog, the ministry said.</p>"


def sample(name: str) -> Report:
    (found,) = read([SAMPLES / name])
    assert isinstance(found, Report), found
    return found


def kinds(report: Report, kind: str) -> list[str]:
    return [report.text[block.start : block.end] for block in report.blocks if block.kind == kind]


def told(markup: str) -> list[tuple[str, str]]:
    found = fragment(markup)
    return [(block.kind, found.text[block.start : block.end]) for block in found.blocks] if found else []


@pytest.mark.parametrize("name", ["layers.html", "rendered.html"])
def test_a_page_with_all_its_parts(name: str) -> None:
    report = sample(name)
    assert report.title == "Fog closes harbour of Port Ester" and report.outlet == "The Sella Post"
    assert report.byline == ("Ada Moss", "Tom Reed")
    assert (report.published, report.modified) == ("2031-06-10T08:00:00+02:00", "2031-06-11T10:00:00+02:00")
    assert {report.bases[field] for field in ("title", "outlet", "byline", "published", "modified")} == {"JSON-LD"}
    assert kinds(report, "heading") == ["Ferries and passengers"]
    assert kinds(report, "table") == ["Ship | Passengers", "Sella Princess | 212", "Ester Star | 87"]
    assert kinds(report, "caption") == [
        "Two tugs wait at the northern dock of Port Ester on Monday.",
        "The Sella Princess after the collision.",
    ]
    assert len(kinds(report, "quote")) == 1 and len(kinds(report, "list")) == 2
    (correction,) = kinds(report, "correction")
    assert correction.startswith("This article was amended on 12 June 2031")
    assert "Rain floods" not in report.text and "rights" not in report.text


def test_the_entries_of_a_live_report_have_their_times() -> None:
    report = sample("live.html")
    times = list(dict.fromkeys(block.when for block in report.blocks))
    assert times == [f"2031-06-10T{clock}:00+02:00" for clock in ("06:10", "08:25", "09:40", "12:05")]
    assert kinds(report, "heading") == ["Dock stays closed", "Tugs arrive", "Nobody hurt", "Fog lifts"]


def test_entries_that_only_the_data_hold() -> None:
    data = ",".join(
        f'{{"@type": "BlogPosting", "headline": "Entry {n}", "datePublished": "2031-06-10T0{n}:00:00Z", "articleBody": "{P[3:-4]} {n}."}}'
        for n in range(4)
    )
    head = f'<script type="application/ld+json">{{"@type": "LiveBlogPosting", "headline": "Fog", "liveBlogUpdate": [{data}]}}</script>'
    found = page(f"<html><head>{head}</head><body><h1>Fog</h1><div id='app'></div></body></html>".encode())
    assert [block.when for block in found.blocks or () if block.kind == "body"] == [
        f"2031-06-10T0{n}:00:00Z" for n in range(4)
    ]


def test_what_a_paywall_cuts_off_is_a_stub() -> None:
    report = sample("stub.html")
    assert report.extent == "stub" and "Subscribe" not in report.text
    assert sample("layers.html").extent == "whole"


def test_a_sentence_about_registering_is_no_paywall() -> None:
    last = "Passengers who were on board may register at the harbour office to access their luggage, the ministry said."
    found = page(
        f"<html><body><article><h1>Fog</h1>{P}{P[:-4]} again.</p><p>{last}</p></article></body></html>".encode()
    )
    assert last in found.text and found.extent == "whole"


def test_marks_of_older_kinds() -> None:
    report = sample("microdata.html")
    assert report.byline == ("Ada Moss", "Tomás Renn") and report.outlet == "Diario de Ester"
    assert (report.published, report.modified) == ("2031-06-10T08:00:00+02:00", "2031-06-12")


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("front.html", "no article was found on this page: it lists many"),
        ("robots.html", "a check for robots was saved here in the place of the page"),
        ("missing.html", "the site answered that there is no such page"),
    ],
)
def test_what_stands_in_the_place_of_a_report(name: str, reason: str) -> None:
    (found,) = read([SAMPLES / name])
    assert isinstance(found, Refusal) and found.reason == reason


def test_a_pull_quote_repeats_the_text() -> None:
    words = "We heard the horn and then we saw nothing at all"
    body = f"{P}<blockquote>“{words}”</blockquote><p>{words}, a passenger of the Sella Princess said on Monday evening.</p>{P[:-4]} again.</p>"
    found = page(f"<html><body><article><h1>Fog</h1>{body}</article></body></html>".encode())
    assert [block.kind for block in found.blocks or ()].count("pull-quote") == 1


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("One<br>two <b>three</b>", [("body", "One"), ("body", "two three")]),
        ("<p>One <a href='x'>two</a>, three.</p>tail", [("body", "One two, three."), ("body", "tail")]),
        ("<div>One<div>two<span> more</span></div>three</div>", [("body", "One"), ("body", "two more"), ("body", "three")]),
        ("<h2>Head</h2><ul><li>a<ul><li>b</li></ul>c</li></ul>",
         [("heading", "Head"), ("list", "a"), ("list", "b"), ("list", "c")]),
        ("<blockquote><p>a</p><p>b</p></blockquote>", [("quote", "a"), ("quote", "b")]),
        ("<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td><p>2</p></td></tr></table>",
         [("table", "a | b"), ("table", "1 | 2")]),
        (f"<table><tr><td><table><tr><td>{P}{P}</td></tr></table></td></tr></table>", [("body", P[3:-4])] * 2),
        ("<pre>a\nb</pre><dl><dt>t</dt><dd>d</dd></dl>", [("body", "a"), ("body", "b"), ("list", "t"), ("list", "d")]),
        ("<figure><img><figcaption>Cap</figcaption></figure><p>x &amp; y&nbsp;z</p>", [("caption", "Cap"), ("body", "x & y z")]),
        ("<script>no</script><style>no</style><!-- no -->&lt;b&gt;", [("body", "<b>")]),
        ("<p>...</p><hr>", []),
    ],
)  # fmt: skip
def test_mark_up_that_is_all_article(markup: str, expected: list[tuple[str, str]]) -> None:
    assert told(markup) == expected


@pytest.mark.parametrize(
    "markup",
    [
        "<div>" * 100_000 + P,
        "<p>" + "<span>" * 100_000 + "x",
        "<ul><li>x" * 50_000,
        "<table><tr><td>" * 20_000 + P,
        "<p" * 100_000 + P,
        "<p " + " ".join(f"a{n}='x'" for n in range(30_000)) + f">x</p>{P}",
    ],
)
def test_hostile_mark_up_is_read_or_refused_in_little_time(markup: str) -> None:
    start = time.process_time()
    fragment(markup[:400_000])
    with suppress(Refused):
        page(f"<html><body>{markup}{P * 3}</body></html>".encode())
    assert time.process_time() - start < 20


def test_data_in_an_attribute_are_no_damage() -> None:
    data = "a=1&amp;" * 20_000
    assert page(
        f'<html><body><div data-props="{data}"></div><article>{P}{P[:-4]} again.</p></article></body></html>'.encode()
    )


@given(st.data())
def test_damaged_pages_are_read_or_refused(data: st.DataObject) -> None:
    whole = (SAMPLES / data.draw(st.sampled_from(["layers.html", "live.html", "stub.html"]))).read_bytes()
    at = data.draw(st.integers(0, len(whole)))
    damaged = whole[:at] + data.draw(st.binary(max_size=30)) + whole[at + data.draw(st.integers(0, 200)) :]
    try:
        found = page(damaged)
    except Refused:
        return
    assert all(found.text[block.start : block.end].strip() for block in found.blocks or ())


@given(st.text(alphabet="<>/abpdivtrli& ;='\"!-\x00\ud800", max_size=200))
def test_a_fragment_never_fails(markup: str) -> None:
    found = fragment(markup)
    assert found is None or all(found.text[block.start : block.end].strip() for block in found.blocks)
