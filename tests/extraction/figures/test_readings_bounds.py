"""How numbers are hedged, aged and signed, and from where they take a unit that they lack."""

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
    ("text", "modifier"),
    [
        ("The toll passed 300 on Monday.", "over"),
        ("Losses crossed $5 million.", "over"),
        ("The real weakened past 6 to the dollar.", "over"),
        ("The number could exceed 4,000.", "over"),
        ("The council passed 12 laws.", None),
        ("Lund built it under a 40 million-euro plan.", None),
        ("The 80-strong team left.", None),
        ("They waited for as long as six days.", "up-to"),
        ("Pupils above the age of 14 may vote.", "over"),
    ],
)
def test_modifiers(read_document: Read, text: str, modifier: str | None) -> None:
    mention, *_ = read_all(read_document(text))
    assert mention.modifier == modifier


def test_what_is_passed_lies_below(read_document: Read) -> None:
    (mention,) = read_all(read_document("The toll passed 300 on Monday."))
    assert (mention.low, mention.low_open) == (300, True)


@pytest.mark.parametrize(
    ("text", "value", "modifier"),
    [
        ("Nine of them under 18 were sent home.", 18, "under"),
        ("A woman of 61 was hurt.", 61, None),
        ("The free bus is for over-65s.", 65, "over"),
    ],
)
def test_ages_without_years(read_document: Read, text: str, value: float, modifier: str | None) -> None:
    (mention,) = [m for m in read_all(read_document(text)) if m.role == "age"]
    assert (mention.value, mention.unit, mention.modifier) == (value, "a", modifier)


@pytest.mark.parametrize(
    ("text", "words", "value", "unit"),
    [
        ("The temperature fell to -31C overnight.", "-31C", -31, "Cel"),
        ("Growth was minus 0.4 per cent in May.", "minus 0.4 per cent", -0.4, "%"),
        ("The fuel price went up to 650 naira from 195.", "195", 195, "NGN"),
        ("Sales came to 9 million euros in the year to March 31, up from 7.5 million.", "7.5 million", 7.5e6, "EUR"),
        ("The state pledged 90 billion yen, of which 20 billion is for roads.", "20 billion", 2e10, "JPY"),
    ],
)
def test_signs_below_zero_and_units_lent(read_document: Read, text: str, words: str, value: float, unit: str) -> None:
    assert (words, pytest.approx(value), unit) in read_of(read_document, text)


def test_a_letter_on_a_model_number_is_no_temperature(read_document: Read) -> None:
    assert read_of(read_document, "He sold a model 12C.") == []


def test_going_up_to_is_no_hedge(read_document: Read) -> None:
    (mention,) = read_all(read_document("The fare went up to 40 rand."))
    assert mention.modifier is None


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("The firm paid USD 12m.", [("USD 12m", 1.2e7, "USD")]),
        ("The mill was sold for CHF 1.2m, in cash.", [("CHF 1.2m", 1.2e6, "CHF")]),
        ("The index fell 1.2 percent to 38,229.11.", [("1.2 percent", 1.2, "%"), ("38,229.11", 38229.11, "1")]),
        ("The effect was small (p<0.001).", [("0.001", 0.001, "1")]),
        ("The club had a balance of -$5,000.", [("-$5,000", -5000, "USD")]),
        ("The result was -4.2 million euros.", [("-4.2 million euros", -4.2e6, "EUR")]),
        ("The firm lost minus 3 billion euros.", [("minus 3 billion euros", -3e9, "EUR")]),
        ("1e308 million dollars were lost.", []),
        ("Police found 500g of cocaine.", [("500g", 0.5, "kg")]),
        ("A hum of 60 Hz was heard.", [("60 Hz", 60, "Hz")]),
        ("It is sold as ISBN 978-3-16-148410-0.", []),
        ("The ship lay at 12°30'N 45°15'E.", []),
    ],
)
def test_signs_scales_and_codes(read_document: Read, text: str, read: list[tuple[str, float, str]]) -> None:
    assert read_of(read_document, text) == read


def test_how_late_is_no_age(read_document: Read) -> None:
    assert [m.role for m in read_all(read_document("He was 10 minutes late."))] == ["level"]


def test_a_round_number_is_widened_once(read_document: Read) -> None:
    (mention,) = read_all(read_document("The road is 6,000 km long."))
    assert mention.low is not None and mention.low % 1000 == 0


def test_a_level_behind_a_multiple_is_of_the_same(read_document: Read) -> None:
    assert [m.measure_head for m in read_all(read_document("Profit doubled to $4 million."))] == ["profit"] * 2
