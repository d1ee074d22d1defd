"""From a document to its figure mentions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import msgspec

from consilience.extraction.figures.accept import accepted
from consilience.extraction.figures.ages import is_age
from consilience.extraction.figures.before import Last, measured_as
from consilience.extraction.figures.currency import in_plain_money
from consilience.extraction.figures.durations import over_a_time
from consilience.extraction.figures.hedges import hedged
from consilience.extraction.figures.inherited import inherited
from consilience.extraction.figures.measure import locate
from consilience.extraction.figures.naming import Name, name
from consilience.extraction.figures.numbers import NUMBER_WORDS, numbers
from consilience.extraction.figures.owners import owners
from consilience.extraction.figures.pairs import pair_before
from consilience.extraction.figures.patterns import DIGIT, plain
from consilience.extraction.figures.period import period
from consilience.extraction.figures.quantity import Quantity, is_finite, quantity
from consilience.extraction.figures.ranges import joined
from consilience.extraction.figures.roles import growing, role
from consilience.extraction.figures.scene import Scene, Site
from consilience.extraction.figures.screen import screened
from consilience.extraction.figures.syntax import tokens_of
from consilience.extraction.figures.telling import says_nothing
from consilience.extraction.parties import Parties
from consilience.model import Document, FigureMention, Sentence, TimeMention, content_id


def mentions(document: Document, times: Sequence[TimeMention], parties: Parties) -> list[FigureMention]:
    """The figures of a document, in text order.

    `times` are the report's time mentions (resolved or not), `parties` its actors. Values are in base units; every
    span is exact. Method: our own grammar of numbers, units and hedges over the characters, then the parse."""
    by_sentence: dict[int, list[TimeMention]] = {}
    for time in times:
        by_sentence.setdefault(time.sentence, []).append(time)
    found: list[FigureMention] = []
    earlier: list[TimeMention] = []
    last: list[Last] = []
    paragraph = -1
    for sentence in document.sentences:
        if sentence.paragraph != paragraph:
            paragraph, earlier, last = sentence.paragraph, [], []
        here = by_sentence.get(sentence.index, [])
        found += _in_sentence(document, sentence, here, earlier, parties, last)
        earlier += here
    return found


def read(text: str, around: str = "") -> list[Quantity]:
    """The quantities of a sentence, read from its characters; the text `around` it may tell whose money is meant."""
    text = plain(text)
    each = [hedged(text, in_plain_money(text, quantity(text, number), around)) for number in numbers(text)]
    return joined(text, [q for q in each if is_finite(q)])


def quantities(sentence: Sentence, times: Sequence[TimeMention], around: str = "") -> list[Quantity]:
    """The quantities of a sentence that are figures."""
    if not (DIGIT.search(sentence.text) or any(t.text.lower() in NUMBER_WORDS for t in sentence.parse.tokens)):
        return []
    kept = screened(sentence, read(sentence.text, around), times)
    return [q for q in (is_age(sentence, over_a_time(sentence, q)) for q in kept) if accepted(sentence, q, times)]


def _in_sentence(
    document: Document,
    sentence: Sentence,
    times: Sequence[TimeMention],
    earlier: Sequence[TimeMention],
    parties: Parties,
    last: list[Last],
) -> Iterator[FigureMention]:
    """The figures of one sentence; `last` holds the last one of the paragraph that named its measure."""
    seen: Counter[tuple[int, int]] = Counter()
    before: FigureMention | None = None
    for scene in _scenes(document, sentence, times, parties):
        q, site = scene.q, locate(scene)
        site, named = measured_as(scene, site, name(scene, site), last[-1] if last else None)
        if (named.span is not None or named.head == "distance") and q.sort in _MEASURING:
            last[:] = [Last(q, site, named, sentence.index)]
        if says_nothing(scene, site, named):
            continue
        mention = _settle(_mention(document, sentence, q, named, seen), scene, site, times, earlier)
        mention = before = msgspec.structs.replace(mention, owners=inherited(scene, site, mention, before))
        if "bilateral" in named.terms and not mention.owners:
            between = pair_before(document.sentences, sentence.index, parties)
            mention = msgspec.structs.replace(mention, owners=between)
        yield mention


_MEASURING = frozenset({"money", "percent", "physical", "count", "multiple"})
"""Sorts that a figure behind them may share the measure of."""


def _scenes(document: Document, sentence: Sentence, times: Sequence[TimeMention], parties: Parties) -> Iterator[Scene]:
    found = [(q, tokens_of(sentence, q)) for q in quantities(sentence, times, document.text)]
    taken = frozenset(index for _, own in found for index in own)
    for q, own in found:
        if own:
            yield Scene(sentence, parties, q, own, taken)


def _settle(
    mention: FigureMention, scene: Scene, site: Site, times: Sequence[TimeMention], earlier: Sequence[TimeMention]
) -> FigureMention:
    sentence, q = scene.sentence, scene.q
    part, direction = role(scene, site)
    if part == "share" and mention.measure_head == "turnout":
        part = "level"
    return msgspec.structs.replace(
        mention,
        role=part,
        direction=direction,
        growing=growing(sentence, q),
        owners=owners(scene, site),
        period=period(sentence, q, times, earlier, part == "base"),
    )


def _mention(
    document: Document, sentence: Sentence, q: Quantity, named: Name, seen: Counter[tuple[int, int]]
) -> FigureMention:
    start, end = sentence.start + q.start, sentence.start + q.end
    number, seen[start, end] = seen[start, end], seen[start, end] + 1
    return FigureMention(
        id=content_id("m", document.report.id, "figure", start, end, number),
        report=document.report.id, start=start, end=end, exact=document.text[start:end], sentence=sentence.index,
        value=q.value, low=q.low, high=q.high, low_open=q.low_open, high_open=q.high_open, unit=q.unit,
        modifier=q.modifier, sides=q.sides, measure=named.span, measure_head=named.head, measure_terms=named.terms,
    )  # fmt: skip
