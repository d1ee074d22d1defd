"""Pronouns within quotation marks, and those of whoever speaks."""

from __future__ import annotations

import pytest
from tests.extraction.actors.conftest import Read


@pytest.mark.parametrize(
    ("text", "word", "names"),
    [
        ('"I am tired," Ada Roe said. "It was a long day for me."', "I", ["Ada Roe"]),
        ('"I am tired," Ada Roe said. "It was a long day for me."', "me", ["Ada Roe"]),
        ("'My plan is ready,' said Tom Dahl, the mayor.", "My", ["Tom Dahl"]),
        ('"We are sorry," a spokeswoman for Thames Water said.', "We", ["Thames Water"]),
        ('Borland Motors said in a statement: "We regret the delay."', "We", ["Borland Motors"]),
        ('"Our army is strong," said Foreign Minister Radek Nowak of Poland.', "Our", ["Poland"]),
        ('Judge Ann Moss told Tom Dahl: "You have robbed a friend."', "You", ["Tom Dahl"]),
        ('Ada Roe resigned on Monday. "She was tired," Tom Dahl said.', "She", ["Ada Roe"]),
        ('"The law did not help her," Tom Dahl said of the nurse, Anne Roe.', "her", ["Anne Roe"]),
        ("Inspector Tom Hale of Kent Police said: 'We want to hear from anyone.'", "We", ["Kent Police"]),
        ('"My father was kind," Tom Dahl said. "He died in May."', "He", ["My father"]),
        ('Toyota fell. "We are careful," Akio Sato, its president, said.', "We", ["Toyota"]),
        ('Lena Cole and Dean Marsh have split. "We are sad," they wrote.', "We", ["Lena Cole", "Dean Marsh"]),
        ('"I told him to stop," said Maria Dahl, whose husband, Jon, drove.', "I", ["Maria Dahl"]),
    ],
)
def test_within_quotation_marks(scene: Read, text: str, word: str, names: list[str]) -> None:
    assert scene(text).names(word) == names


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ('Analyst Ann Moss said: "We think the shares are cheap."', "We"),
        ('"I am tired," said one of them.', "I"),
        ("Ann Moss said: \"They told me, 'I will not go.'\"", "I"),
        ('"You never know," Ann Moss said.', "You"),
        ('Tom Dahl said: "He is late."', "He"),
    ],
)
def test_left_open(scene: Read, text: str, word: str) -> None:
    assert not scene(text).has(word)


@pytest.mark.parametrize(
    ("text", "word", "names"),
    [
        (
            "Spokesman Otto Barrow made one exception. President Jan Boll, he said, would not pay.",
            "he",
            ["Otto Barrow"],
        ),
        ("Borland Motors will cut 300 jobs, it said on Monday.", "it", ["Borland Motors"]),
        (
            "Japanese officials said the talks were brief. Ministers from Spain were not there, they said.",
            "they",
            ["Japanese officials"],
        ),
        (
            '"The road is closed," said Albert Milnik, a deputy minister. "It is broken," he said.',
            "he",
            ["Albert Milnik"],
        ),
    ],
)
def test_who_spoke_goes_on(scene: Read, text: str, word: str, names: list[str]) -> None:
    assert scene(text).names(word) == names
