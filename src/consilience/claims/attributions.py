"""Quotations and statements to slots: who said it, and the words or the content."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from difflib import SequenceMatcher

import msgspec

from consilience.claims import scene
from consilience.claims.case import Case, ReportFacts
from consilience.claims.slots import Fit, Slot, assign
from consilience.model import Attribution

_SAME_QUOTE = 0.5
_SAME_WORDS = 0.7
_SAME_CONTENT = 0.6
_DENIED_CONTENT = 0.6
_WORDS = re.compile(r"\d[\d.,]*|[^\W\d_]+(?:['’][^\W\d_]+)?")
_NEGATIONS = frozenset("not no never none neither cannot without nobody nothing".split())
_COMPARED = 400


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
    if any(_alike(m, member) for m in slot.tried):
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
    """A denial meets what another speaker says where it repeats most of its words."""
    if any(_denies(*sorted((m, member), key=lambda x: x.said.polarity != "denies")) for m in slot.tried):
        return Fit(1, "one side denies what the other says")
    return None


def _denies(denial: SpokenMember, other: SpokenMember) -> bool:
    if denial.said.polarity != "denies" or other.said.polarity != "asserts":
        return False
    if not denial.speaker or not other.speaker or denial.speaker == other.speaker:
        return False
    shared = len(denial.words & other.words)
    return shared >= 4 and shared >= _DENIED_CONTENT * max(len(denial.words), len(other.words) / 2)


def bare(text: str) -> str:
    """The words alone, lower-cased: without marks, a leading "that" or the punctuation of the sentence around."""
    found = _WORDS.findall(text.lower())
    return " ".join(found[1:] if found[:1] == ["that"] else found)


def contradict(a: SpokenMember, b: SpokenMember) -> bool:
    """Whether two wordings cannot both have been said: one side denies, or, where the words run alike, one has another
    number, or a negation more. Words left out are no contradiction."""
    if (a.said.polarity == "denies") != (b.said.polarity == "denies"):
        return True
    if not a.said.form == b.said.form == "direct":
        return False
    one, two = _WORDS.findall(a.text.lower())[:_COMPARED], _WORDS.findall(b.text.lower())[:_COMPARED]
    changes = SequenceMatcher(None, one, two, autojunk=False).get_opcodes()
    return any(tag != "equal" and _opposed(one[i:j], two[k:n]) for tag, i, j, k, n in changes)


def _opposed(one: list[str], two: list[str]) -> bool:
    if len(one) > 4 or len(two) > 4:
        return False
    numbers = [[w for w in side if w[0].isdigit()] for side in (one, two)]
    negations = [sum(w in _NEGATIONS or w.endswith(("n't", "n’t")) for w in side) for side in (one, two)]
    return bool(numbers[0] and numbers[1] and numbers[0] != numbers[1]) or negations[0] != negations[1]
