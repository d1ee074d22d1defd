"""Web pages: each fact from each layer, and which of several layers is believed."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consilience.reading import byline
from consilience.reading.readers.html import page

FIRST = "The harbour of Port Ester was closed on Monday after two ferries collided in thick fog, the ministry said."
SECOND = "Nobody was hurt. The Sella Princess, the larger of the two, was towed to the northern dock by two tugs."
THIRD = "The ministry of rivers will hear both captains on Thursday and publish what it finds within a month."
BODY = f"<article><h1>Fog closes harbour</h1><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></article>"


def raw(head: str = "", body: str = BODY, before: str = ""):
    html = f"<html><head><meta charset='utf-8'><title>Fog closes harbour - The Sella Post</title>{head}</head><body>{before}{body}</body></html>"
    return page(html.encode())


def script(value: object, around: tuple[str, str] = ("", "")) -> str:
    text = value if isinstance(value, str) else json.dumps(value)
    return f"<script type='application/ld+json'>{around[0]}{text}{around[1]}</script>"


def article(**fields: object) -> dict[str, object]:
    return {"@type": "NewsArticle", "headline": "Fog closes harbour", **fields}


@pytest.mark.parametrize(
    ("head", "published", "layer"),
    [
        (script(article(datePublished="2031-06-10T08:00:00Z")), "2031-06-10T08:00:00Z", "JSON-LD"),
        ("<meta property='article:published_time' content='2031-06-10'>", "2031-06-10", "OpenGraph"),
        ("<meta name='DC.date.issued' content='2031-06-10'>", "2031-06-10", "meta tag"),
        ("<meta name='sailthru.date' content='2031-06-10'>", "2031-06-10", "meta tag"),
        ("""<meta name='parsely-page' content='{"pub_date": "2031-06-10"}'>""", "2031-06-10", "meta tag"),
        ("<link rel='canonical' href='https://sellapost.example/2031/06/10/fog'>", "2031-06-10", "web address"),
    ],
)
def test_the_day_and_the_layer_that_tells_it(head: str, published: str, layer: str) -> None:
    found = raw(head)
    assert (found.published, found.stated("published")) == (published, layer)


@pytest.mark.parametrize(
    ("mark", "layer"),
    [
        ("<time datetime='2031-06-10'>Tuesday</time>", "time element"),
        ("<span itemprop='datePublished' content='2031-06-10'></span>", "mark-up"),
        ("<abbr property='datePublished' title='2031-06-10'>yesterday</abbr>", "mark-up"),
        ("<div class='pub-date'>Published: 10 June 2031</div>", "line of the text"),
        ("<div class='datum'>10. Juni 2031</div>", "line of the text"),
        ("<div class='date'>2031年6月10日</div>", "line of the text"),
        ("<div><span>10 June 2031</span></div>", "line of the text"),
    ],
)
def test_the_day_in_the_mark_up(mark: str, layer: str) -> None:
    found = raw(body=BODY.replace("</h1>", f"</h1>{mark}"))
    assert (found.published, found.stated("published")) == ("2031-06-10", layer)


@pytest.mark.parametrize(
    "mark",
    [
        "<time class='updated' datetime='2031-06-12'>12 June</time>",
        "<span>Updated</span> <time datetime='2031-06-12'>12 June</time>",
        "<span itemprop='dateModified' content='2031-06-12'></span>",
        "<span>Updated: 12 June 2031</span>",
    ],
)
def test_a_day_of_change_is_no_day_of_publication(mark: str) -> None:
    found = raw(body=BODY.replace("</h1>", f"</h1>{mark}"))
    assert (found.published, found.modified) == (None, "2031-06-12")
    head = "<meta property='article:modified_time' content='2031-06-12T08:00:00Z'>"
    assert raw(head).published is None and raw(head).modified == "2031-06-12T08:00:00Z"


@pytest.mark.parametrize(
    ("around", "damage"),
    [
        (("<!--", "-->"), "{}"),
        (("//<![CDATA[\n", "\n//]]>"), "{}"),
        (("/* <![CDATA[ */", "/* ]]> */"), "{}"),
        (("", ";"), "{}"),
        (("", ""), "[{},]"),
        (("", ""), '{{"@graph": [{{"@type": "WebSite"}}, {}, ]}}'),
    ],
)
def test_damaged_json_ld_is_mended(around: tuple[str, str], damage: str) -> None:
    text = damage.format(json.dumps(article(datePublished="2031-06-10")))
    assert raw(script(text, around)).published == "2031-06-10"


def test_a_line_break_within_a_value_does_no_harm() -> None:
    assert raw(script('{"@type": "Article", "headline": "Fog\ncloses", "datePublished": "2031-06-10"}')).published


@pytest.mark.parametrize(
    "author",
    [
        "Ada Moss and Tom Reed",
        ["Ada Moss", "Tom Reed"],
        {"@type": "Person", "name": ["Ada Moss", "Tom Reed"]},
        [{"@type": "Person", "name": "By Ada Moss"}, {"@type": ["Person"], "name": "Tom Reed, Velmora Correspondent"}],
        [{"@id": "#ada"}, {"@id": "#tom"}, {"@type": "Organization", "name": "Sella Post"}],
        ["Ada Moss", "Tom Reed", "The Sella Post"],
    ],
)
def test_authors_in_their_forms(author: object) -> None:
    people = [
        {"@type": "Person", "@id": "#ada", "name": "Ada Moss"},
        {"@type": "Person", "@id": "#tom", "name": "Tom Reed"},
    ]
    found = raw(script([article(author=author, publisher={"name": "The Sella Post"}), *people]))
    assert found.byline == ("Ada Moss", "Tom Reed") and found.outlet == "The Sella Post"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("<p class='byline'>By ADA MOSS and TOM REED in Velmora</p>", ("ADA MOSS", "TOM REED")),
        ("<div class='c-byline__author'>Ada Moss, Velmora Correspondent</div>", ("Ada Moss",)),
        ("<div class='autor'>Von Ada Moss</div>", ("Ada Moss",)),
        ("<div class='autor'>Text: Ada Moss</div>", ("Ada Moss",)),
        ("<span class='auteur'>Par Ada Moss et Tom Reed</span>", ("Ada Moss", "Tom Reed")),
        ("<span class='autor'>Por Ada Moss y Tom Reed</span>", ("Ada Moss", "Tom Reed")),
        ("<span class='author'>Автор: Ада Мосс</span>", ("Ада Мосс",)),
        ("<span class='author'>文/王小明</span>", ("王小明",)),
        ("<span class='author'>記者：山田太郎</span>", ("山田太郎",)),
        ("<div><span>By </span><a href='/ada'>Ada Moss</a></div>", ("Ada Moss",)),
        ("<nav><a rel='author' href='/ada'>Ada Moss</a></nav>", ("Ada Moss",)),
    ],
)
def test_bylines_that_the_page_shows(line: str, names: tuple[str, ...]) -> None:
    assert raw(body=BODY.replace("</h1>", f"</h1>{line}")).byline == names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ada Moss, with additional reporting by Tom Reed", ("Ada Moss", "Tom Reed")),
        ("Story by Ada Moss, photographs by Tom Reed", ("Ada Moss",)),
        ("By Ada Moss, Tom Reed, & Ivo Renn", ("Ada Moss", "Tom Reed", "Ivo Renn")),
        ("Par Ada Moss avec AFP", ("Ada Moss",)),
        ("Von Ada Moss für die Sella Post", ("Ada Moss",)),
        ("By Ada Moss Updated 3 hours ago", ("Ada Moss",)),
        ("記者 山田太郎", ("山田太郎",)),
        ("김철수 기자", ("김철수",)),
        ("Ada Moss ada@sellapost.example", ("Ada Moss",)),
        ("By Staff Reporter", ()),
    ],
)
def test_what_stands_round_names(line: str, names: tuple[str, ...]) -> None:
    assert byline.names(line) == names


def test_an_agency_among_the_authors_is_a_credit() -> None:
    authors = [{"@type": "Person", "name": "Ada Moss"}, {"@type": "Organization", "name": "Reuters"}]
    found = raw(script(article(author=authors)))
    assert found.byline == ("Ada Moss",)
    assert [(credit.name, credit.relation) for credit in found.credits] == [("Reuters", "agency")]


def test_authors_of_other_stories_and_of_comments_are_none() -> None:
    around = "<div class='related-stories'><span class='author'>Eve Ling</span></div><div class='comments'><b class='author'>Max Ott</b></div>"
    assert raw(before=around).byline == ()


@pytest.mark.parametrize(
    ("head", "heading", "title"),
    [
        ("<meta property='og:title' content='Fog closes harbour | The Sella Post'>", "<h1>The Sella Post</h1>", "Fog closes harbour"),
        ("", "<h1>The Sella Post</h1><h1>Fog closes harbour</h1>", "Fog closes harbour"),
        ("<meta property='og:title' content='Fog closes harbour now'>", "<h1><span>Sea</span> Fog closes harbour now</h1>",
         "Fog closes harbour now"),
        (script(article(headline="Fog closes&nbsp;harbour &amp; town")), "", "Fog closes harbour & town"),
        ("", "", "Fog closes harbour"),
    ],
)  # fmt: skip
def test_the_title_without_the_site(head: str, heading: str, title: str) -> None:
    head += "<meta property='og:site_name' content='The Sella Post'>"
    assert raw(head, BODY.replace("<h1>Fog closes harbour</h1>", heading)).title == title


def test_layers_that_disagree_on_the_day_are_noted() -> None:
    body = BODY.replace("</h1>", "</h1><time datetime='2031-06-01'>1 June</time>")
    found = raw(script(article(datePublished="2031-06-10")), body)
    assert found.published == "2031-06-10"
    assert found.notes == ("The page's data say that it was published on 2031-06-10, its text says 2031-06-01.",)


@given(st.text(alphabet='{}[]",:@typehadlinearo \n<!->&;', max_size=300))
def test_no_script_stops_the_reading(text: str) -> None:
    assert FIRST in raw(script(text.replace("</", ""))).text
