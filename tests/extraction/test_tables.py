"""The tables of times and figures do not rot: each names its source, holds no entry twice, and each entry is read."""

from __future__ import annotations

import ast
import inspect
import re
from collections import Counter
from collections.abc import Iterator
from string import capwords
from types import ModuleType

import pytest

from consilience.extraction import figures, times
from consilience.extraction.knowledge import (
    calendar,
    currencies,
    currency_states,
    hedges,
    holidays,
    measures,
    numbers,
    units,
    wikidata,
)
from consilience.extraction.knowledge.countries import COUNTRIES

TABLES = (calendar, currencies, currency_states, hedges, holidays, measures, numbers, units)


@pytest.mark.parametrize("table", TABLES, ids=lambda t: t.__name__)
def test_a_table_says_where_it_comes_from(table: ModuleType) -> None:
    assert re.search(r"CLDR|BIPM|our own|[Ff]acts of|librar(?:y|ies) `", table.__doc__ or "")


def _repeated(values: list[str]) -> list[str]:
    return [value for value, count in Counter(values).items() if count > 1]


def _doubles(table: ModuleType) -> Iterator[str]:
    for node in ast.walk(ast.parse(inspect.getsource(table))):
        if isinstance(node, ast.Dict):
            yield from _repeated([ast.dump(k) for k in node.keys if k is not None])
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "split":
            words = node.func.value
            yield from _repeated(str(words.value).split() if isinstance(words, ast.Constant) else [])


@pytest.mark.parametrize("table", TABLES, ids=lambda t: t.__name__)
def test_no_entry_stands_twice(table: ModuleType) -> None:
    assert list(_doubles(table)) == []


def _read(sentences: dict[str, str]) -> dict[str, list[str | None]]:
    """The units of the figures in each sentence, all read in one go."""
    text = "\n".join(sentences.values())
    starts, at = {}, 0
    for name, sentence in sentences.items():
        starts[name] = at
        at += len(sentence) + 1
    found = figures.find(text)
    return {
        name: [f.unit for f in found if starts[name] <= f.start < starts[name] + len(sentence)]
        for name, sentence in sentences.items()
    }


def test_every_unit_is_read() -> None:
    written = {n: n for n in units.UNITS if n not in units.NEVER_LOWER} | {n: n for n in units.SYMBOLS}
    got = _read({name: f"It weighed 45.5 {name}." for name in written})
    known = units.UNITS | units.SYMBOLS
    assert {n: got[n] for n in written if known[n].code not in (got[n] or [None])[0:1]} == {}


def test_every_sign_and_name_of_money_is_read() -> None:
    got = _read(
        {sign: f"They paid {sign}45.5 million." for sign in currencies.SIGNS}
        | {name: f"They paid 45.5 million {name}." for name in currencies.NAMES}
    )
    wanted = currencies.SIGNS | currencies.NAMES
    assert {n: got[n] for n, code in wanted.items() if code not in got[n]} == {}


def test_every_number_word_is_read() -> None:
    said = {**numbers.CARDINALS, **numbers.VAGUE, **numbers.ORDINALS}
    got = _read(
        {word: f"They lost the {word} ships of the fleet." for word in said}
        | {word: f"They lost 45.5 {word} ships at sea." for word in numbers.SCALES}
    )
    said = {word for word in (*said, *numbers.SCALES) if word not in ("one", "first")}  # mostly no figures
    assert [word for word in said if not got[word]] == []


def test_every_hedge_is_read() -> None:
    for words, modifier in hedges.BEFORE.items():
        if words in hedges.PLAIN:
            continue
        assert any(f.modifier == modifier for f in figures.find(f"They lost {words} 450 ships.")), words
    for words, modifier in hedges.AFTER.items():
        assert any(f.modifier == modifier for f in figures.find(f"They lost 450 {words}.")), words


@pytest.mark.parametrize("name", sorted(holidays.NAMES))
def test_every_holiday_is_read(name: str) -> None:
    (found,) = times.find(f"They met on {capwords(name)}.", "2024-06-01")
    assert found.exact == capwords(name) and found.earliest
    assert "holiday" in str(found.expression) or found.expression.get("day")


@pytest.mark.parametrize("name", sorted({*calendar.MONTHS, *calendar.WEEKDAYS}))
def test_every_month_and_weekday_is_read(name: str) -> None:
    assert any(t.earliest for t in times.find(f"They met in {capwords(name)}.", "2024-06-01"))


def test_every_state_has_its_own_item() -> None:
    assert wikidata.WIKIDATA.keys() == COUNTRIES.keys()
    assert len(set(wikidata.WIKIDATA.values())) == len(COUNTRIES)
    assert all(re.fullmatch(r"Q[1-9]\d{0,6}", item) for item in wikidata.WIKIDATA.values())
