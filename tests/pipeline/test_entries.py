"""The entries of a live blog speak from their own days."""

from __future__ import annotations

import pytest

from consilience.extraction.extract import extract
from consilience.extraction.times import Anchor
from consilience.language import SpacyParser, documents
from consilience.model import Block, EventMention, Report, TimeMention
from consilience.model.report import report_id, text_hash
from consilience.pipeline.entries import Entry, entries
from consilience.pipeline.settle import settle

ENTRIES = (
    ("Ada Moss arrived in Sella on Tuesday. She is to meet Ester Quill tomorrow.", "2025-06-04T09:30:00Z"),
    ("The talks began yesterday, officials said.", "2025-06-10"),
    ("Marek Dolan left Sella on Monday.", None),
)


def live() -> Report:
    text, blocks = "", []
    for words, when in ENTRIES:
        blocks.append(Block(len(text), len(text) + len(words), "body", when=when))
        text += f"{words}\n\n"
    return Report(
        id=report_id(text, None, None), text=text, text_sha256=text_hash(text), language="en", published="2025-06-20",
        blocks=tuple(blocks),
    )  # fmt: skip


def test_the_stretches_with_a_day_of_their_own() -> None:
    report = live()
    assert [(e.day, report.text[e.start : e.end]) for e in entries(report)] == [
        ("2025-06-04", ENTRIES[0][0]),
        ("2025-06-10", ENTRIES[1][0]),
    ]
    assert entries(Report(id="r", text="x", text_sha256="", blocks=(Block(0, 1, "body", when="noon"),))) == ()


@pytest.mark.parametrize(
    ("when", "published", "day"),
    [
        ("2025-06-03T22:30:00Z", "2025-06-03T20:00:00+02:00", "2025-06-04"),
        ("2025-06-04T02:30:00Z", "2025-06-03T20:00:00-05:00", "2025-06-03"),
        ("2025-06-04T00:30:00+02:00", "2025-06-03T18:00:00Z", "2025-06-04"),
        ("2025-06-03T22:30:00Z", "2025-06-03", "2025-06-03"),
        ("2025-06-03T22:30:00Z", None, "2025-06-03"),
        ("2025-06-03", "2025-06-03T23:00:00+09:00", "2025-06-03"),
        ("0001-01-01T00:30:00Z", "2025-06-03T20:00:00-05:00", None),
    ],
)
def test_the_day_is_that_of_the_place(when: str, published: str | None, day: str | None) -> None:
    report = Report(id="r", text="x", text_sha256="", published=published, blocks=(Block(0, 1, "body", when=when),))
    assert [e.day for e in entries(report)] == [day] * (day is not None)


def test_blocks_of_one_entry_are_one() -> None:
    blocks = (Block(0, 4, "heading", when="2025-06-04"), Block(5, 9, "body", when="2025-06-04"), Block(10, 12, "body"))
    assert entries(Report(id="r", text="x" * 12, text_sha256="", blocks=blocks)) == (Entry(0, 9, "2025-06-04"),)


def test_days_are_told_from_the_entry(parser: SpacyParser) -> None:
    report = live()
    extraction = extract(next(documents([report], parser)))
    for anchor, last in ((Anchor("2025-06-20"), "2025-06-16"), (None, None)):
        found = settle(extraction, anchor, {}, entries(report))
        days = {
            m.exact.lower().removeprefix("on "): (m.earliest, m.anchor) for m in found if isinstance(m, TimeMention)
        }
        assert days["tuesday"] == ("2025-06-03", "2025-06-04")
        assert days["tomorrow"] == ("2025-06-05", "2025-06-04")
        assert days["yesterday"] == ("2025-06-09", "2025-06-10")
        assert days["monday"][0] == last
    events = {m.exact: (m.when.earliest, m.status) for m in found if isinstance(m, EventMention) and m.when}
    assert events["arrived in"] == ("2025-06-03", "occurred") and events["said"] == ("2025-06-10", "occurred")
