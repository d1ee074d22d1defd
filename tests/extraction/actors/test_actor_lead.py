"""Who is spoken of in a lead without a name, and named below it."""

from __future__ import annotations

from typing import Any

import pytest


def _who(s: Any, words: str, nth: int = 0) -> list[str]:
    found = [m for m in s.mentions if m.exact == words]
    return [s.entities[n].name for n in found[nth].entities] if len(found) > nth else []


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (
            "Guards who hold the palace freed the ousted premier on Monday.\n\nTom Dahl, a former judge, was driven home.",
            "the ousted premier",
            "Tom Dahl",
        ),
        (
            "A man who killed his wife was jailed on Monday.\n\nTom Dahl, 43, had denied it.",
            "A man",
            "Tom Dahl",
        ),
        (
            "A man who killed his wife was jailed on Monday.\n\nAda Roe, 43, was found dead in March.",
            "his wife",
            "Ada Roe",
        ),
        (
            "The board of a shipyard dismissed its chief executive on Monday.\n\nEva Berg, 51, had run it for years.",
            "its chief executive",
            "Eva Berg",
        ),
    ],
)
def test_the_lead_speaks_of_who_is_named_below(scene: Any, text: str, words: str, name: str) -> None:
    assert _who(scene(text), words) == [name]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A nurse was jailed on Monday.\n\nJudge Tom Dahl heard the case.", "A nurse"),
        ("A nurse was jailed on Monday.\n\nTom Dahl, a lawyer, said she would appeal.", "A nurse"),
        ("A waitress won a prize on Monday.\n\nTom Dahl gave it to her.", "A waitress"),
        ("Norway's president said he would resign.\n\nEva Berg, a senator, said she was glad.", "Norway's president"),
    ],
)
def test_one_more_voice_or_another_calling_is_somebody_else(scene: Any, text: str, words: str) -> None:
    assert _who(scene(text), words) not in (["Tom Dahl"], ["Eva Berg"])
