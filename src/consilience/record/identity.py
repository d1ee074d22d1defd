"""Which arrivals are one report: a pure function of all arrivals of one text, whatever their order.

Identical text from the same or an unknown outlet and day is one report with several addresses; from another known
outlet or day it is another report. What is read later at the same address corrects what was read there before."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

import msgspec

from consilience.model import PublishedBasis, Report
from consilience.model.report import report_id

_RANK: dict[PublishedBasis, int] = {"user": 0, "metadata": 1, "text": 2, "address": 3, "story": 4, "none": 5}
_FILLED = ("title", "outlet", "dateline", "modified", "language")
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
        ids = [a.id for a in members]
        for arrival in members:
            ids.extend(older.pop(arrival.report.uri, ()))
        found.append((msgspec.structs.replace(merged, id=report_id(text, outlet, day)), sorted(ids)))
    return found


def _latest(arrivals: Iterable[Arrival]) -> tuple[list[Arrival], dict[str | None, list[str]]]:
    """The last arrivals at each address, filled from the earlier ones; and the ids of those, by address."""
    addresses: defaultdict[str | None, list[Arrival]] = defaultdict(list)
    for arrival in sorted(arrivals, key=lambda a: (a.round, a.id)):
        addresses[arrival.report.uri].append(arrival)
    current = addresses.pop(None, [])
    older = {}
    for uri, found in addresses.items():
        past = [a for a in found if a.round < found[-1].round]
        older[uri] = [a.id for a in past]
        for last in found[len(past) :]:
            merged = _merge([last.report, *(a.report for a in reversed(past))])
            current.append(Arrival(last.id, last.round, merged))
    return current, older


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
    return all(a is None or b is None or a == b for a, b in zip(one, other, strict=True))


def _joined(one: _Key, other: _Key) -> _Key:
    return one[0] or other[0], one[1] or other[1]


def _order(arrival: Arrival) -> tuple[int, int, str]:
    report = arrival.report
    return _RANK[report.published_basis], -len(report.blocks), arrival.id


def _merge(reports: Sequence[Report]) -> Report:
    """One report from several of one text: the first one's facts, what it does not know from the next that does."""
    first = reports[0]
    filled = {name: next((v for r in reports if (v := getattr(r, name)) is not None), None) for name in _FILLED}
    dated = next((r for r in reports if r.published is not None), first)
    return msgspec.structs.replace(
        first,
        **filled,
        published=dated.published,
        published_basis=dated.published_basis,
        byline=next((r.byline for r in reports if r.byline), ()),
        uris=tuple(sorted({uri for r in reports for uri in (r.uri, *r.uris) if uri is not None})),
        uri=min((r.uri for r in reports if r.uri is not None), default=None),
        source_ids=tuple(sorted({i for r in reports for i in r.source_ids})),
        credits=tuple(dict.fromkeys(c for r in reports for c in r.credits)),
        notes=tuple(dict.fromkeys(n for r in reports for n in r.notes)),
    )
