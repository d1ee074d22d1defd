"""A difference in a sentence."""

from __future__ import annotations

import pytest

from consilience.lineage.difference import difference
from consilience.views.difference import lines, sentence

OLD = "Flood in Sella\n\nThe flood killed 32 people in Sella.\n\nThe mayor asked for help.\n"


@pytest.mark.parametrize(
    ("new", "told"),
    [
        (OLD.replace("32", "41"), "“32 people” became “41 people”"),
        (OLD + "\nThe bridge is closed.\n", "one paragraph was added"),
        (OLD.replace("The mayor asked for help.\n", ""), "one paragraph was dropped"),
        (OLD.replace("asked for", "asked urgently for"), "one word was added"),
        (OLD.replace("32", "41") + "A.\n\nB b.\n", "“32 people” became “41 people”; two paragraphs were added"),
        (OLD.replace(".", "!"), "Post has its report in other words"),
    ],
)
def test_what_changed_is_told_in_a_sentence(new: str, told: str) -> None:
    assert sentence("Post", difference(OLD, new), OLD, new).removeprefix("Post changed its report: ") == told


def test_a_line_shows_both_texts_and_their_places() -> None:
    new = OLD.replace("32", "41\x1b[31m")
    (line, *_) = lines(difference(OLD, new), OLD, new)
    assert "[-32-]{+41" in line.plain and "33-35 → 33-" in line.plain and "\x1b" not in line.plain
