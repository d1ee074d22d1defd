"""RTF: letters of all code pages, what is left out, and groups without end."""

from __future__ import annotations

import time
from contextlib import nullcontext
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from consilience.errors import Refused
from consilience.model import Refusal, Report
from consilience.reading import Source, read, rtf
from consilience.reading.raw import Raw
from consilience.reading.readers import rtf as reader

SAMPLES = Path(__file__).parent / "samples" / "rtf"


def report(name: str) -> Report:
    (found,) = read([SAMPLES / name])
    assert isinstance(found, Report), found
    return found


def texts(found: Report, kind: str) -> list[str]:
    return [found.text[block.start : block.end] for block in found.blocks if block.kind == kind]


def paragraphs(body: bytes) -> list[str]:
    return [one.text for one in rtf.read(rb"{\rtf1\ansi\ansicpg1252 " + body + b"}").paragraphs]


def test_a_document_of_an_office_program():
    found = report("release.rtf")
    assert found.title == "Ministry of Ports opens the northern channel to smaller vessels"
    assert texts(found, "heading") == ["Next steps"]
    assert texts(found, "table") == ["Vessel class | Opening day", "Below 2,000 tonnes | 12 May", "Ferries | 13 May"]
    assert texts(found, "list") == ["Vessels above 2,000 tonnes wait until July.", "Ferries run from Tuesday."]
    assert "Press office" not in found.text


def test_what_is_hidden_deleted_or_in_the_header_is_left_out():
    found = report("word.rtf")
    assert found.title == "Ester votes on its harbour dues"
    assert "votes on Monday on harbour dues" in found.text
    for gone in ("Sunday", "hidden", "Draft", "HYPERLINK", "89504e", "Hand;"):
        assert gone not in found.text
    assert "“not changed since 2011”, the mayor told the Gazette — café owners agree." in found.text
    assert "Read the proposal before Monday." in found.text
    assert texts(found, "references") == ["Council minutes of 8 May 2025."]
    assert texts(found, "list") == ["Dues rise by 4 percent"]
    assert texts(found, "table") == ["Year | Dues", "2011 | 112 crowns"]


def test_letters_of_other_code_pages_and_beyond():
    assert (
        "Порт Зеллы is the harbour’s name in the north; Порт is the word for it, 😀 they say."
        in report("word.rtf").text
    )
    assert paragraphs(rb"{\fonttbl{\f3\fcharset128 x;}}\f3 \'93\'8c\'8b\'9e") == ["東京"]
    assert paragraphs(rb"{\fonttbl{\f3\fcharset134 x;}}\f3 \'d6\'d0\'b9\'fa\par \f0 a") == ["中国", "a"]
    assert paragraphs(rb"\uc2\u8364\'80\'80 5 and \uc0\u8364 6") == ["€ 5 and €6"]


def test_a_picture_in_bytes_is_passed_over_whatever_it_holds():
    assert paragraphs(rb"a {\pict\bin6 }}}{\{\par} b") == ["a b"]
    assert paragraphs(rb"a \bin3 }}} b") == ["a b"]


def test_fifty_million_figures_of_a_picture_are_passed_over_quickly():
    begin = time.process_time()
    assert paragraphs(rb"a {\pict " + b"89504e470d" * 5_000_000 + b"} b") == ["a b"]
    assert time.process_time() - begin < 20


def test_groups_without_end_are_set_aside(tmp_path: Path):
    path = tmp_path / "a.rtf"
    path.write_bytes(rb"{\rtf1 " + b"{" * 100_000)
    (found,) = read([path])
    assert isinstance(found, Refusal)
    assert "nested" in found.reason


@pytest.mark.parametrize(
    "piece", [rb"{\field{\*\fldinst{x ", rb"\'", rb"{\*", rb"\u1?", rb"\cell", rb"\row", rb"{\footnote "]
)
def test_repetition_takes_bounded_time(piece: bytes):
    begin = time.process_time()
    with pytest.raises(Refused) if piece.startswith(b"{") else nullcontext():
        rtf.read(rb"{\rtf1 " + piece * 100_000)
    assert time.process_time() - begin < 20


def test_a_cut_file_is_read_as_far_as_it_goes():
    assert [one.text for one in rtf.read(rb"{\rtf1 A first line.\par And {\b half a").paragraphs] == [
        "A first line.",
        "And half a",
    ]


PARTS = [rb"\par ", b"{", b"}", rb"\'e9", rb"\u8364?", rb"\cell", rb"\row", rb"{\pict ", rb"\bin5 ", rb"\v ", b"word ", rb"\f1",
         rb"\fcharset255", rb"\ansicpg99999", rb"\uc9", rb"{\footnote ", rb"{\*\x ", rb"{\stylesheet{\s1 heading 1;}}", rb"\s1",
         rb"\u-10179?", b"\x00", b"\xff", b"\\"]  # fmt: skip


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.one_of(st.sampled_from(PARTS), st.binary(max_size=5)), max_size=40))
def test_damaged_bytes_raise_nothing_but_refused(parts: list[bytes]):
    try:
        for one in reader.READER.read(Source(rb"{\rtf1 " + b"".join(parts), "x.rtf")):
            assert isinstance(one, Raw)
            assert all(0 <= b.start < b.end <= len(one.text) for b in one.blocks or ())
    except Refused:
        pass


def test_the_title_of_the_properties_may_have_characters_of_two_halves(one) -> None:
    title = r"{\rtf1\ansi{\info{\title Fog \u-10179?\u-8704? ahead}}The harbour of Port Ester was closed.\par}"
    assert one("a.rtf", title).title == "Fog \U0001f600 ahead"
