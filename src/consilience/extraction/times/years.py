"""Rules for years, decades, centuries and eras."""

from __future__ import annotations

import re
from typing import Any

from consilience.extraction.times.fields import EDGE_OF, calendar, edge, fiscal_number, which
from consilience.extraction.times.lexeme import Lexeme
from consilience.extraction.times.lexicon import DECADE_WORDS
from consilience.extraction.times.phrases import Built, Grammar, Phrase
from consilience.extraction.times.within import within

YEARS = Grammar()


@YEARS.rule("yearspan", "year dash year", "the? (yearspan | year dash year) fiscal UNIT")
def year_range(phrase: Phrase) -> Built | None:
    """2019-21; 1996–1997; 2011/12; the 2023-24 fiscal year."""
    parts = re.split(r"[-–/]", "-".join(x.text for x in phrase.all("yearspan", "year")))
    if len(parts) != 2 or phrase.unit() not in (None, "year"):
        return None
    first = int(parts[0])
    last = int(parts[1]) if len(parts[1]) == 4 else first - first % 100 + int(parts[1])
    if not 1400 <= first < last <= min(2199, first + 150):
        return None
    fiscal = {"april": True} if last == first + 1 and _is_indian(phrase) else {}
    return Built("DATE", {**calendar("year", year=first), "end": calendar("year", year=last), **fiscal})


def _is_indian(phrase: Phrase) -> bool:
    """Whether the sentence tells of India, whose years of account run from April to March ("a budget for 2023-24")."""
    told = {x.lower for x in phrase.sentence}
    return not told.isdisjoint(_INDIAN) and told.isdisjoint(_NEIGHBOURS)


_INDIAN = frozenset("crore crores lakh lakhs rupee rupees rs india indian".split())
_NEIGHBOURS = frozenset(
    "pakistan pakistani pakistan's bangladesh bangladeshi nepal nepali nepalese lanka lankan mauritius".split()
)


_COUNTED = frozenset(
    "people troops soldiers dollars euros pounds miles kilometers kilometres km meters metres feet tons tonnes barrels "
    "jobs workers employees homes houses men women children shares points votes seats units copies students members "
    "passengers cars vehicles cases deaths victims refugees hectares acres percent calories rpm words pages".split()
)


_NUMBERED = frozenset(
    "rs rmb usd eur gbp dlrs yen flight room model route highway boeing airbus windows no nos series type channel page "
    "agenda".split()
)
"""Words whose number is no year ("Flight 1549", "Rs 2000")."""

_YEAR_CUES = frozenset(
    "in since of by from until to between and before after during the early late mid start end or".split()
)


@YEARS.rule(f"{EDGE_OF} (the? UNIT)? year (?! units)", "the UNIT card")
def year(phrase: Phrase) -> Built | None:
    """2024; early 2022; the year 2000; mid-1996."""
    named, before, after = phrase.all("year", "card")[-1], phrase.beside(-1), phrase.beside(1)
    unit = phrase.unit()
    if (
        unit not in (None, "year")
        or not isinstance(named.value, int)
        or not _stands_for_year(named, before, after, len(phrase.lexemes))
    ):
        return None
    return Built("DATE", calendar("year", year=named.value, **edge(phrase)))


def _stands_for_year(named: Lexeme, before: Lexeme | None, after: Lexeme | None, words: int) -> bool:
    if before is not None and (
        before.kind in ("money", "slashed", "about", "nearly", "over", "than", "least") and words == 1
    ):
        return before.kind == "about" and named.value >= 1800 and not (after and after.lower in _COUNTED)
    if before is not None and before.lower in _NUMBERED:
        return False
    if before is not None and before.text in ("#", "+", "/", "No", "@", ":") and before.end == named.start:
        return False
    if after is not None and (after.kind in ("money",) or after.lower in _COUNTED or after.text in ("%", "°")):
        return False
    if 1900 <= named.value <= 2100:
        return True
    if words == 1 and 1000 <= named.value < 1100:
        return before is not None and before.kind in ("in", "since") and (after is None or _goes_on(after))
    return words > 1 or (before is not None and before.kind in _YEAR_CUES and 1100 <= named.value <= 2199)


def _goes_on(after: Lexeme) -> bool:
    """Whether the word behind four digits is none that they could count ("in 1066 he", "in 1050 ways")."""
    return after.kind != "word" or after.text[0].isupper() or after.lower in _SUBJECTS


_SUBJECTS = frozenset("he she it they we i when with as but while who where after under against".split())


@YEARS.rule("(?<= in | of | since | from | until | to | by | and | early | late | mid | MONTH) shortyear")
def short_year(phrase: Phrase) -> Built | None:
    """(in) '94: of this century or the one before, as it is not long to come."""
    return Built("DATE", {"kind": "calendar", "unit": "year", "short": int(phrase.lexemes[0].text[1:])})


@YEARS.rule(
    "the? fiscal dash? UNIT? year",
    "the? year dash? fiscal UNIT",
    "the? fiscalnumber",
    "the? REL? fiscal UNIT",
)
def fiscal_year(phrase: Phrase) -> Built | None:
    """fiscal 1999; FY2024; the fiscal year; the latest fiscal year."""
    if (before := phrase.beside(-1)) is not None and before.kind == "a":
        return None
    number = phrase.value("year") or fiscal_number(phrase)
    if number is None and phrase.unit() not in ("year",):
        return None
    after = phrase.beside(1)
    if number is None and which(phrase) is None and after is not None and after.lower in ("ended", "ending"):
        return Built("DURATION", {"kind": "duration", "unit": "year", "count": 1, "value": "P1Y"})
    return Built("DATE", calendar("year", year=number, fiscal=True, which=None if number else which(phrase) or "this"))


@YEARS.rule("(the? EDGE dash? | the? (BOUND | (last | ORD) (half | UNIT)) of)? the? (decade | decadeword)")
def decade(phrase: Phrase) -> Built | None:
    """the 1980s; the '80s; the early nineties."""
    named = phrase.all("decade", "decadeword")[0]
    if named.kind == "decadeword":
        if not phrase.has("the") or (phrase.beside(-1) is not None and phrase.beside(-1).kind == "possword"):  # type: ignore[union-attr]
            return None
        start = DECADE_WORDS[named.lower]
    else:
        digits = re.sub(r"\D", "", named.text)
        if len(digits) == 2 and not (phrase.has("the") or named.text[0] in "'’‘`"):
            return None
        start = int(digits) if len(digits) == 4 else 1900 + int(digits)
    unit = "century" if start % 100 == 0 and start < 2000 and len(re.sub(r"\D", "", named.text)) == 4 else "decade"
    return _share(phrase, calendar(unit, year=start, **edge(phrase)))


def _share(phrase: Phrase, of: dict[str, Any]) -> Built | None:
    """A century or decade, or the half or other part of it that is named before."""
    at = next((i for i, x in enumerate(phrase.lexemes) if x.kind == "of"), 0)
    head = phrase.cut(stop=at)
    unit = "half" if head.has("half") else head.unit()
    if unit is None or not head.has("ord", "second", "last"):
        return Built("DATE", of)
    number = head.value("ord") or (0 if head.has("last") else 2)
    if unit not in ("half", "quarter", "decade", "year") or number > _MOST.get(unit, 100):
        return None
    return Built("DATE", within(number, unit, of))


_MOST = {"half": 2, "quarter": 4, "decade": 10}


@YEARS.rule("(num | year | day) era", "era (num | year | day)", "the? ORD dash? UNIT era")
def before_christ(phrase: Phrase) -> Built | None:
    """500 B.C.; the ninth century BC; AD 79. Days before the year 1 are not told."""
    number, era = phrase.value("num", "year", "day", "ord", "second"), phrase.all("era")[0].text.replace(".", "")
    if not isinstance(number, int) or phrase.unit() not in (None, "century") or number > 9999:
        return None
    century = phrase.has("unit")
    if era.startswith("B"):
        return Built("DATE", {"kind": "era", "value": f"BC{number - 1:02d}" if century else f"BC{number:04d}"})
    if not 1 <= number <= (21 if century else 2199):
        return None
    return Built("DATE", calendar("century", year=100 * (number - 1)) if century else calendar("year", year=number))


@YEARS.rule(
    "the? (EDGE dash? | (the? BOUND | (ORD | last) (half | UNIT)) of the)? ORD dash? UNIT",
    "the? ORD (?= (comma ORD){0,2} comma? (and | or | to | dash) the? ORD dash? (UNIT | units))",
    "the? ORD units",
)
def century(phrase: Phrase) -> Built | None:
    """the 19th century; mid-20th century; 21st-century; the 18th (and) 19th centuries."""
    ordinals = phrase.all("ord", "second")
    number, units = ordinals[-1].value, phrase.all("unit", "units") or _behind(phrase)
    if not units or units[-1].value != "century" or _is_of_runs(phrase) or not 1 <= number <= 22:
        return None
    return _share(phrase, calendar("century", year=(number - 1) * 100, **edge(phrase)))


def _behind(phrase: Phrase) -> list[Lexeme]:
    """The unit that stands behind several numbers."""
    return [x for x in phrase.sentence[phrase.stop : phrase.stop + _FAR] if x.kind in ("unit", "units")][:1]


_FAR = 10


def _is_of_runs(phrase: Phrase) -> bool:
    """Whether a century is a hundred runs ("his third century of the series")."""
    before = phrase.beside(-1)
    return before is not None and before.lower in ("his", "her", "their", "my", "a", "maiden", "successive")
