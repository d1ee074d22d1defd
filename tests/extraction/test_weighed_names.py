"""What kind of thing a name is, weighed by the words around it; names with titles, and names that no label covers."""

from __future__ import annotations

import pytest

from consilience.extraction import actors
from consilience.extraction.link import ReportEntities, link
from consilience.extraction.text import document


def _types(text: str) -> dict[str, str]:
    return {e.name: e.type for e in actors.find(text)[0]}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("On Monday Bramdale were relegated after a defeat at Quarlow.", "Bramdale", "organisation"),
        ("Shares in Quarlow fell 4 percent on Monday.", "Quarlow", "organisation"),
        ("Quarlow, 71, apologised to the board.", "Quarlow", "person"),
        ("The streets of Quarlow were flooded on Monday.", "Quarlow", "place"),
        ("A court indicted Wendel Marrosa in 2021 on charges of theft.", "Wendel Marrosa", "person"),
        ("T. Ermakul added that the talks would go on.", "T. Ermakul", "person"),
        ("The winger joined on loan from Quarlow, who had paid nothing.", "Quarlow", "organisation"),
        ("Snow closed the road in Quarlow Valley on Monday.", "Quarlow Valley", "place"),
    ],
)
def test_the_words_around_a_name_tell_its_kind(text: str, name: str, kind: str) -> None:
    assert _types(text).get(name) == kind


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The governor, Alhaji Sani Bekwo, ordered the evacuation.", "Sani Bekwo"),
        ("The regent, Tengku Razif Amran, took the chair.", "Razif Amran"),
        ("His lawyer, Maître Binta Solara, said she had not seen him.", "Binta Solara"),
        ("Smt. Kavya Rajwade staged a protest outside the hospital.", "Kavya Rajwade"),
    ],
)
def test_titles_of_the_world_are_no_part_of_a_name(text: str, name: str) -> None:
    assert _types(text).get(name) == "person"


def test_a_ministry_keeps_both_halves_of_its_name() -> None:
    assert "Ministry of Water and Forests" in _types("The Ministry of Water and Forests has opened talks with farmers.")


def test_the_name_of_a_state_can_be_a_person_a_town_or_a_club() -> None:
    assert _types("Vera Jordan won gold. Jordan, 19, thanked her coach.")["Vera Jordan"] == "person"
    assert _types("Lebanon, Tennessee, elected a new mayor.")["Lebanon"] == "place"
    assert _types("Madrid lost 2-0 at Sevilla on Saturday in the league.")["Madrid"] == "organisation"


def test_what_befalls_a_capital_is_told_of_the_city() -> None:
    for text in (
        "Jakarta is sinking by 10cm a year.",
        "A new motorway will link Nairobi and Mombasa.",
        "The railway between Nairobi and Kampala reopened.",
    ):
        assert "state" not in _types(text).values()
    assert "state" in _types("Nairobi rejected the accusation on Monday.").values()


def _linked(*texts: str) -> list[dict[str, str]]:
    read = {f"r{i}": document(text, f"2024-03-{i + 1:02}") for i, text in enumerate(texts)}
    told = [ReportEntities(k, actors.mentions(d)[0], d.report.published) for k, d in read.items()]
    _, ids = link(told, dict.fromkeys(read, "s"))
    return [{name: ids[r.report, e.number] for e in r.entities for name in e.aliases} for r in told]


def test_two_surnames_or_the_first_of_them_are_one_person() -> None:
    a, b, c = _linked(
        "Police arrested Damián Otero Quiroz on Monday.",
        "Lawyers for Otero Quiroz filed an appeal.",
        "A court indicted Damián Otero in 2021 on charges of theft.",
    )
    assert a["Damián Otero Quiroz"] == b["Otero Quiroz"] == c["Damián Otero"]


def test_nobody_has_two_seats_at_once() -> None:
    a, b = _linked(
        "The foreign minister, Ibrahim Kombaro, flew home on Monday.",
        "Governor Kombaro dissolved the relief committee.",
    )
    assert a["Ibrahim Kombaro"] != b["Kombaro"]


def test_the_kind_of_a_body_is_left_out_before_its_name_too() -> None:
    a, b = _linked(
        "Minera Alto Pardo suspended work at its mine on Monday.",
        "Shares in Alto Pardo fell 11 percent on Tuesday.",
    )
    assert a["Minera Alto Pardo"] == b["Alto Pardo"]


def test_a_lone_name_of_a_town_and_a_body_stays_open() -> None:
    a, b, c = _linked(
        "Quarlow Foods Ltd will cut 90 jobs, it said.",
        "The streets of Quarlow were empty on Monday.",
        "There was anger about Quarlow on Tuesday.",
    )
    assert a["Quarlow Foods Ltd"] != b["Quarlow"]
    assert c.get("Quarlow") not in (a["Quarlow Foods Ltd"], b["Quarlow"])


def test_a_known_name_within_a_longer_one_is_another() -> None:
    found = _types(
        "Luxembourg City's mayor sailed on Lake Chad with Holland & Pargeter, said Luxembourg's prime minister."
    )
    assert found["Luxembourg City"] == found["Lake Chad"] == "place"
    assert found["Holland & Pargeter"] == "organisation"
    assert found["Luxembourg"] == "state"
