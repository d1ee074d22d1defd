"""Firms by their short names, and "it" of those who make something."""

from __future__ import annotations

from typing import Any


def test_a_firm_without_its_legal_form_is_the_firm(scene: Any) -> None:
    s = scene("Excelvar Inc opened a mill in May.\n\nExcelvar said 1.6 mln shares are sold by the company.")
    assert s.names("Excelvar") == s.names("the company") == ["Excelvar Inc"]
    assert s.entity("Excelvar Inc").type == "organisation"


def test_a_person_of_the_firms_name_stays_a_person(scene: Any) -> None:
    s = scene("Roe Inc opened a mill. Its founder, Ada Roe, was there. “I am glad,” Roe said.")
    assert "Ada Roe" in s.names("Roe") or s.names("Roe") == ["Roe Inc"]
    assert s.entity("Ada Roe").type == "person"


def test_it_that_makes_something_is_somebody(scene: Any) -> None:
    s = scene("Excelvar Inc said it is making an offer of two million shares.")
    assert s.names("it") == ["Excelvar Inc"]


def test_it_that_makes_sense_is_nobody(scene: Any) -> None:
    assert not scene("Excelvar Inc said it makes sense to wait.").has("it")


def test_whom_only_others_speak_of_is_not_the_company(scene: Any) -> None:
    s = scene("Veltra Corp lost money in May. “Karst Bank is slow,” Ada Roe said. The company will close its mill.")
    assert not s.has("The company") or s.names("The company") != ["Karst Bank"]


def test_goods_of_a_state_are_no_person(scene: Any) -> None:
    s = scene("Spot April U.S. Soybean contracts will rise.")
    assert all(e.type != "person" for e in s.entities)
