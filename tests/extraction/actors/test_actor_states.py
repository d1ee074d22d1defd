"""States, places and newspapers that no table knows, and who is meant when nobody else can be."""

from __future__ import annotations

from typing import Any

import pytest

from consilience.extraction.link import ReportEntities, link, same_name
from consilience.model import Entity


@pytest.mark.parametrize(
    "text",
    [
        "President Mira Tolland of Varland arrived on Monday.",
        "Varland's President Mira Tolland arrived on Monday.",
        "The prime minister of Varland arrived on Monday.",
        "Varland and Kestria signed an agreement on Wednesday.",
    ],
)
def test_what_has_a_president_or_signs_is_a_state(scene: Any, text: str) -> None:
    assert scene(text).entity("Varland").type == "state"


def test_a_state_without_a_code_has_no_country(scene: Any) -> None:
    s = scene("Varland's President Mira Tolland arrived on Monday.")
    assert s.entity("Varland").country is None
    assert s.entity("Mira Tolland").country is None


def test_a_company_with_a_president_is_no_state(scene: Any) -> None:
    s = scene("President Tom Roe of Veltra Bank signed a deal. Veltra Bank's president was glad.")
    assert s.entity("Veltra Bank").type == "organisation"


def test_two_unknown_states_are_the_two_countries(scene: Any) -> None:
    s = scene(
        "Varland and Kestria signed an agreement on Wednesday. Trade between the two countries rose. "
        "The patrols of both states will leave."
    )
    assert s.names("the two countries") == ["Varland", "Kestria"]
    assert s.names("both states") == ["Varland", "Kestria"]


def test_the_adjective_of_an_unknown_state_is_the_state(scene: Any) -> None:
    s = scene("Kestria's parliament met. The Kestrian army protested on Monday. Kestrian exports fell.")
    assert s.entity("Kestria").type == "state"
    assert s.names("Kestrian", 1) == ["Kestria"]
    assert [e.name for e in s.entities if e.name == "Kestrian"] == []


@pytest.mark.parametrize("text", ["She told reporters in Stennau.", "They met in the town of Stennau on Friday."])
def test_where_something_happens_is_a_place(scene: Any, text: str) -> None:
    assert scene(text).entity("Stennau").type == "place"


def test_turnout_is_nobody(scene: Any) -> None:
    assert not scene("Turnout reached 63.1 percent.").entities


def test_who_owns_a_party_is_a_person(scene: Any) -> None:
    s = scene("Edda Marsh's Progress Party won 84 seats. Marsh spoke late.")
    assert s.entity("Edda Marsh").type == "person"
    assert s.names("Marsh") == ["Edda Marsh"]


def test_a_newspaper_is_one_by_all_its_names(scene: Any) -> None:
    s = scene(
        "The dam broke, the Lorne Courier reported. The newspaper had warned. According to the Courier, it is safe."
    )
    assert s.entity("Lorne Courier").type == "organisation"
    assert s.names("The newspaper") == s.names("Courier") == ["Lorne Courier"]


def test_one_of_two_newspapers_is_neither(scene: Any) -> None:
    s = scene("The Lorne Courier and the Harbour Herald reported a flood. The newspaper said it was bad.")
    assert not s.has("The newspaper")


def test_the_leader_is_the_only_one_named(scene: Any) -> None:
    s = scene('Tomas Brandt lost the vote. "It is over," the leader of the National Union told his party on Sunday.')
    assert s.names("the leader of the National Union") == ["Tomas Brandt"]
    assert s.names("his") == ["Tomas Brandt"]


@pytest.mark.parametrize(
    "text",
    [
        "Tomas Brandt met Ada Lund. The leader of the National Union spoke on Sunday.",
        "Mayor Tomas Brandt wept. The leader of the National Union spoke on Sunday.",
        "Tomas Brandt, 34, was hurt. The leader of the National Union spoke on Sunday.",
    ],
)
def test_the_leader_is_nobody_where_something_speaks_against_it(scene: Any, text: str) -> None:
    assert scene(text).names("The leader of the National Union") != ["Tomas Brandt"]


def test_she_is_no_stranger_in_passing(scene: Any) -> None:
    s = scene(
        "Mira Tolland and Ole Brandt signed the treaty. For the president it was the eighth meeting with the "
        'prime minister of Chad since she took office. "A lake never asks," she told the crowd.'
    )
    assert s.names("she", 0) == s.names("she", 1) == ["Mira Tolland"]


def test_english_spellings_are_names_of_their_own() -> None:
    assert not same_name("John Smith", "John Smyth")
    assert not same_name("Ann Clark", "Ann Clarke")
    assert same_name("Volodymyr Zelensky", "Volodymyr Zelenskyy")


def test_a_state_in_one_report_is_one_in_all() -> None:
    state = Entity(number=0, name="Varland", type="state")
    place = Entity(number=0, name="Varland", type="place")
    actors, ids = link([ReportEntities("r-1", (state,)), ReportEntities("r-2", (place,))])
    assert [a.type for a in actors] == ["state"]
    assert ids["r-1", 0] == ids["r-2", 0]


def test_those_who_are_counted_apart_are_two(scene: Any) -> None:
    s = scene("About 4,100 people left their homes. Nine people were hurt.")
    assert s.names("Nine people") != s.names("About 4,100 people")


def test_who_wrote_it_is_no_actor(scene: Any) -> None:
    assert not scene("By Tom Roe\n\nThe rain went on until Monday.").has("Tom Roe")


def test_a_title_in_marks_is_nobody(scene: Any) -> None:
    s = scene('The film "Ada Roe" won a prize. Mark "Deep Throat" Felt was there.')
    assert not s.has("Ada Roe")
    assert not s.has("Deep Throat")


def test_another_bodys_president_is_another(scene: Any) -> None:
    s = scene("Catalonia's president spoke. Veltra's president resigned.")
    assert s.names("Veltra's president") != s.names("Catalonia's president")


def test_a_state_has_its_item_and_nobody_else_has_one(scene: Any) -> None:
    s = scene("Georgia and Varland signed an agreement. President Mira Tolland of Varland came to Tbilisi.")
    assert s.entity("Georgia").wikidata == "Q230"
    assert s.entity("Varland").wikidata is s.entity("Mira Tolland").wikidata is None
