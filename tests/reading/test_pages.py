"""Web pages: what they state of themselves, and their articles."""

from __future__ import annotations

import json
from typing import Any

import pytest

from consilience.model import Report

FIRST = "The harbour of Port Ester was closed on Monday after two ferries collided in thick fog, the ministry said."
SECOND = "Nobody was hurt. The Sella Princess, the larger of the two, was towed to the northern dock by two tugs."
THIRD = "The ministry of rivers will hear both captains on Thursday and publish what it finds within a month."


def page(head: str = "", before: str = "", after: str = "", lang: str = "en") -> str:
    return (
        f"<!DOCTYPE html><html lang='{lang}'><head><meta charset='utf-8'><title>Fog closes harbour | The Sella Post</title>"
        f"{head}</head><body><nav><a href='/'>Home</a> <a href='/world'>World</a></nav><article>"
        f"<h1>Fog closes harbour</h1>{before}<p>{FIRST}</p><h2>Two captains</h2><p>{SECOND}</p>"
        f"<ul><li>Dredging</li><li>Pilots</li></ul><p>{THIRD}</p>{after}</article><footer>All rights reserved</footer></body></html>"
    )


def linked(**fields: Any) -> str:
    data = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Fog closes harbour", **fields}
    return f"<script type='application/ld+json'>{json.dumps(data)}</script>"


def kinds(report: Report, kind: str) -> list[str]:
    return [report.text[block.start : block.end] for block in report.blocks if block.kind == kind]


def test_the_article_with_its_structure(one) -> None:
    report = one("a.html", page())
    assert report.title == "Fog closes harbour" and report.uri == "a.html"
    assert kinds(report, "body") == [FIRST, SECOND, THIRD]
    assert kinds(report, "heading") == ["Two captains"]
    assert kinds(report, "list") == ["Dredging", "Pilots"]
    assert "Home" not in report.text and "rights" not in report.text
    assert report.language == "en"


def test_linked_data_comes_first(one) -> None:
    report = one(
        "a.html",
        page(
            linked(
                datePublished="2031-06-10T08:00:00+02:00",
                dateModified="2031-06-11T08:00:00+02:00",
                author=[{"@type": "Person", "name": "Ada Moss"}, {"@type": "Organization", "name": "Sella Post staff"}],
                publisher={"@type": "Organization", "name": "The Sella Post"},
                isBasedOn="https://www.esterherald.example/fog",
            )
            + "<meta property='article:published_time' content='2031-06-01'><meta name='author' content='Nobody'>"
        ),
    )
    assert (report.published, report.modified) == ("2031-06-10T08:00:00+02:00", "2031-06-11T08:00:00+02:00")
    assert (report.byline, report.outlet, report.published_basis) == (("Ada Moss",), "The Sella Post", "metadata")
    assert [(credit.name, credit.relation) for credit in report.credits] == [("esterherald.example", "based-on")]


def test_graphs_lists_and_damaged_scripts_are_understood(one) -> None:
    graph = {
        "@graph": [
            {"@type": "WebSite", "name": "X"},
            {"@type": ["NewsArticle"], "headline": "Fog closes harbour", "datePublished": "2031-06-10"},
        ]
    }
    head = f"<script type='application/ld+json'>{{broken</script><script type='application/ld+json'>[{json.dumps(graph)}]</script>"
    assert one("a.html", page(head)).published == "2031-06-10"


def test_of_several_articles_the_page_s_own_is_taken(one) -> None:
    other = linked(headline="Rain floods valley", datePublished="2030-01-01")
    assert one("a.html", page(other + linked(datePublished="2031-06-10"))).published == "2031-06-10"


@pytest.mark.parametrize(
    ("head", "before", "published", "basis"),
    [
        (
            "<meta property='article:published_time' content='2031-06-10T08:00:00Z'>",
            "",
            "2031-06-10T08:00:00Z",
            "metadata",
        ),
        ("<meta name='pubdate' content='June 10, 2031'>", "", "2031-06-10", "metadata"),
        ("", "<time datetime='2031-06-10' class='published'>Tuesday</time>", "2031-06-10", "metadata"),
        ("<link rel='canonical' href='https://sellapost.example/2031/06/10/fog'>", "", "2031-06-10", "address"),
    ],
)
def test_the_day_of_publication(one, head: str, before: str, published: str, basis: str) -> None:
    report = one("a.html", page(head, before))
    assert (report.published, report.published_basis) == (published, basis)


@pytest.mark.parametrize(
    ("head", "before"),
    [
        ("<meta name='author' content='Ada Moss'>", ""),
        ("", "<a rel='author' href='/ada'>Ada Moss</a>"),
        ("", "<div class='article-byline'>By <span>Ada Moss</span>, Senior Correspondent</div>"),
        ("", "<p>By Ada Moss</p>"),
    ],
)
def test_the_byline(one, head: str, before: str) -> None:
    report = one("a.html", page(head, before))
    assert report.byline == ("Ada Moss",)
    assert "Ada Moss" not in report.text


def test_the_frame_between_standfirst_and_text_is_left_out(one) -> None:
    report = one("a.html", page(linked(author={"@type": "Person", "name": "Ada Moss"}), after="").replace(
        f"<h2>Two captains</h2><p>{SECOND}</p>", f"<p>Ada Moss</p><p>10 June 2031 • Updated: 11 June 2031</p><p>{SECOND}</p>"
    ))  # fmt: skip
    assert kinds(report, "body") == [FIRST, SECOND, THIRD]


def test_a_canonical_address_of_another_site_is_a_credit(one) -> None:
    head = (
        "<meta property='og:url' content='https://www.esterherald.example/fog'>"
        "<link rel='canonical' href='https://www.sellapost.co.uk/fog'>"
    )
    report = one("a.html", page(head))
    assert [(credit.name, credit.relation) for credit in report.credits] == [("sellapost.co.uk", "syndicated")]
    assert report.uris == ("a.html", "https://www.esterherald.example/fog")


def test_a_text_that_the_page_keeps_among_its_data_is_taken_where_the_page_shows_little(one) -> None:
    body = "\n\n".join([FIRST, "### What comes next", f"See [the map](https://x.example/map). {SECOND}", THIRD] * 4)
    short = f"<html><head>{linked(articleBody=body)}</head><body><article><p>{FIRST}</p></article></body></html>"
    report = one("a.html", short)
    assert f"See the map. {SECOND}" in report.text and "What comes next" in kinds(report, "heading")


def test_a_declared_encoding_is_followed_and_mojibake_repaired(one) -> None:
    french = page(lang="fr").replace(
        SECOND, "Le port a été fermé à l’aube, a déclaré le ministère des rivières de la Sella."
    )
    report = one("a.html", french.replace("charset='utf-8'", "charset='iso-8859-1'").encode("cp1252"))
    assert "été fermé à l’aube" in report.text and report.notes == ()
    wrong = one("b.html", french.encode().decode("cp1252", "ignore").encode())
    assert "été fermé à l" in wrong.text
    assert wrong.notes == ("The page was saved with wrong characters (mojibake); they were repaired.",)


def test_a_page_without_an_article(refused) -> None:
    links = "".join(f"<li><a href='/{n}'>Story number {n}</a></li>" for n in range(40))
    assert (
        refused("a.html", f"<html><body><ul>{links}</ul></body></html>").reason == "no article was found on this page"
    )
