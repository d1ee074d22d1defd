"""Requests, promises and thoughts of what will be."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from consilience.model import Attribution

Find = Callable[[str], list[Attribution]]


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Quill urged the council to drain the lake.", "asks"),
        ("Quill called for a public hearing.", "asks"),
        ("Quill called on the council to drain the lake.", "asks"),
        ("Quill demanded a public hearing.", "asks"),
        ("Quill told the crew to leave.", "asks"),
        ("Quill told the crew that the lake was dry.", "asserts"),
        ("Quill warned that the lake would rise.", "asserts"),
        ("Quill called the plan a folly.", "asserts"),
        ("“Leave the quay,” Quill told the crew.", "asks"),
        ("“Do not board the ferry,” Quill told the crew.", "asks"),
        ("“Thank you all,” Quill told the crew.", "asserts"),
        ("Quill promised to drain the lake.", "expects"),
        ("Quill threatened to leave.", "expects"),
        ("Traders bet that the truce would hold.", "expects"),
        ("Quill thinks that the lake will rise.", "expects"),
        ("Quill thinks that the lake is rising.", "asserts"),
        ("Quill is confident that the lake will rise.", "expects"),
        ("Quill ruled out a sale of the lake.", "denies"),
        ("Quill ruled that the sale was void.", "asserts"),
        ("Grain prices rose on hopes of a truce.", "expects"),
    ],
)
def test_polarity(attributions: Find, text: str, polarity: str) -> None:
    assert [a.polarity for a in attributions(text)] == [polarity]
