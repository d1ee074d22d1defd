"""What reports say of their own mistakes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from consilience.claims.case import ReportFacts
from consilience.claims.corrections import of, passages
from consilience.library import Record
from consilience.model import Claim


def corrections(text: str) -> list[tuple[float, float]]:
    facts = ReportFacts(id="r-1", name="Courier", text=text, sentences=((0, len(text)),))
    return [(c.wrong, c.right) for c in of(facts, list(passages(facts)))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("An earlier version of this article misstated the number of dead as 32; it was 23.", [(32, 23)]),
        ("An earlier version incorrectly said that 1,200 people were killed. The number is 1,300.", [(1200, 1300)]),
        ("Correction: The bridge cost 4.5 million euros, not 45 million.", [(45e6, 4.5e6)]),
        ("This article was amended on 5 June 2025. The death toll was not 32 but 23.", [(32, 23)]),
        ("Correction (June 5, 10:30): the toll was 23 rather than 32.", [(32, 23)]),
        ("The death toll was not 32 but 23, the mayor said.", []),
        ("An earlier version misstated the number of dead as thirty-two; it was twenty-three.", [(32, 23)]),
        ("An earlier version of this story said 32 people had been killed. The correct figure is 23.", [(32, 23)]),
        ("An earlier version of the bill said 32 billion. It is now 23 billion.", []),
        ("Correction: Turnout was 47 percent, not 74 percent, in one of the towns.", [(74, 47)]),
        ("Correction: The mayor is Ester Quill, not Esther Quill.", []),
        ("An earlier version misspelled the name of the mayor. The flood killed 23 people on 4 June.", []),
        ("Correction: 23 people died and 40 were hurt, not 32 and 50.", []),
    ],
)
def test_which_number_is_taken_back(text: str, expected: list[tuple[float, float]]) -> None:
    assert corrections(text) == expected


def claims(folder: Path, *rows: dict[str, str]) -> list[Claim]:
    with Record(folder / "r.db") as record:
        for number, row in enumerate(rows):
            path = folder / f"{number}.jsonl"
            path.write_text(json.dumps(row), encoding="utf-8")
            record.read(path)
        return list(record.claims)


BODY = "The river Orla burst its banks on Monday, killing {} people in Sella.\n\nThe mayor of Sella asked for help.\n\n"
TOLD = "Correction: An earlier version of this article misstated the number of people killed as 32; it was 23."
NEW = {
    "url": "https://courier.example/1",
    "outlet": "Courier",
    "published": "2025-06-04",
    "text": BODY.format(23) + TOLD,
}
OLD = {**NEW, "published": "2025-06-03", "text": BODY.format(32)}
OTHER = {
    "url": "https://post.example/1",
    "outlet": "Post",
    "published": "2025-06-03",
    "text": BODY.format(32) + "So it goes.",
}


def standings(found: list[Claim]) -> dict[tuple[float, str], set[str]]:
    """The outlets' reports by value and standing, of figures."""
    return {
        (v.value, v.standing): {m.report for m in v.mentions}
        for c in found
        if c.kind == "figure"
        for v in c.values
        if isinstance(v.value, float)
    }


@pytest.mark.parametrize("rows", [(NEW,), (OLD, NEW), (NEW, OLD), (OTHER, NEW), (NEW, OTHER), (OLD, OTHER, NEW)])
def test_a_number_taken_back_is_not_in_force(tmp_path: Path, rows: tuple[dict[str, str], ...]) -> None:
    found = standings(claims(tmp_path, *rows))
    assert (23.0, "in-force") in found
    assert not {(32.0, "in-force"), (32.0, "rival")} & set(found)


def test_the_reason_says_who_corrected_what(tmp_path: Path) -> None:
    reasons = [r for c in claims(tmp_path, OTHER, NEW) for r in c.reasons]
    assert "“32” was corrected to “23” by Courier." in reasons


def test_what_was_said_by_mistake_has_not_happened(tmp_path: Path) -> None:
    text = (
        "Correction: An earlier version incorrectly said that President Marek Dolan had resigned. He remains in office."
    )
    found = claims(tmp_path, {**NEW, "text": text})
    told = [(c, v) for c in found for v in c.values if any("resigned" in m.exact for m in v.mentions)]
    assert {c.kind for c, _ in told} == {"event", "statement"}
    assert {v.standing for _, v in told} == {"superseded"}
    assert all("was told as a mistake by Courier." in " ".join(c.reasons) for c, _ in told)


def test_what_was_told_as_a_mistake_is_no_second_origin(tmp_path: Path) -> None:
    resigned = {**OTHER, "text": "President Marek Dolan resigned on Monday. The mayor of Sella was glad."}
    text = "Correction: An earlier version wrongly said that President Marek Dolan resigned on Monday."
    found = claims(tmp_path, resigned, {**NEW, "text": text})
    assert not [c for c in found if c.status in ("corroborated", "undetermined")]


MET = "President Marek Dolan met Ada Moss in Sella on {}. They spoke of the flood.\n\n"


@pytest.mark.parametrize(
    "told",
    [
        "Correction: The meeting was held on Tuesday, not Wednesday.",
        "Correction: The meeting was held on Tuesday and not on Wednesday.",
        "Correction (June 5, 2025): The meeting was held on Tuesday, not Wednesday.",
        "An earlier version of this article incorrectly stated that they met on Wednesday. They met on Tuesday.",
    ],
)
def test_a_day_taken_back_no_longer_stands(tmp_path: Path, told: str) -> None:
    day = {"published": "2025-06-05"}
    old = {**OTHER, **day, "text": MET.format("Wednesday")}
    found = claims(tmp_path, old, {**NEW, **day, "text": MET.format("Tuesday") + told})
    met = [c for c in found if c.kind == "event" and "Marek Dolan met" in c.statement]
    standings = {(v.text, v.standing) for c in met for v in c.values}
    assert standings == {("3 June 2025", "in-force"), ("4 June 2025", "superseded")}
    assert "“4 June 2025” was corrected to “3 June 2025” by Courier." in [r for c in met for r in c.reasons]


@pytest.mark.parametrize(
    "told",
    [
        "This article has been updated to reflect that they met on Tuesday.",
        "Correction: An earlier version misspelled the name of Ada Moss.",
        "An earlier version of the bill said that they must meet on Wednesday.",
    ],
)
def test_what_takes_nothing_back_leaves_the_dispute(tmp_path: Path, told: str) -> None:
    day = {"published": "2025-06-05"}
    old = {**OTHER, **day, "text": MET.format("Wednesday")}
    found = claims(tmp_path, old, {**NEW, **day, "text": MET.format("Tuesday") + told})
    met = [c for c in found if c.kind == "event" and "Marek Dolan met" in c.statement]
    assert "disputed" in {c.status for c in met}
    assert not [v for c in found for v in c.values if v.standing == "superseded"]


def test_what_a_report_tells_of_its_own_correcting_is_no_news(tmp_path: Path) -> None:
    text = (
        "Correction: An earlier version misidentified the foreign minister as Tom Reed; she is Ada Moss.\n\n"
        "This article was amended on 5 June 2025 to remove a reference to Tom Reed having attacked the parliament."
    )
    found = claims(tmp_path, {**NEW, "text": BODY.format(23) + text})
    standing = [
        m.exact for c in found if c.kind == "event" for v in c.values for m in v.mentions if v.standing == "in-force"
    ]
    assert not {"misidentified", "amended", "remove", "attacked"} & set(standing)
