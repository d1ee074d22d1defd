from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from consilience.stories.clusters import clusters


def clique(members: range, score: float) -> list[tuple[int, int, float]]:
    return [(i, j, score) for i in members for j in members if i < j]


def between(a: range, b: range, score: float) -> list[tuple[int, int, float]]:
    return [(i, j, score) for i in a for j in b]


def run(n: int, links: list[tuple[int, int, float]]) -> list[list[int]]:
    return clusters([1] * n, [None] * n, links)


def test_close_groups_that_are_loosely_tied_stay_apart() -> None:
    one, two = range(4), range(4, 8)
    links = [*clique(one, 0.6), *clique(two, 0.6), *between(one, two, 0.3)]
    assert run(8, links) == [list(one), list(two)]


def test_the_same_tie_joins_loose_groups() -> None:
    one, two = range(4), range(4, 8)
    assert run(8, [*clique(one, 0.35), *clique(two, 0.35), *between(one, two, 0.3)]) == [list(range(8))]


def test_a_loose_report_joins_on_the_threshold() -> None:
    assert run(4, [*clique(range(3), 0.6), *between(range(3), range(3, 4), 0.2)]) == [[0, 1, 2, 3]]
    assert run(4, [*clique(range(3), 0.6), *between(range(3), range(3, 4), 0.08)]) == [[0, 1, 2], [3]]


def test_groups_without_links_are_single() -> None:
    assert run(3, []) == [[0], [1], [2]]


def test_like_reports_of_far_days_stay_apart() -> None:
    links = clique(range(3), 0.6)
    near, far = (738_000, 738_090), (739_000, 739_090)
    assert clusters([1, 1, 1], [near, near, far], links) == [[0, 1], [2]]


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9), st.integers(6, 100)), max_size=40))
def test_every_item_is_in_exactly_one_group(raw: list[tuple[int, int, int]]) -> None:
    links = list({(min(i, j), max(i, j)): (min(i, j), max(i, j), s / 100) for i, j, s in raw if i != j}.values())
    found = run(10, links)
    assert sorted(i for group in found for i in group) == list(range(10))
    assert found == run(10, links[::-1])
