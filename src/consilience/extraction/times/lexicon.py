"""Each word that can stand in a time expression, and its kind: the alphabet in which the grammar is written."""

from __future__ import annotations

from consilience.extraction.knowledge import calendar as words

_FUNCTION_WORDS = {
    "the": "the", "a": "a", "an": "a", "this": "this", "these": "these", "that": "that", "those": "those",
    "last": "last", "past": "past", "next": "next", "coming": "coming", "upcoming": "coming",
    "forthcoming": "coming", "ensuing": "following", "following": "following", "subsequent": "following",
    "previous": "previous", "prior": "previous", "preceding": "previous", "same": "same", 
    "current": "current", "latest": "latest", "very": "very",
    "early": "early", "late": "late", "mid": "mid", "middle": "middle", "beginning": "start", "start": "start",
    "end": "end", "close": "end", "half": "half", "earlier": "earlier", "later": "later", "ago": "ago",
    "before": "before", "after": "after", "hence": "later", "afterwards": "later", "afterward": "later", "of": "of", "in": "in", "on": "on", "at": "at", "by": "by",
    "since": "since", "until": "until", "till": "until", "through": "until", "from": "from", "to": "to",
    "during": "in", "and": "and", "or": "or", "between": "between", "every": "every", "each": "every", "once": "times",
    "twice": "times", "times": "timesword", "per": "per", "about": "about", "around": "about", "approximately": "about",
    "roughly": "about", "nearly": "nearly", "almost": "nearly", "over": "over", "more": "more", "less": "less",
    "fewer": "less", "than": "than", "least": "least", "most": "most", "up": "up", "as": "as", "few": "few",
    "several": "several", "couple": "couple", "many": "many", "some": "some", "various": "several", 
    "additional": "additional", "further": "additional", "extra": "additional", "another": "another", "other": "other",
    "fiscal": "fiscal", "financial": "fiscal", "calendar": "calendar", "academic": "fiscal",
    "full": "full", "entire": "full", "whole": "full", "all": "full",
    "today": "today", "yesterday": "yesterday", "tomorrow": "tomorrow", "tonight": "tonight",
    "period": "period", "periods": "period", "time": "timeword", "long": "long", "old": "old",
    "oclock": "oclock", "local": "local", "bc": "era", "bce": "era", "ad": "era", "ce": "era",
    "comparable": "comparable", "corresponding": "comparable", "so": "so", "future": "future", "weeklong": "unitlong",
    "monthlong": "unitlong", "daylong": "unitlong", "yearlong": "unitlong", "hourlong": "unitlong",
    "decadelong": "unitlong", "for": "for", "within": "in", "near": "near",
    "short": "short", "term": "term", "run": "term", "is": "be", "was": "be", "sometime": "sometime", "any": "any",
    "consecutive": "straight", "straight": "straight", "successive": "straight", "no": "no",
    "eve": "eve", "eighties": "decadeword", "nineties": "decadeword", "seventies": "decadeword",
    "sixties": "decadeword", "fifties": "decadeword", "forties": "decadeword", "thirties": "decadeword",
    "twenties": "decadeword", "possible": "possible", "ahead": "ahead", "back": "back",
}  # fmt: skip

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
    table |= {w: ("setword", v) for w, v in words.SET_WORDS.items()}
    table |= {w: ("card", n) for w, n in CARDINALS.items()}
    table |= {w: ("scale", n) for w, n in SCALES.items()}
    table |= {w: ("ord", n) for w, n in ORDINALS.items()}
    table["second"] = ("second", 2)
    del table["overnight"]
    return table | {"overnight": ("overnight", None)}


LEXICON = _lexicon()
