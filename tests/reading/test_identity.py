"""When two reports are one, a copy, or two versions of one."""

from __future__ import annotations

from typing import Any

import pytest

from consilience.model import Report
from consilience.model.report import report_id, text_hash
from consilience.reading.identity import kinship, merged

TEXT = "The harbour of Port Ester was closed on Monday after two ferries collided in thick fog."
UPDATED = "The harbour of Port Ester opened again on Tuesday after two ferries had collided in thick fog."
OTHER = "Rain flooded the upper valley, and forty farms lost their wheat."


def report(text: str = TEXT, uri: str = "https://x.org/a", **fields: Any) -> Report:
    return Report(
        id=report_id(text, fields.get("outlet"), fields.get("published")),
        text=text,
        text_sha256=text_hash(text),
        uri=uri,
        uris=(uri,),
        **fields,
    )


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (report(), report(uri="https://x.org/b"), "same"),
        (report(outlet="X"), report(uri="https://x.org/b"), "same"),
        (report(outlet="X"), report(outlet="x"), "same"),
        (report(outlet="X"), report(outlet="Y"), "copy"),
        (report(published="2031-06-10"), report(published="2031-06-11"), "copy"),
        (report(published="2031-06-10"), report(published="2031-06-10T08:00"), "same"),
        (report(), report(OTHER), "version"),
        (report(), report(OTHER, uri="https://x.org/b"), "none"),
        (report(uri="a.txt"), report(UPDATED, uri="a.txt"), "version"),
        (report(uri="index.txt"), report(OTHER, uri="index.txt"), "none"),
        (report(uri="a.jsonl#3"), report(UPDATED, uri="a.jsonl#3"), "none"),
    ],
)
def test_kinship(one: Report, other: Report, expected: str) -> None:
    assert kinship(one, other) == kinship(other, one) == expected


def test_merging_keeps_what_either_knows_and_does_not_depend_on_order() -> None:
    one = report(source_ids=("7",), title="Fog", published="2031-06-10", published_basis="text")
    other = report(uri="https://x.org/b", outlet="X", published="2031-06-10T08:00", published_basis="metadata")
    both = merged(one, other)
    assert both == merged(other, one)
    assert both.uris == ("https://x.org/a", "https://x.org/b") and both.source_ids == ("7",)
    assert (both.title, both.outlet, both.published, both.published_basis) == (
        "Fog",
        "X",
        "2031-06-10T08:00",
        "metadata",
    )
    assert both.id == report_id(TEXT, "X", "2031-06-10")
