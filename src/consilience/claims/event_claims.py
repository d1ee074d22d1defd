"""Claims of events: who did what to whom, with the day as the value."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import msgspec

from consilience.claims import aligned, events, intervals, wording
from consilience.claims.aligned import Tie
from consilience.claims.case import Case, ReportFacts
from consilience.claims.common import Draft, Ledger, split
from consilience.claims.events import EventMember
from consilience.claims.knowledge import RECIPROCAL, SAYING, SLIGHT_ACTS
from consilience.claims.slots import Slot, tie
from consilience.claims.standing import Candidate
from consilience.model import Claim, EventMention, FigureMention, Participant, TimeMention

_NO_DAY = "no day given"
_MONTH = 31.0
_SELDOM = 0.25


def claims(ledger: Ledger, ties: Sequence[Tie]) -> Iterator[Claim]:
    """One claim for each slot of events, and one for each changed date of a copied passage that dates no event."""
    times = {m.id: m for some in ledger.case.mentions.values() for m in some if isinstance(m, TimeMention)}
    bound, loose = _events_of(ledger.case, [t for t in ties if t[0] in times and t[1] in times], times)
    copied = aligned.same_days(times, ties)
    changed_events = {end for one, other, _ in bound for end in (one, other)}
    for slot in tie(events.slots(ledger.case, copied), bound, lambda m: m.id):
        if _of_note(slot) or any(m.id in changed_events for m in slot.members):
            yield _claim(ledger, slot, times)
    measured = {
        (m.report, m.end) for some in ledger.case.mentions.values() for m in some if isinstance(m, FigureMention)
    }
    changed = [t for t in loose if not any((times[end].report, times[end].end) in measured for end in t[:2])]
    ends = sorted({end for one, other, _ in changed for end in (one, other)})
    dates = [Slot(_Dated(ledger.case.reports[times[end].report], times[end])) for end in ends]
    for group in tie(dates, changed, lambda m: m.mention.id):
        yield _date(ledger, group)


def _events_of(case: Case, ties: Sequence[Tie], times: Mapping[str, TimeMention]) -> tuple[list[Tie], list[Tie]]:
    """Ties of times that a copy changed: as ties of the events they date; and those that date no event on one side, or
    whose days are not known."""
    dated: defaultdict[str, list[EventMention]] = defaultdict(list)
    for some in case.mentions.values():
        for m in some:
            if isinstance(m, EventMention) and m.when is not None and m.when.time is not None and m.act not in SAYING:
                dated[m.when.time].append(m)
    bound, loose = [], []
    for one, other, reason in ties:
        if times[one].exact.lower() == times[other].exact.lower() or times[one].value == times[other].value:
            continue
        known = bool(times[one].earliest and times[other].earliest)
        pairs = [(a.id, b.id, reason) for a in dated[one] for b in dated[other] if a.act == b.act and known]
        bound.extend(pairs[:1])
        if not pairs:
            loose.append((one, other, reason))
    return bound, loose


def _of_note(slot: Slot[EventMember]) -> bool:
    """Whether the event is worth a claim: somebody is known to take part, its kind is known, or several tell it."""
    if any(m.parties for m in slot.members):
        return slot.members[0].event.act not in SLIGHT_ACTS or any(m.doers for m in slot.members)
    several = len({m.report.id for m in slot.members}) > 1 and slot.members[0].event.act not in SLIGHT_ACTS
    return several or any(m.event.type for m in slot.members)


def _claim(ledger: Ledger, slot: Slot[EventMember], times: Mapping[str, TimeMention]) -> Claim:
    members, case = slot.members, ledger.case
    doers = _usual(case, (m.event.actors for m in members))
    receivers = tuple(i for i in _usual(case, (m.event.recipients for m in members)) if i not in doers)
    draft = Draft(
        kind="event", candidates=tuple(_candidates(ledger, members, times)),
        actors=tuple(sorted({*doers, *receivers})), period=members[0].when, reasons=tuple(slot.reasons),
    )  # fmt: skip
    words = _words(case, [m for m in members if not ledger.taken_back(m)] or members)
    status = "occurred" if any(m.event.status == "occurred" for m in members) else members[0].event.status
    who, whom = _sides(members, doers, receivers, case)

    def sentence(texts: Sequence[str]) -> str:
        when = " or ".join(text for text in texts if text != _NO_DAY)
        return wording.event(members[0].event.act, status, who, whom, when, words)

    return ledger.claim(draft, sentence)


def _words(case: Case, members: Sequence[EventMember]) -> str:
    """The sentence that tells the event best: of what happened rather than was announced, with its day, short; never
    that of a withdrawn report where another tells it."""
    standing = [m for m in members if not m.report.withdrawn] or members
    said = ((m, case.sentence(m.report.id, m.event.sentence)) for m in standing)
    return min((m.event.status != "occurred", not m.dated, len(words) < 40, len(words), words) for m, words in said)[-1]


def _sides(
    members: Sequence[EventMember], doers: Sequence[str], receivers: Sequence[str], case: Case
) -> tuple[str, str]:
    """How the two sides are named; of an act that is mutual all parties are on one side, persons before states."""
    if members[0].event.act not in RECIPROCAL:
        return wording.names(doers, case.actors), wording.names(receivers, case.actors)
    both = [*doers, *receivers]
    persons = [i for i in both if i in case.actors and case.actors[i].type == "person"]
    return wording.names(persons if len(persons) > 1 else both, case.actors), ""


def _usual(case: Case, parties: Iterable[Sequence[Participant]]) -> tuple[str, ...]:
    """The parties that the mentions name, without those named seldom and without a place in a state named beside it."""
    counted = Counter(actor for some in parties for actor in {a for party in some for a in party.actors})
    most = max(counted.values(), default=0)
    named = [a for a in sorted(counted) if counted[a] >= _SELDOM * most]
    states = {case.actors[a].country for a in named if a in case.actors and case.actors[a].type == "state"} - {None}
    return tuple(
        a
        for a in named
        if a not in case.actors or case.actors[a].type != "place" or case.actors[a].country not in states
    )


def _candidates(
    ledger: Ledger, members: Sequence[EventMember], times: Mapping[str, TimeMention]
) -> Iterator[Candidate]:
    homes = _homes(members)
    own = [(m, _days(m)[0]) for m in members]

    def home(member: EventMember) -> int:
        return homes[member.days] if member.dated and member.days is not None else 0

    widest = _widest(members, home)
    for share in split(
        members,
        lambda m: (
            home(m),
            m.dated,
            m.event.status == "denied",
            _own_days(m, widest[home(m)]),
            ledger.taken_back(m),
        ),
    ):
        days = _days(max(share, key=lambda m: (_breadth(m), m.id)))
        redated = ledger.redated(days[0], share, own) if days[0] and days[0] == days[1] else None
        yield ledger.candidate(
            share, members, home,
            value={"earliest": days[0], "latest": days[1]}, text=wording.days(*days) or _NO_DAY,
            denied=share[0].event.status == "denied" or ledger.denies(share[0]), corrected=redated,
            open=days == (None, None), breadth=max(map(_breadth, share)),
            also=[times[t] for m in share if (t := _time(m)) in times],
        )  # fmt: skip


def _widest(members: Sequence[EventMember], home: Callable[[EventMember], int]) -> dict[int, intervals.Interval | None]:
    """The widest run of days of each group, where it is no longer than a month."""
    found: dict[int, intervals.Interval | None] = dict.fromkeys(map(home, members))
    for member in sorted(members, key=lambda m: (_breadth(m), m.id)):
        if _breadth(member):
            found[home(member)] = member.days
    return found


def _own_days(member: EventMember, widest: intervals.Interval | None) -> tuple[str | None, str | None] | None:
    """The member's days as a value of their own; None where they lie within the group's widest, and so are that value
    told more closely ("arrived on Wednesday" of a visit "from 7 to 10 May")."""
    days = member.days
    if member.dated and days is not None and widest is not None and widest.low <= days.low and days.high <= widest.high:
        return None
    return _days(member)


def _breadth(member: EventMember) -> float:
    """How many days the event is given, where these are no more than a month."""
    wide = 0.0 if member.days is None or not member.dated else member.days.high - member.days.low
    return wide if wide <= _MONTH else 0.0


def _time(member: EventMember) -> str:
    return (member.when.time or "") if member.when is not None and member.dated else ""


def _days(member: EventMember) -> tuple[str | None, str | None]:
    when = member.when
    return (when.earliest, when.latest) if when is not None and member.dated else (None, None)


def _homes(members: Sequence[EventMember]) -> dict[intervals.Interval, int]:
    """Days that can be the same are one group; the group that most reports carry is number 0, so that events
    without a day of their own go with it."""
    found = intervals.groups([m.days for m in members if m.dated and m.days is not None], [])
    carried = [len({m.report.id for m in members if m.dated and m.days in group}) for group in found]
    order = sorted(range(len(found)), key=lambda i: (-carried[i], i))
    return {days: number for number, i in enumerate(order) for days in found[i]}


def _date(ledger: Ledger, slot: Slot[_Dated]) -> Claim:
    """A claim on the date itself, in the words of a sentence that the reports share."""
    found = intervals.groups([days for m in slot.members if (days := m.days) is not None], [])
    unresolved = sorted({m.mention.value or "" for m in slot.members if m.days is None})

    def home(member: _Dated) -> int:
        if member.days is None:
            return len(found) + unresolved.index(member.mention.value or "")
        return next(i for i, group in enumerate(found) if member.days in group)

    candidates = tuple(
        ledger.candidate(
            share, slot.members, home,
            value={"earliest": share[0].mention.earliest, "latest": share[0].mention.latest},
            text=share[0].mention.exact,
        )
        for share in split(slot.members, lambda m: (home(m), m.mention.value))
    )  # fmt: skip
    words = min(ledger.case.sentence(m.report.id, m.mention.sentence) for m in slot.members)
    draft = Draft(kind="event", candidates=candidates, actors=(), reasons=tuple(slot.reasons))
    return ledger.claim(draft, lambda _: wording.clip(words))


class _Dated(msgspec.Struct, frozen=True):
    """A date as the bearer of itself."""

    report: ReportFacts
    mention: TimeMention

    @property
    def days(self) -> intervals.Interval | None:
        """The days it can be, or None where they are not known."""
        return intervals.between(self.mention.earliest, self.mention.latest)
