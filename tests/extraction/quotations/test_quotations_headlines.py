"""Speakers before a colon and behind a colon or a dash."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = tuple[str | None, str | None, str]
Short = Callable[[str], list[Said]]
BODY = "\n\nAda Quill, the mayor of Lorne, spoke on Monday."


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Quay unsafe: engineers", ("engineers", ":", "Quay unsafe")),
        ("No tolls this year – minister", ("minister", "–", "No tolls this year")),
        ("Three hurt in quay blast; pipe had leaked: police", ("police", ":", "pipe had leaked")),
        ("Ferries may stop: Quill", ("Quill", ":", "Ferries may stop")),
        ("Quill: no tolls this year", ("Quill", ":", "no tolls this year")),
        ("Mara Quill on tolls: 'Never again'", ("Mara Quill", ":", "'Never again'")),
        ("Ferries to stop in May, Quill says", ("Quill", "says", "Ferries to stop in May")),
        ("Stay on the quay, says port chief", ("port chief", "says", "Stay on the quay")),
        ("Ferries ‘will stop,’ Mayor Says", ("Mayor", "Says", "Ferries ‘will stop,’")),
        ("Police: Two men in custody after quay blast", ("Police", ":", "Two men in custody after quay blast")),
    ],
)
def test_speaker(headline: str, expected: Said, said: Short) -> None:
    assert expected in said(headline + BODY)


@pytest.mark.parametrize(
    "headline",
    [
        "Rowing: Lorne win cup",
        "Weather: Rain will fall",
        "Ferry fares to rise - The Lorne Courier",
        "What we know about the quay: a timeline",
        "Interview: Ada Quill",
        "Quay blast – in pictures",
    ],
)
def test_nobody_speaks(headline: str, said: Short) -> None:
    assert [who for who, _, _ in said(headline + BODY)] == []


@pytest.mark.parametrize(
    "headline",
    [
        "Lorne Games: Rowers win gold",
        "Lorne 2014: Rowers win gold",
        "Ann Hall: Harbour engineer dies aged 90",
        "Ferry talks go on - National",
    ],
)
def test_what_a_line_is_about_is_no_speaker(headline: str, said: Short) -> None:
    assert [cue for _, cue, _ in said(headline + BODY) if cue in (":", "-")] == []
