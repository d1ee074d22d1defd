"""Reported speech and thought."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Short = Callable[[str], list[tuple[str | None, str | None, str]]]

CASES = [
    ("Mara Quill said that the dam would hold.", ("Mara Quill", "said", "that the dam would hold")),
    ("Mara Quill said the dam would hold.", ("Mara Quill", "said", "the dam would hold")),
    ("The dam would hold, Mara Quill said.", ("Mara Quill", "said", "The dam would hold")),
    ("The dam, engineers said, is safe.", ("engineers", "said", "The dam | is safe")),
    ("Two officials said the dam would hold.", ("Two officials", "said", "the dam would hold")),
    ("The report found that the dam had cracks.", ("The report", "found", "that the dam had cracks")),
    ("The ministry announced new rules for ships.", ("The ministry", "announced", "new rules for ships")),
    ("Quill denied that the dam was leaking.", ("Quill", "denied", "that the dam was leaking")),
    ("Quill vowed to rebuild the dam.", ("Quill", "vowed", "to rebuild the dam")),
    ("Quill urged the council to rebuild the dam.", ("Quill", "urged", "the council to rebuild the dam")),
    ("Quill rejected the offer.", ("Quill", "rejected", "the offer")),
    ("Quill warned of floods.", ("Quill", "warned", "floods")),
    ("Quill called the plan a mistake.", ("Quill", "called", "the plan a mistake")),
    ('Quill called Ito a "dear friend."', ("Quill", "called", 'Ito a "dear friend."')),
    ('Quill described the talks as "frank."', ("Quill", "described", 'the talks as "frank."')),
    ("Quill credits the growth to 'steady work.'", ("Quill", "credits", "the growth to 'steady work.'")),
    ("Quill believes that the dam will hold.", ("Quill", "believes", "that the dam will hold")),
    ("Quill asked whether the dam would hold.", ("Quill", "asked", "whether the dam would hold")),
    ("According to the ministry, the dam will hold.", ("the ministry", "According to", "the dam will hold")),
    ("The dam will hold, according to Mara Quill.", ("Mara Quill", "according to", "The dam will hold")),
    ("The dam will hold, as noted by Mara Quill.", ("Mara Quill", "noted", "The dam will hold")),
    ("The leaders are expected to sign a treaty.", (None, "expected", "The leaders | to sign a treaty")),
    ("Their talks, described by Quill as 'useful,' went on.", ("Quill", "described", "Their talks | as 'useful,'")),
    ("The plan was rejected by the council.", ("the council", "rejected", "The plan")),
    ("Mayor: Bridge will reopen in May", ("Mayor", ":", "Bridge will reopen in May")),
    ("Quill is confident that the dam will hold.", ("Quill", "confident", "that the dam will hold")),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_one_attribution(said: Short, text: str, expected: tuple[str | None, str, str]) -> None:
    assert said(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Her warning that the dam would break shook the town.", ("Her", "warning", "that the dam would break")),
        ("Claims by Quill that the dam is safe were doubted.", ("Quill", "Claims", "that the dam is safe")),
        ("The announcement that the dam was safe came late.", (None, "announcement", "that the dam was safe")),
        ("The mayor praised Ito for his patience.", ("The mayor", "praised", "Ito for his patience")),
        (
            "As reported by the Harbour Post on May 4, 2025, the talks failed.",
            ("the Harbour Post", "reported", "the talks failed"),
        ),
    ],
)
def test_among_others(said: Short, text: str, expected: tuple[str | None, str, str]) -> None:
    assert expected in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "The dam broke on Monday.",
        "Quill drove to the harbour and met Ito.",
        "The bridge is two miles long.",
        "Ships carried grain to the coast.",
    ],
)
def test_plain_telling_is_no_attribution(said: Short, text: str) -> None:
    assert said(text) == []


def test_content_ends_where_the_next_cue_begins(said: Short) -> None:
    found = said("Quill said the dam would hold, adding that it had been checked twice.")
    assert ("Quill", "said", "the dam would hold") in found
    assert ("Quill", "adding", "that it had been checked twice") in found


def test_a_remark_of_the_reporter_is_left_out(said: Short) -> None:
    (found,) = said("Quill said the council backed the dam, which was built in 1931.")
    assert found[2] == "the council backed the dam"
