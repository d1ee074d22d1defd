"""Actors across reports: who meets, who stays apart."""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consilience.extraction.judged import Judged, Side
from consilience.extraction.link import ReportEntities, link
from consilience.extraction.spelling import same_name
from consilience.model import Entity


def _person(number: int, name: str, *aliases: str, country: str | None = None) -> Entity:
    return Entity(number=number, name=name, type="person", country=country, aliases=tuple(sorted({name, *aliases})))


def _report(report: str, *entities: Entity) -> ReportEntities:
    return ReportEntities(report, entities)


def _one(type_: Any, name: str, country: str | None = None, *aliases: str) -> Entity:
    return Entity(number=0, name=name, type=type_, country=country, aliases=tuple(sorted({name, *aliases})))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Volodymyr Zelensky", "Volodymyr Zelenskyy"),
        ("Зеленський", "Zelenskiy"),
        ("Zhang Han-hui", "Zhang Hanhui"),
        ("Xi Jinping", "Jinping Xi"),
        ("António Costa", "Antonio Costa"),
        ("Sergei Lavrov", "Sergey Lavrov"),
        ("Bashar al-Assad", "Bashar Assad"),
        ("Barack Obama", "Barack H. Obama"),
    ],
)
def test_spellings_of_one_name(a: str, b: str) -> None:
    assert same_name(a, b) and same_name(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Anna Dahl", "Nils Dahl"),
        ("Kim Jong Il", "Kim Jong Un"),
        ("George W. Bush", "George H. Bush"),
        ("Ole Brandt", "Ole Brandt Jr."),
        ("Ole", "Ole Brandt"),
    ],
)
def test_names_of_two(a: str, b: str) -> None:
    assert not same_name(a, b)


@given(st.text(max_size=40), st.text(max_size=40))
def test_same_name_is_symmetric_and_reflexive(a: str, b: str) -> None:
    assert same_name(a, a)
    assert same_name(a, b) == same_name(b, a)


def test_persons_meet_by_spelling_and_keep_their_aliases() -> None:
    actors, ids = link(
        [
            _report("r1", _person(0, "Ole Brandt", "Brandt", country="DNK")),
            _report("r2", _person(0, "Brandt Ole")),
            _report("r3", _person(0, "Ole Brandt")),
        ]
    )
    assert len(actors) == 1
    assert set(ids.values()) == {actors[0].id}
    assert (actors[0].name, actors[0].country) == ("Ole Brandt", "DNK")
    assert actors[0].aliases == ("Brandt", "Brandt Ole", "Ole Brandt")


def test_a_surname_finds_its_person_within_the_story_only() -> None:
    reports = [
        _report("r1", _person(0, "Ole Brandt", "Brandt")),
        _report("r2", _person(0, "Brandt")),
        _report("r3", _person(0, "Brandt")),
    ]
    _, ids = link(reports, {"r1": "s1", "r2": "s1", "r3": "s2"})
    assert ids["r1", 0] == ids["r2", 0] != ids["r3", 0]
    _, ids = link(reports)
    assert len(set(ids.values())) == 3


def test_a_surname_of_two_in_the_story_is_neither() -> None:
    reports = [
        _report("r1", _person(0, "Ole Brandt", "Brandt"), _person(1, "Ida Brandt")),
        _report("r2", _person(0, "Brandt")),
    ]
    _, ids = link(reports, {"r1": "s1", "r2": "s1"})
    assert len(set(ids.values())) == 3


def test_namesakes_of_two_countries_stay_apart() -> None:
    reports = [
        _report("r1", _person(0, "Ana Silva", country="PRT")),
        _report("r2", _person(0, "Ana Silva", country="BRA")),
        _report("r3", _person(0, "Ana Silva")),
    ]
    _, ids = link(reports, {"r2": "s", "r3": "s"})
    assert ids["r1", 0] != ids["r2", 0] == ids["r3", 0]


def test_middle_initials_tell_apart() -> None:
    names = ["Jon A. Roe", "Jon B. Roe", "Jon Roe"]
    _, ids = link([_report(f"r{i}", _person(0, name)) for i, name in enumerate(names)])
    assert len(set(ids.values())) == 3


def test_states_meet_by_code_and_never_their_namesake() -> None:
    reports = [
        _report("r1", _one("state", "Georgia", "GEO")),
        _report("r2", _one("state", "Georgia", "GEO", "Tbilisi")),
        _report("r3", _one("place", "Georgia", "USA")),
    ]
    actors, ids = link(reports)
    assert ids["r1", 0] == ids["r2", 0] != ids["r3", 0]
    assert len(actors) == 2


def test_bodies_without_a_proper_name_need_their_country() -> None:
    reports = [
        _report("r1", _one("organisation", "Foreign Ministry", "CHN")),
        _report("r2", _one("organisation", "Chinese Foreign Ministry", "CHN")),
        _report("r3", _one("organisation", "Foreign Ministry", "RUS")),
        _report("r4", _one("organisation", "Foreign Ministry")),
    ]
    _, ids = link(reports)
    assert ids["r1", 0] == ids["r2", 0]
    assert len(set(ids.values())) == 3


def test_an_acronym_explained_elsewhere() -> None:
    full = _one("organisation", "Nordic Fisheries Association", None, "NFA")
    _, ids = link([_report("r1", full), _report("r2", _one("organisation", "NFA"))])
    assert len(set(ids.values())) == 1


def test_unnamed_groups_never_meet() -> None:
    reports = [
        _report(f"r{i}", _one("group", name)) for i, name in enumerate(["officials", "officials", "Analysts say"])
    ]
    _, ids = link(reports)
    assert len(set(ids.values())) == 3


def test_a_description_is_not_taken_for_the_fullest_name() -> None:
    described = Entity(number=0, name="U.S. Treasury Secretary", type="person", roles=("U.S. Treasury Secretary",))
    named = Entity(number=0, name="James Stone", type="person", aliases=("James Stone",))
    one, other = (Side((report, 0), "a-0") for report in ("r-1", "r-2"))
    reports = [ReportEntities("r-1", (described,)), ReportEntities("r-2", (named,))]
    (actor,), _ = link(reports, None, [Judged("j", "same", one, other)])
    assert actor.name == "James Stone"


def test_order_does_not_matter() -> None:
    names = ["Ole Brandt", "Brandt", "Ida Brandt", "Ole B. Brandt", "Zhang Han-hui", "Zhang Hanhui", "Brandt Ole"]
    reports = [_report(f"r{i}", _person(0, name, name.split()[-1])) for i, name in enumerate(names)]
    stories = {f"r{i}": f"s{i % 2}" for i in range(len(names))}
    expected = link(reports, stories)
    for seed in range(5):
        random.Random(seed).shuffle(reports)
        assert link(reports, stories) == expected
