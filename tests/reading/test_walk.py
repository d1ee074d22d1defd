"""Which files are read, in which order, and under which address."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

from consilience.errors import InputError
from consilience.model import Refusal, Report
from consilience.reading import read

NEWS = "The harbour of Port Ester was closed on Monday after two ferries collided in thick fog.\n"


def uris(path: object) -> list[str | None]:
    return [found.uri for found in read(path)]  # type: ignore[arg-type]


def test_a_folder_is_read_in_the_order_of_names_and_hidden_files_are_not(write, tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.txt", "a/.git/x.txt", ".hidden.txt", "c.txt"):
        write(f"in/{name}", NEWS + name)
    assert uris(tmp_path / "in") == ["a/z.txt", "b.txt", "c.txt"]


def test_a_single_file_is_known_by_its_name(write) -> None:
    assert uris(write("deep/down/a.txt", NEWS)) == ["a.txt"]


def test_globs_are_understood(write, tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "c.md"):
        write(name, NEWS)
    assert uris(f"{tmp_path}/*.txt") == ["a.txt", "b.txt"]
    assert list(read(f"{tmp_path}/*.docx")) == [Refusal(f"{tmp_path}/*.docx", "no file matches this pattern")]


def test_a_name_with_brackets_is_a_name_before_it_is_a_pattern(write) -> None:
    assert uris(write("a[1].txt", NEWS)) == ["a[1].txt"]


def test_a_path_that_does_not_exist_is_set_aside_and_the_others_are_read(write) -> None:
    missing, found = read(["/nowhere/at/all.txt", write("a.txt", NEWS)])
    assert missing == Refusal("/nowhere/at/all.txt", "there is no such file")
    assert isinstance(found, Report)


def test_link_loops_end(write, tmp_path: Path) -> None:
    write("in/a.txt", NEWS)
    (tmp_path / "in" / "loop").symlink_to(tmp_path / "in")
    (tmp_path / "in" / "self").symlink_to(tmp_path / "in" / "self")
    found = list(read(tmp_path / "in"))
    assert [type(one) for one in found] == [Report, Refusal]
    assert found[1].uri == "self"


def test_a_broken_link_is_set_aside(tmp_path: Path) -> None:
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nothing")
    assert list(read(tmp_path))[0].reason == "there is no such file"


def test_the_pictures_saved_with_a_page_are_not_read(write, tmp_path: Path) -> None:
    write("in/page.html", f"<html><body><article><p>{NEWS * 3}</p></article></body></html>")
    write("in/page_files/advert.html", "<html><body>Buy now</body></html>")
    write("in/page_files/logo.png", b"\x89PNG\r\n\x1a\n")
    write("in/my_files/a.txt", NEWS)
    assert uris(tmp_path / "in") == ["my_files/a.txt", "page.html"]


def test_what_is_no_ordinary_file_is_set_aside(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert list(read(tmp_path)) == [Refusal("pipe.txt", "it is not an ordinary file")]


def test_names_with_strange_characters_can_be_printed_and_stored(tmp_path: Path) -> None:
    for name in (b"bell\x07.txt", b"bad\xff.txt", "schön.txt".encode()):
        (Path(os.fsdecode(bytes(tmp_path) + b"/" + name))).write_bytes(NEWS.encode())
    found = sorted(str(uri) for uri in uris(tmp_path))
    assert found == ["bad%FF.txt", "bell%07.txt", "schön.txt"]


def test_files_of_unknown_kinds_are_sniffed_or_set_aside(write, tmp_path: Path) -> None:
    write("in/noname", NEWS)
    write("in/page", f"<!DOCTYPE html><html><body><article><p>{NEWS * 3}</p></article></body></html>")
    write("in/rows", '{"text": "' + NEWS.strip() + '"}\n{"text": "Another."}\n')
    write("in/photo.jpg", b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01" * 30)
    found = {one.uri: one for one in read(tmp_path / "in")}
    assert sorted(found) == ["noname", "page", "photo.jpg", "rows#1", "rows#2"]
    assert found["photo.jpg"] == Refusal("photo.jpg", "it is a picture, and words in pictures are not read")


@pytest.mark.parametrize(
    ("content", "texts"),
    [
        (NEWS, [NEWS]),
        ('{"text": "One day."}\n{"text": "Two days."}\n', ["One day.", "Two days."]),
        ('[{"text": "One day."}]', ["One day."]),
        (f"<html><body><article><p>{NEWS * 2}</p></article></body></html>", [(NEWS * 2).replace("\n", " ").strip()]),
    ],
)
def test_standard_input_is_sniffed(monkeypatch: pytest.MonkeyPatch, content: str, texts: list[str]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content.encode())))
    found = list(read("-"))
    assert [one.text for one in found if isinstance(one, Report)] == texts
    assert all(one.uri is None for one in found)


def test_reading_is_lazy(write) -> None:
    rows = write("a.jsonl", '{"text": "The first row."}\n' * 3)
    stream = read(rows)
    assert isinstance(next(stream), Report)


def test_the_same_folder_gives_the_same_reports(write, tmp_path: Path) -> None:
    for number in range(5):
        write(f"in/{number}.txt", f"{NEWS}{number}")
    assert list(read(tmp_path / "in")) == list(read(tmp_path / "in"))


def test_a_published_day_that_is_none_is_wrong_use(write) -> None:
    with pytest.raises(InputError, match="is not a day"):
        read(write("a.txt", NEWS), published="soon")


def test_a_day_in_the_users_table_that_is_none_is_told(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("The mayor of Lorne resigned.")
    (tmp_path / "reports.csv").write_text("file,published\none.txt,nonsense\n")
    found = list(read(tmp_path))
    assert [(f.uri, f.reason) for f in found if isinstance(f, Refusal)] == [
        ("reports.csv#1", "its day 'nonsense' is not a day; write it like 2025-05-08")
    ]


def test_folders_that_lie_too_deep_are_told(write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write("a/b/c/deep.txt", "Two ferries collided.")
    monkeypatch.setattr("consilience.reading.limits.DEPTH_OF_FOLDERS", 2)
    (found,) = read(tmp_path)
    assert isinstance(found, Refusal) and found.uri == "a/b/c" and "too deep" in found.reason
