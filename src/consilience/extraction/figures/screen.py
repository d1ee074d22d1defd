"""What is no figure: dates, clock times, phone numbers, addresses, names and references with digits."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from consilience.extraction.figures import references as ref
from consilience.extraction.figures.ordinals import is_name
from consilience.extraction.figures.quantity import Quantity
from consilience.model import Sentence, TimeMention

_NAMES = frozenset({"PRODUCT", "WORK_OF_ART", "LAW", "FAC", "EVENT"})


def screened(sentence: Sentence, found: Iterable[Quantity], times: Sequence[TimeMention]) -> list[Quantity]:
    """The quantities that are figures, without those that are part of a date, a name, a reference or a code."""
    quantities, text = list(found), sentence.text
    if not quantities:
        return []
    taken = [m.span() for m in ref.CODES.finditer(text)] + [m.span() for m in ref.IDIOM.finditer(text)]
    if numbering := ref.NUMBERING.match(text):
        taken.append(numbering.span())
    taken += [m.span("number") for m in ref.TO_CALL.finditer(text)]
    taken += [m.span("group") for m in ref.GROUPS.finditer(text)]
    return [q for q in quantities if not (_overlaps(taken, q) or _in_time(sentence, q, times) or _named(sentence, q))]


def _overlaps(spans: Sequence[tuple[int, int]], q: Quantity) -> bool:
    return any(a < q.number.end and q.number.start < b for a, b in spans)


_LETTERED = re.compile(r"(?:C|F|in)(?![A-Za-z])")
"""On the digits of a name that is no temperature and no length ("model 12C")."""
_AGED = re.compile(r"\b(?:aged?|ages)\s(?:between\s|from\s)?$", re.IGNORECASE)


def _in_time(sentence: Sentence, q: Quantity, times: Sequence[TimeMention]) -> bool:
    """Whether the number is part of a time; a duration that measures something is told apart later."""
    start, end = sentence.start + q.number.start, sentence.start + q.number.end
    for time in times:
        if time.start < end and start < time.end:
            if q.number.form == "fraction" or _AGED.search(sentence.text[max(0, q.start - 16) : q.start]):
                continue
            if q.sort in ("age", "money", "percent", "physical") or (q.sort == "duration" and time.type == "DURATION"):
                continue
            return True
    return _looks_like_a_date(sentence.text, q)


def _looks_like_a_date(text: str, q: Quantity) -> bool:
    """Days beside months, bare years, clock times: even where no time was found there."""
    if q.number.form not in ("digits", "ordinal") or q.sort not in ("count", "ordinal"):
        return False
    before, number = text[max(0, q.start - 24) : q.start], text[q.number.start : q.number.end]
    if ref.DAY_BEFORE.search(before) and (q.value or 0) <= 31:
        return True
    if (q.value or 0) <= 31 and ref.DAY_AFTER.match(text, q.end):
        return True
    if ref.YEAR.match(number):
        return not ref.THINGS.match(text, q.end) and not (q.value or 0) < 1900
    return ref.CLOCK.match(text, q.end) is not None


def _named(sentence: Sentence, q: Quantity) -> bool:
    if q.sort not in ("count", "ordinal", "times", "duration"):
        return False
    if q.number.scale != 1.0:
        return sentence.text[q.number.end - 2 : q.number.end][:1].isdigit() and _reference(sentence, q)
    if q.sort == "count" and _LETTERED.match(sentence.text, q.end):
        return True
    if q.sort == "ordinal":
        return is_name(sentence, q)
    if ref.STREET.match(sentence.text, q.end) and q.number.form == "digits":
        return True
    return _reference(sentence, q) or _label(sentence, q) or _behind_a_name(sentence, q) or _inside_a_name(sentence, q)


def _reference(sentence: Sentence, q: Quantity) -> bool:
    """Whether it numbers something: a noun with a capital letter ("Game 5"), or one only ever numbered ("page 12")."""
    match = ref.REFERENCE.search(sentence.text, max(0, q.start - 24), q.start)
    if match is None:
        return False
    word = match.group("word")
    if match.start() == 0 and word.lower() in ("over", "under", "top"):
        return False
    return word[0].isupper() or word.lower().split()[0] in ref.NUMBERED


def _label(sentence: Sentence, q: Quantity) -> bool:
    """Whether it stands right behind the noun it belongs to ("lap 41"), or makes a noun with one ("18-wheeler")."""
    parse = sentence.parse
    within = sentence.tokens_within(sentence.start + q.start, sentence.start + q.end)
    if not within or q.sort != "count":
        return False
    token = parse.tokens[within[-1]]
    head = parse.tokens[token.head]
    if token.dep == "nummod" and head.index == within[0] - 1 and head.pos == "NOUN":
        return head.lemma.lower() not in ref.LABELLED and q.hedge_start in (None, q.start)
    return _MADE_OF.match(sentence.text, q.end) is not None


_MADE_OF = re.compile(
    r"-(?:wheel|seat|hand|post|foot|point|deck|part|pound|bagg|strik|inch|lin|tonn|mil|round|sett|hitt|yard|percent|"
    r"someth|burn|cylind|pack)(?:er|ing)s?\b"
)
"""What a number makes a noun with ("an 18-wheeler", "a two-seater")."""


def _behind_a_name(sentence: Sentence, q: Quantity) -> bool:
    """Whether a name stands directly before it and nothing that it counts behind it ("Boeing 787", "Siberia 2")."""
    parse = sentence.parse
    within = sentence.tokens_within(sentence.start + q.start, sentence.start + q.end)
    if (
        not within
        or within[0] == 0
        or q.start == 0
        or q.sort == "times"
        or (q.hedge_start is not None and q.hedge_start < q.start)
    ):
        return False
    before = parse.tokens[within[0] - 1]
    if before.pos != "PROPN" or before.end + 1 < q.start or not before.text[:1].isupper():
        return False
    number = parse.tokens[within[-1]]
    counted = parse.tokens[number.head] if number.head > number.index else None
    if counted is None or number.dep not in ("nummod", "compound", "quantmod"):
        return True
    same = before.dep in ("compound", "nmod") and before.head == counted.index
    return counted.pos == "PROPN" or counted.head == before.index or same


def _inside_a_name(sentence: Sentence, q: Quantity) -> bool:
    """Whether it stands within a name of a work, law, building, event or product, or before a capitalised one."""
    parse = sentence.parse
    for index in sentence.tokens_within(sentence.start + q.start, sentence.start + q.end):
        token = parse.tokens[index]
        if token.entity in _NAMES and token.entity_iob == "I":
            return True
        if q.number.form == "words" and token.text[:1].isupper() and index and _capital_next(sentence, index):
            return True
    return False


def _capital_next(sentence: Sentence, index: int) -> bool:
    tokens = sentence.parse.tokens
    return index + 1 < len(tokens) and tokens[index + 1].text[:1].isupper()
