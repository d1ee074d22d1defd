"""Which state's money a shared name is: "shillings" beside Kenya are Kenyan. From Unicode CLDR through babel."""

from __future__ import annotations

import datetime
import re
from functools import lru_cache

from babel.core import get_global
from babel.numbers import get_currency_name, get_territory_currencies

from consilience.extraction.knowledge.countries import COUNTRIES
from consilience.extraction.knowledge.places import PLACES

_CROWNS = frozenset("krona kronor krone kroner króna krónur koruna korunas kroon kroons".split())
_RIALS = frozenset("rial rials riyal riyals".split())
_POUNDS = frozenset({"pound", "pounds"})
_RUPEES = frozenset({"rupee", "rupees"})
_SHILLINGS = frozenset({"shilling", "shillings"})
_FAMILIES: dict[str, frozenset[str]] = {
    **dict.fromkeys(("crown", "crowns", "krona", "krone", "kroner", "koruna", "kr"), _CROWNS),
    **dict.fromkeys(("rial", "rials", "riyal", "riyals"), _RIALS),
    **dict.fromkeys(("pound", "pounds"), _POUNDS),
    **dict.fromkeys(("rupee", "rupees", "rs", "rs.", "re", "re."), _RUPEES),
    **dict.fromkeys(("shilling", "shillings", "sh", "sh.", "shs", "shs."), _SHILLINGS),
    **dict.fromkeys(("lira", "liras", "lire"), frozenset({"lira", "liras", "lire"})),
    **dict.fromkeys(("ruble", "rubles", "rouble", "roubles"), frozenset({"ruble", "rubles"})),
    **dict.fromkeys(("lei", "leu"), frozenset({"lei", "leu"})),
    **dict.fromkeys(("k", "kwacha", "kwachas"), frozenset({"kwacha", "kwachas", "kina"})),
    "p": frozenset({"peso", "pesos", "pula", "pulas"}),
    "cfa": frozenset({"francs"}),
    "fcfa": frozenset({"francs"}),
} | {
    noun: frozenset({noun.removesuffix("s"), noun.removesuffix("s") + "s"})
    for word in "peso franc dinar dirham manat som escudo mark".split()
    for noun in (word, word + "s")
}  # fmt: skip
"""What news calls a money that several states have, with the nouns that CLDR has for it."""

_LONG_AGO, _AHEAD = datetime.date(1950, 1, 1), datetime.date(9999, 12, 31)


def family(words: str) -> str | None:
    """The shared name at the end of the words for a money ("Rs", "shillings"), or None where one state alone has it."""
    noun = words.lower().split()[-1] if words.strip() else ""
    return noun if noun in _FAMILIES else None


@lru_cache(maxsize=1024)
def money_of(country: str, noun: str) -> str | None:
    """The code of the money that a state (alpha-3) calls by a shared noun, its newest first; None where it has none."""
    short = get_global("territory_aliases").get(country)
    if not short:
        return None
    found = get_territory_currencies(short[0], _LONG_AGO, _AHEAD)
    return next((code for code in reversed(found) if _last_word(code) in _FAMILIES[noun]), None)


def _last_word(code: str) -> str:
    return get_currency_name(code, count=2, locale="en").lower().split()[-1]


@lru_cache(maxsize=1)
def _states() -> tuple[re.Pattern[str], dict[str, str]]:
    table = {word: code for word, code in PLACES.items() if code is not None} | {
        word: country.code
        for country in COUNTRIES.values()
        if country.code is not None
        for word in (*country.names, *country.demonyms, *country.capitals)
    }
    ordered = sorted(table, key=lambda word: (-len(word), word))
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, ordered)) + r")(?!\w)", re.IGNORECASE), {
        word.lower(): code for word, code in table.items()
    }


@lru_cache(maxsize=16)
def named(text: str) -> tuple[str, ...]:
    """The states (alpha-3) that a text names by name, adjective or town, in the order of the text, with repeats."""
    pattern, table = _states()
    return tuple(table[m.group().lower()] for m in pattern.finditer(text) if m.group()[0].isupper())
