"""Rules for lengths of time."""

from __future__ import annotations

from typing import Any

from consilience.extraction.knowledge.calendar import UNIT_LETTERS
from consilience.extraction.times.distances import amount
from consilience.extraction.times.fields import offset
from consilience.extraction.times.lexeme import Lexeme
from consilience.extraction.times.measure import length
from consilience.extraction.times.phrases import Built, Grammar, Phrase
from consilience.extraction.times.relative import is_counted
from consilience.extraction.times.wholes import whole_behind

LENGTHS = Grammar()


_HEDGE = "(HEDGE | at least | at most | more than | less than | some | up to | as many as | no more than)?"


_AMOUNT = (
    "(a few | a couple of? | several | NUM | a | many | few | couple of? | a (full | additional) | another | half a)"
)


_OR_SO = "(or (so | more))?"
_NOUN = "(more | additional | straight | full | other | calendar | working)?"


def duration(unit: str | None, count: float | None, **fields: Any) -> dict[str, Any]:
    """So long; `side` says whether it ends ("past") or begins ("future") on the day of speaking."""
    if unit in _AS_OTHERS and count is not None:
        unit, times = _AS_OTHERS[unit]
        count *= times
    value = length(unit, count)
    kept = {k: v for k, v in fields.items() if v is not None}
    return {"kind": "duration", "unit": unit, "count": count, "value": value, **kept}


_AS_OTHERS = {"fortnight": ("week", 2), "decade": ("year", 10), "century": ("year", 100)}


_SIDE = {"last": "past", "past": "past", "recent": "past", "next": "future", "coming": "future", "previous": "text"}


@LENGTHS.rule(
    f"{_HEDGE} (the | every of the)? (last | past | next | coming | previous | following | latest | ord) "
    f"(NUM ((to | dash | or) NUM)? | few | several | couple of? | many) {_NOUN} fiscal? units {_OR_SO}",
    "(the)? (last | past | next | coming) few units",
    "(the)? (past | next) UNIT or (so | card | more)",
    "(the)? past UNIT",
    "(?<= over | for | in | word) the (last | next | coming) UNIT",
    "the? coming units",
    "the? ref units ((and | or) units)?",
)
def reckoned(phrase: Phrase) -> Built | None:
    """the past three years; the next few days; the first nine months; recent weeks."""
    unit = phrase.unit()
    kind = phrase.kind(*_SIDE) or ""
    if phrase.has("unit") and phrase.lexemes[1].kind in ("last", "next", "coming") and len(phrase.lexemes) == 3:
        return _counted_on(phrase, unit, kind)
    if phrase.has("ref") or (
        phrase.has("coming") and not phrase.has("few", "several", "couple", "many", "card", "day", "num")
    ):
        return _vague(phrase)
    number = phrase.value("card", "day", "num", "year")
    if number is None:
        number = 1 if phrase.has("unit") else 2 if phrase.has("couple") else None
    if unit == "weekend" or (phrase.has("unit") and unit in ("day", "second", "minute", "night")):
        return None
    ordinal = phrase.value("ord")
    if ordinal is not None and ordinal != 1:
        return None
    of = whole_behind(phrase) if ordinal or kind == "last" else None
    side = None if of else _SIDE.get(kind)
    place = {"first": True if ordinal else None, "last": True if of and kind == "last" else None}
    return Built("DURATION", duration(unit, number, side=side, of=of, **place), _unhedged(phrase))


def _counted_on(phrase: Phrase, unit: str | None, kind: str) -> Built | None:
    """(over) the next decade: ten years from today."""
    if unit not in ("decade", "century") or not is_counted(phrase):
        return None
    return Built("DURATION", duration(unit, 1, side=_SIDE[kind]))


def _unhedged(phrase: Phrase) -> Phrase:
    """Without "over" in "over the past two years", which is a preposition there."""
    first, second = phrase.lexemes[:2]
    if first.kind == "every" and second.kind == "of":
        return phrase.cut(2)
    return phrase.cut(1) if first.kind in ("over", "some") and second.kind in ("the", "last", "past", "of") else phrase


def _vague(phrase: Phrase) -> Built | None:
    """recent weeks; the coming months."""
    first = phrase.lexemes[1 if phrase.lexemes[0].kind == "the" else 0]
    sides = {"recent": "past", "coming": "future", "upcoming": "future"}
    if first.lower not in sides:
        return None
    return Built("DURATION", duration(phrase.unit(), None, side=sides[first.lower]))


@LENGTHS.rule(
    f"{_HEDGE} (the | these | those)? {_AMOUNT} {_NOUN} (UNIT | units) (and a half | or (so | more | card))?",
    f"{_HEDGE} {_AMOUNT} dash (UNIT | units)",
    f"{_HEDGE} (card | day | num) (to | or | dash) (card | day | num) dash? (UNIT | units)",
    "(the | these | those) NUM units",
)
def counted(phrase: Phrase) -> Built | None:
    """four-day; two and a half years; nearly an hour; several weeks; a month."""
    unit = phrase.unit()
    if not _counts(phrase, unit) or _is_age(phrase) or _is_rate(phrase) or _is_name(phrase, unit):
        return None
    if [x.lower for x in phrase.lexemes] == ["one", "day"] and not _behind(phrase, _BEFORE_SINGLE):
        return None
    half = phrase.has("half") and phrase.lexemes[-2].kind == "a" and not phrase.has("and")
    return Built("DURATION", duration(unit, 0.5 if half else amount(phrase)), _extent(phrase))


def _counts(phrase: Phrase, unit: str | None) -> bool:
    """Whether a unit of time is counted: no "first second", no "three-quarters", no "1987 days"."""
    if unit in (None, "season", "half") or (phrase.has("second") and not phrase.has("card", "day", "num")):
        return False
    if unit == "quarter" and (phrase.has("units") == phrase.has("dash") or phrase.value("card") == 1):
        return False
    if phrase.has("calendar") and phrase.has("a"):
        return False
    return not (phrase.has("year") and not phrase.has("dash") and phrase.value("year") > 1900)


def _is_rate(phrase: Phrase) -> bool:
    """Whether it is a rate ("seats a week") or its amount ("40 hours a week")."""
    after, further = phrase.beside(1), phrase.beside(2)
    if after is not None and after.kind == "a" and further is not None and further.kind == "unit":
        return True
    if phrase.has("a") and (_attached(phrase, -1) or _attached(phrase, 1)):
        return True
    single = phrase.has("unit") and not phrase.has("dash") and phrase.value("card", "day", "num", "year") is None
    return single and phrase.has("a") and not _lasts(phrase.beside(-1))


def _attached(phrase: Phrase, side: int) -> bool:
    """Whether a dash without a space binds the phrase to the word beside it ("$15-an-hour", "a minute-by-minute")."""
    dash = phrase.beside(side)
    if dash is None or dash.kind != "dash":
        return False
    return dash.end == phrase.lexemes[0].start if side < 0 else dash.start == phrase.lexemes[-1].end


def _behind(phrase: Phrase, kinds: frozenset[str]) -> bool:
    before = phrase.beside(-1)
    return before is not None and before.kind in kinds


def _extent(phrase: Phrase) -> Phrase:
    """The words that belong to a length: "over" only behind a preposition, no article before "two-day"."""
    if (
        phrase.lexemes[0].kind == "over"
        and not _behind(phrase, _BEFORE_SINGLE | {"be", "for"})
        and not _goes_on(phrase)
    ):
        phrase = phrase.cut(1)
    if phrase.lexemes[0].kind in ("the", "these", "those") and phrase.has("unit") and phrase.has("card", "day", "num"):
        phrase = phrase.cut(1)
    return phrase


def _goes_on(phrase: Phrase) -> bool:
    """Whether a verb before tells how long something goes on, so that "over" widens it: "lasted over an hour"."""
    before = phrase.beside(-1)
    return before is not None and before.lower in _GOING_ON


_GOING_ON = frozenset(
    "lasted lasting lasts last took takes take taking spent spends spend waited been were are".split()
)

_BEFORE_SINGLE = frozenset(
    "in for about nearly over than least to of until after before from and or comma dash by on as".split()
)


_LASTING = frozenset("lasts takes spends is was".split())


def _lasts(before: Lexeme | None) -> bool:
    """Whether "a week" behind this word is a length, and no rate ("flights a week", "$2 a year")."""
    if before is None or before.kind in _BEFORE_SINGLE:
        return True
    if before.kind == "last":
        return before.lower == "last"
    return before.kind == "word" and (not before.lower.endswith("s") or before.lower in _LASTING)


def _is_name(phrase: Phrase, unit: str | None) -> bool:
    """Whether capital letters make it a name ("60 Minutes", "the Six Day War")."""
    named, first = phrase.all("unit", "units", "second")[0], phrase.all("card", "day", "num")
    if not named.text[0].isupper() or named.text.isupper() or not first:
        return False
    after = phrase.beside(1)
    worded = first[0].text[0].isupper() and after is not None and after.text[0].isupper()
    return worded or (first[0].kind in ("day", "num") and unit in ("minute", "hour", "day"))


def _is_age(phrase: Phrase) -> bool:
    """Whether it is an age: "45 years old", "6-year-old", "the age of 45 years"."""
    after, further = phrase.beside(1), phrase.beside(2)
    if after is not None and (
        after.kind == "old" or (after.kind == "dash" and further and further.lower in ("old", "olds"))
    ):
        return True
    before = [x.lower for at in (-2, -1) if (x := phrase.beside(at))]
    return before[-1:] == ["aged"] or before == ["age", "of"]


@LENGTHS.rule("units", "units (and | or) units")
def bare_units(phrase: Phrase) -> Built | None:
    """(for) weeks; (after) months (of talks); hours (before): a length that nobody counts."""
    before, after = phrase.beside(-1), phrase.beside(1)
    if after is not None and after.kind in ("dash", "old", "poss"):
        return None
    if after is not None and after.kind in ("after", "before") and (before is None or before.kind in _FREE):
        return Built("DURATION", duration(phrase.unit(), None))
    if before is None or before.kind not in _BEFORE_BARE:
        return None
    if after is not None and after.kind == "of" and before.kind not in ("for", "after"):
        return None
    return Built("DURATION", duration(phrase.unit(), None))


_BEFORE_BARE = frozenset("for in of over until after than".split())


_FREE = frozenset("word comma dash other the open".split())


@LENGTHS.rule("HEDGE? (a | the | past | last)? UNIT dash UNIT ago?", "HEDGE? (a half dash? | half a) UNIT ago?")
def part_of_century(phrase: Phrase) -> Built | None:
    """a quarter-century; half a century ago."""
    words = [x.value if x.kind == "unit" else x.kind for x in phrase.lexemes]
    if "century" not in words or not {"quarter", "half"} & set(words):
        return None
    years = 25 if "quarter" in words else 50
    if phrase.has("ago"):
        return Built("DATE", offset("year", -years, measured=True, sign=-1, hedge="about"))
    return Built("DURATION", duration("year", years))


@LENGTHS.rule("(UNIT | units) dash? long", "unitlong")
def unit_long(phrase: Phrase) -> Built | None:
    """day-long; yearlong."""
    unit = phrase.unit() or phrase.lexemes[0].lower.removesuffix("long")
    return Built("DURATION", duration(unit, None if phrase.has("units") else 1)) if unit in UNIT_LETTERS else None
