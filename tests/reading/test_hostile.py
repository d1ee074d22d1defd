"""Bad input is set aside with a plain reason, and the others go on."""

from __future__ import annotations

import gzip
import json
import os
import time
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consilience.model import Refusal, Report
from consilience.reading import limits, read

NEWS = "The harbour of Port Ester was closed on Monday after two ferries collided in thick fog.\n"


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.txt", b"", "it is empty"),
        ("a.txt", b" \n\t\r\n", "it is empty"),
        ("a.txt", b"\xef\xbb\xbf", "it is empty"),
        ("a.txt", b"--- *** ---\n", "it holds no words"),
        ("a.txt", b"\x00\x01\x02\x03" * 50, "it is not text"),
        ("a.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, "it is a picture, and words in pictures are not read"),
        ("a.txt", b"\xff\xfeA\x00B\xd8", "its characters are damaged: it says how they are written and is not so"),
        ("a.html", b"", "it is empty"),
        ("a.html", b"<html><body><nav><a href='/'>Home</a></nav></body></html>", "no article was found on this page"),
        ("a.json", b"", "it is empty"),
        ("a.json", b"{", "it is not valid JSON"),
        ("a.json", b"42", "it is not a report: a report is a row with named fields, one of them its text"),
        ("a.json", b'{"colour": "red"}', "it has no text"),
        ("a.json", b"[" * 2000 + b"]" * 2000, "its JSON is nested too deeply"),
        ("a.json", b'{"a":' * 2000 + b"1" + b"}" * 2000, "its JSON is nested too deeply"),
        ("a.csv", b"", "it is empty"),
        ("a.csv", b"colour,size\nred,3\n", "none of its columns is named as a report's text is (for example: text)"),
        ("a.gz", b"\x1f\x8b\x08\x00broken", "it is a compressed file that is damaged or cut off"),
        (
            "a.txt.gz",
            gzip.compress(NEWS.encode() * 9, mtime=0)[:-9],
            "it is a compressed file that is damaged or cut off",
        ),
    ],
)
def test_reasons(refused, name: str, content: bytes, reason: str) -> None:
    assert refused(name, content).reason == reason


def test_an_unreadable_file_and_folder(write, tmp_path: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("the superuser may read everything")
    write("in/a.txt", NEWS).chmod(0)
    write("in/b/c.txt", NEWS).parent.chmod(0)
    found = list(read(tmp_path / "in"))
    (tmp_path / "in" / "b").chmod(0o755)
    assert [one.reason for one in found] == [
        "you do not have permission to read it",
        "you do not have permission to open this folder",
    ]


def test_a_damaged_row_is_set_aside_by_itself(write) -> None:
    first, bad, blank, last = read(
        write("a.jsonl", '{"text": "One day."}\n{"text": \n\n{"text": ""}\n{"text": "Two."}\n')
    )
    assert isinstance(first, Report) and isinstance(last, Report)
    assert (bad.uri, bad.reason) == ("a.jsonl#2", "it is not valid JSON")
    assert (blank.uri, blank.reason) == ("a.jsonl#4", "it has no text")


def test_a_deep_row_is_set_aside_by_itself(write) -> None:
    deep = '{"a":' * 2000 + "1" + "}" * 2000
    bad, good = read(write("a.jsonl", f'{deep}\n{{"text": "One day."}}\n'))
    assert isinstance(good, Report) and bad.reason == "its JSON is nested too deeply"


def test_a_gzip_bomb_is_not_opened(write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "RATIO_FREE", 100_000)
    (found,) = read(write("bomb.txt.gz", gzip.compress(b"A" * 10_000_000)))
    assert "expands beyond all reason" in found.reason


def test_a_line_without_end_is_set_aside_in_flat_memory(write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "LINE", 1_000)
    bad, good = read(write("a.jsonl", '{"text": "' + "x" * 5_000 + '"}\n{"text": "One day."}\n'))
    assert bad == Refusal("a.jsonl#1", "this line is too long to be a report")
    assert good.uri == "a.jsonl#2"


@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.json", "a.md"])
def test_what_is_too_large_is_set_aside(refused, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    for limit in ("TEXT", "PAGE", "JSON"):
        monkeypatch.setattr(limits, limit, 2_000_000)
    assert refused(name, b"<p>words " * 500_000).reason.startswith("it is too large for ")


def test_thousands_of_empty_files(tmp_path: Path) -> None:
    for number in range(10_000):
        (tmp_path / f"{number}.txt").touch()
    started = time.process_time()
    assert [one.reason for one in read(tmp_path)] == ["it is empty"] * 10_000
    assert time.process_time() - started < 20


def test_files_that_vanish_while_the_others_are_read(write, tmp_path: Path) -> None:
    for name in "abc":
        write(f"in/{name}.txt", NEWS + name)
    stream = read(tmp_path / "in")
    assert isinstance(next(stream), Report)
    (tmp_path / "in" / "b.txt").unlink()
    assert [getattr(one, "reason", one.uri) for one in stream] == ["there is no such file", "c.txt"]


def test_a_folder_that_vanishes_while_the_others_are_read(write, tmp_path: Path) -> None:
    write("in/a.txt", NEWS)
    gone = write("in/b/c.txt", NEWS)
    write("in/d.txt", NEWS)
    stream = read(tmp_path / "in")
    assert isinstance(next(stream), Report)
    gone.unlink()
    gone.parent.rmdir()
    assert [(one.uri, getattr(one, "reason", "")) for one in stream] == [("b", "there is no such file"), ("d.txt", "")]


@pytest.mark.parametrize("name", ["/dev/zero", "/dev/null", "/proc/self/mem"])
def test_devices_are_not_read(name: str) -> None:
    if not Path(name).exists():
        pytest.skip("there is no such device here")
    (found,) = read(name)
    assert found.reason in ("it is not an ordinary file", "it is empty", "it could not be read from the disk")


def test_a_page_of_50_million_bytes(refused) -> None:
    assert refused("a.html", b"<html><body>" + b"<p>words</p>" * 4_200_000).reason.startswith(
        "it is too large for a web page"
    )


@pytest.mark.parametrize("depth", [2_000, 200_000])
@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ('{"a":', "}"), ('[{"a":', "}]")])
def test_json_of_any_depth(refused, depth: int, opening: str, closing: str) -> None:
    assert refused("a.json", opening * depth + "1" + closing * depth).reason == "its JSON is nested too deeply"


@pytest.mark.parametrize("name", ["a.html", "a.xml", "a.rss", "a.xhtml", "a.txt", "a"])
@pytest.mark.parametrize("root", ["html", "rss", "newsItem", "nitf"])
def test_entities_that_multiply(write, name: str, root: str) -> None:
    levels = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    bomb = f'<?xml version="1.0"?><!DOCTYPE {root} [<!ENTITY a0 "fog">{levels}]><{root}><body><p>{NEWS}&a11;</p></body></{root}>'
    started = time.process_time()
    (found,) = read(write(name, bomb))
    assert isinstance(found, Refusal) or len(found.text) < 20_000
    assert time.process_time() - started < 20


@pytest.mark.parametrize("name", ["a.csv", "a.tsv"])
def test_a_hundred_thousand_columns(write, name: str) -> None:
    mark = "," if name == "a.csv" else "\t"
    head = mark.join(f"c{n}" for n in range(100_000))
    found = list(read(write(name, f"{head}{mark}text\n{f'1{mark}' * 100_000}The harbour closed.\n")))
    assert [type(one) in (Report, Refusal) for one in found] == [True]


@pytest.mark.parametrize(
    "name", ["a.txt", "a.csv", "a.json", "a.jsonl", "a.html", "a.md", "a.zip", "a.tar", "a.eml", "a.pdf", "a.xml"]
)
def test_nothing_but_zeros(write, name: str) -> None:
    found = list(read(write(name, b"\0" * 3_000_000)))
    assert found and all(isinstance(one, Refusal) for one in found)


def test_characters_that_databases_refuse_are_replaced_and_offsets_hold(one) -> None:
    report = one("a.json", '{"text": "Fog\\u0000 closed \\ud800 the harbour.", "title": "A\\u0000B", "id": "x\\ud800"}')
    assert report.text == "Fog\ufffd closed \ufffd the harbour."
    assert report.title == "A\ufffdB" and report.source_ids == ("x\ufffd",)
    assert report.notes


def test_no_fact_holds_characters_that_databases_refuse(one) -> None:
    facts = {"dateline": "Sella \ud800", "url": "https://sella.example/a\ud800"}
    for name in ("author", "source", "language", "agency", "description", "credit", "id"):
        facts[name] = "Ada \ud800\0 Moss"
    report = one("a.json", json.dumps({"title": "\ud800", "text": NEWS, **facts}))
    msgspec.json.encode(report)
    assert "\0" not in repr(report)


def test_numbers_without_end(write) -> None:
    (found,) = read(write("a.jsonl", '{"text": "One day.", "id": ' + "9" * 6_000 + "}\n"))
    assert isinstance(found, (Report, Refusal))


def test_pages_nested_without_end(write) -> None:
    page = "<html><body>" + "<div>" * 20_000 + f"<p>{NEWS}</p>" + "</div>" * 20_000
    (found,) = read(write("a.html", page))
    assert isinstance(found, (Report, Refusal))


@pytest.mark.parametrize("suffix", [".txt", ".md", ".html", ".json", ".jsonl", ".csv", ".gz", ""])
@settings(max_examples=40, deadline=None)
@given(content=st.binary(max_size=300))
def test_no_bytes_raise(tmp_path_factory: pytest.TempPathFactory, suffix: str, content: bytes) -> None:
    path = tmp_path_factory.mktemp("any") / f"a{suffix}"
    path.write_bytes(content)
    for found in read(path):
        _check(found)


@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.jsonl"])
@settings(max_examples=60, deadline=None)
@given(content=st.text(max_size=400))
def test_no_text_raises(tmp_path_factory: pytest.TempPathFactory, name: str, content: str) -> None:
    path = tmp_path_factory.mktemp("any") / name
    whole = {"a.html": f"<html><body><p>{content}</p></body></html>", "a.jsonl": json.dumps({"text": content})}
    path.write_bytes(whole.get(name, content).encode("utf-8", "surrogatepass"))
    for found in read(path):
        _check(found)


def _check(found: Report | Refusal) -> None:
    if isinstance(found, Refusal):
        assert found.reason and found.reason[0].islower() and not found.reason.endswith(".")
        return
    found.text.encode("utf-8")
    last = 0
    for block in found.blocks:
        assert last <= block.start < block.end <= len(found.text)
        last = block.end
    for credit in found.credits:
        assert credit.start is None or found.text[credit.start : credit.end]


@pytest.mark.parametrize("number", ["9" * 20, "-9" * 20, "2147483648"])
@pytest.mark.parametrize(
    "day",
    [
        "Thu, {} May 2025 10:00:00 GMT",
        "Thu, 8 May 2025 {}:00:00 GMT",
        "8 May 2025 10:{}:00 GMT",
        "8 May 2025 10:00:{} GMT",
    ],
)
def test_days_that_no_machine_can_count(write, day: str, number: str) -> None:
    item = f"<pubDate>{day.format(number)}</pubDate><description>{NEWS * 3}</description>"
    (found,) = read(write("a.rss", f'<rss version="2.0"><channel><item>{item}</item></channel></rss>'))
    assert isinstance(found, Report) and found.published in (None, "2025-05-08")
