"""Archives of the web: what is a report, what is counted, and what damage costs."""

from __future__ import annotations

import gzip
import io
import zipfile
from pathlib import Path

import pytest
from fastwarc.warc import ArchiveIterator
from hypothesis import given, settings
from hypothesis import strategies as st

from consilience.model import Refusal, Report
from consilience.reading import limits, read
from consilience.reading.compression import zstd
from consilience.reading.crawl.listing import is_listing

SAMPLES = Path(__file__).parent / "samples" / "warc"
WGET, NEWS, WET = (SAMPLES / name for name in ("wget.warc.gz", "news.warc.gz", "news.warc.wet.gz"))
SITE = "http://www.velmora-courier.example"


def reports(path: Path) -> list[Report]:
    return [one for one in read(path) if isinstance(one, Report)]


def reasons(path: Path) -> list[str]:
    return [one.reason for one in read(path) if isinstance(one, Refusal)]


def test_the_pages_of_a_crawl() -> None:
    found = {one.uri: one for one in reports(WGET)}
    ferries, bridge = found[f"{SITE}/2031/06/10/ferries"], found[f"{SITE}/2031/06/11/bridge"]
    assert (ferries.title, ferries.outlet) == ("Two ferries collide off Port Ester", "The Velmora Courier")
    assert ferries.published_day == "2031-06-10" and ferries.bases["published"] != "WARC header"
    assert ferries.retrieved is not None and ferries.retrieved > "2026"
    assert "“We heard the horn" in ferries.text, "the server said ISO-8859-1, the page UTF-8"
    assert "14 million crowns" in bridge.text, "it was sent packed and in chunks"
    assert found[f"{SITE}/release.txt"].dateline
    assert found[f"{SITE}/ru/port"].title == "Порт Эстер закрыт из-за тумана", "the server said windows-1251"
    assert f"{SITE}/" not in found and f"{SITE}/about" not in found


def test_what_holds_no_report_is_one_line_a_reason() -> None:
    assert reasons(WGET) == [
        "files for programs (settings, data, maps of a site) hold no reports (1)",
        "front pages, sections and lists are no reports (3)",
        "pages were not given by their site: status 301 (1)",
        "pages were not given by their site: status 404 (1)",
        "pictures, sounds, styles and scripts hold no reports (3)",
    ]


def test_a_page_that_is_cut_is_said_so() -> None:
    (budget,) = (one for one in reports(NEWS) if one.uri == f"{SITE}/2031/06/12/budget")
    assert "The archive holds only the beginning of this page." in budget.notes


def test_a_page_fetched_twice_has_two_days_and_a_second_address_has_its_own() -> None:
    bridge = [one for one in reports(NEWS) if one.uri == f"{SITE}/2031/06/11/bridge"]
    assert [one.retrieved for one in bridge] == ["2031-06-12T04:00:00Z", "2031-06-14T04:00:00Z"]
    ferries = [one for one in reports(NEWS) if "ferries" in str(one.uri)]
    assert [one.uri for one in ferries] == [f"{SITE}/2031/06/10/ferries", "http://amp.velmora-courier.example/ferries"]
    assert ferries[0].id == ferries[1].id
    assert "pages were fetched again and had not changed (1)" in reasons(NEWS)
    assert any(reason.startswith("pages are only said to be the same as others") for reason in reasons(NEWS))


def test_texts_of_pages() -> None:
    ferries, port = reports(WET)
    assert (ferries.uri, ferries.language, port.language) == (f"{SITE}/2031/06/10/ferries", "en", "ru")
    assert ferries.bases["language"] == "WARC header" and ferries.retrieved == "2031-06-12T04:00:00Z"
    assert ferries.notes == ("The archive took this text from a web page with all its menus.",)


def members(path: Path = NEWS) -> list[bytes]:
    """The records of a file, each compressed by itself."""
    data = path.read_bytes()
    starts = [one.stream_pos for one in ArchiveIterator(io.BytesIO(data))]
    return [data[a:b] for a, b in zip(starts, [*starts[1:], len(data)], strict=True)]


def _plain() -> bytes:
    return b"".join(gzip.decompress(one) for one in members())


@pytest.mark.parametrize("name", ["a.warc", "a.warc.gz", "b.warc.gz", "a.warc.zst", "a"])
def test_however_it_is_packed(write, name: str) -> None:
    plain = _plain()
    content = {
        "a.warc.gz": gzip.compress(plain),
        "b.warc.gz": NEWS.read_bytes(),
        "a.warc.zst": b"".join(zstd.compress(gzip.decompress(one)) for one in members()),
    }.get(name, plain)
    found = [one.id for one in reports(write(name, content))]
    again = 1 if name == "a.warc.gz" else 0  # one stream: a record cannot be found again by its place
    assert found == [one.id for one in reports(NEWS)][: len(found)] and len(found) == 6 - again


def test_a_page_of_another_archive(write) -> None:
    plain = gzip.decompress(members()[1])
    content = plain.replace(SITE.encode(), b"https://web.archive.org/web/20310611000000/" + SITE.encode(), 1)
    (report,) = reports(write("a.warc", content))
    assert (report.uri, report.retrieved) == (f"{SITE}/2031/06/10/ferries", "2031-06-11T00:00:00Z")


def test_packed_with_its_indexes(write) -> None:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as packed:
        packed.writestr("datapackage.json", '{"profile": "data-package"}')
        packed.writestr("archive/news.warc.gz", NEWS.read_bytes())
        packed.writestr(
            "pages/pages.jsonl", '{"format": "json-pages-1.0"}\n{"url": "https://x.example/", "text": "x"}\n'
        )
    path = write("crawl.wacz", content.getvalue())
    assert [one.id for one in reports(path)] == [one.id for one in reports(NEWS)]
    assert reasons(path) == reasons(NEWS)


def test_a_damaged_member_is_passed_over(write) -> None:
    parts = members()
    broken = bytearray(parts[1])
    broken[60:90] = bytes(30)
    path = write("a.warc.gz", parts[0] + bytes(broken) + b"".join(parts[2:]))
    assert {one.uri for one in reports(path)} >= {f"{SITE}/2031/06/11/bridge", f"{SITE}/2031/06/12/budget"}
    assert "damaged stretches were passed over (1)" in reasons(path)


@pytest.mark.parametrize("packed", [True, False])
def test_garbage_between_records_is_passed_over(write, packed: bool) -> None:
    parts = members() if packed else [gzip.decompress(one) for one in members()]
    path = write(
        "a.warc.gz" if packed else "a.warc", parts[0] + parts[1] + b"no record \r\n" * 40 + b"".join(parts[2:])
    )
    assert len(reports(path)) == len(reports(NEWS))
    assert "damaged stretches were passed over (1)" in reasons(path)


@pytest.mark.parametrize("packed", [True, False])
def test_a_cut_file_keeps_what_came_before(write, packed: bool) -> None:
    parts = members() if packed else [gzip.decompress(one) for one in members()]
    path = write("a.warc.gz" if packed else "a.warc", b"".join(parts[:2]) + parts[2][: len(parts[2]) // 2])
    (ferries,) = reports(path)
    assert ferries.uri == f"{SITE}/2031/06/10/ferries"
    assert reasons(path) == ["it is damaged or cut off from here on and the rest is lost; what came before was read"]


@pytest.mark.parametrize("stated", [b"70", b"400", b"9000", b"99999999"])
@pytest.mark.parametrize("packed", [True, False])
def test_a_record_that_lies_about_its_length(write, stated: bytes, packed: bool) -> None:
    parts = [gzip.decompress(one) for one in members()]
    head, _, rest = parts[2].partition(b"\r\n\r\n")
    lines = [b"Content-Length: " + stated if one.startswith(b"Content-Length") else one for one in head.split(b"\r\n")]
    parts[2] = b"\r\n".join(lines) + b"\r\n\r\n" + rest
    content = b"".join(gzip.compress(one, mtime=0) for one in parts) if packed else b"".join(parts)
    path = write("a.warc.gz" if packed else "a.warc", content)
    texts = {one.uri: one.text for one in reports(path)}
    assert {f"{SITE}/2031/06/10/ferries", f"{SITE}/2031/06/12/budget", f"{SITE}/release.txt"} <= set(texts)
    assert not any("WARC/1.0" in text for text in texts.values())


def test_a_record_that_expands_without_end(write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "RATIO_FREE", 1_000_000)
    head = b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://x.example/a\r\nContent-Length: 90000000\r\n\r\n"
    path = write("a.warc.gz", members()[1] + gzip.compress(head + bytes(90_000_000), 9))
    assert [one.uri for one in reports(path)] == [f"{SITE}/2031/06/10/ferries"]
    assert any("expands beyond all reason" in reason for reason in reasons(path))


@pytest.mark.parametrize(
    ("name", "content", "begins"),
    [
        ("a.warc.wat.gz", b"WARC/1.0\r\n", "it is a WAT file"),
        ("a.arc", b"filedesc://a.arc 0.0.0.0 20080101000000 text/plain 76\n", "it is an ARC file"),
        ("a", b"filedesc://a.arc 0.0.0.0 20080101000000 text/plain 76\n", "it is an ARC file"),
    ],
)
def test_what_is_refused(refused, name: str, content: bytes, begins: str) -> None:
    assert refused(name, content).reason.startswith(begins)


ARTICLE = b'<meta property="og:type" content="article">'


@pytest.mark.parametrize(
    ("address", "data", "listing"),
    [
        ("https://x.example/", ARTICLE, True),
        ("https://x.example", b"", True),
        ("https://x.example/en/index.html", b"", True),
        ("https://x.example/?p=123", b"", False),
        ("https://x.example/tag/harbour/page/3", b"", True),
        ("https://x.example/tag/harbour", ARTICLE, False),
        ("https://x.example/archives/2025/05/", b"", True),
        ("https://x.example/archives/12345", b"", False),
        ("https://x.example/about-us", b"", True),
        ("https://x.example/world", b"<h2 class='t'><a href='/1'>One</a></h2>" * 9, True),
        ("https://x.example/world/fog", b"<p>Fog</p>" + b"<h3><a href='/1'>One</a></h3>" * 3, False),
        ("http://[x/", b"", False),
    ],
)
def test_front_pages_and_lists(address: str, data: bytes, listing: bool) -> None:
    assert is_listing(address, data) is listing


@pytest.mark.parametrize("suffix", [".warc", ".warc.gz"])
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_no_damage_raises(tmp_path_factory: pytest.TempPathFactory, suffix: str, data: st.DataObject) -> None:
    content = bytearray(_plain()[:6_000] if suffix == ".warc" else NEWS.read_bytes())
    for place in data.draw(st.lists(st.integers(0, len(content) - 1), max_size=6)):
        content[place] = data.draw(st.integers(0, 255))
    path = tmp_path_factory.mktemp("any") / f"a{suffix}"
    path.write_bytes(content[: data.draw(st.integers(0, len(content)))])
    for found in read(path):
        assert isinstance(found, Refusal) or all(block.end <= len(found.text) for block in found.blocks)
