"""Number words of English news: cardinals, scales, vague amounts, fractions, ordinals. Facts of the language."""

from __future__ import annotations

CARDINALS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
} | {
    word: 10 * tens
    for tens, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}

SCALES = {
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12.0,
    # Newsroom and wire abbreviations.
    "bn": 1e9, "bln": 1e9, "tn": 1e12, "trn": 1e12, "trln": 1e12, "mln": 1e6, "mn": 1e6, "mio": 1e6,
    # The Indian system: 1 lakh is 100,000, 1 crore is 100 lakh.
    "lakh": 1e5, "lakhs": 1e5, "crore": 1e7, "crores": 1e7,
}  # fmt: skip

GLUED_SCALES = SCALES | {"m": 1e6, "b": 1e9, "k": 1e3, "M": 1e6, "B": 1e9, "K": 1e3, "T": 1e12, "cr": 1e7}
"""Scales that may stand directly on the digits ("450m", "$5b"); a bare "m" may also be metres."""

VAGUE = {
    # Lowest and highest number that a careful writer means by the word. "Dozens" stops below a hundred because
    # a hundred has a word of its own; "thousands" and "millions" are also said of tens of them.
    "dozens": (24.0, 99.0),
    "scores": (40.0, 199.0),
    "hundreds": (200.0, 999.0),
    "thousands": (2e3, 99_999.0),
    "tens of thousands": (2e4, 99_999.0),
    "hundreds of thousands": (2e5, 999_999.0),
    "millions": (2e6, 99_999_999.0),
    "tens of millions": (2e7, 99_999_999.0),
    "hundreds of millions": (2e8, 999_999_999.0),
    "billions": (2e9, 99_999_999_999.0),
    "tens of billions": (2e10, 99_999_999_999.0),
    "hundreds of billions": (2e11, 999_999_999_999.0),
    "trillions": (2e12, 99_999_999_999_999.0),
}

LOOSE_COUNTS = {"several": (3.0, 9.0), "a few": (2.0, 6.0), "a couple": (2.0, 3.0)}
"""Before a scale ("several hundred", "a few million"): how many of that scale."""

FRACTION_PARTS = {
    "half": 1 / 2, "halves": 1 / 2, "third": 1 / 3, "thirds": 1 / 3, "quarter": 1 / 4, "quarters": 1 / 4,
    "fourth": 1 / 4, "fourths": 1 / 4, "fifth": 1 / 5, "fifths": 1 / 5, "sixth": 1 / 6, "sixths": 1 / 6,
    "seventh": 1 / 7, "sevenths": 1 / 7, "eighth": 1 / 8, "eighths": 1 / 8, "tenth": 1 / 10, "tenths": 1 / 10,
}  # fmt: skip

FRACTION_SIGNS = {
    "½": 1 / 2,
    "⅓": 1 / 3,
    "⅔": 2 / 3,
    "¼": 1 / 4,
    "¾": 3 / 4,
    "⅛": 1 / 8,
    "⅜": 3 / 8,
    "⅝": 5 / 8,
    "⅞": 7 / 8,
}

ORDINALS = {
    word: value
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=1,
    )
} | {
    f"{word}ieth": 10 * tens
    for tens, word in enumerate("thirt fort fift sixt sevent eight ninet".split(), start=3)
} | {"hundredth": 100, "thousandth": 1000}  # fmt: skip

FOLD = {f"{word}fold": float(value) for word, value in CARDINALS.items() if 2 <= value <= 100} | {"hundredfold": 100.0}
"""Multiples written as one word ("fivefold"; "five-fold" is read from its parts)."""

OCCASIONS = {"twice": 2.0, "thrice": 3.0}
"""How often, in one word; before "the size of" and the like how many times as much."""

_STEMS = {"doubl": 2.0, "tripl": 3.0, "trebl": 3.0, "quadrupl": 4.0, "quintupl": 5.0, "halv": 0.5}
MULTIPLYING = {stem + end: value for stem, value in _STEMS.items() for end in ("e", "es", "ed", "ing")}
"""Verbs that say a multiple in one word; "double" and "triple" are also words for twice and three times as much."""
