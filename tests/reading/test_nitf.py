"""NITF: articles of agencies and the archive's dialect."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consilience.errors import Refused
from consilience.model import Report
from consilience.reading import Raw, Source, read
from consilience.reading.readers import nitf

SAMPLES = Path(__file__).parent / "samples" / "nitf"


def kinds(report: Report | Raw) -> list[tuple[str, str]]:
    return [(block.kind, report.text[block.start : block.end]) for block in report.blocks or ()]


def article(body: str, head: str = "", top: str = "") -> Raw:
    text = (
        f"<nitf><head>{head}</head><body><body.head>{top}</body.head><body.content>{body}</body.content></body></nitf>"
    )
    (found,) = nitf.READER.read(Source(text.encode(), "a.xml"))
    assert isinstance(found, Raw)
    return found


def test_an_agency_s_article() -> None:
    (found,) = read(SAMPLES / "agency.nitf")
    assert (found.title, found.outlet, found.byline) == (
        "Two ferries collide off Port Ester", "Velmora News Agency", ("Ada Moss", "Ivo Renn"),
    )  # fmt: skip
    assert found.dateline == "PORT ESTER, Velmora May 8" and found.source_ids == ("vna-20250508-17",)
    assert found.published == "2025-05-08T10:00:00+02:00" and found.language == "en"
    assert found.notes == (
        "Note to editors: Adds quotes; recasts",
        "Part 2 of 5 of the series “Harbours of Velmora”.",
    )
    assert [kind for kind, _ in kinds(found)] == [
        "heading", "body", "dateline", "body", "caption", "heading", "body", "quote", "list", "list", "table", "table",
        "correction", "furniture", "references",
    ]  # fmt: skip
    assert ("caption", "Fog over Port Ester on Thursday. (Mara Lind)") in kinds(found)
    assert ("table", "Ada | 1998") in kinds(found)


def test_the_archive_s_lead_stands_once() -> None:
    (found,) = read(SAMPLES / "archive.xml")
    assert found.text.count("Two ferries collided in thick fog today") == 1
    assert [kind for kind, _ in kinds(found)] == ["dateline", "body", "body", "correction"]
    assert (found.published, found.uri) == ("1998-01-13", "https://estercourier.example/archive?id=0998877")
    assert (found.outlet, found.byline, found.dateline) == ("The Ester Courier", ("ADA MOSS",), "PORT ESTER, Jan. 12")
    assert found.notes == ("The archive's own summary was left out.",)


def test_the_archive_s_day_in_meta_and_lead_alone() -> None:
    days = "".join(
        f'<meta name="publication_{name}" content="{n}"/>'
        for name, n in (("year", 1998), ("month", 1), ("day_of_month", 3))
    )
    found = article('<block class="lead_paragraph"><p>A harbour is closed.</p></block>', days)
    assert (found.published, found.extent, found.text) == ("1998-01-03", "summary", "A harbour is closed.")


def test_a_lead_that_the_full_text_lacks_is_kept() -> None:
    found = article(
        '<block class="lead_paragraph"><p>The lead says this.</p></block><block class="full_text"><p>The text says that.</p></block>'
    )
    assert found.text == "The lead says this.\n\nThe text says that."


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p>One <em>two</em> three.</p>", [("body", "One two three.")]),
        ("loose words<p>One.</p>tail words", [("body", "loose words"), ("body", "One."), ("body", "tail words")]),
        ("<p>One.</p><p>am/ir/vl</p>", [("body", "One."), ("furniture", "am/ir/vl")]),
        ("<p>One.<ul><li>Two.</li></ul></p>", [("body", "One."), ("list", "Two.")]),
        ("<pre>One\ntwo.\n\nThree.</pre>", [("body", "One two."), ("body", "Three.")]),
        ('<bq style="pull-quote"><p>Two.</p></bq><p>One.</p>', [("pull-quote", "Two."), ("body", "One.")]),
        ("<note><p>To editors.</p></note><p>One.</p>", [("furniture", "To editors."), ("body", "One.")]),
        ('<block class="correction_text"><p>It was two.</p></block><p>One.</p>', [("correction", "It was two."), ("body", "One.")]),
        ("<dl><dt>Sella</dt><dd>A town.</dd></dl>", [("list", "Sella"), ("list", "A town.")]),
        ("<p/><p> </p><hr/><p>One.</p>", [("body", "One.")]),
    ],
)  # fmt: skip
def test_bodies(body: str, expected: list[tuple[str, str]]) -> None:
    assert kinds(article(body)) == expected


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("By Mara Lind, <byttl>Staff Reporter</byttl>", ("Mara Lind",)),
        ("By<person>Staff Reporter</person><byttl>Sella Desk</byttl>", ()),
        ("gr/bp", ()),
        ("<person>Ada Moss</person><person>Ivo Renn</person>", ("Ada Moss", "Ivo Renn")),
    ],
)
def test_bylines(byline: str, names: tuple[str, ...]) -> None:
    assert article("<p>One.</p>", top=f"<byline>{byline}</byline>").byline == names


def test_cancelled_and_corrected() -> None:
    found = article(
        "<p>One.</p>", '<docdata management-status="canceled"><correction info="There were two."/></docdata>'
    )
    assert found.notes == ("The agency canceled this item: it is not to be published.",)
    assert kinds(found)[-1] == ("correction", "There were two.")


def test_a_computed_day_is_no_dateline() -> None:
    day = '<dateline><story.date norm="20170102T222800+0000">20170102T222800+0000</story.date></dateline>'
    found = article("<p>One.</p>", top=day)
    assert found.dateline is None and found.published == "2017-01-02T22:28:00+00:00"


def test_without_text(refused) -> None:
    assert refused("a.nitf", "<nitf><head><title>A</title></head><body/></nitf>").reason == "it is NITF without text"
    assert refused("a.xml", "<nitf><body>").reason == "its XML is damaged"


@settings(max_examples=100, deadline=None)
@given(
    name=st.sampled_from(["agency.nitf", "archive.xml"]),
    at=st.integers(0, 4_000),
    gone=st.integers(0, 200),
    put=st.binary(max_size=12),
)
def test_damaged_bytes_raise_nothing_but_refused(name: str, at: int, gone: int, put: bytes) -> None:
    data = (SAMPLES / name).read_bytes()
    at = min(at, len(data))
    try:
        for found in nitf.READER.read(Source(data[:at] + put + data[at + gone :], "a.xml")):
            assert isinstance(found, Raw) and all(
                0 <= one.start < one.end <= len(found.text) for one in found.blocks or ()
            )
    except Refused as refused:
        assert refused.reason
