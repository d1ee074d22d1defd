"""Whom descriptions without a name stand for."""

from __future__ import annotations

from typing import Any

import pytest


def _means(s: Any, words: str, nth: int = 0) -> list[str]:
    """The names of those whom the nth mention with these words means; nobody where it is no mention."""
    found = [m for m in s.mentions if m.exact == words]
    return [s.entities[n].name for n in found[nth].entities] if len(found) > nth else []


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Borland Bank said profits fell. Analysts said the lender would cut jobs.", "the lender", "Borland Bank"),
        ("Varden Motors shut a plant on Monday. The carmaker blamed weak demand.", "The carmaker", "Varden Motors"),
        (
            "Norse Airlines, a regional carrier, lost money. The airline will sell planes.",
            "The airline",
            "Norse Airlines",
        ),
        ("The Supreme Court met. The court ruled for the miners.", "The court", "Supreme Court"),
        (
            "The National Council of Midwives wrote to him. The council wants more pay.",
            "The council",
            "National Council",
        ),
        ("Ada Roe, an economist at Borland Bank, was glum. The economist saw no growth.", "The economist", "Ada Roe"),
        ("Ada Roe, 43, was jailed on Monday. The 43-year-old had denied theft.", "The 43-year-old", "Ada Roe"),
        ("Tom Dahl was charged with theft. The defendant said nothing.", "The defendant", "Tom Dahl"),
        ("Norway's envoy left. Norway said the country had waited too long.", "the country", "Norway"),
        ("Ada Roe spoke first. Her lawyer, Tom Dahl, said his client was innocent.", "his client", "Ada Roe"),
        ("Ada Roe wept. Her nephew, Tom Dahl, said his aunt was tired.", "his aunt", "Ada Roe"),
    ],
)
def test_a_description_means_who_was_called_so_or_is_of_that_kind(scene: Any, text: str, words: str, name: str) -> None:
    assert any(name in found for found in _means(scene(text), words)), _means(scene(text), words)


def test_an_apposition_is_said_of_the_name_beside_it(scene: Any) -> None:
    s = scene("Ada Roe, a baker from Lund, met the firm's founder, Tom Dahl, and a grocer named Eva Berg.")
    assert _means(s, "a baker") == ["Ada Roe"] or _means(s, "a baker from Lund") == ["Ada Roe"]
    assert _means(s, "the firm's founder") == ["Tom Dahl"]
    assert _means(s, "a grocer") == ["Eva Berg"]


def test_the_name_comes_after_the_lead(scene: Any) -> None:
    s = scene("A nurse who stole from patients was jailed on Monday.\n\nAda Roe, 44, took the money for years.")
    assert _means(s, "A nurse") == ["Ada Roe"]
    t = scene("A guard was shot on Monday.\n\nThe guard, Tom Dahl, died in hospital.")
    assert _means(t, "A guard") == _means(t, "The guard") == ["Tom Dahl"]


def test_what_a_judge_says_is_not_the_nurse(scene: Any) -> None:
    s = scene("A nurse was jailed on Monday.\n\nJudge Tom Dahl said the case was grave.")
    assert _means(s, "A nurse") != ["Tom Dahl"]


def test_two_of_a_kind_are_left_open(scene: Any) -> None:
    s = scene("Borland Bank and Weston Bank agreed to merge. The lender fell in early trade.")
    assert _means(s, "The lender") not in (["Borland Bank"], ["Weston Bank"])


@pytest.mark.parametrize("lead", ["LUND, Feb 3 (Wire) -", "OSLO —", "OSLO/PARIS -", "MANILA, Philippines –"])
def test_a_dateline_is_a_place(scene: Any, lead: str) -> None:
    s = scene(f"{lead} Ada Roe resigned on Monday.")
    assert not any(e.type == "state" and e.name in ("Norway", "France") for e in s.entities)


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Ada Roe, a logistician, flew home. The logistician was tired.", "a logistician", "Ada Roe"),
        ("Ada Roe left. Its co-founder and chairman, Tom Dahl, stays.", "Its co-founder and chairman", "Tom Dahl"),
        ("The choir's new director is Ada Roe, a singer.", "The choir's new director", "Ada Roe"),
        ("Tom Dahl's wife Ada said he was ill.", "Tom Dahl's wife", "Ada"),
        (
            "The coach, Ada Roe, 43, resigned. The former swimmer had led them to a title.",
            "The former swimmer",
            "Ada Roe",
        ),
        ("Ada Roe, a mayor, was fined. The politician will appeal.", "The politician", "Ada Roe"),
        ("Counsel for the editor, Ada Roe, said her client was glad.", "Counsel", "Ada Roe"),
        ("A spokesman for the minister, Ada Roe, said she was ill.", "the minister", "Ada Roe"),
        ("Her husband, an engineer, left. The engineer said nothing.", "an engineer", "Her husband"),
    ],
)
def test_descriptions_beside_and_behind(scene: Any, text: str, words: str, name: str) -> None:
    assert any(name in found for found in _means(scene(text), words)), _means(scene(text), words)


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Ada Roe smiled as the judge spoke.", "the judge", "Ada Roe"),
        ("Ada Roe is the party's deputy leader. The leader was away.", "The leader", "Ada Roe"),
        ("Tom Dahl, 31, was hurt. The pensioner was taken to hospital.", "The pensioner", "Tom Dahl"),
        ("Borland Group bought it. The subsidiary will be closed.", "The subsidiary", "Borland Group"),
        ("The Borland Group paid. The body was found by police.", "The body", "Borland Group"),
        ("Norway and the Danish and Swedish governments met Ada Roe.", "the Danish", "Ada Roe"),
    ],
)
def test_a_description_that_does_not_fit_is_somebody_else(scene: Any, text: str, words: str, name: str) -> None:
    assert not any(name in found for found in _means(scene(text), words))


def test_of_two_groups_the_one_that_spoke_speaks_on(scene: Any) -> None:
    s = scene("Senior officials of seven states will meet, Danish officials said. The officials gave no day.")
    assert _means(s, "The officials") == ["Danish officials"]


def test_what_somebody_was_is_told_of_the_one_spoken_of(scene: Any) -> None:
    s = scene("A court barred former president Tom Dahl from leaving. The retired general denies treason.")
    assert _means(s, "The retired general") == ["Tom Dahl"]
    t = scene("Minister Ada Roe met police. The retired general denies treason.")
    assert _means(t, "The retired general") != ["Ada Roe"]
