"""Who an actor is: names, roles, words and acts, arranged from the mentions in which it appears."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

import msgspec

from consilience.model import Actor, ActorMention, Attribution, EventMention, Mention, Participant, Span
from consilience.model.who import Act, Called, RoleGiven, Spot, Taking, Who, Words
from consilience.record import names
from consilience.record.bearers import bare_role, own_voice, role_key, role_of

T = TypeVar("T")
_BREAK = " … "


class WhoReport(msgspec.Struct, frozen=True):
    """A report in which the actor appears: what to call it, and its day."""

    name: str
    day: str | None


class WhoSource(msgspec.Struct, frozen=True, kw_only=True):
    """What a page on an actor is made from: the mentions in which it appears, by its part in them."""

    actor: Actor
    named: Sequence[ActorMention]
    speaks: Sequence[Attribution]
    acts: Sequence[EventMention]
    receives: Sequence[EventMention]
    within: Mapping[str, Attribution]
    """The attributions in which mentions of it stand, by their ids."""
    reports: Mapping[str, WhoReport]


def who(source: WhoSource, *, earliest: str | None = None, latest: str | None = None) -> Who:
    """The page. Between `earliest` and `latest` stand what was told of it in reports of these days, and the acts whose
    days can lie between them; an act without a day counts by that of its report."""

    def within(first: str | None, last: str | None) -> bool:
        if earliest is None and latest is None:
            return True
        return bool(first and last and (not earliest or last >= earliest) and (not latest or first <= latest))

    days = {report: known.day for report, known in source.reports.items()}
    named = [m for m in source.named if within(days[m.report], days[m.report])]
    said = {(m.report, m.cue.start, m.cue.end) for m in source.speaks if m.cue is not None}

    def acts(events: Iterable[EventMention]) -> tuple[Act, ...]:
        found = (e for e in events if within(*_days(e, days)) and not _only_says(e, said))
        return tuple(_act(e, source) for e in _newest(found, lambda e: _days(e, days)[0]))

    words = _newest((m for m in source.speaks if within(days[m.report], days[m.report])), lambda m: days[m.report])
    return Who(
        actor=source.actor,
        reports=len(source.reports),
        called=tuple(_called(source.actor, named)),
        roles=tuple(_roles(named, days, source.within)),
        words=tuple(_words(m, m.source, source) for m in words if m.source is not None),
        acts=acts(source.acts),
        undergone=acts(source.receives),
    )


def _newest(found: Iterable[T], day: Callable[[T], str | None]) -> list[T]:
    """By day, the newest first; what stands first in a report first; what has no day last."""
    placed = sorted(found, key=lambda m: (m.report, m.start, m.id))  # type: ignore[attr-defined]
    return sorted(placed, key=lambda m: day(m) or "", reverse=True)


def _called(actor: Actor, named: Sequence[ActorMention]) -> list[Called]:
    """Every alias once, however it is capitalised, the most used first."""
    spots: dict[str, Spot] = {}
    reports: defaultdict[str, set[str]] = defaultdict(set)
    for mention in named:
        if mention.form == "name":
            key = names.fold(mention.exact)
            spots.setdefault(key, spot(mention))
            reports[key].add(mention.report)
    aliases: dict[str, str] = {}
    for alias in (actor.name, *actor.aliases):
        aliases.setdefault(names.fold(alias), alias)
    called = [Called(name=a, reports=len(reports[key]), spot=spots.get(key)) for key, a in aliases.items()]
    return sorted(called, key=lambda c: (-c.reports, c.name))


def _roles(
    named: Iterable[ActorMention], days: Mapping[str, str | None], within: Mapping[str, Attribution]
) -> list[RoleGiven]:
    """Each role once, by the day it is first reported."""
    grouped: defaultdict[str, list[ActorMention]] = defaultdict(list)
    for mention in named:
        if (words := role_of(mention)) is not None:
            grouped[role_key(words)].append(mention)
    found = [_role(own_voice(mentions), days, within) for mentions in grouped.values()]
    return sorted(found, key=lambda r: (r.first is None, r.first, r.role.casefold()))


def _role(
    mentions: Sequence[ActorMention], days: Mapping[str, str | None], within: Mapping[str, Attribution]
) -> RoleGiven:
    first = min(mentions, key=lambda m: (days[m.report] is None, days[m.report] or "", m.report, m.start))
    told = [day for m in mentions if (day := days[m.report]) is not None]
    words = first.role or first.span
    return RoleGiven(
        role=bare_role(words.exact), first=min(told, default=None), last=max(told, default=None),
        reports=len({m.report for m in mentions}), told_by=_told_by(first, within),
        spot=Spot(mention=first.id, report=first.report, start=words.start, end=words.end, exact=words.exact),
    )  # fmt: skip


def _words(mention: Attribution, said: Participant, source: WhoSource) -> Words:
    report = source.reports[mention.report]
    return Words(
        day=report.day, report=mention.report, report_name=report.name,
        kind="quotation" if mention.form == "direct" else "statement",
        content=_BREAK.join(_line(part.exact) for part in mention.parts),
        cue=mention.cue.exact if mention.cue else None,
        polarity=mention.polarity, told_by=_told_by(mention, source.within), spot=spot(mention),
        source=Spot(mention=mention.id, report=mention.report, start=said.start, end=said.end, exact=said.exact),
        others=tuple(a for a in said.actors if a != source.actor.id),
    )  # fmt: skip


def _told_by(mention: Mention, within: Mapping[str, Attribution]) -> tuple[str, ...]:
    """Whose words a mention stands in, the nearest first."""
    found: list[str] = []
    seen = {mention.id}
    outer = within.get(mention.attribution or "")
    while outer is not None and outer.id not in seen:
        found.append(_line(outer.source.exact) if outer.source is not None else "")
        seen.add(outer.id)
        outer = within.get(outer.attribution or "")
    return tuple(found)


def _days(event: EventMention, days: Mapping[str, str | None]) -> tuple[str | None, str | None]:
    """The first and the last day of an event, or the day of its report."""
    if event.when is not None and event.when.earliest and event.when.latest:
        return event.when.earliest, event.when.latest
    return days[event.report], days[event.report]


def _only_says(event: EventMention, said: set[tuple[str, int, int]]) -> bool:
    """Whether an event is no more than that something was said, which stands among the words."""
    return (event.report, event.start, event.end) in said


def _act(event: EventMention, source: WhoSource) -> Act:
    report, actor = source.reports[event.report], source.actor.id
    others = (p for p in (*event.actors, *event.recipients) if p.actors != (actor,))
    return Act(
        when=event.when if event.when is not None and event.when.value else None, day=report.day, report=event.report,
        report_name=report.name, act=event.act, status=event.status, words=_BREAK.join(_in_order(event)),
        others=tuple(Taking(exact=_line(p.exact), actors=tuple(a for a in p.actors if a != actor)) for p in others),
        told_by=_told_by(event, source.within), spot=spot(event),
    )  # fmt: skip


def _in_order(event: EventMention) -> Iterator[str]:
    """The words of an event, of its parties and its object, in the order of the text; none twice."""
    parties = (Span(p.start, p.end, p.exact) for p in (*event.actors, *event.recipients, event.where) if p is not None)
    end = -1
    for words in sorted([event.span, *parties, *filter(None, [event.object])], key=lambda w: (w.start, -w.end)):
        if words.start >= end:
            yield _line(words.exact)
            end = words.end


def spot(mention: Mention) -> Spot:
    """Where a mention stands."""
    return Spot(mention=mention.id, report=mention.report, start=mention.start, end=mention.end, exact=mention.exact)


def _line(words: str) -> str:
    return " ".join(words.split())
