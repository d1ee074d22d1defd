"""Events to slots: who did what to whom; the day is a value."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from consilience.claims import intervals, scene
from consilience.claims.case import Case, ReportFacts
from consilience.claims.knowledge import RECIPROCAL, SAYING
from consilience.claims.slots import Fit, Slot, assign
from consilience.model import EventMention, FigureMention, Mention, Period, Span, TimeMention

_SAME_SCENE = 0.34
_SAME_ACT = 0.3
_NEAR = 3.0
_LONG = 30.0


class EventMember(msgspec.Struct, frozen=True):
    """An event mention, its report and what alignment asks of it."""

    event: EventMention
    report: ReportFacts
    doers: frozenset[str]
    receivers: frozenset[str]
    persons: bool
    """Whether every party is a person, who may act for a state."""
    words: frozenset[str]
    when: Period | None
    """When it happened; in a copied passage the day that its first writer meant."""
    days: intervals.Interval | None

    @property
    def id(self) -> str:
        return self.event.id

    @property
    def mention(self) -> EventMention:
        return self.event

    @property
    def parties(self) -> frozenset[str]:
        return self.doers | self.receivers

    @property
    def dated(self) -> bool:
        """Whether the day is said of this event, and not only taken from the report's own day."""
        return self.days is not None and self.when is not None and self.when.basis in ("phrase", "sentence")


def members(case: Case, same_days: Mapping[str, TimeMention]) -> Iterator[EventMember]:
    """Every event of the record, reports and events in order."""
    for report in sorted(case.mentions):
        counted = _counted(case.mentions[report])
        for m in case.mentions[report]:
            if isinstance(m, EventMention) and m.act not in SAYING and (m.start, m.end) not in counted:
                when = _meant(m.when, same_days)
                yield EventMember(
                    m,
                    case.reports[report],
                    frozenset(_party(case, a) for p in m.actors for a in p.actors),
                    frozenset(_party(case, a) for p in m.recipients for a in p.actors),
                    all(
                        case.actors[a].type == "person"
                        for p in (*m.actors, *m.recipients)
                        for a in p.actors
                        if a in case.actors
                    ),
                    scene.words(case.sentence(report, m.sentence)),
                    when,
                    intervals.of_days(when),
                )


def _counted(mentions: Sequence[Mention]) -> set[tuple[int, int]]:
    """Spans of triggers that stand for many events and not for one ("they have met over 40 times")."""
    many: defaultdict[int, list[Span]] = defaultdict(list)
    for m in mentions:
        if isinstance(m, FigureMention) and m.measure and m.unit == "1" and m.role == "level" and (m.value or 0) > 1:
            many[m.sentence].append(m.measure)
    triggers = (m for m in mentions if isinstance(m, EventMention))
    return {
        (t.start, t.end) for t in triggers if any(s.start < t.end and t.start < s.end for s in many.get(t.sentence, ()))
    }


def _meant(when: Period | None, same_days: Mapping[str, TimeMention]) -> Period | None:
    time = same_days.get(when.time) if when is not None and when.time is not None else None
    if when is None or time is None:
        return when
    return msgspec.structs.replace(when, value=time.value, earliest=time.earliest, latest=time.latest)


def _party(case: Case, actor: str) -> str:
    """What a party is compared by: a state and the places in it by the country, all others by the actor."""
    known = case.actors.get(actor)
    if known is None or known.country is None or known.type not in ("state", "place"):
        return actor
    return known.country


def slots(case: Case, same_days: Mapping[str, TimeMention]) -> list[Slot[EventMember]]:
    """The events in slots, story by story and act by act."""
    blocks: defaultdict[tuple[str, str], list[EventMember]] = defaultdict(list)
    for member in members(case, same_days):
        blocks[member.report.story or member.report.id, member.event.act].append(member)
    return [slot for key in sorted(blocks) for slot in assign(sorted(blocks[key], key=_telling), fit)]


def _telling(m: EventMember) -> tuple[bool, int, bool, str, int]:
    """Dated and full of parties first, looks back at other times last; then by content."""
    return not m.dated, -len(m.parties), not m.event.ordinal, m.report.id, m.event.start


def fit(slot: Slot[EventMember], member: EventMember) -> Fit | None:
    """How well an event of the same story and act fits the slot."""
    if (slot.members[0].event.status == "denied") != (member.event.status == "denied") and not _denial(slot, member):
        return None
    if not any(_parties_meet(other, member) for other in slot.tried):
        return None
    if any(_parties_clash(other, member) for other in slot.tried):
        return None
    dated = [other for other in slot.tried if other.dated]
    if not member.dated or not dated:
        return _undated(slot, member)
    if any(other.days and member.days and other.days.meets(member.days) for other in dated):
        return Fit(3, f"{_who(slot, member)} on days that can be the same")
    reason = next((r for other in slot.tried if (r := _occasion(other, member))), None)
    return Fit(1, reason) if reason else None


def _denial(slot: Slot[EventMember], member: EventMember) -> bool:
    """Whether one of the two denies the other, and not something else in which the same word occurs."""
    return bool(member.event.type) and any(scene.likeness(m.words, member.words) >= 0.5 for m in slot.tried)


def _undated(slot: Slot[EventMember], member: EventMember) -> Fit | None:
    """An event without a day of its own meets the slot by its parties, unless it is told as long past."""
    if _far(slot, member) or _other_thing(slot, member):
        return None
    ordinals = {m.event.ordinal for m in slot.tried if m.event.ordinal and m.event.lemma == member.event.lemma}
    if member.event.ordinal and ordinals and member.event.ordinal not in ordinals:
        return None
    if {m.event.status for m in slot.tried} == {"scheduled"} and member.event.status == "scheduled":
        return Fit(3, f"{_who(slot, member)}, announced alike")
    return Fit(2, f"{_who(slot, member)}, with no day that speaks against it")


def _other_thing(slot: Slot[EventMember], member: EventMember) -> bool:
    """Whether all that the slot's events act on is plainly another thing ("sign a statement", "sign ten documents")."""
    mine = scene.words(member.event.object.exact) if member.event.object else frozenset()
    theirs = [scene.words(m.event.object.exact) for m in slot.tried if m.event.object]
    return bool(mine) and bool(theirs) and not any(mine & other for other in theirs)


def _far(slot: Slot[EventMember], member: EventMember) -> bool:
    """Whether the slot's days lie far from those around the member: those said of it, or its report's own."""
    day = member.days or intervals.between(member.report.day, member.report.day)
    others = [m.days for m in slot.tried if m.days is not None]
    return day is not None and bool(others) and all(max(day.low - o.high, o.low - day.high) > _LONG for o in others)


def _parties_meet(a: EventMember, b: EventMember) -> bool:
    """Whether both name the same parties in roles that can be the same."""
    if not a.parties or not b.parties:
        return a.event.lemma == b.event.lemma and scene.likeness(a.words, b.words) >= _SAME_SCENE
    if a.event.act in RECIPROCAL:
        if a.persons != b.persons and not a.parties & b.parties:
            return _for_their_states(a, b)
        shared, least = len(a.parties & b.parties), min(len(a.parties), len(b.parties))
        return shared >= 2 or (shared == least == 1 and scene.likeness(a.words, b.words) >= _SAME_SCENE)
    if a.doers and b.doers and not a.doers & b.doers:
        return False
    if a.doers & b.doers:
        return not a.receivers or not b.receivers or bool(a.receivers & b.receivers)
    same = bool(a.receivers & b.receivers)
    return same and scene.likeness(a.words, b.words) >= _SAME_SCENE


def _for_their_states(a: EventMember, b: EventMember) -> bool:
    """Whether persons do in the one what their states do in the other: one act on one day, told alike."""
    one_day = a.dated and b.dated and a.days is not None and b.days is not None and a.days.meets(b.days)
    return one_day and scene.likeness(a.words, b.words) >= _SAME_ACT


def _parties_clash(a: EventMember, b: EventMember) -> bool:
    """Whether each names a receiver that the other's cannot be."""
    if a.event.act in RECIPROCAL:
        return False
    return bool(a.receivers and b.receivers and not a.receivers & b.receivers)


def _occasion(a: EventMember, b: EventMember) -> str | None:
    """Why two events of disjoint days are one: an occasion's name, an ordinal or one sentence ties them."""
    if a.event.occasion and a.event.occasion == b.event.occasion:
        return f"the same occasion, {a.event.occasion}, on days that exclude each other"
    if a.event.ordinal and a.event.ordinal == b.event.ordinal and a.event.ordinal > 1:
        return f"both the {a.event.ordinal}. of its kind, on days that exclude each other"
    if _told_as_one(a, b):
        return "told as one in a single sentence, on days that exclude each other"
    if _same_object(a, b):
        return "the same thing done by the same parties, on days that exclude each other"
    near = (
        a.days is not None and b.days is not None and max(a.days.low - b.days.high, b.days.low - a.days.high) <= _NEAR
    )
    if near and a.report.id != b.report.id and scene.likeness(a.words, b.words) >= 0.6:
        return "told in nearly the same words, on days that exclude each other"
    return None


_SAME_EVENT = re.compile(r"\b(?:marking|marks|in what|which (?:is|was|will be)|this (?:is|was|will be)|making it)\b")
_OTHER_EVENT = re.compile(r"\b(?:and|while|whereas|after|before|since|but|following|again|later|earlier|than)\b|;")


def _told_as_one(a: EventMember, b: EventMember) -> bool:
    """Whether one sentence names an event twice ("will visit … on 3 June, marking her first visit in 2024")."""
    if a.report.id != b.report.id or a.event.sentence != b.event.sentence:
        return False
    first, second = sorted((a.event, b.event), key=lambda e: e.start)
    between = a.report.text[first.end : second.start]
    linked = _SAME_EVENT.search(between)
    return linked is not None and len(between) <= 160 and not _OTHER_EVENT.search(between[linked.start() :])


def _same_object(a: EventMember, b: EventMember) -> bool:
    """Whether both act on one particular thing ("signed the fisheries agreement") within a few days."""
    if a.event.object is None or b.event.object is None or not a.doers & b.doers:
        return False
    one, two = scene.words(a.event.object.exact), scene.words(b.event.object.exact)
    gap = 0.0 if a.days is None or b.days is None else max(a.days.low - b.days.high, b.days.low - a.days.high)
    return len(one & two) >= 2 and scene.likeness(one, two) >= 0.6 and gap <= _NEAR


def _who(slot: Slot[EventMember], member: EventMember) -> str:
    both = slot.members[0].parties & member.parties
    return f"same act ({member.event.act}) of the same {'party' if len(both) == 1 else 'parties'}"
