"""The tables behind the figures: what must hold of every row."""

from __future__ import annotations

import math
from typing import get_args

import pytest

from consilience.extraction.knowledge import currencies, currency_states, hedges, numbers, units
from consilience.extraction.knowledge.countries import COUNTRIES
from consilience.model import Modifier


def test_every_currency_sign_and_name_has_an_iso_code() -> None:
    known = currencies.codes() | {"XXX"}
    for table in (currencies.SIGNS, currencies.names(), currencies.HUNDREDTHS):
        assert set(table.values()) <= known


def test_full_names_come_from_cldr() -> None:
    assert currencies.names()["australian dollars"] == "AUD"
    assert currencies.names()["danish kroner"] == "DKK"


@pytest.mark.parametrize(
    ("name", "value", "base"),
    [
        ("mile", 1, 1609.344),
        ("acre", 1, 4046.8564224),
        ("barrels", 2, 0.317974589856),
        ("degrees fahrenheit", 212, 100),
        ("knots", 1, 0.514444),
        ("gwh", 1, 3.6e12),
    ],
)
def test_units_convert_exactly(name: str, value: float, base: float) -> None:
    unit = units.UNITS[name]
    assert math.isclose(value * unit.factor + unit.offset, base, rel_tol=1e-5)


def test_units_are_lower_case_and_positive() -> None:
    for name, unit in {**units.UNITS, **units.DURATIONS}.items():
        assert name == name.lower() and unit.factor > 0
        assert unit.spread is None or unit.spread[0] <= unit.factor <= unit.spread[1]


def test_hedges_are_modifiers_of_the_model() -> None:
    assert {*hedges.BEFORE.values(), *hedges.AFTER.values()} <= set(get_args(Modifier))
    assert hedges.BEFORE.keys() >= hedges.PLAIN


def test_vague_amounts_grow() -> None:
    assert all(low < high for low, high in numbers.VAGUE.values())
    assert numbers.VAGUE["dozens"] == (24.0, 99.0)


@pytest.mark.parametrize("word", sorted(currency_states._FAMILIES))
def test_a_shared_name_of_money_is_that_of_several_states(word: str) -> None:
    states = {country.code for country in COUNTRIES.values() if country.code}
    codes = {currency_states.money_of(state, word) for state in states} - {None}
    assert len(codes) > 1 or word in ("re", "re.", "cfa", "fcfa")
    assert codes <= currencies.codes()


@pytest.mark.parametrize(
    ("country", "word", "code"),
    [("KEN", "shillings", "KES"), ("NOR", "crowns", "NOK"), ("MEX", "pesos", "MXN"), ("IND", "rs", "INR")],
)
def test_the_money_of_a_state(country: str, word: str, code: str) -> None:
    assert currency_states.money_of(country, word) == code
