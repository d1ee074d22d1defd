"""Which arrivals are one report: a pure function of all arrivals of one text, whatever their order.

Identical text from the same or an unknown outlet and day is one report with several addresses; from another known
outlet or day it is another report. At one web address, in whatever form (`addresses`), identical text is one report
whatever the tools that kept it call its outlet. What is read later at the same address corrects what was read there
before."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

import msgspec

from consilience.lineage.outlets import canonical
from consilience.model import Extent, PublishedBasis, Report
from consilience.model.report import report_id
from consilience.record import addresses

_RANK: dict[PublishedBasis, int] = {"user": 0, "metadata": 1, "text": 2, "address": 3, "story": 4, "none": 5}
_SURE: tuple[Extent, ...] = ("stub", "whole", "summary")
"""Of several extents of one text the first holds: a paywall that one reader saw is there; a feed that calls the text a
summary did not know that it is all."""
_FILLED = ("title", "outlet", "dateline", "modified", "language", "published", "byline")
_Key = tuple[str | None, str | None]


class Arrival(msgspec.Struct, frozen=True):
    """A text as it came in once. `round` is higher where a finished run lies between."""

    id: str
    round: int
    report: Report


def resolve(arrivals: Iterable[Arrival], text: str) -> list[tuple[Report, list[str]]]:
    """The reports that these arrivals of one text make, each with the ids of its arrivals."""
    current, older = _latest(arrivals)
    found = []
    for (outlet, day), group in _groups(current).items():
        members = sorted(group, key=_order)
        merged = _merge([a.report for a in members])
        ids = [i for a in members for i in (a.id, *older.get(a.id, ()))]
        found.append((msgspec.structs.replace(merged, id=report_id(text, outlet, day)), sorted(ids)))
    return found


def _latest(arrivals: Iterable[Arrival]) -> tuple[list[Arrival], dict[str, list[str]]]:
    """The last arrivals at each place, filled from the earlier ones; and the ids of those, by that of the first of the
    last ones."""
    current: list[Arrival] = []
    older: dict[str, list[str]] = {}
    for on_the_web, found in _places(sorted(arrivals, key=lambda a: (a.round, a.id))):
        last = [a for a in found if a.round == found[-1].round]
        past = found[: len(found) - len(last)]
        if on_the_web:
            first, *more = sorted(last, key=_order)
            past, last = [*past, *reversed(more)], [first]
        older[min(a.id for a in last)] = [a.id for a in past]
        for arrival in last:
            merged = _merge([arrival.report, *(a.report for a in reversed(past))])
            current.append(Arrival(arrival.id, arrival.round, merged))
    return current, older


def _places(arrivals: Sequence[Arrival]) -> list[tuple[bool, list[Arrival]]]:
    """The arrivals by the place they came from: those that share a web address, in whatever form; those of one file
    name; each alone that has no address. The flag tells those of a web address."""
    homes = groups([addresses.keys(a.report.uris) or _own(a.report) for a in arrivals])
    found: defaultdict[int, list[Arrival]] = defaultdict(list)
    for home, arrival in zip(homes, arrivals, strict=True):
        found[home].append(arrival)
    return [(bool(addresses.keys(some[0].report.uris)), some) for some in found.values()]


def _own(report: Report) -> tuple[str, ...]:
    return (f"file {report.uri}",) if report.uri is not None else ()


def groups(several: Sequence[Sequence[str]]) -> list[int]:
    """For each set of names the number of the group it falls in, where sets that share a name are one group."""
    parent = list(range(len(several)))

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = i = parent[parent[i]]
        return i

    first: dict[str, int] = {}
    for i, names in enumerate(several):
        for name in names:
            one, other = sorted((root(first.setdefault(name, i)), root(i)))
            parent[other] = one
    return [root(i) for i in range(len(several))]


def _key(report: Report) -> _Key:
    return report.outlet, report.published_day


def _groups(arrivals: Sequence[Arrival]) -> dict[_Key, list[Arrival]]:
    """Arrivals by outlet and day; the fully known first, the others join the first that they do not contradict."""
    found: dict[_Key, list[Arrival]] = {}
    for arrival in sorted(arrivals, key=lambda a: (_known(_key(a.report)), a.id)):
        key = _key(arrival.report)
        fitting = key if key in found else next((k for k in sorted(found, key=_known) if _compatible(k, key)), None)
        group = found.pop(fitting, []) if fitting else []
        found[_joined(fitting or key, key)] = [*group, arrival]
    return found


def _known(key: _Key) -> tuple[int, str, str]:
    return -sum(part is not None for part in key), key[1] or "", key[0] or ""


def _compatible(one: _Key, other: _Key) -> bool:
    """Whether neither outlet nor day contradict each other; "velmoracourier.example" is The Velmora Courier."""
    outlets = not one[0] or not other[0] or one[0] == other[0] or canonical(one[0]) == canonical(other[0])
    return outlets and (one[1] is None or other[1] is None or one[1] == other[1])


def _joined(one: _Key, other: _Key) -> _Key:
    return one[0] or other[0], one[1] or other[1]


def _order(arrival: Arrival) -> tuple[int, int, int, str]:
    """The best known first, then the one with the most structure, then the one that names its outlet in words."""
    report = arrival.report
    named = report.outlet is None, " " not in (report.outlet or "")
    return _RANK[report.published_basis], -len(report.blocks), sum(named), arrival.id


def _merge(reports: Sequence[Report]) -> Report:
    """One report from several of one text: the first one's facts, what it does not know from the next that does."""
    first = reports[0]
    knowing = {name: next((r for r in reports if getattr(r, name)), first) for name in _FILLED}
    bases = {name: layer for name, r in knowing.items() if (layer := r.bases.get(name)) is not None}
    return msgspec.structs.replace(
        first,
        **{name: getattr(report, name) for name, report in knowing.items()},
        published_basis=knowing["published"].published_basis,
        bases=bases,
        extent=min((r.extent for r in reports), key=_SURE.index),
        retrieved=max((r.retrieved for r in reports if r.retrieved), default=None),
        uris=tuple(sorted({uri for r in reports for uri in (r.uri, *r.uris) if uri is not None})),
        uri=min((r.uri for r in reports if r.uri is not None), default=None),
        source_ids=tuple(sorted({i for r in reports for i in r.source_ids})),
        credits=tuple(dict.fromkeys(c for r in reports for c in r.credits)),
        notes=tuple(dict.fromkeys(n for r in reports for n in r.notes)),
    )
