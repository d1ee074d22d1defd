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
    "Rs": "INR", "Rs.": "INR", "Re": "INR", "Re.": "INR", "Rp": "IDR", "Rp.": "IDR", "RM": "MYR", "Tk": "BDT",
    "Tk.": "BDT", "Sh": "XXX", "Sh.": "XXX", "Shs": "XXX", "Shs.": "XXX", "Ksh": "KES", "KSh": "KES", "Kshs": "KES",
    "KShs": "KES", "Ksh.": "KES", "KES": "KES", "Tsh": "TZS", "TSh": "TZS", "Tshs": "TZS", "Ush": "UGX", "USh": "UGX",
    "Ushs": "UGX", "GH₵": "GHS", "GH¢": "GHS", "GHc": "GHS", "GHC": "GHS", "RMB": "CNY", "SFr": "CHF", "Fr": "CHF",
    "CHF": "CHF", "DM": "DEM", "stg": "GBP", "IR£": "IEP", "E£": "EGP", "LE": "EGP", "L.E.": "EGP", "LL": "LBP",
    "Dh": "AED", "Dhs": "AED", "Dhs.": "AED", "Dh.": "AED", "SR": "SAR", "QR": "QAR", "BD": "BHD", "KD": "KWD",
    "JD": "JOD", "RO": "OMR", "B$": "BSD", "BZ$": "BZD", "Bds$": "BBD", "EC$": "XCD", "RD$": "DOP", "CI$": "KYD",
    "FJ$": "FJD", "G$": "GYD", "L$": "LRD", "GY$": "GYD", "T$": "TOP", "SI$": "SBD", "NIS": "ILS", "Php": "PHP",
    "PhP": "PHP", "Birr": "ETB", "Br": "ETB", "Kz": "AOA", "Le": "SLE", "Ar": "MGA", "CFA": "XXX", "FCFA": "XXX",
    "SKr": "SEK", "NKr": "NOK", "DKr": "DKK", "Kč": "CZK", "S/": "PEN", "Bs": "VES", "Nu": "BTN", "MVR": "MVR",
}  # fmt: skip
"""Signs before the number. A bare "$" is the United States dollar, as international agencies write it; "XXX" is for
signs that several states share."""

LETTERS = {"N": "NGN", "R": "ZAR", "K": "ZMW", "P": "PHP"}
"""Single letters before the number: naira, rand, kwacha, pesos. Read only where the amount cannot be a name."""

NAMES = {
    "dollar": "USD", "dollars": "USD", "dlr": "USD", "dlrs": "USD", "buck": "USD", "bucks": "USD", "greenbacks": "USD",
    "us dollar": "USD", "us dollars": "USD", "u.s. dollar": "USD", "u.s. dollars": "USD", "american dollars": "USD",
    "us dlrs": "USD", "u.s. dlrs": "USD", "euro": "EUR", "euros": "EUR",
    "ecu": "XEU", "ecus": "XEU", "yuan": "CNY", "renminbi": "CNY", "rmb": "CNY",
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
    "pesetas": "ESP", "drachmas": "GRD", "escudos": "XXX", "birr": "ETB", "kwacha": "ZMW", "kwachas": "ZMW",
    "cedi": "GHS", "cedis": "GHS", "dirham": "AED", "dirhams": "AED", "saudi riyals": "SAR",
    "qatari riyals": "QAR", "rupiah": "IDR", "afghanis": "AFN",
    "leva": "BGN", "lev": "BGN", "levs": "BGN", "kuna": "HRK", "kunas": "HRK", "sols": "PEN", "soles": "PEN",
    "nuevo sol": "PEN", "nuevos soles": "PEN", "bolivars": "VES", "bolivares": "VES", "colones": "CRC",
    "cordobas": "NIO", "guaranies": "PYG", "quetzales": "GTQ", "metical": "MZN", "meticais": "MZN", "leones": "SLE",
    "denars": "MKD", "pataca": "MOP", "litas": "LTL", "lats": "LVL", "leke": "ALL", "lek": "ALL", "kyat": "MMK",
    "kip": "LAK", "riel": "KHR", "pula": "BWP", "maloti": "LSL", "tugrug": "MNT", "sums": "UZS", "cfa francs": "XXX",
    "cfa": "XXX", "fcfa": "XXX", "cfa franc": "XXX", "sterling pounds": "GBP", "new taiwan dlrs": "TWD",
    "czech crowns": "CZK", "czech crown": "CZK", "slovak crowns": "SKK", "slovak crown": "SKK",
    "swedish crowns": "SEK", "swedish crown": "SEK", "norwegian crowns": "NOK", "norwegian crown": "NOK",
    "danish crowns": "DKK", "danish crown": "DKK", "icelandic crowns": "ISK", "estonian kroons": "EEK",
    "koruna": "CZK", "korunas": "CZK", "koruny": "CZK", "kroon": "EEK", "kroons": "EEK", "markka": "FIM",
    # Names that several states share and no adjective tells apart: ISO 4217 keeps XXX for "no currency known".
    "peso": "XXX", "pesos": "XXX", "franc": "XXX", "francs": "XXX", "crown": "XXX", "crowns": "XXX",
    "krona": "SEK", "kronor": "SEK", "krone": "XXX", "kroner": "XXX", "dinar": "XXX", "dinars": "XXX", "rial": "XXX",
    "rials": "XXX", "riyal": "XXX", "riyals": "XXX", "shilling": "XXX", "shillings": "XXX", "lira": "TRY",
    "liras": "TRY", "lei": "XXX", "leu": "XXX", "manat": "XXX", "manats": "XXX", "som": "XXX", "soms": "XXX",
    "escudo": "XXX",
}  # fmt: skip
"""Short names after the number; in full, and where one state alone has the name, they come from CLDR."""

HUNDREDTHS = {
    "cent": "USD", "cents": "USD", "cts": "USD", "ct": "USD", "us cents": "USD", "u.s. cents": "USD",
    "euro cents": "EUR", "euro cent": "EUR", "canadian cents": "CAD", "australian cents": "AUD", "pence": "GBP",
    "penny": "GBP",
    "kopecks": "RUB", "kopeks": "RUB", "paise": "INR", "paisa": "INR", "kobo": "NGN",
    "centavos": "XXX", "centimes": "XXX", "pfennigs": "DEM", "ngwee": "ZMW",
    "pesewas": "GHS", "piastres": "EGP", "satang": "THB", "groszy": "PLN", "¢": "USD",
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
    short: dict[str, set[str]] = {}
    for code in sorted(codes() & Locale("en").currencies.keys()):
        for count in (1, 2):
            name = get_currency_name(code, count=count, locale="en").lower()
            if " " in name and "(" not in name:
                full.setdefault(name, code)
                short.setdefault(name.split()[-1], set()).add(code)
    alone = {noun: min(found) for noun, found in short.items() if len(found) == 1 and noun not in _NO_NOUNS}
    return alone | full | NAMES


_NO_NOUNS = frozenset("gold austral reserve unit units rights silver fund platinum palladium system".split())
"""Last words of names in CLDR that nobody says for the money alone."""

ORDINARY = frozenset("won real reals marks lei leu dong soles sols lats lev sums kip kips som soms tala".split())
"""Ordinary words: money only behind a number with a scale or decimals ("5.2 billion won")."""
