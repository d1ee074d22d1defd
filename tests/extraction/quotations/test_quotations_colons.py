"""Quotations that a colon leads in without a verb of saying, and words that are somebody's by "in her words"."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = tuple[str | None, str | None, str]
Short = Callable[[str], list[Said]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quill had a blunt message for the miners: “Go home.”", ("Quill", ":", "“Go home.”")),
        ("More from Quill: “The dam is safe.”", ("Quill", ":", "“The dam is safe.”")),
        ("She had one answer: “Never.”", ("She", ":", "“Never.”")),
        ("In Quill's words, “the dam is a sieve.”", ("Quill", "In Quill's words", "“the dam is a sieve.”")),
        ("In her view, the dam is a sieve.", ("her", "In her view", "the dam is a sieve")),
        ("“It will be back,” she mocked.", ("she", "mocked", "“It will be back,”")),
    ],
)
def test_speaker(text: str, expected: Said, said: Short) -> None:
    assert [(who and who.removesuffix("'s"), cue, what) for who, cue, what in said(text)] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "He bought three books: “The Dam,” “The Lake” and “The Boat.”",
        "The exhibition has a title: “The Dam.”",
        "Quill drove a boat with a name: “Old Salt.”",
    ],
)
def test_titles(text: str, said: Short) -> None:
    assert said(text) == []
