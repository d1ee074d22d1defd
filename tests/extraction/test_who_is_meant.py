"""Whom "him" cannot mean, and how far words within another's words reach."""

from __future__ import annotations

import pytest

from consilience.extraction import actors, quotations


@pytest.mark.parametrize(
    "text",
    [
        "Tom Dahl was convicted in June. Dahl said he would not pardon him.",
        "Tom Dahl went home on Monday. He said he had met him in June.",
    ],
)
def test_who_does_something_to_him_is_another(text: str) -> None:
    _, mentions = actors.find(text)
    assert [m.exact for m in mentions if m.exact in ("he", "him")] == ["he"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "\"He said to me: 'You will never work here again,'\" Ms Lane told the BBC.",
            "'You will never work here again,'",
        ),
        ("\"My boss told me, 'Leave now,'\" said Ms Lane.", "'Leave now,'"),
    ],
)
def test_words_within_words_end_with_their_own_marks(text: str, said: str) -> None:
    assert said in [q.exact for q in quotations.find(text)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("He added: \"They say the road is 'closed'.\"", "the road is 'closed'"),
        ("\"She told me she was 'done with it,'\" said Ada Roe.", "she was 'done with it,'"),
    ],
)
def test_a_mark_within_a_statement_has_its_fellow(text: str, said: str) -> None:
    assert said in [q.exact for q in quotations.find(text)]
