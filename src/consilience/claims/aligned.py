"""Ties from copied passages: a report that repeats a passage but changes a value puts both values into one slot."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher

from consilience.claims.case import Case
from consilience.model import Derivation, FigureMention, Mention, Passage, TimeMention

_WORD = re.compile(r"\w[\w.,']*\w|\w")
_LONGEST = 4_000
_BORDER = 2
Tie = tuple[str, str, str]


def ties(case: Case) -> Iterator[Tie]:
    """(mention id, mention id, reason) for each two figures, or two times, that stand at the same place of a shared
    passage. Passages are compared word by word; one of more than 4,000 words is compared in its first 4,000."""
    for derivation in case.derivations:
        if derivation.origin is None or not {derivation.report, derivation.origin} <= case.reports.keys():
            continue
        for passage in _joined(derivation):
            yield from _ties(case, derivation, passage)


def same_days(times: Mapping[str, TimeMention], ties: Sequence[Tie]) -> dict[str, TimeMention]:
    """For each time of a copied passage whose words were left as they are ("yesterday"), the time it was copied from:
    copied words mean the day that they meant to their first writer. `times` are all times by id."""
    above = {
        one: other
        for one, other, _ in sorted(ties)
        if one in times and other in times and times[one].exact.lower() == times[other].exact.lower()
    }
    found = {}
    for start in above:
        seen, at = {start}, above[start]
        while at in above and at not in seen:
            seen.add(at)
            at = above[at]
        found[start] = times[at]
    return found


def _joined(derivation: Derivation) -> list[Passage]:
    """Passages that follow each other closely on both sides become one, so that a changed value lies inside it."""
    found: list[Passage] = []
    for p in sorted(derivation.passages, key=lambda p: (p.start, p.from_start)):
        last = found[-1] if found else None
        if last is not None and 0 <= p.start - last.end <= 120 and 0 <= p.from_start - last.from_end <= 120:
            found[-1] = Passage(last.start, p.end, last.from_start, p.from_end)
        else:
            found.append(p)
    return found


def _ties(case: Case, derivation: Derivation, passage: Passage) -> Iterator[Tie]:
    here, there = case.reports[derivation.report], case.reports[derivation.origin or ""]
    a = _words(here.text, passage.start, passage.end)
    b = _words(there.text, passage.from_start, passage.from_end)
    same = _places([w for w, _, _ in a], [w for w, _, _ in b])
    mine, theirs = _numbers(case.mentions[here.id]), _numbers(case.mentions[there.id])
    starts = [m.start for m in theirs]
    reason = f"{here.name} repeats a passage of {there.name}"
    for mention in mine:
        if not passage.start - 40 <= mention.start <= passage.end + 40:
            continue
        span = _counterpart(a, b, same, mention)
        if span is None:
            continue
        for other in theirs[bisect_left(starts, span[0] - 40) :]:
            if other.start >= span[1]:
                break
            if other.end > span[0] and _alike(mention, other):
                yield mention.id, other.id, reason


def _words(text: str, start: int, end: int) -> list[tuple[str, int, int]]:
    start, end = max(0, start - 40), min(len(text), end + 40)
    return [(m.group().lower(), m.start(), m.end()) for m in _WORD.finditer(text, start, end)][:_LONGEST]


def _places(a: Sequence[str], b: Sequence[str]) -> dict[int, int]:
    """For each word of `a` that is aligned, its place in `b`."""
    places: dict[int, int] = {}
    for block in SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks():
        places.update(zip(range(block.a, block.a + block.size), range(block.b, block.b + block.size), strict=True))
    return places


def _counterpart(
    a: Sequence[tuple[str, int, int]], b: Sequence[tuple[str, int, int]], same: dict[int, int], mention: Mention
) -> tuple[int, int] | None:
    """The stretch of the other text that stands where `mention` stands: between the nearest words that both have."""
    inside = [i for i, (_, s, e) in enumerate(a) if s < mention.end and e > mention.start]
    if not inside:
        return None
    before = next((i for i in range(inside[0] - 1, inside[0] - 1 - _BORDER, -1) if i in same), None)
    after = next((i for i in range(inside[-1] + 1, inside[-1] + 1 + _BORDER) if i in same), None)
    if before is None or after is None or same[after] <= same[before]:
        return None
    gap = same[after] - same[before]
    if not 1 < gap <= after - before + _BORDER:
        return None
    return b[same[before] + 1][1], b[same[after] - 1][2]


def _numbers(mentions: Sequence[Mention]) -> list[FigureMention | TimeMention]:
    return sorted((m for m in mentions if isinstance(m, FigureMention | TimeMention)), key=lambda m: (m.start, m.id))


def _alike(a: FigureMention | TimeMention, b: FigureMention | TimeMention) -> bool:
    if isinstance(a, FigureMention) and isinstance(b, FigureMention):
        return a.unit == b.unit and a.role == b.role
    return isinstance(a, TimeMention) and isinstance(b, TimeMention) and a.type == b.type
