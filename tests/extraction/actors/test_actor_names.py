"""Names: who is who within one report."""

from __future__ import annotations

from typing import Any

import pytest


def test_a_title_is_a_role_and_no_part_of_the_name(scene: Any) -> None:
    s = scene("Danish President Ole Brandt arrived in Oslo on Monday. Brandt met Norwegian Prime Minister Kari Lund.")
    ole = s.entity("Ole Brandt")
    assert (ole.type, ole.country, ole.aliases) == ("person", "DNK", ("Brandt", "Ole Brandt"))
    assert s.mention("Ole Brandt").role.exact == "Danish President"
    assert s.names("Brandt") == ["Ole Brandt"]
    assert s.entity("Kari Lund").country == "NOR"
    assert s.entity("Oslo").type == "place"


def test_the_role_behind_a_name(scene: Any) -> None:
    s = scene("Anton Sedov, the first deputy chair of Russia's Council on Trade, said the talks were useful.")
    assert s.mention("Anton Sedov").role.exact == "the first deputy chair of Russia's Council on Trade"
    assert s.entity("Anton Sedov").country == "RUS"
    t = scene("Maria Holm, former Swedish ambassador to Chile, praised the plan.")
    assert t.entity("Maria Holm").country == "SWE"


def test_an_adviser_of_somebody_does_not_become_him(scene: Any) -> None:
    s = scene(
        "Finnish President Aino Karhu met reporters. The talks were good, said aide to the Finnish President Pekka Salo."
    )
    assert s.mention("Pekka Salo").role.exact == "aide to the Finnish President"
    assert s.entity("Aino Karhu").roles == ("Finnish President",)


def test_the_owner_of_a_role_is_a_mention_of_his_own(scene: Any) -> None:
    s = scene("President Ole Brandt left. It was confirmed by Brandt's foreign policy adviser, Lars Mohr.")
    assert s.mention("Lars Mohr").role.exact == "Brandt's foreign policy adviser"
    assert s.names("Brandt") == ["Ole Brandt"]


def test_particles_hyphens_and_accents(scene: Any) -> None:
    s = scene("Minister Ulla von der Aue spoke to José Peña. Later von der Aue criticized the deal.")
    assert s.entity("Ulla von der Aue").aliases == ("Ulla von der Aue", "von der Aue")
    t = scene("Korean envoy Park Min-soo said the deal was near.")
    assert t.has("Park Min-soo")


def test_two_of_one_surname_stay_apart(scene: Any) -> None:
    s = scene("Erik Dahl and his brother Nils Dahl run the firm. Erik Dahl said sales rose. Nils Dahl disagreed.")
    assert {e.name for e in s.entities if e.type == "person"} >= {"Erik Dahl", "Nils Dahl"}
    t = scene("Anna Dahl spoke first. Mr. Dahl did not attend, the company said. Mrs. Dahl smiled.")
    assert t.names("Dahl", 0) != t.names("Anna Dahl")
    assert t.names("Dahl", 1) == ["Anna Dahl"]


def test_a_person_is_no_country_and_a_state_no_namesake(scene: Any) -> None:
    s = scene("Michael Jordan said the club from Chicago would play. He praised the club.")
    assert s.entity("Michael Jordan").type == "person"
    assert not any(e.country == "JOR" for e in s.entities)
    t = scene("A storm hit Atlanta, Georgia, on Monday, U.S. officials said.")
    assert not any(e.country == "GEO" for e in t.entities)
    u = scene("Georgia accused Russia of an attack near Tbilisi.")
    assert u.entity("Georgia").country == "GEO"


def test_a_pair_of_states_is_both(scene: Any) -> None:
    s = scene("The officials praised China-Russia ties and Norway-Sweden trade.")
    assert [s.names(w) for w in ("China", "Russia", "Norway", "Sweden")] == [
        ["China"],
        ["Russia"],
        ["Norway"],
        ["Sweden"],
    ]


@pytest.mark.parametrize(
    ("text", "word", "type_"),
    [
        ("Beijing welcomed the proposal.", "Beijing", "state"),
        ("The minister arrived in Beijing on Monday.", "Beijing", "place"),
        ("The White House announced new sanctions against Moscow.", "White House", "state"),
        ("The White House announced new sanctions against Moscow.", "Moscow", "state"),
        ("The leaders dined at the Kremlin.", "Kremlin", "place"),
        ("The visit to Paris was short.", "Paris", "place"),
        ("Relations between Ankara and Athens improved.", "Athens", "state"),
    ],
)
def test_a_capital_acts_or_is_a_place(scene: Any, text: str, word: str, type_: str) -> None:
    s = scene(text)
    assert s.entities[s.mention(word).entities[0]].type == type_


def test_an_acronym_joins_its_full_name(scene: Any) -> None:
    s = scene("The Nordic Fisheries Association (NFA) met in Bergen. The NFA said catches fell.")
    assert s.entity("Nordic Fisheries Association").aliases == ("NFA", "Nordic Fisheries Association")


def test_a_headline_is_not_a_name(scene: Any) -> None:
    s = scene("Ole Brandt Strengthens Ties With Sweden\n\nDanish President Ole Brandt visited Sweden on Monday.")
    assert s.entity("Ole Brandt").aliases == ("Ole Brandt",)
