"""Remote addresses, on servers of this machine alone."""

from __future__ import annotations

import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from consilience.model import Refusal, Report
from consilience.reading import limits, read, remote

NEWS = "The harbour of Port Ester was closed on Monday after two ferries collided in thick fog.\n"
PAGE = f"<html><head><title>Fog</title></head><body><article><p>{NEWS * 3}</p></article></body></html>"
pytest.importorskip("fsspec")
pytest.importorskip("aiohttp")

_ANSWERS = {
    "/page.html": (200, "text/html", PAGE),
    "/story?id=3.4": (200, "text/html; charset=utf-8", PAGE),
    "/export?as=csv": (200, "text/csv", f"title,text\nFog,{NEWS}"),
    "/rows.jsonl": (200, "application/octet-stream", '{"text": "One day."}\n{"text": "Two days."}\n'),
    "/secret": (403, "text/plain", "no"),
    "/broken": (500, "text/plain", "no"),
}


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.server.seen.append(self.path)  # type: ignore[attr-defined]
        if self.path == "/slow":
            time.sleep(2.5)
        status, kind, body = _ANSWERS.get(self.path, (404, "text/plain", "nothing"))
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body.encode()) + 100 * (self.path == "/cut")))
        with suppress(BrokenPipeError):
            self.end_headers()
            self.wfile.write(body.encode())

    do_HEAD = do_GET  # noqa: N815

    def log_message(self, *said: Any) -> None:
        """Nothing."""


@pytest.fixture(scope="module")
def server() -> Iterator[ThreadingHTTPServer]:
    made = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    made.seen = []  # type: ignore[attr-defined]
    made.daemon_threads = True
    threading.Thread(target=made.serve_forever, daemon=True).start()
    yield made
    made.shutdown()
    made.server_close()


@pytest.fixture
def site(server: ThreadingHTTPServer) -> str:
    server.seen.clear()  # type: ignore[attr-defined]
    return f"http://127.0.0.1:{server.server_port}"


@pytest.fixture
def memory() -> Iterator[Any]:
    import fsspec

    system = fsspec.filesystem("memory")
    yield system
    system.store.clear()


def found(*names: str) -> list[tuple[str | None, str]]:
    return [(one.uri, one.reason if isinstance(one, Refusal) else "") for one in read(names)]


@pytest.mark.parametrize(
    ("path", "addresses"),
    [
        ("/page.html", [""]), ("/story?id=3.4", [""]), ("/export?as=csv", ["#1"]), ("/rows.jsonl", ["#1", "#2"]),
    ],
)  # fmt: skip
def test_what_is_named_by_a_web_address_has_that_address(site: str, path: str, addresses: list[str]) -> None:
    assert found(site + path) == [(f"{site}{path}{place}", "") for place in addresses]


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/none", "there is nothing at this address"),
        ("/secret", "access was refused: the address needs a key or password that is missing here or not enough"),
        ("/broken", "the server answered with an error (number 500)"),
        ("/slow", "the server did not answer in time"),
    ],
)
def test_why_a_web_address_cannot_be_read(site: str, monkeypatch, path: str, reason: str) -> None:
    monkeypatch.setattr(limits, "SILENCE", 1)
    assert found(site + path) == [(site + path, reason)]


@pytest.mark.parametrize("path", ["/page.html", "/none.html"])
def test_a_password_in_an_address_is_not_kept(site: str, path: str) -> None:
    (found,) = read(site.replace("//", "//ada:moss@") + path)
    assert "moss" not in repr(found) and found.uri == site + path


def test_a_server_that_is_not_there() -> None:
    assert found("http://127.0.0.1:9/a.html") == [
        ("http://127.0.0.1:9/a.html", "the server could not be reached, or broke off")
    ]


def test_folders_patterns_and_archives(memory: Any, tmp_path: Path) -> None:
    from tests.reading.test_archives import zipped

    for name, content in {
        "a.txt": NEWS,
        "d/b.txt": NEWS,
        ".hid/c.txt": NEWS,
        "p.html": PAGE,
        "p_files/x.txt": NEWS,
    }.items():
        memory.pipe(f"/news/{name}", content.encode())
    memory.pipe("/pile.zip", zipped({"in/a.txt": NEWS}))
    base = "memory:///news"
    assert found("memory://news") == [(f"{base}/{name}", "") for name in ("a.txt", "d/b.txt", "p.html")]
    assert found("memory://news/*.txt") == [(f"{base}/a.txt", "")]
    assert found("memory://news/**/b.txt") == [(f"{base}/d/b.txt", "")]
    assert found("memory://pile.zip") == [("memory:///pile.zip/in/a.txt", "")]
    assert found("memory://news/*.docx") == [("memory://news/*.docx", "no file matches this pattern")]
    assert found("memory://none") == [("memory://none", "there is nothing at this address")]
    (tmp_path / "p.zip").write_bytes(zipped({"in/a.txt": NEWS, "b.md": NEWS}))
    assert found(f"zip://*/*.txt::{tmp_path}/p.zip") == [(f"zip://in/a.txt::{tmp_path}/p.zip", "")]


def test_copies_are_removed(memory: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    memory.pipe("/rows.jsonl", b'{"text": "One day."}\n' * 3)
    stream = read("memory://rows.jsonl")
    assert isinstance(next(stream), Report) and len(list(tmp_path.iterdir())) == 1
    stream.close()  # type: ignore[attr-defined]
    assert list(tmp_path.iterdir()) == []


def test_a_file_without_end_is_not_copied(memory: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "EXPANDED", 1_000)
    memory.pipe("/a.txt", NEWS.encode() * 100)
    assert found("memory://a.txt") == [("memory:///a.txt", "it has no end, or is larger than anything that is read")]


def test_addresses_that_nobody_knows_or_that_take_another_package(monkeypatch: pytest.MonkeyPatch) -> None:
    assert found("carrier-pigeon://a") == [
        ("carrier-pigeon://a", "addresses that begin with carrier-pigeon: are not understood")
    ]
    monkeypatch.setitem(sys.modules, "gcsfs", None)
    ((_, reason),) = found("gs://news/a.txt")
    assert reason.startswith("reading gs addresses takes one more package") and "gcsfs" in reason


def test_without_the_extra_the_command_that_adds_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "fsspec.core", None)
    ((_, reason),) = found("s3://news/a.txt")
    assert "pip install 'consilience[remote]'" in reason


def test_nothing_is_fetched_that_the_user_does_not_name(site: str, server: Any, tmp_path: Path) -> None:
    dtd = f'<!DOCTYPE html SYSTEM "{site}/x.dtd" [<!ENTITY e SYSTEM "{site}/e">]>'
    (tmp_path / "a.html").write_text(f'{dtd}<html><head><link href="{site}/c.css" rel="stylesheet"></head>'
                                     f'<body><img src="{site}/i.png"><article><p>{NEWS * 3}&e;</p></article></body></html>')  # fmt: skip
    (tmp_path / "b.xml").write_text(
        f'<?xml version="1.0"?>{dtd.replace("html", "rss")}<rss><channel>&e;</channel></rss>'
    )
    (tmp_path / "c.jsonl").write_text(f'{{"url": "{site}/page.html", "title": "Fog"}}\n')
    assert list(read(tmp_path)) and server.seen == []


@pytest.mark.parametrize("name", ["a.txt", "/a/b", "C:\\a.txt", "C:/a.txt", "a:b", "1::2", "*.txt"])
def test_paths_are_no_addresses(name: str) -> None:
    assert not remote.is_address(name)


def test_a_file_here_of_such_a_name_is_read(write, monkeypatch, tmp_path: Path) -> None:
    write("abc::def.txt", NEWS)
    monkeypatch.chdir(tmp_path)
    assert found("abc::def.txt") == [("abc::def.txt", "")]
