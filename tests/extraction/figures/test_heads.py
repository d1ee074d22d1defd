"""What a figure measures: by the words right beside it, by the amount it is set against, by those it is one of."""

from __future__ import annotations

import pytest

from consilience.extraction import figures


def measured(text: str) -> dict[str, str | None]:
    """The last word of each figure's measure."""
    found = figures.find(text, "2024-03-12")
    return {f.exact: f.measure and f.measure.exact.split()[-1] for f in found}


@pytest.mark.parametrize(
    ("text", "exact", "word"),
    [
        ("The union asked for a wage of 900 euros, up from 700 euros.", "700 euros", "wage"),
        ("The shipyard posted a profit of 9 million euros, up from 7 million euros.", "7 million euros", "profit"),
        ("Farmers pressed 40,000 tonnes of olives in May, down 6 percent from April.", "6 percent", "olives"),
        ("The mayor won 58 percent of the vote against 31 percent for the baker.", "31 percent", "vote"),
        ("They sent 60 ships, twice as many as in spring.", "twice", "ships"),
        ("The harbour has 600 berths, a third of them empty.", "a third", "berths"),
    ],
)
def test_what_is_set_against_an_amount_is_of_its_measure(text: str, exact: str, word: str) -> None:
    assert measured(text)[exact] == word


@pytest.mark.parametrize(
    ("text", "exact", "word"),
    [
        ("Of the 90 wells checked by the council, 37 ran dry.", "37", "wells"),
        ("Twelve boats sank and three drifted ashore.", "three", "boats"),
        ("Ada Roe took 41 percent of the vote and the farmer Max Lenz 22 percent.", "41 percent", "vote"),
        ("Ada Roe took 41 percent of the vote and the farmer Max Lenz 22 percent.", "22 percent", "vote"),
        ("Imports of timber reached 70,000 tonnes, with Gabon supplying 30 percent.", "30 percent", "timber"),
        ("The queue grew to 40 and that of lorries reached 90.", "90", "lorries"),
    ],
)
def test_a_bare_number_is_of_what_was_counted_before(text: str, exact: str, word: str) -> None:
    assert measured(text)[exact] == word


@pytest.mark.parametrize(
    ("text", "exact", "word"),
    [
        ("A quake of magnitude 5.9 shook the island.", "5.9", "magnitude"),
        ("The trawler ran aground; crew of 14 safe", "14", "crew"),
        ("Drivers pay 140 pence for a litre of diesel.", "140 pence", "diesel"),
        ("Tourism makes up 40 percent of what the island earns.", "40 percent", "earns"),
        ("The drought shaved half a percentage point off growth.", "half a percentage point", "growth"),
        ("The economy grew at a 4 percent annual rate in the spring period.", "4 percent", "economy"),
        ("The walls fell after three days of shelling.", "three days", "shelling"),
        ("The ship holds two million barrels of crude worth $90 million.", "two million barrels", "crude"),
        ("Guide books, which make up one in nine of the total, are printed here.", "one in nine", "books"),
        ("Snow lay up to 2 metres deep.", "2 metres", "Snow"),
        ("Queues stretched for two miles in parts of the city.", "two miles", "stretched"),
    ],
)
def test_words_beside_a_number_say_what_it_measures(text: str, exact: str, word: str) -> None:
    assert measured(text)[exact] == word


@pytest.mark.parametrize(
    ("text", "exact", "word"),
    [
        ("Ferry sinks off Malta, 61 feared drowned", "61", "drowned"),
        ("Officials said 58 people were still in hospital.", "58", "people"),
        ("Rovers lost 2-0 to Athletic on Sunday.", "2-0", "lost"),
        ("The Swede, ranked No. 9, was disqualified.", "No. 9", "ranked"),
        ("The Harbour brewery, Malta's third-largest by volume, will close.", "third", "brewery"),
        ("Twice in June the mill had to stop.", "Twice", "stop"),
        ("The clinic weighed 300 women aged between 45 and 60.", "45 and 60", "women"),
        ("The ban is for pupils under the age of 14.", "14", "pupils"),
        ("The list is led by the 57-year-old economist Max Lenz.", "57-year-old", "economist"),
    ],
)
def test_verbs_and_names_beside_a_number(text: str, exact: str, word: str) -> None:
    assert measured(text)[exact] == word


def test_the_parts_of_a_vote_are_shares() -> None:
    text = "Ada Roe took 41 percent of the vote and the farmer Max Lenz 22 percent."
    assert {f.role for f in figures.find(text, "2024-03-12")} == {"share"}


def test_what_is_taken_off_is_a_change() -> None:
    (points,) = figures.find("The drought shaved 0.4 percentage points off growth.", "2024-03-12")
    assert (points.role, points.direction) == ("change", "down")
