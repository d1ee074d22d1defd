"""What part a figure plays: changes, bases, shares and levels, by the words around it."""

from __future__ import annotations

import pytest

from consilience.extraction import figures


def roles(text: str) -> dict[str, str]:
    return {f.exact: f.role for f in figures.find(text, "2024-03-12")}


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("Output shrank by a seasonally adjusted 0.6 percent.", "0.6 percent"),
        ("The bank reported a 4 percent drop in deposits.", "4 percent"),
        ("A rise in output of 40,000 tonnes is planned.", "40,000 tonnes"),
        ("The krone gave up 2 percent on Monday.", "2 percent"),
        ("The bridge is 14 months behind schedule.", "14 months"),
        ("The alliance ended up four seats short of a majority.", "four"),
        ("The shipyard lost a fifth of its value.", "a fifth"),
        ("The motion was defeated by 31 votes.", "31"),
        ("The order lifts the fleet to 80 and capacity by 7 percent.", "7 percent"),
    ],
)
def test_by_how_much_is_a_change(text: str, exact: str) -> None:
    assert roles(text)[exact] == "change"


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("The theatre was 60 percent full.", "60 percent"),
        ("The mayor won 54 percent in the first round.", "54 percent"),
        ("Of 300 wells, 45 of 300 wells, or about 15 percent, were dry.", "15 percent"),
        ("Some 40 percent of nurses were for it and 35 percent against.", "35 percent"),
    ],
)
def test_a_part_of_a_whole_is_a_share(text: str, exact: str) -> None:
    assert roles(text)[exact] == "share"


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("Unemployment was 6 percent in May.", "6 percent"),
        ("Only 12 of the 90 wells were dry.", "90"),
        ("The plant has three turbines of 80 MW each.", "80 MW"),
        ("They agreed after a 12-hour debate.", "12-hour"),
        ("The vote was put off to 40 days after the fire.", "40 days"),
    ],
)
def test_what_there_is_is_a_level(text: str, exact: str) -> None:
    assert roles(text).get(exact, "level") == "level"


def test_what_is_compared_with_is_the_base() -> None:
    assert roles("A rumour took the dollar to 91 yen from below 88 yen.")["88 yen"] == "base"
    assert roles("The party won 60 seats, three short of the 63 needed to govern.")["63"] == "base"


@pytest.mark.parametrize(
    ("text", "exact", "part"),
    [
        ("The river ran 2 metres above the flood mark.", "2 metres", "change"),
        ("The new mast is 4 metres taller.", "4 metres", "change"),
        ("The mill sold 900 sacks, 40 more than in August.", "40", "change"),
        ("Families spend $30 a month more on rent than they did.", "$30", "change"),
        ("The army has called up 300 reservists and raised its budget.", "300", "level"),
        ("The heat dried up nine wells and raised prices.", "nine", "level"),
        ("The club helped five people older than 60.", "five", "level"),
        ("Voters turned down the plan by 61 percent to 39 percent.", "61 percent", "share"),
        ("Voters turned down the plan by 61 percent to 39 percent.", "39 percent", "share"),
        ("Output rose by 6 percent to 9 percent of the total.", "6 percent", "change"),
        ("They pledged 9 million euros, triple the present goal of 3 million euros.", "3 million euros", "base"),
        ("Apart from a 20-minute halt, prices rose.", "20-minute", "level"),
        ("The bank cut its rate, drawing protest from four of its 20 governors.", "four", "level"),
        ("The serum was 91 percent effective.", "91 percent", "level"),
        ("With Gabon supplying 30 percent of it, timber is cheap.", "30 percent", "share"),
    ],
)
def test_the_words_around_tell_the_part(text: str, exact: str, part: str) -> None:
    assert roles(text)[exact] == part
