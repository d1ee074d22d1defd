"""Rules for times told from the day of speaking or from another time of the text: today, last week, that day."""

from __future__ import annotations

from typing import Any

from consilience.extraction.times.fields import calendar, capital_name, edge, offset, which
from consilience.extraction.times.phrases import Built, Grammar, Phrase

RELATIVE = Grammar()


_DAYS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}


_STEPS = {"last": -1, "next": 1, "this": 0, "latest": -1, "previous": -1, "following": 1, "same": 0}


_FROM_TEXT = frozenset({"previous", "following", "same"})


@RELATIVE.rule(
    "(early | late | earlier | later)? (today | yesterday | tomorrow | tonight)",
    "(today | yesterday | tomorrow | tonight) (early | late)? part",
    "(early | late) (yesterday | tomorrow) part",
    "(early | mid | late) dash? part (today | yesterday | tomorrow)",
    "the UNIT (before | after) (yesterday | tomorrow)",
)
def deictic(phrase: Phrase) -> Built | None:
    """today; late yesterday; tomorrow morning; the day before yesterday."""
    named = phrase.kind(*_DAYS) or "today"
    count = _DAYS[named]
    if phrase.has("unit", "second"):
        if phrase.unit() != "day" or phrase.has("before") != (named == "yesterday"):
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
    "(?<= before | at | until | by | since | from | after | to) part",
    "(early | mid | late) dash? part",
    "(earlier | later | early | late) in the part",
    "overnight",
)
def this_part(phrase: Phrase) -> Built | None:
    """this morning; last night; that evening; the next morning; overnight."""
    if phrase.has("overnight"):
        return Built("TIME", {"kind": "part", "part": "NI", "of": offset("day", 0), "overnight": True})
    word = phrase.all("part")[0].lower
    if word.endswith("s"):
        return None
    said = which(phrase)
    if len(phrase.lexemes) == 1 and phrase.has("part") and word not in _BARE_PARTS and not _by_evening(phrase, word):
        return None
    if said is None and phrase.has("early", "mid", "late") and not phrase.has("in") and not phrase.has("dash", "mid"):
        return None
    if said == "last" and phrase.value("part") not in ("NI", "EV"):
        return None
    if said in ("last", "this"):
        day = offset("day", -1 if said == "last" else 0)
    else:
        day = offset("day", _STEPS[said or "same"] if said != "next" else 1, base="text")
    return Built("TIME", {"kind": "part", "part": phrase.value("part"), "of": day, **edge(phrase)})


def _by_evening(phrase: Phrase, word: str) -> bool:
    """Whether a bare part of the day is a time by which something was done ("all were found by evening")."""
    before = phrase.beside(-1)
    return word in ("morning", "afternoon", "evening") and before is not None and before.kind == "by"


_BARE_PARTS = frozenset("dawn daybreak dusk nightfall sunrise sunset".split())
"""Parts of the day that need no article ("before dawn")."""

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


def is_counted(phrase: Phrase) -> bool:
    """Whether "the next decade" is so long from today: "over the next decade"; not "early in the next decade"."""
    before, words = phrase.beside(-1), [x.kind for x in phrase.lexemes[:2]]
    if before is None or words not in (["the", "last"], ["the", "next"], ["the", "coming"]):
        return False
    return before.lower in _LASTING or (before.lower == "in" and words[1] != "last")


_LASTING = frozenset("over for within during throughout".split())


_POINTED = frozenset({"week", "weekend", "month", "quarter", "year", "decade", "century", "fortnight"})


@RELATIVE.rule(
    "(the? (early | late | mid) dash? | earlier | later | the? BOUND of | sometime | sometime in)? the? "
    "(last | next | this | coming | current | latest | previous | following | that | same) same? "
    "(past | coming)? fiscal? UNIT",
    "the? (early | late) dash? (last | next | this | following | same) UNIT",
    "earlier in the? (this | last | that | next)? UNIT",
    "(later | late | early) in the? (this | last | that | next)? UNIT",
    "the? BOUND of the UNIT",
    "(?<= in | by | for | over | until | of | before | after | at) the UNIT",
)
def pointed(phrase: Phrase) -> Built | None:
    """last year; early next week; the latest quarter; the following month; the end of this year; that day."""
    unit, said = phrase.unit(), which(phrase)
    after = phrase.beside(1)
    if phrase.lexemes[0].kind == "the" and said == "last" and after is not None and after.kind in ("before", "of"):
        return None  # "the last year before the war": the final one
    if capital_name(phrase) or (unit in ("decade", "century") and is_counted(phrase)):
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
    if unit == "year" and after is not None and after.lower in ("ended", "ending", "through", "to"):
        return Built("DURATION", {"kind": "duration", "unit": "year", "count": 1, "value": "P1Y"})
    if unit == "decade" and after is not None and after.kind == "to":
        return Built("DURATION", {"kind": "duration", "unit": "decade", "count": 1, "value": "P1DE"})
    if unit in ("decade", "century", "fortnight") and not fields:
        return None
    return Built("DATE", offset(unit, 0, base="text", plain=True, **fields))


@RELATIVE.rule(
    "the UNIT (before | after | earlier) (?= comma | dot | other | and | dash | close | in | at)",
    "the UNIT (before | after | earlier) (?! .)",
)
def beside(phrase: Phrase) -> Built | None:
    """the day before; the year after: where nothing follows that they are before or after."""
    unit = phrase.unit()
    if unit not in ("day", "week", "month", "year", "night"):
        return None
    return Built("DATE", offset(unit, 1 if phrase.has("after") else -1, base="text"))


@RELATIVE.rule(
    "the (UNIT | part) (before last | after next) (?! UNIT | units | WEEKDAY | MONTH | holiday | season | part | NUM)"
)
def second_next(phrase: Phrase) -> Built | None:
    """the week before last; the week after next; the night before last."""
    unit, count = phrase.unit(), 2 if phrase.has("after") else -2
    if phrase.lexemes[1].kind == "part":
        return Built("TIME", {"kind": "part", "part": phrase.value("part"), "of": offset("day", count)})
    return Built("DATE", offset(unit, count)) if unit in _POINTED - {"fortnight"} else None


@RELATIVE.rule("HEDGE? the? UNIT dash? end")
def year_end(phrase: Phrase) -> Built | None:
    """year-end; at month end."""
    unit = phrase.unit()
    if unit not in ("year", "month", "quarter"):
        return None
    trimmed = phrase.cut(1) if phrase.lexemes[0].kind == "the" else None
    return Built("DATE", calendar("day", month=12, day=31) if unit == "year" else offset(unit, 0, edge="end"), trimmed)
