"""What reports say of their own mistakes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from consilience.claims.case import ReportFacts
from consilience.claims.corrections import of
from consilience.library import Record
from consilience.model import Claim


def corrections(text: str) -> list[tuple[float, float]]:
    facts = ReportFacts(id="r-1", name="Courier", text=text, sentences=((0, len(text)),))
    return [(c.wrong, c.right) for c in of(facts)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("An earlier version of this article misstated the number of dead as 32; it was 23.", [(32, 23)]),
        ("An earlier version incorrectly said that 1,200 people were killed. The number is 1,300.", [(1200, 1300)]),
        ("Correction: The bridge cost 4.5 million euros, not 45 million.", [(45, 4.5)]),
        ("This article was amended on 5 June 2025. The death toll was not 32 but 23.", [(32, 23)]),
        ("Correction (June 5, 10:30): the toll was 23 rather than 32.", [(32, 23)]),
        ("The death toll was not 32 but 23, the mayor said.", []),
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
    assert not [
        c for c in found if c.kind == "event" and any(m.exact == "resigned" for v in c.values for m in v.mentions)
    ]
