"""Each word that can stand in a time expression, and its kind: the alphabet in which the grammar is written."""

from __future__ import annotations

from consilience.extraction.knowledge import calendar as words
from consilience.zones import PLACES

_KINDS_OF_WORDS = {
    "the": "the", "a": "a an", "this": "this", "these": "these", "that": "that", "those": "those", "last": "last",
    "past": "past", "next": "next", "coming": "coming upcoming forthcoming",
    "following": "following ensuing subsequent",
    "previous": "previous prior preceding", "same": "same", "current": "current", "latest": "latest",
    "early": "early", "late": "late", "mid": "mid middle", "start": "start beginning", "end": "end close",
    "half": "half", "earlier": "earlier", "later": "later hence afterwards afterward", "ago": "ago",
    "before": "before", "after": "after", "of": "of", "in": "in during within", "on": "on", "at": "at", "by": "by",
    "since": "since", "until": "until till through", "from": "from", "to": "to", "for": "for", "as": "as", "and": "and",
    "or": "or", "between": "between", "so": "so", "every": "every each", "times": "once twice", "timesword": "times",
    "per": "per", "about": "about around approximately roughly", "nearly": "nearly almost", "over": "over",
    "more": "more", "less": "less fewer", "than": "than", "least": "least", "most": "most", "up": "up", "no": "no",
    "few": "few", "several": "several various", "couple": "couple", "many": "many", "some": "some",
    "additional": "additional further extra", "another": "another", "other": "other", "full": "full entire whole all",
    "straight": "consecutive straight successive", "fiscal": "fiscal financial academic", "calendar": "calendar",
    "working": "business trading working",
    "comparable": "comparable corresponding", "today": "today", "yesterday": "yesterday", "tomorrow": "tomorrow",
    "tonight": "tonight", "overnight": "overnight", "period": "period periods", "timeword": "time", "local": "local",
    "long": "long", "old": "old", "oclock": "oclock", "era": "bc bce ad ce", "future": "future", "near": "near",
    "not": "not", "right": "right", "short": "short", "term": "term run", "be": "is was", "sometime": "sometime",
    "possible": "possible", "final": "final",
    "unitlong": "weeklong monthlong daylong yearlong hourlong decadelong",
    "decadeword": "twenties thirties forties fifties sixties seventies eighties nineties",
}  # fmt: skip
_FUNCTION_WORDS = {word: kind for kind, line in _KINDS_OF_WORDS.items() for word in line.split()}

DECADE_WORDS = {
    "twenties": 1920, "thirties": 1930, "forties": 1940, "fifties": 1950, "sixties": 1960, "seventies": 1970,
    "eighties": 1980, "nineties": 1990,
}  # fmt: skip

REFERENCES = {
    "now": "PRESENT_REF", "currently": "PRESENT_REF", "presently": "PRESENT_REF", "nowadays": "PRESENT_REF",
    "current": "PRESENT_REF", "recently": "PAST_REF", "recent": "PAST_REF", "lately": "PAST_REF", "soon": "FUTURE_REF",
}  # fmt: skip
"""Words that refer to a time without measuring it (TIMEX3 values)."""

CARDINALS = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
} | {
    word: 10 * number for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}

SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000, "dozen": 12}

ORDINALS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        1,
    )
} | {"thirtieth": 30, "twenty-first": 21}


def _lexicon() -> dict[str, tuple[str, int | str | None]]:
    """Word in small letters to (kind, value)."""
    table: dict[str, tuple[str, int | str | None]] = {word: (kind, None) for word, kind in _FUNCTION_WORDS.items()}
    table |= {w: ("ref", value) for w, value in REFERENCES.items() if w not in _FUNCTION_WORDS}
    table |= {w: ("month", n) for w, n in words.MONTHS.items()}
    table |= {w: ("abbrmonth", n) for w, n in words.MONTH_ABBREVIATIONS.items()}
    table |= {w: ("weekday", n) for w, n in words.WEEKDAYS.items()}
    table |= {w + "s": ("weekdays", n) for w, n in words.WEEKDAYS.items()}
    table |= {w: ("abbrweekday", n) for w, n in words.WEEKDAY_ABBREVIATIONS.items()}
    for word, unit in words.UNITS.items():
        table[word] = ("unit", unit)
        table[word + "s"] = ("units", unit)
    table |= {w: ("season", s) for w, s in words.SEASONS.items()}
    table |= {w: ("part" if len(v) == 2 else "noon", v) for w, v in words.PARTS.items()}
    table |= {w: ("zone", w.upper()) for w in words.ZONES}
    table |= {w: ("zoneplace", w) for w in PLACES}
    table |= {w: ("setword", v) for w, v in words.SET_WORDS.items()}
    table |= {w: ("card", n) for w, n in CARDINALS.items()}
    table |= {w: ("scale", n) for w, n in SCALES.items()}
    table |= {w: ("ord", n) for w, n in ORDINALS.items()}
    table["second"] = ("second", 2)
    table["overnight"] = ("overnight", None)
    return table


LEXICON = _lexicon()
