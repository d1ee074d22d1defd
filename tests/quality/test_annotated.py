"""The quality gate of times and figures: the annotated sets must be read at least as well as the floors say."""

from __future__ import annotations

import tomllib

import pytest

from tests.quality.annotated import HERE, Share, fingerprint
from tests.quality.figures import scoring as figure_scoring
from tests.quality.times import scoring as time_scoring

FLOORS = tomllib.loads((HERE / "floors.toml").read_text(encoding="utf-8"))["sets"]
HALVES = [(kind, half) for kind in ("times", "figures") for half in ("first", "second")]


def _shares(kind: str, half: str) -> dict[str, Share]:
    return (time_scoring if kind == "times" else figure_scoring).Scorer(half).shares


@pytest.mark.parametrize(("kind", "half"), HALVES)
def test_the_marks_are_those_the_floors_were_set_for(kind: str, half: str) -> None:
    assert fingerprint(kind, half) == FLOORS[kind][half]["fingerprint"]


@pytest.mark.parametrize(("kind", "half"), HALVES)
def test_no_share_falls_below_its_floor(kind: str, half: str) -> None:
    floors = {name: floor for name, floor in FLOORS[kind][half].items() if name != "fingerprint"}
    shares = _shares(kind, half)
    assert shares.keys() == floors.keys()
    below = {name: (str(shares[name]), floor) for name, floor in floors.items() if shares[name].f1 < floor}
    assert not below
