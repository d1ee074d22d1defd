"""Claims of figures: how much, of what, whose, when."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from consilience.claims import figure_slots, figures, intervals, wording
from consilience.claims.aligned import Tie
from consilience.claims.common import Draft, Ledger, split, usual
from consilience.claims.corrections import Corrected
from consilience.claims.figures import FigureMember
from consilience.claims.knowledge import COUNTERS, FALLING, HEDGES, PRECISE, TOLLS
from consilience.claims.slots import Slot, tie
from consilience.claims.standing import Candidate
from consilience.model import Claim, Period


def claims(ledger: Ledger, ties: Sequence[Tie]) -> Iterator[Claim]:
    """One claim for each slot of figures."""
    sources: defaultdict[str, list[str]] = defaultdict(list)
    for one, other, _ in ties:
        sources[one].append(other)
    members = list(figures.members(ledger.case))
    corrected = Corrected(ledger.case, ledger.corrections)
    bound = [*ties, *figure_slots.replacements(members), *corrected.ties(members)]
    for slot in tie(figure_slots.slots(members), bound, lambda m: m.id):
        yield _claim(ledger, slot, sources, corrected)


def _claim(
    ledger: Ledger, slot: Slot[FigureMember], sources: Mapping[str, Sequence[str]], corrected: Corrected
) -> Claim:
    members = slot.members
    period = next((m.figure.period for m in members if m.dated), members[0].figure.period)
    measure = _measure(members)
    actors = tuple(sorted({a for m in members for a in m.owners}))
    draft = Draft(
        kind="figure", candidates=tuple(_candidates(ledger, members, sources, corrected)), actors=actors,
        measure=measure, period=period, reasons=tuple(slot.reasons),
    )  # fmt: skip
    owners = wording.names((a for a in actors if not _untold(a, measure, ledger)), ledger.case.actors)
    when = "" if _is_age(members) else _when(period)
    return ledger.claim(draft, lambda texts: wording.figure(measure, owners, when, texts))


def _changed(
    members: Sequence[FigureMember], sources: Mapping[str, Sequence[str]]
) -> Iterator[tuple[FigureMember, FigureMember]]:
    """Pairs of a copied figure and its source whose hedge was kept and whose number was changed."""
    by_id = {m.id: m for m in members}
    for member in members:
        for source in (by_id[i] for i in sources.get(member.id, ()) if i in by_id):
            same_hedge = member.figure.modifier == source.figure.modifier is not None
            if same_hedge and member.interval != source.interval:
                yield member, source


def _candidates(
    ledger: Ledger, members: Sequence[FigureMember], sources: Mapping[str, Sequence[str]], corrected: Corrected
) -> Iterator[Candidate]:
    homes = _homes(members)
    for copy, source in _changed(members, sources):
        if homes[copy.interval] == homes[source.interval]:
            homes[copy.interval] = max(homes.values()) + 1
    for share in split(
        members, lambda m: (m.interval, _hedge(m), figures.stale(m), ledger.denies(m), ledger.taken_back(m))
    ):
        figure = share[0].figure
        yield ledger.candidate(
            share, members, lambda m: homes[m.interval],
            value=figure.value if figure.value is not None else figure.exact, text=usual(map(_text, share)),
            as_of=min(filter(None, map(_as_of, share)), default=None),
            growth=any(map(_updates, share)), may_fall=figure.measure_head in FALLING,
            stale=figures.stale(share[0]), corrected=corrected(share, members), denied=ledger.denies(share[0]),
        )  # fmt: skip


def _updates(member: FigureMember) -> bool:
    """Whether the count is worded as the one that holds now ("rose to", "now", "are still missing")."""
    return member.figure.growing or (
        member.figure.measure_head in FALLING and "still" in member.sentence.lower().split()
    )


def _text(member: FigureMember) -> str:
    """The figure with its hedge, which stands before it in the text."""
    hedge, exact = _hedge(member), member.figure.exact
    if member.figure.role == "change" and member.figure.direction and not exact.startswith(("+", "-", "−")):
        exact = f"{member.figure.direction} {exact}"
    return exact if not hedge or hedge in exact.lower() else f"{hedge} {exact}"


def _untold(actor: str, measure: str | None, ledger: Ledger) -> bool:
    """Whether the owner need not be named: the measure names it already, or it has no name ("scientists")."""
    known = ledger.case.actors.get(actor)
    if known is None or known.name[:1].islower():
        return True
    return any(name in (measure or "") for name in (known.name, *known.aliases))


def _hedge(member: FigureMember) -> str:
    """The word for the figure's hedge, "" where it has none."""
    return HEDGES.get(member.figure.modifier or "", "")


def _measure(members: Sequence[FigureMember]) -> str | None:
    """The phrase that says what is counted; where that is a verb ("met"), the noun for it."""
    phrases = [m.figure.measure.exact for m in members if m.figure.measure]
    head = members[0].figure.measure_head or ""
    if _is_age(members):
        return usual(phrases) or "age"
    if head in TOLLS:
        return TOLLS[head]
    if head in COUNTERS:
        phrases = [p for p in phrases if " " in p or p.lower().startswith(head[:4])] or [f"{head}s"]
    return usual(phrases) or None


def _is_age(members: Sequence[FigureMember]) -> bool:
    return members[0].figure.role == "age"


def _homes(members: Sequence[FigureMember]) -> dict[intervals.Interval, int]:
    """For each interval the number of the group it belongs to, the first where it is hedged and joins several."""
    precise = [m.interval for m in members if m.figure.modifier in PRECISE]
    hedged = [m.interval for m in members if m.interval not in precise]
    homes: dict[intervals.Interval, int] = {}
    for number, group in enumerate(intervals.groups(precise, hedged)):
        for interval in group:
            homes.setdefault(interval, number)
    return homes


def _as_of(member: FigureMember) -> str | None:
    """When it was so: for a count worded as an update the day said of it, else the day of the report."""
    period = member.figure.period
    if member.figure.growing and member.dated and period is not None:
        return period.latest
    return member.report.day_at(member.figure.start)


def _when(period: Period | None) -> str:
    if period is None or period.basis not in ("phrase", "sentence"):
        return ""
    return wording.days(period.earliest, period.latest)
