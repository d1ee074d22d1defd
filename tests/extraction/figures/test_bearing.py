"""Newswire: which noun bears an amount, stakes and their holders, bases in other words."""

from __future__ import annotations

import pytest

from consilience.extraction import figures
from consilience.model import FigureMention


def _figure(text: str, exact: str) -> FigureMention:
    return next(f for f in figures.find(text, "2024-03-12") if f.exact == exact)


@pytest.mark.parametrize(
    ("text", "exact", "head"),
    [
        ("The surplus on the balance of payments of 6 billion kroner was a record.", "6 billion kroner", "surplus"),
        ("It posted a charge for restructuring of 3 mln euros.", "3 mln euros", "charge"),
        ("Only 60 mln euros was on offer.", "60 mln euros", "offer"),
        ("Norline made a tender offer for Sudline at 30 euros a share.", "30 euros", "offer"),
        ("Norline completed the purchase of Sudline for 300 mln euros.", "300 mln euros", "purchase"),
        ("Output grew by 4.4 percent year-on-year in May.", "4.4 percent", "output"),
        ("Firms reporting a rise in costs fell to 31 percent.", "31 percent", "firm"),
        ("Norland's exports fell to 5 mln euros in calendar 2020.", "5 mln euros", "export"),
        ("Harlings reported 2020 earnings of 9 mln euros or 93 cents a share.", "93 cents", "earnings"),
        ("The index fell 2 percent but after seasonal adjustment rose 0.6 percent.", "0.6 percent", "index"),
    ],
)
def test_an_amount_is_of_what_can_be_so_much(text: str, exact: str, head: str) -> None:
    assert _figure(text, exact).measure_head == head


@pytest.mark.parametrize(
    ("text", "exact", "role"),
    [
        ("The figures show a fall of 200 mln euros in deposits.", "200 mln euros", "change"),
        ("The figures show a debt of 200 mln euros in bonds.", "200 mln euros", "level"),
        ("The drivers won a pay raise of 2 euros an hour.", "2 euros", "change"),
        ("He raised his stake to 30,500 shares, or 5.6 percent, from 23,500 shares.", "23,500", "base"),
        ("He sold 30,500 shares to three buyers from nine towns.", "nine", "level"),
        ("He raised his stake to 30,500 shares from 23,500 shares, or 4.5 percent.", "4.5 percent", "base"),
        (
            "The port had a surplus of 6 mln euros, compared with a surplus of 7 mln euros a year ago.",
            "7 mln euros",
            "base",
        ),
        ("Norline has a 41 percent interest in the plant.", "41 percent", "share"),
        ("The venture, to be 60 percent owned by Norline, opens in May.", "60 percent", "share"),
        ("The tax was named as the main worry by 60 percent of the managers.", "60 percent", "share"),
        ("Output was cut by 60 percent.", "60 percent", "change"),
        ("Norline earned 9 mln euros, compared to 7 mln euros or 63 cents a share last year.", "63 cents", "base"),
        ("The bond pays 8 percent interest.", "8 percent", "level"),
    ],
)
def test_the_part_that_an_amount_plays_on_the_wires(text: str, exact: str, role: str) -> None:
    assert _figure(text, exact).role == role


@pytest.mark.parametrize(
    ("text", "exact", "names"),
    [
        ("Max Lenz now holds 12.6 percent of the company's shares.", "12.6 percent", ["Max Lenz"]),
        ("Max Lenz now holds 12.6 percent of Norline's 30 mln shares.", "12.6 percent", ["Max Lenz"]),
        ("Max Lenz now holds 12.6 percent of Norline's 30 mln shares.", "30 mln", ["Norline"]),
        ("The yard is 60 percent owned by Norline and 40 percent by Sudline.", "40 percent", ["Sudline"]),
        ("Ada Roe raised her stake in Sudline to 9,000 shares, or 5 percent.", "5 percent", ["Ada Roe"]),
        ("Harbour Foods rose 3 percent.", "3 percent", ["Harbour Foods"]),
        ("The krone rose 3 percent.", "3 percent", []),
        ("M-2 rose 9 billion euros.", "9 billion euros", []),
        ("The gap fell to 5 percent of Gross Domestic Product.", "5 percent", []),
        ("The fund said 30 mln euros will go to the airline Norair.", "30 mln euros", ["Norair"]),
        ("Harlings Group is a grocer. Harlings said it agreed to pay 4 mln euros.", "4 mln euros", ["Harlings"]),
        ("Harlings Group is a grocer. Harlings shares rose 4 euros.", "4 euros", ["Harlings"]),
    ],
)
def test_a_stake_is_its_holders_and_a_share_price_its_firms(text: str, exact: str, names: list[str]) -> None:
    assert [owner.exact for owner in _figure(text, exact).owners] == names


@pytest.mark.parametrize(
    ("text", "exact", "names"),
    [
        ("Norline Inc said its directors raised the dividend to 58 cents a share.", "58 cents", ["Norline Inc"]),
        ("Norline Inc said it expects proceeds from the sale to exceed 9 mln dlrs.", "9 mln dlrs", ["Norline Inc"]),
        ("Norline Inc said U.S. sales rose 3 percent.", "3 percent", ["Norline Inc"]),
        ("The Trade Department said U.S. sales rose 3 percent.", "3 percent", ["U.S."]),
        ("Harbour Bank expects retail sales to rise 3 percent.", "3 percent", []),
        (
            "In a filing with the Port Board, Harbour Equity, which is owned by Norline Ltd, said it bought 65,000 shares.",
            "65,000",
            ["Harbour Equity"],
        ),
        (
            "Norline Inc and Sudline Inc said sales rose. They are cutting their rate to 9 percent.",
            "9 percent",
            ["Norline Inc", "Sudline Inc"],
        ),
        ("A government spokesman told reporters of spending of 9 mln euros.", "9 mln euros", []),
        ("Reuters reported that sales rose 3 percent.", "3 percent", []),
    ],
)
def test_a_firm_that_tells_of_its_accounts_owns_them(text: str, exact: str, names: list[str]) -> None:
    assert [owner.exact for owner in _figure(text, exact).owners] == names
