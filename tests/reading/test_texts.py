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
