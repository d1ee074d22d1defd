from __future__ import annotations

import random

import pytest

from consilience.language import SpacyParser
from consilience.lineage import LineageInput, derive
from consilience.model import Derivation

from .build import FLOOD, OTHER, QUOTE, bare, given


def between(a: LineageInput, b: LineageInput, *more: LineageInput) -> Derivation | None:
    """The one derivation that ties the two."""
    pair = {a.report.id, b.report.id}
    return next((d for d in derive([a, b, *more]) if {d.report, d.origin} == pair), None)


def test_a_credited_reprint_derives_from_the_outlet_it_credits(parser: SpacyParser) -> None:
    origin = given(parser, FLOOD, outlet="karskpost.example", published="2031-05-09")
    copy = given(parser, "This report first appeared at karskpost.example.\n\n" + FLOOD, outlet="Valley Echo")
    found = between(origin, copy)
    assert found is not None
    assert (found.report, found.origin) == (copy.report.id, origin.report.id)
    assert (found.relation, found.direction) == ("edited-copy", "stated")
    assert any("credits karskpost.example" in reason for reason in found.reasons)


def test_a_stated_credit_beats_the_clock(parser: SpacyParser) -> None:
    origin = given(parser, FLOOD, outlet="karskpost.example", published="2031-05-09")
    text = FLOOD + "\n\nThis report was first published by karskpost.example."
    copy = given(parser, text, outlet="Valley Echo", published="2031-05-01")
    found = between(origin, copy)
    assert found is not None
    assert found.report == copy.report.id


def test_the_later_of_two_dated_reports_derives() -> None:
    first, second = (bare(FLOOD, outlet=o, published=d) for o, d in (("A", "2031-05-08"), ("B", "2031-05-09")))
    found = between(first, second)
    assert found is not None
    assert (found.report, found.relation, found.direction) == (second.report.id, "copy", "inferred")
    assert found.coverage == 1.0


def test_a_cut_derives_from_the_longer_report() -> None:
    whole, cut = bare(FLOOD, outlet="A"), bare("\n\n".join(FLOOD.split("\n\n")[:4]), outlet="B")
    found = between(whole, cut)
    assert found is not None
    assert (found.report, found.direction) == (cut.report.id, "inferred")


def test_where_nothing_tells_the_direction_is_unknown_and_the_smaller_id_leads() -> None:
    one, two = bare(FLOOD, outlet="A"), bare(FLOOD, outlet="B")
    found = between(one, two)
    assert found is not None
    assert found.direction == "unknown"
    assert found.report == min(one.report.id, two.report.id)


def test_edits_are_bridged_and_passages_hold_the_same_words() -> None:
    edited = FLOOD.replace("four people", "seven people").replace("shortly after nine", "soon after ten")
    one, two = bare(FLOOD, outlet="A", published="2031-05-08"), bare(edited, outlet="B", published="2031-05-09")
    found = between(one, two)
    assert found is not None
    assert found.relation == "edited-copy"
    for passage in found.passages:
        assert edited[passage.start : passage.end].split()[0] == FLOOD[passage.from_start : passage.from_end].split()[0]
        assert (
            edited[passage.start : passage.end].split()[-1] == FLOOD[passage.from_start : passage.from_end].split()[-1]
        )


def test_independent_reports_of_one_event_are_no_copies() -> None:
    assert derive([bare(FLOOD, outlet="A"), bare(OTHER, outlet="B")]) == []


def test_the_same_words_of_a_third_person_are_no_copy() -> None:
    one = bare(
        f"Mayor Brannock spoke on the square. {QUOTE}, she said to a silent crowd of about two hundred.", outlet="A"
    )
    two = bare(
        f"There was applause in Karsk last night. {QUOTE}, Tilda Brannock told the people who had come.", outlet="B"
    )
    assert derive([one, two]) == []


def test_a_standing_paragraph_of_an_outlet_is_no_copy() -> None:
    standing = "The Karsk Post is owned by its readers and depends on them. Join us and support the work of our newsroom today."
    bodies = [
        "The council met on Monday and put off the vote on the swimming pool until after the summer holidays.",
        "Three lambs were born at the town farm, and the smallest of them has been named after the new judge.",
        "A lorry lost its load of apples on the ring road, and drivers stopped to help the firemen pick them up.",
        "The choir of Saint Onda sings on Sunday; it is the last concert before the organ is taken to be mended.",
    ]
    assert derive([bare(f"{body} {standing}", outlet="Karsk Post") for body in bodies]) == []


def test_an_upstream_outside_the_record_is_named(parser: SpacyParser) -> None:
    report = given(parser, "Interfax previously indicated that the bridge would be closed.", outlet="Valley Echo")
    (found,) = derive([report])
    assert (found.origin, found.upstream, found.relation, found.direction) == (None, "Interfax", "cites", "stated")


def test_a_new_version_is_a_version() -> None:
    old = bare(FLOOD, outlet="A", published="2031-05-08")
    new = bare(
        FLOOD.replace("four people", "five people"), outlet="A", published="2031-05-08", version_of=old.report.id
    )
    found = between(old, new)
    assert found is not None
    assert (found.report, found.relation, found.direction) == (new.report.id, "version", "stated")


def test_a_thousand_identical_reports_take_no_quadratic_time() -> None:
    found = derive([bare(FLOOD, outlet=f"outlet {i}") for i in range(1000)])
    assert len(found) < 1010
    assert {d.relation for d in found} == {"copy"}


def test_one_boilerplate_in_all_ties_nobody() -> None:
    line = "Sign up for our letter and get the news of the valley every morning before breakfast, free of charge."
    words = "ox elm fig oak ash yew hop rye pea nut kale leek beet corn rice".split()
    makers = [random.Random(seed) for seed in range(300)]
    reports = [
        bare(" ".join(m.choice(words) + str(m.randrange(900)) for _ in range(120)) + ". " + line) for m in makers
    ]
    assert derive(reports) == []


def test_any_order_gives_the_same() -> None:
    reports = [bare(FLOOD + f" Ends {i}.", outlet=f"o{i}") for i in range(6)] + [bare(OTHER)]
    assert derive(reports) == derive(reports[::-1])


@pytest.mark.parametrize("text", ["", ".", "One line only.", "\x00\ud800 strange", "word " * 60_000])
def test_odd_reports_are_no_trouble(text: str) -> None:
    assert isinstance(derive([bare(text or " "), bare(FLOOD)]), list)


def test_a_day_that_is_no_day_tells_no_direction() -> None:
    one, two = bare(FLOOD, outlet="A", published="Thursday, May"), bare(FLOOD, outlet="B", published="2031-05-09")
    found = between(one, two)
    assert found is not None
    assert found.direction == "unknown"


def test_a_cited_outlet_of_the_same_story_is_its_report(parser: SpacyParser) -> None:
    cited = given(parser, OTHER, outlet="The Karsk Courier", published="2031-05-09")
    text = "The dam held, the Karsk Courier reported. According to the Courier, nobody was hurt in the lower town."
    citing = given(parser, text, outlet="Valley Echo", published="2031-05-10")
    story = {cited.report.id: "s-1", citing.report.id: "s-1"}
    (found,) = derive([cited, citing], story)
    assert (found.report, found.origin, found.relation, found.direction) == (
        citing.report.id, cited.report.id, "cites", "stated",
    )  # fmt: skip
    (apart,) = derive([cited, citing], {**story, cited.report.id: "s-2"})
    assert (apart.origin, apart.upstream) == (None, "Karsk Courier")


def test_a_mark_in_brackets_credits_an_outlet_of_the_record(parser: SpacyParser) -> None:
    origin = given(parser, FLOOD, outlet="KPA", published="2031-05-09")
    copy = given(parser, "KARSK (KPA) — " + FLOOD, outlet="Valley Echo", published="2031-05-09")
    found = between(origin, copy)
    assert found is not None
    assert (found.report, found.origin, found.direction) == (copy.report.id, origin.report.id, "stated")
