"""Currencies as news writes them. Full names ("Australian dollars") and codes come from Unicode CLDR through babel."""

from __future__ import annotations

from functools import lru_cache

from babel import Locale
from babel.numbers import get_currency_name, list_currencies

SIGNS = {
    "US$": "USD", "$US": "USD", "$A": "AUD", "$NZ": "NZD", "$CAN": "CAD", "$HK": "HKD",
    "U.S.$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "Can$": "CAD", "NZ$": "NZD",
    "HK$": "HKD", "S$": "SGD", "SG$": "SGD", "NT$": "TWD", "R$": "BRL", "MX$": "MXN", "J$": "JMD", "TT$": "TTD",
    "Z$": "ZWL", "N$": "NAD", "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "￥": "JPY", "CN¥": "CNY", "JP¥": "JPY",
    "₹": "INR", "₽": "RUB", "₩": "KRW", "₺": "TRY", "₪": "ILS", "₦": "NGN", "₫": "VND", "฿": "THB", "₱": "PHP",
    "₴": "UAH", "₸": "KZT", "₾": "GEL", "₼": "AZN", "₡": "CRC", "₲": "PYG", "₵": "GHS", "৳": "BDT", "₨": "PKR",
    "Rs": "INR", "Rs.": "INR", "Rp": "IDR", "RM": "MYR", "Tk": "BDT", "Ksh": "KES",
    "KSh": "KES", "GH₵": "GHS", "RMB": "CNY", "SFr": "CHF", "CHF": "CHF", "DM": "DEM", "stg": "GBP",
    "IR£": "IEP", "E£": "EGP",
}  # fmt: skip
"""Signs before the number. A bare "$" is the United States dollar, as international agencies write it."""

NAMES = {
    "dollar": "USD", "dollars": "USD", "dlr": "USD", "dlrs": "USD", "buck": "USD", "bucks": "USD", "greenbacks": "USD",
    "us dollar": "USD", "us dollars": "USD", "u.s. dollar": "USD", "u.s. dollars": "USD", "american dollars": "USD",
    "us dlrs": "USD", "u.s. dlrs": "USD", "euro": "EUR", "euros": "EUR", "yuan": "CNY", "renminbi": "CNY", "rmb": "CNY",
    "yuan renminbi": "CNY", "chinese yuan": "CNY", "yen": "JPY", "japanese yen": "JPY", "pounds sterling": "GBP",
    "pound sterling": "GBP", "sterling": "GBP", "stg": "GBP", "british pounds": "GBP", "quid": "GBP",
    "ruble": "RUB", "rubles": "RUB", "rouble": "RUB", "roubles": "RUB", "russian roubles": "RUB", "rupee": "INR",
    "rupees": "INR", "won": "KRW", "south korean won": "KRW", "baht": "THB", "ringgit": "MYR", "rand": "ZAR",
    "zloty": "PLN", "zlotys": "PLN", "forint": "HUF", "forints": "HUF", "hryvnia": "UAH", "hryvnias": "UAH",
    "shekel": "ILS", "shekels": "ILS", "naira": "NGN", "dong": "VND", "taka": "BDT", "tenge": "KZT", "lari": "GEL",
    "reais": "BRL", "real": "BRL", "swiss francs": "CHF", "hong kong dollars": "HKD", "hong kong dlrs": "HKD",
    "australian dlrs": "AUD", "canadian dlrs": "CAD", "new zealand dlrs": "NZD", "singapore dlrs": "SGD",
    "taiwan dollars": "TWD", "new taiwan dollars": "TWD", "turkish lira": "TRY", "mexican pesos": "MXN",
    "argentine pesos": "ARS", "deutsche marks": "DEM", "german marks": "DEM", "marks": "DEM", "d-marks": "DEM",
    "french francs": "FRF", "belgian francs": "BEF", "guilder": "NLG", "guilders": "NLG", "lire": "ITL",
    "pesetas": "ESP", "drachmas": "GRD", "escudos": "PTE", "birr": "ETB", "kwacha": "ZMW", "cedi": "GHS",
    "cedis": "GHS",
    "dirhams": "AED", "saudi riyals": "SAR", "qatari riyals": "QAR", "rupiah": "IDR", "afghanis": "AFN",
    # Names that several states share and no adjective tells apart: ISO 4217 keeps XXX for "no currency known".
    "peso": "XXX", "pesos": "XXX", "franc": "XXX", "francs": "XXX", "crown": "XXX", "crowns": "XXX", "krona": "XXX",
    "kronor": "XXX", "krone": "XXX", "kroner": "XXX", "dinar": "XXX", "dinars": "XXX", "rial": "XXX", "rials": "XXX",
    "riyal": "XXX", "riyals": "XXX", "shilling": "XXX", "shillings": "XXX", "lira": "XXX", "lei": "XXX",
}  # fmt: skip
"""Short names after the number; in full they come from CLDR."""

HUNDREDTHS = {
    "cent": "USD", "cents": "USD", "cts": "USD", "ct": "USD", "us cents": "USD", "u.s. cents": "USD",
    "euro cents": "EUR",
    "canadian cents": "CAD", "australian cents": "AUD", "pence": "GBP", "penny": "GBP", "kopecks": "RUB",
    "paise": "INR",
}  # fmt: skip
"""Coins: a hundredth of the currency."""

_WORDS = frozenset(
    {"ALL", "TOP", "CUP", "TRY", "MOP", "PEN", "GEL", "SOS", "AMD", "BAM", "LAK", "XXX", "MAD", "COP", "BOB"}
)
"""Codes that are also words or initials: read only behind a number."""


@lru_cache(maxsize=1)
def codes() -> frozenset[str]:
    """All ISO 4217 codes, past and present."""
    return frozenset(list_currencies()) - {"XXX", "XTS"}


@lru_cache(maxsize=1)
def codes_before() -> frozenset[str]:
    """The codes that are read before a number ("USD 5 billion")."""
    return codes() - _WORDS


@lru_cache(maxsize=1)
def names() -> dict[str, str]:
    """Lower-case names that stand behind a number, with their codes; ours before CLDR's."""
    full: dict[str, str] = {}
    for code in sorted(codes() & Locale("en").currencies.keys()):
        for count in (1, 2):
            name = get_currency_name(code, count=count, locale="en").lower()
            if " " in name and "(" not in name:
                full.setdefault(name, code)
    return full | NAMES
