"""Files that lie among reports and are none, and what the names of files tell."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from consilience.reading import read
from consilience.reading.named import day_of_file


def _zip(*names: str) -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return kept.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.pptx", _zip("[Content_Types].xml", "ppt/presentation.xml"), "a presentation; save its text as"),
        ("a.pages", _zip("Index/Document.iwa", "preview.jpg"), "a document of Apple's Pages; open it and export it"),
        ("a.epub", _zip("mimetype", "META-INF/container.xml"), "an electronic book"),
        ("a.numbers", _zip("Index/Document.iwa"), "a table of an office program; open it and save it as"),
        ("a.gdoc", b'{"doc_id": "x", "email": "a@b.example"}', "only a link to a document in Google Drive"),
        ("a.url", b"[InternetShortcut]\r\nURL=https://sella.example/a", "only a link to a page"),
        ("a.webloc", b'<?xml version="1.0"?><plist><dict/></plist>', "only a link to a page"),
        ("a.ris", b"TY  - NEWS\nTI  - The bridge is closed\nER  - \n", "a list of references"),
        ("a.enex", b'<?xml version="1.0"?><en-export><note/></en-export>', "an export of notes from Evernote"),
        ("a.py", b"print('The bridge is closed.')\n", "a program"),
        ("a.log", b"2025-05-08 12:00 started\n", "what a program noted"),
        ("a.plist", b"bplist00\xd1\x01\x02", "settings of a program"),
        ("a.pkl", b"\x80\x04\x95\x0b\0\0\0\0\0\0\0]q\0.", "what a program in Python or R kept; write it as CSV, JSON"),
        ("a.rds", b"RDX3\n\0\0\0\x02" + bytes(40), "what a program in Python or R kept"),
        ("a.heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(100), "a picture"),
        ("a.mp4", b"\0\0\0\x18ftypmp42" + bytes(100), "a recording"),
    ],
)
def test_what_is_no_report_is_named_for_what_it_is(refused, name: str, content: bytes, reason: str) -> None:
    assert refused(name, content).reason.startswith(f"it is {reason}")


def test_what_is_not_understood_says_what_to_do(refused) -> None:
    found = refused("a.xyz", bytes(range(256)) * 3)
    assert (
        found.reason == "files of the kind .xyz are not understood; save it as text (.txt), a web page or Word (.docx)"
    )


def test_xml_of_an_unknown_kind_is_no_text(refused) -> None:
    assert "not understood" in refused("a.odd", '<?xml version="1.0"?><thing>The bridge is closed.</thing>').reason


def test_the_marks_of_open_word_documents_are_passed_over(write) -> None:
    assert list(read(write("clips/~$story.docx", b"\x03Ann" + bytes(158)).parent)) == []


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("2025-05-08 The Velmora Courier - Floods.txt", "2025-05-08"),
        ("The Velmora Courier, 2025_05_08, p. 3.pdf", "2025-05-08"),
        ("courier-2025.05.08.docx", "2025-05-08"),
        ("20250508_courier_floods.txt", "2025-05-08"),
        ("courier_20250508_floods.rtf", "2025-05-08"),
        ("Courier 13.05.2025 Floods.txt", "2025-05-13"),
        ("Courier 8.5.2025.txt", "2025-05-08"),
        ("a pile of clips/2025-05-08.txt", "2025-05-08"),
        ("clips.zip/2025-05-08 Floods.md", "2025-05-08"),
        ("2025-05-08 Floods.txt.gz", "2025-05-08"),
    ],
)
def test_a_day_in_a_file_name(name: str, day: str) -> None:
    assert day_of_file(name) == day


@pytest.mark.parametrize(
    "name",
    [
        "2025-05 Floods.txt",  # no day
        "05-08-2025 Floods.txt",  # May or August
        "2025-05-08 to 2025-05-10 Floods.txt",  # two days
        "2025-13-08 Floods.txt",  # no such month
        "Floods (2025-05-14 10_11_12).txt",  # the moment of saving
        "Screenshot 2025-05-14 at 10.11.12.pdf",
        "Floods 2025-05-14T101112.txt",
        "IMG_20250514.pdf",
        "Floods downloaded 2025-05-14.txt",
        "export-2025-05-14.txt",
        "Scan 2025-05-14.pdf",
        "20250508123456.txt",  # a number
        "id-120250508.txt",
        "2025-05-08/Floods.txt",  # a folder's name tells when it was filed
        "Floods 2025-05-14.html",  # browsers write the day of saving
        "Floods 2025-05-14.eml",
        "reports-2025-05-14.csv",
        "1850-05-08 Floods.txt",
        "",
    ],
)
def test_no_day_in_a_file_name(name: str) -> None:
    assert day_of_file(name) is None


TEXT = "Bridge closed in Velmora\n\nThe bridge was closed on Thursday after divers found cracks in two piers.\n"


def test_the_name_of_its_file_dates_a_text_that_tells_no_day(one) -> None:
    found = one("2025-05-08 The Velmora Courier - Bridge.txt", TEXT)
    assert (found.published, found.bases["published"], found.published_basis) == ("2025-05-08", "file name", "address")
    assert found.outlet is None


def test_what_a_text_tells_goes_over_the_name_of_its_file(one) -> None:
    found = one("2025-05-14 Bridge.txt", TEXT.replace("\n\n", "\n\nMay 8, 2025\n\n", 1))
    assert (found.published, found.bases["published"]) == ("2025-05-08", "line of the text")


def test_the_name_of_a_file_dates_none_of_its_several_reports(write) -> None:
    path: Path = write("2025-05-08 clips.jsonl", '{"text": "The bridge is closed."}\n{"text": "The bridge is open."}\n')
    assert [report.published for report in read(path)] == [None, None]
