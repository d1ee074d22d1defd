"""The quality gate of the extractors: the annotated sets must be read at least as well as the floors say."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from typing import Protocol

import pytest

from tests.quality.annotated import HERE, fingerprint
from tests.quality.attributions import scoring as attributions
from tests.quality.coreference import scoring as coreference
from tests.quality.events import scoring as events
from tests.quality.figures import scoring as figures
from tests.quality.names import scoring as names
from tests.quality.times import scoring as times

FLOORS = tomllib.loads((HERE / "floors.toml").read_text(encoding="utf-8"))["sets"]
SCORINGS = {
    "times": times, "figures": figures, "attributions": attributions, "coreference": coreference, "names": names,
    "events": events,
}  # fmt: skip
HALVES = [(kind, half) for kind in SCORINGS for half in ("first", "second")]


class HasF1(Protocol):
    """What a floor is held against."""

    @property
    def f1(self) -> float: ...


def _shares(kind: str, half: str) -> Mapping[str, HasF1]:
    shares: Mapping[str, HasF1] = SCORINGS[kind].Scorer(half).shares  # type: ignore[attr-defined]
    return shares


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
