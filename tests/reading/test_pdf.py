"""PDF: reading order, paragraphs, what stands at the edges, and files that cannot be read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from consilience.errors import Refused
from consilience.model import Refusal, Report
from consilience.reading import Source, limits, read
from consilience.reading.pdf import client
from consilience.reading.pdf.hyphens import Hyphens
from consilience.reading.raw import Raw
from consilience.reading.readers import pdf

SAMPLES = Path(__file__).parent / "samples" / "pdf"


def report(name: str) -> Report:
    (found,) = read([SAMPLES / name])
    assert isinstance(found, Report), found
    assert all(found.text[b.start : b.end].strip() for b in found.blocks)
    return found


def texts(found: Report, kind: str) -> list[str]:
    return [found.text[block.start : block.end] for block in found.blocks if block.kind == kind]


def test_columns_are_read_one_after_the_other_below_their_headline():
    found = report("clipping.pdf")
    assert found.title == "Storm closes three ports along the eastern coast of Velmora"
    assert found.byline == ("Jon Tarr",)
    body = texts(found, "body")
    assert [one.split()[0] for one in body] == ["ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX"]
    assert all(one.endswith(".") for one in body)


def test_a_pull_quote_across_columns_does_not_part_them():
    found = report("pull_quote.pdf")
    assert texts(found, "pull-quote") == ["“A lamp can watch itself. Fog needs somebody who listens”"]
    starts = [" ".join(one.split()[:2]) for one in texts(found, "body")]
    assert starts == ["LEFT ONE", "LEFT TWO", "LEFT THREE", "RIGHT ONE", "RIGHT TWO", "RIGHT THREE"]


def test_a_page_printed_by_a_browser_keeps_its_address():
    found = report("browser.pdf")
    assert found.uri == "http://courier.velmora.example/2025/05/08/harbour.html"
    assert (found.title, found.byline, found.published) == (
        "Harbour talks resume in Sella",
        ("Ada Moss",),
        "2025-05-08",
    )
    assert found.dateline == "SELLA, May 8"
    assert texts(found, "heading") == ["The winter dispute"]
    assert any("browser printed this page" in note for note in found.notes)
    assert "Harbour talks resume in Sella | The Velmora Courier" in texts(found, "furniture")
    assert "Forty vessels return by 31 May" in found.text


def test_a_press_release_has_its_running_head_apart_and_its_properties_do_not_name_it():
    found = report("release.pdf")
    assert found.title == "Ministry of Ports opens the northern channel to smaller vessels"
    assert texts(found, "furniture")[-2:] == ["Ministry of Ports of Velmora", "Press office, 1 Quay Street, Sella"]
    assert texts(found, "table") == ["Vessel class | Opening day", "Below 2,000 tonnes | 12 May", "Ferries | 13 May"]
    assert texts(found, "list") == ["Vessels above 2,000 tonnes wait until July.", "Ferries run from Tuesday."]
    assert "governmental inspection" in found.text
    assert len(texts(found, "body")) == 10


def test_hyphens_go_only_where_the_word_was_surely_broken():
    text = report("hyphens.pdf").text
    assert "reached an agreement on" in text
    assert "master welcomed the vote" in text
    assert "a well-known fisherman" in text
    assert "govern-ors of both" in text


def test_hyphens_between_names_and_before_other_words_stay():
    hyphens = Hyphens(["the talks on co-operation and cooperation in Sella"])
    assert hyphens.joined("the Velmora-", "Ester border") == "the Velmora-Ester border"
    assert hyphens.joined("said that co-", "operation is") == "said that co-operation is"
    assert hyphens.joined("in 2024-", "25 the") == "in 2024- 25 the"


def test_words_that_stand_sideways_are_left_out_and_noted():
    found = report("sideways.pdf")
    assert "Archive" not in found.text
    assert any("sideways" in note for note in found.notes)


@pytest.mark.parametrize(("name", "reason"), [("scanned.pdf", "scanned"), ("locked.pdf", "password")])
def test_what_cannot_be_read_is_set_aside(name: str, reason: str):
    (found,) = read([SAMPLES / name])
    assert isinstance(found, Refusal)
    assert reason in found.reason


def test_a_file_that_is_cut_or_lies_is_set_aside_or_read_as_far_as_it_goes(tmp_path: Path):
    data = (SAMPLES / "release.pdf").read_bytes()
    broken = data.replace(b"startxref", b"startxxxx").replace(b"/Length ", b"/Length 99999")
    for number, content in enumerate((data[: len(data) // 2], broken, b"%PDF-1.7\n", b"%PDF-1.7\n" + bytes(5000))):
        path = tmp_path / f"{number}.pdf"
        path.write_bytes(content)
        assert all(isinstance(one, (Report, Refusal)) for one in read([path]))


def test_only_so_many_pages_are_read(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(limits, "PDF_PAGES", 1)
    assert "Only the first 1 of 2 pages were read." in report("release.pdf").notes


def test_a_file_that_takes_too_long_is_set_aside_and_the_next_is_read(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(limits, "PDF_SECONDS", 0.0)
    monkeypatch.setattr(client, "_SCRIPT", str(Path(__file__).parent / "samples" / "pdf" / "sleeps.py"))
    client.close()
    with pytest.raises(Refused, match="too long"):
        client.open_pdf(SAMPLES / "release.pdf")
    monkeypatch.undo()
    assert report("release.pdf").title


def test_a_crash_of_the_library_is_set_aside_and_the_next_file_is_read(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(client, "_SCRIPT", str(SAMPLES / "crashes.py"))
    client.close()
    with pytest.raises(Refused, match="cannot be read"):
        client.open_pdf(SAMPLES / "release.pdf")
    monkeypatch.undo()
    assert report("release.pdf").title


def test_a_process_that_was_ended_from_outside_is_started_again():
    client.open_pdf(SAMPLES / "hyphens.pdf")
    (started,) = client._STARTED.values()
    started.process.kill()
    started.process.wait()
    assert report("release.pdf").title


@pytest.fixture(scope="module", autouse=True)
def _closed() -> Iterator[None]:
    yield
    client.close()


SMALL = (SAMPLES / "scanned.pdf").read_bytes(), (SAMPLES / "hyphens.pdf").read_bytes()


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.sampled_from(SMALL), st.lists(st.tuples(st.integers(0, 20_000), st.binary(min_size=1, max_size=6)), max_size=8)
)
def test_damaged_bytes_raise_nothing_but_refused(data: bytes, changes: list[tuple[int, bytes]]):
    damaged = bytearray(data)
    for at, new in changes:
        damaged[at % len(damaged) : at % len(damaged) + len(new)] = new
    try:
        for one in pdf.READER.read(Source(bytes(damaged), "x.pdf")):
            assert isinstance(one, Raw)
            assert all(0 <= b.start < b.end <= len(one.text) for b in one.blocks or ())
    except Refused:
        pass
