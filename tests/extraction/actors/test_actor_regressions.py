"""Faults that were, each as a sentence."""

from __future__ import annotations

from typing import Any


def test_a_surname_that_is_a_roman_numeral_in_lower_case(scene: Any) -> None:
    s = scene(
        "Chinese President Xi Bao met Pope Urban II on Monday. Xi’s upcoming visit was short. King Urban II spoke."
    )
    assert s.names("Xi") == ["Xi Bao"]
    assert not any("II" in e.aliases for e in s.entities)


def test_money_is_no_state(scene: Any) -> None:
    assert not scene("The deal is worth 40 million U.S. dollars.").entities


def test_a_government_by_its_label_is_the_state(scene: Any) -> None:
    s = scene("The U.S. Government said prices rose.")
    assert [e.type for e in s.entities] == ["state"]


def test_its_is_no_group_of_people(scene: Any) -> None:
    s = scene("Some analysts said they expect Norway to delay its sale.")
    assert s.names("they") == ["analysts"]
    assert "analysts" not in " ".join(s.names("its")) if s.has("its") else True


def test_the_first_word_of_a_sentence_is_no_name(scene: Any) -> None:
    s = scene("Anna Dahl was sentenced on Monday. Following Dahl's sentencing, a crowd gathered. Dahl wept.")
    assert [e.name for e in s.entities if e.type == "person"] == ["Anna Dahl"]


def test_she_comes_before_her_name(scene: Any) -> None:
    s = scene("Mr. Roe told the court she was guilty. As she was sentenced, Anna Dahl showed no emotion.")
    assert s.names("she", -1) == ["Anna Dahl"]


def test_a_pair_of_surnames_is_two_persons(scene: Any) -> None:
    s = scene("Ole Brandt and Aino Karhu met. A virtual Brandt-Karhu summit is planned. Brandt and Karhu agreed.")
    assert s.names("Brandt") == ["Ole Brandt"]
    assert s.names("Karhu") == ["Aino Karhu"]


def test_power_of_a_place_is_no_place(scene: Any) -> None:
    assert not scene('The "Power of Siberia" pipeline was opened.').has("Siberia")


def test_ethnic_groups_have_no_state(scene: Any) -> None:
    s = scene("Thousands of ethnic Albanians protested on Monday.")
    assert s.entity("Albanians").country is None


def test_the_name_behind_a_role_is_who_has_it(scene: Any) -> None:
    s = scene("The bill's architect, James Senner, said it was good. He smiled.")
    assert s.mention("James Senner").role.exact == "The bill's architect"
    assert s.names("He") == ["James Senner"]


def test_a_role_behind_a_word_makes_it_a_person(scene: Any) -> None:
    s = scene("Auerheim, a self-described hacker, was found guilty. Auerheim appealed.")
    assert s.entity("Auerheim").type == "person"
    assert s.mention("Auerheim").role.exact == "a self-described hacker"


def test_descent_is_no_country(scene: Any) -> None:
    s = scene("Amir Sahl, a Tajik-Pashtun former surgeon, ran for mayor.")
    assert s.entity("Amir Sahl").country is None


def test_words_in_quotation_marks_offer_nobody(scene: Any) -> None:
    s = scene('Ted Crane refused. "Ole Brandt and Nils Dahl were there," Crane said. "I saw Ole Brandt," he added.')
    assert s.names("he") == ["Ted Crane"]


def test_the_title_of_an_article_names_no_organisation(scene: Any) -> None:
    s = scene('President Ada Moro wrote an article titled "Norway and Chile: A Sun-Lit Partnership".')
    assert [e.name for e in s.entities if e.type == "organisation"] == []
    assert s.has("Norway")


def test_a_university_named_for_one_people_and_set_in_the_city_of_another(scene: Any) -> None:
    s = scene("Professor Ada Moro of the American University in Cairo spoke. Oslo University in Norway agreed.")
    assert {e.name for e in s.entities if e.type == "organisation"} == {
        "American University in Cairo",
        "Oslo University",
    }


def test_a_sentence_that_ends_with_the_comma_behind_a_place(scene: Any) -> None:
    assert {e.name for e in scene("He was in Paris, France,").entities} >= {"Paris", "France"}
