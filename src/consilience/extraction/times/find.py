"""From sentences to time mentions: what was said, not yet which day that was."""

from __future__ import annotations

from collections.abc import Iterator

from consilience.extraction.times.clocks import CLOCKS
from consilience.extraction.times.dates import DATES
from consilience.extraction.times.distances import DISTANCES
from consilience.extraction.times.fields import offset
from consilience.extraction.times.found import Found
from consilience.extraction.times.holidays import HOLIDAYS
from consilience.extraction.times.lengths import LENGTHS
from consilience.extraction.times.lexeme import Lexeme
from consilience.extraction.times.lexer import lex
from consilience.extraction.times.links import linked
from consilience.extraction.times.months import MONTHS
from consilience.extraction.times.periods import PERIODS
from consilience.extraction.times.phrases import Built, Phrase, matches
from consilience.extraction.times.relative import RELATIVE
from consilience.extraction.times.sets import SETS
from consilience.extraction.times.tense import goes_on, tense
from consilience.extraction.times.weekdays import WEEKDAYS
from consilience.extraction.times.within import WITHIN
from consilience.extraction.times.years import YEARS
from consilience.model import Document, Sentence, TimeMention, content_id

_GRAMMARS = (
    DATES, HOLIDAYS, MONTHS, YEARS, PERIODS, WEEKDAYS, RELATIVE, DISTANCES, LENGTHS, SETS, CLOCKS, WITHIN,
)  # fmt: skip
RULES = tuple(rule for grammar in _GRAMMARS for rule in grammar.rules)


def mentions(document: Document) -> list[TimeMention]:
    """The time mentions of a report, in text order, unresolved (see `resolve`). The day in a dateline, which is no
    sentence, counts with the sentence behind it."""
    found = [_mention(document, s.start, s.index, f) for s in document.sentences for f in _in_sentence(s)]
    return sorted([*_in_datelines(document), *found], key=lambda m: m.start)


def _in_datelines(document: Document) -> Iterator[TimeMention]:
    for block in document.report.blocks:
        behind = next((s.index for s in document.sentences if s.start >= block.end), None)
        if block.kind == "dateline" and behind is not None:
            for found in expressions(document.text[block.start : block.end]):
                yield _mention(document, block.start, behind, found)


def _mention(document: Document, base: int, sentence: int, found: Found) -> TimeMention:
    start, end = base + found.start, base + found.end
    report = document.report
    return TimeMention(
        id=content_id("m", report.id, "time", start, end, 0),
        report=report.id,
        start=start,
        end=end,
        exact=report.text[start:end],
        sentence=sentence,
        type=found.type,
        expression=found.expression,
    )


def _in_sentence(sentence: Sentence) -> list[Found]:
    found = [_looking(sentence, x) for x in expressions(sentence.text) if not _named(sentence, x)]
    return linked(sentence.text, found)


def _looking(sentence: Sentence, found: Found) -> Found:
    """With the tense of the verb above it, where that can matter."""
    if found.expression["kind"] not in _LOOKS and "of" not in found.expression:
        return found
    if found.start == 0 and found.expression == _THIS_DAY and goes_on(sentence, found.start, found.end):
        return found._replace(expression={"kind": "reference", "value": "PRESENT_REF"})
    looks, direct = tense(sentence, found.start, found.end)
    if looks is None:
        return found
    loose = {} if direct else {"loose": True}
    return found._replace(expression={**found.expression, "tense": looks, **loose})


_THIS_DAY = offset("day", 0)
_NAMING = frozenset({"PERSON", "ORG", "WORK_OF_ART", "FAC", "PRODUCT", "LAW"})


def _named(sentence: Sentence, found: Found) -> bool:
    """Whether a single word is part of a name, by the parse ("Theresa May", "Sunday Times")."""
    if " " in sentence.text[found.start : found.end] or found.expression.get("unit") not in ("month", "season", "day"):
        return False
    tokens = sentence.parse.tokens
    at = next((t.index for t in tokens if t.start <= found.start < t.end), None)
    if at is None or tokens[at].entity not in _NAMING:
        return False
    behind = at + 1 < len(tokens) and tokens[at + 1].entity_iob == "I" and tokens[at + 1].pos == "PROPN"
    before = tokens[at].entity == "PERSON" and tokens[at].entity_iob == "I" and tokens[at].tag == "NNP"
    return behind or (before and found.expression.get("unit") != "day")


_LOOKS = frozenset({"calendar", "part", "clock", "offset", "year_earlier", "within"})


def expressions(text: str) -> list[Found]:
    """The time expressions of one sentence, in order, none overlapping: the longest wins, then the earlier rule."""
    lexemes = lex(text)
    if not any(x.kind in _TELLING for x in lexemes):
        return []
    taken: list[Found] = []
    for found in sorted(_candidates(text, lexemes), key=lambda x: x.start - x.end):
        if all(found.end <= other.start or found.start >= other.end for other in taken):
            taken.append(found)
    return sorted(taken, key=lambda x: x.start)


_TELLING = frozenset(
    "half unit units second month abbrmonth weekday weekdays abbrweekday season part noon ref current today yesterday "
    "tomorrow tonight overnight year shortyear iso numeric yearspan ampm clock oclock decade decadeword holiday "
    "zone setword unitlong era fiscalnumber quarternumber fiscal latest past future term ago".split()
)
"""Kinds of which every time has one; a sentence without any is passed over."""


def _candidates(text: str, lexemes: list[Lexeme]) -> Iterator[Found]:
    for _, phrase, build in matches(RULES, lexemes):
        built = build(phrase)
        if built is not None:
            yield _found(text, phrase, built)


def _found(text: str, phrase: Phrase, built: Built) -> Found:
    words = (built.phrase or phrase).lexemes
    if words[-1].kind == "dot" and words[-2].kind not in ("abbrmonth", "abbrweekday"):
        words = words[:-1]
    expression = built.expression
    if cue := _cue(built.phrase or phrase):
        expression = {**expression, "cue": cue}
    if (
        expression["kind"] == "calendar"
        and words[0].start <= _OPENING
        and set(expression) <= {"kind", "unit", "year", "cue"}
    ):
        expression = {**expression, "opens": True} if "year" in expression else expression
    return Found(words[0].start, words[-1].end, built.type, expression)


_OPENING = 4
"""Up to here a year opens its sentence ("In 1944, …")."""

_CUES = frozenset("in on at by since until from to between and or before after of for".split())


def _cue(phrase: Phrase) -> str | None:
    """The small word before a time, "ahead" for "ahead of"; None for any other word."""
    before, further = phrase.beside(-1), phrase.beside(-2)
    if before is None or (before.kind not in _CUES and before.lower != "effective"):
        return None
    return "ahead" if before.kind == "of" and further is not None and further.lower == "ahead" else before.lower
