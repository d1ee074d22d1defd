"""Whose a figure is: by the words of its measure, by its verb, and by the clauses around it."""

from __future__ import annotations

import pytest

from consilience.extraction import figures


def owners(text: str, exact: str) -> list[str]:
    found = next(f for f in figures.find(text, "2024-03-12") if f.exact == exact)
    return [o.exact.removeprefix("the ").removeprefix("The ") for o in found.owners]


@pytest.mark.parametrize(
    ("text", "exact", "names"),
    [
        ("France kept its main rate at 3.5 percent on Tuesday.", "3.5 percent", ["France"]),
        ("Italy said it would send 40 doctors to the islands.", "40", ["Italy"]),
        ("Germany has eased its rules. Its 300 inspectors will be paid less.", "300", ["Germany"]),
        ("Chile has voted. The country has 340 prisons.", "340", ["Chile"]),
        ("The museum said it had sold 12 paintings.", "12", ["museum"]),
    ],
)
def test_a_pronoun_is_the_name_before_it(text: str, exact: str, names: list[str]) -> None:
    assert owners(text, exact) == names


@pytest.mark.parametrize(
    ("text", "exact", "names"),
    [
        ("The ministry has bought 30 buses.", "30", ["ministry"]),
        ("The university received 4,100 applications.", "4,100", ["university"]),
        ("The county recorded 212 new cases of measles.", "212", ["county"]),
        ("The gang stole 14 horses from a stable.", "14", ["gang"]),
        ("The dockers, who earn $18 an hour, went back to work.", "$18", ["dockers"]),
    ],
)
def test_bodies_and_people_own_by_description(text: str, exact: str, names: list[str]) -> None:
    assert owners(text, exact) == names


@pytest.mark.parametrize(
    ("text", "exact", "names"),
    [
        ("The region's third drought in a decade has begun.", "third", ["region"]),
        ("The president's nine-day tour ends on Friday.", "nine-day", ["president"]),
        ("Some 30 tonnes of ivory were seized in Kenya.", "30 tonnes", ["Kenya"]),
        ("About 60 percent of Norway is without power.", "60 percent", ["Norway"]),
        ("Two of the four reactors in Sweden are idle.", "four", ["Sweden"]),
        ("Inflation in Portugal slowed to 2.1 percent.", "2.1 percent", ["Portugal"]),
    ],
)
def test_a_measure_is_its_holders_and_of_where_it_is_measured(text: str, exact: str, names: list[str]) -> None:
    assert owners(text, exact) == names


@pytest.mark.parametrize(
    ("text", "exact", "names"),
    [
        ("France lost the case, posting a loss of $5 million.", "$5 million", ["France"]),
        ("Spain agreed to lend the island 20 million euros.", "20 million euros", ["Spain"]),
        ("The regulator fined Germany 300,000 euros.", "300,000 euros", ["Germany"]),
        ("A jury convicted the baker of nine thefts.", "nine", ["baker"]),
        ("The ministry in Lisbon, which received $20 million, is to build a dam.", "$20 million", ["ministry"]),
        ("A baker was jailed for six years.", "six years", ["A baker"]),
        ("The strike cost the airline $7 million.", "$7 million", ["airline"]),
        ("The client was held for 72 hours.", "72 hours", ["client"]),
    ],
)
def test_the_verb_tells_whose_it_is(text: str, exact: str, names: list[str]) -> None:
    assert owners(text, exact) == names


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("The mayor put the damage at $4 million.", "$4 million"),
        ("Floods killed 30 people on Friday.", "30"),
        ("Some 30 people died in Kenya on Friday.", "30"),
        ("Officials said 12 bridges had collapsed.", "12"),
        ("A 61-year-old baker was among the winners.", "61-year-old"),
        ("Rescuers found a crate in a 40-foot shaft.", "40-foot"),
    ],
)
def test_nobody_owns_what_is_only_told_or_suffered(text: str, exact: str) -> None:
    assert owners(text, exact) == []


@pytest.mark.parametrize(
    ("text", "exact", "names"),
    [
        ("The inland state of Norra has called up 300 reservists.", "300", ["Norra"]),
        (
            "The industrial conglomerate Harbour Steel will spend 9 million euros on a mill.",
            "9 million euros",
            ["Harbour Steel"],
        ),
        ("Ada Roe beat the fourth seed Petra Lenz on Sunday.", "fourth", ["Petra Lenz"]),
        ("The bank trimmed its growth forecast for Chile to 4.2 percent.", "4.2 percent", ["Chile"]),
        ("The Harbour bell in Oslo, whose rim is 3 metres across, fell silent.", "3 metres", ["Harbour bell"]),
        ("The carrier Norse Air made a loss as it flew 90,000 passengers.", "90,000", ["Norse Air"]),
        ("Motorists paid 140 pence for a litre of diesel.", "140 pence", ["Motorists"]),
        ("Five of the nine clinics lost a third of their beds.", "a third", ["nine clinics"]),
    ],
)
def test_names_behind_descriptions_and_forecasts(text: str, exact: str, names: list[str]) -> None:
    assert owners(text, exact) == names


@pytest.mark.parametrize(
    ("text", "exact", "names"),
    [
        (
            "Chile's economy grew 3 percent, the statistics office said, ending a slump, with spending up 2 percent.",
            "2 percent",
            ["Chile"],
        ),
        (
            "Shares in Harbour Foods fell after the group warned that profit would be 9 million euros.",
            "9 million euros",
            ["Harbour Foods"],
        ),
    ],
)
def test_the_teller_of_a_measure_is_its_owner_only_for_its_own_accounts(
    text: str, exact: str, names: list[str]
) -> None:
    assert owners(text, exact) == names


@pytest.mark.parametrize(
    ("text", "exact", "names"),
    [
        ("Chile's exports fell 3 percent in June and imports dropped 1 percent.", "1 percent", ["Chile"]),
        ("Chile's inflation has slowed. Consumer prices rose 2.4 percent in May.", "2.4 percent", ["Chile"]),
        ("Harbour Bank cut 900 jobs as bad loans hit 14 percent.", "14 percent", ["Harbour Bank"]),
        ("Chile lost two ships. Some 30 tonnes of oil leaked into the bay.", "30 tonnes", []),
        ("Chile's exports fell 3 percent, and in Peru imports dropped 1 percent.", "1 percent", ["Peru"]),
    ],
)
def test_what_nobody_is_named_with_goes_on_about_the_last_one(text: str, exact: str, names: list[str]) -> None:
    assert owners(text, exact) == names


@pytest.mark.parametrize(
    ("text", "exact", "names"),
    [
        ("Prosecutors accuse the mayor Max Lenz of diverting 9 million euros.", "9 million euros", ["Max Lenz"]),
        ("The regulator fined Harbour Energy. The supplier has 8 million customers.", "8 million", ["Harbour Energy"]),
        ("Turnover at Harbour Foods fell and its loss grew to 9 million euros.", "9 million euros", ["Harbour Foods"]),
        ("Timber imports into Malta reached 70,000 tonnes.", "70,000 tonnes", ["Malta"]),
        (
            "Harbour Motors made a loss as sales failed to pick up and it paid 9 million euros in fines.",
            "9 million euros",
            ["Harbour Motors"],
        ),
        ("Norline is in Malta. It took 90 minutes to put out the fire.", "90 minutes", []),
    ],
)
def test_who_is_meant_by_a_word_that_points_back(text: str, exact: str, names: list[str]) -> None:
    assert owners(text, exact) == names
