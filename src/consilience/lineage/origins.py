"""How many independent origins stand behind a value, or behind a set of reports: a range, with reasons.

`high` counts what is left when only those are merged that surely share an origin; `low` what is left when those that
may share one are merged too. Independence fails closed: a report whose outlet is unknown corroborates nothing but
itself. Every merge is a sentence that a reader can check against the reports.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from consilience.lineage.inputs import LineageInput, name_of
from consilience.lineage.outlets import canonical, family
from consilience.lineage.unions import Unions
from consilience.model import Derivation, Origins

_MOST_REASONS = 20
_WHOLE = 0.5
"""Share of a report that must stand in another for the whole to count as its copy."""
_BORROWED = frozenset({"copy", "edited-copy", "common-source", "quotes", "version", "corrects"})


class Carrier(msgspec.Struct, frozen=True, kw_only=True):
    """A report that carries a value, and where: `start`–`end` is the mention, both None for the report as a whole.

    `source` identifies who the report lets say it (an actor's id, or the words of a description), None where the report
    says so itself; `source_named` is whether that is somebody by name."""

    report: str
    start: int | None = None
    end: int | None = None
    source: str | None = None
    source_named: bool = False
    source_name: str | None = None
    """How to name the source to a reader."""


class Context:
    """What is known of the reports and of who derives from whom, ready to be asked about many values."""

    def __init__(self, inputs: Iterable[LineageInput], derivations: Iterable[Derivation]) -> None:
        self.inputs: Mapping[str, LineageInput] = {i.report.id: i for i in inputs}
        self._of: defaultdict[str, list[Derivation]] = defaultdict(list)
        for derivation in derivations:
            if derivation.origin:
                self._of[derivation.report].append(derivation)

    def name(self, report: str) -> str:
        """How a reader knows a report."""
        found = self.inputs.get(report)
        return name_of(found.report) if found else report

    def among(self, reports: Sequence[str]) -> Iterator[Derivation]:
        """The derivations between these reports, in order of report and origin."""
        wanted = set(reports)
        for report in sorted(wanted):
            yield from sorted((d for d in self._of[report] if d.origin in wanted), key=lambda d: d.origin or "")


def origins(
    reports: Iterable[str], derivations: Iterable[Derivation], inputs: Iterable[LineageInput]
) -> tuple[Origins, tuple[str, ...]]:
    """The origins of a set of reports taken whole."""
    return value_origins([Carrier(report=r) for r in sorted(set(reports))], Context(inputs, derivations))


def value_origins(carriers: Iterable[Carrier], context: Context) -> tuple[Origins, tuple[str, ...]]:
    """The origins of what these carriers carry, with a reason for each merge, the sure ones first.

    No carriers have no origins. Linear in the carriers and the derivations between their reports."""
    ordered = sorted(set(carriers), key=lambda c: (c.report, c.start or 0, c.end or 0, c.source or ""))
    groups = Unions(dict.fromkeys(c.report for c in ordered))
    for a, b, reason in _sure(ordered, context):
        groups.join(a, b, reason)
    high = groups.count
    for a, b, reason in _possible(ordered, context):
        groups.join(a, b, f"May share an origin: {reason}")
    _unknown(groups, ordered, context)
    return Origins(groups.count, high), _limited(groups.reasons)


Merge = tuple[str, str, str]
"""Two reports and the sentence that says why they are one origin."""


class Tie(msgspec.Struct, frozen=True):
    """What ties a report to something that others may be tied to as well; `words` say how ("credits Agency X")."""

    report: str
    to: str
    words: str


def _sure(carriers: Sequence[Carrier], context: Context) -> Iterator[Merge]:
    yield from _passages(carriers, context, sure=True)
    yield from _same((tie for c in carriers for tie in _upstreams(c, context)), context)
    yield from _same((tie for c in carriers for tie in _house(c, context)), context)
    yield from _same((tie for c in carriers for tie in _voice(c, named=True)), context)


def _possible(carriers: Sequence[Carrier], context: Context) -> Iterator[Merge]:
    yield from _passages(carriers, context, sure=False)
    yield from _same((tie for c in carriers for tie in _voice(c, named=False)), context)


def _same(ties: Iterable[Tie], context: Context) -> Iterator[Merge]:
    """Merges of all reports that are tied to one thing with the first that is."""
    first: dict[str, Tie] = {}
    for tie in ties:
        other = first.setdefault(tie.to, tie)
        if other.report != tie.report:
            this, that = context.name(tie.report), context.name(other.report)
            if tie.words == other.words:
                yield other.report, tie.report, f"{this} {tie.words}, as {that} does."
            else:
                yield other.report, tie.report, f"{this} {tie.words}; {that} {other.words}."


def _passages(carriers: Sequence[Carrier], context: Context, *, sure: bool) -> Iterator[Merge]:
    """Reports that share text: surely one origin where the shared passage holds the value on both sides."""
    spans: defaultdict[str, list[Carrier]] = defaultdict(list)
    for carrier in carriers:
        spans[carrier.report].append(carrier)
    for derivation in context.among(list(spans)):
        origin = derivation.origin or ""
        if sure and _holds(derivation, spans[derivation.report], spans[origin]):
            yield derivation.report, origin, " ".join(derivation.reasons) or _shared(derivation, context)
        elif not sure:
            yield derivation.report, origin, next(iter(derivation.reasons), _shared(derivation, context))


def _holds(derivation: Derivation, here: Sequence[Carrier], there: Sequence[Carrier]) -> bool:
    if derivation.relation in ("version", "corrects"):
        return True
    if derivation.relation not in _BORROWED:
        return False
    if any(c.start is None for c in (*here, *there)):
        return (derivation.coverage or 0.0) >= _WHOLE or derivation.relation in ("copy", "edited-copy")
    return any(
        _inside(a, p.start, p.end) and _inside(b, p.from_start, p.from_end)
        for p in derivation.passages
        for a in here
        for b in there
    )


def _inside(carrier: Carrier, start: int, end: int) -> bool:
    return carrier.start is not None and carrier.end is not None and start <= carrier.start and carrier.end <= end


def _shared(derivation: Derivation, context: Context) -> str:
    return f"{context.name(derivation.report)} shares text with {context.name(derivation.origin or '')}."


def _upstreams(carrier: Carrier, context: Context) -> Iterator[Tie]:
    """The upstreams this value comes from by the report's own words: its agency, the outlet it reprints, the outlet
    it cites in the very sentence; and the report's own outlet, which others may name."""
    report = context.inputs.get(carrier.report)
    if report is None:
        return
    if report.report.outlet:
        name = canonical(report.report.outlet)
        yield Tie(carrier.report, f"outlet {name}", f"is published by {report.report.outlet}")
    for citation in report.citations:
        if citation.how != "cites" or _same_sentence(report, carrier, citation.start):
            said = "credits" if citation.how != "cites" else "cites"
            yield Tie(carrier.report, f"outlet {canonical(citation.name)}", f"{said} {citation.name}")


def _same_sentence(report: LineageInput, carrier: Carrier, at: int | None) -> bool:
    if at is None or carrier.start is None:
        return False
    start = carrier.start
    return any(a <= start < b and a <= at < b for a, b in report.sentences)


def _house(carrier: Carrier, context: Context) -> Iterator[Tie]:
    report = context.inputs.get(carrier.report)
    if report and report.report.outlet:
        house = family(report.report.outlet)
        yield Tie(carrier.report, f"house {house}", f"belongs to the publisher {house}")


def _voice(carrier: Carrier, *, named: bool) -> Iterator[Tie]:
    """Who is quoted for the value."""
    if carrier.source and carrier.source_named == named:
        who = carrier.source_name or carrier.source
        words = f"has it from {who}" if named else f"has it from somebody unnamed (“{who}”)"
        yield Tie(carrier.report, f"voice {carrier.source}", words)


def _unknown(groups: Unions, carriers: Sequence[Carrier], context: Context) -> None:
    """Reports of unknown outlets may be any of the others, or all one."""
    traced = {groups.root(c.report) for c in carriers if _traced(context.inputs.get(c.report))}
    first = min(traced, default=None)
    for report in dict.fromkeys(c.report for c in carriers):
        if groups.root(report) not in traced:
            first = first or report
            if groups.root(first) != groups.root(report):
                reason = f"May share an origin: the outlet of {context.name(report)} is unknown."
                groups.join(first, report, reason)


def _traced(report: LineageInput | None) -> bool:
    """Whether it is known who published a report, or whose text it prints."""
    return report is not None and bool(report.report.outlet or any(c.how != "cites" for c in report.citations))


def _limited(reasons: Sequence[str]) -> tuple[str, ...]:
    if len(reasons) <= _MOST_REASONS:
        return tuple(reasons)
    return (*reasons[:_MOST_REASONS], f"{len(reasons) - _MOST_REASONS} more are tied in the same ways.")
