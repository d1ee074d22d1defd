"""Names in bylines, whatever the field or line that states them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consilience.reading import byline


@pytest.mark.parametrize(
    ("stated", "names"),
    [
        ("ada@sellapost.example (Ada Moss)", ("Ada Moss",)),
        ("Ada Moss <ada@sellapost.example>", ("Ada Moss",)),
        ("Ada Moss ada@sellapost.example and Ivo Renn ivo@sellapost.example", ("Ada Moss", "Ivo Renn")),
        ("/u/adamoss", ("adamoss",)),
        ("By Ada Moss @adamoss", ("Ada Moss",)),
        ("ada@sellapost.example", ()),
    ],
)
def test_addresses_and_handles_are_no_part_of_a_name(stated: str, names: tuple[str, ...]) -> None:
    assert byline.names(stated) == names


@pytest.mark.parametrize(
    ("stated", "names"),
    [
        ("José Ortega y Gasset", ("José Ortega y Gasset",)),
        ("Por José Ortega y Gasset y Ana Ruiz", ("José Ortega y Gasset", "Ana Ruiz")),
        ("Ana Ruiz y Luis Vega", ("Ana Ruiz", "Luis Vega")),
        ("Ana Ruiz, Luis Vega y EFE", ("Ana Ruiz", "Luis Vega", "EFE")),
        ("Ana Ruiz y Reuters", ("Ana Ruiz", "Reuters")),
    ],
)
def test_a_spanish_surname_of_two_is_one_name(stated: str, names: tuple[str, ...]) -> None:
    assert byline.names(stated) == names


@pytest.mark.parametrize(
    ("stated", "names"),
    [
        ("Moss, Ada; Renn, Ivo", ("Ada Moss", "Ivo Renn")),
        ("RENN, IVO", ("Ivo Renn",)),
        ("By Ada Moss", ("Ada Moss",)),
        ("AFP", ("AFP",)),
        ("Ada Moss; sellapost.example", ("Ada Moss",)),
        ("", ()),
    ],
)
def test_names_as_databases_list_them(stated: str, names: tuple[str, ...]) -> None:
    assert byline.of_index(stated) == names


@given(st.text(max_size=400))
def test_nothing_raises(stated: str) -> None:
    assert all(map(str.strip, (*byline.names(stated), *byline.of_index(stated))))
