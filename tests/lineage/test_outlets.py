"""The table of outlets stays honest: nothing twice, nothing empty, nothing merged that only looks alike."""

from __future__ import annotations

import pytest

from consilience.lineage import outlets
from consilience.lineage.outlets import canonical, family, is_agency, known
from consilience.reading.knowledge import agencies

ROWS = [
    *(" | ".join((a.name, a.family, ", ".join(a.names), ", ".join(a.addresses))) for a in agencies.ROWS),
    *outlets._OUTLETS.strip().splitlines(),
]


def names(row: str) -> list[str]:
    name, _, others, addresses = (cell.strip() for cell in row.split("|"))
    return [n.strip() for n in (name, *others.split(","), *addresses.split(",")) if n.strip()]


@pytest.mark.parametrize("row", ROWS)
def test_each_row_is_whole(row: str) -> None:
    name, family_name, _, addresses = (cell.strip() for cell in row.split("|"))
    assert name and family_name and addresses
    assert all("." in address for address in addresses.split(","))


def test_no_name_stands_for_two_outlets() -> None:
    owner: dict[str, str] = {}
    for row in ROWS:
        for name in names(row):
            assert owner.setdefault(outlets._key(name), row) == row, name


@pytest.mark.parametrize(
    ("one", "other"),
    [("bbc.co.uk", "BBC News"), ("The New York Times", "www.nytimes.com"), ("AP", "The Associated Press"),
     ("https://www.reuters.com/world", "Reuters"), ("Valley Echo", "valleyecho.com"), ("news.bbc.co.uk", "BBC")],
)  # fmt: skip
def test_names_of_one_outlet_meet(one: str, other: str) -> None:
    assert canonical(one) == canonical(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("The Times", "The New York Times"), ("Daily Star (UK)", "The Daily Star (Lebanon)"), ("a.blog.com", "b.blog.com"),
     ("Interfax", "Interfax-Ukraine"), ("The Independent", "Irish Independent")],
)  # fmt: skip
def test_outlets_that_look_alike_stay_apart(one: str, other: str) -> None:
    assert canonical(one) != canonical(other)
    assert family(one) != family(other)


def test_an_unknown_outlet_is_its_own_family() -> None:
    assert known("Valley Echo") is None
    assert family("Valley Echo") == canonical("Valley Echo")
    assert not is_agency("Valley Echo")


def test_families() -> None:
    assert family("mirror.co.uk") == family("Daily Record")
    assert family("The Guardian") != family("The Times")
