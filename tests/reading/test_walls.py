"""What stands in the place of a report, and reports whose titles only sound like it."""

from __future__ import annotations

import pytest

STORY = (
    "The council of Velmora met on Thursday to hear what the engineers had found, and put off its vote until Monday.",
    "“We have read all of it, and we are not done,” said Lena Hartwig, the head of the transport office of the city.",
)


def page(title: str, *paragraphs: str, site: str = " - The Velmora Courier") -> str:
    body = "".join(f"<p>{one}</p>" for one in paragraphs)
    return (
        f"<!DOCTYPE html><html lang='en'><head><title>{title}{site}</title></head>"
        f"<body><article><h1>{title}</h1>{body}</article></body></html>"
    )


@pytest.mark.parametrize(
    "title",
    [
        "Council rejects plan number 404",
        "404 homes lost in flood",
        "A Peugeot 404 found in the harbour",
        "Security check at airport of Sella takes hours",
        "Unusual traffic on the Orrin bridge after the match",
        "Access denied: how Velmora keeps reporters out of court",
        "Judge says access denied to lawyers was unlawful",
        "Just a moment of silence for the miners",
        "Cookie notice of the city broke the law",
        "Before you continue to Kall: what drivers must know",
    ],
)
def test_a_title_that_only_sounds_like_a_notice(one, title: str) -> None:
    report = one("a.html", page(title, *STORY))
    assert report.title == title and STORY[0] in report.text


@pytest.mark.parametrize(
    ("title", "site", "reason"),
    [
        ("404", "", "no such page"),
        ("Error 404", " | Sella Wire", "no such page"),
        ("404 - Not found", " - Sella Wire", "no such page"),
        ("404 Not Found", "", "no such page"),
        ("Oops! Page not found", " – Sella Wire", "no such page"),
        ("Sella Wire", " | 404", "no such page"),
        ("Seite nicht gefunden", " - Kaller Anzeiger", "no such page"),
        ("Just a moment...", "", "check for robots"),
        ("Attention Required!", " | Cloudflare", "check for robots"),
        ("Access Denied", "", "check for robots"),
        ("Please verify you are a human", "", "check for robots"),
        ("Checking your browser before accessing sella.example", "", "check for robots"),
        ("Access to this page has been denied", "", "check for robots"),
        ("Before you continue to Harbour Post", "", "notice about cookies"),
        ("We value your privacy", "", "notice about cookies"),
    ],
)
def test_a_notice_is_no_report(refused, title: str, site: str, reason: str) -> None:
    said = "We could not show you what you were looking for. Please go back and try it again in a few minutes."
    assert reason in refused("a.html", page(title, said, site=site)).reason


CLIPPING = f"""<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"/>
<meta name="exporter-version" content="Evernote Mac 10.5"/><meta name="author" content="ann@archive.example"/>
<meta name="created" content="2025-05-14 08:01:12 +0000"/><meta name="updated" content="2025-05-15 08:01:12 +0000"/>
<meta name="source" content="web.clip7"/>
<meta name="source-url" content="https://harbourpost.example/2025/05/11/tessel-factory-fire/"/>
<title>Fire at Tessel paint factory</title></head><body>
<div>{STORY[0]}</div><div><br/></div><div>{STORY[1]}</div></body></html>"""


def test_a_clipping_from_a_note_program_is_not_by_who_clipped_it(one) -> None:
    report = one("a.html", CLIPPING)
    assert report.uris == ("a.html", "https://harbourpost.example/2025/05/11/tessel-factory-fire/")
    assert (report.byline, report.modified, report.retrieved) == ((), None, "2025-05-14T08:01:12+00:00")
    assert (report.published, report.bases["published"]) == ("2025-05-11", "web address")
    assert report.text == "\n\n".join(STORY)


def test_a_page_of_rows_is_no_article(refused) -> None:
    rows = "".join(
        f"<tr><th>{n}</th><td>Bridge closed</td><td>Sella Wire</td><td>2025-05-08</td><td>{one}</td></tr>"
        for n, one in enumerate(STORY)
    )
    page = f"<html><body><table border='1' class='dataframe'><tbody>{rows}</tbody></table></body></html>"
    assert "only a table" in refused("a.html", page).reason
