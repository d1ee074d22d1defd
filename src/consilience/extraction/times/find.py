"""From sentences to time mentions: what was said, not yet which day that was."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from consilience.extraction.times.clocks import CLOCKS
from consilience.extraction.times.dates import DATES
from consilience.extraction.times.holidays import HOLIDAYS
from consilience.extraction.times.lengths import LENGTHS
from consilience.extraction.times.lexer import Lexeme, lex
from consilience.extraction.times.periods import PERIODS
from consilience.extraction.times.phrases import Built, Phrase, matches
from consilience.extraction.times.relative import RELATIVE
from consilience.extraction.times.tense import tense
from consilience.model import Document, Sentence, TimeMention, content_id
from consilience.model.mention import TimeType

RULES = (*DATES.rules, *HOLIDAYS.rules, *PERIODS.rules, *RELATIVE.rules, *LENGTHS.rules, *CLOCKS.rules)


class Found(NamedTuple):
    """A time expression in a sentence, by offsets in it."""

    start: int
    end: int
    type: TimeType
    expression: dict[str, Any]


def find(document: Document) -> list[TimeMention]:
    """The time mentions of a report, in text order, unresolved (see `resolve`)."""
    return [_mention(document, sentence, found) for sentence in document.sentences for found in _in_sentence(sentence)]


def _mention(document: Document, sentence: Sentence, found: Found) -> TimeMention:
    start, end = sentence.start + found.start, sentence.start + found.end
    report = document.report
    return TimeMention(
        id=content_id("m", report.id, "time", start, end, 0),
        report=report.id,
        start=start,
        end=end,
        exact=report.text[start:end],
        sentence=sentence.index,
        type=found.type,
        expression=found.expression,
    )


def _in_sentence(sentence: Sentence) -> Iterator[Found]:
    for found in expressions(sentence.text):
        said = dict(found.expression)
        looks, direct = tense(sentence, found.start, found.end) if said["kind"] in _LOOKS else (None, False)
        if looks and (direct or looks == "past"):
            said["tense"] = looks
        yield found._replace(expression=said)


_LOOKS = frozenset({"calendar", "part", "clock", "offset", "year_earlier"})


def expressions(text: str) -> list[Found]:
    """The time expressions of one sentence, in order, none overlapping: the longest wins, then the earlier rule."""
    lexemes = lex(text)
    candidates = list(_candidates(text, lexemes))
    taken: list[tuple[int, Found]] = []
    for _, found in sorted(enumerate(candidates), key=lambda x: (x[1].start - x[1].end, x[0])):
        if all(found.end <= other.start or found.start >= other.end for _, other in taken):
            taken.append((0, found))
    return sorted((found for _, found in taken), key=lambda f: f.start)


def _candidates(text: str, lexemes: list[Lexeme]) -> Iterator[Found]:
    for _, phrase, build in matches(RULES, lexemes):
        built = build(phrase)
        if built is not None and not built.expression.get("bad"):
            yield _found(text, phrase, built)


def _found(text: str, phrase: Phrase, built: Built) -> Found:
    words = (built.phrase or phrase).lexemes
    expression = built.expression
    cue = (built.phrase or phrase).beside(-1)
    if cue is not None and cue.kind in _CUES:
        expression = {**expression, "cue": cue.lower}
    return Found(words[0].start, words[-1].end, built.type, expression)


_CUES = frozenset("in on at by since until from to between and or before after of for".split())
