from __future__ import annotations

from collections.abc import Callable

from consilience.extraction import times
from consilience.extraction.times import Anchor
from consilience.model import Document, Extraction
from consilience.pipeline.anchors import fit

News = Callable[..., Document]


def extraction(document: Document) -> Extraction:
    return Extraction(document.report.id, (), tuple(times.mentions(document)))


def test_an_anchor_from_the_story_is_moved_to_where_its_weekdays_meet_the_story(read_document: News) -> None:
    told = read_document("Tolland will be in Kestria from 7 May to 10 May.", published="2025-05-08")
    preview = read_document("Tolland is set to visit Kestria from Wednesday to Saturday, her office said.")
    known = {told.report.id: Anchor("2025-05-08", "published"), preview.report.id: Anchor("2025-05-08", "story")}
    story = {told.report.id: "s", preview.report.id: "s"}
    found = fit(known, [extraction(told), extraction(preview)], story)
    assert found[told.report.id] == Anchor("2025-05-08", "published")
    resolved = times.resolve(list(extraction(preview).mentions), found[preview.report.id])  # type: ignore[arg-type]
    assert [m.earliest for m in resolved if m.value][:2] == ["2025-05-07", "2025-05-10"]


def test_a_report_alone_speaks_from_the_day_it_spells_out(read_document: News) -> None:
    alone = read_document("Tolland met Haske in Maren on March 20, 2023. Last year trade rose.")
    assert fit({}, [extraction(alone)], {}) == {alone.report.id: Anchor("2023-03-20", "text")}


def test_a_day_to_come_gives_way_to_one_that_is_past(read_document: News) -> None:
    text = "The talks will be held on June 3, 2025, it was said on June 1, 2025."
    (anchor,) = fit({}, [extraction(read_document(text))], {}).values()
    assert anchor.day == "2025-06-01"


def test_without_any_day_there_is_no_anchor(read_document: News) -> None:
    assert fit({}, [extraction(read_document("She came on Monday."))], {}) == {}
