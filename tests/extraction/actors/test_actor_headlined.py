"""Headlines without articles, peoples that stand for their firm, counterparts, monarchs."""

from __future__ import annotations

from typing import Any

import pytest


def _who(s: Any, words: str, nth: int = 0) -> list[str]:
    found = [m for m in s.mentions if m.exact == words]
    return [s.entities[n].name for n in found[nth].entities] if len(found) > nth else []


def test_a_headlines_bare_noun_is_who_the_lead_calls_so(scene: Any) -> None:
    s = scene("Voters throw out minister\n\nVoters removed the energy minister on Monday.\n\nTom Dahl, 51, wept.")
    assert _who(s, "minister") == _who(s, "the energy minister") == ["Tom Dahl"]


def test_a_headlines_bare_noun_is_the_one_of_that_role(scene: Any) -> None:
    s = scene("Voters throw out minister\n\nVoters were angry on Monday.\n\nThe minister, Tom Dahl, wept.")
    assert _who(s, "minister") in (["Tom Dahl"], [])
    assert _who(s, "The minister") == ["Tom Dahl"]


def test_a_noun_before_another_is_nobody(scene: Any) -> None:
    assert _who(scene("Town cuts teacher training\n\nThe town of Lund will save."), "teacher") == []


@pytest.mark.parametrize(
    ("text", "words", "names"),
    [
        ("Norwegian group Solvo bid for Norbank. The Norwegians will pay in cash.", "The Norwegians", ["Solvo"]),
        ("Norbank sold its fund to Finland's Solvo. The Finns have paid.", "The Finns", ["Solvo"]),
        ("Norwegian group Solvo bid for Norbank. The Norwegians are a happy people.", "The Norwegians", []),
        ("Norwegian group Solvo bid. Many Norwegians smiled.", "Norwegians", ["Norwegians"]),
        (
            "Foreign minister Ada Roe spoke. Her Namibian counterpart, Tom Dahl, thanked her. The two ministers left.",
            "The two ministers",
            ["Ada Roe", "Tom Dahl"],
        ),
        ("Crown Prince Tom Maka met Queen Salome of Tonga. The monarch smiled.", "The monarch", ["Salome"]),
        (
            "Norland Airlines and its rival, Sudair, fell. The two carriers cut jobs.",
            "The two carriers",
            ["Norland Airlines", "Sudair"],
        ),
    ],
)
def test_who_is_meant(scene: Any, text: str, words: str, names: list[str]) -> None:
    assert _who(scene(text), words) == names
