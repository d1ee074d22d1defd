"""How a source stands to the content, and which attribution stands in which."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from consilience.model import Attribution

Find = Callable[[str], list[Attribution]]


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Quill said the dam was safe.", "asserts"),
        ("Quill denied that the dam was safe.", "denies"),
        ("Quill rejected the offer.", "denies"),
        ("Quill does not believe that the dam is safe.", "denies"),
        ("Quill expects that the dam will hold.", "expects"),
        ("The dam is expected to hold.", "expects"),
        ("Quill predicted that the dam would hold.", "expects"),
        ("Quill asked whether the dam was safe.", "asks"),
        ('"Is the dam safe?" Quill said.', "asks"),
        ("Quill not only said that the dam was safe.", "asserts"),
        ("Quill said it was not true that the dam broke.", "asserts"),
        ("Quill never claimed that the dam was safe.", "denies"),
    ],
)
def test_polarity(attributions: Find, text: str, polarity: str) -> None:
    assert [a.polarity for a in attributions(text)] == [polarity]


def test_speech_within_speech(attributions: Find) -> None:
    found = attributions("Quill said that Ito had promised that the dam would hold.")
    outer = next(a for a in found if a.cue and a.cue.exact == "said")
    inner = next(a for a in found if a.cue and a.cue.exact == "promised")
    assert inner.attribution == outer.id
    assert outer.attribution is None
    assert outer.start <= inner.start < inner.end <= outer.end


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("Quill said that Ito wanted to sell the dam.", ["said", "wanted"]),
        ("Quill said that Ito planned to sell the dam.", ["said", "planned"]),
        ("Quill said that Ito supported the dam.", ["said"]),
    ],
)
def test_plans_within_speech_are_told_and_leanings_left_to_it(attributions: Find, text: str, cues: list[str]) -> None:
    assert [a.cue.exact for a in attributions(text) if a.cue] == cues


def test_another_told_of_in_a_quotation(attributions: Find) -> None:
    found = attributions('"Ito told me that the dam was safe," Quill said.')
    outer, inner = sorted(found, key=lambda a: a.start)
    assert (outer.source and outer.source.exact, inner.source and inner.source.exact) == ("Quill", "Ito")
    assert inner.attribution == outer.id
