"""Tables as they come: delimiters, damage, names in other languages, columns, and our own export again."""

from __future__ import annotations

import contextlib
import io
import json
import zipfile
from datetime import date, datetime
from pathlib import Path
from typing import Any

import polars
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consilience.errors import Refused
from consilience.model import Pointer, Refusal, Report
from consilience.reading import read
from consilience.reading.readers import columns, spreadsheet, table
from consilience.reading.source import Source
from consilience.record.formats import Format
from consilience.record.formats import write as write_rows
from consilience.record.rows import ReportRow

TEXT = "The harbour of Port Ester was closed on Monday after two ferries collided in thick fog."


def good(found: list[Any]) -> list[str | None]:
    return [one.title for one in found if isinstance(one, Report)]


@pytest.mark.parametrize(
    "bad",
    [
        f'X,"{TEXT},2031-06-10',
        f'X,"{TEXT} "He said" so,2031-06-10',
        f'X,"{TEXT}\nand on the next line,2031-06-10',
        f"X,{TEXT},with,too,many,cells",
    ],
)
def test_a_damaged_row_loses_no_other(write, bad: str) -> None:
    rows = [f'{name},"{TEXT}\nSecond line, ""quoted"".",2031-06-10' for name in "ABC"]
    content = "\n".join(["title,text,date", rows[0], bad, rows[1], rows[2]]) + "\n"
    found = list(read(write("a.csv", content)))
    assert [title for title in good(found) if title != "X"] == ["A", "B", "C"]
    assert len(found) == 4


def test_stray_quotation_marks_within_one_line_are_read(write) -> None:
    content = f'title,text,date\nA,"{TEXT} "Fog" it was",2031-06-10\nB,{TEXT} "Fog" again,2031-06-11\n'
    found = list(read(write("a.csv", content)))
    assert good(found) == ["A", "B"] and found[1].published == "2031-06-11"


def test_a_table_of_nothing_but_quotation_marks_ends(write) -> None:
    found = list(read(write("a.csv", "title,text\n" + '"\n' * 3_000)))
    assert found and all(isinstance(one, Refusal) for one in found)


def test_a_table_without_names_is_refused_plainly(refused) -> None:
    reason = refused("a.csv", f"https://x.org/a,{TEXT}\nhttps://x.org/b,{TEXT}\n").reason
    assert reason.startswith("its first line does not name the columns")


def test_the_line_by_which_spreadsheets_name_the_delimiter(write) -> None:
    assert good(list(read(write("a.csv", f"sep=;\r\ntitle;text\r\nA;{TEXT}\r\n")))) == ["A"]


def test_a_table_in_utf_16(write) -> None:
    assert good(list(read(write("a.tsv", f"title\ttext\nA\t{TEXT}\n".encode("utf-16"))))) == ["A"]


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (["05/06/2031", "13/06/2031"], ["2031-06-05", "2031-06-13"]),
        (["05/06/2031", "06/13/2031"], ["2031-05-06", "2031-06-13"]),
        (["05/06/2031", "07/06/2031"], [None, None]),
        (["13/06/2031", "06/13/2031", "05/06/2031"], ["2031-06-13", "2031-06-13", None]),
    ],
)
def test_the_column_decides_what_its_days_are(write, days: list[str], told: list[str | None]) -> None:
    content = "title,text,date\n" + "".join(f"{n},{TEXT} {n}.,{day}\n" for n, day in enumerate(days))
    assert [one.published for one in read(write("a.csv", content))] == told


def test_addresses_without_texts_are_pointers(write) -> None:
    (found,) = read(write("a.csv", "url,title,date\nhttps://x.org/a,A,2031-06-10\n"))
    assert found == Pointer(
        uri="https://x.org/a", found="a.csv#1", title="A", published="2031-06-10", published_basis="metadata"
    )


SHEET = Path(__file__).parent / "samples" / "rows" / "analyst.xlsx"


def test_spreadsheets() -> None:
    pytest.importorskip("openpyxl")
    first, second, pointer, notes = read(SHEET)
    assert (first.title, first.published, first.outlet) == (
        "Two ferries collide in fog off Port Ester",
        "2025-06-10",
        "The Sella Post",
    )
    assert (second.uri, second.published) == ("analyst.xlsx#2", "2025-06-11T08:30:00")
    assert isinstance(pointer, Pointer) and pointer.uri == "https://esterherald.example/fog"
    assert isinstance(notes, Refusal) and notes.uri == "analyst.xlsx#Notes"


@settings(max_examples=60, deadline=None)
@given(at=st.integers(0, 6_000), byte=st.binary(min_size=1, max_size=4), cut=st.booleans())
def test_no_damage_of_spreadsheets_raises(at: int, byte: bytes, cut: bool) -> None:
    pytest.importorskip("openpyxl")
    whole = SHEET.read_bytes()
    content = whole[:at] + byte + (b"" if cut else whole[at + len(byte) :])
    with contextlib.suppress(Refused):
        list(spreadsheet.READER.read(Source(content, "a.xlsx")))


def test_a_spreadsheet_in_the_old_format_says_what_to_do(refused) -> None:
    assert "save it as .xlsx" in refused("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)).reason


def frame() -> polars.DataFrame:
    return polars.DataFrame(
        {
            "id": [1, 2],
            "title": ["A", "B"],
            "text": [TEXT, f"{TEXT} Again."],
            "published_at": [datetime(2031, 6, 10, 8, 30), None],
            "day": [date(2031, 6, 10), date(2031, 6, 11)],
            "authors": [["Ada Moss"], ["Ivo Renn", "Mara Tolen"]],
            "source": [{"id": None, "name": "The Sella Post"}, {"id": 4, "name": "Ester Herald"}],
            "embedding": [[0.1, 0.2], [0.3, 0.4]],
            "picture": [b"\xff\xd8", b"\xff\xd8"],
        }
    )


WRITERS = {
    "a.parquet": lambda path: frame().write_parquet(path),
    "b.parquet": lambda path: frame().write_parquet(path, row_group_size=1),
    "a.arrow": lambda path: frame().write_ipc(path),
    "a.feather": lambda path: frame().write_ipc(path, compression="zstd"),
    "b.arrow": lambda path: frame().write_ipc_stream(path),
    "language=en/part-0": lambda path: frame().write_parquet(path),
}


@pytest.mark.parametrize("name", WRITERS)
def test_tables_by_columns(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    WRITERS[name](path)
    one, two = read(tmp_path)
    assert (one.title, one.text, one.outlet, one.byline) == ("A", TEXT, "The Sella Post", ("Ada Moss",))
    assert (one.published, two.published) == ("2031-06-10T08:30:00", "2031-06-11")
    assert two.byline == ("Ivo Renn", "Mara Tolen") and one.source_ids == ("1",) and two.uri == f"{name}#2"


@pytest.mark.parametrize("name", ["a.arrow", "b.arrow"])
def test_a_damaged_arrow_file_cannot_end_the_run(tmp_path: Path, name: str) -> None:
    WRITERS[name](tmp_path / name)
    content = (tmp_path / name).read_bytes()
    (tmp_path / name).write_bytes(content[:200] + b"\xff" * 800 + content[1_000:])
    (found,) = read(tmp_path)
    assert found == Refusal(name, "this table is damaged or of a kind that is not understood", found.detail)


def test_programs_beside_a_table_are_not_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    WRITERS["a.arrow"](tmp_path / "a.arrow")
    (tmp_path / "polars.py").write_text("open('taken.txt', 'w').close()")
    monkeypatch.chdir(tmp_path)
    assert good(list(read("a.arrow"))) == ["A", "B"]
    assert not (tmp_path / "taken.txt").exists()


def test_the_name_of_a_table_is_no_pattern(tmp_path: Path) -> None:
    for name in ("a[1].parquet", "a1.parquet"):
        frame().with_columns(title=polars.lit(name)).write_parquet(tmp_path / name)
    assert good(list(read(tmp_path / "a[1].parquet"))) == ["a[1].parquet"] * 2


def test_a_bomb_of_a_spreadsheet_is_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("consilience.reading.limits.RATIO_FREE", 1_000_000)
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/sharedStrings.xml", b"<sst>" + b" " * 50_000_000 + b"</sst>")
    (found,) = read(tmp_path / "a.xlsx")
    assert isinstance(found, Refusal) and "expands beyond all reason" in found.reason


def test_a_table_by_columns_without_reports(tmp_path: Path) -> None:
    polars.DataFrame({"x": [1], "y": [2]}).write_parquet(tmp_path / "a.parquet")
    (found,) = read(tmp_path)
    assert found.reason == "none of its columns is named as a report's text is (for example: text)"


@settings(max_examples=60, deadline=None)
@given(at=st.integers(0, 4_000), byte=st.binary(min_size=1, max_size=4), cut=st.booleans())
def test_no_damage_of_columns_raises(at: int, byte: bytes, cut: bool) -> None:
    name = "a.parquet"
    stream = io.BytesIO()
    WRITERS[name](stream)
    whole = stream.getvalue()
    content = whole[:at] + byte + (b"" if cut else whole[at + len(byte) :])
    with contextlib.suppress(Refused):
        list(columns.READER.read(Source(content, name)))


@settings(max_examples=150, deadline=None)
@given(content=st.text(alphabet="ab,\";\n\r\t'", max_size=120))
def test_no_table_raises(content: str) -> None:
    with contextlib.suppress(Refused):
        list(table.READER.read(Source(f"title,text\n{content}".encode(), "a.csv")))


@pytest.mark.parametrize("format_", ["jsonl", "csv", "parquet"])
def test_our_own_export_gives_the_same_reports_again(write, tmp_path: Path, format_: Format) -> None:
    rows = [
        {"title": "=1+1 of fog", "text": f"- {TEXT}\r\n\r\n“Fog, \"thick\" fog.”", "url": "https://x.org/a", "id": 7, "outlet": "X", "authors": ["Ada Moss", "Ivo Renn"], "date": "2031-06-10T08:00:00Z"},
        {"title": "'=quoted", "text": f"'= {TEXT}", "url": "https://x.org/2031/06/11/b", "outlet": "Y"},
        {"text": f"SELLA, June 12 (Velmora Wire) — {TEXT}", "language": "en"},
    ]  # fmt: skip
    before = [one for one in read(write("in/a.jsonl", "\n".join(map(json.dumps, rows)))) if isinstance(one, Report)]
    with (tmp_path / f"reports.{format_}").open("wb") as stream:
        write_rows(map(exported, before), "reports", format_, stream)
    after = list(read(tmp_path / f"reports.{format_}"))
    assert [facts(one) for one in after] == [facts(one) for one in before]


def exported(report: Report) -> ReportRow:
    names = [name for name in ReportRow.__struct_fields__ if name not in ("story", "version_of")]
    return ReportRow(**{name: getattr(report, name) for name in names}, story=None, version_of=None)


def facts(report: Any) -> tuple[Any, ...]:
    names = ("id", "uri", "uris", "source_ids", "title", "outlet", "byline", "dateline", "published", "published_basis", "language", "text")  # fmt: skip
    return tuple(getattr(report, name) for name in names)


def test_unicode_text_of_a_spreadsheet_is_a_table_though_its_name_says_text(write) -> None:
    rows = "title\toutlet\tdate\ttext\r\nBridge closed\tSella Wire\t2025-05-08\tThe bridge is closed — for weeks.\r\n"
    (found,) = read(write("Unicode text.txt", rows.encode("utf-16")))
    assert isinstance(found, Report)
    assert (found.title, found.outlet, found.published) == ("Bridge closed", "Sella Wire", "2025-05-08")
    assert found.text == "The bridge is closed — for weeks."


def test_a_long_text_under_an_unknown_name_is_not_lost_behind_its_address(refused) -> None:
    row = f"headline,link,Artikeltext hier\nBridge closed,https://sella.example/a,{(TEXT + ' ') * 6}\n".replace(
        ", ", "; "
    )
    assert "stands under “Artikeltext hier”" in refused("a.csv", row).reason
