"""Whatever the text: spans hold, numbers exist, nothing is raised, nothing depends on chance."""

from __future__ import annotations

import time
from collections.abc import Callable

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from consilience.extraction import actors
from consilience.extraction.actors.persons import Called, group
from consilience.extraction.knowledge.countries import COUNTRIES
from consilience.extraction.knowledge.places import PLACES
from consilience.model import Document

_WORDS = st.sampled_from(
    "Ole Brandt Danish President China-Russia the two leaders he They said , . \" “ ” 's ( ) NFA Kremlin in both its "
    "Mr. officials Israeli troops von der al-Sahli — \n US".split(" ")
)
_quick = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def _check(document: Document) -> None:
    entities, mentions = actors.mentions(document)
    assert [e.number for e in entities] == list(range(len(entities)))
    for mention in mentions:
        mention.span.check(document.text)
        assert mention.entities and all(0 <= n < len(entities) for n in mention.entities)
        if mention.role:
            mention.role.check(document.text)
    assert len({m.id for m in mentions}) == len(mentions)
    assert actors.mentions(document) == (entities, mentions)


@_quick
@given(st.lists(_WORDS, max_size=40).map(" ".join))
def test_any_row_of_words(read_document: Callable[..., Document], text: str) -> None:
    _check(read_document(text))


@_quick
@given(st.text(max_size=120))
def test_any_text(read_document: Callable[..., Document], text: str) -> None:
    _check(read_document(text))


def test_the_table_of_states() -> None:
    codes = [c.code for c in COUNTRIES.values() if c.code]
    assert len(codes) == len(set(codes)) >= 195
    assert all(len(code) == 3 and code.isupper() for code in codes)
    assert {code for code in PLACES.values() if code} <= set(codes)
    assert {COUNTRIES[k].names[0] for k in ("CHN", "RUS", "USA", "GBR")} == {
        "China", "Russia", "United States", "United Kingdom",
    }  # fmt: skip


def test_many_names_take_little_time() -> None:
    many = [Called(f"Ada{i} Roe{i % 7}") for i in range(6000)] + [Called(f"Roe{i}") for i in range(6000)]
    began = time.perf_counter()
    assert len(group(many)) == len(set(many))
    assert time.perf_counter() - began < 5


def test_surnames_of_a_crowd_stay_by_themselves() -> None:
    names = [Called(f"Ada{i} Roe") for i in range(100)]
    assert group([*names, Called("Roe")])[Called("Roe")] == "Roe"
