"""Word documents: what is kept, what is left out, and files that are something else."""

from __future__ import annotations

import io
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from consilience.errors import Refused
from consilience.model import Refusal, Report
from consilience.reading import Source, limits, read
from consilience.reading.raw import Raw
from consilience.reading.readers import docx

SAMPLES = Path(__file__).parent / "samples" / "docx"


def report(name: str) -> Report:
    (found,) = read([SAMPLES / name])
    assert isinstance(found, Report), found
    return found


def texts(found: Report, kind: str) -> list[str]:
    return [found.text[block.start : block.end] for block in found.blocks if block.kind == kind]


def with_part(name: str, content: bytes) -> bytes:
    """The sample with one of its parts replaced."""
    made = io.BytesIO()
    with zipfile.ZipFile(SAMPLES / "changes.docx") as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            new.writestr(part, content if part == name else old.read(part))
    return made.getvalue()


def test_a_press_release_has_its_title_headings_list_and_table():
    found = report("release.docx")
    assert found.title == "Ministry of Ports opens the northern channel to smaller vessels"
    assert found.published == "2025-05-09"
    assert found.bases["published"] in ("line of the text", "dateline")
    assert texts(found, "heading") == ["Next steps"]
    assert texts(found, "table") == ["Vessel class | Opening day", "Below 2,000 tonnes | 12 May", "Ferries | 13 May"]
    assert texts(found, "list") == ["Vessels above 2,000 tonnes wait until July.", "Ferries run from Tuesday."]
    assert "Press office" not in found.text
    assert "governmental" in found.text


def test_tracked_changes_are_taken_and_comments_left_out():
    found = report("changes.docx")
    assert "votes on Monday on" in found.text
    assert "Sunday" not in found.text
    assert "Check this" not in found.text
    assert texts(found, "references") == ["Council minutes of 8 May 2025."]
    assert texts(found, "quote")[0].startswith("Nobody has asked")
    assert "[1]" not in found.text


def test_a_document_under_the_macro_suffix_is_read(tmp_path: Path):
    path = tmp_path / "a.docm"
    path.write_bytes((SAMPLES / "changes.docx").read_bytes())
    (found,) = read([path])
    assert isinstance(found, Report)


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000), "save it as .docx"),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
        ("a.odt", b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/vnd.oasis.opendocument.text", "save it as .docx"),
        ("b.docx", b"PK\x03\x04" + bytes(100), "damaged"),
        ("c.docx", with_part("word/document.xml", b"<w:document"), "damaged"),
        ("d.docx", with_part("word/document.xml", b"<a>" * 5000), "damaged"),
    ],
)
def test_what_is_no_document_is_set_aside(tmp_path: Path, name: str, content: bytes, reason: str):
    (tmp_path / name).write_bytes(content)
    (found,) = read([tmp_path / name])
    assert isinstance(found, Refusal)
    assert reason in found.reason


def test_rich_text_that_is_called_a_word_document_is_read(tmp_path: Path):
    path = tmp_path / "a.doc"
    path.write_bytes((SAMPLES.parent / "rtf" / "word.rtf").read_bytes())
    (found,) = read([path])
    assert isinstance(found, Report)


def test_a_page_that_is_called_a_word_document_is_read(tmp_path: Path):
    path = tmp_path / "a.doc"
    path.write_bytes((SAMPLES.parent / "nexis" / "academic.html").read_bytes())
    assert [type(one) for one in read([path])] == [Report, Report, Report]


def test_a_bomb_is_not_opened(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setattr(limits, "DOCX_TEXT", 1_000_000)
    path = tmp_path / "bomb.docx"
    path.write_bytes(with_part("word/document.xml", b" " * 5_000_000))
    (found,) = read([path])
    assert isinstance(found, Refusal)
    assert "too large" in found.reason


def test_an_entity_bomb_ends_quickly(tmp_path: Path):
    entities = b"".join(b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 12))
    path = tmp_path / "a.docx"
    path.write_bytes(with_part("word/document.xml", b'<!DOCTYPE x [<!ENTITY a0 "x">' + entities + b"]><x>&a11;</x>"))
    (found,) = read([path])
    assert isinstance(found, Refusal)


SMALL = (SAMPLES / "changes.docx").read_bytes()
BODY = zipfile.ZipFile(SAMPLES / "changes.docx").read("word/document.xml")


def never_raises(data: bytes) -> None:
    try:
        for one in docx.READER.read(Source(data, "x.docx")):
            assert isinstance(one, Raw)
            assert all(0 <= b.start < b.end <= len(one.text) for b in one.blocks or ())
    except Refused:
        pass


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(st.integers(0, 60_000), st.binary(min_size=1, max_size=6)), max_size=6))
def test_damaged_archives_raise_nothing_but_refused(changes: list[tuple[int, bytes]]):
    damaged = bytearray(SMALL)
    for at, new in changes:
        damaged[at % len(damaged) : at % len(damaged) + len(new)] = new
    never_raises(bytes(damaged))


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.integers(0, len(BODY) - 1), st.integers(0, 60), st.sampled_from([b"", b"<w:p>", b"</w:r>", b"<w:tbl>", b'"']))
def test_damaged_parts_raise_nothing_but_refused(at: int, length: int, new: bytes):
    never_raises(with_part("word/document.xml", BODY[:at] + new + BODY[at + length :]))


def test_flat_opendocument_is_no_page(refused) -> None:
    flat = '<?xml version="1.0"?>\n<office:document xmlns:office="urn:x"><office:body>The bridge.</office:body></office:document>'
    assert "OpenDocument" in refused("a.fodt", flat).reason


def test_a_bomb_in_a_part_of_another_name_is_not_opened(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(limits, "DOCX", 10_000_000)
    kept = tmp_path / "a.docx"
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    names = (
        f'<Relationships xmlns="{space}"><Relationship Id="a" Type="{relation}" Target="styles.bin"/></Relationships>'
    )
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/_rels/document.xml.rels", names)
        archive.writestr("word/document.xml", "<document/>")
        archive.writestr("word/styles.bin", b"<a>" + b" " * 100_000_000 + b"</a>")
    tracemalloc.start()
    list(read(kept))
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 50_000_000


def test_a_document_of_empty_paragraphs_is_left(monkeypatch: pytest.MonkeyPatch, refused) -> None:
    monkeypatch.setattr(limits, "DOCX_ELEMENTS", 1_000)
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    body = f'<w:document xmlns:w="{space}"><w:body>{"<w:p/>" * 2_000}</w:body></w:document>'
    found = refused("a.docx", with_part("word/document.xml", body.encode()))
    assert "more paragraphs and marks" in found.reason
