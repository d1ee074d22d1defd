"""Figures in slots: within each story by measure, then by the very number, then across stories."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from consilience.claims import scene
from consilience.claims.figures import FigureMember, fit, owners_meet, periods_meet, stale, telling
from consilience.claims.knowledge import COUNTERS, GENERIC_HEADS
from consilience.claims.slots import Slot, assign
from consilience.model import FigureMention

_SAME_NUMBER = 0.25
_VERY_NUMBER = "the very same number of the same unit, in sentences that speak of the same"
_TO_DATE = "the same count in several stories"


def slots(found: Iterable[FigureMember]) -> list[Slot[FigureMember]]:
    """These figures in slots: first within each story, then across stories where owners and period are stated."""
    blocks: defaultdict[tuple[str, ...], list[FigureMember]] = defaultdict(list)
    for member in found:
        f = member.figure
        home = member.report.story or member.report.id
        blocks[home, f.unit, f.measure_head or "", f.role, f.direction or ""].append(member)
    within = [slot for key in sorted(blocks) for slot in assign(sorted(blocks[key], key=telling), fit)]
    return _across(_by_number(within))


def _by_number(found: list[Slot[FigureMember]]) -> list[Slot[FigureMember]]:
    """Slots of one story become one where their measures are worded apart ("may take 48,000 tonnes", "a quota of
    48,000 tonnes") but the number is too particular to be a coincidence and the sentences speak of the same thing."""
    homes: defaultdict[tuple[object, ...], list[Slot[FigureMember]]] = defaultdict(list)
    for slot in found:
        homes[_number_key(slot)].append(slot)
    kept = []
    for key, same in homes.items():
        kept.extend(same if key[0] is None else _gathered(same, _one_thing, _VERY_NUMBER))
    return kept


def _number_key(slot: Slot[FigureMember]) -> tuple[object, ...]:
    first = slot.members[0]
    f = first.figure
    if f.role not in ("level", "share") or len({m.interval for m in slot.members}) > 1 or not _particular(f):
        return (None,)
    return (first.report.story or first.report.id, f.unit, f.value)


def _particular(figure: FigureMention) -> bool:
    """Whether the number has two digits that count and a unit, or three where it counts things."""
    digits = len(f"{figure.value:.0f}".strip("-").rstrip("0")) if figure.value is not None else 0
    return digits >= (3 if figure.unit in ("1", "a", "d", "h") else 2)


def _gathered(
    same: Iterable[Slot[FigureMember]], one: Callable[[Slot[FigureMember], Slot[FigureMember]], bool], reason: str
) -> list[Slot[FigureMember]]:
    """The slots, each joined with the first before it that is `one` with it."""
    kept: list[Slot[FigureMember]] = []
    for slot in same:
        home = next((k for k in kept if one(k, slot)), None)
        if home is None:
            kept.append(slot)
            continue
        for member in slot.members:
            home.add(member, reason)
    return kept


def _one_thing(a: Slot[FigureMember], b: Slot[FigureMember]) -> bool:
    return any(
        owners_meet(x, y, True) and periods_meet(x, y, True) and scene.likeness(x.words, y.words) >= _SAME_NUMBER
        for x in a.tried
        for y in b.tried
    )


def replacements(figures: Iterable[FigureMember]) -> Iterator[tuple[str, str, str]]:
    """Ties between a value that its report says was replaced and the one that it gives instead: the nearest of the same
    unit and measure ("killed 21, not 23 as earlier reported")."""
    mine: defaultdict[tuple[str, str, str | None], list[FigureMember]] = defaultdict(list)
    for member in figures:
        mine[member.report.id, member.figure.unit, member.figure.measure_head].append(member)
    for (_, _, head), found in mine.items():
        old = [m for m in found if stale(m)] if head and head not in GENERIC_HEADS else []
        new = [m for m in found if m not in old]
        for member in old if new else ():
            nearest = min(new, key=lambda m: (abs(m.figure.start - member.figure.start), m.figure.start))
            yield member.id, nearest.id, f"{member.report.name} gives the one in place of the other"


def _across(found: list[Slot[FigureMember]]) -> list[Slot[FigureMember]]:
    """Slots of several stories become one where owners and measure are the same and the period is stated, or
    what is counted is counted to date ("they have met over 40 times") and the values agree."""
    homes: defaultdict[tuple[object, ...], list[Slot[FigureMember]]] = defaultdict(list)
    for slot in found:
        homes[_key(slot)].append(slot)
    return [
        slot for key, same in homes.items() for slot in (same if key[0] is None else _gathered(same, _join, _TO_DATE))
    ]


def _key(slot: Slot[FigureMember]) -> tuple[object, ...]:
    first = slot.members[0]
    f, period = first.figure, first.figure.period
    if not first.owners or not f.measure_head or f.measure_head in GENERIC_HEADS:
        return (None,)
    what = (f.unit, f.measure_head, f.role, f.direction, first.terms, first.owners)
    if first.dated and period is not None:
        return (*what, period.earliest, period.latest)
    return (*what, "to date") if f.measure_head in COUNTERS and f.role == "level" else (None,)


def _join(a: Slot[FigureMember], b: Slot[FigureMember]) -> bool:
    """Slots of one story were told apart for a reason. Those of several join, where the period is stated, whatever
    their values; counts to date only where the values agree."""
    if {m.report.story for m in a.members} & {m.report.story for m in b.members}:
        return False
    if a.members[0].dated:
        return True
    return any(x.interval.meets(y.interval) for x in a.tried for y in b.tried)
