"""How numbers are written: what is a figure, where it begins and ends, its value, unit and modifier."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from consilience.extraction import actors, times
from consilience.extraction.figures import mentions
from consilience.extraction.parties import Parties
from consilience.model import Document, FigureMention

Read = Callable[..., Document]


def read_all(document: Document) -> list[FigureMention]:
    return mentions(document, times.mentions(document), Parties(*actors.mentions(document)))


def read_of(read_document: Read, text: str) -> list[tuple[str, float | None, str]]:
    return [(m.exact, m.value, m.unit) for m in read_all(read_document(text))]


@pytest.mark.parametrize(
    ("text", "words", "value", "unit"),
    [
        ("The deficit fell 9/16 percentage point.", "9/16 percentage point", 0.5625, "pp"),
        ("It was a 3/4 mile race.", "3/4 mile", 1207.008, "m"),
        ("The bank lent 40 million ECUs to Norland.", "40 million ECUs", 4e7, "XEU"),
        ("The signal takes 250 milliseconds.", "250 milliseconds", 0.25, "s"),
        ("The mine found 10 ounces of gold.", "10 ounces", 0.311034768, "kg"),
        ("He ate 8 ounces of bread.", "8 ounces", 0.226796185, "kg"),
        ("The valve holds 45 pounds per square inch.", "45 pounds per square inch", 310264.07407857, "Pa"),
        ("The mayor of Plovdiv spent 3 million leva on lamps.", "3 million leva", 3e6, "BGN"),
        ("A loaf now costs 900 kwanzas.", "900 kwanzas", 900, "AOA"),
        ("The dam cost 4 billion birr.", "4 billion birr", 4e9, "ETB"),
        ("The bank in Kampala lent 80 million shillings.", "80 million shillings", 8e7, "UGX"),
        ("The bank lent 80 million shillings.", "80 million shillings", 8e7, "XXX"),
        ("Colombia set aside 40 billion pesos for roads.", "40 billion pesos", 4e10, "COP"),
        ("Mexico's ministry said a litre now costs 24 pesos.", "24 pesos", 24, "MXN"),
        ("Slovakia will spend 2 billion crowns on rail.", "2 billion crowns", 2e9, "SKK"),
        ("Pakistan raised the price to Rs 320 a litre.", "Rs 320", 320, "PKR"),
        ("India raised the price to Rs 95 a litre.", "Rs 95", 95, "INR"),
        ("The ministry in Cairo spent 6 billion pounds on wheat.", "6 billion pounds", 6e9, "EGP"),
        ("The fund holds Rs 3 lakh crore.", "Rs 3 lakh crore", 3e12, "INR"),
        ("Each farmer owes N45,000.", "N45,000", 45000, "NGN"),
        ("The mine earned R3.4bn last year.", "R3.4bn", 3.4e9, "ZAR"),
        ("The shop in Lusaka sold it for K90.", "K90", 90, "ZMW"),
        ("The villa was sold for Dh7.5 million.", "Dh7.5 million", 7.5e6, "AED"),
        ("The board released Sh12.4 billion to Kenya's farmers.", "Sh12.4 billion", 12.4e9, "KES"),
        ("Onions sold at Tk 110 a kilogram.", "Tk 110", 110, "BDT"),
        ("Traders paid GH¢250 for a bag.", "GH¢250", 250, "GHS"),
        ("A stamp costs 40 paise.", "40 paise", 0.4, "INR"),
        ("The stock fell 12¢ on Friday.", "12¢", 0.12, "USD"),
    ],
)
def test_money_of_every_state(read_document: Read, text: str, words: str, value: float, unit: str) -> None:
    found = read_of(read_document, text)
    assert (words, pytest.approx(value), unit) in found


def test_a_dateline_tells_whose_money_it_is(read_document: Read) -> None:
    text = "NAIROBI — The union called a strike. Its members want 9,000 shillings more a month."
    assert [m.unit for m in read_all(read_document(text)) if "shillings" in m.exact] == ["KES"]


@pytest.mark.parametrize("text", ["The K2 summit was closed.", "He drove an R8 home.", "She wore an N95 mask."])
def test_letters_of_names_are_no_money(read_document: Read, text: str) -> None:
    assert read_of(read_document, text) == []


@pytest.mark.parametrize(
    ("text", "words", "value", "unit"),
    [
        ("The archive holds 60 terabytes of maps.", "60 terabytes", 6e13, "B"),
        ("The film takes up 8GB of memory.", "8GB", 8e9, "B"),
        ("The cable carries 400 gigabits per second.", "400 gigabits per second", 4e11, "bit/s"),
        ("Villages got lines of 50 Mbit/s.", "50 Mbit/s", 5e7, "bit/s"),
        ("The star is 12 light-years from Earth.", "12 light-years", 12 * 9460730472580800, "m"),
        ("Pressure in its eye fell to 950 hPa.", "950 hPa", 95000, "Pa"),
        ("Pressure in its eye fell to 950 millibars.", "950 millibars", 95000, "Pa"),
        ("Farmers sold 300 quintals of onions.", "300 quintals", 30000, "kg"),
        ("Forests took up 2 gigatonnes a year of carbon.", "2 gigatonnes a year", 2e12, "kg"),
        ("The lake lost 3,000 acre-feet of water.", "3,000 acre-feet", 3000 * 1233.48183754752, "m3"),
        ("The river carried 900 cubic metres per second.", "900 cubic metres per second", 900, "m3/s"),
        ("The plant sent 3 terawatt-hours to the grid.", "3 terawatt-hours", 1.08e16, "J"),
        ("Workers took a dose of 20 mSv.", "20 mSv", 0.02, "Sv"),
        ("The noise reached 95 decibels.", "95 decibels", 95, "dB"),
        ("The dust grains are 40 microns wide.", "40 microns", 4e-5, "m"),
        (
            "The temperature fell to minus 12 degrees on Monday, the weather office said.",
            "minus 12 degrees",
            -12,
            "Cel",
        ),
        ("The heat reached 104 degrees in Tulsa.", "104 degrees", 40, "Cel"),
    ],
)
def test_units(read_document: Read, text: str, words: str, value: float, unit: str) -> None:
    assert (words, pytest.approx(value), unit) in read_of(read_document, text)


@pytest.mark.parametrize(
    "text", ["The car turned 180 degrees.", "She holds degrees from two schools.", "He saw nothing on TV 5B."]
)
def test_words_that_are_no_unit(read_document: Read, text: str) -> None:
    assert not [m for m in read_all(read_document(text)) if m.unit != "1"]


@pytest.mark.parametrize(
    ("text", "words", "value", "unit"),
    [
        ("Exports doubled in May.", "doubled", 2, "1"),
        ("The city plans to halve its debt by June.", "halve", 0.5, "1"),
        ("Ticket sales trebled after the prize.", "trebled", 3, "1"),
        ("The park is twice the size of Malta.", "twice", 2, "1"),
        ("The bridge has been closed twice since May.", "twice", 2, "1"),
        ("The new hall is double the size of the old one.", "double", 2, "1"),
        ("Output rose sixfold to 12 million tonnes.", "sixfold", 6, "1"),
        ("The court cut the sum by a third.", "a third", 1 / 3, "1"),
        ("Prices are down by nearly a fifth.", "a fifth", 0.2, "1"),
        ("Two-fifths of the boats sank.", "Two-fifths", 0.4, "1"),
        ("The bank raised its rate by half a percentage point.", "half a percentage point", 0.5, "pp"),
        ("The bank made a quarter-point cut.", "quarter-point", 0.25, "pp"),
        ("They swam three-quarters of a mile.", "three-quarters of a mile", 1207.008, "m"),
        ("The band played a half-hour set.", "half-hour", 0.5, "h"),
        ("One in nine teachers left.", "One in nine", 1 / 9, "1"),
        ("The odds are put at 1 in 4,000.", "1 in 4,000", 1 / 4000, "1"),
        ("Seven in 10 voters stayed at home.", "Seven in 10", 0.7, "1"),
        ("The Nikkei fell 310 points.", "310 points", 310, "1"),
    ],
)
def test_multiples_and_parts(read_document: Read, text: str, words: str, value: float, unit: str) -> None:
    assert (words, pytest.approx(value), unit) in read_of(read_document, text)


@pytest.mark.parametrize(
    "text",
    [
        "He doubled down on his remark.",
        "The shed doubles as a café.",
        "She won the mixed doubles.",
        "They booked a double room.",
        "Sales fell in the first half of the year.",
        "It was the second quarter of losses.",
        "He scored just before half-time.",
        "The other half was empty.",
        "For the firm it was six of one and half a dozen of the other.",
        "Anybody who saw the van should call police on 101.",
        "She was second in command.",
        "The 3rd U.S. Circuit Court of Appeals sat on Monday.",
    ],
)
def test_no_figures(read_document: Read, text: str) -> None:
    assert read_of(read_document, text) == []


@pytest.mark.parametrize(
    ("text", "words", "sides"),
    [
        ("The council passed it by 31 votes to 28.", "31 votes to 28", (31, 28)),
        ("The court ruled by seven votes to two against her.", "seven votes to two", (7, 2)),
        ("Lund beat Malmo 3-1 on Sunday.", "3-1", (3, 1)),
        ("The hosts had reached 214 for three when the umpires called stumps.", "214 for three", (214, 3)),
        ("The senate voted by 52 to 48 to approve the bill.", "52 to 48", (52, 48)),
    ],
)
def test_scores_and_votes_have_sides(read_document: Read, text: str, words: str, sides: tuple[float, float]) -> None:
    (mention,) = [m for m in read_all(read_document(text)) if m.role == "score"]
    assert (mention.exact, mention.sides, mention.value) == (words, sides, None)


@pytest.mark.parametrize(
    ("text", "words", "low", "high"),
    [
        ("Growth was faster than the 2.0 to 2.5 per cent the bank forecast.", "2.0 to 2.5 per cent", 2.0, 2.5),
        ("Staff will take a cut of 10 to 20 percent.", "10 to 20 percent", 10, 20),
        ("The trip takes between three and five hours.", "three and five hours", 3, 5),
    ],
)
def test_ranges(read_document: Read, text: str, words: str, low: float, high: float) -> None:
    (mention,) = [m for m in read_all(read_document(text)) if m.modifier == "between"]
    assert (mention.exact, mention.low, mention.high) == (words, low, high)


def test_what_stands_on_both_sides_of_or_has_one_unit(read_document: Read) -> None:
    found = read_of(read_document, "Importers face duties of 5 or 15 percent.")
    assert found == [("5", 5, "%"), ("15 percent", 15, "%")]


def test_a_former_level_has_the_unit_of_the_new_one(read_document: Read) -> None:
    found = read_all(read_document("The dollar rose to 110.5 yen from below 108."))
    assert [(m.value, m.unit, m.modifier) for m in found] == [(110.5, "JPY", None), (108, "JPY", "under")]


def test_a_rate_of_exchange_has_no_unit(read_document: Read) -> None:
    found = read_of(read_document, "The peso lost 1.2% to trade at 19.4 to the dollar.")
    assert ("19.4", 19.4, "1") in found


@pytest.mark.parametrize(
    ("text", "words", "value", "unit"),
    [
        ("She finished in two hours, nine minutes and 4 seconds.", "two hours, nine minutes and 4 seconds", 7744, "s"),
        ("The talks lasted three hours and 20 minutes.", "three hours and 20 minutes", 12000, "s"),
        ("The fish was six feet two inches long.", "six feet two inches", 1.8796, "m"),
        ("He will be paid over the next four years.", "four years", 4, "a"),
        ("Nine people died in the first 12 days of the strike.", "12 days", 12, "d"),
        ("The film was shot in 23 days.", "23 days", 23, "d"),
        ("The rocks are 2 million years old.", "2 million years", 2e6, "a"),
    ],
)
def test_durations_and_ages(read_document: Read, text: str, words: str, value: float, unit: str) -> None:
    assert (words, pytest.approx(value), unit) in read_of(read_document, text)


@pytest.mark.parametrize(
    "text",
    [
        "Snow fell for the first time in nine years.",
        "The tanks were full two months ahead of winter.",
        "Six years later the bridge was rebuilt.",
        "The answer came within 48 hours.",
        "It was the lowest price in four years.",
        "Three years on, the flats are empty.",
    ],
)
def test_distances_in_time_are_no_figures(read_document: Read, text: str) -> None:
    assert [m for m in read_all(read_document(text)) if m.unit != "1"] == []


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The strike went into a third day.", "third", 3),
        ("It was his second to Norway since taking office.", "second", 2),
        ("They met for the fourth time.", "fourth", 4),
        ("Lund is the country's third-largest port.", "third", 3),
        ("The song slipped to fifth.", "fifth", 5),
        ("She is ranked 87th in the world.", "87th", 87),
        ("He is ranked No. 6 in the world.", "No. 6", 6),
    ],
)
def test_ordinals(read_document: Read, text: str, words: str, value: float) -> None:
    (mention,) = [m for m in read_all(read_document(text)) if m.role == "ordinal"]
    assert (mention.exact, mention.value) == (words, value)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The three judges refused.", "three"),
        ("She paid her two drivers.", "two"),
        ("The 120-member assembly voted.", "120"),
        ("A four-member panel was named.", "four"),
        ("The police held at least 60 of them.", "60"),
        ("40 feared drowned off Malta", "40"),
        ("The ministry revised the toll down from the 1,310 it had given.", "1,310"),
    ],
)
def test_counts_beside_articles_and_alone(read_document: Read, text: str, words: str) -> None:
    assert words in [m.exact for m in read_all(read_document(text))]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Shares of the mill firmed 30p to 342p.", [("30p", 0.3, "GBP"), ("342p", 3.42, "GBP")]),
        ("Shares of the mill rose 2p to 742.", [("2p", 0.02, "GBP"), ("742", 7.42, "GBP")]),
        ("They raised $5 to 7 million for the mill.", [("$5 to 7 million", None, "USD")]),
        ("The shares cost 30p to 34p each.", [("30p to 34p", None, "GBP")]),
    ],
)
def test_a_change_and_the_level_it_leads_to_are_no_range(
    read_document: Read, text: str, read: list[tuple[str, float | None, str]]
) -> None:
    assert read_of(read_document, text) == read
