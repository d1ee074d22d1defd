"""What a figure measures, where the way to it leads over clauses, verbs and names."""

from __future__ import annotations

import pytest

from consilience.extraction import figures


def heads(text: str) -> dict[str, str | None]:
    return {f.exact: f.measure_head for f in figures.find(text, "2024-03-12")}


@pytest.mark.parametrize(
    ("text", "exact", "head"),
    [
        ("The krone firmed 2 percent on Monday.", "2 percent", "krone"),
        ("The krone gave up 2 percent on Monday.", "2 percent", "krone"),
        ("The fright sent the krone to 9.40 per dollar.", "9.40", "krone"),
        ("The river crested at 7 metres on Friday.", "7 metres", "river"),
        ("The tank held oil, of which 300 tonnes leaked into the bay.", "300 tonnes", "oil"),
        ("The band sang songs from its third studio album.", "third", "album"),
        ("The deficit will widen to 4 percent of GDP.", "4 percent", "deficit"),
        ("Exports reached 5 million tonnes, traders said, up from 4 million tonnes.", "4 million tonnes", "export"),
        ("The minister unveiled a scheme on Tuesday worth 3 billion euros.", "3 billion euros", "scheme"),
        ("Exports doubled in a year.", "doubled", "export"),
        ("The firm has halved its debt.", "halved", "debt"),
        ("The frost left orchards 30 percent empty.", "30 percent", "orchard"),
        ("The rent, capped at $700 since May, will be raised.", "$700", "rent"),
    ],
)
def test_the_word_that_is_measured(text: str, exact: str, head: str) -> None:
    assert heads(text)[exact] == head


def test_a_share_of_a_place_is_of_the_place() -> None:
    (share,) = figures.find("About 60 percent of Norway is without power.", "2024-03-12")
    assert share.measure is not None
    assert share.measure.exact == "Norway"


def test_the_noun_beside_a_name_says_who_is_so_old() -> None:
    (age,) = figures.find("Officials named engineer Tom Baker, 52, of Leeds.", "2024-03-12")
    assert age.measure is not None
    assert (age.measure.exact, age.measure_head) == ("engineer", "age")
