"""Pages that were saved: as one file, and by the programs that say in the page where it came from."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consilience.model import Refusal, Report
from consilience.reading import read

SAMPLES = Path(__file__).parent / "samples" / "mhtml"
ADDRESS = "https://www.velmora-courier.example/2031/06/10/ferries"
BODY = (
    "<article><h1>Two ferries collide</h1><p>Two ferries collided in thick fog off Port Ester on Monday, and the "
    "harbour was closed for nine hours, the port authority said.</p><p>Forty-one passengers were taken to the hospital "
    "of Sella, most of them with light injuries, according to the coast guard.</p></article>"
)
One = Callable[..., Report]


def test_a_page_that_chromium_saved() -> None:
    (report,) = read(SAMPLES / "chromium.mhtml")
    assert report.uri == "http://www.velmora-courier.example/2031/06/10/ferries"
    assert (report.title, report.outlet) == ("Two ferries collide off Port Ester", "The Velmora Courier")
    assert report.published == "2031-06-10T08:30:00+02:00" and report.retrieved == "2026-11-22T03:29:18+00:00"
    assert "“We heard the horn" in report.text


def test_letters_of_other_scripts() -> None:
    (report,) = read(SAMPLES / "cyrillic.mhtml")
    assert report.title == "Порт Эстер закрыт из-за тумана" and report.language == "ru"


def mht(body: str, *frames: str, head: str = "", charset: str = "windows-1252") -> bytes:
    """A page as Internet Explorer and its followers save it."""
    parts = [
        f'Content-Type: text/html; charset="{charset}"\r\nContent-Transfer-Encoding: 8bit\r\n'
        f"Content-Location: {ADDRESS if number == 0 else 'https://ads.example/frame'}\r\n\r\n{page}\r\n"
        for number, page in enumerate((body, *frames))
    ]
    top = (
        'From: "Saved by Windows Internet Explorer 8"\r\nSubject: Fog\r\nDate: Tue, 10 Jun 2031 08:30:00 +0200\r\n'
        f'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"{head};\r\n\tboundary="=_x"\r\n\r\n'
    )
    return (top + "".join(f"--=_x\r\n{part}" for part in parts) + "--=_x--\r\n").encode(charset)


@pytest.mark.parametrize("name", ["a.mht", "a.mhtml", "a"])
def test_a_page_that_an_older_browser_saved(one: One, name: str) -> None:
    report = one(name, mht(f"<html><body>{BODY.replace('Port Ester', 'Port Estér')}</body></html>"))
    assert report.uri == ADDRESS and "Port Estér" in report.text and report.retrieved == "2031-06-10T08:30:00+02:00"


def test_a_report_in_a_frame(one: One) -> None:
    report = one("a.mht", mht("<html><body><nav>Home</nav></body></html>", f"<html><body>{BODY}</body></html>"))
    assert report.uri == ADDRESS and "Its words stand in a frame of the page." in report.notes


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (mht("<html><body><nav>Home</nav></body></html>"), "no article was found on this page"),
        (b"MIME-Version: 1.0\r\nContent-Type: image/png\r\n\r\nabc", "no web page is in this file"),
    ],
)
def test_what_is_set_aside(refused: Callable[..., Refusal], content: bytes, reason: str) -> None:
    assert refused("a.mht", content).reason == reason


@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_no_damage_raises(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    content = bytearray((SAMPLES / "chromium.mhtml").read_bytes())
    for place in data.draw(st.lists(st.integers(0, len(content) - 1), max_size=8)):
        content[place : place + 1] = data.draw(st.binary(max_size=3))
    path = tmp_path_factory.mktemp("any") / "a.mhtml"
    path.write_bytes(content[: data.draw(st.integers(1, len(content)))])
    assert all(isinstance(found, (Report, Refusal)) for found in read(path))


TOOLBAR = (
    '<!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp-base" lang="en"><div id="wm-ipp"><p>The Internet Archive has '
    "captured this page 31 times. About this capture. Collected by a crawl of the news, for ever.</p></div></div>"
    "<!-- END WAYBACK TOOLBAR INSERT -->"
)
CACHE = (
    f'<div id="bN015htcoyT__google-cache-hdr"><div>This is Google\'s cache of <a href="{ADDRESS}">{ADDRESS}</a>. It is a '
    "snapshot of the page as it appeared on 10 Jun 2031 06:30:00 GMT. The current page could have changed.</div></div>"
)


@pytest.mark.parametrize(
    ("page", "address", "retrieved"),
    [
        (f"<!-- saved from url=(0054){ADDRESS} --><html><body>{BODY}</body></html>", ADDRESS, None),
        (
            f"<html><!--\n Page saved with SingleFile \n url: {ADDRESS} \n saved date: Tue Jun 10 2031 10:15:30 "
            f"GMT+0200 (Central European Summer Time)\n--><body>{BODY}</body></html>",
            ADDRESS,
            "2031-06-10T10:15:30+02:00",
        ),
        (
            f'<html><head><meta name="savepage-url" content="{ADDRESS}"><meta name="savepage-date" content="Tue Jun 10 '
            f'2031 10:15:30 GMT+0200"></head><body>{BODY}</body></html>',
            ADDRESS,
            "2031-06-10T10:15:30+02:00",
        ),
        (
            f'<html data-scrapbook-source="{ADDRESS}" data-scrapbook-create="20310610081530123"><body>{BODY}</body></html>',
            ADDRESS,
            "2031-06-10T08:15:30Z",
        ),
        (
            f"<!-- Saved from {ADDRESS} at 2031-06-10T08:15:30Z using monolith v2.8.1 --><html><body>{BODY}</body></html>",
            ADDRESS,
            "2031-06-10T08:15:30Z",
        ),
        (
            f"<html><!-- Mirrored from {ADDRESS[8:]} by HTTrack Website Copier/3.x [XR&CO'2014], Tue, 10 Jun 2031 "
            f"08:15:30 GMT --><body>{BODY}</body></html>",
            f"http://{ADDRESS[8:]}",
            "2031-06-10T08:15:30Z",
        ),
        (
            f'<html><head><script>__wm.wombat("{ADDRESS}","20310610081530","https://web.archive.org/")</script><link '
            f'rel="canonical" href="https://web.archive.org/web/20310610081530/{ADDRESS}"></head><body>{TOOLBAR}{BODY}'
            "</body></html><!-- FILE ARCHIVED ON 08:15:30 Jun 10, 2031 AND RETRIEVED FROM THE INTERNET ARCHIVE -->",
            ADDRESS,
            "2031-06-10T08:15:30Z",
        ),
        (
            f'<html><head><meta property="og:url" content="http://archive.today/20310610081530/{ADDRESS}"></head><body>'
            f"{BODY}</body></html>",
            ADDRESS,
            "2031-06-10T08:15:30Z",
        ),
        (f"<html><body>{CACHE}<div>{BODY}</div></body></html>", ADDRESS, "2031-06-10"),
        (
            f'<html><body><div class="container"><div class="header reader-header"><a class="domain reader-domain" '
            f'href="{ADDRESS}">velmora-courier.example</a></div>{BODY}</div></body></html>',
            ADDRESS,
            None,
        ),
        (f"<html><body>\x01{TOOLBAR}\x02{BODY}\x03</body></html>", None, None),
        (f"<html><body><!-- a comment -->{BODY}</body></html>", None, None),
    ],
)
def test_where_a_page_was_saved_from(one: One, page: str, address: str | None, retrieved: str | None) -> None:
    report = one("a.html", page)
    assert report.uris == (("a.html", address) if address else ("a.html",))
    assert (
        report.retrieved is None if retrieved is None else str(report.retrieved).startswith(retrieved.removesuffix("Z"))
    )
    assert report.text.startswith("Two ferries collided") and "Internet Archive" not in report.text
    assert "snapshot" not in report.text


@pytest.mark.parametrize(
    "ending", ["_files", ".files", "-Dateien", "_fichiers", "_archivos", "_arquivos", "_bestanden"]
)
def test_the_folder_beside_a_saved_page_is_part_of_it(write: Callable[..., Path], tmp_path: Path, ending: str) -> None:
    write("in/Fog.html", f"<html><body>{BODY}</body></html>")
    write(f"in/Fog{ending}/frame.html", f"<html><body>{BODY}</body></html>")
    assert [found.uri for found in read(tmp_path / "in")] == ["Fog.html"]
