"""What rules share: fragments of patterns, and the fields that expressions are made of."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from consilience.extraction.times.lexeme import Lexeme
from consilience.extraction.times.phrases import Phrase

EDGE_OF = "(the? EDGE dash? | end dash | the? BOUND of | earlier in | later in | sometime in)?"


ON_WEEKDAY = "(WEEKDAY dot? comma?)?"


COMMA_YEAR = "(comma? year (?! dash | UNIT | units))?"


OF_THAT_YEAR = "comma? (of | in)? the? (last | this | next | previous | following | same | that) unit"


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
    return sum(w[0].islower() for w in words) * 3 >= len(words)


def calendar(unit: str, **fields: Any) -> dict[str, Any]:
    """An expression that names a stretch of the calendar; fields that are None are left out."""
    return {"kind": "calendar", "unit": unit, **{k: v for k, v in fields.items() if v is not None}}


def offset(unit: str | None, count: float | None, **fields: Any) -> dict[str, Any]:
    """So many units from the day of speaking, or ("base": "text") from another time of the text."""
    return {"kind": "offset", "unit": unit, "count": count, **{k: v for k, v in fields.items() if v is not None}}


def valid(month: int, day: int, year: int | None = None) -> bool:
    try:
        date(2000 if year is None else year, month, day)
    except ValueError:
        return False
    return True


def capital(lexeme: Lexeme) -> bool:
    return lexeme.text[0].isupper()


def fiscal_number(phrase: Phrase) -> int | None:
    """2024 for "FY2024" and "FY24"; None where no such code stands."""
    code = phrase.all("fiscalnumber")
    digits = re.sub(r"\D", "", code[0].text) if code else ""
    return int(digits) + (0 if len(digits) == 4 else 2000) if digits else None


def year_shift(phrase: Phrase) -> dict[str, Any] | None:
    """{"of_year": "last"} for "of last year", empty where no such words stand; None for another unit."""
    unit = phrase.value("unit")
    if unit is None:
        return {}
    return {"of_year": which(phrase)} if unit == "year" else None
