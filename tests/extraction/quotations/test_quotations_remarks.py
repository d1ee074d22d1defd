"""Where a content ends: at the report's own remark, at another voice, at the day or occasion of speaking."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = tuple[str | None, str | None, str]
Short = Callable[[str], list[Said]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quill said on Friday the dam was safe.", ("Quill", "said", "the dam was safe")),
        ("Quill said Friday the dam was safe.", ("Quill", "said", "the dam was safe")),
        ("Quill said in a statement on Friday that the dam was safe.", ("Quill", "said", "that the dam was safe")),
        ("Quill said the ferries, which cost nine million, were late.",
         ("Quill", "said", "the ferries, which cost nine million, were late")),
        ("Quill said the dam was safe, a claim the miners rejected.", ("Quill", "said", "the dam was safe")),
        ("Quill said the dam was safe, while her deputy called it a ruin.", ("Quill", "said", "the dam was safe")),
        ("Quill said the dam was safe, even as water poured from it.", ("Quill", "said", "the dam was safe")),
        ("Quill said the dam was safe, but miners said it leaked.", ("Quill", "said", "the dam was safe")),
        ("Ito expects that the dam will hold, according to court papers.",
         ("Ito", "expects", "that the dam will hold")),
        ("Ito expects that the dam will hold, according to court papers.",
         ("court papers", "according to", "Ito expects that the dam will hold")),
        ("Engineers said the dam lost water, leaving the fields dry.",
         ("Engineers", "said", "the dam lost water, leaving the fields dry")),
        ("Quill said that the dam held, and that the town was dry.",
         ("Quill", "said", "that the dam held, and that the town was dry")),
        ("There is no need to worry, Quill told reporters on Friday, nor any reason to leave.",
         ("Quill", "told", "There is no need to worry | nor any reason to leave")),
        ("The dam had no cracks, the engineer added, and had passed every test.",
         ("the engineer", "added", "The dam had no cracks | and had passed every test")),
        ("Quill blamed cracked pipes at the waterworks.", ("Quill", "blamed", "cracked pipes at the waterworks")),
        ("Quill blamed cracked pipes on Friday.", ("Quill", "blamed", "cracked pipes")),
        ("Quill denounced the sale at a rally.", ("Quill", "denounced", "the sale")),
    ],
)  # fmt: skip
def test_content(text: str, expected: Said, said: Short) -> None:
    assert expected in said(text)


def test_each_of_two_voices_has_its_own(said: Short) -> None:
    found = said('Quill said the dam was "sound but ugly", while her deputy, Jo Ito, called it a ruin.')
    assert ("Quill", "said", 'the dam was "sound but ugly"') in found
    assert [what for who, _, what in found if who and "deputy" in who] == ["it a ruin"]
