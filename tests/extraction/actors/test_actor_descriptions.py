"""Descriptions, compounds and pronouns: who is meant, and when that cannot be told."""

from __future__ import annotations

from typing import Any

_TALKS = (
    "Danish President Ole Brandt met Finnish President Aino Karhu in Oslo on Monday. "
    "The two leaders signed a treaty. They praised the work of both countries. "
)


def test_the_two_leaders_and_both_countries(scene: Any) -> None:
    s = scene(_TALKS + "Denmark and Finland share a sea. Both nations fish there. The two sides will meet again.")
    assert s.names("The two leaders") == ["Ole Brandt", "Aino Karhu"]
    assert s.names("They") == ["Ole Brandt", "Aino Karhu"]
    assert set(s.names("Both nations")) == {"Denmark", "Finland"}
    assert set(s.names("The two sides")) == {"Denmark", "Finland"}


def test_a_compound_without_members_is_left_alone(scene: Any) -> None:
    assert not scene("The two leaders signed a treaty on Monday.").has("The two leaders")


def test_descriptions_mean_who_bears_the_role(scene: Any) -> None:
    s = scene(_TALKS + "The Finnish leader said she was glad. The Danish president thanked his hosts.")
    assert s.names("The Finnish leader") == ["Aino Karhu"]
    assert s.names("The Danish president") == ["Ole Brandt"]


def test_a_role_of_two_is_nobody(scene: Any) -> None:
    assert not scene(_TALKS + "The president left early.").has("The president")


def test_said_of_somebody_in_the_same_sentence(scene: Any) -> None:
    s = scene("President Jin Bolo travelled. Bolo's first visit as Kenya's leader was to Chad.")
    assert s.names("Kenya's leader") == ["Jin Bolo"]
    assert s.entity("Jin Bolo").country == "KEN"


def test_he_is_the_subject_before(scene: Any) -> None:
    s = scene("Ole Brandt welcomed Nils Dahl at the gate. He said the road was open.")
    assert s.names("He") == ["Ole Brandt"]


def test_gender_keeps_pronouns_apart(scene: Any) -> None:
    s = scene("Mr. Brandt told Mrs. Lund that she had won. She thanked him.")
    assert s.names("she") == ["Lund"]
    assert s.names("She") == ["Lund"]
    assert s.names("him") == ["Brandt"]


def test_he_within_a_strangers_clause_is_nobody(scene: Any) -> None:
    s = scene("Ole Brandt left the town on Friday. A pilot said he was tired.")
    assert not any(s.entities[n].name == "Ole Brandt" for m in s.mentions if m.exact == "he" for n in m.entities)


def test_it_is_no_visit(scene: Any) -> None:
    s = scene("Brandt's visit to Sweden was short. It will strengthen trade.")
    assert not s.has("It")
    t = scene("Sweden raised its taxes. It also froze its debts.")
    assert t.names("its") == ["Sweden"]
    assert t.names("It") == ["Sweden"]


def test_troops_officials_and_governments_have_their_country(scene: Any) -> None:
    s = scene("Israeli troops entered the village. Iraqi officials protested. The Chadian government kept silent.")
    countries = {m.exact: [s.entities[n].country for n in m.entities] for m in s.mentions}
    assert countries["Israeli troops"] == ["ISR"]
    assert countries["Iraqi officials"] == ["IRQ"]
    assert countries["The Chadian government"] == ["TCD"]
    assert s.names("The Chadian government") == ["Chad"]


def test_who_is_the_noun_its_clause_hangs_on(scene: Any) -> None:
    s = scene("The plan was praised by Ole Brandt, who called it wise.")
    assert s.names("who") == ["Ole Brandt"]


def test_unnamed_sources_are_actors_when_they_speak(scene: Any) -> None:
    s = scene("Two officials said the bridge was closed. A senior diplomat disagreed.")
    assert s.entities[s.mention("Two officials").entities[0]].type == "group"
    assert s.entities[s.mention("A senior diplomat").entities[0]].type == "person"
