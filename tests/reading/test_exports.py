"""Exports of news databases: every article a report of its own, and no ordinary document taken for one."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from consilience.errors import Refused
from consilience.model import Refusal, Report
from consilience.reading import Source, exports, read
from consilience.reading.exports.article import Article, report
from consilience.reading.exports.lines import of_text
from consilience.reading.markup import Paragraph
from consilience.reading.paragraphs import Document
from consilience.reading.raw import Raw

SAMPLES = Path(__file__).parent / "samples"
TITLES = [
    "Harbour talks resume in Sella",
    "Storm closes three ports on the coast of Ester",
    "Ministry names a new head of ports",
]
BYLINES = [("Ada Moss",), ("Jon Tarr", "Mira Dolan"), ()]
DAYS = ["2025-05-08", "2025-05-09", "2025-05-10"]
OUTLETS = ["The Velmora Courier", "The Ester Gazette", "The Velmora Courier"]
NEXIS = ["uni.docx", "uni.rtf", "uni.pdf", "academic.html", "academic.txt"]
FACTIVA = ["shown_en.html", "shown_de.html", "shown_fr.html", "shown_es.html", "coded.html", "shown.rtf", "shown.docx",
           "coded.rtf", "shown.txt"]  # fmt: skip
IDS = ("VELC000020250508el580002a",), ("ESTG000020250509el590004b",), ("VELC000020250510el5a0003c",)


def reports(path: Path) -> list[Report]:
    found = list(read([path]))
    assert all(isinstance(one, Report) for one in found), found
    return [one for one in found if isinstance(one, Report)]


def texts(found: Report, kind: str) -> list[str]:
    return [found.text[block.start : block.end] for block in found.blocks if block.kind == kind]


def written(found: Report) -> str:
    """The words that sentences are made from."""
    return "\n".join(found.text[b.start : b.end] for b in found.blocks if b.kind not in ("furniture", "caption"))


@pytest.mark.parametrize("name", NEXIS)
def test_nexis(name: str):
    found = reports(SAMPLES / "nexis" / name)
    assert [one.title for one in found] == TITLES
    assert [one.byline for one in found] == BYLINES
    assert [one.published_day for one in found] == DAYS
    assert [(one.outlet or "").split(" (")[0] for one in found] == OUTLETS
    assert [one.uri.split("#")[1] for one in found if one.uri] == ["1", "2", "3"]
    assert all(one.published_basis == "metadata" for one in found)
    assert not any("words;" in note for one in found for note in one.notes)
    assert "on the quay of Sella" in found[0].text
    assert "on the quay of Sella" not in written(found[0])
    assert any("wrong year" in one for one in texts(found[1], "correction"))
    for one in found:
        for frame in ("Search Terms", "PORTS & HARBOURS", "Copyright", "All Rights", "Load-Date", "LOAD-DATE", "Page"):
            assert frame not in one.text


def test_nexis_keeps_the_number_of_the_document():
    assert reports(SAMPLES / "nexis" / "uni.docx")[0].source_ids == ("6F3K-9T11-JCV0-M2P1-00000-00",)
    assert reports(SAMPLES / "nexis" / "uni.rtf")[2].source_ids == ("6F3K-9T11-JCV0-M2P3-00000-00",)


def test_lines_of_a_fixed_width_are_put_together():
    (first, *_) = reports(SAMPLES / "nexis" / "academic.txt")
    assert "first such meeting since the fishing dispute of last winter closed" in first.text
    assert len(texts(first, "body")) == 3


@pytest.mark.parametrize("name", FACTIVA)
def test_factiva(name: str):
    found = reports(SAMPLES / "factiva" / name)
    assert [one.title for one in found] == TITLES
    assert [one.byline for one in found] == BYLINES
    assert [one.published_day for one in found] == DAYS
    assert [one.outlet for one in found] == OUTLETS
    assert tuple(one.source_ids for one in found) == IDS
    assert found[0].published == "2025-05-08T10:15"
    for one in found:
        assert not one.notes
        for frame in ("Search Summary", "Factiva", "All rights", "gport", "Document", "Courier Media Group"):
            assert frame not in written(one)


def test_proquest():
    found = reports(SAMPLES / "proquest" / "newsstream.txt")
    assert [one.title for one in found] == TITLES
    assert [one.byline for one in found] == BYLINES
    assert [one.published for one in found] == DAYS
    assert [one.outlet for one in found] == OUTLETS
    assert [one.extent for one in found] == ["whole", "whole", "summary"]
    assert found[0].uri == "https://search.proquest.com/docview/319990001?accountid=1"
    assert found[0].source_ids == ("319990001",)


@pytest.mark.parametrize("name", ["articles.html", "tables.html"])
def test_europresse(name: str):
    found = reports(SAMPLES / "europresse" / name)
    assert [one.title for one in found] == [
        "Les pourparlers du port reprennent à Sella",
        "Trois ports fermés après la tempête",
    ]
    assert [one.outlet for one in found] == ["Le Courrier de Velmora", "La Gazette d’Ester"]
    assert [one.published for one in found] == ["2025-05-08", "2025-05-09"]
    assert [one.byline for one in found] == [("Ada Moss",), ()]
    assert found[0].source_ids == ("news·20250508·CV·0508_1256056",)
    assert all("certificat" not in one.text and "Tous droits" not in one.text for one in found)


def test_missing_articles_are_told(tmp_path: Path):
    text = (SAMPLES / "nexis" / "academic.txt").read_text("utf-8-sig")
    first, _, rest = text.partition("2 of 3 DOCUMENTS")
    path = tmp_path / "a.txt"
    path.write_text(first + "3 of 3 DOCUMENTS" + rest.partition("3 of 3 DOCUMENTS")[2])
    found = list(read([path]))
    assert [type(one) for one in found] == [Report, Report, Refusal]
    assert "1 article is missing: the export names 3 and holds 2" in found[2].reason  # type: ignore[union-attr]


def test_a_damaged_article_does_not_spoil_the_others(tmp_path: Path):
    page = (SAMPLES / "factiva" / "shown_en.html").read_text()
    start = page.index('<p class="articleParagraph', page.index(IDS[0][0] + "</p>"))
    damaged = page[:start] + page[page.index("<p>Courier Media Group", start) :].replace(
        "<p>Courier Media Group</p>", "", 1
    )
    (tmp_path / "a.html").write_text(damaged)
    found = list(read([tmp_path / "a.html"]))
    assert [type(one) for one in found] == [Report, Refusal, Report]
    assert "has no text" in found[1].reason  # type: ignore[union-attr]


def test_an_export_that_is_cut_off_keeps_what_came_before(tmp_path: Path):
    text = (SAMPLES / "factiva" / "shown.txt").read_text()
    (tmp_path / "a.txt").write_text(text[: text.index("She succeeds") + 30])
    found = reports(tmp_path / "a.txt")
    assert [one.title for one in found] == TITLES
    assert any("ends within this article" in note for note in found[2].notes)


def test_the_length_that_is_stated_is_checked():
    article = Article(title="A", length="500 words", body=[("body", "One two three.")])
    made = report(article, 1, Source(b"", "a"))
    assert isinstance(made, Raw)
    assert made.notes == ("The export says that this article has 500 words; 3 were read.",)


ORDINARY = [
    "How to read an export\n\nAn article ends with the line End of Document. Its body stands below the word Body.\n",
    "Notes of the archive\n\nEnd of Document\n\nBody\n\nLength of the river: 40 km.\n",
    "Only 3 of 10 documents were found, the court said.\n\nLENGTH: the trial took two days.\n",
    "The register lists Document VELC000020250508el58000xy among others, the ministry said on Thursday.\n",
    "Document A12\n\nThe minister spoke 400 words\n\non 8 May 2025.",
    "The librarian searched for ProQuest document ID numbers.\n\nAbstract: a painting.\n",
]


@pytest.mark.parametrize("text", ORDINARY)
def test_an_ordinary_document_is_no_export(text: str):
    assert exports.in_text(text, Source(b"", "a.txt")) is None
    assert exports.articles(Document(paragraphs=of_text(text)), Source(b"", "a.docx")) is None
    page = "".join(f"<p>{one.text}</p>" for one in of_text(text))
    assert exports.in_page(f"<html><body>{page}</body></html>".encode(), Source(b"", "a.html")) is None


def test_the_other_samples_are_no_exports():
    for name in ("docx/release.docx", "docx/changes.docx", "rtf/word.rtf", "pdf/release.pdf", "pdf/clipping.pdf"):
        assert len(list(read([SAMPLES / name]))) == 1


PARTS = [
    "1 of 3 DOCUMENTS", "2 of 9999 DOCUMENTS", "May 8, 2025", "LENGTH: 12 words", "Length: x", "Body", "End of Document",
    "Load-Date: May 9, 2025", "Document VELC000020250508el58000xy", "HD | A title", "LP | Text", "WC | 9", "PD | 8 May 2025",
    "40 words", "Title: x", "Full text: y", "ProQuest document ID: 7", "_" * 60, "Copyright 2025 A", "Correction", "Graphic",
    "By Ada Moss", "The Ester Gazette", "A sentence of some length, with its full stop.", "Documents (9)", "Selected Items: 9-1",
]  # fmt: skip


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.one_of(st.sampled_from(PARTS), st.text(min_size=1, max_size=30)), max_size=25))
def test_no_order_of_lines_raises_anything(lines: list[str]):
    paragraphs = [Paragraph("body", text) for line in lines if (text := " ".join(line.split()))]
    page = "".join(f"<p>{one.text}" for one in paragraphs if one.text.isprintable()).encode()
    for found in (
        exports.articles(Document(paragraphs=paragraphs), Source(b"", "a")),
        exports.in_text("\n\n".join(lines), Source(b"", "a")),
        exports.in_page(page, Source(b"", "a")),
    ):
        for one in found or ():
            assert isinstance(one, (Raw, Refusal))
            assert isinstance(one, Refusal) or all(b.end <= len(one.text) for b in one.blocks or ())


PAGES = [
    (SAMPLES / name).read_bytes() for name in ("factiva/coded.html", "nexis/academic.html", "europresse/tables.html")
]


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.sampled_from(PAGES),
    st.integers(0, 8000),
    st.integers(0, 200),
    st.sampled_from([b"", b"<div>", b"</td>", b"<table>", b"\xff"]),
)
def test_damaged_pages_raise_nothing_but_refused(page: bytes, at: int, length: int, new: bytes):
    with suppress(Refused):
        list(exports.in_page(page[:at] + new + page[at + length :], Source(b"", "a.html")) or ())
