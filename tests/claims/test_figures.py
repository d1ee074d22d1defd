from __future__ import annotations

import msgspec
import pytest

from consilience.claims import build
from consilience.claims.intervals import Interval, groups
from consilience.model import Claim, Derivation, Passage, Period
from tests.claims.build_case import CaseBuilder, year


@pytest.fixture
def cases() -> CaseBuilder:
    return CaseBuilder()


def only(claims: list[Claim]) -> Claim:
    assert len(claims) == 1, [c.statement for c in claims]
    return claims[0]


def test_the_same_figure_in_two_reports_is_one_corroborated_claim(cases: CaseBuilder) -> None:
    varland, kestria = cases.actor("Varland"), cases.actor("Kestria")
    for text in ("Bilateral trade reached 12.4 billion dollars.", "Trade between the two was 12.4 billion dollars."):
        r = cases.report(text)
        cases.figure(
            r,
            "12.4 billion dollars",
            12.4e9,
            "trade",
            owners=[varland, kestria],
            unit="USD",
            low=12.35e9,
            high=12.45e9,
            period=year(2024),
        )
    claim = only(build(cases.case()))
    assert claim.status == "corroborated"
    assert str(claim.origins) == "2"
    assert {m.exact for v in claim.values for m in v.mentions} == {"12.4 billion dollars"}


def test_two_periods_are_a_series_and_no_dispute(cases: CaseBuilder) -> None:
    varland = cases.actor("Varland")
    for amount, when in ((12.4, 2024), (9.8, 2022)):
        r = cases.report(f"Trade of Varland reached {amount} billion dollars in {when}.")
        cases.figure(
            r, f"{amount} billion dollars", amount * 1e9, "trade", owners=[varland], unit="USD", period=year(when)
        )
    claims = build(cases.case())
    assert [c.status for c in claims] == ["single-source", "single-source"]


def test_tolls_that_exclude_each_other_are_disputed(cases: CaseBuilder) -> None:
    for toll in (18, 23):
        r = cases.report(f"The flood in the valley of Brenholt killed {toll} people.")
        cases.figure(r, str(toll), float(toll), "death")
    claim = only(build(cases.case()))
    assert claim.status == "disputed"
    assert {v.standing for v in claim.values} == {"rival"}
    assert any("“18” against “23”" in r or "“23” against “18”" in r for r in claim.reasons)


def test_a_later_toll_worded_as_an_update_replaces_the_earlier(cases: CaseBuilder) -> None:
    first = cases.report("The flood in the valley of Brenholt killed 18 people.", day="2025-05-14")
    cases.figure(first, "18", 18.0, "death")
    second = cases.report("The toll of the flood in the valley of Brenholt rose to 23.", day="2025-05-15")
    cases.figure(second, "23", 23.0, "death", growing=True)
    claim = only(build(cases.case()))
    assert claim.status == "single-source"
    assert [(v.text, v.standing) for v in claim.values] == [("23", "in-force"), ("18", "superseded")]


def test_a_later_day_alone_replaces_nothing(cases: CaseBuilder) -> None:
    for day, toll in (("2025-05-14", 18), ("2025-05-15", 23)):
        r = cases.report(f"The flood in the valley of Brenholt killed {toll} people.", day=day)
        cases.figure(r, str(toll), float(toll), "death")
    assert only(build(cases.case())).status == "disputed"


def test_a_hedged_value_agrees_with_what_it_admits(cases: CaseBuilder) -> None:
    pair = [cases.actor("Mira Tolland", "person"), cases.actor("Joren Haske", "person")]
    for text, words, value, low, high in (
        ("They met over 40 times.", "over 40", 40.0, 40.0, 60.0),
        ("They met 43 times.", "43", 43.0, 43.0, 43.0),
        ("They met about 40 times.", "about 40", 40.0, 36.0, 44.0),
    ):
        r = cases.report(text)
        cases.figure(
            r,
            words,
            value,
            "meeting",
            owners=pair,
            low=low,
            high=high,
            low_open=words.startswith("over"),
            modifier=None if words == "43" else "about",
        )
    assert only(build(cases.case())).status == "corroborated"


def test_other_owners_are_another_slot(cases: CaseBuilder) -> None:
    for name in ("Varland", "Kestria"):
        r = cases.report(f"Exports of {name} to the island reached 5 billion dollars.")
        cases.figure(r, "5 billion dollars", 5e9, "export", owners=[cases.actor(name)], unit="USD", period=year(2024))
    assert len(build(cases.case())) == 2


def test_figures_of_two_stories_stay_apart(cases: CaseBuilder) -> None:
    for story, toll in (("s-1", 18), ("s-2", 23)):
        r = cases.report(f"The flood in the valley killed {toll} people.", story=story)
        cases.figure(r, str(toll), float(toll), "death")
    assert len(build(cases.case())) == 2


def test_two_numbers_of_one_report_are_two_slots(cases: CaseBuilder) -> None:
    r = cases.report("The flood killed 18 people in the valley and the flood killed 23 people in the hills.")
    cases.figure(r, "18", 18.0, "death")
    cases.figure(r, "23", 23.0, "death")
    assert len(build(cases.case())) == 2


def test_a_copy_that_changes_the_number_disputes_its_source(cases: CaseBuilder) -> None:
    texts = [
        f"Villagers said on Monday that {n} barns near the old mill were washed away by the river." for n in (47, 66)
    ]
    a, b = (cases.report(text) for text in texts)
    cases.figure(a, "47", 47.0, "barn")
    cases.figure(b, "66", 66.0, "thing")
    size = len(texts[0])
    cases.derivations.append(
        Derivation(
            report=b, origin=a, relation="edited-copy", direction="unknown", passages=(Passage(0, size, 0, size),)
        )
    )
    claim = only(build(cases.case()))
    assert claim.status == "disputed"
    assert any("repeats a passage" in reason for reason in claim.reasons)


def test_a_withdrawn_version_no_longer_stands(cases: CaseBuilder) -> None:
    old = cases.report("The flood in the valley of Brenholt killed 18 people.", withdrawn=True)
    cases.figure(old, "18", 18.0, "death")
    new = cases.report("The flood in the valley of Brenholt killed 16 people.")
    cases.figure(new, "16", 16.0, "death")
    cases.derivations.append(Derivation(report=new, origin=old, relation="version", direction="stated"))
    claim = only(build(cases.case()))
    assert [(v.text, v.standing) for v in claim.values] == [("16", "in-force"), ("18", "withdrawn")]
    assert claim.status == "single-source"


def test_claims_do_not_depend_on_the_order_of_reports(cases: CaseBuilder) -> None:
    for toll in (18, 23, 18, 20):
        r = cases.report(f"The flood in the valley of Brenholt killed {toll} people.")
        cases.figure(r, str(toll), float(toll), "death")
    case = cases.case()
    there = build(case)
    back = CaseBuilder()
    back.reports = dict(reversed(cases.reports.items()))
    back.mentions = dict(reversed(cases.mentions.items()))
    assert build(back.case()) == there


def test_the_missing_may_become_fewer(cases: CaseBuilder) -> None:
    for day, missing in (("2025-05-15", 9), ("2025-05-16", 6)):
        r = cases.report(f"In the valley of Brenholt {missing} people are still missing.", day=day)
        cases.figure(r, str(missing), float(missing), "missing")
    claim = only(build(cases.case()))
    assert [(v.text, v.standing) for v in claim.values] == [("6", "in-force"), ("9", "superseded")]


def test_a_report_that_says_a_number_was_replaced_replaces_it_everywhere(cases: CaseBuilder) -> None:
    first = cases.report("The toll of the flood in the valley of Brenholt is 23.", day="2025-05-15")
    cases.figure(first, "23", 23.0, "death")
    second = cases.report(
        "On Friday rescuers counted 21 dead in the town, not 23 as earlier reported.", day="2025-05-16"
    )
    cases.figure(second, "21", 21.0, "death")
    cases.figure(second, "23", 23.0, "death")
    claim = only(build(cases.case()))
    assert claim.status == "single-source"
    assert {v.text: v.standing for v in claim.values} == {"21": "in-force", "23": "superseded"}


def test_two_vague_numbers_far_apart_do_not_meet(cases: CaseBuilder) -> None:
    r = cases.report("Hundreds of troops stood outside the hall and up to 10,000 troops may stay in the land.")
    cases.figure(r, "Hundreds", 500.0, "troop", low=200.0, high=999.0, modifier="about")
    cases.figure(r, "up to 10,000", 10_000.0, "troop", low=0.0, high=10_000.0, modifier="up-to")
    assert [c.status for c in build(cases.case())] == ["single-source", "single-source"]


def test_the_age_of_a_person_reads_as_one(cases: CaseBuilder) -> None:
    lee = cases.actor("Kev Leigh", "person")
    r = cases.report("Kev Leigh, 48, was found in March 2013.")
    age = cases.figure(r, "48", 48.0, "", owners=[lee], role="age", unit="a", period=year(2013))
    cases.mentions[r] = [msgspec.structs.replace(age, measure=None)]
    assert only(build(cases.case())).statement == "Age of Kev Leigh: 48"


def test_the_toll_of_now_is_not_the_toll_of_another_time(cases: CaseBuilder) -> None:
    now = cases.report("At least 15 people were killed when a bus met a lorry.")
    cases.figure(now, "15", 15.0, "death", modifier="at-least", high=None)
    for text, toll, when in (
        ("In March 29 people were killed when a bus fell off a bridge.", "29", ("2025-03-01", "2025-03-31")),
        ("Last year 8600 people were killed when buses met lorries.", "8600", ("2024-01-01", "2024-12-31")),
    ):
        r = cases.report(text)
        period = Period(basis="sentence", value=when[0][:7], earliest=when[0], latest=when[1])
        cases.figure(r, toll, float(toll), "death", period=period)
    assert [c.status for c in build(cases.case())] == ["single-source"] * 3


def test_a_vague_count_does_not_make_one_of_two_that_differ(cases: CaseBuilder) -> None:
    exact = {"low": 715.0, "high": 715.0}
    for text, count, more in (
        ("The telescope found 715 planets, it was said on Monday.", "715", {}),
        ("This could lead to hundreds of planets being confirmed.", "hundreds", {"low": 200.0, "high": 999.0}),
        ("Until then about 1000 planets had been known to anybody.", "1000", {"low": 900.0, "high": 1100.0}),
    ):
        r = cases.report(text)
        cases.figure(r, count, 1000.0, "planet", modifier="about" if more else None, **{**exact, **more})
    found = build(cases.case())
    assert not any({"715", "about 1000"} <= {v.text for v in c.values} for c in found), found
    assert all(c.status != "disputed" for c in found)


def test_a_hedged_value_is_held_against_the_precise_alone() -> None:
    exact, wide, other = Interval(715, 715), Interval(200, 999), Interval(900, 1100)
    assert groups([exact], [wide, other]) == [[exact, wide], [other]]
