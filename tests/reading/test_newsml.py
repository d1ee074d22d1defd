"""NewsML-G2 and NewsML 1: one report a news item."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consilience.errors import Refused
from consilience.model import Credit, Pointer, Refusal, Report
from consilience.reading import Raw, Source, read
from consilience.reading.readers import newsml

SAMPLES = Path(__file__).parent / "samples" / "newsml"
ITEM = """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:1" version="2"><itemMeta>
<itemClass qcode="ninat:{kind}"/><provider literal="VENA"/><versionCreated>2025-05-08T10:00:00Z</versionCreated>{about}</itemMeta>
<contentMeta>{content}</contentMeta><contentSet>{inside}</contentSet></newsItem>"""


def kinds(report: Report | Raw) -> list[tuple[str, str]]:
    return [(block.kind, report.text[block.start : block.end]) for block in report.blocks or ()]


def items(text: str) -> list[object]:
    return list(newsml.READER.read(Source(text.encode(), "a.xml")))


def item(inside: str, about: str = "", content: str = "", kind: str = "text") -> object:
    (found,) = items(ITEM.format(inside=inside, about=about, content=content, kind=kind))
    return found


def test_a_message() -> None:
    ferries, sunk, *left = read(SAMPLES / "g2-message.xml")
    assert (ferries.title, ferries.outlet, ferries.byline) == (
        "Two ferries collide off Port Ester", "Velmora News Agency", ("Ada Moss", "Ivo Renn"),
    )  # fmt: skip
    assert (ferries.published, ferries.modified) == ("2025-05-08T09:05:00+02:00", "2025-05-08T11:40:00+02:00")
    assert ferries.uri == "urn:newsml:velmoranews.example:20250508:0017"
    assert ferries.source_ids == (ferries.uri, f"{ferries.uri}:3", "VENA0017")
    assert (ferries.dateline, ferries.language) == ("PORT ESTER, May 8 (VENA)", "en")
    assert ferries.notes == (
        "The agency marks this version as a correction.",
        "Note to editors: Corrects the number of ferries in paragraph one.",
    )
    assert ferries.credits == (Credit("Reuters", "agency"),)
    assert [kind for kind, _ in kinds(ferries)] == [
        "dateline", "body", "heading", "body", "list", "table", "table", "furniture", "correction",
    ]  # fmt: skip
    assert set(ferries.bases.values()) == {"field of the file"}
    assert sunk.notes == ("The agency canceled this item: it is not to be published.",)
    assert kinds(sunk) == [
        ("body", "A ferry sank off Sella on Thursday, the coast guard said."),
        ("body", "The report could not be confirmed and is withdrawn."),
    ]
    assert [one.reason for one in left] == [
        "1 item of this delivery is entries of a vocabulary, and so no report",
        "1 item of this delivery is lists of other items (packages), and so no report",
        "1 item of this delivery is without text, of the kind “picture”, and so no report",
    ]


def test_nitf_in_a_news_item() -> None:
    (found,) = read(SAMPLES / "g2-nitf.xml")
    assert (found.title, found.byline, found.dateline) == (
        "Velmora raises its rail fares",
        ("Mara Lind",),
        "VELMORA, May 7",
    )
    assert found.notes == (
        "The agency marks this version as an update.",
        "It was under an embargo until 2025-05-08T00:00:00Z.",
    )
    assert ("caption", "A train at Sella. (Ivo Renn/VENA)") in kinds(found)


def test_newsml_1() -> None:
    ferries, photo = read(SAMPLES / "newsml-1.2.xml")
    assert (ferries.uri, ferries.source_ids) == (
        "urn:newsml:velmoranews.example:20250508:TX-17",
        ("urn:newsml:velmoranews.example:20250508:TX-17", "urn:newsml:velmoranews.example:20250508:TX-17:2"),
    )
    assert (ferries.published, ferries.modified) == ("2025-05-08T09:00:00+02:00", "2025-05-08T12:05:00+02:00")
    assert (ferries.outlet, ferries.byline, ferries.language) == ("Agence Velmora", ("Ada Moss",), "fr")
    assert kinds(ferries) == [
        ("dateline", "Port Ester (AVN)"),
        (
            "body",
            "Deux ferries se sont heurtés jeudi dans le brouillard au large de Port Ester, ont annoncé les autorités.",
        ),
        ("body", "Le port a été fermé pendant trois heures."),
        ("furniture", "am/ir"),
        ("caption", "Le brouillard à Port Ester, le 8 mai."),
    ]
    assert photo.reason == "1 item of this delivery is without text, of the kind “photo”, and so no report"


def test_versions_share_an_address() -> None:
    first = item("<inlineData>One ferry.</inlineData>")
    assert isinstance(first, Raw) and (first.uri, first.source_ids) == ("urn:1", ("urn:1", "urn:1:2"))


def test_a_summary_stands_only_for_a_missing_text() -> None:
    said = '<description role="drol:summary">Two ferries collided.</description>'
    with_text = item("<inlineData>The whole text.</inlineData>", content=said)
    alone = item("", content=said)
    assert isinstance(with_text, Raw) and (with_text.text, with_text.extent) == ("The whole text.", "whole")
    assert isinstance(alone, Raw) and (alone.text, alone.extent) == ("Two ferries collided.", "summary")
    assert isinstance(item("", content=said, kind="picture"), Refusal)


def test_a_caption_of_a_picture_is_no_report() -> None:
    found = item(
        "<remoteContent href='a.jpg'/>", content='<description role="drol:caption">Fog.</description>', kind="picture"
    )
    assert isinstance(found, Refusal) and "of the kind “picture”" in found.reason


def test_text_that_lies_elsewhere_is_a_pointer() -> None:
    found = item(
        '<remoteContent href="https://velmoranews.example/17" contenttype="text/html"/>',
        content="<headline>Fog</headline>",
    )
    assert isinstance(found, Pointer) and (found.uri, found.title) == ("https://velmoranews.example/17", "Fog")


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("One\nline.\n\nTwo.", ["One line.", "Two."]),
        ("   One is\nwrapped.\n   Two is too.", ["One is wrapped.", "Two is too."]),
        ("&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;", ["One.", "Two."]),
        ("<![CDATA[<p>AT&amp;T.</p>]]>", ["AT&T."]),
        ("x" * 130 + ".\nTwo.", ["x" * 130 + ".", "Two."]),
    ],
)
def test_plain_texts(data: str, expected: list[str]) -> None:
    found = item(f'<inlineData contenttype="text/plain">{data}</inlineData>')
    assert isinstance(found, Raw) and [text for _, text in kinds(found)] == expected


def test_private_notes_stay_private() -> None:
    found = item(
        "<inlineData>Text.</inlineData>",
        '<edNote role="r:contacts">+00 555</edNote><edNote pubconstraint="pc:nonpublic">Call Ada.</edNote><edNote>Adds a name.</edNote>',
    )
    assert isinstance(found, Raw) and found.notes == ("Note to editors: Adds a name.",)


def test_binary_data_is_no_text() -> None:
    assert isinstance(item('<inlineData contenttype="image/jpeg" encoding="base64">AAAA</inlineData>'), Refusal)


def test_what_comes_before_the_damage_is_kept() -> None:
    whole = (SAMPLES / "g2-message.xml").read_text()
    cut = whole[: whole.index("The report could not be confirmed")]
    found = newsml.READER.read(Source(cut.encode(), "a.xml"))
    first = next(found)
    assert isinstance(first, Raw) and first.title == "Two ferries collide off Port Ester"
    with pytest.raises(Refused, match="the items that are whole were read"):
        list(found)


def test_without_items(refused) -> None:
    assert refused("a.xml", "<NewsML/>").reason == "it holds no news items"
    assert refused("a.newsml", "<NewsML>" + "<NewsItem>" * 5_000).reason == "its XML is nested too deeply"


@settings(max_examples=100, deadline=None)
@given(
    name=st.sampled_from(["g2-message.xml", "g2-nitf.xml", "newsml-1.2.xml"]),
    at=st.integers(0, 5_000), gone=st.integers(0, 200), put=st.binary(max_size=12),
)  # fmt: skip
def test_damaged_bytes_raise_nothing_but_refused(name: str, at: int, gone: int, put: bytes) -> None:
    data = (SAMPLES / name).read_bytes()
    at = min(at, len(data))
    try:
        for found in newsml.READER.read(Source(data[:at] + put + data[at + gone :], "a.xml")):
            if isinstance(found, Raw):
                assert all(0 <= one.start < one.end <= len(found.text) for one in found.blocks or ())
    except Refused as refused:
        assert refused.reason
