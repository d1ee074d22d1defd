"""What stands beside a cue and is no statement, and what is one all the same."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = tuple[str | None, str | None, str]


@pytest.mark.parametrize(
    "text",
    [
        "Quill thanked her host.",
        "Quill accepted an invitation to Lorne.",
        "Quill conceded defeat shortly before midnight.",
        "President Quill congratulated Ito by telephone on Monday.",
        "Quill telephoned Ito to offer the help.",
        "The ministers failed to agree on the herring catch.",
        "Quill spoke at length, addressing the crisis.",
        "Quill's visit highlights the importance of the dam.",
        "It will also underscore the importance of the dam.",
        "Their efforts aim to counterbalance the north.",
        "It means that the dam is safe.",
        "Lorne released a plan that emphasizes respect for the river.",
        "This sentiment was echoed by Quill.",
        "The law allows the mayor to sell the dam.",
        "Quill accepted an invitation to Lorne, where she is expected in May.",
        "Both will call back their boats by May.",
        "Correction: The dam broke on Monday.",
        "Police questioned two men.",
        "The beaver, an animal referred to as a builder, died out.",
        "Today : June 05, 2025",
        "Mutual priorities: countering the north",
    ],
)
def test_no_statement(text: str, said: Callable[[str], list[Said]]) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("Quill conceded that the dam was lost.", "Quill", "that the dam was lost"),
        ("The report highlights the importance of the dam.", "The report", "the importance of the dam"),
        ("Quill's comments underline the danger of floods.", "Quill's comments", "the danger of floods"),
        ("The paper reported, citing two officials, that the dam broke.", "The paper", "that the dam broke"),
        ("Minister: Bridge will reopen", "Minister", "Bridge will reopen"),
    ],
)
def test_a_statement(text: str, source: str, content: str, said: Callable[[str], list[Said]]) -> None:
    assert [(who, what) for who, _, what in said(text)] == [(source, content)]


def test_what_a_speaker_thinks_is_part_of_the_speech(said: Callable[[str], list[Said]]) -> None:
    assert [cue for _, cue, _ in said("Quill said: we think that the dam is safe.")] == ["said"]


def test_no_trailing_and(said: Callable[[str], list[Said]]) -> None:
    found = said("More than a third of sailors said they felt unsafe and inspectors said boats were rotten.")
    assert [what for _, _, what in found] == ["they felt unsafe", "boats were rotten"]
