"""The quality gate: the sample reports must be read at least as well as the floors say.

A floor is never lowered in silence: the floors hold for the pinned texts only, and a change to either shows in review."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest
from typer.testing import CliRunner

from consilience.cli.main import app
from tests.quality.scoring import EXAMPLES, Row, Scorer, fingerprint

FLOORS = tomllib.loads((Path(__file__).parent / "floors.toml").read_text(encoding="utf-8"))


def test_the_texts_are_those_the_floors_were_set_for() -> None:
    assert fingerprint() == FLOORS["fingerprint"]


@pytest.fixture(scope="module")
def scorer(tmp_path_factory: pytest.TempPathFactory) -> Scorer:
    record = tmp_path_factory.mktemp("quality") / "samples.db"
    runner = CliRunner()
    done = runner.invoke(app, ["read", str(EXAMPLES / "reports"), "--record", str(record), "--quiet"])
    assert done.exit_code == 0, done.output

    def export(kind: str) -> list[Row]:
        result = runner.invoke(app, ["export", kind, "--record", str(record)])
        assert result.exit_code == 0, result.output
        return [json.loads(line) for line in result.stdout.splitlines()]

    return Scorer(tomllib.loads((EXAMPLES / "truth.toml").read_text(encoding="utf-8")), export)


def test_no_figure_falls_below_its_floor(scorer: Scorer) -> None:
    scores = scorer.scores()
    assert scores.keys() == FLOORS["floors"].keys()
    below = {name: (scores[name], floor) for name, floor in FLOORS["floors"].items() if scores[name] < floor}
    assert not below, f"{below}\n" + "\n".join(scorer.misses)
