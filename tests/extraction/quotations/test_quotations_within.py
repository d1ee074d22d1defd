"""Speech within speech: quotations in quotations, what another told a speaker, what others want."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from consilience.model import Attribution

Find = Callable[[str], list[Attribution]]
Said = tuple[str | None, str | None, str]
Short = Callable[[str], list[Said]]


@pytest.mark.parametrize(
    ("text", "outer", "inner"),
    [
        ("“The clerk rang me and said, ‘The ferry is yours,’” Hall recalled.", "Hall", ("The clerk", "‘The ferry is yours,’")),
        ("\"My aunt asked me, 'Is the ferry safe?' and left,\" Hall said.", "Hall", ("My aunt", "'Is the ferry safe?'")),
        ("“The clerk told us that the ferry was safe,” Hall said.", "Hall", ("The clerk", "that the ferry was safe")),
    ],
)  # fmt: skip
def test_another_is_told_of(attributions: Find, text: str, outer: str, inner: tuple[str, str]) -> None:
    one, other = sorted(attributions(text), key=lambda a: a.start)
    assert one.source is not None
    assert one.source.exact == outer
    assert other.source is not None
    assert (other.source.exact, other.exact) == inner
    assert other.attribution == one.id


@pytest.mark.parametrize(
    "text",
    [
        "“People say, ‘Never on a Friday,’” Hall told us.",
        "“I never told them that it was safe,” Hall said.",
        "''The ferry,'' Hall said, ''is yours.''",
    ],
)
def test_nobody_else_speaks(attributions: Find, text: str) -> None:
    assert len(attributions(text)) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hall said the miners had asked for a hearing.", ("the miners", "asked", "a hearing")),
        ("Hall said the firm planned to sell its ferries.", ("the firm", "planned", "to sell its ferries")),
        ("Hall spoke of sailors who, the mate said, had threatened to leave.", ("who", "threatened", "to leave")),
        ("Hall said the ferry, described by miners as a wreck, was safe.", ("miners", "described", "the ferry | as a wreck")),
    ],
)  # fmt: skip
def test_others_within_speech(said: Short, text: str, expected: Said) -> None:
    assert expected in said(text)


def test_what_another_calls_it_is_cut_out(said: Short) -> None:
    assert ("Hall", "said", "the ferry | was safe") in said(
        "Hall said the ferry, which miners put at nine crowns, was safe."
    )
