"""What a report says of its own mistakes: "An earlier version misstated the number of dead as 32; it was 23"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from consilience.claims.case import Case, ReportFacts
from consilience.claims.figures import FigureMember
from consilience.extraction.figures.numbers import numbers
from consilience.model import EventMention, Mention, TimeMention

_WRONGLY = r"(?:incorrectly|wrongly|mistakenly|erroneously|inaccurately|falsely)"
_PIECE = r"(?:article|story|report|post|column|piece|item|page|dispatch|headline|caption|graphic|photo caption)"
_VERSION = (
    r"(?:earlier|previous|original|initial|first|print) (?:version|edition|headline|caption|post)s?"
    rf"(?! of (?!(?:this|the|our|that|an?) {_PIECE}\b))(?: of \w+ {_PIECE})?"
)
"""What a report calls itself as it was; "an earlier version of the bill" is none."""
_SAID = (
    r"(?:said|stated|reported|gave|put|described|identified|named|called|listed|placed|quoted|attributed|referred to)"
)
_OPENS = re.compile(
    rf"\b(?:{_VERSION}|this (?:article|story|report|post) (?:was|has been) (?:amended|corrected|updated)"
    rf"|{_WRONGLY} {_SAID})\b|^\W{{0,4}}(?:correction|clarification|erratum)s?\b",
    re.IGNORECASE,
)
"""The words by which a sentence tells that it corrects."""
_FALSE = re.compile(
    r"\b(?:misstated|misreported|misidentified|misattributed|misquoted|misdescribed|mischaracteri[sz]ed|overstated"
    rf"|understated|{_WRONGLY} {_SAID}|{_SAID} {_WRONGLY}|gave the wrong|gave an incorrect"
    rf"|{_VERSION}(?: published [^.;,]{{1,40}})?,? (?:had )?{_SAID}"
    r"|remov(?:e|es|ed|ing) (?:an? |the )?(?:\w+ )?(?:reference|claim|statement|sentence|line|paragraph|passage"
    r"|suggestion|allegation)s?)\b"
    r"(?P<clause>.{0,300}?)(?=[.;](?:\s|$)|, (?:when|but|in fact)\b| in fact\b|\bthe correct\b|$)",
    re.IGNORECASE | re.DOTALL,
)
"""A clause that tells what was said by mistake."""
_WE_SAID = re.compile(
    r"\b(?:we (?:\w+ )?(?:said|reported|wrote|stated)|was quoted as saying)\b(?P<clause>[^.;]{0,300})", re.IGNORECASE
)
"""The same, where the paragraph is known to correct."""
_OF_ITSELF = re.compile(
    r"(?:mis\w+(?:ed|t)|amended|updated|corrected|clarified|attributed|removed?|quoted|said|stated|reported)",
    re.IGNORECASE,
)
"""What a report does when it corrects itself; that is no news."""
_INSTEAD = re.compile(
    r"(?:\bnot|\brather than|\binstead of)\s+(?:(?:on|in|at|about|around|over|nearly|the) |[$€£¥]\s?){0,3}$",
    re.IGNORECASE,
)
_LONGEST = 600


class Correction(msgspec.Struct, frozen=True):
    """One number that a report takes back, and the one it puts in its place, in its own words (`right_exact`)."""

    report: str
    name: str
    day: str | None
    wrong: float
    right: float
    right_exact: str


class Redating(msgspec.Struct, frozen=True):
    """Days that a report takes back, and those it gives beside them."""

    name: str
    day: str | None
    wrong: frozenset[str]
    right: frozenset[str]


class Passage(msgspec.Struct, frozen=True):
    """A stretch of a report that corrects, and the clauses of it that tell what was wrong."""

    start: int
    end: int
    false: tuple[tuple[int, int], ...]

    def denies(self, start: int, end: int, text: str) -> bool:
        """Whether what stands there is taken back: in such a clause, or behind "not" and "rather than"."""
        within = any(a <= start and end <= b for a, b in self.false)
        return within or _INSTEAD.search(text, max(self.start, start - 40), start) is not None


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
        yield Passage(start, end, tuple(_false(report.text, start, end, sure=block is not None)))


def _false(text: str, start: int, end: int, *, sure: bool) -> Iterator[tuple[int, int]]:
    for pattern in (_FALSE, _WE_SAID) if sure else (_FALSE,):
        yield from (m.span("clause") for m in pattern.finditer(text, start, end))


def every(case: Case) -> dict[str, list[Passage]]:
    """The stretches of all reports that correct, by report; reports without one are not in it."""
    return {key: found for key, report in case.reports.items() if (found := list(passages(report)))}


def without_own_acts(case: Case, found: Mapping[str, Sequence[Passage]]) -> Case:
    """The case without what reports tell of their own correcting ("was amended", "attributed a quotation to")."""
    mentions = dict(case.mentions)
    for key, some in found.items():
        mentions[key] = [m for m in mentions.get(key, ()) if not any(_is_own_act(m, p) for p in some)]
    return msgspec.structs.replace(case, mentions=mentions)


def _is_own_act(mention: Mention, passage: Passage) -> bool:
    if not passage.start <= mention.start < passage.end or any(a <= mention.start < b for a, b in passage.false):
        return False
    act = mention.exact if isinstance(mention, EventMention) else None
    return act is not None and _OF_ITSELF.fullmatch(act) is not None


def of(report: ReportFacts, found: Sequence[Passage]) -> Iterator[Correction]:
    """The numbers that a report corrects in these passages. Where one has several of either, which is which cannot be
    told."""
    for passage in found:
        wrong: dict[float, str] = {}
        right: dict[float, str] = {}
        words = report.text[passage.start : passage.end]
        for number in numbers(words):
            if number.value is None or number.form not in ("digits", "words") or words[number.start :][:3] == "one":
                continue
            start, end = passage.start + number.start, passage.start + number.end
            side = wrong if passage.denies(start, end, report.text) else right
            side[number.value] = report.text[start:end]
        left = right.keys() - wrong.keys() - _days_in(words)
        if len(wrong) == len(left) == 1:
            (was,), (value,) = wrong, left
            yield Correction(report.id, report.name, report.day, was, value, right[value])


def redatings(report: ReportFacts, found: Sequence[Passage], mentions: Sequence[Mention]) -> Iterator[Redating]:
    """The days that a report corrects ("was held on Tuesday, not Wednesday")."""
    days = [(m, m.earliest) for m in mentions if isinstance(m, TimeMention) and m.earliest and m.earliest == m.latest]
    for passage in found:
        here = [(m, day) for m, day in days if passage.start <= m.start < passage.end]
        wrong = {day for m, day in here if passage.denies(m.start, m.end, report.text)}
        right = {day for _, day in here} - wrong
        if wrong and right:
            yield Redating(report.name, report.day, frozenset(wrong), frozenset(right))


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

    def __init__(self, case: Case, found: Mapping[str, Sequence[Passage]]) -> None:
        self._by_report: Mapping[str, Sequence[Correction]] = {
            key: list(of(case.reports[key], some)) for key, some in found.items()
        }

    def __call__(self, share: Sequence[FigureMember], slot: Sequence[FigureMember]) -> str | None:
        """Why the value of these members no longer stands: a report of its slot has the right one and takes this one
        back; None where none does. What was published later is not taken back by it."""
        values = {_scaled(m) for m in share}
        for correction in self._of(slot):
            days = [m.report.day_at(m.figure.start) for m in share]
            earlier = all(not d or not correction.day or d <= correction.day for d in days)
            if earlier and any(correction.wrong in some for some in values):
                return f"“{share[0].figure.exact}” was corrected to “{correction.right_exact}” by {correction.name}."
        return None

    def _of(self, slot: Sequence[FigureMember]) -> Iterator[Correction]:
        for member in slot:
            for correction in self._by_report.get(member.report.id, ()):
                if correction.right in _scaled(member) or correction.wrong in _scaled(member):
                    yield correction

    def ties(self, members: Sequence[FigureMember]) -> Iterator[tuple[str, str, str]]:
        """Ties between the right number and the wrong one: in the report itself, and in those of its story that give
        the wrong one of the very same measure."""
        stories: defaultdict[str, list[FigureMember]] = defaultdict(list)
        for member in members:
            stories[member.report.story or member.report.id].append(member)
        for some in stories.values():
            for correction in dict.fromkeys(c for m in some for c in self._by_report.get(m.report.id, ())):
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
