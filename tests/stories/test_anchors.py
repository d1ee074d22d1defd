from __future__ import annotations

from consilience.stories import Features, anchor_days


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
