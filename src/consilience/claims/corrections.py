"""What a report says of its own mistakes: "An earlier version misstated the number of dead as 32; it was 23"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from consilience.claims.case import Case, ReportFacts
from consilience.claims.figures import FigureMember
from consilience.model import EventMention

_WRONGLY = r"(?:incorrectly|wrongly|mistakenly|erroneously|inaccurately|falsely)"
_OPENS = re.compile(
    r"\b(?:(?:earlier|previous|original|initial|first|print) (?:version|edition|headline|caption|post)"
    rf"|this (?:article|story|report|post) (?:was|has been) (?:amended|corrected|updated)|{_WRONGLY} "
    r"(?:said|stated|reported|gave|put|described|identified|named))\b|^\W{0,4}(?:correction|clarification|erratum)s?\b",
    re.IGNORECASE,
)
"""The words by which a sentence tells that it corrects."""
_FALSE = re.compile(
    rf"\b(?:misstated|misreported|overstated|understated|{_WRONGLY} (?:said|stated|reported|gave|put|described)"
    rf"|(?:said|stated|reported|gave|put) {_WRONGLY}|gave the wrong|gave an incorrect)\b"
    r"(?P<clause>.{0,300}?)(?=[.;](?:\s|$)|, (?:when|but|in fact)\b| in fact\b|\bthe correct\b|$)",
    re.IGNORECASE | re.DOTALL,
)
"""A clause that tells what was said by mistake."""
_NUMBER = re.compile(r"(?<![\w.,])\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?<![\w.,])\d+(?:\.\d+)?(?![\w]*\d)")
_INSTEAD = re.compile(
    r"(?:\bnot|\brather than|\binstead of)\s+(?:about |around |over |nearly |[$€£¥]\s?)?$", re.IGNORECASE
)
_LONGEST = 600


class Correction(msgspec.Struct, frozen=True):
    """One number that a report takes back, and the one it puts in its place."""

    report: str
    name: str
    day: str | None
    wrong: float
    right: float


class Passage(msgspec.Struct, frozen=True):
    """A stretch of a report that corrects, and the clauses of it that tell what was wrong."""

    start: int
    end: int
    false: tuple[tuple[int, int], ...]


def passages(report: ReportFacts) -> Iterator[Passage]:
    """The stretches of a report that correct: its paragraphs of that kind, and from each sentence that says so to the
    end of its paragraph."""
    end = 0
    for start, stop in report.sentences:
        if start < end:
            continue
        block = next((b for b in report.corrections if b[0] <= start < b[1]), None)
        if block is None and not _OPENS.search(report.text[start:stop]):
            continue
        line = report.text.find("\n", stop)
        end = block[1] if block else min(len(report.text) if line < 0 else line, start + _LONGEST)
        yield Passage(start, end, tuple(m.span("clause") for m in _FALSE.finditer(report.text, start, end)))


def without_false(case: Case) -> Case:
    """The case without the events that reports tell as their mistakes ("incorrectly said that she had resigned")."""
    mentions = dict(case.mentions)
    for key, report in case.reports.items():
        false = [span for passage in passages(report) for span in passage.false]
        if false:
            mentions[key] = [
                m
                for m in mentions.get(key, ())
                if not (isinstance(m, EventMention) and any(a <= m.start and m.end <= b for a, b in false))
            ]
    return msgspec.structs.replace(case, mentions=mentions)


def of(report: ReportFacts) -> Iterator[Correction]:
    """The numbers that a report corrects. Where a passage has several of either, which is which cannot be told."""
    for passage in passages(report):
        wrong: set[float] = set()
        right: set[float] = set()
        for match in _NUMBER.finditer(report.text, passage.start, passage.end):
            taken_back = any(a <= match.start() < b for a, b in passage.false)
            instead = _INSTEAD.search(report.text, max(passage.start, match.start() - 40), match.start())
            (wrong if taken_back or instead else right).add(float(match.group().replace(",", "")))
        right -= wrong | _days_in(report.text[passage.start : passage.end])
        if len(wrong) == len(right) == 1:
            yield Correction(report.id, report.name, report.day, wrong.pop(), right.pop())


_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?"
)
_DATE = re.compile(
    rf"\b(?:(\d{{1,2}})(?:st|nd|rd|th)? (?:of )?{_MONTH}|{_MONTH} (\d{{1,2}})\b)(?:,? (\d{{4}}))?|(\d{{1,2}}):(\d\d)"
)


def _days_in(text: str) -> set[float]:
    """The numbers of a passage that belong to dates and hours."""
    return {float(n) for match in _DATE.finditer(text) for n in match.groups() if n}


class Corrected:
    """Which values of a record's figures were taken back."""

    def __init__(self, case: Case) -> None:
        self._by_report: Mapping[str, Sequence[Correction]] = {key: list(of(r)) for key, r in case.reports.items()}

    def __call__(self, share: Sequence[FigureMember], slot: Sequence[FigureMember]) -> str | None:
        """Why the value of these members no longer stands: a report of its slot has the right one and takes this one
        back; None where none does. What was published later is not taken back by it."""
        values = {_scaled(m) for m in share}
        for correction in self._of(slot):
            days = [m.report.day_at(m.figure.start) for m in share]
            earlier = all(not d or not correction.day or d <= correction.day for d in days)
            if earlier and any(correction.wrong in some for some in values):
                return f"“{share[0].figure.exact}” was corrected to “{correction.right:,.10g}” by {correction.name}."
        return None

    def _of(self, slot: Sequence[FigureMember]) -> Iterator[Correction]:
        for member in slot:
            for correction in self._by_report[member.report.id]:
                if correction.right in _scaled(member) or correction.wrong in _scaled(member):
                    yield correction

    def ties(self, members: Sequence[FigureMember]) -> Iterator[tuple[str, str, str]]:
        """Ties between the right number and the wrong one: in the report itself, and in those of its story that give
        the wrong one of the very same measure."""
        stories: defaultdict[str, list[FigureMember]] = defaultdict(list)
        for member in members:
            stories[member.report.story or member.report.id].append(member)
        for some in stories.values():
            for correction in dict.fromkeys(c for m in some for c in self._by_report[m.report.id]):
                yield from _ties(correction, some)


def _ties(correction: Correction, story: Sequence[FigureMember]) -> Iterator[tuple[str, str, str]]:
    own = [m for m in story if m.report.id == correction.report]
    right = [m for m in own if correction.right in _scaled(m)]
    wrong = [m for m in own if correction.wrong in _scaled(m)]
    wrong += [
        m
        for m in story
        if m.report.id != correction.report
        and correction.wrong in _scaled(m)
        and any((m.figure.unit, m.figure.measure_head) == (r.figure.unit, r.figure.measure_head) for r in right)
    ]
    for other in (*right[1:], *wrong) if right else ():
        if other.figure.unit == right[0].figure.unit:
            yield other.id, right[0].id, f"{correction.name} corrects the one to the other"


def _scaled(member: FigureMember) -> frozenset[float]:
    """The value as a correction may write it: whole, or in thousands, millions, billions."""
    value = member.figure.value
    return frozenset() if value is None else frozenset(round(value / scale, 9) for scale in (1.0, 1e3, 1e6, 1e9))
