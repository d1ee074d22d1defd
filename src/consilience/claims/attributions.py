"""Quotations and statements to slots: who said it, and the words or the content."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

import msgspec

from consilience.claims import scene
from consilience.claims.case import Case, ReportFacts
from consilience.claims.slots import Fit, Slot, assign
from consilience.model import Attribution

_SAME_QUOTE = 0.5
_SAME_WORDS = 0.7
_SAME_CONTENT = 0.6
_DENIED_CONTENT = 0.5
_NUMBER = re.compile(r"\d[\d.,]*\d|\d")
_NEGATION = re.compile(r"\b(?:not|no|never|none|neither|cannot|without)\b|n['’]t\b", re.IGNORECASE)


class SpokenMember(msgspec.Struct, frozen=True):
    """A quotation or statement, its report and what alignment asks of it."""

    said: Attribution
    report: ReportFacts
    speaker: str
    words: frozenset[str]
    text: str

    @property
    def id(self) -> str:
        return self.said.id

    @property
    def mention(self) -> Attribution:
        return self.said


def members(case: Case) -> Iterator[SpokenMember]:
    """Every attribution that has content words, reports and attributions in order."""
    for report in sorted(case.mentions):
        for m in case.mentions[report]:
            if isinstance(m, Attribution):
                text = " ".join(part.exact for part in m.parts)
                yield SpokenMember(m, case.reports[report], _speaker(m), scene.words(text), text)


def _speaker(said: Attribution) -> str:
    """The actor id; where there is none the source's own words, which meet only within a story."""
    if said.source is None:
        return ""
    if said.source.actors:
        return " ".join(said.source.actors)
    return "~" + " ".join(sorted(scene.words(said.source.exact)))


def slots(case: Case) -> list[Slot[SpokenMember]]:
    """What was said in slots, story by story and speaker by speaker; a denial meets what it denies."""
    blocks: defaultdict[str, list[SpokenMember]] = defaultdict(list)
    for member in members(case):
        blocks[member.report.story or member.report.id].append(member)
    found = []
    for key in sorted(blocks):
        found.extend(assign(sorted(blocks[key], key=_telling), fit))
    return found


def _telling(m: SpokenMember) -> tuple[bool, int, str, int]:
    return m.said.polarity == "denies", -len(m.words), m.report.id, m.said.start


def fit(slot: Slot[SpokenMember], member: SpokenMember) -> Fit | None:
    """How well something said fits the slot: the same speaker and words, or a denial of what another said."""
    if len(member.words) < 3:
        return _exact(slot, member)
    first = slot.members[0]
    if "denies" in (first.said.polarity, member.said.polarity) and first.said.polarity != member.said.polarity:
        return _denial(slot, member)
    if not member.speaker or first.speaker != member.speaker:
        return None
    if any(_alike(m, member) for m in slot.members):
        return Fit(2, "the same speaker, in the same or nearly the same words")
    return None


def _alike(a: SpokenMember, b: SpokenMember) -> bool:
    """Whether two things one speaker said are the same: quoted words may be trimmed or come through two
    translations; reported content must be closer."""
    if a.said.form == b.said.form == "direct":
        bar = _SAME_QUOTE
    else:
        bar = _SAME_WORDS if min(len(a.words), len(b.words)) < 6 else _SAME_CONTENT
    return len(a.words & b.words) >= 3 and scene.likeness(a.words, b.words) >= bar


def _exact(slot: Slot[SpokenMember], member: SpokenMember) -> Fit | None:
    """Two or three words meet only where they are the same words."""
    first = slot.members[0]
    same = member.speaker and first.speaker == member.speaker and first.words == member.words and member.words
    return Fit(2, "the same speaker, in the same words") if same else None


def _denial(slot: Slot[SpokenMember], member: SpokenMember) -> Fit | None:
    alike = max(scene.likeness(m.words, member.words) for m in slot.members)
    enough = min(len(member.words), len(slot.members[0].words)) >= 4
    return Fit(1, "one side denies what the other says") if enough and alike >= _DENIED_CONTENT else None


def version(member: SpokenMember) -> tuple[bool, tuple[str, ...], bool]:
    """What two wordings of one quotation may not differ in: denial, numbers, negation."""
    negated = len(_NEGATION.findall(member.text)) % 2 == 1
    return member.said.polarity == "denies", tuple(sorted(_NUMBER.findall(member.text))), negated
