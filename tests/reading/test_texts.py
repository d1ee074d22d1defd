"""The samples of plain text and of old encodings, read as files."""

from __future__ import annotations

from pathlib import Path

import pytest

from consilience.model import Report
from consilience.reading import read

SAMPLES = Path(__file__).parent / "samples"


def only(path: Path) -> Report:
    (found,) = read(path)
    assert isinstance(found, Report), found
    return found


@pytest.mark.parametrize(
    ("name", "title", "dateline", "language"),
    [
        ("ru.cp1251.txt", "Наводнение в Селле разрушило более тридцати домов", "СЕЛЛА, 8 мая", "ru"),
        ("ru.koi8-r.txt", "Наводнение в Селле разрушило более тридцати домов", "СЕЛЛА, 8 мая", "ru"),
        ("ru.utf-16le.txt", "Наводнение в Селле разрушило более тридцати домов", "СЕЛЛА, 8 мая", "ru"),
        ("pl.cp1250.txt", "Powódź w Selli zniszczyła ponad trzydzieści domów", "SELLA", "pl"),
        ("en.cp1252.txt", "“The river does not ask”", "SELLA", "en"),
        ("zh.gb18030.txt", "塞拉洪水摧毁三十多所房屋", "塞拉, 5月8日", "zh"),
        ("ja.shift_jis.txt", "セラの洪水で三十棟が全壊", "セラ", "ja"),
        ("ja.iso-2022-jp.txt", "セラの洪水で三十棟が全壊", "セラ", "ja"),
    ],
)
def test_old_encodings(name: str, title: str, dateline: str, language: str) -> None:
    report = only(SAMPLES / "encodings" / name)
    assert (report.title, report.dateline, report.language) == (title, dateline, language)
    (note,) = report.notes
    assert note.startswith("The encoding was not stated; it was read as ")
    if name.startswith("ru"):
        assert [block.kind for block in report.blocks][-1] == "correction"
        assert [credit.name for credit in report.credits] == ["TASS"]


def test_a_dispatch() -> None:
    report = only(SAMPLES / "text" / "wire.txt")
    assert (report.title, report.byline) == ("Velmora floods force 3,000 from homes", ("ADA MOSS",))
    assert [block.kind for block in report.blocks].count("body") == 1


def test_entries() -> None:
    whens = [block.when for block in only(SAMPLES / "text" / "live.txt").blocks if block.kind == "body"]
    assert whens == ["2031-05-08T14:35Z", "2031-05-08T13:10Z", "2031-05-08T00:20Z", "2031-05-07T23:50Z"]


def test_a_release() -> None:
    report = only(SAMPLES / "text" / "release.txt")
    assert (report.published, report.bases["published"]) == ("2031-05-08", "dateline")


def test_two_languages() -> None:
    report = only(SAMPLES / "text" / "bilingual.txt")
    assert report.language == "en"
    assert [block.language for block in report.blocks if block.kind == "body"] == [None, "ru", None, "ru"]


CLIP = """---
title: "Fire at Tessel paint factory"
source: "https://harbourpost.example/2025/05/11/fire/"
author:
  - "[[Mira Solano]]"
  - "[[Ada Moss]]"
published: 2025-05-11
created: 2025-05-14
tags:
  - "clippings"
---
![Smoke](https://harbourpost.example/1.jpg)

A fire injured **nine** people, the [fire brigade](https://harbourpost.example/tag/fire) said in [[Tessel]].

> Nobody was warned.
"""


def test_a_clipping_of_a_note_program_is_the_report_without_its_marks(one) -> None:
    found = one("fire.md", CLIP)
    assert found.text == "A fire injured nine people, the fire brigade said in Tessel.\n\nNobody was warned."
    assert (found.title, found.byline) == ("Fire at Tessel paint factory", ("Mira Solano", "Ada Moss"))
    assert (found.uri, found.outlet) == ("https://harbourpost.example/2025/05/11/fire/", None)
    assert (found.published, found.modified) == ("2025-05-11", None)
    assert [block.kind for block in found.blocks] == ["body", "quote"]


def test_the_properties_of_an_exported_note_are_no_part_of_its_text(one) -> None:
    found = one(
        "Heat 1a2b3c4d5e6f.md",
        "# Schools close at noon\n\nAuthor: Joris Amble, Katya Lund\nDate: June 24, 2025\n"
        "URL: https://esterherald.example/heat\nOutlet: Ester Herald\n\nAll schools in Ester close at noon.\n",
    )
    assert found.text == "Schools close at noon\n\nAll schools in Ester close at noon."
    assert (found.title, found.outlet, found.published) == ("Schools close at noon", "Ester Herald", "2025-06-24")
    assert found.byline == ("Joris Amble", "Katya Lund")
    assert [block.kind for block in found.blocks] == ["title", "body"]


def test_markdown_and_the_page_it_came_from_are_one_text(one) -> None:
    page = one("a.html", "<html><body><article><p>The <b>Sella</b> flooded nine villages on Thursday, and the water "
                         "stood two metres high in the streets of Velmora.</p></article></body></html>")  # fmt: skip
    note = one("a.md", "The **Sella** flooded nine villages on Thursday, and the water\nstood two metres high in the "
                       "streets of [Velmora](https://velmora.example).\n")  # fmt: skip
    assert note.text == page.text


def test_very_long_markdown_is_read_by_its_lines(one) -> None:
    found = one("a.md", "# Title of it\n\n" + "The river broke its banks. " * 5_000)
    assert "too long" in " ".join(found.notes)


def test_the_fields_above_a_text_hold_and_the_text_is_left_as_it_is(one) -> None:
    text = "---\ntitle: Nine villages flooded\nauthors:\n  - Ada Moss\n---\nThe Sella flooded nine villages.\n"
    found = one("a.txt", text)
    assert (found.title, found.byline, found.text) == ("Nine villages flooded", ("Ada Moss",), text)
