from __future__ import annotations

from collections.abc import Callable

from consilience.model import Document
from consilience.stories import Features, anchor_days, features


def report(name: str, published: str | None = None, present: tuple[str, str] | None = None) -> Features:
    return Features(report=name, title=f"Title {name}", lead="", published=published, terms=(), present=present)


def test_an_undated_report_takes_the_first_day_of_its_story() -> None:
    found = anchor_days([report("a"), report("b", "2031-05-09"), report("c", "2031-05-08")])
    assert found.keys() == {"a"}
    day, reason = found["a"] or ("", "")
    assert day == "2031-05-08"
    assert "Title c" in reason


def test_a_day_that_the_text_rules_out_is_passed_over() -> None:
    undated = report("a", present=("2031-05-01", "2032-05-09"))
    found = anchor_days([undated, report("b", "2030-01-01"), report("c", "2031-05-09")])
    assert (found["a"] or ("",))[0] == "2031-05-09"


def test_without_a_dated_report_the_day_is_unknown() -> None:
    assert anchor_days([report("a"), report("b")]) == {"a": None, "b": None}
    assert anchor_days([]) == {}


def test_a_preview_is_of_the_eve_of_what_it_looks_ahead_to(read_document: Callable[..., Document]) -> None:
    preview = features(read_document("President Marens is set to visit Westmark from Wednesday to Saturday."))
    other = features(read_document("Marens will be in Vell on May 7–10 to sign the agreement."))
    dated = features(read_document("Ulla Marens arrived in Vell on Wednesday.", published="2031-05-08"))
    days = anchor_days([preview, other, dated])
    assert {day[0] for day in days.values() if day} == {"2031-05-06"}
    assert "looks ahead" in (days[preview.report] or ("", ""))[1]


def test_a_preview_of_far_days_keeps_the_day_of_the_story(read_document: Callable[..., Document]) -> None:
    preview = features(read_document("President Marens will visit Westmark on December 3."))
    dated = features(read_document("Ulla Marens was invited to Vell.", published="2031-05-08"))
    assert (anchor_days([preview, dated])[preview.report] or ("",))[0] == "2031-05-08"
