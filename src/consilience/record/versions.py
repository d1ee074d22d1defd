"""Which report replaces which: other text at the same address is a new version."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

import msgspec
from sqlalchemy import Connection, func, select

from consilience.model import Report
from consilience.record.codec import from_json
from consilience.record.schema import arrivals, texts

_ROW = re.compile(r"#\d+$")
_WORD = re.compile(r"\w+")
_ALIKE = 0.1
"""Share of the shorter text's runs of three words that two files of the same name must have in common to be taken
for versions of one: unrelated news shares about .01, a rewritten report far more than .1."""


class _Seen(msgspec.Struct, frozen=True):
    """A text at an address. `place` orders the texts at one address."""

    report: str
    sha256: str
    round: int
    day: str | None
    source_ids: tuple[str, ...]


_LOOKED_BACK = 5
"""How many earlier texts at an address are compared with a later one; folders may hold many files of one name."""


def versions(connection: Connection) -> dict[str, str]:
    """The id of the report that each newer version replaces, by the newer one's id."""
    found: dict[str, str] = {}
    for uri, seen in _addresses(connection):
        chain = _ordered(seen)
        for place, newer in enumerate(chain):
            for older in reversed(chain[max(0, place - _LOOKED_BACK) : place]):
                if newer.report not in (older.report, *found) and _same(connection, uri, older, newer):
                    found[newer.report] = older.report
    return found


def _ordered(seen: list[_Seen]) -> list[_Seen]:
    """By day where all are dated, else by when they were read."""
    dated = all(s.day for s in seen)
    return sorted(seen, key=lambda s: ((s.day or "") if dated else "", s.round, s.report))


def _addresses(connection: Connection) -> Iterator[tuple[str, list[_Seen]]]:
    """The addresses under which more than one text was read, with the first arrival of each text."""
    several = select(arrivals.c.uri).group_by(arrivals.c.uri).having(func.count(arrivals.c.sha256.distinct()) > 1)
    query = select(arrivals).where(arrivals.c.uri.in_(several)).order_by(arrivals.c.uri, arrivals.c.id)
    found: defaultdict[str, dict[str, _Seen]] = defaultdict(dict)
    for row in connection.execute(query):
        report = from_json(row.body, Report)
        day = report.modified or report.published
        seen = _Seen(row.report, row.sha256, row.round, day, report.source_ids)
        held = found[row.uri].get(row.sha256)
        if held is None or seen.round < held.round:
            found[row.uri][row.sha256] = seen
    for uri in sorted(found):
        yield uri, list(found[uri].values())


def _same(connection: Connection, uri: str, older: _Seen, newer: _Seen) -> bool:
    """Whether an address means one report. A web address does; a row of a file only where the row has its own id;
    a file's name, which other folders may have too, where the texts are alike."""
    if "://" in uri:
        return True
    if _ROW.search(uri):
        return bool(set(older.source_ids) & set(newer.source_ids))
    query = select(texts.c.text).where(texts.c.sha256.in_([older.sha256, newer.sha256]))
    one, other = (set(_runs(text)) for text in connection.execute(query).scalars())
    return len(one & other) >= _ALIKE * max(1, min(len(one), len(other)))


def _runs(text: str) -> Iterable[tuple[str, str, str]]:
    words = _WORD.findall(text[:200_000].lower())
    return zip(words, words[1:], words[2:], strict=False)
