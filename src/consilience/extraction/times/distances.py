"""Rules for times told by distance ("two years ago"), by comparison ("a year-earlier period"), or vaguely ("now")."""

from __future__ import annotations

from consilience.extraction.times.fields import offset
from consilience.extraction.times.measure import length
from consilience.extraction.times.phrases import Built, Grammar, Phrase

DISTANCES = Grammar()


_HEDGE = "(HEDGE | at least | more than | less than | some | over)?"


_AMOUNT = "(a few | a couple of? | several | NUM | a | many | few | couple)"


@DISTANCES.rule(
    f"{_HEDGE} {_AMOUNT} (UNIT | units) (or so | or more | and a half)? (ago | earlier | later)",
    f"{_HEDGE} (a | NUM) (UNIT | units) before (?= comma | dot | other | and | dash | close)",
    f"{_HEDGE} (a | NUM) (UNIT | units) before (?! .)",
    "units (ago | earlier | later)",
    f"{_HEDGE} {_AMOUNT} (UNIT | units) from (today | ref)",
)
def ago(phrase: Phrase) -> Built | None:
    """two years ago; a week or so ago; a decade earlier; three days later; weeks ago."""
    unit = phrase.unit()
    side = phrase.kind("ago", "earlier", "before", "later", "from") or "ago"
    count = amount(phrase)
    if unit == "second" and phrase.has("second"):
        return None
    signed = count if count is None else (-count if side in ("ago", "earlier", "before") else count)
    base = None if side in ("ago", "from") else "text"
    if unit in ("hour", "minute", "second") or (count is None and base == "text"):
        return _short(phrase, unit, count, side)
    sign = -1 if side in ("ago", "earlier", "before") else 1
    return Built("DATE", offset(unit, signed, base=base, measured=True, sign=sign, hedge=_hedge(phrase)))


def _hedge(phrase: Phrase) -> str | None:
    """ "about", "over" or "nearly", from the words before or behind an amount."""
    if phrase.has("over", "least", "more"):
        return "over"
    if phrase.has("nearly", "less"):
        return "nearly"
    return "about" if phrase.has("about", "some", "or") else None


def _short(phrase: Phrase, unit: str | None, count: float | None, side: str) -> Built | None:
    """Two hours later: the length alone, since no day follows from it."""
    kept = phrase if side == "ago" else phrase.cut(stop=phrase.stop - phrase.first - 1)
    return Built("DURATION", {"kind": "duration", "unit": unit, "count": count, "value": length(unit, count)}, kept)


def amount(phrase: Phrase) -> float | None:
    """How many units a phrase counts; None for "several" and the like."""
    at = len(phrase.lexemes) - 2
    if at > 0 and phrase.lexemes[at].kind == "or":
        phrase = phrase.cut(stop=at)
    value = phrase.value("card", "day", "num", "year")
    if value is None:
        value = 2 if phrase.has("couple") else None if phrase.has("several", "few", "many", "units", "recent") else 1
    words = [x.lower for x in phrase.lexemes]
    if value is not None and ["and", "a", "half"] in (words[-4:-1], words[-3:]):
        value += 0.5
    return value  # type: ignore[no-any-return]


@DISTANCES.rule(
    "(the | a)? comparable? UNIT dash (earlier | ago) (fiscal? ORD)? (UNIT | period)",
    "(the | a)? comparable? UNIT dash (earlier | ago) (NUM units)",
    "UNIT dash (earlier | ago)",
    "the (same | comparable) (UNIT | period) (a UNIT (ago | earlier) | (of | in)? the? (last | previous) UNIT)",
    "the (same | comparable) (UNIT | period) (of | in) year",
)
def year_earlier(phrase: Phrase) -> Built | None:
    """the year-earlier quarter; the year-ago period; the same period last year."""
    units = [x.value for x in phrase.all("unit")]
    if "year" not in units and not phrase.has("year"):
        return None
    named = [x for x in units if x != "year"]
    year = {"year": phrase.value("year")} if phrase.has("year") else {}
    return Built("DATE", {"kind": "year_earlier", "unit": named[0] if named else "period", **year})


@DISTANCES.rule("the year (period | UNIT)", "the? latest period")
def compared(phrase: Phrase) -> Built | None:
    """the 1988 period: the same part of that year; the latest period: the part of the year that is reported on."""
    if phrase.has("latest"):
        return Built("DATE", offset("quarter", 0, base="text", plain=True))
    if phrase.has("unit", "second") and phrase.unit() != "quarter":
        return None
    return Built("DATE", {"kind": "year_earlier", "unit": "period", "year": phrase.value("year")})


@DISTANCES.rule("the past (?! word | UNIT | units | NUM | few | several)")
def the_past(phrase: Phrase) -> Built | None:
    """in the past."""
    before = phrase.beside(-1)
    cued = before is not None and before.kind in ("in", "of", "from")
    return Built("DATE", {"kind": "reference", "value": "PAST_REF"}) if cued else None


@DISTANCES.rule("not? (that | so)? long ago", "a long timeword ago", "(that | so)? long ago")
def long_ago(phrase: Phrase) -> Built | None:
    """long ago; not so long ago; a long time ago."""
    return Built("DATE", {"kind": "reference", "value": "PAST_REF"})


@DISTANCES.rule("these units")
def these_days(phrase: Phrase) -> Built | None:
    """these days."""
    return Built("DATE", {"kind": "reference", "value": "PRESENT_REF"}) if phrase.unit() == "day" else None


@DISTANCES.rule(
    "(right | more)? ref", "current", "as ref as possible", "the (near | short | long) (future | term)", "the future"
)
def reference(phrase: Phrase) -> Built | None:
    """now; recently; the near future."""
    value = phrase.value("ref") if not phrase.has("possible") else None
    value = value or ("PRESENT_REF" if phrase.has("current") else None)
    after, before = phrase.beside(1), phrase.beside(-1)
    if phrase.has("possible"):
        return Built("DATE", {"kind": "reference", "value": "FUTURE_REF"})
    if value is None:
        if phrase.has("long") or (
            after is not None and (after.kind == "of" or after.lower.isalpha() and after.kind == "word")
        ):
            return None
        return Built("DATE", {"kind": "reference", "value": "FUTURE_REF"})
    word = phrase.lexemes[-1].lower
    if word == "soon" and ((before and before.kind == "as") or (after and after.kind in ("as", "after"))):
        return None
    whole = len(phrase.lexemes) == 1 or [x.lower for x in phrase.lexemes] in (["right", "now"], ["more", "recently"])
    return Built(
        "DATE", {"kind": "reference", "value": value}, phrase if whole else phrase.cut(-1 + len(phrase.lexemes))
    )
