"""Which report replaces which: other text at the same address is a new version; the same words read again by another
tool are the same report."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

import msgspec
from sqlalchemy import Connection, func, select

from consilience.lineage.outlets import canonical
from consilience.model import Extent, Report
from consilience.record import addresses, captures
from consilience.record.identity import groups
from consilience.record.schema import addresses as forms
from consilience.record.schema import arrivals, reports, texts
from consilience.record.work import read_report

_ROW = re.compile(r"#\d+$")
_WORD = re.compile(r"\w+")
_ALIKE = 0.1
"""Share of the shorter text's runs of three words that two files of the same name must have in common to be taken
for versions of one: unrelated news shares about .01, a rewritten report far more than .1."""
_LOOKED_BACK = 5
"""How many earlier texts at an address are compared with a later one; folders may hold many files of one name."""
_WHOLE: tuple[Extent, ...] = ("summary", "stub", "whole")
"""A summary or a beginning is never a newer version of the whole, whatever its day."""


class Versions(msgspec.Struct, frozen=True):
    """The id of the report that each newer one replaces; and of those replaced, which are the same words read again."""

    replaced: Mapping[str, str]
    doubles: frozenset[str]


class _Seen(msgspec.Struct, frozen=True):
    """A report at an address, in the earliest round of its arrivals there."""

    report: Report
    round: int
    cut: bool = False

    @property
    def day(self) -> str | None:
        return self.report.modified or self.report.published

    @property
    def rank(self) -> int:
        """How much of the report it is."""
        return min(_WHOLE.index(self.report.extent), 1 if self.cut else 2)


def versions(connection: Connection) -> Versions:
    """All versions of the record: a pure function of what arrived."""
    replaced: dict[str, str] = {}
    doubles: set[str] = set()
    for uri, seen in _places(connection):
        chain = _chain(uri, seen)
        for older, newer in _linked(uri, chain):
            if newer not in replaced and not _leads(replaced, older, newer):
                replaced[newer] = older
        doubles |= {s.report.id for some in chain for s in some[:-1]} | set(_held(chain))
    return Versions(replaced, frozenset(doubles & set(replaced.values())))


def _leads(replaced: Mapping[str, str], start: str, end: str) -> bool:
    """Whether going back from one report by what it replaces leads to another: no two replace each other."""
    while start != end and start in replaced:
        start = replaced[start]
    return start == end


def _chain(uri: str | None, seen: Sequence[_Seen]) -> list[list[_Seen]]:
    """The texts of one address from the oldest to the newest; those that are the same words stand together, the one
    with the best structure last."""
    known = [msgspec.structs.replace(s, cut=_is_cut(s, seen)) for s in seen]
    alike: list[list[_Seen]] = []
    for one in _ordered([[s] for s in known]):
        home = next((some for some in alike[-_LOOKED_BACK:] if _double(uri, some[0], one[0])), None)
        if home is None:
            alike.append(list(one))
        else:
            home.append(one[0])
    return _ordered([sorted(some, key=_structure) for some in alike])


def _held(chain: Sequence[Sequence[_Seen]]) -> Iterator[str]:
    """The summaries and beginnings whose words all stand in the first whole text behind them."""
    whole = next((some[-1] for some in chain if some[-1].rank == len(_WHOLE) - 1), None)
    for seen in (s for some in chain for s in some):
        if whole is not None and seen.rank < whole.rank and captures.holds(whole.report, seen.report):
            yield seen.report.id


def _is_cut(one: _Seen, among: Sequence[_Seen]) -> bool:
    return any(captures.is_cut(one.report, s.report) for s in among[: 4 * _LOOKED_BACK] if s is not one)


def _double(uri: str | None, one: _Seen, other: _Seen) -> bool:
    if uri is not None and not _same(uri, one.report, other.report):
        return False
    return one.rank == other.rank and captures.same(one.report, other.report)


def _structure(seen: _Seen) -> tuple[int, int, int, int, str]:
    """The best structured last: it knows most of title, outlet, byline and day, and has the most blocks; of equals the
    one read last."""
    report = seen.report
    facts = (report.title, report.outlet, report.byline, report.published)
    return sum(map(bool, facts)), len({b.kind for b in report.blocks}), len(report.blocks), seen.round, report.id


def _ordered(several: Sequence[list[_Seen]]) -> list[list[_Seen]]:
    """From the oldest to the newest: by day where all are dated, then by when they were fetched where all say so, then
    by when they were read."""
    dated = all(any(s.day for s in some) for some in several)
    fetched = all(any(s.report.retrieved for s in some) for some in several)

    def key(some: list[_Seen]) -> tuple[int, str, str, int, str]:
        return (
            max(s.rank for s in some),
            max(s.day or "" for s in some) if dated else "",
            max(s.report.retrieved or "" for s in some) if fetched else "",
            min(s.round for s in some),
            min(s.report.id for s in some),
        )

    return sorted(several, key=key)


def _linked(uri: str | None, chain: Sequence[Sequence[_Seen]]) -> Iterator[tuple[str, str]]:
    """Pairs of an older report and the one that replaces it. `uri` is None where the address means one report."""
    for some in chain:
        for worse, better in pairwise(some):
            yield worse.report.id, better.report.id
    for place, some in enumerate(chain):
        for earlier in reversed(chain[max(0, place - _LOOKED_BACK) : place]):
            if uri is None or _same(uri, earlier[-1].report, some[0].report):
                yield earlier[-1].report.id, some[0].report.id
                break


def _places(connection: Connection) -> Iterator[tuple[str | None, list[_Seen]]]:
    """The addresses under which more than one text was read, with the reports there: web addresses first, in all their
    forms; then the names of files."""
    for rounds in _on_the_web(connection):
        yield None, _seen(connection, rounds)
    several = select(arrivals.c.uri).group_by(arrivals.c.uri).having(func.count(arrivals.c.sha256.distinct()) > 1)
    query = select(arrivals.c.uri, arrivals.c.report, arrivals.c.round).where(arrivals.c.uri.in_(several))
    found: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for row in connection.execute(query):
        if addresses.key(row.uri) is None:
            found[row.uri][row.report] = min(row.round, found[row.uri].get(row.report, row.round))
    for uri in sorted(found):
        yield uri, _seen(connection, found[uri])


def _on_the_web(connection: Connection) -> Iterator[dict[str, int]]:
    """The reports, with the round of their first arrival, that share web addresses."""
    source = forms.join(arrivals, arrivals.c.id == forms.c.arrival)
    several = select(forms.c.key).select_from(source).group_by(forms.c.key)
    several = several.having(func.count(arrivals.c.report.distinct()) > 1)
    query = select(forms.c.key, arrivals.c.report, arrivals.c.round).select_from(source)
    rows = connection.execute(query.where(forms.c.key.in_(several)).order_by(forms.c.key, arrivals.c.report)).all()
    found: defaultdict[int, dict[str, int]] = defaultdict(dict)
    for home, row in zip(groups([(row.key, f"report {row.report}") for row in rows]), rows, strict=True):
        found[home][row.report] = min(row.round, found[home].get(row.report, row.round))
    yield from found.values()


def _seen(connection: Connection, rounds: Mapping[str, int]) -> list[_Seen]:
    query = select(reports.c.id, reports.c.body, texts.c.text)
    query = query.join_from(reports, texts, texts.c.sha256 == reports.c.sha256)
    rows = connection.execute(query.where(reports.c.id.in_(sorted(rounds))).order_by(reports.c.id))
    return [_Seen(read_report(row.body, row.text), rounds[row.id]) for row in rows]


def _same(uri: str, older: Report, newer: Report) -> bool:
    """Whether the name of a file means one report. A row of a file only where the row has its own id; a file's name,
    which other folders may have too, and the front page of a site where texts are alike; never two known outlets."""
    outlets = {canonical(r.outlet) for r in (older, newer) if r.outlet}
    if len(outlets) > 1:
        return False
    if _ROW.search(uri):
        return bool(set(older.source_ids) & set(newer.source_ids))
    one, other = set(_runs(older.text)), set(_runs(newer.text))
    return len(one & other) >= _ALIKE * max(1, min(len(one), len(other)))


def _runs(text: str) -> Iterable[tuple[str, str, str]]:
    words = _WORD.findall(text[:200_000].lower())
    return zip(words, words[1:], words[2:], strict=False)
