"""Which period a figure belongs to, and how it is known."""

from __future__ import annotations

import pytest

from consilience.errors import InputError
from consilience.extraction.figures import find

DAY = "2025-06-10"
"""A Tuesday."""


def period(text: str, words: str, day: str = DAY) -> tuple[str | None, str | None, str | None]:
    """(basis, earliest, latest) of the figure with these words."""
    found = next(f.period for f in find(text, day) if f.exact == words)
    assert found is not None
    return found.basis, found.earliest, found.latest


AS_OF = ("as-of", DAY, DAY)


@pytest.mark.parametrize(
    ("text", "words", "first", "last"),
    [
        ("Trade between Norland and Sudria reached $24.8 billion in 2024.", "$24.8 billion", "2024-01-01", "2024-12-31"),
        ("Norland posted a profit of 412 million crowns for the year to March 31.", "412 million crowns", "2024-04-01", "2025-03-31"),
        ("A landslide killed 12 people on Sunday.", "12", "2025-06-08", "2025-06-08"),
        ("Fourth-quarter net profit rose 8 percent.", "8 percent", "2024-10-01", "2024-12-31"),
        ("They have met 40 times since 2013.", "40 times", "2013-01-01", DAY),
        ("Fires that have raged since Friday have killed 63 people.", "63", "2025-06-06", DAY),
        ("The fund has gained 15 percent this year.", "15 percent", "2025-01-01", DAY),
        ("There have been 29 launches so far this year.", "29", "2025-01-01", DAY),
        ("The firm will cut 1,200 jobs by the end of 2027.", "1,200", DAY, "2027-12-31"),
        ("Output must fall to 44 million tonnes by 2030.", "44 million tonnes", "2030-01-01", "2030-12-31"),
        ("It was the third strike in two weeks.", "third", "2025-05-27", DAY),
        ("Some 1,430 homes were built in January and February.", "1,430", "2025-01-01", "2025-02-28"),
        ("The 4,600 soldiers sent to Orvel in 2003 came home.", "4,600", "2003-01-01", "2003-12-31"),
        ("Profit rose to 5 million euros from 4 million euros a year earlier.", "4 million euros", "2024-01-01", "2024-12-31"),
        ("Bread now costs 3 euros.", "3 euros", DAY, DAY),
    ],
)  # fmt: skip
def test_the_words_tell_it(text: str, words: str, first: str, last: str) -> None:
    assert period(text, words) == ("phrase" if "Fires" not in text else "sentence", first, last)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A bomb killed nine people on Sunday, wounding 30 and leaving a town in the dark.", "30"),
        ("Copper fell below $9,000 on Sunday; zinc shed 1.3 percent.", "1.3 percent"),
        ("A boat carrying 154 passengers sank on Sunday.", "154"),
        ("Some 2 million people were told to leave the coast on Sunday.", "2 million"),
    ],
)
def test_clauses_that_go_on_share_it(text: str, words: str) -> None:
    assert period(text, words) == ("sentence", "2025-06-08", "2025-06-08")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Divers raised the 22-foot yacht on Sunday.", "22-foot"),
        ("A leak from a 20-cm crack was stopped on Sunday.", "20-cm"),
        ("The ministry said on Sunday that 12 people had died.", "12"),
        ("Ida Moss, 71, told reporters on Sunday that fees would rise.", "71"),
        ("The town, 100 km west of the capital, was bombed on Sunday.", "100 km"),
        ("Sales rose 5 percent to 7 million euros from 6 million euros.", "6 million euros"),
        ("It was the hottest day since 2009, at 41 degrees Celsius.", "41 degrees Celsius"),
        ("Output rose 12 percent on 2004.", "12 percent"),
        ("Bread costs four times what it cost in 2004.", "four times"),
        ("Thieves took 14 coins and a 16th-century cup.", "14"),
    ],
)
def test_a_time_of_something_else_is_not_its_period(text: str, words: str) -> None:
    assert period(text, words) == AS_OF


def test_the_paragraph_tells_it_where_the_sentence_does_not() -> None:
    text = "The ferry sank on Sunday. Rescuers found 12 bodies."
    assert period(text, "12") == ("paragraph", "2025-06-08", "2025-06-08")


def test_a_period_without_a_day_of_the_report_has_what_the_words_say() -> None:
    (figure,) = [f for f in find("They have met 40 times since 2013.", None) if f.exact == "40 times"]
    assert figure.period is not None
    assert (figure.period.bound, figure.period.earliest, figure.period.latest) == ("since", "2013-01-01", "2013-12-31")


def test_the_day_something_falls_due_is_not_its_period() -> None:
    (notes,) = find("It sold 100 million euros of notes, due Aug 28, 2032.", "2026-05-10")
    assert notes.period is not None and notes.period.basis == "as-of"


def test_a_number_in_a_name_measures_nothing() -> None:
    assert find("The Nine Mile plant closed.") == []


def test_what_is_compared_to_has_the_time_right_behind_it() -> None:
    _, former = find("The highest bid was 4.06 on Monday, compared with a top bid of 4.25 in March.", "2026-05-12")
    assert former.period is not None and former.period.earliest == "2026-03-01"


def test_what_was_found_by_evening_was_found_that_day() -> None:
    found = find("A boat sank off the cape on Sunday, and 68 bodies had been found by evening.", "2026-05-12")
    assert [f.period and f.period.earliest for f in found] == ["2026-05-10"]


def test_the_epithet_of_another_thing_is_no_period() -> None:
    (two,) = find("The court on Tuesday freed two men convicted of the 1996 bombing.", "2026-05-13")
    assert two.period is not None and two.period.earliest == "2026-05-12"


def test_a_level_that_was_reached_has_its_day() -> None:
    (lake,) = find("The lake sank to 30 metres below the road on Monday.", "2026-05-12")
    assert lake.period is not None and lake.period.earliest == "2026-05-11"


def test_what_an_event_did_was_when_the_event_was() -> None:
    text = "Four men were convicted of the 1996 bombing of a market, which killed 38 people."
    assert [f.period and f.period.value for f in find(text, "2026-05-12") if f.exact == "38"] == ["1996"]


def test_where_something_came_from_is_no_comparison() -> None:
    (gas,) = find("Norland imported 55 bcm of gas from Sudria in 2020.", "2026-05-12")
    assert gas.period is not None and gas.period.value == "2020"


def test_an_anchor_must_be_a_day() -> None:
    with pytest.raises(InputError, match="not a day"):
        find("Five ships sank.", "2024-02-30")
