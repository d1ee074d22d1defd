"""Web pages whose title, authors and day are told by small signs: logos, kickers, several headings, days that stand
alone, authors beside the text."""

from __future__ import annotations

import json

import pytest

from consilience.reading.readers.html import page

FIRST = "The harbour of Port Ester was closed on Monday after two ferries collided in thick fog, the ministry said."
SECOND = "Nobody was hurt. The Sella Princess, the larger of the two, was towed to the northern dock by two tugs."
THIRD = "The ministry of rivers will hear both captains on Thursday and publish what it finds within a month."
TEXT = f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"


def raw(before: str, *, title: str = "Fog closes harbour", head: str = "", after: str = ""):
    html = (
        f"<html><head><meta charset='utf-8'><title>{title}</title>{head}</head><body>{before}"
        f"<div class='text'>{TEXT}</div>{after}</body></html>"
    )
    return page(html.encode())


def og(title: str) -> str:
    return f"<meta property='og:title' content='{title}'>"


def headline(text: str) -> str:
    data = {"@type": "NewsArticle", "headline": text}
    return f"<script type='application/ld+json'>{json.dumps(data)}</script>"


@pytest.mark.parametrize(
    ("before", "title", "head"),
    [
        ("<h1><a href='/'>Quay Letters</a></h1>", "Quay Letters", og("Fog closes harbour")),
        ("<div id='logo'><h1>Letters of the quay</h1></div>", "Fog closes harbour", ""),
        ("<h1><a href='https://quay.example/'>Harbour notes</a></h1>", "Fog closes harbour | Harbour notes", ""),
        ("<h1>Information</h1>", "Fog closes harbour", ""),
        ("<h1><span class='kicker'>At sea</span> Fog closes harbour</h1>", "At sea: Fog closes harbour", ""),
        ("<h1>Fog closes harbour</h1>", "Fog closes harbour", headline("Fog closes harbour » *** Quay e.V. - News")),
        ("<h1>Fog closes harbour</h1>", "x", headline("Ester - Fog closes harbour") + og("Fog closes harbour")),
        ("<h3 class='jp-relatedposts-headline'>Similar posts</h3>", "Fog closes harbour", ""),
    ],
)
def test_the_heading_of_a_site_and_kickers_are_no_title(before: str, title: str, head: str) -> None:
    assert raw(before, title=title, head=head).title == "Fog closes harbour"


def test_a_headline_of_its_own_stays() -> None:
    """A page's data may word the headline otherwise than the heading; they are believed."""
    head = headline("Two ferries collide off Port Ester") + og("Fog closes harbour")
    assert raw("<h1>Fog closes harbour</h1>", head=head).title == "Two ferries collide off Port Ester"


@pytest.mark.parametrize(
    ("before", "head", "byline"),
    [
        ("<h1>Fog closes harbour</h1><span class='authorname-txt'>Ada Moss</span>", "", ("Ada Moss",)),
        ("<h1>Fog closes harbour</h1><div data-testid='page-byline'><span>By</span><span>A.B. Moss</span></div>", "",
         ("A.B. Moss",)),
        ("<h1>Fog closes harbour</h1><div class='authors'>Date: 10.6.2031<br>Author: Ada Moss<br>Source: Quay</div>", "",
         ("Ada Moss",)),
        ("<aside><p class='author-name'>Ada Moss</p></aside>", "", ("Ada Moss",)),
        ("<aside><p class='author-name'>Ada Moss</p><p class='author-name'>Ivo Renn</p></aside>", "", ()),
        ("<b class='author'>Ivo Renn</b><b class='author'>Ada Moss</b>", "<meta name='author' content='Ada Moss'>",
         ("Ada Moss",)),
        ("<h1>Fog closes harbour</h1><p>By Ada</p>", "", ("Ada",)),
        ("<div class='widget Blog'><i class='author'>Eingestellt von Ada Moss</i></div>", "", ("Ada Moss",)),
    ],
)  # fmt: skip
def test_authors_by_small_signs(before: str, head: str, byline: tuple[str, ...]) -> None:
    assert raw(before, head=head).byline == byline


def test_who_is_marked_in_the_articles_own_end_wrote_it() -> None:
    after = "<div class='post-footer'>Posted by <a rel='author' href='/ada'>Ada Moss</a></div>"
    assert raw("<h1>Fog closes harbour</h1>", after=after).byline == ("Ada Moss",)


@pytest.mark.parametrize(
    ("after", "day"),
    [
        ("<div><h3>10.06.2031</h3></div>", "2031-06-10"),
        ("<dl><dt>Datum</dt><dd>10.06.2031</dd></dl>", "2031-06-10"),
        ("<p>Ester, 10 June 2031</p>", "2031-06-10"),
        ("<div>Pressemitteilung vom 10.06.2031</div>", "2031-06-10"),
        ("<div><b>Stand:</b> <i>10.06.2031</i></div>", None),
        ("<h3>10.06.2031</h3><h3>12.06.2031</h3>", None),
        ("<footer><p>© 2031 The Sella Post</p></footer>", None),
        ("<div class='related'><b>10.06.2031</b></div>", None),
    ],
)
def test_the_only_day_that_stands_alone(after: str, day: str | None) -> None:
    assert raw("", after=after).published == day


def test_what_is_as_of_a_day_is_not_of_that_day() -> None:
    before = "<h1>Fog closes harbour</h1><div><b>Stand:</b> <i>10.06.2031</i></div>"
    assert raw(before).published is None


def test_links_to_other_reports_between_and_behind_the_paragraphs_are_left_out() -> None:
    between = "<p><strong>READ ALSO: <a href='/2'>Two bridges over the Sella closed for the winter</a></strong></p>"
    behind = "".join(f"<h3><a href='/{n}'>Another report about the town number {n}</a></h3>" for n in range(3, 7))
    html = f"<html><body><article><h1>Fog</h1><p>{FIRST}</p>{between}<p>{SECOND}</p><p>{THIRD}</p>{behind}</article></body></html>"
    found = page(html.encode()).text
    assert found == f"{FIRST}\n\n{SECOND}\n\n{THIRD}"


def test_single_links_that_are_the_reports_own_stay() -> None:
    heading = "<h2><a href='/ruling'>The ruling of the river court</a></h2>"
    sentence = "<p><a href='/paper'>The whole ruling was published by the court on Monday.</a></p>"
    html = f"<html><body><article><h1>Fog</h1><p>{FIRST}</p>{heading}<p>{SECOND}</p>{sentence}<p>{THIRD}</p></article></body></html>"
    found = page(html.encode()).text
    assert "The ruling of the river court" in found
    assert "The whole ruling was published" in found
