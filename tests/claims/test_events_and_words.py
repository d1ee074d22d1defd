from __future__ import annotations

import pytest

from consilience.claims import build
from consilience.model import Claim, Derivation, Span
from tests.claims.build_case import CaseBuilder, day


@pytest.fixture
def cases() -> CaseBuilder:
    return CaseBuilder()


def of_kind(claims: list[Claim], kind: str) -> list[Claim]:
    return [c for c in claims if c.kind == kind]


def test_a_preview_the_event_and_a_look_back_are_one(cases: CaseBuilder) -> None:
    who, whom = cases.actor("Mira Tolland", "person"), cases.actor("Kestria")
    a = cases.report("Tolland will visit Kestria from 3 to 6 June.", day="2025-06-01")
    cases.event(a, "visit", "visit", [who], [whom], when=day("2025-06-03", "2025-06-06"), status="scheduled")
    b = cases.report("Tolland arrived on her visit on Tuesday.", day="2025-06-03")
    cases.event(b, "visit", "visit", [who], [whom], when=day("2025-06-03"))
    (claim,) = build(cases.case())
    assert claim.status == "corroborated"


def test_disjoint_days_without_a_tie_are_two_events(cases: CaseBuilder) -> None:
    pair = [cases.actor("Mira Tolland", "person"), cases.actor("Joren Haske", "person")]
    for when in ("2025-06-03", "2025-03-12"):
        r = cases.report(f"On {when} the two met somewhere else entirely {when}.")
        cases.event(r, "met", "meeting", pair, when=day(when))
    assert len(build(cases.case())) == 2


def test_an_ordinal_ties_rival_days(cases: CaseBuilder) -> None:
    who, whom = cases.actor("Mira Tolland", "person"), cases.actor("Kestria")
    for when in ("2025-06-03", "2024-06-03"):
        r = cases.report(f"Her seventh visit to Kestria began on {when}.")
        cases.event(r, "visit", "visit", [who], [whom], when=day(when), ordinal=7)
    (claim,) = build(cases.case())
    assert claim.status == "disputed"
    assert {v.text for v in claim.values} == {"3 June 2025", "3 June 2024"}


def test_one_thing_signed_on_two_days_is_disputed(cases: CaseBuilder) -> None:
    pair = [cases.actor("Mira Tolland", "person"), cases.actor("Joren Haske", "person")]
    for when in ("2025-06-04", "2025-06-05"):
        r = cases.report(f"They signed the fisheries agreement in Sundal on {when}.")
        thing = Span(12, 36, "the fisheries agreement")
        cases.event(r, "signed", "sign", pair, when=day(when), object=thing)
    (claim,) = build(cases.case())
    assert claim.status == "disputed"


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Tolland will visit Kestria from 3 to 6 June, marking her first state visit in 2024.", 1),
        ("Tolland will visit Kestria from 3 to 6 June and recalled her first state visit in 2024.", 2),
    ],
)
def test_one_sentence_that_names_an_event_twice_gives_it_rival_days(cases: CaseBuilder, text: str, claims: int) -> None:
    who, whom = cases.actor("Mira Tolland", "person"), cases.actor("Kestria")
    r = cases.report(text)
    cases.event(r, "visit", "visit", [who], [whom], when=day("2025-06-03", "2025-06-06"), status="scheduled")
    cases.event(r, "state visit", "visit", [who], when=day("2024-01-01", "2024-12-31"))
    found = build(cases.case())
    assert len(found) == claims
    assert (found[0].status == "disputed") == (claims == 1)


def test_a_quotation_in_two_wordings_is_one_claim_that_shows_them(cases: CaseBuilder) -> None:
    speaker = cases.actor("Mira Tolland", "person")
    for words in ("“The river does not ask who built the bridge”", "“A river never asks who built its bridge”"):
        r = cases.report(f"She said: {words}")
        cases.said(r, words, speaker)
    (claim,) = build(cases.case())
    assert claim.kind == "quotation"
    assert claim.status == "corroborated"
    assert any("wording differs" in reason for reason in claim.reasons)


def test_a_quotation_with_another_number_is_disputed(cases: CaseBuilder) -> None:
    speaker = cases.actor("Mira Tolland", "person")
    for n in (12, 21):
        words = f"“We will rebuild the {n} bridges of the valley before winter”"
        cases.said(cases.report(f"She said: {words}"), words, speaker)
    (claim,) = build(cases.case())
    assert claim.status == "disputed"


def test_a_denial_meets_what_it_denies(cases: CaseBuilder) -> None:
    a, b = cases.actor("The opposition", "group"), cases.actor("The commission", "organisation")
    said = "ballot boxes were opened in the harbour district before midnight"
    r = cases.report(f"The opposition said {said}.")
    cases.said(r, said, a, form="indirect")
    denied = "that ballot boxes were opened in the harbour district"
    r = cases.report(f"The commission denied {denied}.")
    cases.said(r, denied, b, form="indirect", polarity="denies")
    (claim,) = build(cases.case())
    assert claim.status == "disputed"


def test_other_speakers_are_other_claims(cases: CaseBuilder) -> None:
    words = "“We will rebuild the bridges of the valley before winter”"
    for name in ("Mira Tolland", "Joren Haske"):
        cases.said(cases.report(f"{name} said: {words}"), words, cases.actor(name, "person"))
    assert len(of_kind(build(cases.case()), "quotation")) == 2


def test_a_withdrawn_sentence_does_not_state_the_claim(cases: CaseBuilder) -> None:
    who = cases.actor("Ada Moss", "person")
    old = cases.report("Mayor Ada Moss of the city of Lorne resigned on 4 June.", withdrawn=True)
    new = cases.report("As was learned in the evening, mayor Ada Moss of the city of Lorne resigned on 5 June.")
    cases.event(old, "resigned", "resign", [who], when=day("2025-06-04"), occasion="the end")
    cases.event(new, "resigned", "resign", [who], when=day("2025-06-05"), occasion="the end")
    cases.derivations.append(Derivation(report=new, origin=old, relation="version", direction="stated"))
    (claim,) = build(cases.case())
    assert [v.standing for v in claim.values] == ["in-force", "withdrawn"]
    assert "4 June" not in claim.statement
