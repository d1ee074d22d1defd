"""Rules for dates of the calendar: days, months, years and longer stretches, and ranges of them."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from consilience.extraction.times.lexer import Lexeme
from consilience.extraction.times.lexicon import DECADE_WORDS
from consilience.extraction.times.phrases import Built, Grammar, Phrase

DATES = Grammar()

_EDGE = "(the? EDGE dash? | the? BOUND of | earlier in | later in | sometime in)?"
_WEEKDAY = "(WEEKDAY dot? comma?)?"
_YEAR = "(comma? year (?! dash | UNIT | units))?"
_REL_YEAR = "comma? (of | in)? the? (last | this | next | previous | following | same | that) unit"

WHICH = {
    "last": "last", "past": "last", "next": "next", "coming": "next", "this": "this", "current": "this",
    "previous": "previous", "following": "following", "that": "same", "same": "same", "latest": "latest",
}  # fmt: skip


def edge(phrase: Phrase) -> dict[str, str]:
    """{"edge": "early"} and the like, from the words before a date; empty where there are none."""
    kind = phrase.kind("early", "mid", "late", "start", "end", "earlier", "later")
    return {"edge": kind} if kind else {}


def which(phrase: Phrase) -> str | None:
    """What "last", "next", "that" … say: last, next, this, previous, following, same, latest or None."""
    kind = phrase.kind(*WHICH)
    return WHICH[kind] if kind else None


def capital_name(phrase: Phrase) -> bool:
    """Whether capital letters make a name of the words ("This Week", "People's Daily"), in a sentence written small."""
    last = phrase.lexemes[-1]
    if not last.text[:1].isupper() or last.text.isupper() or last is phrase.sentence[0]:
        return False
    words = [x.text for x in phrase.sentence if x.text[0].isalpha() and len(x.text) > 3]
    return sum(w[0].islower() for w in words) * 3 > len(words)


def calendar(unit: str, **fields: Any) -> dict[str, Any]:
    """An expression that names a stretch of the calendar; fields that are None are left out."""
    return {"kind": "calendar", "unit": unit, **{k: v for k, v in fields.items() if v is not None}}


def _valid(month: int, day: int, year: int | None = None) -> bool:
    try:
        date(2000 if year is None else year, month, day)
    except ValueError:
        return False
    return True


@DATES.rule("iso")
def iso(phrase: Phrase) -> Built | None:
    """2025-05-08, with or without a time of day."""
    text = phrase.lexemes[0].text
    year, month, day = int(text[:4]), int(text[5:7]), int(text[8:10])
    if not _valid(month, day, year):
        return None
    on = calendar("day", year=year, month=month, day=day)
    clock = re.match(r"(\d\d):(\d\d)", text[11:])
    if not clock:
        return Built("DATE", on)
    return Built("TIME", {"kind": "clock", "hour": int(clock[1]), "minute": int(clock[2]), "day": on})


@DATES.rule("numeric")
def numeric(phrase: Phrase) -> Built | None:
    """05/08/2025 and 8.5.2025: with dots the day stands first; with strokes either may, where both can."""
    first, second, tail = (int(x) for x in re.split(r"[/.-]", phrase.lexemes[0].text))
    short = len(re.split(r"[/.-]", phrase.lexemes[0].text)[2]) == 2
    dotted = "." in phrase.lexemes[0].text
    if short and "/" not in phrase.lexemes[0].text:
        return None
    year = tail if not short else tail + (2000 if tail < 50 else 1900)
    found = [
        (m, d) for m, d in ([(second, first)] if dotted else [(first, second), (second, first)]) if _valid(m, d, year)
    ]
    if not found or not 1000 <= year <= 2199:
        return None
    month, day = found[0]
    either = [list(x) for x in dict.fromkeys(found)]
    return Built("DATE", calendar("day", year=year, month=month, day=day, either=either if len(either) > 1 else None))


@DATES.rule(
    f"{_WEEKDAY} (EDGE | last | this | next)? MONTH dot? the? (day | ORD) {_YEAR} (?! units)",
    "this? coming WEEKDAY comma? MONTH dot? the? (day | ORD)",
    f"{_WEEKDAY} MONTH dot? the? (day | ORD) {_REL_YEAR}",
    f"{_WEEKDAY} the? (day | ORD) dash? of? MONTH dot? {_YEAR}",
    f"{_WEEKDAY} the? (day | ORD) of? MONTH dot? {_REL_YEAR}",
)
def month_day(phrase: Phrase) -> Built | None:
    """May 8; Sept. 11, 2001; Friday, 9 May 2025; the 11th of May; June 5 of last year."""
    month, day, year = phrase.value("month", "abbrmonth"), phrase.value("day", "ord", "second"), phrase.value("year")
    if not _is_month(phrase) or not _valid(month, day, year):
        return None
    shift = _year_shift(phrase)
    if not shift and phrase.lexemes[0].kind in ("last", "this", "next"):
        shift = {"which": "last" if phrase.has("last") else None}
    weekday = phrase.value("weekday", "abbrweekday")
    return Built("DATE", calendar("day", year=year, month=month, day=day, weekday=weekday, **shift))


def _year_shift(phrase: Phrase) -> dict[str, Any]:
    unit = phrase.value("unit")
    if unit is None:
        return {}
    return {"of_year": which(phrase)} if unit == "year" else {"bad": True}


@DATES.rule(
    f"{_WEEKDAY} MONTH dot? (day | ord) RANGE (day | ord) {_YEAR} (?! units | UNIT | MONTH)",
    f"{_WEEKDAY} (day | ord) RANGE (day | ord) of? MONTH dot? {_YEAR}",
)
def day_range(phrase: Phrase) -> Built | None:
    """May 7–10, 2025; 7 to 10 May."""
    month, year = phrase.value("month", "abbrmonth"), phrase.value("year")
    first, last = (x.value for x in phrase.all("day", "ord"))
    if not (_is_month(phrase) and first < last and _valid(month, first, year) and _valid(month, last, year)):
        return None
    start = calendar("day", year=year, month=month, day=first)
    return Built("DATE", {**start, "end": calendar("day", year=year, month=month, day=last)})


@DATES.rule("day (?= (and | or) day MONTH)")
def day_before(phrase: Phrase) -> Built | None:
    """14 (and 16 March): a day of the month named behind the next."""
    day, named = phrase.lexemes[0].value, phrase.beside(3)
    if named is None or not _valid(named.value, day) or not _capital(named):
        return None
    return Built("DATE", calendar("day", month=named.value, day=day))


@DATES.rule(
    "(?<= MONTH day | MONTH ord) (and | or) (day | ord) (comma? year)? (?! UNIT | units | MONTH | word | money | dash | num)"
)
def next_day(phrase: Phrase) -> Built | None:
    """(April 24) and 25: the day of the month just named."""
    named = phrase.sentence[phrase.first - 2]
    day = phrase.value("day", "ord")
    before = phrase.sentence[phrase.first - 1].value
    if not _valid(named.value, day) or day <= before or not _capital(named):
        return None
    return Built("DATE", calendar("day", month=named.value, day=day, year=phrase.value("year")), phrase.cut(1))


@DATES.rule(
    f"MONTH dot? day {_YEAR} dash MONTH dot? day {_YEAR}",
    f"day MONTH dot? {_YEAR} dash day MONTH dot? {_YEAR}",
)
def date_range(phrase: Phrase) -> Built | None:
    """April 28–May 3, 2025."""
    months, days, years = phrase.all("month", "abbrmonth"), phrase.all("day"), phrase.all("year")
    last_year = years[-1].value if years else None
    first_year = years[0].value if years else None
    if len(years) == 1 and months[0].value > months[1].value:
        first_year -= 1
    if not all(_valid(m.value, d.value) for m, d in zip(months, days, strict=True)):
        return None
    start = calendar("day", year=first_year, month=months[0].value, day=days[0].value)
    return Built("DATE", {**start, "end": calendar("day", year=last_year, month=months[1].value, day=days[1].value)})


@DATES.rule(f"MONTH dot? dash MONTH dot? {_YEAR}")
def month_range(phrase: Phrase) -> Built | None:
    """January–March 2025."""
    first, last = (x.value for x in phrase.all("month", "abbrmonth"))
    year = phrase.value("year")
    if first >= last or not all(map(_capital, phrase.all("month", "abbrmonth"))):
        return None
    return Built("DATE", {**calendar("month", year=year, month=first), "end": calendar("month", year=year, month=last)})


@DATES.rule(
    f"{_EDGE} MONTH dot? (comma | of)? year",
    f"{_EDGE} MONTH dot? {_REL_YEAR}",
    f"{_EDGE} (POINTER | that) past? MONTH dot?",
    f"{_EDGE} MONTH dot?",
)
def month(phrase: Phrase) -> Built | None:
    """May 2025; late last March; mid-November; June of last year."""
    if not _is_month(phrase):
        return None
    trimmed = phrase
    if trimmed.lexemes[-1].kind == "dot" and not phrase.has("abbrmonth"):
        trimmed = phrase.cut(stop=-1 + phrase.stop - phrase.first)
    if trimmed.lexemes[0].kind == "the" and trimmed.has("dash"):
        trimmed = Phrase(trimmed.sentence, trimmed.first + 1, trimmed.stop)
    fields: dict[str, Any] = {"year": phrase.value("year"), **edge(phrase)}
    if phrase.has("unit"):
        fields |= _year_shift(phrase)
    else:
        fields["which"] = which(phrase)
    return Built("DATE", calendar("month", month=phrase.value("month", "abbrmonth"), **fields), trimmed)


def _capital(lexeme: Lexeme) -> bool:
    return lexeme.text[0].isupper()


_MONTH_CUES = frozenset(
    "in of by since until from to last next this past early late mid before after during between previous following "
    "through start end coming".split()
)
_WORDS = frozenset({"may", "march", "august"})
_NAMES = frozenset({"april", "june", "august"})


def _is_month(phrase: Phrase) -> bool:
    """Whether the month's name is one: "may" and "march" are other words too, "April" and "Jan" names."""
    named = phrase.all("month", "abbrmonth")[0]
    if named.text.isupper() and len(named.text) > 3 and named.lower in _WORDS and not phrase.has("day", "ord", "year"):
        return False
    if phrase.has("day", "ord", "second", "year") and (_capital(named) or named.lower not in _WORDS):
        return True
    if named.kind == "abbrmonth":
        return _capital(named) and (phrase.has("dot", "year") or named.lower == "sept") and _cued(phrase)
    if named.lower not in _WORDS:
        return True
    return _capital(named) and _cued(phrase)


def _cued(phrase: Phrase) -> bool:
    """Whether what stands before or behind makes a bare month's name a month."""
    before, after = phrase.beside(-1), phrase.beside(1)
    if len(phrase.lexemes) > 1 and phrase.lexemes[0].kind in _MONTH_CUES:
        return True
    if before is not None and (before.kind in _MONTH_CUES or before.lower in ("during", "within")):
        return True
    if before is not None and before.kind in ("and", "or", "comma", "dash", "quote", "open"):
        return any(x.kind == "month" and x.lower not in _WORDS for x in phrase.sentence)
    if after is not None and after.kind == "word" and after.text[0].islower() and before is not None:
        return before.kind in ("the", "a") or before.lower in ("its", "their", "his", "her", "our")
    return after is not None and after.kind == "poss"


@DATES.rule("yearspan", "year dash year")
def year_range(phrase: Phrase) -> Built | None:
    """2019-21; 1996–1997; 2011/12."""
    text = (
        phrase.sentence[phrase.first].text
        if phrase.stop - phrase.first == 1
        else "-".join(x.text for x in phrase.all("year"))
    )
    parts = re.split(r"[-–/]", text)
    if len(parts) != 2:
        return None
    first = int(parts[0])
    last = int(parts[1]) if len(parts[1]) == 4 else first - first % 100 + int(parts[1])
    if not 1400 <= first < last <= min(2199, first + 150):
        return None
    return Built("DATE", {**calendar("year", year=first), "end": calendar("year", year=last)})


_COUNTED = frozenset(
    "people troops soldiers dollars euros pounds miles kilometers kilometres km meters metres feet tons tonnes barrels jobs "
    "workers employees homes houses men women children shares points votes seats units copies students members "
    "passengers cars vehicles cases deaths victims refugees hectares acres percent calories rpm words pages".split()
)
_YEAR_CUES = frozenset(
    "in since of by from until to between and before after during the early late mid start end or".split()
)


@DATES.rule(f"{_EDGE} (the? UNIT)? year (?! units)", "the UNIT card")
def year(phrase: Phrase) -> Built | None:
    """2024; early 2022; the year 2000; mid-1996."""
    named, before, after = phrase.all("year", "card")[-1], phrase.beside(-1), phrase.beside(1)
    unit = phrase.value("unit", "second")
    if unit not in (None, "year") or not _stands_for_year(named, before, after, len(phrase.lexemes)):
        return None
    return Built("DATE", calendar("year", year=named.value, **edge(phrase)))


def _stands_for_year(named: Lexeme, before: Lexeme | None, after: Lexeme | None, words: int) -> bool:
    if before is not None and (
        before.kind in ("money", "slashed", "about", "nearly", "over", "than", "least") and words == 1
    ):
        return before.kind == "about" and named.value >= 1800 and not (after and after.lower in _COUNTED)
    if before is not None and before.text in ("#", "+", "/", "No", "@", ":") and before.end == named.start:
        return False
    if after is not None and (after.kind in ("money",) or after.lower in _COUNTED or after.text in ("%", "°")):
        return False
    if 1900 <= named.value <= 2100:
        return True
    return words > 1 or (before is not None and before.kind in _YEAR_CUES and 1100 <= named.value <= 2199)


@DATES.rule("the? fiscal dash? UNIT? year", "the? fiscalnumber", "the? fiscal UNIT", "the? REL fiscal UNIT")
def fiscal_year(phrase: Phrase) -> Built | None:
    """fiscal 1999; FY2024; the fiscal year; the latest fiscal year."""
    code = phrase.kind("fiscalnumber") and re.sub(r"\D", "", phrase.all("fiscalnumber")[0].text)
    number = phrase.value("year")
    if code:
        number = int(code) if len(code) == 4 else 2000 + int(code)
    if number is None and phrase.value("unit", "second") not in ("year",):
        return None
    return Built("DATE", calendar("year", year=number, fiscal=True, which=None if number else which(phrase) or "this"))


@DATES.rule("(the? EDGE dash? | the? (BOUND | last half | ORD half) of)? the? (decade | decadeword)")
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
    return Built("DATE", calendar(unit, year=start, **edge(phrase)))


@DATES.rule("(num | year | day) era", "era (num | year | day)", "the? ORD dash? UNIT era")
def before_christ(phrase: Phrase) -> Built | None:
    """500 B.C.; the ninth century BC; AD 79. Days before the year 1 are not told."""
    number, era = phrase.value("num", "year", "day", "ord", "second"), phrase.all("era")[0].text.replace(".", "")
    if not isinstance(number, int) or phrase.value("unit") not in (None, "century") or number > 9999:
        return None
    century = phrase.has("unit")
    if era.startswith("B"):
        return Built("DATE", {"kind": "era", "value": f"BC{number - 1:02d}" if century else f"BC{number:04d}"})
    if not 1 <= number <= (21 if century else 2199):
        return None
    return Built("DATE", calendar("century", year=100 * (number - 1)) if century else calendar("year", year=number))


@DATES.rule("the? (EDGE dash? | (ORD) half of the)? ORD dash? UNIT")
def century(phrase: Phrase) -> Built | None:
    """the 19th century; mid-20th century; 21st-century."""
    if phrase.value("unit") != "century":
        return None
    number = phrase.all("ord", "second")[-1].value
    if not 1 <= number <= 22:
        return None
    return Built("DATE", calendar("century", year=(number - 1) * 100, **edge(phrase)))
