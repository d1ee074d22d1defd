"""Rules for times told from the day of speaking or from another time of the text."""

from __future__ import annotations

from typing import Any

from consilience.extraction.times.dates import calendar, capital_name, edge, which
from consilience.extraction.times.measure import length
from consilience.extraction.times.phrases import Built, Grammar, Phrase

RELATIVE = Grammar()

_DAYS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
_STEPS = {"last": -1, "next": 1, "this": 0, "latest": -1, "previous": -1, "following": 1, "same": 0}
_FROM_TEXT = frozenset({"previous", "following", "same"})


def offset(unit: str, count: float | None, **fields: Any) -> dict[str, Any]:
    """So many units from the day of speaking, or ("base": "text") from another time of the text."""
    return {"kind": "offset", "unit": unit, "count": count, **{k: v for k, v in fields.items() if v is not None}}


@RELATIVE.rule(
    "(early | late | earlier | later)? (today | yesterday | tomorrow | tonight)",
    "(today | yesterday | tomorrow | tonight) (early | late)? part",
    "(early | late) (yesterday | tomorrow) part",
    "the UNIT (before | after) (yesterday | tomorrow)",
)
def deictic(phrase: Phrase) -> Built | None:
    """today; late yesterday; tomorrow morning; the day before yesterday."""
    named = phrase.kind(*_DAYS) or "today"
    count = _DAYS[named]
    if phrase.has("unit", "second"):
        if phrase.value("unit") != "day" or phrase.has("before") != (named == "yesterday"):
            return None
        count *= 2
    day = offset("day", count)
    part = "NI" if named == "tonight" else phrase.value("part")
    if named == "today" and _nowadays(phrase):
        return Built("DATE", {"kind": "reference", "value": "PRESENT_REF"})
    if part:
        return Built("TIME", {"kind": "part", "part": part, "of": day, **edge(phrase)})
    return Built("DATE", {**day, **edge(phrase)})


@RELATIVE.rule(
    "(early | late | earlier | later)? (this | last | that) part",
    "the (next | following | previous | same) part",
    "(?<= in) the part",
    "(early | mid | late) dash? part",
    "overnight",
)
def this_part(phrase: Phrase) -> Built | None:
    """this morning; last night; that evening; the next morning; overnight."""
    if phrase.has("overnight"):
        return Built("TIME", {"kind": "part", "part": "NI", "of": offset("day", 0)})
    word = phrase.all("part")[0].lower
    if word.endswith("s"):
        return None
    said = which(phrase)
    if said is None and phrase.has("early", "mid", "late") and not phrase.has("dash", "mid"):
        return None
    if said == "last" and phrase.value("part") not in ("NI", "EV"):
        return None
    if said in ("last", "this"):
        day = offset("day", -1 if said == "last" else 0)
    else:
        day = offset("day", _STEPS[said or "same"] if said != "next" else 1, base="text")
    return Built("TIME", {"kind": "part", "part": phrase.value("part"), "of": day, **edge(phrase)})


_OF_THE_AGE = frozenset(
    "world landscape youth society societies generation generations age era economy market markets standards terms "
    "dollars prices technology climate environment teenagers students consumers children".split()
)


def _nowadays(phrase: Phrase) -> bool:
    """Whether "today's" means these times ("today's world", "today's complex landscape")."""
    own = phrase.beside(1)
    if own is None or own.kind != "poss":
        return False
    return any(x is not None and x.lower in _OF_THE_AGE for x in map(phrase.beside, (2, 3, 4)))


_POINTED = frozenset({"week", "weekend", "month", "quarter", "year", "decade", "century", "fortnight"})


@RELATIVE.rule(
    "(the? (early | late | mid) dash? | earlier | later | the? BOUND of | sometime | sometime in)? the? "
    "(last | next | this | coming | current | latest | previous | following | that | same) (past | coming)? fiscal? UNIT",
    "the? (early | late) dash? (last | next | this | following | same) UNIT",
    "earlier in the? (this | last | that | next)? UNIT",
    "(later | late | early) in the? (this | last | that | next)? UNIT",
    "the? BOUND of the UNIT",
    "(?<= in | by | for | over | until | of | before | after | at) the UNIT",
)
def pointed(phrase: Phrase) -> Built | None:
    """last year; early next week; the latest quarter; the following month; the end of this year; that day."""
    unit, said = phrase.value("unit", "second"), which(phrase)
    if capital_name(phrase):
        return None
    fields: dict[str, Any] = edge(phrase)
    if unit == "day":
        return _pointed_day(phrase, said, fields)
    if unit not in _POINTED:
        return None
    if said is None:
        return _plain(phrase, unit, fields)
    if said in _FROM_TEXT:
        fields["base"] = "text"
    if said == "latest":
        fields["latest"] = True
    if phrase.has("past"):
        said = "last"
    definite = phrase.lexemes[0].kind == "the" and said == "next"
    return Built("DATE", offset(unit, _STEPS[said], definite=True if definite else None, **fields))


def _pointed_day(phrase: Phrase, said: str | None, fields: dict[str, Any]) -> Built | None:
    if phrase.has("end") and (before := phrase.beside(-1)) is not None and before.kind == "at":
        return None
    if said is None and phrase.has("earlier", "later", "early", "late", "end"):
        return Built("DATE", offset("day", 0, base="text", **fields))
    if said in ("last", "this", "latest", None):
        return None
    return Built("DATE", offset("day", _STEPS[said], base="text", **fields))


def _plain(phrase: Phrase, unit: str, fields: dict[str, Any]) -> Built | None:
    """the quarter; later in the week: the one that the text speaks of."""
    after = phrase.beside(1)
    if after is not None and (after.kind in ("dash", "of", "ago", "earlier", "before") or after.text == "'"):
        return None
    if unit == "year" and after is not None and after.lower in ("ended", "ending", "through"):
        return Built("DURATION", {"kind": "duration", "unit": "year", "count": 1, "value": "P1Y"})
    if unit in ("decade", "century", "fortnight"):
        return None
    return Built("DATE", offset(unit, 0, base="text", plain=True, **fields))


@RELATIVE.rule("HEDGE? the? UNIT dash? end")
def year_end(phrase: Phrase) -> Built | None:
    """year-end; at month end."""
    unit = phrase.value("unit")
    if unit not in ("year", "month", "quarter"):
        return None
    trimmed = phrase.cut(1) if phrase.lexemes[0].kind == "the" else None
    return Built("DATE", calendar("day", month=12, day=31) if unit == "year" else offset(unit, 0, edge="end"), trimmed)


_HEDGE = "(HEDGE | at least | more than | less than | some | over)?"
_AMOUNT = "(a few | a couple of? | several | NUM | a | many | few | couple)"


@RELATIVE.rule(
    f"{_HEDGE} {_AMOUNT} (UNIT | units) (or so | or more | and a half)? (ago | earlier | later)",
    f"{_HEDGE} {_AMOUNT} (UNIT | units) (before | after)",
    "units (ago | earlier | later)",
    f"{_HEDGE} {_AMOUNT} (UNIT | units) from (today | ref)",
)
def ago(phrase: Phrase) -> Built | None:
    """two years ago; a week or so ago; a decade earlier; three days later; weeks ago."""
    unit = phrase.value("unit", "units", "second")
    side = phrase.kind("ago", "earlier", "before", "later", "after", "from") or "ago"
    count = amount(phrase)
    if side in ("before", "after") or (unit == "second" and phrase.has("second")):
        return None
    signed = count if count is None else (-count if side in ("ago", "earlier") else count)
    base = None if side in ("ago", "from") else "text"
    if unit in ("hour", "minute", "second"):
        return _short(phrase, unit, count, side)
    sign = -1 if side in ("ago", "earlier") else 1
    return Built("DATE", offset(unit, signed, base=base, measured=True, sign=sign, hedge=_hedge(phrase)))


def _hedge(phrase: Phrase) -> str | None:
    """ "about", "over" or "nearly", from the words before or behind an amount."""
    if phrase.has("over", "least", "more"):
        return "over"
    if phrase.has("nearly", "less"):
        return "nearly"
    return "about" if phrase.has("about", "some", "or") else None


def _short(phrase: Phrase, unit: str, count: float | None, side: str) -> Built | None:
    """Two hours later: the length alone, since no day follows from it."""
    if phrase.has("units") and count is None and not phrase.has("few", "several"):
        return None
    kept = phrase if side == "ago" else phrase.cut(stop=phrase.stop - phrase.first - 1)
    return Built("DURATION", {"kind": "duration", "unit": unit, "count": count, "value": length(unit, count)}, kept)


def amount(phrase: Phrase) -> float | None:
    """How many units a phrase counts; None for "several" and the like."""
    value = phrase.value("card", "day", "num", "year")
    if value is None:
        value = 2 if phrase.has("couple") else None if phrase.has("several", "few", "many", "units", "recent") else 1
    if value is not None and [x.lower for x in phrase.lexemes[-4:-1]] == ["and", "a", "half"]:
        value += 0.5
    return value  # type: ignore[no-any-return]


@RELATIVE.rule(
    "(the | a)? comparable? UNIT dash (earlier | ago) (fiscal? ORD)? (UNIT | period)",
    "(the | a)? comparable? UNIT dash (earlier | ago) (NUM units)",
    "UNIT dash (earlier | ago)",
    "the same (UNIT | period) (a UNIT (ago | earlier) | of? (last | previous) UNIT | the (previous | last) UNIT)",
    "the (comparable | same) (period | UNIT)",
    "the year period",
)
def year_earlier(phrase: Phrase) -> Built | None:
    """the year-earlier quarter; the year-ago period; the same period last year."""
    if phrase.has("year"):
        return Built("DATE", calendar("year", year=phrase.value("year")))
    units = [x.value for x in phrase.all("unit")]
    if not phrase.has("earlier", "ago", "last", "previous"):
        return Built("DATE", offset("period", 0, base="text")) if not units else None
    if "year" not in units:
        return None
    named = [x for x in units if x != "year"]
    quarter = phrase.value("ord", "second") if "quarter" in named else None
    return Built("DATE", {"kind": "year_earlier", "unit": named[0] if named else "period", "quarter": quarter})


@RELATIVE.rule("ref", "current", "as ref as possible", "the (near | short | long) (future | term)", "the future")
def reference(phrase: Phrase) -> Built | None:
    """now; recently; the near future."""
    value = phrase.value("ref") if not phrase.has("possible") else None
    value = value or ("PRESENT_REF" if phrase.has("current") else None)
    after, before = phrase.beside(1), phrase.beside(-1)
    if value is None:
        if phrase.has("long") or (
            after is not None and (after.kind == "of" or after.lower.isalpha() and after.kind == "word")
        ):
            return None
        return Built("DATE", {"kind": "reference", "value": "FUTURE_REF"})
    word = phrase.lexemes[0].lower
    if phrase.has("units"):
        return Built("DATE", {"kind": "reference", "value": value})
    if word == "soon" and after is not None and after.kind in ("as", "after"):
        return None
    if before is not None and before.kind == "as" and word == "soon":
        return None
    return Built("DATE", {"kind": "reference", "value": value})
